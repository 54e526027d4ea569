// How fast one thread scores (headline, company) pairs, beside VADER in Python on the same headlines.
// Every time is CPU time, so that a busy machine does not tilt the comparison.
//
// The companies of a headline are scored in one call, as the program does it: the headline is taken
// apart once, and each company has a score of its own. Of two headlines nothing is shared. What VADER
// gives is a score, so beside it stand the mentions alone (scorer.h). The whole, which adds topics,
// claims and the story's tone, everything, which adds the reasons and is what the program stores, and
// one call a pair are counted in the same run.
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

/// CPU seconds for all headlines, each in one call with all its companies.
double score_by_headline(Wanted wanted)
{
    const Scorer& scorer = test::shipped_scorer();
    Scratch scratch;
    const std::clock_t start = std::clock();
    for (const Headline& one : headlines())
        benchmark::DoNotOptimize(scorer.score(one.input, one.targets, scratch, wanted));
    return seconds_of(start);
}

/// The same, every pair in a call of its own: nothing is shared between the companies of a headline.
double score_by_pair(Wanted wanted)
{
    const Scorer& scorer = test::shipped_scorer();
    Scratch scratch;
    const std::clock_t start = std::clock();
    std::vector<std::string> one(1);
    for (const Headline& headline : headlines())
        for (const std::string& target : headline.targets) {
            one[0] = target;
            benchmark::DoNotOptimize(scorer.score(headline.input, one, scratch, wanted));
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

void score(State& state, double (*score_all)(Wanted), Wanted wanted)
{
    if (!has_headlines(state))
        return;
    score_all(wanted);  // tables that are made at first use
    const std::uint64_t before = bench::allocations();
    double seconds = 0;
    std::size_t rounds = 0;
    for (auto _ : state) {
        const double round = score_all(wanted);
        state.SetIterationTime(round);
        seconds += round;
        ++rounds;
    }
    const auto pairs = double(rounds * pair_count());
    state.counters["pairs_per_second"] = pairs / seconds;
    state.counters["allocations_per_pair"] = double(bench::allocations() - before) / pairs;
}
constexpr Wanted without_reasons{.reasons = false};
BENCHMARK_CAPTURE(score, headlines_mentions_alone, score_by_headline, mentions_alone)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(score, headlines_whole, score_by_headline, without_reasons)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(score, headlines_with_reasons, score_by_headline, everything)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(score, pairs_mentions_alone, score_by_pair, mentions_alone)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(score, pairs_whole, score_by_pair, without_reasons)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(score, pairs_with_reasons, score_by_pair, everything)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

/// Ours, then VADER's, in each repetition; VADER's are counted once a headline, as it knows no company.
void beside_vader(State& state)
{
    if (!has_headlines(state))
        return;
    for (auto _ : state) {
        const double ours = score_by_headline(mentions_alone);
        const double whole = score_by_headline(without_reasons);
        const double with_reasons = score_by_headline(everything);
        const double pair_a_call = score_by_pair(mentions_alone);
        const double vader = run_vader();
        if (vader <= 0) {
            state.SkipWithError(
                "VADER is not here: pip install vaderSentiment, or UNDERTONE_VADER=FOLDER");
            return;
        }
        state.SetIterationTime(ours + whole + with_reasons + pair_a_call + vader);
        const double vader_per_second = double(headlines().size()) / vader;
        const auto pairs_per_second = [](double seconds) { return double(pair_count()) / seconds; };
        state.counters["pairs_per_second"] = pairs_per_second(ours);
        state.counters["vader_headlines_per_second"] = vader_per_second;
        state.counters["times_vader"] = pairs_per_second(ours) / vader_per_second;
        state.counters["times_vader_whole"] = pairs_per_second(whole) / vader_per_second;
        state.counters["times_vader_with_reasons"] =
            pairs_per_second(with_reasons) / vader_per_second;
        state.counters["times_vader_pair_a_call"] =
            pairs_per_second(pair_a_call) / vader_per_second;
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
