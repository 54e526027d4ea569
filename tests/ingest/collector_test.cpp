// Whole rounds: a real server on loopback, the real client, pipeline and scorer, a real database.
#include "ingest/collector.h"

#include "ingest/workspace_fixture.h"
#include "support/files.h"
#include "support/http_server.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <future>
#include <map>
#include <memory>
#include <mutex>

namespace undertone::ingest {
namespace {

using namespace std::chrono_literals;
using test::HttpServer;
using test::read_file;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

/// The tests' clock; the net thread reads it too.
struct TestClock {
    std::atomic<std::int64_t> count{0};
    operator Utc() const { return Utc(seconds(count.load())); }
    TestClock& operator=(Utc time) { return count = time.time_since_epoch().count(), *this; }
    TestClock& operator+=(seconds time) { return count += time.count(), *this; }
} g_now;
Utc now() { return g_now; }

std::filesystem::path recorded(const std::string& path)
{
    return std::filesystem::path(UNDERTONE_SHARED_DIR) / "data" / path;
}

/// A feed of one story.
std::string feed(const std::string& guid, const std::string& title)
{
    return "<rss version=\"2.0\"><channel><title>T</title><item><guid>" + guid + "</guid><title>" +
           title +
           "</title><pubDate>Mon, 27 Jan 2025 14:00:00 GMT</pubDate></item></channel></rss>";
}

/// Yahoo's chart answer with two sessions, 2025-01-24 and 2025-01-27, opening 14:30 UTC.
std::string chart(const std::string& symbol)
{
    return R"({"chart":{"result":[{"meta":{"currency":"USD","symbol":")" + symbol +
           R"(","exchangeTimezoneName":"America/New_York","instrumentType":"EQUITY",)"
           R"("dataGranularity":"1d"},"timestamp":[1737729000,1737988200],)"
           R"("indicators":{"quote":[{"open":[148.37,124.8],"high":[148.97,128.4],)"
           R"("low":[141.88,116.7],"close":[142.62,118.42],"volume":[234657600,818830900]}],)"
           R"("adjclose":[{"adjclose":[142.58,118.38]}]}}],"error":null}})";
}

const std::string unknown_to_yahoo = R"({"chart":{"result":null,"error":{"code":"Not Found",)"
                                     R"("description":"No data found, symbol may be delisted"}}})";

class CollectorTest : public WorkspaceTest {
protected:
    CollectorTest() : WorkspaceTest(now)
    {
        g_now = utc_from_iso("2025-01-28T12:00:00Z").value();
        EXPECT_TRUE(writer_.save_reference(shipped_companies(), shipped_instruments(),
                                           shipped_topics(), {}));
        net::HttpSettings settings;
        settings.host_spacing = 0ms;
        settings.limits.total_timeout = 20s;
        http_ = std::make_unique<net::HttpClient>(settings, now);
    }

    /// A news source unless `format` is a quote provider's.
    void add(const std::string& id, const std::string& format, const std::string& url,
             std::vector<std::string> queries = {})
    {
        Source source;
        source.id = {id};
        source.name = "The " + id;
        source.family = id;
        source.kind = format == "yahoo_chart" ? SourceKind::quotes : SourceKind::news;
        source.format = format;
        source.url = url;
        source.queries = std::move(queries);
        source.interval = 15min;
        const auto saved = writer_.save_reference({}, {}, {}, {source});
        EXPECT_TRUE(saved) << to_sentence(saved.error());
    }

    Round collect(const RoundOptions& options = {}, const std::vector<Symbol>& symbols = {{"NVDA"}})
    {
        int last = 0;
        const auto progress = [&](const FetchReport&, int done, int total) {
            EXPECT_EQ(done, ++last);
            EXPECT_LE(done, total);
        };
        const auto round =
            collect_once(writer_, pipeline_, *http_, symbols, now, stop_, progress, options);
        EXPECT_TRUE(round) << to_sentence(round.error());
        return round.value_or(Round{});
    }

    std::map<std::string, store::FetchRecord> records()
    {
        std::map<std::string, store::FetchRecord> all;
        const auto fetches = writer_.reader().fetches().value();
        for (const store::FetchRecord& record : fetches)
            all[record.source.value] = record;
        return all;
    }
    store::Counts counts() { return writer_.reader().counts().value(); }

    static std::map<std::string, FetchReport> by_source(const Round& round)
    {
        std::map<std::string, FetchReport> all;
        for (const FetchReport& report : round.reports)
            all[report.source.value] = report;
        return all;
    }

    std::atomic<bool> stop_{false};
    HttpServer server_;  // before the client, whose kept connections would hold its end up
    std::unique_ptr<net::HttpClient> http_;
};

/// A page of the Federal Register with one document.
std::string page(int number, const std::string& next)
{
    const std::string id = "2025-0" + std::to_string(number);
    return R"({"count":3,"next_page_url":)" + (next.empty() ? "null" : '"' + next + '"') +
           R"(,"results":[{"document_number":")" + id + R"(","title":"Export rule )" + id +
           R"(","publication_date":"2025-01-2)" + std::to_string(number) + R"("}]})";
}

