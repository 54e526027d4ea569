#include "store/search_query.h"

#include "store/workspace.h"

#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using testing::HasSubstr;

std::string match_of(std::string_view text, bool is_unfinished = false)
{
    const auto query = read_search(text, {is_unfinished});
    EXPECT_TRUE(query) << text << ": " << (query ? "" : query.error().what);
    return query ? query->match : "";
}

TEST(SearchQueryTest, WordsPhrasesAndBeginnings)
{
    EXPECT_EQ(match_of("nvidia tariff"), R"(("nvidia" AND "tariff"))");
    EXPECT_EQ(match_of("  tariff*  "), R"("tariff" *)");
    EXPECT_EQ(match_of(R"("export controls" chip)"), R"(("export controls" AND "chip"))");
    EXPECT_EQ(match_of("“export controls”"), R"("export controls")");
    EXPECT_EQ(match_of("NEAR(nvidia \"chip ban\", 5)"), R"(NEAR("nvidia" "chip ban", 5))");
    EXPECT_EQ(match_of("NEAR(nvidia ban)"), R"(NEAR("nvidia" "ban", 10))");
}

TEST(SearchQueryTest, OrJoinsItsNeighboursAndBracketsGroup)
{
    EXPECT_EQ(match_of("ai chip OR gpu OR tpu"), R"(("ai" AND ("chip" OR "gpu" OR "tpu")))");
    EXPECT_EQ(match_of("(ai chip) OR gpu"), R"((("ai" AND "chip") OR "gpu"))");
    EXPECT_EQ(match_of("ai AND chip"), match_of("ai chip"));
    EXPECT_EQ(match_of("now or never"), R"(("now" AND "or" AND "never"))");
}

TEST(SearchQueryTest, WordsToLeaveOutStandBesideOthers)
{
    EXPECT_EQ(match_of("nvidia -rumour"), R"(("nvidia" NOT "rumour"))");
    EXPECT_EQ(match_of("NOT rumour nvidia ai -\"price target\""),
              R"((("nvidia" AND "ai") NOT ("rumour" OR "price target")))");
    EXPECT_EQ(match_of("gpt-4o"), R"("gpt-4o")") << "a hyphen within a word is none";
}

TEST(SearchQueryTest, AnUnfinishedLastWordStandsForAllThatBeginSo)
{
    EXPECT_EQ(match_of("export tari", true), R"(("export" AND "tari" *))");
    EXPECT_EQ(match_of("tari ", true), R"("tari")") << "a blank ends it";
    EXPECT_EQ(match_of("ai", true), R"("ai")") << "two letters would gather most of the index";
    EXPECT_EQ(match_of("gpt-4", true), R"("gpt-4")");
    EXPECT_EQ(match_of("\"tari\"", true), R"("tari")");
}

TEST(SearchQueryTest, Filters)
{
    const auto query = read_search(
        "chip source:\"Federal Register\" -symbol:NVDA Topic:deepseek tone:<-0.5 tone:>=−0.9 "
        "after:2025-01-27 before:2025-02-01T09:30:00Z");
    ASSERT_TRUE(query);
    EXPECT_EQ(query->match, R"("chip")");
    using Kind = SearchFilter::Kind;
    ASSERT_EQ(query->filters.size(), 3u);
    EXPECT_EQ(query->filters[0], (SearchFilter{Kind::source, "Federal Register", false, 5, 30}));
    EXPECT_EQ(query->filters[1].kind, Kind::symbol);
    EXPECT_TRUE(query->filters[1].left_out);
    EXPECT_EQ(query->filters[2].value, "deepseek");
    using Is = ToneBound::Is;
    EXPECT_EQ(query->tones, (std::vector<ToneBound>{{Is::less, -0.5}, {Is::at_least, -0.9}}));
    EXPECT_EQ(query->from, at("2025-01-27T00:00:00Z"));
    EXPECT_EQ(query->to, at("2025-02-01T09:30:00Z"));
    EXPECT_EQ(match_of("symbol:NVDA"), "") << "filters alone will do";
}

