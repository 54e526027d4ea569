#include "store/search.h"

#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <random>

namespace undertone::store::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

class SearchTest : public StoreTest {
protected:
    SearchPage page(const std::string& text, int offset = 0, int limit = 50,
                    std::optional<CompanyId> company = {})
    {
        const auto query = read_search(text);
        EXPECT_TRUE(query) << text;
        const auto found = reader().search({*query, company, offset, limit});
        EXPECT_TRUE(found) << text << ": " << to_sentence(found.error());
        return found.value_or(SearchPage{});
    }

    std::vector<std::string> ids(const SearchPage& page)
    {
        std::vector<std::string> all;
        for (const SearchHit& hit : page.hits)
            all.push_back(hit.story.story.content.external_id);
        return all;
    }
    std::vector<std::string> found(const std::string& text) { return ids(page(text)); }

    std::string complaint(const std::string& text)
    {
        const auto found = reader().search({read_search(text).value(), {}, 0, 50});
        EXPECT_FALSE(found) << text;
        return found ? "" : to_sentence(found.error());
    }

    /// A story with these words, known so many hours after the clock's start.
    NewStory told(const std::string& id, const std::string& title, const std::string& summary = {},
                  const std::string& text = {}, int hours = 0)
    {
        NewStory one = story(id, title, {});
        one.content.summary = summary;
        one.content.text = text;
        one.known_at += std::chrono::hours(hours);
        return one;
    }

    void expect_sound()
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
        EXPECT_NO_THROW(db.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"))
            << "the index differs from the words";
    }
};

TEST_F(SearchTest, WordsAreLookedForInTitleSummaryAndText)
{
    save(told("1", "Nvidia rises"));
    save(told("2", "Chips", "nvidia and tariffs"));
    save(told("3", "Chips", "", "A tariff for Nvidia’s chips"));
    save(told("4", "Oil"));
    EXPECT_THAT(found("nvidia"), UnorderedElementsAre("1", "2", "3"));
    EXPECT_THAT(found("nvidia tariff*"), UnorderedElementsAre("2", "3"));
    EXPECT_THAT(found("nvidia tariff"), ElementsAre("3"));
    EXPECT_THAT(found("chips -tariff"), ElementsAre("2"));
    EXPECT_THAT(found("rises OR oil"), UnorderedElementsAre("1", "4"));
    EXPECT_THAT(found("\"nvidia and tariffs\""), ElementsAre("2"));
    EXPECT_THAT(found("\"tariffs and nvidia\""), ElementsAre());
    EXPECT_THAT(found("NEAR(tariff chips, 3)"), ElementsAre("3"));
    EXPECT_THAT(found("NEAR(tariff chips, 1)"), ElementsAre());
}

TEST_F(SearchTest, AccentsAndCaseMakeNoDifference)
{
    save(told("1", "Übernahme: Société Générale kauft"));
    EXPECT_THAT(found("ubernahme societe"), ElementsAre("1"));
    EXPECT_THAT(found("ÜBERNAHME générale"), ElementsAre("1"));
    // With its mark apart (U+0065 U+0301), as some feeds write it.
    EXPECT_THAT(found("socie\xCC\x81te\xCC\x81"), ElementsAre("1"));
}

TEST_F(SearchTest, WordsAreNotReducedToStems)
{
    save(told("1", "Arm sues"));
    save(told("2", "Armed forces"));
    EXPECT_THAT(found("arm"), ElementsAre("1"));
}

TEST_F(SearchTest, ATitleWeighsMoreThanASummaryAndThatMoreThanAText)
{
    save(told("text", "Some news of today", "More of it here", "With deepseek in it"));
    save(told("summary", "Some news of today", "With deepseek in it", "More of it here"));
    save(told("title", "With deepseek in it", "More of it here", "Some news of today"));
    EXPECT_THAT(found("deepseek"), ElementsAre("title", "summary", "text"));
}

