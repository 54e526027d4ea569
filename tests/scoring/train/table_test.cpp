#include "scoring/train/table.h"

#include "core/text.h"
#include "scoring/feature_names.h"
#include "scoring/scorer.h"
#include "small_corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace undertone::scoring::train {
namespace {

constexpr double unit = 0.02;
constexpr std::array<double, 2> temperature{0.8, 1.25};

const TableHead& head()
{
    static const TableHead head{"7", "for tests", "2025-08-11", {"how it was made", ""}};
    return head;
}

std::string fitted_table()
{
    const Corpus corpus(test::thirty_samples(), test::two_companies());
    return to_table(fit_model(corpus, test::all_examples(corpus), test::small_settings()),
                    temperature, head());
}

/// Without the mean of the three, divided by the temperature.
ByLabel cooled(const ByLabel& z, double temperature)
{
    const double mean = (z[0] + z[1] + z[2]) / 3;
    return {(z[0] - mean) / temperature, (z[1] - mean) / temperature, (z[2] - mean) / temperature};
}

/// What a table's whole numbers can say of weights.
ByLabel rounded(ByLabel weights, double largest)
{
    for (double& one : weights)
        one = double(std::lround(std::clamp(one / unit, -largest, largest))) * unit;
    return weights;
}

TEST(Table, WrittenByHand)
{
    Fitted fitted;
    const auto word = [&fitted](const char* name) {
        return FeatureKey::make(Template::word, Place::none, fitted.lexicon.add(name)).value;
    };
    fitted.weights[word("rise")] = {ByLabel{-3, -3, 6}, ByLabel{}};  // beyond 127 is cut
    fitted.weights[word("fall")] = {ByLabel{3, 0, 0}, ByLabel{0, 0.12, 0}};
    fitted.weights[word("dull")] = {ByLabel{0.005, 0, 0}, ByLabel{}};  // rounds to nothing
    fitted.weights[word("same")] = {ByLabel{5, 5, 5}, ByLabel{}};      // leans to no label
    fitted.intercepts[0] = {ByLabel{0.3, 0, 0}, ByLabel{0, 0, -1.2}};
    fitted.intercepts[1] = {ByLabel{700, 0, -700}, ByLabel{}};
    EXPECT_EQ(to_table(fitted, {1, 2}, head()),
              "# how it was made\n"
              "#\n"
              "version\t7\n"
              "description\tfor tests\n"
              "trained_until\t2025-08-11\n"
              "unit\t0.02\n"
              "intercept\t10\t-5\t-5\t10\t10\t-20\n"
              "story_intercept\t32767\t0\t-32767\t0\t0\t0\n"
              "word - dull\t0\t0\t0\t0\t0\t0\n"
              "word - fall\t100\t-50\t-50\t-1\t2\t-1\n"
              "word - rise\t-127\t-127\t127\t0\t0\t0\n"
              "word - same\t0\t0\t0\t0\t0\t0\n");
}

TEST(Table, TheSameBytesTwice) { EXPECT_EQ(fitted_table(), fitted_table()); }

TEST(Table, IsReadBack)
{
    const std::string table = fitted_table();
    Lexicon lexicon;
    const auto model = Model::parse(table, lexicon);
    ASSERT_TRUE(model) << model.error().what;
    EXPECT_EQ(model->version(), "7");
    EXPECT_EQ(model->trained_until(), date_from_iso("2025-08-11"));
    const auto lines = std::size_t(std::count(table.begin(), table.end(), '\n'));
    EXPECT_EQ(model->size(), lines - 8) << "all but the head and the two intercepts";
    EXPECT_GT(model->size(), 500u);
}

TEST(Table, TheScorerSaysWhatWasFitted)
{
    const auto samples = test::thirty_samples();
    const Corpus corpus(samples, test::two_companies());
    const auto examples = test::all_examples(corpus);
    const Fitted fitted = fit_model(corpus, examples, test::small_settings());
    const auto features = corpus.features(examples, fitted.lexicon);
    const auto scorer =
        Scorer::make(to_table(fitted, temperature, head()), test::two_companies(), {});
    ASSERT_TRUE(scorer) << scorer.error().what;

    int pairs = 0;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const Example& example = *examples[i];
        if (example.target < 0)
            continue;
        const Sample& sample = samples[example.sample];
        SCOPED_TRACE(sample.text);
        std::vector<std::string> names;
        for (const Target& target : sample.targets)
            names.push_back(target.name);
        const ScoredText scored = scorer->score({sample.text, {}, {}, std::nullopt}, names);
        ASSERT_EQ(scored.mentions.size(), names.size()) << scored.unscored;
        const auto& p = scored.mentions[std::size_t(example.target)].p;
        const ByLabel said =
            cooled({std::log(p[0]), std::log(p[1]), std::log(p[2])}, 1);

        // Exactly, but for what floats hold: the same sum over rounded weights.
        const std::size_t domain = std::size_t(example.domain);
        ByLabel sum = rounded(cooled(fitted.intercepts[0][domain], temperature[domain]), 32767);
        double most = unit / 2;  // by which rounding can move a logit
        for (const FeatureKey key : features[i])
            if (const auto at = fitted.weights.find(key.value); at != fitted.weights.end()) {
                const ByLabel exact = cooled(at->second[domain], temperature[domain]);
                const ByLabel whole = rounded(exact, 127);
                for (std::size_t c = 0; c < 3; ++c)
                    sum[c] += whole[c];
                most += unit / 2;
            }
        const ByLabel exact = cooled(fitted.logits(example, features[i]), temperature[domain]);
        const ByLabel whole = cooled(sum, 1);
        for (std::size_t c = 0; c < 3; ++c) {
            EXPECT_NEAR(said[c], whole[c], 1e-4);
            EXPECT_NEAR(said[c], exact[c], most * 4 / 3);
        }
        ++pairs;
    }
    EXPECT_GT(pairs, 30);
}

