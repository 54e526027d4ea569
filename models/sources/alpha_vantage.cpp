#include "core/text.h"
#include "market/calendar.h"
#include "sources/bar_builder.h"
#include "sources/dates.h"
#include "sources/error_objects.h"
#include "sources/json_view.h"
#include "sources/number_reading.h"
#include "sources/quote_formats.h"

#include <algorithm>

namespace undertone::sources {
namespace {

/// The member whose name ends so: "4. close" and "5. volume" or "6. volume" keep their words, not
/// their numbers. "adjusted close" is another field than "close".
std::string by_suffix(const JsonView& object, std::string_view suffix)
{
    for (const auto& [key, value] : object.members()) {
        const auto blank = key.find(". ");
        if (blank != std::string::npos && std::string_view(key).substr(blank + 2) == suffix)
            return value.text();
    }
    return {};
}

/// "Time Series (Daily)", "Time Series (5min)", "Weekly Time Series".
JsonView find_series(const JsonView& root, std::string& name)
{
    for (const auto& [key, value] : root.members())
        if (key.find("Time Series") != std::string::npos) {
            name = key;
            return value;
        }
    return root.at("Time Series");
}

std::optional<Interval> interval_of(std::string_view name)
{
    if (name.find("(Daily)") != name.npos)
        return Interval::day;
    if (name.find("(60min)") != name.npos)
        return Interval::hour;
    if (name.find("(15min)") != name.npos)
        return Interval::minute_15;
    if (name.find("(5min)") != name.npos)
        return Interval::minute_5;
    if (name.find("(1min)") != name.npos)
        return Interval::minute_1;
    return std::nullopt;
}

/// GLOBAL_QUOTE: the latest day, as far as it has come.
Result<BarSeries> parse_quote(const JsonView& quote, BarSeries series)
{
    const auto date = date_from_iso(by_suffix(quote, "latest trading day"));
    if (!date)
        return fail(ErrorKind::invalid_input,
                    Phrase::of("Alpha Vantage sent a quote without its day"));
    series.symbol = {by_suffix(quote, "symbol")};
    series.basis = Basis::raw;
    series.timezone = "America/New_York";
    const auto field = [&](const char* suffix) { return read_number(by_suffix(quote, suffix)); };
    BarBuilder builder;
    builder.add({midnight_utc(*date), field("open"), field("high"), field("low"), field("price"),
                 field("volume")});
    builder.finish(series);
    if (series.bars.empty())
        return tl::unexpected(no_prices("Alpha Vantage", series.symbol.value));
    return series;
}

}  // namespace

Result<BarSeries> parse_alpha_vantage(const JsonView& root, std::string_view symbol)
{
    if (const JsonView quote = root.at("Global Quote"); quote.is_object()) {
        BarSeries series;
        series.provider = "alphavantage";
        return parse_quote(quote, std::move(series));
    }
    std::string name;
    const JsonView rows = find_series(root, name);
    if (!rows.is_object())
        return fail(ErrorKind::invalid_input, Phrase::of("Alpha Vantage sent no time series"));
    const JsonView meta = root.at("Meta Data");
    const auto interval = interval_of(name);
    if (!interval)
        return fail(ErrorKind::invalid_input, Phrase::of("Alpha Vantage sent “%1”", name),
                    Phrase::of("ask for daily bars or those of 1, 5, 15 or 60 minutes"));

    BarSeries series;
    series.provider = "alphavantage";
    series.symbol = {by_suffix(meta, "Symbol")};
    if (series.symbol.empty())
        series.symbol = {std::string(symbol)};
    series.interval = *interval;
    series.timezone = by_suffix(meta, "Time Zone");
    if (series.timezone.empty() || series.timezone == "US/Eastern")
        series.timezone = "America/New_York";
    // Its daily prices are as traded; intraday ones are adjusted or not as the request said.
    series.basis = series.interval == Interval::day ? Basis::raw : Basis::unknown;

    BarBuilder builder;
    for (const auto& [time, row] : rows.members()) {
        const auto when = parse_date(time, series.timezone);
        if (!when) {
            series.warnings.push_back("A row with the time “" + time + "” was left out");
            continue;
        }
        const Date date = market::local_date(when->time, series.timezone);
        const auto field = [&row = row](const char* suffix) {
            return read_number(by_suffix(row, suffix));
        };
        builder.add({series.interval == Interval::day ? midnight_utc(date) : when->time,
                     field("open"), field("high"), field("low"), field("close"), field("volume")});
        if (const auto dividend = field("dividend amount"); dividend && *dividend > 0)
            series.dividends.push_back({date, *dividend});
        if (const auto ratio = field("split coefficient"); ratio && *ratio > 0 && *ratio != 1)
            series.splits.push_back({date, *ratio});
    }
    builder.finish(series);
    if (series.bars.empty() && rows.size() == 0)
        return tl::unexpected(no_prices("Alpha Vantage", series.symbol.value));
    sort_events(series);
    return series;
}

}  // namespace undertone::sources
