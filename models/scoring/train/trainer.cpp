#include "scoring/train/trainer.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace undertone::scoring::train {
namespace {

Taken take_apart(const Sample& sample, const CompanyFinder& finder)
{
    std::vector<std::string> names;
    for (const Target& target : sample.targets)
        names.push_back(target.name);
    // A passage is a body of sentences; a headline is one thought.
    return {sample.set == Set::finentity
                ? StoryTexts{tokenize(""), tokenize(""), tokenize(sample.text)}
                : StoryTexts{tokenize(sample.text), tokenize(""), tokenize("")},
            finder.ask_for(names)};
}

/// The unit that speaks about a target: the one that holds its marked place, else the first.
const PlacedUnit* unit_of(const Reading& reading, int company, const Target& target)
{
    for (const PlacedUnit& one : reading.units()) {
        if (!one.names(company))
            continue;
        const auto& tokens = one.text->tokens;
        const int last = one.unit.first_token() + one.unit.size() - 1;
        if (target.start < 0 || tokens[std::size_t(last)].end > target.start)
            return &one;
    }
    return nullptr;
}

/// How the text reads as a whole: the sign of its labels' sum.
Label whole_of(const Sample& sample)
{
    int sum = 0;
    for (const Target& target : sample.targets)
        sum += int(target.label) - int(Label::neutral);
    return sum < 0 ? Label::negative : sum > 0 ? Label::positive : Label::neutral;
}

/// Pairs to learn from, with their features.
struct Rows {
    std::vector<const Example*> examples;
    std::vector<std::vector<FeatureKey>> features;
    std::vector<float> weights;  ///< how often each counts
};

/// The columns of a problem: each feature shared by both domains, and its copy for each (Daumé III,
/// Frustratingly Easy Domain Adaptation, ACL 2007). The last two columns are the domains' intercepts.
class Columns {
public:
    Columns(const Rows& rows, const Settings& settings,
            const std::unordered_map<std::uint64_t, char>* only)
        : settings_(&settings)
    {
        std::unordered_map<std::uint64_t, int> count;
        for (const auto& of_one : rows.features)
            for (const FeatureKey key : of_one)
                ++count[key.value];
        for (const auto& of_one : rows.features)
            for (const FeatureKey key : of_one)
                if (count[key.value] >= settings.rarest && settings.uses(key.kind()) &&
                    (!only || only->count(key.value)) &&
                    number_.try_emplace(key.value, std::uint32_t(number_.size())).second) {
                    keys_.push_back(key);
                    count_.push_back(count[key.value]);
                }
        share_ = tellings(rows);
        for (std::size_t i = 0; i < keys_.size(); ++i)
            if (keys_[i].kind() == Template::letters)
                share_[i] *= settings.letters_share;
    }

    [[nodiscard]] std::size_t size() const { return 3 * keys_.size() + 2; }
    [[nodiscard]] const std::vector<FeatureKey>& keys() const { return keys_; }
    [[nodiscard]] int count(std::size_t key) const { return count_[key]; }

    /// The field's few names recur: what one is called must not lean its next headline.
    [[nodiscard]] static bool counts(FeatureKey key, Domain domain)
    {
        return key.kind() != Template::own_name || domain == Domain::general;
    }

    void add_row(const Example& example, const std::vector<FeatureKey>& features, float weight,
                 Problem& problem) const
    {
        const std::size_t copy = 1 + std::size_t(example.domain);
        for (const FeatureKey key : features) {
            const auto at = number_.find(key.value);
            if (at == number_.end() || !counts(key, example.domain))
                continue;
            const float value = float(share_[at->second]);
            problem.cells.push_back({at->second, value});
            problem.cells.push_back({std::uint32_t(copy * keys_.size() + at->second),
                                     value * float(settings_->domain_share)});
        }
        problem.cells.push_back(
            {std::uint32_t(3 * keys_.size() + std::size_t(example.domain)), 1});
        problem.starts.push_back(problem.cells.size());
        problem.labels.push_back(std::uint8_t(example.label));
        problem.weights.push_back(weight);
    }

