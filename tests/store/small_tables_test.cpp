#include "store/workspace.h"

#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using testing::HasSubstr;
using ReferenceTest = StoreTest;
using WatchlistsTest = StoreTest;
using FetchesTest = StoreTest;
using SavedChartsTest = StoreTest;

TEST_F(ReferenceTest, RowsComeBackInTheirOrderAndAreUpdatedInPlace)
{
    Topic topic = StoreTest::topic("deepseek");
    topic.name = "DeepSeek";
    topic.weak_terms = {"R1"};
    topic.context = {"model", "\"quoted\""};
    topic.exclusions = {"deep seek"};
    Source source = StoreTest::source("a");
    source.kind = SourceKind::quotes;
    source.queries = {"NVDA", "AMD"};
    source.zone = "Europe/Paris";
    source.interval = seconds(60);
    source.weight = 0.25;
    source.enabled = false;
    source.demo = true;
    const Company company{{"nvidia"},
                          "NVIDIA",
                          {"Nvidia", "NVIDIA Corp"},
                          {},
                          {{"NVD.DE"}},
                          {"GeForce", "Blackwell"},
                          {"Blackwell"},
                          {"Elizabeth Blackwell"},
                          {{24'477'000'000, day("2025-01-26"), "10-K for the year to 2025-01-26"}}};
    const Instrument instrument{{"NVDA"}, "NVIDIA", "NASDAQ", "EUR"};
    ASSERT_TRUE(writer_.save_reference({company}, {instrument}, {topic}, {source}));

    EXPECT_EQ(reader().companies()->at(0), company);
    EXPECT_EQ(reader().instruments()->at(0), instrument);
    EXPECT_EQ(reader().topics()->at(0), topic);
    EXPECT_EQ(reader().sources()->at(0), source);
    EXPECT_EQ(reader().companies()->at(1).id.value, "amd") << "others are left be";
    EXPECT_EQ(reader().topics()->at(1).id.value, "stargate");
    EXPECT_EQ(reader().counts()->sources, 2);
    EXPECT_EQ(reader().counts()->instruments, 2);
}

TEST_F(WatchlistsTest, TheyAreReplacedAsAWholeInOrder)
{
    ASSERT_TRUE(writer_.save_watchlists({{{}, "Zeta", {{"NVDA"}, {"AMD"}}}, {{}, "Alpha", {}}}));
    auto lists = reader().watchlists().value();
    ASSERT_EQ(lists.size(), 2u);
    EXPECT_EQ(lists[0].name, "Zeta");
    EXPECT_EQ(lists[0].symbols, (std::vector<Symbol>{{"NVDA"}, {"AMD"}}));
    EXPECT_TRUE(lists[1].symbols.empty());

    std::swap(lists[0], lists[1]);
    std::swap(lists[0].name, lists[1].name);
    ASSERT_TRUE(writer_.save_watchlists(lists));
    EXPECT_EQ(reader().watchlists().value(), lists);
}

TEST_F(WatchlistsTest, TheUndoOfARemovalBringsBackTheSameList)
{
    ASSERT_TRUE(writer_.save_watchlists({{{}, "One", {{"NVDA"}}}, {{}, "Two", {}}}));
    const auto before = reader().watchlists().value();
    ASSERT_TRUE(writer_.save_watchlists({before[0]}));
    ASSERT_TRUE(writer_.save_watchlists({before[0], {{}, "Three", {}}}));
    EXPECT_NE(reader().watchlists()->at(1).id, before[1].id) << "an id is never given twice";
    ASSERT_TRUE(writer_.save_watchlists(before));
    EXPECT_EQ(reader().watchlists().value(), before);
}

TEST_F(WatchlistsTest, WhatIsRefusedChangesNothing)
{
    ASSERT_TRUE(writer_.save_watchlists({{{}, "One", {{"NVDA"}}}}));
    const auto before = reader().watchlists().value();
    const auto twice = writer_.save_watchlists({{{}, "A", {}}, {{}, "A", {}}});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(twice.error().what, HasSubstr("“A”"));
    EXPECT_EQ(writer_.save_watchlists({{{}, "", {}}}).error().kind, ErrorKind::invalid_input);
    const auto unknown = writer_.save_watchlists({{{}, "A", {{"NVDIA"}}}});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::unknown_symbol);
    EXPECT_THAT(unknown.error().what, HasSubstr("NVDIA"));
    EXPECT_EQ(reader().watchlists().value(), before);
    EXPECT_FALSE(writer_.save_watchlists({{{}, "A", {{"NVDIA"}}}}, Writer::Setting{"key", "new"}));
    EXPECT_EQ(reader().setting("key").value(), "") << "what goes along with refused lists";
    EXPECT_TRUE(writer_.save_watchlists(before, Writer::Setting{"key", "new"}));
    EXPECT_EQ(reader().setting("key").value(), "new");
}

TEST_F(WatchlistsTest, SettingsAreKeptByKey)
{
    EXPECT_EQ(reader().setting("a").value(), "");
    ASSERT_TRUE(writer_.set_setting("a", "1"));
    ASSERT_TRUE(writer_.set_setting("a", "2"));
    EXPECT_EQ(reader().setting("a").value(), "2");
}

FetchRecord fetched(const std::string& source, int status, const std::string& etag = {})
{
    FetchRecord record;
    record.source = {source};
    record.at = g_now;
    record.ok = status == 200 || status == 304;
    record.status = status;
    record.etag = etag;
    return record;
}

TEST_F(FetchesTest, TheLastOfEachSourceIsShown)
{
    ASSERT_TRUE(writer_.save_fetch(fetched("b", 200)));
    ASSERT_TRUE(writer_.save_fetch(fetched("a", 200)));
    g_now += seconds(900);
    FetchRecord refused = fetched("a", 429);
    refused.error = "too many requests";
    refused.retry_at = g_now + seconds(60);
    refused.items = 3;
    ASSERT_TRUE(writer_.save_fetch(refused));
    const auto all = reader().fetches().value();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].source.value, "a");
    EXPECT_EQ(all[0].at, g_now);
    EXPECT_FALSE(all[0].ok);
    EXPECT_EQ(all[0].status, 429);
    EXPECT_EQ(all[0].items, 3);
    EXPECT_EQ(all[0].error, "too many requests");
    EXPECT_EQ(all[0].retry_at, refused.retry_at);
    EXPECT_EQ(all[1].source.value, "b");
    EXPECT_FALSE(all[1].retry_at);
}

