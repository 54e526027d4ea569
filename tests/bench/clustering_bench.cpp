// What it costs to place an arriving story among many that are known, all of them within one window:
// harder than any store, whose older stories are not even looked at. CPU time of one thread.
#include "ingest/clustering.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <random>

namespace undertone::ingest {
namespace {

/// Titles of 6 to 12 words out of 50,000, drawn as words are in news: the n-th about 1/n as often.
NewsItem story(std::mt19937& random)
{
    const double reach = std::log(50'000.0);
    NewsItem item;
    for (auto words = 6 + random() % 7; words > 0; --words) {
        const double drawn = double(random()) / double(std::mt19937::max());
        item.title += "w" + std::to_string(int(std::exp(drawn * reach))) + "x ";
    }
    item.family = "family " + std::to_string(random() % 200);
    item.known_at = Utc(seconds(1'738'000'000 + std::int64_t(random() % (3 * 86'400))));
    return item;
}

void place_among(benchmark::State& state)
{
    std::mt19937 random(1);
    Clustering news;
    for (std::int64_t i = 1; i <= state.range(0); ++i)
        news.add(print_of(story(random)), {i});
    for (auto _ : state) {
        state.PauseTiming();
        const NewsItem arriving = story(random);
        state.ResumeTiming();
        benchmark::DoNotOptimize(news.place(print_of(arriving)));
    }
}
BENCHMARK(place_among)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace undertone::ingest

BENCHMARK_MAIN();