    /// What a feature weighs in a domain.
    [[nodiscard]] ByLabel weight(const Coefficients& fitted, std::size_t key, Domain domain) const
    {
        ByLabel sum{};
        if (!counts(keys_[key], domain))
            return sum;
        for (std::size_t c = 0; c < 3; ++c)
            sum[c] = share_[key] *
                     (fitted[key][c] + settings_->domain_share *
                                           fitted[(1 + std::size_t(domain)) * keys_.size() + key][c]);
        return sum;
    }
    [[nodiscard]] ByLabel intercept(const Coefficients& fitted, Domain domain) const
    {
        ByLabel sum = fitted.back();
        for (std::size_t c = 0; c < 3; ++c)
            sum[c] += fitted[3 * keys_.size() + std::size_t(domain)][c];
        return sum;
    }

private:
    /// How far each feature's labels depart from those of all pairs: r = the root of the mean square,
    /// over labels, of ln(p(label | feature) / p(label)). Scaling features by such a ratio before a
    /// linear fit is Wang & Manning's (Baselines and Bigrams, ACL 2012); here to the power `telling`,
    /// and such that a feature's mean square is 1 before letters are held back, so that the penalty
    /// keeps its order of size.
    [[nodiscard]] std::vector<double> tellings(const Rows& rows) const
    {
        std::vector<ByLabel> seen(keys_.size(), ByLabel{});
        ByLabel all{};
        for (std::size_t i = 0; i < rows.examples.size(); ++i) {
            const auto label = std::size_t(rows.examples[i]->label);
            all[label] += rows.weights[i];
            for (const FeatureKey key : rows.features[i])
                if (const auto at = number_.find(key.value); at != number_.end())
                    seen[at->second][label] += rows.weights[i];
        }
        const double total = all[0] + all[1] + all[2];
        std::vector<double> share(keys_.size());
        double squares = 0;
        double times = 0;
        for (std::size_t i = 0; i < share.size(); ++i) {
            const double of_it = seen[i][0] + seen[i][1] + seen[i][2];
            double square = 0;
            for (std::size_t c = 0; c < 3; ++c) {
                if (all[c] == 0)  // a label that no pair has tells nothing
                    continue;
                const double base = all[c] / total;
                const double p = (seen[i][c] + settings_->unheard * base) / (of_it + settings_->unheard);
                square += base * std::log(p / base) * std::log(p / base);
            }
            share[i] = std::pow(square, settings_->telling / 2);
            squares += count_[i] * share[i] * share[i];
            times += count_[i];
        }
        if (squares > 0)
            for (double& one : share)
                one /= std::sqrt(squares / times);
        return share;
    }

    const Settings* settings_;
    std::unordered_map<std::uint64_t, std::uint32_t> number_;
    std::vector<FeatureKey> keys_;
    std::vector<int> count_;
    std::vector<double> share_;  ///< how freely each feature moves
};

Problem problem_of(const Rows& rows, const Columns& columns)
{
    Problem problem;
    problem.columns = columns.size();
    for (std::size_t i = 0; i < rows.examples.size(); ++i)
        columns.add_row(*rows.examples[i], rows.features[i], rows.weights[i], problem);
    return problem;
}

constexpr int most_rounds = 45;

/// The features whose weights move most, counting how often they speak.
std::unordered_map<std::uint64_t, char> strongest(const Columns& columns, const Coefficients& fitted,
                                                  std::size_t kept)
{
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < columns.keys().size(); ++i) {
        double most = 0;
        for (const Domain domain : {Domain::general, Domain::field}) {
            const ByLabel w = columns.weight(fitted, i, domain);
            const double mean = (w[0] + w[1] + w[2]) / 3;
            for (const double one : w)
                most = std::max(most, std::abs(one - mean));
        }
        order.emplace_back(-most * std::sqrt(double(columns.count(i))), i);
    }
    std::sort(order.begin(), order.end());
    std::unordered_map<std::uint64_t, char> only;
    for (std::size_t i = 0; i < std::min(kept, order.size()); ++i)
        only[columns.keys()[order[i].second].value] = 1;
    return only;
}

/// Fits the companies' or the stories' weights into `fitted`.
void fit_rows(const Rows& rows, const Settings& settings, std::size_t kept, std::size_t which,
              Fitted& fitted)
{
    std::unique_ptr<const Columns> columns = std::make_unique<Columns>(rows, settings, nullptr);
    Coefficients coefficients = fit(problem_of(rows, *columns), settings.penalty, most_rounds);
    if (kept > 0 && kept < columns->keys().size()) {
        const auto only = strongest(*columns, coefficients, kept);
        columns = std::make_unique<Columns>(rows, settings, &only);
        coefficients = fit(problem_of(rows, *columns), settings.penalty, most_rounds);
    }
    for (std::size_t i = 0; i < columns->keys().size(); ++i)
        fitted.weights[columns->keys()[i].value] = {
            columns->weight(coefficients, i, Domain::general),
            columns->weight(coefficients, i, Domain::field)};
    for (const Domain domain : {Domain::general, Domain::field})
        fitted.intercepts[which][std::size_t(domain)] = columns->intercept(coefficients, domain);
}

}  // namespace