TEST(Table, AWordWithoutAWeightIsStillKnown)
{
    const Corpus corpus(test::thirty_samples(), test::two_companies());
    Fitted fitted = fit_model(corpus, test::all_examples(corpus), test::small_settings());
    const WordId odd = fitted.lexicon.add("zyzzyva");
    Lexicon read;
    const auto model = Model::parse(to_table(fitted, {1, 1}, head()), read);
    ASSERT_TRUE(model) << model.error().what;
    for (WordId word = 1; word <= odd; ++word)
        EXPECT_NE(read.find(to_code_points(fitted.lexicon.name(word))), unknown_word)
            << fitted.lexicon.name(word);
}

TEST(Table, InTheFieldANameDoesNotLean)
{
    const Corpus corpus(test::thirty_samples(), test::two_companies());
    const Fitted fitted = fit_model(corpus, test::all_examples(corpus), test::small_settings());
    int of_finance = 0;
    for (const auto& [key, weights] : fitted.weights) {
        if (FeatureKey{key}.kind() != Template::own_name)
            continue;
        const auto& [general, field] = weights;
        EXPECT_EQ(field, ByLabel{}) << name_of(FeatureKey{key}, fitted.lexicon);
        of_finance += general != ByLabel{};
    }
    EXPECT_GT(of_finance, 0);
}

TEST(Table, NothingToLearnFromIsNoFault)
{
    const Corpus corpus({}, test::two_companies());
    const Fitted fitted = fit_model(corpus, {}, test::small_settings());
    EXPECT_TRUE(fitted.weights.empty());
    EXPECT_TRUE(Scorer::make(to_table(fitted, temperature, head()), test::two_companies(), {}));
}

TEST(Table, ALabelThatNoPairHasIsNoFault)
{
    const Corpus corpus(test::thirty_samples(), test::two_companies());
    std::vector<const Example*> leaning;
    for (const Example* one : test::all_examples(corpus))
        if (one->label != Label::neutral)
            leaning.push_back(one);
    const Fitted fitted = fit_model(corpus, leaning, test::small_settings());
    EXPECT_FALSE(fitted.weights.empty());
    for (const auto& [key, by_domain] : fitted.weights)
        for (const ByLabel& weights : by_domain)
            for (const double weight : weights)
                ASSERT_TRUE(std::isfinite(weight));
}

TEST(Table, AsManyFeaturesAsAreKept)
{
    const Corpus corpus(test::thirty_samples(), test::two_companies());
    Settings settings = test::small_settings();
    settings.kept = 80;
    const Fitted fitted = fit_model(corpus, test::all_examples(corpus), settings);
    EXPECT_EQ(fitted.weights.size(), 80u + 80 / 8) << "and an eighth for stories as a whole";
}

}  // namespace
}  // namespace undertone::scoring::train
