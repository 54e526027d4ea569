// libFuzzer's entry for the parsers; FUZZED_CASE names the one of parser_cases.h that this program
// drives. tests/README.md says how to run it; parser_fuzz_test.cpp runs the same cases over a fixed set.
#include "parser_cases.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string broken =
        undertone::sources::test::FUZZED_CASE({reinterpret_cast<const char*>(data), size});
    if (broken.empty())
        return 0;
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
}