TEST_F(CollectorTest, APagedAnswerIsReadToItsEndOnceAndThenWhileItBringsNews)
{
    int asked = 0;
    bool broken = true;
    server_.on("/rules", [&](const httplib::Request& request, httplib::Response& answer) {
        ++asked;
        const std::string number = request.get_param_value("page");
        const int at = number.empty() ? 1 : std::stoi(number);
        if (at == 3 && broken) {
            answer.status = 500;
            return;
        }
        const std::string next =
            at == 3 ? "" : server_.url("/rules?page=" + std::to_string(at + 1));
        answer.set_content(page(at, next), "application/json");
    });
    add("register", "federal_register", server_.url("/rules"));
    EXPECT_EQ(collect().failed(), 1);
    EXPECT_EQ(asked, 3);
    EXPECT_EQ(counts().stories, 2);

    // What the failure kept away is fetched next time, although the first pages bring nothing new.
    broken = false;
    g_now += 24h;
    EXPECT_EQ(collect().failed(), 0);
    EXPECT_EQ(asked, 6);
    EXPECT_EQ(counts().stories, 3);

    g_now += 24h;
    EXPECT_EQ(collect().failed(), 0);
    EXPECT_EQ(asked, 7);
}

TEST_F(CollectorTest, ARefusalThatTellsItsBudgetIsObeyed)
{
    server_.serve("/NVDA",
                  R"({"code":429,"message":"You have run out of API credits for the day.",)"
                  R"("status":"error"})",
                  "application/json");
    add("quotes", "yahoo_chart", server_.url("/{SYMBOL}"));
    EXPECT_EQ(collect().failed(), 1);
    EXPECT_EQ(records().at("quotes").retry_at, utc_from_iso("2025-01-29T00:00:00Z"));
}

TEST_F(CollectorTest, StoriesAndBarsArriveInTheDatabase)
{
    server_.serve("/feed", feed("1", "Nvidia shares plunge as DeepSeek spreads fear"),
                  "application/rss+xml");
    server_.on("/chart/(.*)", [](const httplib::Request& asked, httplib::Response& answer) {
        answer.set_content(chart(asked.matches[1]), "application/json");
    });
    add("wire", "feed", server_.url("/feed"));
    add("quotes", "yahoo_chart", server_.url("/chart/{SYMBOL}"));
    const Round round = collect({}, {{"NVDA"}, {"AMD"}});
    ASSERT_EQ(round.reports.size(), 3u);
    for (const FetchReport& report : round.reports)
        EXPECT_TRUE(report.ok) << report.error;
    EXPECT_EQ(round.failed(), 0);
    EXPECT_EQ(round.changes.stories_added, 1);
    EXPECT_EQ(round.changes.bars_added, 4);

    const auto stories = writer_.reader().stories({}).value();
    ASSERT_EQ(stories.size(), 1u);
    EXPECT_EQ(stories[0].story.content.title, "Nvidia shares plunge as DeepSeek spreads fear");
    EXPECT_EQ(to_iso(stories[0].story.known_at), "2025-01-27T14:00:00Z");
    const auto bars = writer_.reader().bars({"AMD"}).value();
    ASSERT_EQ(bars.bars.size(), 2u);
    EXPECT_EQ(to_iso(date_of(bars.bars[1].t)), "2025-01-27");
    EXPECT_EQ(bars.bars[1].close, 118.42);

    const auto kept = records();
    EXPECT_TRUE(kept.at("wire").ok);
    EXPECT_EQ(kept.at("wire").items, 1);
    EXPECT_EQ(kept.at("wire").status, 200);
    EXPECT_EQ(kept.at("wire").at, now());
    EXPECT_EQ(kept.at("quotes").items, 4);
    EXPECT_TRUE(kept.at("quotes").error.empty());
}

// London's prices come in pence; an exchange without a calendar hides no gap unsaid.
TEST_F(CollectorTest, PenceAreKeptAsPoundsAndUnknownSessionsAreTold)
{
    std::string pence = chart("VOD.L");
    pence.replace(pence.find("USD"), 3, "GBp");
    server_.serve("/VOD.L", pence, "application/json");
    ASSERT_TRUE(writer_.save_reference({}, {{{"VOD.L"}, "Vodafone", "LSE", "GBP"}}, {}, {}));
    add("quotes", "yahoo_chart", server_.url("/{SYMBOL}"));
    const Round round = collect({}, {{"VOD.L"}});
    ASSERT_EQ(round.failed(), 0) << round.reports.at(0).error;
    const auto stored = writer_.reader().bars({"VOD.L"}).value();
    EXPECT_EQ(stored.currency, "GBP");
    EXPECT_DOUBLE_EQ(stored.bars.back().close, 1.1842);
    EXPECT_THAT(round.reports[0].warnings, testing::Contains(HasSubstr("GBp")));
    EXPECT_THAT(round.reports[0].warnings,
                testing::Contains(HasSubstr("gaps were not looked for")));
}

