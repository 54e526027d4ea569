// What a round of a hundred feeds costs, from loopback to stored and scored: the CPU time of the whole
// process, its net thread included, without that of the servers.
#include "engines/built_in_engine.h"
#include "ingest/collector.h"
#include "run.h"
#include "sources/reference_data.h"
#include "support/feed_farm.h"
#include "support/files.h"

#include <benchmark/benchmark.h>
#include <ctime>
#include <string>
#include <vector>

namespace undertone::ingest {
namespace {

constexpr int items = 50;

double process_cpu()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

std::string resource(const std::string& path)
{
    return test::read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / path);
}

std::vector<Source> sources_of(const test::FeedFarm& farm, std::size_t feeds)
{
    std::vector<Source> all;
    for (std::size_t i = 0; i < feeds; ++i) {
        Source one;
        one.id = {"feed" + std::to_string(i)};
        one.name = one.family = one.id.value;
        one.format = "feed";
        one.url = farm.url(i);
        all.push_back(std::move(one));
    }
    return all;
}

void collect_feeds(benchmark::State& state)
{
    const auto feeds = std::size_t(state.range(0));
    const auto companies = sources::parse_companies(resource("reference/companies.json")).value();
    const auto topics = sources::parse_topics(resource("reference/topics.json")).value();
    const auto scorer =
        scoring::Scorer::make(resource("scoring/model.tsv"), companies, topics).value();
    std::vector<test::FeedFarm::Feed> served;
    for (std::size_t i = 0; i < feeds; ++i)
        served.push_back({test::Manner::good, test::numbered_feed(i, 0, items)});
    test::FeedFarm farm(std::move(served));
    const std::atomic<bool> stop{false};
    int stored = 0;
    for (auto _ : state) {
        const test::TemporaryFolder folder;
        auto writer = store::Writer::open(folder.path() / "undertone.db").value();
        if (!writer.save_reference(companies, {}, topics, sources_of(farm, feeds)))
            return state.SkipWithError("no reference");
        engines::BuiltInEngine engine(scorer);
        Pipeline pipeline(writer, engine);
        net::HttpSettings settings;
        settings.host_spacing = std::chrono::milliseconds(0);
        net::HttpClient http(settings);
        const double from = process_cpu(), servers_from = farm.cpu_seconds();
        const auto round =
            collect_once(writer, pipeline, http, {}, system_now, stop, {}, {false, {1'000, 1'000}});
        const double cpu = process_cpu() - from - (farm.cpu_seconds() - servers_from);
        if (!round || round->failed() > 0)
            return state.SkipWithError("a feed failed");
        stored = round->changes.stories_added;
        state.SetIterationTime(cpu);
    }
    state.counters["stories"] = stored;
}
BENCHMARK(collect_feeds)
    ->Arg(20)
    ->Arg(100)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

}  // namespace
}  // namespace undertone::ingest

int main(int argc, char** argv)
{
    return undertone::bench::run(argc, argv, [] {});
}