Corpus::Corpus(std::vector<Sample> samples, const std::vector<Company>& companies)
    : samples_(std::move(samples)), finder_(companies)
{
    const int known = int(companies.size());
    const Lexicon no_words;
    for (std::size_t s = 0; s < samples_.size(); ++s) {
        const Sample& sample = samples_[s];
        taken_.push_back(take_apart(sample, finder_));
        const Taken& taken = taken_.back();
        const Reading reading(taken.texts, finder_, taken.asked.own, no_words);
        bool of_field = false;
        for (std::size_t t = 0; t < sample.targets.size(); ++t) {
            const Domain domain = sample.domain ? *sample.domain
                                  : taken.asked.companies[t] < known ? Domain::field
                                                               : Domain::general;
            of_field = of_field || domain == Domain::field;
            if (unit_of(reading, taken.asked.companies[t], sample.targets[t]))
                examples_.push_back({s, int(t), sample.targets[t].label, domain});
            else
                ++not_named_;
        }
        if (sample.set != Set::finentity)
            examples_.push_back(
                {s, -1, whole_of(sample), of_field ? Domain::field : Domain::general});
    }
}

Lexicon Corpus::lexicon(int rarest) const
{
    Lexicon lexicon;
    std::unordered_map<std::string, int> seen_in;
    std::u32string buffer;
    for (const Taken& taken : taken_) {
        std::set<std::string> once;
        for (const TokenizedText* text : {&taken.texts.title, &taken.texts.text})
            for (const Token& token : text->tokens)
                if (token.kind != TokenKind::number)
                    once.insert(to_utf8(stem(text->folded_word(token), buffer)));
        for (const std::string& word : once)
            if (++seen_in[word] == rarest)
                lexicon.add(word);
    }
    return lexicon;
}

std::vector<std::vector<FeatureKey>> Corpus::features(const std::vector<const Example*>& examples,
                                                      const Lexicon& lexicon) const
{
    std::vector<std::vector<FeatureKey>> all;
    std::vector<Feature> found;
    TargetView view;
    std::size_t at = samples_.size();
    StoryTexts texts;
    Reading reading;
    for (const Example* example : examples) {
        const Taken& taken = taken_[example->sample];
        if (at != example->sample) {
            at = example->sample;
            texts = taken.texts;
            for (TokenizedText* text : {&texts.title, &texts.text})
                lexicon.look_up(*text);
            reading.read(texts, finder_, taken.asked.own, lexicon);
        }
        found.clear();
        if (example->target < 0) {
            for (const PlacedUnit& unit : reading.units())
                extract_story_features(unit.unit, nullptr, found);
        } else {
            const int company = taken.asked.companies[std::size_t(example->target)];
            const Target& target = samples_[example->sample].targets[std::size_t(example->target)];
            extract_features(unit_of(reading, company, target)->unit, company, nullptr, view,
                             found);
        }
        std::vector<FeatureKey>& keys = all.emplace_back();
        for (const Feature& feature : found)
            keys.push_back(feature.key);
    }
    return all;
}

ByLabel Fitted::logits(const Example& example, const std::vector<FeatureKey>& features) const
{
    ByLabel z = intercepts[example.target < 0][std::size_t(example.domain)];
    for (const FeatureKey key : features)
        if (const auto at = weights.find(key.value); at != weights.end())
            for (std::size_t c = 0; c < 3; ++c)
                z[c] += at->second[std::size_t(example.domain)][c];
    return z;
}

Fitted fit_model(const Corpus& corpus, const std::vector<const Example*>& examples,
                 const Settings& settings)
{
    Fitted fitted{corpus.lexicon(settings.rarest), {}, {}};
    Rows companies, stories;
    for (const Example* example : examples) {
        Rows& rows = example->target < 0 ? stories : companies;
        rows.examples.push_back(example);
        rows.weights.push_back(
            float(settings.weight[std::size_t(corpus.samples()[example->sample].set)]));
    }
    companies.features = corpus.features(companies.examples, fitted.lexicon);
    fit_rows(companies, settings, settings.kept, 0, fitted);
    if (!stories.examples.empty()) {
        stories.features = corpus.features(stories.examples, fitted.lexicon);
        fit_rows(stories, settings, settings.kept / 8, 1, fitted);
    }
    return fitted;
}

}  // namespace undertone::scoring::train