TEST(SearchQueryTest, SignsAloneAreNoWords)
{
    EXPECT_EQ(match_of("AT & T – news 🚀"), R"(("AT" AND "T" AND "news"))");
    EXPECT_EQ(match_of("Übernahme 中国"), R"(("Übernahme" AND "中国"))");
    EXPECT_EQ(match_of("breaking: news"), R"(("breaking" AND "news"))");
}

/// A text, what must be said of it, where it goes wrong.
struct Broken {
    const char* text;
    const char* what;
    const char* remedy;
    int start;
};

class BrokenSearch : public testing::TestWithParam<Broken> {};

TEST_P(BrokenSearch, IsAnsweredInWords)
{
    const Broken& broken = GetParam();
    const auto query = read_search(broken.text);
    ASSERT_FALSE(query) << query->match;
    EXPECT_THAT(query.error().what, HasSubstr(broken.what));
    EXPECT_THAT(query.error().remedy, HasSubstr(broken.remedy));
    EXPECT_EQ(query.error().start, broken.start);
    EXPECT_GE(query.error().end, query.error().start);
}

INSTANTIATE_TEST_SUITE_P(
    All, BrokenSearch,
    testing::Values(
        Broken{"", "nothing to look for", "write a word", 0},
        Broken{"– &", "nothing to look for", "write a word", 3},
        Broken{"the \"export ban", "at character 5 is not closed", "write \"", 4},
        Broken{"OR gpu", "“OR” at character 1 has nothing on one side", "in quotes", 0},
        Broken{"chip OR", "“OR” at character 6", "both sides", 5},
        Broken{"chip OR OR gpu", "“OR” at character 6", "both sides", 5},
        Broken{"AND chip", "“AND” at character 1", "in quotes", 0},
        Broken{"chip AND", "“AND” at character 6", "in quotes", 5},
        Broken{"chip -", "minus or NOT at character 6", "directly before", 5},
        Broken{"chip NOT", "minus or NOT at character 6", "directly before", 5},
        Broken{"chip OR -gpu", "at character 9", "behind the others", 8},
        Broken{"-rumour NOT leak", "only words to leave out", "to look for", 0},
        Broken{"symbol:NVDA -rumour", "only words to leave out", "to look for", 12},
        Broken{"*", "“*” at character 1", "three letters", 0},
        Broken{"gpt nv*", "“nv*” at character 5", "three letters", 4},
        Broken{"(chip gpu", "bracket that opens at character 1 is not closed", "write )", 0},
        Broken{"chip)", "“)” at character 5 closes nothing", "leave it out", 4},
        Broken{"NEAR(nvidia)", "NEAR at character 1 has no two words", "NEAR(nvidia ban, 5)", 0},
        Broken{"NEAR(nvidia ban, x)", "no number", "NEAR(nvidia ban, 5)", 17},
        Broken{"NEAR(nvidia ban, 5", "not closed", "NEAR(nvidia ban, 5)", 18},
        Broken{"author:smith", "no filter “author:” at character 1", "source:, symbol:", 0},
        Broken{"chip source:", "“source:” at character 6 has no value", "source:name", 5},
        Broken{"tone:-0.5", "no bound", "tone:<-0.5", 0},
        Broken{"tone:<2", "no bound from -1 to +1", "tone:<-0.5", 0},
        Broken{"-tone:<0", "cannot be left out", "turn its sign", 0 + 1},
        Broken{"after:yesterday", "“yesterday” at character 1 is no date", "after:2025-01-27", 0},
        Broken{"after:2025-02-30", "is no date", "after:2025-01-27", 0},
        Broken{"after:2025-02-01 before:2025-01-01", "No time is after", "exchange", 34},
        Broken{"(chip source:a)", "within brackets", "apart", 6},
        Broken{"chip OR topic:a", "beside OR", "apart", 8},
        Broken{"topic:a OR chip", "beside OR", "apart", 0}));

TEST(SearchQueryTest, TooMuchIsSaid)
{
    EXPECT_FALSE(read_search(std::string(3'000, 'a')));
    std::string words;
    for (int i = 0; i < 41; ++i)
        words += "w" + std::to_string(i) + " ";
    EXPECT_FALSE(read_search(words));
    EXPECT_FALSE(read_search(std::string(20, '(') + "a" + std::string(20, ')')));
}

}  // namespace
}  // namespace undertone::store::test