TEST_F(CollectorTest, WhatProvidersReallySentIsStored)
{
    UNDERTONE_REQUIRE_SHARED("data/api/yahoo/chart-AAPL-2020-08-31-to-2020-11-07.json");
    const std::map<std::string, std::pair<std::string, std::string>> bodies = {
        {"yahoo_chart", {"api/yahoo/chart-AAPL-2020-08-31-to-2020-11-07.json", "application/json"}},
        {"federal_register",
         {"api/federalregister/documents_excerpt_2026-08-28.json", "application/json"}},
        {"hackernews", {"api/hackernews/algolia_search_one_hit.json", "application/json"}},
        {"google_news",
         {"api/rss/google_news_search_live_2026-09-25_trimmed.xml", "application/xml"}},
        {"sec_atom", {"api/sec/edgar_current_8k_2026-09-28_excerpt.atom", "application/atom+xml"}},
        {"gdelt", {"api/gdelt/artlist_excerpt.json", "application/json"}},
        {"feed", {"api/rss/cnbc_2026-09-11_excerpt.xml", "application/rss+xml"}}};
    g_now = utc_from_iso("2026-09-28T20:00:00Z").value();
    for (const auto& [format, body] : bodies) {
        server_.serve("/" + format, read_file(recorded(body.first)), body.second);
        add(format, format, server_.url("/" + format + "?s={SYMBOL}"));
    }
    const Round round = collect({}, {{"AAPL"}});
    ASSERT_EQ(round.reports.size(), bodies.size());
    for (const FetchReport& report : round.reports) {
        EXPECT_TRUE(report.ok) << report.error;
        EXPECT_GT(report.items, 0) << report.source.value;
        EXPECT_GT(report.changes.stories_added + report.changes.bars_added, 0)
            << report.source.value;
    }
    EXPECT_GT(counts().bars, 40);
    EXPECT_GE(counts().stories, 6);
}

TEST_F(CollectorTest, ASecondRoundAsksConditionallyAndChangesNothing)
{
    server_.on("/feed", [](const httplib::Request& asked, httplib::Response& answer) {
        if (asked.get_header_value("If-None-Match") == "\"v1\"") {
            answer.status = 304;  // and repeats no validator
            return;
        }
        answer.set_header("ETag", "\"v1\"");
        answer.set_content(feed("1", "AMD rises"), "application/rss+xml");
    });
    add("wire", "feed", server_.url("/feed"));
    EXPECT_FALSE(collect().reports.at(0).not_modified);
    const auto before = counts();

    EXPECT_EQ(collect().not_due, 1);  // its interval is 15 minutes
    for (int i = 0; i < 2; ++i) {     // twice: the validators outlive a 304
        g_now += 20min;
        const Round round = collect();
        ASSERT_EQ(round.reports.size(), 1u);
        EXPECT_TRUE(round.reports[0].ok);
        EXPECT_TRUE(round.reports[0].not_modified);
        EXPECT_EQ(records().at("wire").status, 304);
    }
    EXPECT_EQ(counts().stories, before.stories);
    EXPECT_EQ(counts().mentions, before.mentions);
    EXPECT_EQ(server_.requests(), 3);
}

TEST_F(CollectorTest, AnEditedAddressIsAskedAnewThoughItsServerWouldTakeTheOldOnesValidators)
{
    const auto answers = [](const std::string& item) {
        return [item](const httplib::Request& asked, httplib::Response& answer) {
            if (asked.get_header_value("If-None-Match") == "\"v1\"") {
                answer.status = 304;
                return;
            }
            answer.set_header("ETag", "\"v1\"");
            answer.set_content(item, "application/rss+xml");
        };
    };
    server_.on("/old", answers(feed("1", "AMD rises")));
    server_.on("/new", answers(feed("2", "Nvidia falls")));
    add("wire", "feed", server_.url("/old"));
    EXPECT_EQ(collect().failed(), 0);
    add("wire", "feed", server_.url("/new"));
    const Round round = collect({.force = true});
    ASSERT_EQ(round.reports.size(), 1u);
    EXPECT_FALSE(round.reports[0].not_modified);
    EXPECT_EQ(counts().stories, 2);
}

TEST_F(CollectorTest, AnEditWhileItIsAskedKeepsNothingOfTheOldAddress)
{
    server_.on("/old", [&](const httplib::Request&, httplib::Response& answer) {
        // Another program edits it while the old address is being asked.
        auto other = store::Writer::open(folder_.path() / "undertone.db", now);
        ASSERT_TRUE(other) << to_sentence(other.error());
        Source edited = other->reader().sources().value().at(0);
        edited.url = server_.url("/new");
        ASSERT_TRUE(other->save_reference({}, {}, {}, {edited}));
        answer.set_header("ETag", "\"v1\"");
        answer.set_content(feed("1", "AMD rises"), "application/rss+xml");
    });
    add("wire", "feed", server_.url("/old"));
    EXPECT_EQ(collect().failed(), 0);
    EXPECT_EQ(counts().stories, 1);
    EXPECT_EQ(records().at("wire").etag, "");
}

