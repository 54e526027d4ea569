// A hundred real servers of which thirty misbehave at once, each in its way: the collector's own
// time-outs and limits, but shorter, on the real client, scorer and database.
#include "ingest/collector.h"

#include "engines/built_in_engine.h"
#include "sources/reference_data.h"
#include "support/feed_farm.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>
#include <fstream>
#include <iostream>
#include <map>
#include <set>

namespace undertone::ingest {
namespace {

using namespace std::chrono_literals;
using test::FeedFarm;
using test::Manner;

constexpr std::size_t feeds = 100, misbehaving = 30;
constexpr int items = 10, later_items = 3;

std::atomic<std::int64_t> g_now{0};
Utc now() { return Utc(seconds(g_now.load())); }

std::string resource(const std::string& path)
{
    return test::read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / path);
}

/// 256 MB of spaces, within the limit as sent.
std::string gzip_bomb()
{
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY), Z_OK);
    std::string spaces(1 << 20, ' '), bomb(4 << 20, '\0');
    stream.next_out = reinterpret_cast<Bytef*>(bomb.data());
    stream.avail_out = uInt(bomb.size());
    for (int i = 0; i < 256; ++i) {
        stream.next_in = reinterpret_cast<Bytef*>(spaces.data());
        stream.avail_in = uInt(spaces.size());
        deflate(&stream, i == 255 ? Z_FINISH : Z_NO_FLUSH);
    }
    bomb.resize(stream.total_out);
    deflateEnd(&stream);
    return bomb;
}

/// Ten entities, each ten of the one before: a document of 10 GB.
std::string entity_bomb()
{
    std::string text = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 11; ++i) {
        text += "<!ENTITY a" + std::to_string(i) + " \"";
        for (int j = 0; j < 10; ++j)
            text += "&a" + std::to_string(i - 1) + ";";
        text += "\">";
    }
    return text + "]><rss version=\"2.0\"><channel><title>&a10;</title></channel></rss>";
}

std::vector<FeedFarm::Feed> hundred()
{
    const std::string page = "<!DOCTYPE html><html><body>Are you a robot?</body></html>";
    const FeedFarm::Feed bad[10] = {{Manner::hang, {}},
                                    {Manner::hang_after_headers, {}},
                                    {Manner::drip, test::numbered_feed(0, 0, items)},
                                    {Manner::outage, {}},
                                    {Manner::reset, {}},
                                    {Manner::bomb, gzip_bomb()},
                                    {Manner::good, entity_bomb()},
                                    {Manner::garbage, {}},
                                    {Manner::good, page, "text/html"},
                                    {Manner::endless, {}}};
    std::vector<FeedFarm::Feed> all;
    for (std::size_t i = 0; i < feeds; ++i)
        all.push_back(i < misbehaving
                          ? bad[i % 10]
                          : FeedFarm::Feed{Manner::good, test::numbered_feed(i, 0, items)});
    return all;
}

/// The most memory that this process ever had, in MB.
int peak_memory()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:") {
            int kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

Source source(std::size_t number, const std::string& url)
{
    Source one;
    // The misbehaving ones come first in every order.
    one.id = {(number < misbehaving ? "a" : "b") + std::to_string(100 + number)};
    one.name = one.family = one.id.value;
    one.format = "feed";
    one.url = url;
    one.interval = 15min;
    return one;
}

bool is_good(const SourceId& source) { return source.value.starts_with("b"); }

/// (source, id) of all stories.
std::multiset<std::pair<std::string, std::string>> stored(const store::Reader& reader)
{
    store::StoryQuery all;
    all.limit = 100'000;
    std::multiset<std::pair<std::string, std::string>> ids;
    const auto stories = reader.stories(all).value();
    for (const store::StoryView& one : stories)
        ids.emplace(one.story.source.value, one.story.content.external_id);
    return ids;
}

