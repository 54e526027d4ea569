#include "core/text.h"
#include "market/calendar.h"
#include "sources/bar_builder.h"
#include "sources/json_view.h"
#include "sources/quote_formats.h"

#include <algorithm>
#include <array>

namespace undertone::sources {
namespace {

struct Granularity {
    std::string_view name;
    Interval interval;
};

constexpr std::array granularities{
    Granularity{"1d", Interval::day},      Granularity{"1h", Interval::hour},
    Granularity{"60m", Interval::hour},    Granularity{"15m", Interval::minute_15},
    Granularity{"5m", Interval::minute_5}, Granularity{"1m", Interval::minute_1},
};

std::optional<Interval> interval_of(std::string_view name)
{
    for (const Granularity& row : granularities)
        if (row.name == name)
            return row.interval;
    return std::nullopt;
}

std::optional<Utc> time_of(const JsonView& value)
{
    const auto number = value.number();
    if (!number || *number < -1e10 || *number > 1e10)
        return std::nullopt;
    return Utc(seconds(std::int64_t(*number)));
}

void read_events(const JsonView& events, const std::string& zone, BarSeries& series)
{
    for (const auto& [key, split] : events.at("splits").members()) {
        const auto when = time_of(split.at("date"));
        const auto numerator = split.at("numerator").number();
        const auto denominator = split.at("denominator").number();
        if (when && numerator && denominator && *numerator > 0 && *denominator > 0)
            series.splits.push_back({market::local_date(*when, zone), *numerator / *denominator});
        else
            series.warnings.push_back("A split that cannot be read was left out");
    }
    for (const auto& [key, dividend] : events.at("dividends").members()) {
        const auto when = time_of(dividend.at("date"));
        const auto amount = dividend.at("amount").number();
        if (when && amount && *amount > 0)
            series.dividends.push_back({market::local_date(*when, zone), *amount});
        else
            series.warnings.push_back("A dividend that cannot be read was left out");
    }
    sort_events(series);
}

/// After the close Yahoo adds a bar that repeats the last price without a trade; a gap is a gap.
void leave_out_repeated(BarSeries& series)
{
    if (series.interval == Interval::day || series.bars.size() < 2)
        return;
    const Bar& last = series.bars.back();
    const double before = series.bars[series.bars.size() - 2].close;
    const bool flat = last.open == last.close && last.high == last.close && last.low == last.close;
    if (!flat || last.close != before || last.volume.value_or(0) > 0)
        return;
    series.warnings.push_back("1 bar that repeats the last price left out: " + to_iso(last.t));
    series.bars.pop_back();
}

}  // namespace

Result<BarSeries> parse_yahoo_chart(const JsonView& root, std::string_view symbol)
{
    const JsonView result = root.at("chart").at("result").item(0);
    const JsonView meta = result.at("meta");
    if (!meta.is_object())
        return fail(ErrorKind::invalid_input, Phrase::of("Yahoo sent JSON of another shape"));

    BarSeries series;
    series.provider = "yahoo";
    series.basis = Basis::split_adjusted;
    series.symbol = {meta.has("symbol") ? meta.text("symbol") : std::string(symbol)};
    series.name = meta.text(meta.has("longName") ? "longName" : "shortName");
    series.currency = meta.text("currency");
    series.timezone = meta.text("exchangeTimezoneName");
    const auto interval = interval_of(meta.text("dataGranularity"));
    if (!interval)
        return fail(ErrorKind::invalid_input,
                    Phrase::of("Yahoo sent bars of “%1”", meta.text("dataGranularity")),
                    Phrase::of("ask for 1d, 1h, 15m, 5m or 1m"));
    series.interval = *interval;
    if (!market::is_zone(series.timezone)) {
        series.warnings.push_back("The exchange's time zone “" + series.timezone +
                                  "” is not known; New York's was taken");
        series.timezone = "America/New_York";
    }

    const JsonView times = result.at("timestamp");
    const JsonView quote = result.at("indicators").at("quote").item(0);
    if (times.size() == 0) {
        series.warnings.push_back(
            "Yahoo has no bars for this time (the exchange was closed, or the "
            "range lies outside of its data)");
    } else if (quote.at("open").size() == 0 || quote.at("high").size() == 0 ||
               quote.at("low").size() == 0 || quote.at("close").size() == 0) {
        return fail(
            ErrorKind::invalid_input,
            Phrase::of("Yahoo sent %1 without opens, highs, lows or closes", series.symbol.value));
    }
    BarBuilder builder;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto start = time_of(times.item(i));
        if (!start)
            continue;
        const auto price = [&](const char* field) { return quote.at(field).item(i).number(); };
        // A daily stamp is the session's open: its date is the exchange's, on either side of DST.
        const Utc t = series.interval == Interval::day
                          ? midnight_utc(market::local_date(*start, series.timezone))
                          : *start;
        builder.add(
            {t, price("open"), price("high"), price("low"), price("close"), price("volume")});
    }
    builder.finish(series);
    leave_out_repeated(series);
    read_events(result.at("events"), series.timezone, series);
    return series;
}

}  // namespace undertone::sources
