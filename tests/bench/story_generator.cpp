#include "story_generator.h"

#include "story_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace undertone::bench {
namespace {

constexpr std::size_t remembered = 400;  // stories that may be told again or edited
constexpr double weekend = 1.0 / 3, flood = 50;

double news_of_day(Date date)
{
    if (date == StoryGenerator::flooded_day())
        return flood;
    const std::chrono::weekday day(date);
    return day == std::chrono::Saturday || day == std::chrono::Sunday ? weekend : 1;
}

/// Share of a day's news by hour, UTC.
constexpr std::array<int, 24> by_hour{2, 2,  1, 1, 2, 2, 3, 3, 4, 4, 5, 7,
                                      9, 10, 9, 7, 6, 6, 5, 6, 7, 5, 3, 2};

/// 0..1 -> the second of the day by which that share of its news has come.
int second_of_day(double share)
{
    double left = share;
    double total = 0;
    for (const int one : by_hour)
        total += one;
    for (std::size_t hour = 0; hour < by_hour.size(); ++hour) {
        const double part = by_hour[hour] / total;
        if (left < part)
            return int(hour) * 3600 + int(left / part * 3600);
        left -= part;
    }
    return 86'399;
}

void replace_all(std::string& text, const std::string& slot, const std::string& words)
{
    for (auto at = text.find(slot); at != std::string::npos; at = text.find(slot, at))
        text.replace(at, slot.size(), words);
}

}  // namespace

Date StoryGenerator::first_day() { return date_from_iso("2024-01-01").value(); }
Date StoryGenerator::flooded_day() { return date_from_iso("2025-01-27").value(); }

StoryGenerator::StoryGenerator(std::vector<Company> companies, std::vector<Topic> topics,
                               std::vector<Source> sources, int stories, std::uint64_t seed)
    : companies_(std::move(companies)),
      topics_(std::move(topics)),
      sources_(std::move(sources)),
      random_(seed),
      stories_(stories)
{
    double sum = 0;
    for (std::size_t rank = 1; rank <= companies_.size(); ++rank)
        rank_sums_.push_back(sum += 1.0 / double(rank));
    for (int day = 0; day < days; ++day)
        news_in_all_ += news_of_day(first_day() + std::chrono::days(day));
}

std::string StoryGenerator::pick(const std::vector<std::string>& words)
{
    return words[std::size_t(random_.below(int(words.size())))];
}

std::size_t StoryGenerator::company_by_rank()
{
    const double at = random_.part() * rank_sums_.back();
    return std::size_t(std::upper_bound(rank_sums_.begin(), rank_sums_.end(), at) -
                       rank_sums_.begin());
}

void StoryGenerator::begin_day()
{
    const auto share = [&] { return int(std::lround(stories_ * news_before_ / news_in_all_)); };
    ++day_;
    in_day_ = 0;
    const int before = share();
    news_before_ += news_of_day(first_day() + std::chrono::days(day_));
    of_day_ = share() - before;
}