TEST_F(CollectorTest, ADocumentThatCouldNotBeReadIsAskedForAgainWhole)
{
    bool mended = false;
    server_.on("/feed", [&](const httplib::Request& asked, httplib::Response& answer) {
        EXPECT_FALSE(asked.has_header("If-None-Match"));
        answer.set_header("ETag", "\"v1\"");
        answer.set_content(mended ? feed("1", "AMD rises") : "no feed at all", "text/plain");
    });
    add("wire", "feed", server_.url("/feed"));
    EXPECT_EQ(collect().failed(), 1);
    mended = true;
    EXPECT_EQ(collect({.force = true}).failed(), 0);
    EXPECT_EQ(counts().stories, 1);
}

TEST_F(CollectorTest, RetryAfterIsKeptAndObeyedEvenWhenForced)
{
    bool busy = true;
    server_.on("/feed", [&](const httplib::Request&, httplib::Response& answer) {
        if (busy) {
            answer.status = 429;
            answer.set_header("Retry-After", "3600");
            answer.set_content("Too Many Requests", "text/plain");
        } else {
            answer.set_content(feed("1", "AMD rises"), "application/rss+xml");
        }
    });
    add("wire", "feed", server_.url("/feed"));
    const Round round = collect();
    ASSERT_EQ(round.failed(), 1);
    EXPECT_THAT(round.reports[0].error, StartsWith("The wire: "));
    EXPECT_THAT(round.reports[0].error, HasSubstr("too many requests"));
    EXPECT_THAT(round.reports[0].error, HasSubstr("next try 2025-01-28 13:00 UTC"));
    auto record = records().at("wire");
    EXPECT_FALSE(record.ok);
    EXPECT_EQ(record.status, 429);
    EXPECT_EQ(record.retry_at, now() + 1h);
    EXPECT_EQ(record.error, round.reports[0].error);

    g_now += 1h - 1s;
    EXPECT_THAT(collect({.force = true}).reports, IsEmpty());
    EXPECT_EQ(server_.requests(), 1);
    busy = false;
    g_now += 1s;
    EXPECT_EQ(collect().failed(), 0);
    record = records().at("wire");
    EXPECT_TRUE(record.ok);
    EXPECT_FALSE(record.retry_at);
    EXPECT_TRUE(record.error.empty());
}

TEST_F(CollectorTest, FailuresInARowWaitLonger)
{
    server_.serve("/feed", "down", "text/plain", 500);
    add("wire", "feed", server_.url("/feed"));
    seconds wait{0};
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(collect().failed(), 1);
        const auto record = records().at("wire");
        ASSERT_TRUE(record.retry_at);
        EXPECT_GE(*record.retry_at - record.at, std::max<seconds>(15min, 2 * wait));
        wait = *record.retry_at - record.at;
        g_now = *record.retry_at - 1s;
        EXPECT_EQ(collect().not_due, 1);
        g_now += 1s;
    }
    EXPECT_EQ(server_.requests(), 3);
}

TEST_F(CollectorTest, ARefusalEndsItsSourcesRoundAndNoBarIsMade)
{
    server_.serve("/AMD", chart("AMD"), "application/json");
    server_.serve("/NVDA", "Edge: Too Many Requests", "text/plain", 429);
    server_.serve("/AAPL", chart("AAPL"), "application/json");
    server_.serve("/MSFT", chart("MSFT"), "application/json");
    add("quotes", "yahoo_chart", server_.url("/{SYMBOL}"));
    const Round round = collect({}, {{"AMD"}, {"NVDA"}, {"AAPL"}, {"MSFT"}});
    ASSERT_EQ(round.reports.size(), 4u);
    EXPECT_TRUE(round.reports[0].ok);
    EXPECT_THAT(round.reports[1].error, HasSubstr("The quotes"));
    EXPECT_THAT(round.reports[1].error, HasSubstr("NVDA"));
    EXPECT_THAT(round.reports[1].error, ContainsRegex("[Tt]oo [Mm]any [Rr]equests"));
    for (const int i : {2, 3}) {
        EXPECT_FALSE(round.reports[i].asked);
        EXPECT_FALSE(round.reports[i].ok);
        EXPECT_THAT(round.reports[i].error, HasSubstr(round.reports[i].what));
    }
    EXPECT_EQ(server_.requests(), 2);
    EXPECT_EQ(counts().bars, 2);
    EXPECT_EQ(records().at("quotes").status, 429);
    EXPECT_THAT(records().at("quotes").error, HasSubstr("(1 of 4 requests failed)"));
    EXPECT_TRUE(records().at("quotes").retry_at);
}

TEST_F(CollectorTest, ASymbolThatIsUnknownCostsItselfAlone)
{
    server_.serve("/AMD", chart("AMD"), "application/json");
    server_.serve("/NVDA", unknown_to_yahoo, "application/json", 404);
    server_.serve("/AAPL", chart("AAPL"), "application/json");
    add("quotes", "yahoo_chart", server_.url("/{SYMBOL}"));
    const Round round = collect({}, {{"AMD"}, {"NVDA"}, {"AAPL"}});
    ASSERT_EQ(round.reports.size(), 3u);
    EXPECT_EQ(round.failed(), 1);
    EXPECT_THAT(round.reports[1].error, HasSubstr("NVDA"));
    EXPECT_EQ(counts().bars, 4);
    const auto record = records().at("quotes");
    EXPECT_FALSE(record.ok);
    EXPECT_FALSE(record.retry_at) << "one unknown symbol must not hold the others up";

    // Not even where it is the only one: the user may name another the minute after.
    ASSERT_EQ(collect({.force = true}, {{"NVDA"}}).failed(), 1);
    EXPECT_FALSE(records().at("quotes").retry_at);
}