TEST_F(FetchesTest, AFailureComesBackAsAPhrase)
{
    const Phrase why = Phrase::of("%1: %2", "[\"A\"]", Phrase::of("too many requests"));
    for (const Phrase& told : {why, Phrase("[\"no\", 1]"), Phrase("[\"cut off")}) {
        g_now += seconds(1);
        FetchRecord refused = fetched("a", 429);
        refused.error = told;
        ASSERT_TRUE(writer_.save_fetch(refused, {{{"a"}, "", g_now, 429, 0, 0, 0, told}}));
        const Phrase kept = reader().fetches()->at(0).error;
        EXPECT_EQ(kept, told);
        EXPECT_EQ(kept.is_template(), told.is_template());
        EXPECT_EQ(kept.arguments(), told.arguments());
        EXPECT_EQ(reader().attempts({"a"}, g_now, g_now + seconds(1))->at(0).error, told);
        EXPECT_EQ(
            reader().coverage({"a"}, g_now, g_now + seconds(60), g_now + seconds(60))->at(0).why,
            told);
    }
}

TEST_F(FetchesTest, FailuresAnd304KeepTheValidators)
{
    FetchRecord first = fetched("a", 200, "\"v1\"");
    first.last_modified = "Mon, 27 Jan 2025 12:00:00 GMT";
    ASSERT_TRUE(writer_.save_fetch(first));
    for (const int status : {304, 503, 304}) {
        ASSERT_TRUE(writer_.save_fetch(fetched("a", status)));
        EXPECT_EQ(reader().fetches()->at(0).etag, "\"v1\"") << status;
        EXPECT_EQ(reader().fetches()->at(0).last_modified, first.last_modified) << status;
    }
    ASSERT_TRUE(writer_.save_fetch(fetched("a", 200)));
    EXPECT_EQ(reader().fetches()->at(0).etag, "") << "a whole answer without one has none";
}

