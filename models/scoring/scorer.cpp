#include "scoring/scorer.h"

#include "core/text.h"
#include "scoring/claims.h"
#include "scoring/explanation.h"
#include "scoring/frames.h"
#include "scoring/language.h"
#include "scoring/model.h"
#include "scoring/reading.h"
#include "scoring/topics.h"

#include <algorithm>

namespace undertone::scoring {
namespace {

/// A target that the text does not name: nothing is known, so nothing is leant to.
Mention unnamed(CompanyId company)
{
    Mention mention;
    mention.company = std::move(company);
    mention.p = {0.33, 0.34, 0.33};
    mention.confidence = (0.34 - 1.0 / 3) / (2.0 / 3);
    return mention;
}

/// Never a rounding beyond 0..1: the store takes no such row.
double confidence_of(const std::array<double, 3>& p)
{
    return std::clamp((*std::max_element(p.begin(), p.end()) - 1.0 / 3) / (2.0 / 3), 0.0, 1.0);
}

/// The weights were learnt from headlines. A long sentence of a body has more words for one thought.
double density_of(int words)
{
    constexpr double words_of_a_headline = 16;
    return std::min(1.0, words_of_a_headline / std::max(1, words));
}

/// Several sentences say more than one, but not as many times more: they repeat one another.
double strength_of(std::size_t units) { return units == 0 ? 0 : 1.5 - 0.5 / double(units); }

/// A figure with a unit that claims have: "17 %", "$600 billion".
bool has_amount(const TokenizedText& text)
{
    const int size = int(text.tokens.size());
    const auto first_letter = [&](int i) {
        return i >= 0 && i < size
                   ? text.folded[std::size_t(text.tokens[std::size_t(i)].start)]
                   : char32_t(0);
    };
    for (int i = 0; i < size; ++i)
        if (text.tokens[std::size_t(i)].kind == TokenKind::number &&
            (first_letter(i + 1) == '%' || first_letter(i + 1) == 'p' || first_letter(i - 1) == '$'))
            return true;
    return false;
}

/// The title decides; where it is but names and figures, what stands below it.
Language language_of(const StoryTexts& texts)
{
    Language language;
    for (const TokenizedText* text : {&texts.title, &texts.summary, &texts.text}) {
        language = language_of(*text);
        if (!language.is_english() || language.sureness > 0)
            break;
    }
    return language;
}

/// Words of another language are no features: its scores would all be neutral, and wrong.
std::string why_unscored(const StoryTexts& texts)
{
    const Language language = language_of(texts);
    if (language.is_english())
        return {};
    const std::string name(language_name(language.code));
    return name.empty() ? "not in English" : "not in English (" + name + ")";
}

/// What is said of the shares decides (a fall told in one sentence outweighs one of background).
constexpr double of_a_move = 5;
/// Of what the same sentence would count as news.
constexpr double of_an_opinion = 0.4;

/// A sentence that names the company.
struct Heard {
    const PlacedUnit* unit;
    std::size_t first, last;  ///< of all features
    double weight;            ///< by its place, and by whether it tells of a move

    [[nodiscard]] std::span<const Feature> of(const std::vector<Feature>& all) const
    {
        return std::span(all).subspan(first, last - first);
    }
};

/// How many times the features of each count, when these are all there are.
double scale_of(const Heard& one, double total_weight, std::size_t count)
{
    return strength_of(count) * one.weight / total_weight * density_of(one.unit->unit.size()) *
           (one.unit->is_opinion ? of_an_opinion : 1);
}

}  // namespace

std::string_view part_read(std::string_view field)
{
    if (field.size() <= longest_field)
        return field;
    std::size_t end = longest_field;
    const auto inside_letter = [&] {
        return (static_cast<unsigned char>(field[end]) & 0xC0) == 0x80;
    };
    while (end > longest_field - 3 && inside_letter())
        --end;
    return field.substr(0, end);
}

namespace {

void tokenize_fields(const ScoreInput& text, StoryTexts& into)
{
    tokenize(part_read(text.title), into.title);
    tokenize(part_read(text.summary), into.summary);
    tokenize(part_read(text.text), into.text);
}

}  // namespace

StoryTexts tokenized(const ScoreInput& text)
{
    StoryTexts texts;
    tokenize_fields(text, texts);
    return texts;
}

struct Scratch::Room {
    StoryTexts texts;
    TopicMatcher::Room topics;
    Asked asked;
    Reading reading;
    TargetView view;
    std::vector<Feature> features;
    std::vector<Heard> heard;
    Evidence evidence;
};

Scratch::Scratch() : room_(std::make_unique<Room>()) {}
Scratch::Scratch(Scratch&&) noexcept = default;
Scratch& Scratch::operator=(Scratch&&) noexcept = default;
Scratch::~Scratch() = default;

struct Scorer::Parts {
    EngineInfo engine;
    Lexicon lexicon;
    Model model;
    CompanyFinder finder;
    TopicMatcher topics;
    std::vector<CompanyId> ids;