std::optional<store::NewStory> StoryGenerator::next()
{
    while (in_day_ == of_day_) {
        if (day_ + 1 == days)
            return std::nullopt;
        begin_day();
    }
    const Date date = first_day() + std::chrono::days(day_);
    const Utc known =
        midnight_utc(date) + seconds(second_of_day((in_day_ + random_.part()) / double(of_day_)));
    ++in_day_;
    ++made_;

    const bool old_news = recent_.size() > 50;
    Told one;
    if (old_news && random_.one_in(100)) {
        Told& edited = recent_[std::size_t(random_.below(int(recent_.size())))];
        store::NewStory edit = edited.story;
        edit.content.title += " (corrected)";
        edited.story.content.title = edit.content.title;
        one = edited;
        score(one);
        now_ = std::max(now_, known + seconds(60 + random_.below(240)));
        return one.story;
    }
    one = old_news && random_.one_in(10)
              ? retold(recent_[std::size_t(random_.below(int(recent_.size())))])
              : fresh();
    one.story.known_at = known;
    if (random_.one_in(50))
        one.story.known_at -= seconds(random_.below(4 * 86'400));
    one.story.content.published = Published{one.story.known_at, false};
    one.story.first_seen = known + seconds(60 + random_.below(240));
    now_ = std::max(now_, one.story.first_seen);
    score(one);
    store::NewStory story = one.story;
    recent_.push_back(std::move(one));
    if (recent_.size() > remembered)
        recent_.pop_front();
    return story;
}

StoryGenerator::Told StoryGenerator::fresh()
{
    Told one;
    int share = 0;
    for (const Subject& subject : subjects())
        share += subject.share;
    share = random_.below(share);
    while ((share -= subjects()[one.subject].share) >= 0)
        ++one.subject;
    one.companies = {company_by_rank()};
    one.story.source = sources_[std::size_t(random_.below(int(sources_.size())))].id;
    one.story.engine = engine;
    one.story.trained_until = first_day();
    one.cluster = {++clusters_};  // its own: the story itself asks for a new one
    write(one);
    return one;
}

/// Another publisher's words for the same: a part of the title changes, and the last sentence goes.
StoryGenerator::Told StoryGenerator::retold(Told& earlier)
{
    Told one = earlier;
    ++earlier.times;
    one.story.source = sources_[std::size_t(random_.below(int(sources_.size())))].id;
    one.story.cluster = one.cluster;
    one.story.novelty = std::pow(0.75, std::min(earlier.times - 1, 8));
    StoryDraft& words = one.story.content;
    words.title += pick(tails());
    if (const auto dot = words.summary.find(". "); dot != std::string::npos)
        words.summary.resize(dot + 1);
    words.external_id = "tag:news.example," + std::to_string(made_);
    words.link = "https://news.example/again/" + std::to_string(made_);
    return one;
}

void StoryGenerator::write(Told& one)
{
    const Subject& subject = subjects()[one.subject];
    const std::size_t company = one.companies[0];
    const std::size_t other = company_by_rank();
    const std::map<std::string, std::string> fixed{{"{C}", companies_[company].name},
                                                   {"{D}", companies_[other].name},
                                                   {"{O}", pick(subject.objects)}};
    bool other_named = false;
    const auto filled = [&](std::string text) {
        other_named = other_named || text.find("{D}") != std::string::npos;
        for (const auto& [slot, words] : fixed)
            replace_all(text, slot, words);
        replace_all(text, "{N}", std::to_string(2 + random_.below(95)));
        replace_all(text, "{M}",
                    "$" + std::to_string(1 + random_.below(99)) + "." +
                        std::to_string(random_.below(10)) +
                        (random_.one_in(2) ? " billion" : " million"));
        replace_all(text, "{P}", pick(places()));
        replace_all(text, "{W}", pick({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}));
        replace_all(text, "{Q}", pick(voices()));
        replace_all(text, "{U}", pick(ups()));
        replace_all(text, "{X}", pick(downs()));
        return text;
    };
    StoryDraft& words = one.story.content;
    words.title = filled(pick(subject.titles)) + pick(tails());
    for (int left = random_.below(4); left > 0; --left)  // one in four is a headline alone
        words.summary += (words.summary.empty() ? "" : " ") + filled(pick(subject.sentences));
    if (random_.one_in(100))  // few feeds carry whole articles
        for (int left = 12; left > 0; --left)
            words.text += (words.text.empty() ? "" : " ") + filled(pick(subject.sentences));
    if (other_named && other != company)
        one.companies.push_back(other);
    const std::string number = std::to_string(made_);
    words.external_id = "https://www.example.com/markets/" + one.story.source.value + "/" + number;
    words.link = words.external_id + "/" + subject.objects[0].substr(0, 4) + "-news.html";
    if (random_.one_in(5))
        words.publisher = "Example Wire " + std::to_string(random_.below(200));
}

void StoryGenerator::score(Told& one)
{
    ScoredText& scored = one.story.scored;
    scored = {};
    const Subject& subject = subjects()[one.subject];
    if (!subject.topic.empty())
        scored.topics.push_back({{subject.topic}, random_.one_in(3) ? 0.6 : 1.0});
    if (random_.one_in(12)) {
        const TopicId also = topics_[std::size_t(random_.below(int(topics_.size())))].id;
        if (also.value != subject.topic)
            scored.topics.push_back({also, 0.6});
    }
    double relevance = 0.96;
    double weight = 0;
    for (const std::size_t company : one.companies) {
        scored.mentions.push_back(mention(company, relevance, one.story.content));
        scored.tone += relevance * scored.mentions.back().score;
        weight += relevance;
        relevance = 0.32;
    }
    scored.tone /= weight;
    scored.label = scored.mentions[0].label();
    const std::string& title = one.story.content.title;
    const auto percent = title.find(" %");
    if (percent == std::string::npos || !random_.one_in(6))
        return;
    Claim claim;
    claim.start = int(title.rfind(' ', percent - 1)) + 1;
    claim.end = int(percent) + 2;
    claim.text = title.substr(std::size_t(claim.start), std::size_t(claim.end - claim.start));
    claim.company = companies_[one.companies[0]].id;
    claim.subject = companies_[one.companies[0]].name;
    claim.direction = scored.mentions[0].score < 0 ? -1 : 1;
    claim.value = std::stod(claim.text);
    claim.unit = "%";
    scored.claims.push_back(claim);
    scored.mentions[0].reaction = true;
}

/// Reasons as our scorer gives them: eight to thirteen spans, weights in odd fractions.
Mention StoryGenerator::mention(std::size_t company, double relevance, const StoryDraft& words)
{
    Mention one;
    one.company = companies_[company].id;
    one.relevance = relevance;
    one.intercept = -0.0599999986588955 * random_.below(5);
    one.log_odds = one.intercept;
    for (int left = 8 + random_.below(6); left > 0; --left) {
        Reason reason;
        reason.field = words.summary.empty() || random_.one_in(2) ? Field::title : Field::summary;
        const std::string& text = reason.field == Field::title ? words.title : words.summary;
        const auto from = text.rfind(' ', std::size_t(random_.below(int(text.size()))));
        reason.start = from == std::string::npos ? 0 : int(from) + 1;
        const auto to = text.find(' ', std::size_t(reason.start + 1 + random_.below(16)));
        reason.end = int(to == std::string::npos ? text.size() : to);
        reason.text =
            text.substr(std::size_t(reason.start), std::size_t(reason.end - reason.start));
        reason.weight = (random_.below(200) - 100) * 0.0199999995529652 / (1 + left % 3);
        reason.rule = pick(rules());
        one.log_odds += reason.weight;
        one.reasons.push_back(std::move(reason));
    }
    const double neutral = 0.05 + 0.5 * random_.part();
    one.p[2] = (1 - neutral) / (1 + std::exp(-one.log_odds));
    one.p[0] = 1 - neutral - one.p[2];
    one.p[1] = neutral;
    one.score = one.p[2] - one.p[0];
    one.confidence = (*std::max_element(one.p.begin(), one.p.end()) - 1.0 / 3) / (2.0 / 3);
    return one;
}

}  // namespace undertone::bench
