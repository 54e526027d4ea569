#include "scoring/scorer.h"

#include "shipped.h"
#include "soundness.h"

#include <random>

namespace undertone::scoring {
namespace {

const Scorer& scorer() { return test::shipped_scorer(); }

ScoreInput headline(std::string title) { return {std::move(title), {}, {}, std::nullopt}; }

const Mention* mention(const ScoredText& scored, const char* company)
{
    for (const Mention& one : scored.mentions)
        if (one.company.value == company)
            return &one;
    return nullptr;
}

Label label(const char* title, const char* company)
{
    const ScoredText scored = scorer().score(headline(title));
    const Mention* found = mention(scored, company);
    EXPECT_TRUE(found) << title;
    return found ? found->label() : Label::neutral;
}

TEST(Scorer, ReadsAHeadlineForEachCompanyInIt)
{
    EXPECT_EQ(label("Nvidia shares plunge on DeepSeek threat", "nvidia"), Label::negative);
    EXPECT_EQ(label("AMD shares jump after record revenue", "amd"), Label::positive);
    EXPECT_EQ(label("Microsoft sued over data breach", "microsoft"), Label::negative);
    EXPECT_EQ(label("What to watch when Oracle reports", "oracle"), Label::neutral);
}

TEST(Scorer, AStatedMoveIsAReaction)
{
    const ScoredText moved = scorer().score(headline("Nvidia shares fall 17%"));
    ASSERT_TRUE(mention(moved, "nvidia"));
    EXPECT_TRUE(mention(moved, "nvidia")->reaction);
    ASSERT_EQ(moved.claims.size(), 1u);
    EXPECT_EQ(moved.claims[0].company, CompanyId{"nvidia"});
    const ScoredText news = scorer().score(headline("Nvidia sued over patents"));
    ASSERT_TRUE(mention(news, "nvidia"));
    EXPECT_FALSE(mention(news, "nvidia")->reaction);
}

TEST(Scorer, TargetsAreAnsweredInTheirOrder)
{
    const auto scored = scorer().score(headline("Tata Motors and Nvidia sign a deal"),
                                       {"NVDA", "Tata Motors", "Infosys", "nvidia"});
    ASSERT_EQ(scored.mentions.size(), 4u);
    EXPECT_EQ(scored.mentions[0].company, CompanyId{"nvidia"});
    EXPECT_GT(scored.mentions[0].relevance, 0);
    EXPECT_EQ(scored.mentions[0].p, scored.mentions[3].p);
    EXPECT_EQ(scored.mentions[1].company, CompanyId{"Tata Motors"});
    EXPECT_GT(scored.mentions[1].relevance, 0);
    EXPECT_EQ(scored.mentions[2].relevance, 0) << "not in the text";
    EXPECT_EQ(scored.mentions[2].label(), Label::neutral);
    EXPECT_TRUE(scored.mentions[2].reasons.empty());
    EXPECT_EQ(scored.mentions[2].score, 0);
}

TEST(Scorer, TitleLeadAndBodyCountLessAndLess)
{
    const std::string bad = "Nvidia shares plunge on a lawsuit";
    const std::string plain = "Nvidia holds a meeting";
    const auto score = [](std::string title, std::string text) {
        const auto scored = scorer().score({std::move(title), {}, std::move(text), std::nullopt});
        return mention(scored, "nvidia")->score;
    };
    std::string long_text;
    for (int i = 0; i < 12; ++i)
        long_text += plain + ".\n";
    EXPECT_LT(score(bad, plain), score(plain, bad));
    EXPECT_LT(score(plain, bad + ".\n" + long_text), score(plain, long_text + bad));
}

TEST(Scorer, RandomWordsAddUp)
{
    const std::vector<std::string> words{
        "Nvidia", "AMD",   "DeepSeek", "OpenAI", "falls", "jumps",     "17%",     "on",    "ban",
        "not",    "eases", "curbs",    "record", "\n",    "lawsuit",   "after",   ".",     "?",
        ",",      "$600",  "billion",  "–",      "Intel", "-backed",   "Monday",  "could", "chip",
        "stocks", "(",     "🚀",        "é",      "<b>",   "overblown", "despite", "to",    "of"};
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto soup = [&](unsigned most) { return test::word_soup(random, words, most, 9); };
        const ScoreInput input{soup(30), soup(60), soup(400), std::nullopt};
        EXPECT_EQ(test::broken_promise(scorer().score(input), input), "");
        EXPECT_EQ(test::broken_promise(scorer().score(input, {"AMD", "chip", "nowhere"}), input), "");
    }
}

TEST(Scorer, ADamagedTableIsRefused)
{
    const auto scorer = Scorer::make("version\t1\nword - fall\tmuch\t0\t0\n", {}, {});
    ASSERT_FALSE(scorer);
    EXPECT_EQ(scorer.error().kind, ErrorKind::invalid_input);
}

}  // namespace
}  // namespace undertone::scoring
