#pragma once

#include <benchmark/benchmark.h>
#include <string>
#include <vector>

namespace undertone::bench {

/// Runs the program's benchmarks: seven repetitions and their median, unless told otherwise. The exit
/// code. `say_what` is called once the arguments are understood.
template <class SayWhat>
int run(int argc, char** argv, SayWhat say_what)
{
    std::vector<char*> arguments(argv, argv + argc);
    std::string repetitions = "--benchmark_repetitions=7";
    std::string aggregates = "--benchmark_report_aggregates_only=true";
    arguments.insert(arguments.begin() + 1, {repetitions.data(), aggregates.data()});
    int count = int(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    say_what();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

}  // namespace undertone::bench
