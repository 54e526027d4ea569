#include "core/text.h"
#include "market/calendar.h"
#include "sources/bar_builder.h"
#include "sources/csv.h"
#include "sources/dates.h"
#include "sources/number_reading.h"
#include "sources/quote_formats.h"
#include "sources/refusals.h"

#include <algorithm>
#include <initializer_list>

namespace undertone::sources {
namespace {

using Column = std::optional<std::size_t>;

struct Columns {
    Column time, clock, open, high, low, close, volume;
    [[nodiscard]] std::string missing() const
    {
        std::string names;
        const auto add = [&](const Column& column, const char* name) {
            if (!column)
                names += (names.empty() ? "" : ", ") + std::string(name);
        };
        add(time, "date");
        add(open, "open");
        add(high, "high");
        add(low, "low");
        add(close, "close");
        return names;
    }
};

Column find(const CsvRow& header, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        for (std::size_t i = 0; i < header.size(); ++i)
            if (equal_ignoring_case(trim(header[i]), name))
                return i;
    return std::nullopt;
}

Columns find_columns(const CsvRow& header)
{
    Columns columns{find(header, {"date", "datetime", "timestamp", "time"}),
                    std::nullopt,
                    find(header, {"open"}),
                    find(header, {"high"}),
                    find(header, {"low"}),
                    find(header, {"close", "close/last"}),
                    find(header, {"volume", "vol"})};
    if (const Column clock = find(header, {"time"}); clock && clock != columns.time)
        columns.clock = clock;
    return columns;
}

/// yfinance writes "Price,Close,.." / "Ticker,NVDA,.." / "Date,,..": one header of three lines.
std::size_t skip_yfinance_header(std::vector<CsvRow>& rows, std::string& symbol)
{
    if (rows.size() < 2 || !equal_ignoring_case(trim(rows[0][0]), "price") ||
        !equal_ignoring_case(trim(rows[1][0]), "ticker"))
        return 1;
    if (rows[1].size() > 1)
        symbol = trim(rows[1][1]);
    rows[0][0] = "Date";
    const bool has_third = rows.size() > 2 && equal_ignoring_case(trim(rows[2][0]), "date");
    return has_third ? 3 : 2;
}

std::string cell(const CsvRow& row, const Column& column)
{
    return column && *column < row.size() ? row[*column] : std::string();
}

struct TimedBar {
    RawBar bar;
    bool date_only;
};

/// Days, if every time is a date or the exchange's midnight (as Alpaca stamps them).
bool are_days(const std::vector<TimedBar>& bars, const std::string& zone)
{
    return std::all_of(bars.begin(), bars.end(), [&](const TimedBar& timed) {
        const Date date = market::local_date(timed.bar.t, zone);
        return timed.date_only || timed.bar.t == market::from_local(date, seconds(0), zone);
    });
}

}  // namespace

Result<BarSeries> parse_quote_table(std::string_view utf8, std::string_view symbol,
                                    const TableStyle& style)
{
    std::vector<CsvRow> rows = parse_csv(utf8);
    std::string named{symbol};
    const std::size_t first = rows.empty() ? 0 : skip_yfinance_header(rows, named);
    const Columns columns = rows.empty() ? Columns{} : find_columns(rows[0]);
    if (const std::string missing = columns.missing(); !missing.empty())
        return fail(ErrorKind::invalid_input,
                    "The table of " + style.provider + " has no column for " + missing,
                    "its first line must name date, open, high, low and close", excerpt(utf8));

    BarSeries series;
    series.symbol = {named};
    series.timezone = style.zone;
    series.basis = style.basis;
    std::vector<TimedBar> bars;
    int without_value = 0, without_time = 0;
    for (std::size_t i = first; i < rows.size(); ++i) {
        const CsvRow& row = rows[i];
        std::string time = cell(row, columns.time);
        if (columns.clock)
            time += " " + cell(row, columns.clock);
        const auto number = [&](const Column& column) { return read_number(cell(row, column)); };
        const auto when = parse_date(time, style.zone);
        const RawBar bar{when ? when->time : Utc(), number(columns.open),  number(columns.high),
                         number(columns.low),       number(columns.close), number(columns.volume)};
        if (when)
            bars.push_back({bar, when->date_only});
        else
            ++(bar.close ? without_time : without_value);
    }
    if (bars.empty()) {
        // "NOPE.US,N/D,N/D": the provider's way to say that it has nothing.
        return fail(without_value > 0 ? ErrorKind::unknown_symbol : ErrorKind::invalid_input,
                    style.provider + (without_value > 0 ? " has no prices" : " sent no rows") +
                        (named.empty() ? std::string() : " for " + named));
    }
    if (without_time + without_value > 0)
        series.warnings.push_back(std::to_string(without_time + without_value) +
                                  " rows without a date were left out");

    if (!are_days(bars, style.zone)) {
        std::vector<Utc> times;
        for (const TimedBar& timed : bars)
            times.push_back(timed.bar.t);
        std::sort(times.begin(), times.end());
        const auto interval = interval_of_gaps(times);
        if (!interval)
            return fail(ErrorKind::invalid_input,
                        "The bars of " + style.provider + " are of no interval that is kept",
                        "days, hours, or 15, 5 or 1 minutes");
        series.interval = *interval;
    }
    BarBuilder builder;
    for (TimedBar& timed : bars) {
        if (series.interval == Interval::day)
            timed.bar.t = midnight_utc(market::local_date(timed.bar.t, style.zone));
        builder.add(timed.bar);
    }
    builder.finish(series);
    return series;
}

}  // namespace undertone::sources
