// How fast feeds become stories, beside feedparser in Python and beside pugixml's parse alone, on the
// same feeds; and that no document costs more than its length. Every time is CPU time.
#include "core/text.h"
#include "feed_generator.h"
#include "run.h"
#include "sources/feed.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <pugixml.hpp>

#ifdef _WIN32
#define popen _popen
#define pclose _pclose
#endif

namespace undertone::bench {
namespace {

using benchmark::State;
namespace fs = std::filesystem;

const std::vector<std::string>& feeds()
{
    static const std::vector<std::string> all = well_formed_feeds(200);
    return all;
}

std::size_t bytes_of_feeds()
{
    std::size_t bytes = 0;
    for (const std::string& feed : feeds())
        bytes += feed.size();
    return bytes;
}

double seconds_of(std::clock_t start) { return double(std::clock() - start) / CLOCKS_PER_SEC; }

struct Run {
    double seconds = -1;
    std::size_t entries = 0;
};

/// Bytes to stories, as the pipeline does it.
Run run_ours()
{
    Run run;
    const std::clock_t start = std::clock();
    for (const std::string& feed : feeds()) {
        const auto parsed =
            sources::parse_feed({feed, "application/xml", "https://news.example/rss", "UTC"});
        if (parsed)
            run.entries += parsed->entries.size();
        benchmark::DoNotOptimize(parsed);
    }
    run.seconds = seconds_of(start);
    return run;
}

/// Bytes to a tree, checked to be UTF-8, and no further.
Run run_pugixml()
{
    Run run;
    const std::clock_t start = std::clock();
    for (const std::string& feed : feeds()) {
        pugi::xml_document document;
        if (is_utf8(feed) && document.load_buffer(feed.data(), feed.size(), pugi::parse_default,
                                                  pugi::encoding_utf8))
            benchmark::DoNotOptimize(document.first_child());
    }
    run.seconds = seconds_of(start);
    return run;
}

/// Below 0: feedparser is not there.
Run run_feedparser()
{
    const fs::path folder = fs::temp_directory_path() / "undertone-bench-feeds";
    fs::create_directories(folder);
    for (std::size_t i = 0; i < feeds().size(); ++i)
        std::ofstream(folder / (std::to_string(i) + ".xml"), std::ios::binary) << feeds()[i];
    Run run;
    // Debian's package is for Debian's Python, which need not be the first.
    for (const char* python : {"python3", "/usr/bin/python3"}) {
        const std::string command = std::string(python) +
                                    " \"" UNDERTONE_BENCH_DIR "/feedparser_peer.py\" \"" +
                                    folder.string() + '"';
        std::FILE* out = popen(command.c_str(), "r");
        const bool read = out && std::fscanf(out, "%lf %zu", &run.seconds, &run.entries) == 2;
        if (out && pclose(out) == 0 && read)
            break;
        run.seconds = -1;
    }
    fs::remove_all(folder);
    return run;
}

void parse_feeds(State& state)
{
    double seconds = 0;
    for (auto _ : state) {
        const Run run = run_ours();
        state.SetIterationTime(run.seconds);
        seconds += run.seconds;
        state.counters["stories"] = double(run.entries);
    }
    state.counters["megabytes_per_second"] =
        double(state.iterations()) * double(bytes_of_feeds()) / 1e6 / seconds;
}
BENCHMARK(parse_feeds)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Ours and pugixml's in turns, five of each, since one of pugixml's is short.
void parse_beside_pugixml(State& state)
{
    for (auto _ : state) {
        double ours = 0, pugixml = 0;
        for (int turn = 0; turn < 5; ++turn) {
            pugixml += run_pugixml().seconds;
            ours += run_ours().seconds;
        }
        state.SetIterationTime(ours + pugixml);
        state.counters["of_pugixml"] = ours / pugixml;
    }
}
BENCHMARK(parse_beside_pugixml)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

void parse_beside_feedparser(State& state)
{
    for (auto _ : state) {
        const Run ours = run_ours();
        const Run theirs = run_feedparser();
        if (theirs.seconds <= 0) {
            state.SkipWithError("feedparser is not here: Debian's python3-feedparser has it");
            return;
        }
        if (theirs.entries != ours.entries) {
            state.SkipWithError("feedparser found another number of entries");
            return;
        }
        state.SetIterationTime(ours.seconds + theirs.seconds);
        state.counters["times_feedparser"] = theirs.seconds / ours.seconds;
    }
}
BENCHMARK(parse_beside_feedparser)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

/// A megabyte that is made to hurt; `of_half` is what it costs of half as much: 2 is linear.
void parse_hostile(State& state, const HostileFeed& hostile)
{
    constexpr std::size_t size = 1'000'000;
    const auto cost = [](const std::string& bytes) {
        const std::clock_t start = std::clock();
        benchmark::DoNotOptimize(sources::parse_feed({bytes, "", "", "UTC"}));
        return seconds_of(start);
    };
    const std::string half = hostile.make(size / 2), whole = hostile.make(size);
    for (auto _ : state) {
        const double of_half = cost(half);
        const double of_whole = cost(whole);
        state.SetIterationTime(of_whole);
        state.counters["of_half"] = of_whole / of_half;
    }
}

}  // namespace
}  // namespace undertone::bench

int main(int argc, char** argv)
{
    using namespace undertone::bench;
    for (const HostileFeed& hostile : hostile_feeds())
        benchmark::RegisterBenchmark(("parse_hostile/" + std::string(hostile.name)).c_str(),
                                     parse_hostile, hostile)
            ->Iterations(1)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    return run(argc, argv,
               [] { std::printf("%zu feeds, %zu bytes\n", feeds().size(), bytes_of_feeds()); });
}