TEST_F(CollectorTest, APageForPeopleIsBlockedNotEmpty)
{
    const std::string page = "<!DOCTYPE html><html><body>Are you a robot?</body></html>";
    server_.serve("/feed", page, "text/html");
    server_.serve("/quotes", page, "text/html");
    add("wire", "feed", server_.url("/feed"));
    add("quotes", "yahoo_chart", server_.url("/quotes?s={SYMBOL}"));
    const Round round = collect();
    EXPECT_EQ(round.failed(), 2);
    for (const auto& [id, record] : records()) {
        EXPECT_FALSE(record.ok) << id;
        EXPECT_EQ(record.status, 200) << id;
        EXPECT_THAT(record.error, StartsWith("The " + id)) << id;
        EXPECT_TRUE(record.retry_at) << id;
    }
    EXPECT_EQ(counts().stories + counts().bars, 0);
}

TEST_F(CollectorTest, OneBadSourceAmongGoodOnesStopsNoneOfThem)
{
    std::string dead;
    {
        const HttpServer gone;
        dead = gone.url("/feed?token=hush");
    }
    add("a_dead", "feed", dead);
    add("b_address", "feed", "file:///etc/passwd");
    add("c_gone", "feed", server_.url("/gone"));
    add("d_markless", "yahoo_chart", server_.url("/all"));
    add("e_format", "telex", server_.url("/good"));
    add("f_good", "feed", server_.url("/good"));
    server_.serve("/good", feed("1", "AMD rises"), "application/rss+xml");
    const Round round = collect();
    auto reports = by_source(round);
    ASSERT_EQ(reports.size(), 6u);
    EXPECT_TRUE(reports.at("f_good").ok);
    EXPECT_EQ(round.failed(), 5);
    EXPECT_THAT(reports.at("a_dead").error, HasSubstr("The a_dead: Could not reach 127.0.0.1"));
    EXPECT_THAT(reports.at("b_address").error, HasSubstr("Only http and https"));
    EXPECT_THAT(reports.at("c_gone").error, HasSubstr("404"));
    EXPECT_THAT(reports.at("d_markless").error, HasSubstr("{SYMBOL}"));
    const auto kept = records();
    EXPECT_EQ(kept.size(), 6u);
    for (const auto& [id, record] : kept) {
        EXPECT_EQ(record.ok, id == "f_good");
        EXPECT_THAT(record.error, Not(HasSubstr("hush")));
        EXPECT_EQ(record.error.empty(), record.ok);
    }
    // The network's failures are tried again soon, the others after their interval.
    EXPECT_LE(*kept.at("a_dead").retry_at - now(), 2min);
    EXPECT_GE(*kept.at("c_gone").retry_at - now(), 15min);
}

TEST_F(CollectorTest, AHostThatIsNotThereIsNotAskedForEverySymbol)
{
    std::string dead;
    {
        const HttpServer gone;
        dead = gone.url("/{SYMBOL}");
    }
    add("quotes", "yahoo_chart", dead);
    const Round round = collect({}, {{"AMD"}, {"NVDA"}, {"AAPL"}, {"MSFT"}});
    ASSERT_EQ(round.reports.size(), 4u);
    EXPECT_EQ(round.failed(), 4);
    EXPECT_TRUE(round.reports[1].asked);
    EXPECT_FALSE(round.reports[2].asked);
    EXPECT_FALSE(round.reports[3].asked);
}

TEST_F(CollectorTest, AsksWhatItsTemplateNamesAndNothingDisabled)
{
    std::mutex mutex;
    std::vector<std::string> asked_for;
    server_.on("/.*", [&](const httplib::Request& asked, httplib::Response& answer) {
        answer.set_content(R"({"hits":[]})", "application/json");
        const std::lock_guard lock(mutex);
        asked_for.push_back(asked.path + " " + asked.get_param_value("q") + " " +
                            asked.get_param_value("t"));
    });
    add("hn", "hackernews", server_.url("/hn?q={QUERY}&t={EPOCH}"), {"AT&T chips", "DeepSeek"});
    add("off", "feed", server_.url("/off"));
    Source off = writer_.reader().sources().value().back();
    ASSERT_EQ(off.id.value, "off");
    off.enabled = false;
    ASSERT_TRUE(writer_.save_reference({}, {}, {}, {off}));
    collect();
    const std::string week_ago = std::to_string((now() - 24h * 7).time_since_epoch().count());
    EXPECT_THAT(asked_for,
                testing::ElementsAre("/hn AT&T chips " + week_ago, "/hn DeepSeek " + week_ago));
}