std::multiset<std::pair<std::string, std::string>> served(int count)
{
    std::multiset<std::pair<std::string, std::string>> ids;
    for (std::size_t i = misbehaving; i < feeds; ++i)
        for (int item = 0; item < count; ++item)
            ids.emplace("b" + std::to_string(100 + i),
                        std::to_string(i) + "-" + std::to_string(item));
    return ids;
}

TEST(HundredFeeds, ThirtyThatMisbehaveCostThemselvesAlone)
{
    g_now = utc_from_iso("2025-01-27T20:00:00Z")->time_since_epoch().count();
    const auto companies = sources::parse_companies(resource("reference/companies.json")).value();
    const auto topics = sources::parse_topics(resource("reference/topics.json")).value();
    const auto scorer =
        scoring::Scorer::make(resource("scoring/model.tsv"), companies, topics).value();
    engines::BuiltInEngine engine(scorer);
    const test::TemporaryFolder folder;
    auto writer = store::Writer::open(folder.path() / "undertone.db", now).value();
    FeedFarm farm(hundred());
    std::vector<Source> rows;
    for (std::size_t i = 0; i < feeds; ++i)
        rows.push_back(source(i, farm.url(i)));
    ASSERT_TRUE(writer.save_reference(companies, {}, topics, rows));
    Pipeline pipeline(writer, engine, now);
    net::HttpSettings settings;
    settings.limits.total_timeout = 10s;
    settings.host_spacing = 0ms;
    net::HttpClient http(settings, now);
    const std::atomic<bool> stop{false};

    // On time: none waits for a server that hangs, though all those are asked first.
    bool timed_out = false;
    int good_before = 0;
    const auto progress = [&](const FetchReport& report, int, int) {
        timed_out =
            timed_out || report.error.english().find("no whole answer within") != std::string::npos;
        good_before += is_good(report.source) && !timed_out ? 1 : 0;
    };
    const auto round =
        collect_once(writer, pipeline, http, {}, now, stop, progress, {false, {1'000, 1'000}});
    ASSERT_TRUE(round) << to_sentence(round.error());
    EXPECT_EQ(round->reports.size(), feeds);
    EXPECT_TRUE(timed_out);
    EXPECT_EQ(good_before, int(feeds - misbehaving));
    EXPECT_EQ(round->changes.stories_added, int(feeds - misbehaving) * items);
    EXPECT_EQ(stored(writer.reader()), served(items));

    std::map<std::string, int> ways;
    for (const FetchReport& report : round->reports) {
        EXPECT_TRUE(report.ok || !is_good(report.source)) << report.error;
        if (!is_good(report.source))
            ++ways[report.ok
                       ? "ok, no items"
                       : report.error.english().substr(6, report.error.english().find(';') - 6)];
    }
    // The entity bombs alone: documents without an entry, nothing of them expanded.
    EXPECT_EQ(ways["ok, no items"], 3);
    const auto kept = writer.reader().fetches().value();
    for (const store::FetchRecord& record : kept) {
        EXPECT_TRUE(record.ok || record.retry_at)
            << record.source.value << " is asked again, later";
    }

    // An hour later the good ones have news, and nothing is stored twice.
    g_now += 3'600;
    for (std::size_t i = misbehaving; i < feeds; ++i)
        farm.set_body(i, test::numbered_feed(i, later_items, items));
    const auto second =
        collect_once(writer, pipeline, http, {}, now, stop, {}, {true, {1'000, 1'000}});
    ASSERT_TRUE(second) << to_sentence(second.error());
    EXPECT_EQ(second->changes.stories_added, int(feeds - misbehaving) * later_items);
    EXPECT_EQ(stored(writer.reader()), served(items + later_items));

    for (const auto& [way, count] : ways)
        std::cout << count << " x " << way << '\n';
    std::cout << "peak memory " << peak_memory() << " MB, the servers' included\n";
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    EXPECT_GT(peak_memory(), 0);
    EXPECT_LT(peak_memory(), 150);
#endif
}

}  // namespace
}  // namespace undertone::ingest