    /// The reference list is the field's.
    [[nodiscard]] Domain domain_of(int company) const
    {
        return company < int(ids.size()) ? Domain::field : Domain::general;
    }
    /// What takes no scoring to say: topics, warnings, and whether it can be scored at all.
    void take_apart(const ScoreInput& input, Scratch::Room& room, ScoredText& scored) const;
    /// Reads what was taken apart: the story's own tone, and its claims.
    void read_story(const ScoreInput& input, const std::vector<OwnName>& own, Scratch::Room& room,
                    ScoredText& scored) const;
    [[nodiscard]] Mention score_company(int company, CompanyId id, Reasons reasons,
                                        Scratch::Room& room) const;
    /// Of what is opinion, or of what is not, by itself; none: there is none. `together`: of all.
    [[nodiscard]] std::optional<double> score_alone(bool opinion, const Scratch::Room& room,
                                                    double together, Domain domain) const;
    void score_story(Scratch::Room& room, ScoredText& scored) const;
    [[nodiscard]] std::vector<Claim> claims_of(const StoryTexts& texts, const Reading& reading,
                                               std::optional<Utc> published) const;
};

void Scorer::Parts::take_apart(const ScoreInput& input, Scratch::Room& room,
                               ScoredText& scored) const
{
    for (const auto& [field, text] :
         {std::pair{Field::title, &input.title}, std::pair{Field::summary, &input.summary},
          std::pair{Field::text, &input.text}})
        if (text->size() > longest_field)
            scored.warnings.push_back(std::string(to_string(field)) +
                                      ": only its first megabyte was read");
    StoryTexts& texts = room.texts;
    tokenize_fields(input, texts);
    for (TokenizedText* text : {&texts.title, &texts.summary, &texts.text})
        lexicon.look_up(*text);
    scored.topics = topics.match(texts, room.topics);
    scored.unscored = why_unscored(texts);
}

void Scorer::Parts::read_story(const ScoreInput& input, const std::vector<OwnName>& own,
                               Scratch::Room& room, ScoredText& scored) const
{
    room.reading.read(room.texts, finder, own, lexicon, &model.filter());
    score_story(room, scored);
    scored.claims = claims_of(room.texts, room.reading, input.published);
}

Mention Scorer::Parts::score_company(int company, CompanyId id, Reasons reasons,
                                     Scratch::Room& room) const
{
    auto& heard = room.heard;
    auto& features = room.features;
    heard.clear();
    features.clear();
    double total = 0;
    double placed = 0;
    double moved = 0;
    for (const PlacedUnit& one : room.reading.units()) {
        if (!one.names(company))
            continue;
        const std::size_t first = features.size();
        extract_features(one.unit, company, &model.filter(), room.view, features);
        // What an analyst expects of the shares has not moved them.
        const bool moves =
            !one.is_opinion && std::any_of(features.begin() + std::ptrdiff_t(first), features.end(),
                                           [](const Feature& f) { return is_stated_move(f.key); });
        const double weight = one.weight * (moves ? of_a_move : 1);
        heard.push_back({&one, first, features.size(), weight});
        total += weight;
        placed += one.weight;
        moved += moves ? one.weight : 0;
    }
    if (heard.empty())
        return unnamed(std::move(id));

    const Domain domain = domain_of(company);
    Logits logits(model.intercept(domain));
    room.evidence.clear();
    for (const Heard& one : heard) {
        const double scale = scale_of(one, total, heard.size());
        logits.add(one.of(features), model, domain, scale);
        if (reasons == Reasons::wanted)
            room.evidence.add(*one.unit, one.of(features), model, domain, scale);
    }
    Mention mention;
    mention.company = std::move(id);
    mention.relevance = room.reading.relevance_of(company);
    mention.p = logits.probabilities();
    mention.score = mention.p[2] - mention.p[0];
    mention.confidence = confidence_of(mention.p);
    mention.log_odds = logits.log_odds();
    mention.intercept = model.intercept(domain).log_odds();
    if (reasons == Reasons::wanted)
        mention.reasons = room.evidence.reasons();
    mention.news_score = score_alone(false, room, mention.score, domain);
    mention.opinion_score = score_alone(true, room, mention.score, domain);
    // A move told far down in an article on something else does not make that a reaction.
    mention.reaction = moved >= placed / 3;
    return mention;
}

std::optional<double> Scorer::Parts::score_alone(bool opinion, const Scratch::Room& room,
                                                 double together, Domain domain) const
{
    const auto& heard = room.heard;
    const auto counts = [&](const Heard& one) { return one.unit->is_opinion == opinion; };
    double total = 0;
    std::size_t count = 0;
    for (const Heard& one : heard) {
        total += counts(one) ? one.weight : 0;
        count += counts(one);
    }
    if (count == 0)
        return std::nullopt;
    if (count == heard.size())
        return together;
    Logits logits(model.intercept(domain));
    for (const Heard& one : heard)
        if (counts(one))
            logits.add(one.of(room.features), model, domain, scale_of(one, total, count));
    const auto p = logits.probabilities();
    return p[2] - p[0];
}

void Scorer::Parts::score_story(Scratch::Room& room, ScoredText& scored) const
{
    const Reading& reading = room.reading;
    const auto& companies = reading.companies();
    const bool of_field = std::any_of(companies.begin(), companies.end(), [this](int company) {
        return domain_of(company) == Domain::field;
    });
    const Domain domain = of_field ? Domain::field : Domain::general;
    Logits logits(model.story_intercept(domain));
    double total = 0;
    std::size_t count = 0;
    const auto counts = [](const PlacedUnit& one) { return one.weight >= 0.4; };
    for (const PlacedUnit& one : reading.units()) {
        total += counts(one) ? one.weight : 0;
        count += counts(one);
    }
    for (const PlacedUnit& one : reading.units()) {
        if (!counts(one))
            continue;
        room.features.clear();
        extract_story_features(one.unit, &model.filter(), room.features);
        logits.add(room.features, model, domain,
                   strength_of(count) * one.weight / total * (one.is_opinion ? of_an_opinion : 1));
    }
    Mention whole;
    whole.p = logits.probabilities();
    scored.tone = whole.p[2] - whole.p[0];
    scored.label = count == 0 ? Label::neutral : whole.label();
    if (count == 0)
        scored.tone = 0;
}

std::vector<Claim> Scorer::Parts::claims_of(const StoryTexts& texts, const Reading& reading,
                                            std::optional<Utc> published) const
{
    // Every claim has one, and most headlines have none.
    if (!has_amount(texts.title) && !has_amount(texts.summary) && !has_amount(texts.text))
        return {};
    DayContext day{published, std::nullopt};
    std::vector<Claim> claims;
    for (const auto& [field, text] :
         {std::pair{Field::title, &texts.title}, std::pair{Field::summary, &texts.summary},
          std::pair{Field::text, &texts.text}}) {
        auto found = find_claims(field, *text, reading.named(field), ids, day);
        std::move(found.begin(), found.end(), std::back_inserter(claims));
    }
    return claims;
}

Result<Scorer> Scorer::make(std::string_view model, std::vector<Company> companies,
                            std::vector<Topic> topics)
{
    Lexicon lexicon;
    auto parsed = Model::parse(model, lexicon);
    if (!parsed)
        return tl::unexpected(parsed.error());
    std::vector<CompanyId> ids;
    for (const Company& company : companies)
        ids.push_back(company.id);
    EngineInfo engine{"undertone-linear", parsed->version(), parsed->trained_until()};
    return Scorer(std::unique_ptr<const Parts>(
        new Parts{std::move(engine), std::move(lexicon), std::move(*parsed),
                  CompanyFinder(companies), TopicMatcher(topics), std::move(ids)}));
}

Scorer::Scorer(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
Scorer::Scorer(Scorer&&) noexcept = default;
Scorer& Scorer::operator=(Scorer&&) noexcept = default;
Scorer::~Scorer() = default;

const EngineInfo& Scorer::engine() const { return parts_->engine; }

ScoredText Scorer::score(const ScoreInput& input, Scratch& scratch, Reasons reasons) const
{
    Scratch::Room& room = *scratch.room_;
    ScoredText scored;
    parts_->take_apart(input, room, scored);
    if (!scored.unscored.empty())
        return scored;
    parts_->read_story(input, {}, room, scored);
    scored.mentions.reserve(room.reading.companies().size());
    for (const int company : room.reading.companies())
        scored.mentions.push_back(
            parts_->score_company(company, parts_->ids[std::size_t(company)], reasons, room));
    std::stable_sort(scored.mentions.begin(), scored.mentions.end(),
                     [](const Mention& a, const Mention& b) { return a.relevance > b.relevance; });
    return scored;
}

ScoredText Scorer::score(const ScoreInput& input, const std::vector<std::string>& targets,
                         Scratch& scratch, Reasons reasons) const
{
    Scratch::Room& room = *scratch.room_;
    ScoredText scored;
    parts_->take_apart(input, room, scored);
    if (!scored.unscored.empty())
        return scored;
    parts_->finder.ask_for(targets, room.asked);
    parts_->read_story(input, room.asked.own, room, scored);
    const int known = int(parts_->ids.size());
    scored.mentions.reserve(targets.size());
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const int company = room.asked.companies[i];
        CompanyId id = company < known ? parts_->ids[std::size_t(company)] : CompanyId{targets[i]};
        scored.mentions.push_back(parts_->score_company(company, std::move(id), reasons, room));
    }
    return scored;
}

ScoredText Scorer::score(const ScoreInput& input) const
{
    Scratch scratch;
    return score(input, scratch);
}

ScoredText Scorer::score(const ScoreInput& input, const std::vector<std::string>& targets) const
{
    Scratch scratch;
    return score(input, targets, scratch);
}

}  // namespace undertone::scoring