TEST_F(CollectorTest, StoppedHalfWayItKeepsWhatWasFetched)
{
    server_.serve("/good", feed("1", "AMD rises"), "application/rss+xml");
    server_.hang("/hang");
    add("good", "feed", server_.url("/good", "localhost"));
    add("hangs", "feed", server_.url("/hang"));
    add("waits", "feed", server_.url("/good"));  // behind the one that hangs
    const auto progress = [&](const FetchReport& report, int, int) {
        EXPECT_EQ(report.source.value, "good");
        stop_ = true;
    };
    const auto from = std::chrono::steady_clock::now();
    const auto round = collect_once(writer_, pipeline_, *http_, {{"NVDA"}}, now, stop_, progress);
    EXPECT_LT(std::chrono::steady_clock::now() - from, 10s);  // the client gives up after 20
    ASSERT_TRUE(round) << to_sentence(round.error());
    EXPECT_TRUE(round->stopped);
    EXPECT_EQ(round->reports.size(), 1u);
    EXPECT_EQ(counts().stories, 1);
    const auto kept = records();
    EXPECT_EQ(kept.size(), 1u) << "what was cancelled did not fail and is due again";
    EXPECT_TRUE(kept.at("good").ok);
}

TEST_F(CollectorTest, StoppedBeforeItBeginsItAsksNobody)
{
    server_.serve("/good", feed("1", "AMD rises"), "application/rss+xml");
    add("good", "feed", server_.url("/good"));
    stop_ = true;
    const Round round = collect();
    EXPECT_TRUE(round.stopped);
    EXPECT_THAT(round.reports, IsEmpty());
    EXPECT_EQ(server_.requests(), 0);
}

TEST_F(CollectorTest, EveryRequestLeavesARow)
{
    server_.serve("/AMD", chart("AMD"), "application/json");
    server_.serve("/NVDA", unknown_to_yahoo, "application/json", 404);
    server_.serve("/feed", feed("1", "AMD rises"), "application/rss+xml");
    server_.serve("/down", "down", "text/plain", 500);
    add("quotes", "yahoo_chart", server_.url("/{SYMBOL}"));
    add("wire", "feed", server_.url("/feed"));
    add("down", "feed", server_.url("/down"));
    collect({}, {{"AMD"}, {"NVDA"}});
    const auto rows = [&](const char* source) {
        return writer_.reader().attempts({source}, now() - 1h, now() + 1h).value();
    };
    const auto quotes = rows("quotes");
    ASSERT_EQ(quotes.size(), 2u);
    EXPECT_EQ(quotes[0].what, "AMD");
    EXPECT_EQ(quotes[0].status, 200);
    EXPECT_EQ(quotes[0].bytes, std::int64_t(chart("AMD").size()));
    EXPECT_EQ(quotes[0].items, 2);
    EXPECT_EQ(quotes[0].items_new, 2);
    EXPECT_EQ(quotes[0].at, now());
    EXPECT_TRUE(quotes[0].error.empty());
    EXPECT_EQ(quotes[1].status, 404);
    EXPECT_THAT(quotes[1].error, HasSubstr("NVDA"));
    EXPECT_EQ(rows("wire").at(0).items_new, 1);
    EXPECT_EQ(rows("down").at(0).status, 500);
    EXPECT_THAT(rows("down").at(0).error, HasSubstr("HTTP 500"));

    // What each source is from now on, until its next fetch.
    const auto state = [&](const char* source) {
        return writer_.reader().coverage({source}, now(), now() + 1min, now() + 1min)->at(0).state;
    };
    EXPECT_EQ(state("quotes"), store::CoverageState::partly);
    EXPECT_EQ(state("wire"), store::CoverageState::up);
    EXPECT_EQ(state("down"), store::CoverageState::down);
}

// Our own budget and a key that nobody set say nothing of the source.
TEST_F(CollectorTest, WhatIsNotAskedForReasonsOfOursIsHeldBackAndNotDown)
{
    server_.serve("/feed", feed("1", "AMD rises"), "application/rss+xml");
    add("wire", "feed", server_.url("/feed"));
    Source keyed = writer_.reader().sources()->at(0);
    keyed.id = {"keyed"};
    keyed.name = "The keyed";
    keyed.kind = SourceKind::quotes;
    keyed.format = "twelvedata";
    keyed.url = server_.url("/{SYMBOL}");
    ASSERT_TRUE(writer_.save_reference({}, {}, {}, {keyed}));
    ASSERT_TRUE(writer_.save_budgets({{"127.0.0.1", 0, 0, 1, 0}}));
    ASSERT_EQ(writer_.reserve_request("127.0.0.1", now(), 0s).value(),
              now());  // the day's only one
    EXPECT_EQ(collect().failed(), 2);
    EXPECT_EQ(server_.requests(), 0);
    const Utc from = now();
    g_now += 1min;
    for (const auto& [source, why] : {std::pair("wire", "used up"), {"keyed", "key"}}) {
        const auto span = writer_.reader().coverage({source}, from, now(), now())->at(0);
        EXPECT_EQ(span.state, store::CoverageState::held_back) << source;
        EXPECT_THAT(span.why, HasSubstr(why));
        EXPECT_TRUE(records().at(source).held_back);
    }
}

