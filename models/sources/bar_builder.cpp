#include "sources/bar_builder.h"

#include "market/calendar.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace undertone::sources {
namespace {

std::string time_in_words(Utc t, Interval interval)
{
    return interval == Interval::day ? to_iso(date_of(t)) : to_iso(t);
}

bool are_days(const std::vector<StampedBar>& bars, const std::string& zone)
{
    return std::all_of(bars.begin(), bars.end(), [&](const StampedBar& one) {
        const Date date = market::local_date(one.bar.t, zone);
        return one.date_only || one.bar.t == market::from_local(date, seconds(0), zone);
    });
}

seconds least_gap(const std::vector<StampedBar>& bars)
{
    std::vector<Utc> times;
    for (const StampedBar& one : bars)
        times.push_back(one.bar.t);
    std::sort(times.begin(), times.end());
    auto least = seconds::max();
    for (std::size_t i = 1; i < times.size(); ++i)
        if (const auto gap = times[i] - times[i - 1]; gap > seconds(0))
            least = std::min(least, gap);
    return least;
}

std::optional<Interval> interval_of(seconds gap)
{
    switch (gap.count()) {
    case 60: return Interval::minute_1;
    case 300: return Interval::minute_5;
    case 900: return Interval::minute_15;
    case 3600: return Interval::hour;
    default: return std::nullopt;
    }
}

}  // namespace

void BarBuilder::warn(const std::string& what, const std::string& when)
{
    Trouble& trouble = troubles_[what];
    if (trouble.count++ == 0)
        trouble.first = when;
}

bool BarBuilder::has_all_prices(const RawBar& bar)
{
    for (const auto& price : {bar.open, bar.high, bar.low, bar.close})
        if (!price || !std::isfinite(*price) ||
            *price == 0)  // 0 stands for none; below it is a price
            return false;
    return true;
}

/// Providers round open and close apart from high and low: a range too narrow by less than 0.5 %
/// is widened; more is a wrong field or a wrong digit. False: the bar is impossible.
bool BarBuilder::widen(Bar& bar)
{
    constexpr double tolerance = 0.005;
    const double top = std::max({bar.open, bar.close, bar.high});
    const double bottom = std::min({bar.open, bar.close, bar.low});
    const double air = tolerance * std::max(std::abs(bar.high), std::abs(bar.low));
    if (bar.low > bar.high + air || top > bar.high + air || bottom < bar.low - air)
        return false;
    bar.high = top;
    bar.low = bottom;
    return true;
}

void BarBuilder::finish(BarSeries& series)
{
    std::stable_sort(bars_.begin(), bars_.end(),
                     [](const RawBar& a, const RawBar& b) { return a.t < b.t; });
    // An index has no volume, and providers write 0 for it.
    const bool has_volume = std::any_of(bars_.begin(), bars_.end(), [](const RawBar& bar) {
        return bar.volume && *bar.volume > 0;
    });
    for (const RawBar& raw : bars_) {
        const std::string when = time_in_words(raw.t, series.interval);
        if (!has_all_prices(raw)) {
            warn("without all prices left out", when);
            continue;
        }
        ++complete_;
        Bar bar{raw.t, *raw.open, *raw.high, *raw.low, *raw.close, std::nullopt};
        if (has_volume && raw.volume && std::isfinite(*raw.volume) && *raw.volume >= 0)
            bar.volume = raw.volume;
        if (!widen(bar)) {
            ++impossible_;
            warn("with open or close outside of low and high left out", when);
            continue;
        }
        if (!series.bars.empty() && series.bars.back().t == bar.t) {
            // The last bar may come twice, once with volume 0: the one that traded counts.
            warn("that came twice left out once", when);
            if (bar.volume.value_or(0) > series.bars.back().volume.value_or(0))
                series.bars.back() = bar;
            continue;
        }
        series.bars.push_back(bar);
    }
    for (const auto& [what, trouble] : troubles_)
        series.warnings.push_back(std::to_string(trouble.count) +
                                  (trouble.count == 1 ? " bar " : " bars ") + what + ": " +
                                  (trouble.count == 1 ? "" : "first ") + trouble.first);
}

bool same_symbol(std::string_view asked, std::string_view got)
{
    const auto plain = [](std::string_view symbol) {
        std::string out;
        for (const char c : symbol)
            out += c == '.' ? '-' : char(std::tolower(static_cast<unsigned char>(c)));
        if (out.ends_with("-us"))
            out.resize(out.size() - 3);
        return out;
    };
    return plain(asked) == plain(got);
}

void sort_events(BarSeries& series)
{
    const auto by_date = [](const auto& a, const auto& b) { return a.date < b.date; };
    std::stable_sort(series.splits.begin(), series.splits.end(), by_date);
    std::stable_sort(series.dividends.begin(), series.dividends.end(), by_date);
}

Result<void> finish_stamped(std::vector<StampedBar> bars, const std::string& who, BarSeries& series)
{
    constexpr std::size_t enough_to_tell = 5;
    const bool days = are_days(bars, series.timezone);
    const seconds gap = least_gap(bars);
    const auto interval = days ? std::optional(Interval::day) : interval_of(gap);
    // Two sessions of one week lie nearer than that; bars of weeks never do.
    const bool weeks =
        days && bars.size() >= enough_to_tell && gap > std::chrono::hours(24 * 6 - 2);
    if (!interval || weeks)
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The bars of %1 are of no interval that is kept", who),
                    Phrase::of("days, hours, or 15, 5 or 1 minutes are"));
    series.interval = *interval;
    BarBuilder builder;
    for (StampedBar& one : bars) {
        if (days)
            one.bar.t = midnight_utc(market::local_date(one.bar.t, series.timezone));
        builder.add(one.bar);
    }
    builder.finish(series);
    if (builder.impossible() * 5 > builder.complete())
        return fail(ErrorKind::invalid_input,
                    Phrase::of("In %1 of %2 bars of %3 open or close lie outside of low and high",
                               std::to_string(builder.impossible()),
                               std::to_string(builder.complete()), who),
                    Phrase::of("open, high, low and close may have been mixed up"));
    return {};
}

}  // namespace undertone::sources
