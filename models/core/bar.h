#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <vector>

namespace undertone {

enum class Interval { day, hour, minute_15, minute_5, minute_1 };

/// Prices of one interval. All prices finite and > 0, low <= open, close <= high.
struct Bar {
    Utc t;  ///< daily: midnight UTC of the session date (a date, not an instant);
            ///< intraday: the bar's start
    double open = 0, high = 0, low = 0, close = 0;
    std::optional<double> volume;  ///< none: the feed has no volume (an index), never 0 for "unknown"
    bool operator==(const Bar&) const = default;
};

struct Split {
    Date date;
    double ratio = 1;  ///< new shares for one old: 10 for NVDA on 2024-06-10
    bool operator==(const Split&) const = default;
};

struct Dividend {
    Date date;  ///< ex-date
    double amount = 0;
    bool operator==(const Dividend&) const = default;
};

/// How prices were adjusted; two bases never mix in one series.
enum class Basis { raw, split_adjusted, split_dividend_adjusted, unknown };

/// Bars of one instrument from one provider, oldest first, times strictly rising.
struct BarSeries {
    Symbol symbol;
    std::string name;      ///< as the provider calls the instrument; empty when it does not say
    std::string currency;  ///< ISO 4217, empty when the provider does not say
    std::string timezone;  ///< IANA, the exchange's; empty when the provider does not say
    Interval interval = Interval::day;
    Basis basis = Basis::unknown;
    std::string provider;  ///< SourceId's value or "demo"
    std::vector<Bar> bars;
    std::vector<Split> splits;
    std::vector<Dividend> dividends;
    std::vector<std::string> warnings;  ///< what was left out and why
};

}  // namespace undertone