// Else a 304 to what was said of the old address would hide the new one's document for good.
TEST_F(FetchesTest, AnotherAddressOrFormatIsAskedWithoutTheOldValidators)
{
    Source a = reader().sources()->at(0);
    ASSERT_EQ(a.id.value, "a");
    ASSERT_TRUE(writer_.save_fetch(fetched("b", 200, "\"b\"")));
    const auto etag = [&] { return reader().fetches()->at(0).etag; };
    const auto change = [&](const auto& edit) {
        ASSERT_TRUE(writer_.save_fetch(fetched("a", 200, "\"v1\"")));
        edit();
        ASSERT_TRUE(writer_.save_reference({}, {}, {}, {a}));
    };
    change([&] { a.weight = 2; });
    EXPECT_EQ(etag(), "\"v1\"");
    change([&] { a.url = "https://other.example/feed"; });
    EXPECT_EQ(etag(), "");
    ASSERT_TRUE(writer_.save_fetch(fetched("a", 503)));
    EXPECT_EQ(etag(), "") << "nor does a failure bring them back";
    change([&] { a.format = a.format == "feed" ? "csv" : "feed"; });
    EXPECT_EQ(etag(), "");
    EXPECT_EQ(reader().fetches()->at(1).etag, "\"b\"") << "another source's stay";
}

TEST_F(SavedChartsTest, TheyAreSavedReplacedRenamedAndRemovedByName)
{
    save(story("1", "Nvidia falls", {}));
    save(story("2", "Nvidia rises", {}));
    const StoryId first{1}, second{2};
    ASSERT_TRUE(writer_.save_chart({"Zeta", R"({"symbol":"NVDA"})", {}, {second, first, first}}));
    ASSERT_TRUE(writer_.save_chart({"alpha", "{}", {}, {}}));
    auto all = reader().saved_charts().value();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].name, "alpha") << "as people sort names";
    EXPECT_EQ(all[1], (SavedChart{"Zeta", R"({"symbol":"NVDA"})", g_now, {first, second}}));

    g_now += std::chrono::hours(1);
    ASSERT_TRUE(writer_.save_chart({"Zeta", "{ }", {}, {first}}));
    EXPECT_EQ(reader().saved_chart("Zeta").value(), (SavedChart{"Zeta", "{ }", g_now, {first}}));

    ASSERT_TRUE(writer_.rename_chart("Zeta", "Omega"));
    EXPECT_EQ(reader().saved_chart("Omega")->cites, std::vector<StoryId>{first});
    EXPECT_EQ(reader().saved_chart("Zeta").error().kind, ErrorKind::not_found);
    ASSERT_TRUE(writer_.remove_chart("Omega"));
    EXPECT_EQ(reader().saved_charts()->size(), 1u);
    // An undo brings it back as it was.
    ASSERT_TRUE(writer_.save_chart({"Omega", "{ }", {}, {first}}));
    EXPECT_EQ(reader().saved_chart("Omega")->state, "{ }");
}

TEST_F(SavedChartsTest, WhatCannotBeChangesNothing)
{
    ASSERT_TRUE(writer_.save_chart({"Zeta", "{}", {}, {}}));
    ASSERT_TRUE(writer_.save_chart({"Alpha", "{}", {}, {}}));
    const auto before = reader().saved_charts().value();
    EXPECT_EQ(writer_.save_chart({"", "{}", {}, {}}).error().kind, ErrorKind::invalid_input);
    EXPECT_EQ(writer_.save_chart({"Zeta", "new", {}, {{77}}}).error().kind, ErrorKind::not_found);
    const auto taken = writer_.rename_chart("Zeta", "Alpha");
    ASSERT_FALSE(taken);
    EXPECT_THAT(taken.error().what, HasSubstr("already a saved chart named “Alpha”"));
    EXPECT_EQ(writer_.rename_chart("Zeta", "").error().kind, ErrorKind::invalid_input);
    EXPECT_EQ(writer_.rename_chart("Nobody", "X").error().kind, ErrorKind::not_found);
    EXPECT_EQ(writer_.remove_chart("Nobody").error().kind, ErrorKind::not_found);
    EXPECT_TRUE(writer_.rename_chart("Zeta", "Zeta"));
    EXPECT_EQ(reader().saved_charts().value(), before);
}

}  // namespace
}  // namespace undertone::store::test
