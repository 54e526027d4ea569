#pragma once

#include "sources/quotes.h"

#include <gtest/gtest.h>

namespace undertone::sources {

/// The bars in an answer that must hold some.
inline BarSeries read_bars(std::string_view provider, std::string_view bytes,
                           std::string_view symbol = {})
{
    const auto series = parse_bars(provider, bytes, symbol);
    EXPECT_TRUE(series) << series.error().what;
    return series ? *series : BarSeries{};
}

/// What an answer that must hold none, asked for NVDA, is refused as.
inline ErrorKind refusal_of(std::string_view provider, std::string_view bytes, int status = 200)
{
    const auto series = parse_bars(provider, bytes, "NVDA", status);
    EXPECT_FALSE(series) << bytes;
    return series ? ErrorKind::internal : series.error().kind;
}

}  // namespace undertone::sources