TEST_F(SearchTest, OfEquallyGoodTheNewerComesFirstAndAgeOutweighsALittle)
{
    save(told("old", "deepseek", "", "", 0));
    save(told("new", "deepseek", "", "", 48));
    save(told("other", "Oil", "", "", 48));
    save(told("more", "Gas", "", "", 48));
    save(told("else", "Coal", "", "", 48));
    EXPECT_THAT(found("deepseek"), ElementsAre("new", "old"));
    // A year later a mention in a text alone still stands behind a title of a year ago, since the
    // floor of the prior is one half.
    save(told("late", "Some other news of that day", "", "with deepseek somewhere", 24 * 365));
    EXPECT_EQ(found("deepseek").size(), 3u);
    EXPECT_EQ(found("deepseek").back(), "late");
}

// SQLite's own bm25() as the independent computation, for words rarer than the bound on counting.
TEST_F(SearchTest, RelevanceIsBm25)
{
    std::mt19937 random(7);
    const char* words[] = {"nvidia", "tariff", "chip", "export", "oil", "gas", "of", "the"};
    const auto some = [&](int count) {
        std::string all;
        for (int i = 0; i < count; ++i)
            all += std::string(words[random() % 8]) + " ";
        return all;
    };
    std::vector<NewStory> stories;
    for (int i = 0; i < 60; ++i)
        stories.push_back(told(std::to_string(i), some(1 + int(random() % 5)),
                               some(int(random() % 9)), some(int(random() % 20))));
    for (int i = 60; i < 200; ++i)
        stories.push_back(told(std::to_string(i), "Something else", "", ""));
    ASSERT_TRUE(writer_.save_stories(stories));
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    for (const char* text : {"nvidia", "nvidia tariff", "chip OR \"the oil\"", "nvi*"}) {
        SQLite::Statement row(db,
                              "SELECT s.external_id FROM search JOIN story_place p "
                              "ON p.place = search.rowid JOIN story s ON s.id = p.story "
                              "WHERE search MATCH ? "
                              "ORDER BY bm25(search, 4, 2, 1), search.rowid DESC LIMIT 50");
        row.bind(1, read_search(text)->match);
        std::vector<std::string> expected;
        while (row.executeStep())
            expected.push_back(row.getColumn(0).getString());
        EXPECT_FALSE(expected.empty());
        EXPECT_EQ(found(text), expected) << text;
    }
}

TEST_F(SearchTest, Filters)
{
    NewStory one = told("1", "Chips");
    one.scored.mentions = {mention("nvidia", -0.8), mention("amd", 0.6)};
    one.scored.tone = 0.1;
    NewStory two = told("2", "Chips", "", "", 30);
    two.source = {"b"};
    two.content.publisher = "The Daily Ledger";
    two.scored.topics = {{{"stargate"}, 1}};
    two.scored.tone = -0.7;
    ASSERT_TRUE(writer_.save_stories({one, two}));
    EXPECT_THAT(found("chips symbol:nvda"), ElementsAre("1"));
    EXPECT_THAT(found("symbol:NVDA"), ElementsAre("1"));
    EXPECT_THAT(found("chips company:AMD"), ElementsAre("1"));
    EXPECT_THAT(found("chips -company:AMD"), ElementsAre("2"));
    EXPECT_THAT(found("chips topic:stargate"), ElementsAre("2"));
    EXPECT_THAT(found("topic:stargate topic:deepseek"), ElementsAre("2", "1")) << "any of a kind";
    EXPECT_THAT(found("chips source:\"wire b\""), ElementsAre("2"));
    EXPECT_THAT(found("chips source:ledger"), ElementsAre("2")) << "a publisher";
    EXPECT_THAT(found("chips -source:b"), ElementsAre("1"));
    two.content.publisher = "L’ÉCONOMIE";
    two.content.title = "Chips again";
    save(two);
    EXPECT_THAT(found("chips source:\"économie\""), ElementsAre("2")) << "in any letters";
    EXPECT_THAT(found("chips -source:Économie"), ElementsAre("1"));
    EXPECT_THAT(found("chips source:nowhere"), ElementsAre());
    EXPECT_THAT(found("chips after:2025-01-28"), ElementsAre("2"));
    EXPECT_THAT(found("before:2025-01-28"), ElementsAre("1"));
    EXPECT_THAT(found("chips tone:<-0.5"), ElementsAre("2")) << "the story's own";
    EXPECT_THAT(found("chips symbol:NVDA tone:<-0.5"), ElementsAre("1")) << "Nvidia's";
    EXPECT_THAT(found("chips company:amd tone:<-0.5"), ElementsAre());
    EXPECT_THAT(found("tone:>=0.1 tone:<=0.1"), ElementsAre("1"));
    EXPECT_THAT(ids(page("tone:<-0.5", 0, 50, CompanyId{"nvidia"})), ElementsAre("2", "1"))
        << "of the company asked for, else of the story";
}