TEST_F(CollectorTest, AFailureOfOurOwnLosesNoRowOfWhatWasAsked)
{
    server_.serve("/feed", feed("1", "AMD rises"), "application/rss+xml");
    server_.hang("/hang");
    add("wire", "feed", server_.url("/feed", "localhost"));
    add("hangs", "feed", server_.url("/hang"));
    SQLite::Database db((folder_.path() / "undertone.db").string(), SQLite::OPEN_READWRITE);
    const auto refuse = [&](const std::string& table) {
        db.exec("CREATE TRIGGER no_" + table + " BEFORE INSERT ON " + table +
                " BEGIN SELECT RAISE(ABORT, 'no room'); END");
    };
    const auto rows = [&](const char* source) {
        return writer_.reader().attempts({source}, now() - 1h, now() + 1h).value();
    };
    refuse("fetch");
    const auto round = collect_once(writer_, pipeline_, *http_, {}, now, stop_);
    ASSERT_FALSE(round);
    ASSERT_EQ(rows("wire").size(), 1u);
    EXPECT_EQ(rows("wire")[0].items_new, 1);
    ASSERT_EQ(rows("hangs").size(), 1u);
    EXPECT_FALSE(rows("hangs")[0].error.empty());

    // Where not even rows can be kept, they are once they can.
    refuse("attempt");
    std::vector<store::Attempt> unsaved;
    const auto collecting = [&] {
        return keep_collecting(
            writer_, pipeline_, *http_, now, stop_, [&](const FetchReport&, int, int) {}, {}, {},
            &unsaved);
    };
    ASSERT_FALSE(collecting());
    EXPECT_EQ(unsaved.size(), 2u);
    EXPECT_EQ(rows("wire").size(), 1u);
    db.exec("DROP TRIGGER no_attempt");
    ASSERT_FALSE(collecting());
    EXPECT_THAT(unsaved, IsEmpty());
    EXPECT_EQ(rows("wire").size(), 3u);
}

// Alpha Vantage repeats the key in what it refuses; a key need not look like one.
TEST_F(CollectorTest, AKeyThatItsProviderRepeatsIsNotTold)
{
    server_.serve("/q", R"({"Information":"Your API key my-key: 25 requests per day"})",
                  "application/json");
    Source keyed;
    keyed.id = {"keyed"};
    keyed.name = keyed.family = "The keyed";
    keyed.kind = SourceKind::quotes;
    keyed.format = "alphavantage";
    keyed.url = server_.url("/q?symbol={SYMBOL}&apikey={KEY}");
    ASSERT_TRUE(writer_.save_reference({}, {}, {}, {keyed}));
    ASSERT_EQ(setenv("UNDERTONE_KEY_KEYED", "my-key", 1), 0);
    const Round round = collect();
    unsetenv("UNDERTONE_KEY_KEYED");
    ASSERT_EQ(round.failed(), 1);
    for (const std::string words :
         {round.reports[0].error, records().at("keyed").error,
          writer_.reader().attempts({"keyed"}, now() - 1h, now() + 1h)->at(0).error}) {
        EXPECT_THAT(words, HasSubstr("25 requests"));
        EXPECT_THAT(words, Not(HasSubstr("my-key")));
    }
}

TEST_F(CollectorTest, AFailureOfTheEngineKeepsTheRowThatSaysSo)
{
    server_.serve("/feed", feed("1", "AMD rises"), "application/rss+xml");
    add("wire", "feed", server_.url("/feed"));
    ASSERT_TRUE(writer_.use_engine("another/1"));
    const auto round = collect_once(writer_, pipeline_, *http_, {}, now, stop_);
    ASSERT_FALSE(round);
    EXPECT_EQ(round.error().kind, ErrorKind::engine);
    const auto rows = writer_.reader().attempts({"wire"}, now() - 1h, now() + 1h).value();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].status, 200);
    EXPECT_THAT(rows[0].error, HasSubstr("another/1"));
}

TEST_F(CollectorTest, AFeedThatBringsNothingNewIsAskedLessOften)
{
    server_.serve("/feed", feed("1", "AMD rises"), "application/rss+xml");
    add("wire", "feed", server_.url("/feed"));
    collect();
    seconds interval = records().at("wire").interval;
    EXPECT_EQ(interval, 15min);
    for (int i = 0; i < 5; ++i) {
        g_now += interval * 2;
        collect();
        EXPECT_GT(records().at("wire").interval, interval);
        interval = records().at("wire").interval;
    }
}

TEST_F(CollectorTest, KeepsOnAskingEachSourceAsItComesDue)
{
    int version = 0;
    server_.on("/feed", [&](const httplib::Request&, httplib::Response& answer) {
        const std::string number = std::to_string(++version);
        answer.set_content(feed(number, "AMD rises for the time " + number), "application/rss+xml");
    });
    server_.serve("/down", "down", "text/plain", 500);
    add("wire", "feed", server_.url("/feed"));
    add("down", "feed", server_.url("/down", "localhost"));
    std::map<std::string, int> asked;
    const auto progress = [&](const FetchReport& report, int, int) {
        ++asked[report.source.value];
        g_now += 24h;  // the machine sleeps for a day after each
        stop_ = asked["wire"] >= 4 && asked["down"] >= 4;
    };
    const auto ended = keep_collecting(writer_, pipeline_, *http_, now, stop_, progress);
    EXPECT_TRUE(ended) << to_sentence(ended.error());
    EXPECT_EQ(counts().stories, asked["wire"]);
    EXPECT_FALSE(records().at("down").ok);
}

