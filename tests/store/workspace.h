#pragma once

#include "store/database.h"
#include "support/files.h"

#include <gtest/gtest.h>

namespace undertone::store::test {

inline Utc at(const char* iso) { return utc_from_iso(iso).value(); }
inline Date day(const char* iso) { return date_from_iso(iso).value(); }

/// The tests' clock; each test program is one thread.
inline Utc g_now;
inline Utc now() { return g_now; }

/// A database with a little reference data, in a folder of its own.
class StoreTest : public testing::Test {
protected:
    StoreTest() : writer_(Writer::open(file(), now).value())
    {
        g_now = at("2025-01-27T15:00:00Z");
        EXPECT_TRUE(writer_.save_reference(
            {{{"nvidia"}, "Nvidia", {"Nvidia"}, Symbol{"NVDA"}}, {{"amd"}, "AMD", {"AMD"}, {}}},
            {{{"NVDA"}, "Nvidia", "NASDAQ", "USD"}, {{"AMD"}, "AMD", "NASDAQ", "USD"}},
            {topic("deepseek"), topic("stargate")}, {source("a"), source("b")}));
    }

    [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "undertone.db"; }
    [[nodiscard]] const Reader& reader() const { return writer_.reader(); }

    static Topic topic(const std::string& id)
    {
        Topic one;
        one.id = {id};
        one.name = id;
        one.terms = {id};
        one.colour = "#336699";
        return one;
    }

    static Source source(const std::string& id)
    {
        Source one;
        one.id = {id};
        one.name = "Wire " + id;
        one.family = "family " + id;
        one.format = "feed";
        return one;
    }

    static Mention mention(const std::string& company, double score, double relevance = 1)
    {
        Mention one;
        one.company = {company};
        one.relevance = relevance;
        one.score = score;
        one.p = {(1 - score) / 2, 0, (1 + score) / 2};
        one.confidence = 0.8;
        return one;
    }

    /// A story of source a about deepseek with these mentions, known when the clock says.
    static NewStory story(const std::string& id, const std::string& title,
                          std::vector<Mention> mentions)
    {
        NewStory one;
        one.source = {"a"};
        one.content.external_id = id;
        one.content.title = title;
        one.first_seen = g_now;
        one.known_at = g_now;
        one.scored.topics = {{{"deepseek"}, 0.5}};
        one.scored.mentions = std::move(mentions);
        one.engine = "test/1";
        return one;
    }

    ChangeSet save(const NewStory& one)
    {
        const auto changes = writer_.save_stories({one});
        EXPECT_TRUE(changes) << to_sentence(changes.error());
        return changes.value_or(ChangeSet{});
    }

    undertone::test::TemporaryFolder folder_;
    Writer writer_;
};

}  // namespace undertone::store::test