TEST_F(SearchTest, WhatIsNotThereIsSaidInWords)
{
    EXPECT_THAT(complaint("chips symbol:XYZ"),
                HasSubstr("symbol “XYZ”, as asked for at character 7"));
    EXPECT_THAT(complaint("company:nobody"), HasSubstr("no company named “nobody”"));
    EXPECT_THAT(complaint("topic:weather"), HasSubstr("the topics are deepseek, stargate"));
}

TEST_F(SearchTest, WhatWasFoundIsMarked)
{
    save(told("1", "Générale: chips, CHIPS", "the “chip” of chips", "no"));
    const SearchHit hit = page("chips générale").hits.at(0);
    EXPECT_EQ(hit.title, (std::vector<TextRange>{{0, 8}, {10, 15}, {17, 22}}));
    EXPECT_EQ(hit.summary, (std::vector<TextRange>{{14, 19}}));
    EXPECT_TRUE(hit.text.empty());
    EXPECT_EQ(hit.snippet.words, "the “chip” of chips");
    EXPECT_EQ(hit.snippet.marks, hit.summary);
}

TEST_F(SearchTest, ASnippetIsCutBetweenWordsAroundWhatWasFound)
{
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "éword ";
    save(told("1", "Chips", "", text + "needle " + text));
    const Snippet snippet = page("needle").hits.at(0).snippet;
    EXPECT_TRUE(snippet.words.starts_with("… éword ")) << snippet.words;
    EXPECT_TRUE(snippet.words.ends_with("éword …")) << snippet.words;
    ASSERT_EQ(snippet.marks.size(), 1u);
    // In code points: each é before it is two bytes.
    const auto at = snippet.words.find("needle");
    const auto accents =
        std::count(snippet.words.begin(), snippet.words.begin() + long(at), '\xC3');
    EXPECT_EQ(snippet.marks[0].start, int(at) - int(accents) - 2) << "… is three bytes";
    EXPECT_LT(snippet.words.size(), 350u);
}

TEST_F(SearchTest, ARevisionIsFoundByItsNewWordsAlone)
{
    save(told("1", "Nvidia falls"));
    save(told("2", "Nvidia falls"));
    save(told("1", "Nvidia recovers"));
    EXPECT_THAT(found("falls"), ElementsAre("2"));
    EXPECT_THAT(found("recovers"), ElementsAre("1"));
    EXPECT_EQ(page("recovers").hits[0].story.story.revision, 2);
    expect_sound();
}

TEST_F(SearchTest, RemovedTextIsFoundNoMore)
{
    save(told("1", "Nvidia", "", "a secret"));
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE revision SET text = ''");
    }
    EXPECT_THAT(found("secret"), ElementsAre());
    EXPECT_THAT(found("nvidia"), ElementsAre("1"));
    expect_sound();
}