TEST_F(CollectorTest, NoticesWhatAnotherProgramChanges)
{
    server_.serve("/feed", feed("1", "AMD rises"), "application/rss+xml");
    server_.on("/chart/(.*)", [](const httplib::Request& asked, httplib::Response& answer) {
        answer.set_content(chart(asked.matches[1]), "application/json");
    });
    add("wire", "feed", server_.url("/feed"));
    auto other = store::Writer::open(folder_.path() / "undertone.db", now).value();
    std::vector<std::string> asked;
    const auto progress = [&](const FetchReport& report, int, int) {
        asked.push_back(report.source.value + report.what);
        if (asked.size() == 1) {  // a source is added, and a list for it
            Source quotes;
            quotes.id = {"quotes"};
            quotes.name = "Quotes";
            quotes.family = "quotes";
            quotes.kind = SourceKind::quotes;
            quotes.format = "yahoo_chart";
            quotes.url = server_.url("/chart/{SYMBOL}");
            ASSERT_TRUE(other.save_watchlists({{{}, "Chips", {{"AMD"}}}}));
            ASSERT_TRUE(other.save_reference({}, {}, {}, {quotes}));
        } else if (asked.size() == 2) {  // the list gets longer: not only in an hour
            auto lists = other.reader().watchlists().value();
            lists[0].symbols.push_back({"NVDA"});
            ASSERT_TRUE(other.save_watchlists(lists));
        }
        stop_ = asked.back() == "quotesNVDA";
    };
    const auto ended = keep_collecting(writer_, pipeline_, *http_, now, stop_, progress);
    EXPECT_TRUE(ended) << to_sentence(ended.error());
    EXPECT_THAT(asked, testing::ElementsAre("wire", "quotesAMD", "quotesAMD", "quotesNVDA"));
}

TEST_F(CollectorTest, AListThatGrowsWhileItsQuotesAreFetchedIsAskedForNext)
{
    std::promise<void> asked_first, seen;
    server_.on("/chart/(.*)",
               [&, first = true](const httplib::Request& asked, httplib::Response& answer) mutable {
                   if (std::exchange(first, false)) {
                       asked_first.set_value();
                       seen.get_future().wait_for(15s);
                   }
                   answer.set_content(chart(asked.matches[1]), "application/json");
               });
    ASSERT_TRUE(writer_.save_watchlists({{{}, "Chips", {{"AMD"}}}}));
    add("quotes", "yahoo_chart", server_.url("/chart/{SYMBOL}"));
    auto other = store::Writer::open(folder_.path() / "undertone.db", now).value();
    int looks = 0;
    const auto each_second = [&] {
        if (++looks == 1) {
            asked_first.get_future().wait();
            ASSERT_TRUE(other.save_watchlists({{{}, "Chips", {{"AMD"}, {"NVDA"}}}}));
        } else if (looks == 3) {  // the change was looked for twice
            seen.set_value();
        }
        stop_ = stop_ || looks > 8;  // the clock stands: the next round is never due
    };
    std::vector<std::string> asked;
    const auto progress = [&](const FetchReport& report, int, int) {
        asked.push_back(report.what);
        stop_ = asked.back() == "NVDA";
    };
    const auto ended =
        keep_collecting(writer_, pipeline_, *http_, now, stop_, progress, {}, each_second);
    EXPECT_TRUE(ended) << to_sentence(ended.error());
    EXPECT_THAT(asked, testing::ElementsAre("AMD", "AMD", "NVDA"));
}

TEST_F(CollectorTest, ASourceThatIsSwitchedOffIsNotAskedAgain)
{
    server_.serve("/feed", feed("1", "AMD rises"), "application/rss+xml");
    add("off", "feed", server_.url("/feed"));
    add("on", "feed", server_.url("/feed", "localhost"));
    auto other = store::Writer::open(folder_.path() / "undertone.db", now).value();
    std::map<std::string, int> asked;
    int looks = 0;
    const auto progress = [&](const FetchReport& report, int, int) {
        if (++asked[report.source.value]; asked.size() == 2 && asked["on"] == 1) {
            Source off = other.reader().sources()->at(0);
            ASSERT_EQ(off.id.value, "off");
            off.enabled = false;
            ASSERT_TRUE(other.save_reference({}, {}, {}, {off}));
        }
    };
    const auto each_second = [&] {
        if (++looks > 1)
            g_now += 24h;
        stop_ = asked["on"] >= 4;
    };
    ASSERT_TRUE(keep_collecting(writer_, pipeline_, *http_, now, stop_, progress, {}, each_second));
    EXPECT_EQ(asked["off"], 1);
}

}  // namespace
}  // namespace undertone::ingest
