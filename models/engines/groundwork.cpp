#include "engines/groundwork.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace undertone::engines {
namespace {

/// An engine may be as sure as it likes; log-odds stay finite.
constexpr double least_p = 1e-6;

std::string name_of(const std::vector<Company>& companies, const CompanyId& id)
{
    const auto at = std::find_if(companies.begin(), companies.end(),
                                 [&](const Company& one) { return one.id == id; });
    return at == companies.end() ? id.value : at->name;
}

tl::unexpected<Error> unusable(Phrase what)
{
    return fail(ErrorKind::invalid_input, std::move(what));
}

/// The spans' words are the text's, whatever the engine says that they are.
Result<std::vector<Reason>> placed(std::vector<Reason> reasons, const scoring::ScoreInput& text)
{
    const std::map<Field, std::u32string> fields = {{Field::title, to_code_points(text.title)},
                                                    {Field::summary, to_code_points(text.summary)},
                                                    {Field::text, to_code_points(text.text)}};
    for (Reason& reason : reasons) {
        const std::u32string& field = fields.at(reason.field);
        if (reason.start < 0 || reason.end < reason.start || reason.end > int(field.size()))
            return unusable(Phrase::of("a reason lies outside the text"));
        const auto length = std::size_t(reason.end - reason.start);
        reason.text = to_utf8(std::u32string_view(field).substr(std::size_t(reason.start), length));
    }
    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason& a, const Reason& b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    return reasons;
}

Result<void> judge(Mention& mention, const Judgement& judgement, const scoring::ScoreInput& text)
{
    auto reasons = placed(judgement.reasons, text);
    if (!reasons)
        return tl::unexpected(reasons.error());
    mention.p = judgement.p;
    for (double& p : mention.p)
        p = std::max(p, least_p);
    const double sum = mention.p[0] + mention.p[1] + mention.p[2];
    for (double& p : mention.p)
        p /= sum;
    mention.score = mention.p[2] - mention.p[0];
    mention.confidence =
        std::max(0.0, (*std::max_element(mention.p.begin(), mention.p.end()) - 1.0 / 3) * 1.5);
    mention.relevance = judgement.relevance.value_or(mention.relevance);
    mention.reaction = judgement.reaction.value_or(mention.reaction);
    mention.log_odds = std::log(mention.p[2] / mention.p[0]);
    mention.intercept = mention.log_odds;
    for (const Reason& reason : *reasons)
        mention.intercept -= reason.weight;
    mention.reasons = std::move(*reasons);
    mention.news_score.reset();
    mention.opinion_score.reset();
    return {};
}

/// The whole text by its companies, for an engine that judges only them.
void score_whole(ScoredText& scored)
{
    Mention whole;
    whole.p = {};
    double weight = 0;
    for (const Mention& mention : scored.mentions) {
        weight += mention.relevance;
        for (std::size_t i = 0; i < 3; ++i)
            whole.p[i] += mention.relevance * mention.p[i];
    }
    scored.tone = weight > 0 ? (whole.p[2] - whole.p[0]) / weight : 0;
    scored.label = weight > 0 ? whole.label() : Label::neutral;
}

/// Our own judgement as far as it stays: whoever judges brings reasons of their own.
ScoredText without_reasons(const scoring::Scorer& scorer, const Question& question)
{
    scoring::Scratch scratch;
    constexpr scoring::Wanted wanted{.reasons = false, .story = false};
    return question.targets ? scorer.score(question.text, *question.targets, scratch, wanted)
                            : scorer.score(question.text, scratch, wanted);
}

}  // namespace

Groundwork groundwork(const scoring::Scorer& scorer, const std::vector<Company>& companies,
                      const Question& question)
{
    Groundwork ground;
    ground.by_relevance = !question.targets;
    ground.ours = without_reasons(scorer, question);
    for (std::size_t i = 0; i < ground.ours.mentions.size(); ++i) {
        const Mention& mention = ground.ours.mentions[i];
        std::string target;
        if (mention.relevance > 0)
            target =
                question.targets ? (*question.targets)[i] : name_of(companies, mention.company);
        if (!target.empty() &&
            std::find(ground.targets.begin(), ground.targets.end(), target) == ground.targets.end())
            ground.targets.push_back(target);
        ground.of_mention.push_back(std::move(target));
    }
    return ground;
}

ScoredText unjudged(const scoring::Scorer& scorer, const Question& question)
{
    ScoredText scored = without_reasons(scorer, question);
    for (Mention& mention : scored.mentions) {
        mention.p = {0.33, 0.34, 0.33};  // as of a company that the text does not name
        mention.score = mention.log_odds = mention.intercept = 0;
        mention.confidence = 0.01;
        mention.news_score.reset();
        mention.opinion_score.reset();
    }
    return scored;
}

Result<ScoredText> merged(Groundwork ground, const Answer& answer, const scoring::ScoreInput& text)
{
    if (!ground.ours.unscored.empty())
        return std::move(ground.ours);
    std::map<std::string, const Judgement*> judgements;
    for (const Judgement& one : answer.companies) {
        if (std::find(ground.targets.begin(), ground.targets.end(), one.target) ==
            ground.targets.end())
            return unusable(
                Phrase::of("it judges “%1”, which was not asked for", shortened(one.target)));
        if (!judgements.emplace(one.target, &one).second)
            return unusable(Phrase::of("it judges “%1” twice", shortened(one.target)));
    }
    ScoredText scored = std::move(ground.ours);
    for (std::size_t i = 0; i < scored.mentions.size(); ++i) {
        const std::string& target = ground.of_mention[i];
        if (target.empty())
            continue;
        const auto at = judgements.find(target);
        if (at == judgements.end())
            return unusable(Phrase::of("it does not judge “%1”", shortened(target)));
        if (const auto judged = judge(scored.mentions[i], *at->second, text); !judged)
            return tl::unexpected(judged.error());
    }
    if (ground.by_relevance)
        std::stable_sort(
            scored.mentions.begin(), scored.mentions.end(),
            [](const Mention& a, const Mention& b) { return a.relevance > b.relevance; });
    if (answer.tone) {
        scored.tone = *answer.tone;
        scored.label = answer.label;
    } else {
        score_whole(scored);
    }
    return scored;
}

std::optional<std::array<double, 3>> normalised(const std::array<double, 3>& shares, double total,
                                                double tolerance)
{
    double sum = 0;
    for (const double share : shares) {
        if (!std::isfinite(share) || share < 0)
            return std::nullopt;
        sum += share;
    }
    if (sum <= 0 || std::abs(sum - total) > tolerance)
        return std::nullopt;
    return std::array{shares[0] / sum, shares[1] / sum, shares[2] / sum};
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t longest = 60;
    std::u32string points = to_code_points(trim(text));
    if (points.size() > longest)
        points = points.substr(0, longest - 1) + U"…";
    for (char32_t& point : points)
        if (point < U' ' || point == 0x7F)
            point = U' ';
    return to_utf8(points);
}

std::string in_words(std::chrono::milliseconds time)
{
    return time.count() % 1000 == 0 ? std::to_string(time.count() / 1000) + " s"
                                    : std::to_string(time.count()) + " ms";
}

}  // namespace undertone::engines