TEST_F(SearchTest, PagesAreStableAndWhole)
{
    std::vector<NewStory> stories;
    for (int i = 0; i < 120; ++i)
        stories.push_back(told(std::to_string(i), "deepseek", "", "", i % 7));
    ASSERT_TRUE(writer_.save_stories(stories));
    for (const char* text : {"deepseek", "topic:deepseek", "deepseek tone:<0.5"}) {
        std::set<std::string> all;
        for (int offset = 0; offset < 120; offset += 50) {
            const SearchPage part = page(text, offset);
            EXPECT_EQ(part.count, 120);
            EXPECT_FALSE(part.is_at_least);
            for (const std::string& id : ids(part))
                EXPECT_TRUE(all.insert(id).second) << id << " twice";
        }
        EXPECT_EQ(all.size(), 120u);
    }
    EXPECT_TRUE(page("deepseek", 500).hits.empty());
    expect_sound();
}

TEST_F(SearchTest, OfVeryManyTheNewestComeFirst)
{
    std::vector<NewStory> stories;
    for (int i = 0; i < most_ranked + 10; ++i)
        stories.push_back(told(std::to_string(i), "the news", "", "", i % 1'000));
    stories[77].content.title = "the the the the";
    ASSERT_TRUE(writer_.save_stories(stories));
    const SearchPage many = page("the", 0, 1'000);
    EXPECT_FALSE(many.is_ranked);
    EXPECT_TRUE(many.is_at_least);
    EXPECT_EQ(many.count, most_ranked);
    for (std::size_t i = 1; i < many.hits.size(); ++i)
        EXPECT_GE(many.hits[i - 1].story.story.known_at, many.hits[i].story.story.known_at);
    EXPECT_TRUE(page("the news*").is_ranked == false && page("\"the the\"").is_ranked);
}

// Whatever is typed: hits, or words; never an exception, never the library's own error.
TEST_F(SearchTest, AnyTextAtAllIsSafe)
{
    save(told("1", "Nvidia “NEAR” AND OR NOT", "x* ^y {title}: a+b", "("));
    std::mt19937 random(20250127);
    const char* pieces[] = {
        "nvidia",  "\"",     "*",      "(",          ")",       " ",   "OR", "AND",  "NOT",
        "NEAR(",   ",",      "-",      ":",          "^",       "+",   "{",  "}",    "'",
        "source:", "tone:<", "after:", "0.5",        "5",       "é",   "“",  "\xFF", "\xE2\x80",
        "a*",      "title:", "\t",     "2025-01-27", "symbol:", ";--", "a",  "bc"};
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto n = random() % 9; n > 0; --n)
            if (random() % 8 == 0)
                text += char(random() % 256);
            else {
                text += pieces[random() % std::size(pieces)];
                if (random() % 2)
                    text += ' ';
            }
        const auto query = read_search(text, {random() % 2 == 0});
        if (!query) {
            EXPECT_FALSE(query.error().what.empty() || query.error().remedy.empty()) << text;
            continue;
        }
        ++read;
        const auto found = reader().search({*query, {}, 0, 5});
        ASSERT_TRUE(found || found.error().kind == ErrorKind::invalid_input)
            << text << " -> " << query->match << ": " << found.error().detail;
    }
    EXPECT_GT(read, 1'000);
}

TEST_F(SearchTest, IndexOfRandomHistoriesIsSound)
{
    std::mt19937 random(11);
    for (int round = 0; round < 30; ++round) {
        std::vector<NewStory> stories;
        for (int i = 0; i < 20; ++i)
            stories.push_back(
                told(std::to_string(random() % 200), "word" + std::to_string(random() % 40),
                     "summary", "word" + std::to_string(random() % 40), int(random() % 50) - 25));
        ASSERT_TRUE(writer_.save_stories(stories));
    }
    expect_sound();
    std::int64_t sum = 0;
    for (int i = 0; i < 40; ++i)
        sum += page("word" + std::to_string(i)).count;
    EXPECT_GE(sum, reader().counts()->stories);
}

}  // namespace
}  // namespace undertone::store::test
