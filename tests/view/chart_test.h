#pragma once

#include "store/database.h"
#include "support/files.h"
#include "view/chart_query.h"

#include <gtest/gtest.h>

namespace undertone::view::test {

inline Utc at(const char* iso) { return utc_from_iso(iso).value(); }
inline Date day(const char* iso) { return date_from_iso(iso).value(); }

/// The tests' clock; each test program is one thread.
inline Utc g_now;
inline Utc now() { return g_now; }

/// New York's sessions of 13 to 31 January 2025, from the exchange's calendar: the 20th is Martin
/// Luther King Day. All are full days and close at 16:00 EST, 21:00 UTC.
inline const std::vector<const char*> january = {
    "2025-01-13", "2025-01-14", "2025-01-15", "2025-01-16", "2025-01-17",
    "2025-01-21", "2025-01-22", "2025-01-23", "2025-01-24", "2025-01-27",
    "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"};

/// A real database with bars for those sessions, of a company and of an ETF.
class ChartTest : public testing::Test {
protected:
    ChartTest() : writer_(store::Writer::open(folder_.path() / "undertone.db", now).value())
    {
        g_now = at("2025-01-10T12:00:00Z");  // before all that the tests record
        Source source;
        source.id = {"a"};
        source.name = "Wire a";
        source.family = "a";
        Topic deepseek, stargate;
        deepseek.id = {"deepseek"};
        deepseek.name = "DeepSeek";
        stargate.id = {"stargate"};
        stargate.name = "Stargate";
        EXPECT_TRUE(writer_.save_reference(
            {{{"nvidia"}, "Nvidia", {}, Symbol{"NVDA"}}, {{"amd"}, "AMD", {}, Symbol{"AMD"}}},
            {{{"NVDA"}, "Nvidia", "NASDAQ", "USD"},
             {{"SMH"}, "Semiconductor ETF", "NASDAQ", "USD"},
             {{"AMD"}, "AMD", "NASDAQ", "USD"}},
            {deepseek, stargate}, {source}));
        for (const char* symbol : {"NVDA", "SMH"}) {
            BarSeries series;
            series.symbol = {symbol};
            series.basis = Basis::split_adjusted;
            double close = 100;
            for (const char* date : january) {
                series.bars.push_back({midnight_utc(day(date)), close, close, close, close, {}});
                close += 1;
            }
            EXPECT_TRUE(writer_.save_bars(series));
        }
        g_now = at("2025-02-01T12:00:00Z");
    }

    [[nodiscard]] const store::Reader& reader() const { return writer_.reader(); }

    static ChartQuery query(const std::string& symbol = "NVDA")
    {
        ChartQuery one;
        one.symbol = {symbol};
        one.from = day("2025-01-14");
        one.to = day("2025-01-31");
        return one;
    }

    static Mention mention(const std::string& company, double score, double relevance = 1)
    {
        Mention one;
        one.company = {company};
        one.relevance = relevance;
        one.score = score;
        one.confidence = 1;
        return one;
    }

    static store::NewStory story(const std::string& id, Utc known_at, std::vector<Mention> mentions,
                                 double topic_relevance = 1)
    {
        store::NewStory one;
        one.source = {"a"};
        one.content.external_id = id;
        one.content.title = "Story " + id;
        one.first_seen = one.known_at = known_at;
        one.scored.topics = {{{"deepseek"}, topic_relevance}};
        one.scored.mentions = std::move(mentions);
        one.engine = "test/1";
        return one;
    }

    void save(const store::NewStory& one)
    {
        const auto saved = writer_.save_stories({one});
        EXPECT_TRUE(saved) << to_sentence(saved.error());
    }

    undertone::test::TemporaryFolder folder_;
    store::Writer writer_;
};

}  // namespace undertone::view::test
