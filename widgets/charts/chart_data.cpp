#include "charts/chart_data.h"

#include "charts/time_places.h"
#include "view/number_text.h"


#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

using market::BarLength;
using std::chrono::days;

/// How long a bar lasts at most, from its start.
seconds length_of(BarLength length)
{
    using namespace std::chrono;
    switch (length) {
    case BarLength::minute_1: return minutes(1);
    case BarLength::minute_5: return minutes(5);
    case BarLength::minute_15: return minutes(15);
    case BarLength::minute_30: return minutes(30);
    case BarLength::hour: return hours(1);
    case BarLength::day: return days(1);
    case BarLength::week: return days(7);
    case BarLength::month: return days(31);
    }
    return days(1);
}

/// As daily bars and longer ones bear their date.
bool is_session(Utc t) { return midnight_utc(date_of(t)) == t; }

std::vector<SessionRun> off_hours_of(const view::ChartSnapshot& snapshot)
{
    using market::SessionClass;
    std::vector<SessionRun> runs;
    const std::size_t count = std::min(snapshot.classes.size(), snapshot.bars.size());
    for (std::size_t i = 0; i < count; ++i) {
        const SessionClass kind = snapshot.classes[i];
        if (kind != SessionClass::pre && kind != SessionClass::post)
            continue;
        const int bar = static_cast<int>(i);
        if (!runs.empty() && runs.back().last == bar - 1 && runs.back().kind == kind)
            runs.back().last = bar;
        else
            runs.push_back({bar, bar, kind});
    }
    return runs;
}

std::vector<int> breaks_of(const view::ChartSnapshot& snapshot)
{
    std::vector<int> breaks;
    const seconds usual = usual_pause(snapshot.query.length);
    for (std::size_t i = 1; i < snapshot.bars.size(); ++i) {
        if (snapshot.bars[i].t - snapshot.bars[i - 1].t > usual)
            breaks.push_back(static_cast<int>(i));
    }
    return breaks;
}

std::vector<int> hot_topics_of(const BarPyramid& pyramid)
{
    std::vector<int> hot;
    const int coarsest = pyramid.coarsest();
    for (const HeatCell& cell : pyramid.heat(coarsest, 0, pyramid.count(coarsest) - 1)) {
        if (std::find(hot.begin(), hot.end(), cell.topic) == hot.end())
            hot.push_back(cell.topic);
    }
    std::sort(hot.begin(), hot.end());
    return hot;
}

std::optional<double> fraction(std::optional<double> now, std::optional<double> before)
{
    if (!now || !before || !std::isfinite(*now) || !(*before > 0))
        return std::nullopt;
    return *now / *before - 1;
}

}  // namespace

ChartData::ChartData(std::shared_ptr<const view::ChartSnapshot> shown)
    : snapshot(std::move(shown)),
      pyramid(*snapshot),
      intraday(market::is_intraday(snapshot->query.length)),
      time(snapshot->zone, snapshot->bars.front().t, snapshot->bars.back().t + days(1)),
      dates(snapshot->bars, intraday, time),
      hot_topics(hot_topics_of(pyramid)),
      off_hours(intraday ? off_hours_of(*snapshot) : std::vector<SessionRun>()),
      breaks(breaks_of(*snapshot))
{
    has_heat = !hot_topics.empty();
    const int coarsest = pyramid.coarsest();
    bool priced = false;
    for (int i = 0; i < pyramid.count(coarsest); ++i) {
        const Candle candle = pyramid.candle(coarsest, i);
        has_volume = has_volume || candle.volume > 0;
        has_tone = has_tone || candle.has_tone;
        if (!candle.has_price)
            continue;
        lowest = priced ? std::min<double>(lowest, candle.low) : candle.low;
        highest = priced ? std::max<double>(highest, candle.high) : candle.high;
        priced = true;
    }
    has_spread = std::any_of(snapshot->spread.begin(), snapshot->spread.end(),
                             [](const auto& s) { return s.has_value(); });
    for (last_priced = bars() - 1; last_priced >= 0 && !has_price(last_priced);)
        --last_priced;
}

seconds usual_pause(BarLength length)
{
    return days(8) + (market::is_intraday(length) ? seconds(0) : length_of(length));
}

std::optional<double> session_change(const view::ChartSnapshot& snapshot, int bar)
{
    const auto& bars = snapshot.bars;
    int before = bar - 1;
    if (market::is_intraday(snapshot.query.length)) {
        const ExchangeTime clock(snapshot.zone, bars.front().t, bars.back().t);
        const auto day = [&](int i) { return date_of(clock.local(bars[std::size_t(i)].t)); };
        const auto is_regular = [&](int i) {
            return std::size_t(i) >= snapshot.classes.size() ||
                   snapshot.classes[std::size_t(i)] == market::SessionClass::regular;
        };
        while (before >= 0 && (day(before) == day(bar) || !is_regular(before)))
            --before;
    }
    return fraction(
        bars[std::size_t(bar)].close,
        before >= 0 ? std::optional(bars[std::size_t(before)].close) : snapshot.previous_close);
}

QString session_change_text(const view::ChartSnapshot& snapshot, double change, ChartWords words)
{
    const QString text = percent_text(change);
    switch (snapshot.query.length) {
    case BarLength::week: return words("%1 week").arg(text);
    case BarLength::month: return words("%1 month").arg(text);
    default: return text;
    }
}

