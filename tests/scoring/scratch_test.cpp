#include "scoring/scorer.h"

#include "../bench/allocations.h"
#include "shipped.h"

// What a caller who scores many texts in one scratch may rely on.
namespace undertone::scoring {
namespace {

const Scorer& scorer() { return test::shipped_scorer(); }

/// Of all lengths and kinds, so that each would find something left of the one before.
std::vector<ScoreInput> texts()
{
    std::string article;
    for (int i = 0; i < 30; ++i)
        article +=
            "Nvidia said sales rose 12%. “We see no slowdown,” said an analyst at Wedbush. "
            "AMD and Intel fell on fears of export curbs.\n\n";
    return {{"Nvidia shares plunge 17% on DeepSeek threat", {}, {}, {}},
            {"Microsoft and OpenAI unveil Stargate rival", "Oracle falls 3%.", article, {}},
            {"Die Aktie von Nvidia fällt nach den Zahlen", {}, {}, {}},
            {"", {}, {}, {}},
            {"AMD overtakes Intel. What now?", {}, {}, {}},
            {"US eases curbs on chip exports to China; TSMC jumps", "Nvidia gains.", {}, {}}};
}

void expect_same(const ScoredText& one, const ScoredText& other)
{
    EXPECT_EQ(one.unscored, other.unscored);
    EXPECT_EQ(one.tone, other.tone);
    EXPECT_EQ(one.label, other.label);
    EXPECT_EQ(one.warnings, other.warnings);
    EXPECT_EQ(one.topics, other.topics);
    ASSERT_EQ(one.claims.size(), other.claims.size());
    for (std::size_t i = 0; i < one.claims.size(); ++i)
        EXPECT_EQ(one.claims[i].text, other.claims[i].text);
    ASSERT_EQ(one.mentions.size(), other.mentions.size());
    for (std::size_t i = 0; i < one.mentions.size(); ++i) {
        EXPECT_EQ(one.mentions[i].company, other.mentions[i].company);
        EXPECT_EQ(one.mentions[i].p, other.mentions[i].p);
        EXPECT_EQ(one.mentions[i].score, other.mentions[i].score);
        EXPECT_EQ(one.mentions[i].log_odds, other.mentions[i].log_odds);
        EXPECT_EQ(one.mentions[i].reaction, other.mentions[i].reaction);
        EXPECT_EQ(one.mentions[i].news_score, other.mentions[i].news_score);
        EXPECT_EQ(one.mentions[i].relevance, other.mentions[i].relevance);
        EXPECT_EQ(one.mentions[i].opinion_score, other.mentions[i].opinion_score);
    }
}

TEST(Scratch, NothingOfATextIsSeenByTheNext)
{
    Scratch scratch;
    for (int round = 0; round < 2; ++round)
        for (const ScoreInput& one : texts()) {
            SCOPED_TRACE(one.title);
            const ScoredText alone = scorer().score(one);
            const ScoredText beside = scorer().score(one, scratch);
            expect_same(beside, alone);
            for (std::size_t i = 0; i < alone.mentions.size(); ++i)
                EXPECT_EQ(beside.mentions[i].reasons, alone.mentions[i].reasons);
            const std::vector<std::string> targets{"NVDA", "Wedbush", "AMD"};
            const ScoredText asked = scorer().score(one, targets);
            const ScoredText asked_beside = scorer().score(one, targets, scratch);
            expect_same(asked_beside, asked);
            for (std::size_t i = 0; i < asked.mentions.size(); ++i)
                EXPECT_EQ(asked_beside.mentions[i].reasons, asked.mentions[i].reasons);
        }
}

TEST(Scratch, WhatIsLeftOutChangesNoScore)
{
    Scratch scratch;
    for (const ScoreInput& one : texts()) {
        SCOPED_TRACE(one.title);
        const ScoredText without = scorer().score(one, scratch, {.reasons = false});
        expect_same(without, scorer().score(one));
        for (const Mention& mention : without.mentions)
            EXPECT_TRUE(mention.reasons.empty());

        ScoredText whole = scorer().score(one);
        whole.tone = 0;
        whole.label = Label::neutral;
        whole.topics.clear();
        whole.claims.clear();
        const ScoredText alone = scorer().score(one, scratch, mentions_alone);
        expect_same(alone, whole);
        EXPECT_EQ(alone.label, Label::neutral);
    }
}

/// Of a pair there remain the mention, and what only some texts have: topics, a claim's words, a
/// target's name taken apart.
TEST(Scratch, MemoryIsAskedForOnce)
{
    struct Pair {
        ScoreInput text;
        std::vector<std::string> target;
    };
    std::vector<Pair> pairs;
    for (const char* company : {"NVDA", "Microsoft", "Intel", "Tata Motors"})
        for (const char* title :
             {"Nvidia shares plunge on fears that demand for its chips has peaked",
              "Microsoft, Intel and Tata Motors sign a deal to build data centers in India",
              "Intel loses ground as Nvidia unveils a faster chip and cuts its price",
              "Tata Motors beats estimates, lifts forecast after record quarter"})
            pairs.push_back({{title, {}, {}, {}}, {company}});
    Scratch scratch;
    const auto score_all = [&] {
        for (const Pair& pair : pairs)
            (void)scorer().score(pair.text, pair.target, scratch, {.reasons = false});
    };
    score_all();
    const std::uint64_t before = bench::allocations();
    score_all();
    EXPECT_LE(double(bench::allocations() - before) / double(pairs.size()), 3);
}

}  // namespace
}  // namespace undertone::scoring
