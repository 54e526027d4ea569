// libFuzzer's entry: it makes up bytes, and looks for those that crash or break a promise. tests/README.md
// says how to run it; scorer_fuzz_test.cpp runs the same case over a fixed set.
#include "scorer_case.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string broken = undertone::scoring::test::broken_promise_of_case(
        {reinterpret_cast<const char*>(data), size});
    if (broken.empty())
        return 0;
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
}