QColor change_colour(double change, const Theme& theme)
{
    const int sign = view::sign_shown(change * 100, 2);
    return sign > 0 ? theme.up_text : sign < 0 ? theme.down_text : theme.faint_text;
}

std::optional<double> ChartData::change(int bar) const
{
    const auto& all = snapshot->bars;
    const auto index = static_cast<std::size_t>(bar);
    return fraction(all[index].close,
                    bar > 0 ? std::optional(all[index - 1].close) : snapshot->previous_close);
}

std::optional<double> ChartData::benchmark_change(int bar) const
{
    if (!snapshot->benchmark || bar < 1)
        return std::nullopt;
    const auto& closes = snapshot->benchmark->closes;
    const auto index = static_cast<std::size_t>(bar);
    return index < closes.size() ? fraction(closes[index], closes[index - 1]) : std::nullopt;
}

const view::Flag* ChartData::flag_at(int bar) const
{
    const auto& flags = snapshot->flags;
    const auto it = std::lower_bound(flags.begin(), flags.end(), bar,
                                     [](const view::Flag& f, int b) { return f.bar < b; });
    return it != flags.end() && it->bar == bar ? &*it : nullptr;
}

const view::Flag* ChartData::flag_beside(int bar, int step) const
{
    const auto& flags = snapshot->flags;
    if (step > 0) {
        const auto it = std::upper_bound(flags.begin(), flags.end(), bar,
                                         [](int b, const view::Flag& f) { return b < f.bar; });
        return it == flags.end() ? nullptr : &*it;
    }
    const auto it = std::lower_bound(flags.begin(), flags.end(), bar,
                                     [](const view::Flag& f, int b) { return f.bar < b; });
    return it == flags.begin() ? nullptr : &*std::prev(it);
}

const view::CoverageGap* ChartData::gap_at(int bar) const
{
    const auto& gaps = snapshot->gaps;
    const auto it = std::lower_bound(gaps.begin(), gaps.end(), bar,
                                     [](const view::CoverageGap& g, int b) { return g.last < b; });
    return it != gaps.end() && it->first <= bar ? &*it : nullptr;
}

std::span<const view::CorporateAction> ChartData::actions_at(int bar) const
{
    const auto& all = snapshot->actions;
    const auto begin = std::find_if(all.begin(), all.end(), [&](auto& a) { return a.bar >= bar; });
    const auto end = std::find_if(begin, all.end(), [&](auto& a) { return a.bar > bar; });
    return {begin, end};
}

Utc ChartData::mark_time(int bar) const
{
    const Utc t = snapshot->bars[static_cast<std::size_t>(bar)].t;
    return intraday && is_session(t) ? t + seconds(1) : t;
}

int ChartData::bar_holding(Utc t) const
{
    const Date day = date_of(is_session(t) ? t : time.local(t));
    const auto [first, last] = bars_of(day, day);
    if (first > last)
        return -1;
    if (!intraday || is_session(t))
        return first;
    const int bar = std::clamp(charts::bar_holding(snapshot->bars, t), first, last);
    const bool ended =
        bar + 1 == bars() && t - snapshot->bars.back().t >= length_of(snapshot->query.length);
    return ended ? -1 : bar;
}

Date ChartData::date(int bar) const
{
    const Utc t = snapshot->bars[static_cast<std::size_t>(bar)].t;
    return date_of(intraday ? time.local(t) : t);
}

Date ChartData::period(Date date) const
{
    return intraday ? date : market::period_of(date, snapshot->query.length);
}

Date ChartData::last_date(int bar) const
{
    const Date begin = first_date(bar);
    switch (snapshot->query.length) {
    case BarLength::week: return begin + days(6);
    case BarLength::month: return period(begin + days(31)) - days(1);
    default: return begin;
    }
}

ChartData::Stretch ChartData::bars_of(Date from, Date to) const
{
    const auto first_after = [&](Date day) {  // the first bar of a later date, week or month
        int low = 0, high = bars();
        while (low < high) {
            const int middle = (low + high) / 2;
            if (period(date(middle)) > day)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    return {first_after(period(from) - days(1)), first_after(period(to)) - 1};
}

QString ChartData::time_text(int bar, ChartWords words) const
{
    const Date day = date(bar);
    switch (snapshot->query.length) {
    case BarLength::day: return day_text(day, words);
    case BarLength::week: return week_text(day, words);
    case BarLength::month: return month_text(day, words);
    default: break;
    }
    const Utc local = time.local(snapshot->bars[static_cast<std::size_t>(bar)].t);
    const auto of_day = std::chrono::floor<std::chrono::minutes>(local) - day;
    return QStringLiteral("%1 %2:%3 %4")
        .arg(day_text(day, words))
        .arg(of_day / std::chrono::hours(1), 2, 10, QChar(u'0'))
        .arg(of_day / std::chrono::minutes(1) % 60, 2, 10, QChar(u'0'))
        .arg(from_utf8(time.name()));
}

QString length_text(BarLength length)
{
    switch (length) {
    case BarLength::minute_1: return QStringLiteral("1 min");
    case BarLength::minute_5: return QStringLiteral("5 min");
    case BarLength::minute_15: return QStringLiteral("15 min");
    case BarLength::minute_30: return QStringLiteral("30 min");
    case BarLength::hour: return QStringLiteral("1 h");
    case BarLength::day: return {};
    case BarLength::week: return QStringLiteral("weekly");
    case BarLength::month: return QStringLiteral("monthly");
    }
    return {};
}

}  // namespace undertone::charts
