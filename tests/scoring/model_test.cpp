#include "scoring/feature_names.h"
#include "scoring/model.h"

#include <gtest/gtest.h>

namespace undertone::scoring {
namespace {

FeatureKey key(const char* name, Lexicon& lexicon)
{
    const auto found = feature_from(name, lexicon);
    EXPECT_TRUE(found) << name;
    return found.value_or(FeatureKey{});
}

TEST(Model, ReadsWeightsOfBothDomains)
{
    Lexicon lexicon;
    const auto model = Model::parse("# a comment\r\n"
                                    "version\t3\r\n"
                                    "description\tfor tests\n"
                                    "trained_until\t2025-06-02\n"
                                    "\n"
                                    "unit\t0.5\n"
                                    "intercept\t-4\t0\t4\t2\t-32767\t32767\n"
                                    "story_intercept\t1\t2\t3\t4\t5\t6\n"
                                    "word - fall\t127\t0\t-127\t10\t-2\t-8\n"
                                    "class R3 down\t1\t0\t-1\t0\t0\t0",
                                    lexicon);
    ASSERT_TRUE(model) << model.error().what;
    EXPECT_EQ(model->version(), "3");
    EXPECT_EQ(model->trained_until(), date_from_iso("2025-06-02"));
    EXPECT_EQ(model->size(), 2u);
    EXPECT_EQ(model->intercept(Domain::general).negative, -2);
    EXPECT_EQ(model->intercept(Domain::general).log_odds(), 4);
    EXPECT_EQ(model->intercept(Domain::field).positive, 16383.5f);
    EXPECT_EQ(model->story_intercept(Domain::field).neutral, 2.5f);
    const FeatureKey fall = key("word - fall", lexicon);
    ASSERT_TRUE(model->find(fall, Domain::general));
    EXPECT_EQ(model->find(fall, Domain::general)->negative, 63.5f);
    EXPECT_EQ(model->find(fall, Domain::field)->positive, -4);
    EXPECT_FALSE(model->find(key("word L fall", lexicon), Domain::field));
    EXPECT_FALSE(model->find(key("word - plung", lexicon), Domain::field));
}

TEST(Model, WhatIsMaskedIsReadBackAsItself)
{
    Lexicon lexicon;
    for (const WordId word : {unknown_word, target_word, other_word, number_word, edge_word}) {
        const FeatureKey feature =
            FeatureKey::make(Template::touch_both, Place::none, word, lexicon.add("fall"));
        EXPECT_EQ(feature_from(name_of(feature, lexicon), lexicon), feature)
            << name_of(feature, lexicon);
    }
}

TEST(Model, WithoutADateItLearntFromNoNews)
{
    Lexicon lexicon;
    const auto model = Model::parse("version\thand-set\n", lexicon);
    ASSERT_TRUE(model) << model.error().what;
    EXPECT_EQ(model->trained_until(), Date{});
    EXPECT_EQ(model->size(), 0u);
}

TEST(Model, FindsAllOfThousands)
{
    std::string table = "version\t1\nunit\t1\n";
    for (int i = 0; i < 5000; ++i)
        table += "word - w" + std::to_string(i) + "\t" + std::to_string(i % 255 - 127) +
                 "\t0\t0\t0\t0\t0\n";
    Lexicon lexicon;
    const auto model = Model::parse(table, lexicon);
    ASSERT_TRUE(model) << model.error().what;
    ASSERT_EQ(model->size(), 5000u);
    for (int i = 0; i < 5000; ++i) {
        const FeatureKey one = key(("word - w" + std::to_string(i)).c_str(), lexicon);
        ASSERT_TRUE(model->find(one, Domain::general)) << i;
        EXPECT_EQ(model->find(one, Domain::general)->negative, float(i % 255 - 127)) << i;
    }
    for (int i = 5000; i < 10000; ++i)
        EXPECT_FALSE(model->find(key(("word - w" + std::to_string(i)).c_str(), lexicon),
                                 Domain::general));
}

TEST(Model, ABadLineIsNamedByItsNumber)
{
    const std::string six = "\t1\t0\t-1\t1\t0\t-1";
    const std::string wanted = "six whole numbers are wanted after “word - fall”, none beyond 127";
    for (const auto& [line, why] : std::vector<std::pair<std::string, std::string>>{
             {"word - fall\t1\t0\t-1\t1\t0", wanted},
             {"word - fall" + six + "\t0", wanted},
             {"word - fall", wanted},
             {"word - fall\t128\t0\t0\t0\t0\t0", wanted},
             {"word - fall\t0\t0\t0\t0\t0\t-128", wanted},
             {"word - fall\t0\t0\t0\t0\t0\t-99999999999", wanted},
             {"word - fall\t0.5\t0\t0\t0\t0\t0", wanted},
             {"word - fall\tmuch\t0\t0\t0\t0\t0", wanted},
             {"word - fall\t\t0\t0\t0\t0\t0", wanted},
             {"word - fall\t1 \t0\t0\t0\t0\t0", wanted},
             {"intercept\t32768\t0\t0\t0\t0\t0",
              "six whole numbers are wanted after “intercept”, none beyond 32767"},
             {"story_intercept\t0\t0\t0",
              "six whole numbers are wanted after “story_intercept”, none beyond 32767"},
             {"moon - fall" + six, "“moon - fall” is not the name of a feature"},
             {"word Q fall" + six, "“word Q fall” is not the name of a feature"},
             {"word - fall rise" + six, "“word - fall rise” is not the name of a feature"},
             {"word" + six, "“word” is not the name of a feature"},
             {"class R nonsense" + six, "“class R nonsense” is not the name of a feature"},
             {"frame cause nonsense" + six, "“frame cause nonsense” is not the name of a feature"},
             {"letters - ab" + six, "“letters - ab” is not the name of a feature"},
             {"trained_until\t2025-02-30", "“2025-02-30” is not a date"},
             {"trained_until\tsoon", "“soon” is not a date"},
             {"trained_until", "“trained_until” has no value"},
             {"version\t1\t2", "“version” has no value"},
             {"unit\t0", "“0” is not a positive number"},
             {"unit\t-0.02", "“-0.02” is not a positive number"},
             {"unit\tnan", "“nan” is not a positive number"},
             {"unit\t0.02x", "“0.02x” is not a positive number"},
             {"unit\t0,02", "“0,02” is not a positive number"},
             {"unit\t0.5", "“unit” is given twice"}}) {
        Lexicon lexicon;
        const auto model =
            Model::parse("# comment\nversion\t1\n\nunit\t0.02\n" + line + "\n", lexicon);
        ASSERT_FALSE(model) << line;
        EXPECT_EQ(model.error().kind, ErrorKind::invalid_input);
        EXPECT_EQ(model.error().what, "The scoring model, line 5: " + why);
    }
}

TEST(Model, AWeightBeforeTheUnitIsRefused)
{
    Lexicon lexicon;
    const auto model = Model::parse("version\t1\nintercept\t1\t0\t-1\t1\t0\t-1\n", lexicon);
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().what, "The scoring model, line 2: “unit” is wanted before the weights");
}

TEST(Model, WithoutAVersionItIsRefused)
{
    Lexicon lexicon;
    for (const char* table : {"", "unit\t0.02\n", "# version\t1\n"}) {
        const auto model = Model::parse(table, lexicon);
        ASSERT_FALSE(model) << table;
        EXPECT_EQ(model.error().what, "The scoring model names no version");
    }
}

}  // namespace
}  // namespace undertone::scoring
