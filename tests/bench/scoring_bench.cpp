// How fast one thread scores (headline, company) pairs, beside VADER in Python on the same headlines.
// Every time is CPU time, so that a busy machine does not tilt the comparison.
#include "allocations.h"
#include "run.h"
#include "scoring/shipped.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#ifdef _WIN32
#define popen _popen
#define pclose _pclose
#endif

namespace undertone::scoring {
namespace {

using benchmark::Counter;
using benchmark::State;

struct Headline {
    ScoreInput input;
    std::vector<std::string> targets;
};

/// Different labelled headlines of both kinds, general and of this field; empty where the recorded
/// data is not there.
const std::vector<Headline>& headlines()
{
    static const std::vector<Headline> all = [] {
        constexpr int most_of_a_kind = 3'000;
        std::vector<Headline> read;
        std::set<std::string> titles;
        for (const char* name : {"ai_dev.jsonl", "sentfin_train.jsonl"}) {
            std::ifstream file(std::filesystem::path(UNDERTONE_SHARED_DIR) / "data/sentiment" /
                               name);
            int count = 0;
            for (std::string line; count < most_of_a_kind && std::getline(file, line);) {
                const auto row = nlohmann::json::parse(line);
                Headline one{{row["title"], {}, {}, {}}, {}};
                for (const auto& [target, label] : row["labels"].items())
                    one.targets.push_back(target);
                if (one.targets.empty() || !titles.insert(one.input.title).second)
                    continue;
                read.push_back(std::move(one));
                ++count;
            }
        }
        return read;
    }();
    return all;
}

std::size_t pair_count()
{
    std::size_t pairs = 0;
    for (const Headline& one : headlines())
        pairs += one.targets.size();
    return pairs;
}

/// False, with a message, where there is nothing to measure with.
bool has_headlines(State& state)
{
    if (headlines().size() >= 1'000)
        return true;
    state.SkipWithError("needs 1,000 headlines of the recorded data (data/sentiment)");
    return false;
}

double seconds_of(std::clock_t start) { return double(std::clock() - start) / CLOCKS_PER_SEC; }

/// Every pair by itself, once: nothing is shared between the companies of a headline.
double score_all_pairs(Reasons reasons)
{
    const Scorer& scorer = test::shipped_scorer();
    Scratch scratch;
    const std::clock_t start = std::clock();
    std::vector<std::string> one(1);
    for (const Headline& headline : headlines())
        for (const std::string& target : headline.targets) {
            one[0] = target;
            benchmark::DoNotOptimize(scorer.score(headline.input, one, scratch, reasons));
        }
    return seconds_of(start);
}

/// CPU seconds that VADER takes for all headlines; below 0: it is not there. UNDERTONE_VADER may name
/// the folder that holds its package.
double run_vader()
{
    const auto list = std::filesystem::temp_directory_path() / "undertone-bench-headlines.txt";
    {
        std::ofstream file(list);
        for (const Headline& one : headlines())
            file << one.input.title << '\n';
    }
    std::string command =
        "python3 \"" UNDERTONE_BENCH_DIR "/vader_peer.py\" \"" + list.string() + '"';
    if (const char* folder = std::getenv("UNDERTONE_VADER"))
        command += " \"" + std::string(folder) + '"';
    double seconds = -1;
    if (std::FILE* out = popen(command.c_str(), "r")) {
        if (std::fscanf(out, "%lf", &seconds) != 1)
            seconds = -1;
        if (pclose(out) != 0)
            seconds = -1;
    }
    std::filesystem::remove(list);
    return seconds;
}

void load_model(State& state)
{
    const std::string table = test::shipped("scoring/model.tsv");
    for (auto _ : state)
        benchmark::DoNotOptimize(
            Scorer::make(table, test::shipped_companies(), test::shipped_topics()).value());
}
BENCHMARK(load_model)->Unit(benchmark::kMillisecond);

void score_pairs(State& state, Reasons reasons)
{
    if (!has_headlines(state))
        return;
    score_all_pairs(reasons);  // tables that are made at first use
    const std::uint64_t before = bench::allocations();
    double seconds = 0;
    std::size_t rounds = 0;
    for (auto _ : state) {
        const double round = score_all_pairs(reasons);
        state.SetIterationTime(round);
        seconds += round;
        ++rounds;
    }
    const auto pairs = double(rounds * pair_count());
    state.counters["pairs_per_second"] = pairs / seconds;
    state.counters["allocations_per_pair"] = double(bench::allocations() - before) / pairs;
}
BENCHMARK_CAPTURE(score_pairs, alone, Reasons::left_out)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(score_pairs, with_reasons, Reasons::wanted)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

/// The companies of a headline in one call, as the pipeline does it.
void score_headlines(State& state)
{
    if (!has_headlines(state))
        return;
    const Scorer& scorer = test::shipped_scorer();
    Scratch scratch;
    double seconds = 0;
    for (auto _ : state) {
        const std::clock_t start = std::clock();
        for (const Headline& one : headlines())
            benchmark::DoNotOptimize(
                scorer.score(one.input, one.targets, scratch, Reasons::left_out));
        const double round = seconds_of(start);
        state.SetIterationTime(round);
        seconds += round;
    }
    state.counters["pairs_per_second"] = double(state.iterations() * pair_count()) / seconds;
}
BENCHMARK(score_headlines)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Ours, then VADER's, in each repetition; VADER's are counted once a headline, as it knows no company.
void beside_vader(State& state)
{
    if (!has_headlines(state))
        return;
    for (auto _ : state) {
        const double ours = score_all_pairs(Reasons::left_out);
        const double vader = run_vader();
        if (vader <= 0) {
            state.SkipWithError(
                "VADER is not here: pip install vaderSentiment, or UNDERTONE_VADER=FOLDER");
            return;
        }
        state.SetIterationTime(ours + vader);
        const double pairs_per_second = double(pair_count()) / ours;
        const double headlines_per_second = double(headlines().size()) / vader;
        state.counters["pairs_per_second"] = pairs_per_second;
        state.counters["vader_headlines_per_second"] = headlines_per_second;
        state.counters["times_vader"] = pairs_per_second / headlines_per_second;
    }
}
BENCHMARK(beside_vader)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace undertone::scoring

int main(int argc, char** argv)
{
    return undertone::bench::run(argc, argv, [] {
        std::printf("%zu headlines, %zu pairs\n", undertone::scoring::headlines().size(),
                    undertone::scoring::pair_count());
    });
}
