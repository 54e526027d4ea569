#include "market/resample.h"

#include <algorithm>
#include <array>

namespace undertone::market {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

struct Length {
    BarLength length;
    std::string_view text;
    seconds lasts;  ///< 0: by the calendar
    Interval interval;
};

constexpr std::array<Length, 8> lengths{{
    {BarLength::minute_1, "1m", minutes(1), Interval::minute_1},
    {BarLength::minute_5, "5m", minutes(5), Interval::minute_5},
    {BarLength::minute_15, "15m", minutes(15), Interval::minute_15},
    {BarLength::minute_30, "30m", minutes(30), Interval::minute_15},
    {BarLength::hour, "1h", hours(1), Interval::hour},
    {BarLength::day, "1d", seconds(0), Interval::day},
    {BarLength::week, "1w", seconds(0), Interval::day},
    {BarLength::month, "1M", seconds(0), Interval::day},
}};

const Length& row_of(BarLength length) { return lengths[std::size_t(length)]; }

/// A stretch of a day within which slots may join. Half-open.
struct Part {
    Utc begin, end;
    SessionClass in = SessionClass::closed;
};

/// A day of the exchange taken apart. Bars come in time order, so that a day is looked at once.
class Days {
public:
    explicit Days(const Calendar& calendar) : calendar_(calendar) {}

    /// The part that holds `t`.
    const Part& part_of(Utc t)
    {
        if (t < begin_ || t >= end_)
            look_at(calendar_.local_date(t));
        return *std::find_if(parts_.begin(), parts_.end(),
                             [&](const Part& part) { return t < part.end; });
    }
    /// Slots of the day of the last part count from here.
    [[nodiscard]] Utc anchor() const { return anchor_; }
    [[nodiscard]] Date date() const { return date_; }

private:
    void look_at(Date date)
    {
        const CalendarData& data = calendar_.data();
        const auto clock = [&](seconds time) { return from_local(date, time, data.zone); };
        date_ = date;
        begin_ = clock(seconds(0));
        end_ = from_local(date + days(1), seconds(0), data.zone);
        parts_.clear();
        const auto session = calendar_.session_on(date);
        anchor_ = session ? session->open : begin_;
        if (session) {
            add(clock(data.pre), SessionClass::closed);
            add(session->open, SessionClass::pre);
            if (session->lunch) {
                add(session->lunch->first, SessionClass::regular);
                add(session->lunch->second, SessionClass::closed);
            }
            add(session->close, SessionClass::regular);
            add(clock(session->kind == DayKind::half ? data.half_post : data.post),
                SessionClass::post);
        }
        // A session may close at midnight or later: what is left of the day is then nothing.
        end_ = std::max(end_, parts_.empty() ? end_ : parts_.back().end);
        add(end_, SessionClass::closed);
    }

    void add(Utc until, SessionClass in)
    {
        const Utc from = parts_.empty() ? begin_ : parts_.back().end;
        if (from < until)
            parts_.push_back({from, until, in});
    }

    const Calendar& calendar_;
    std::vector<Part> parts_;
    Date date_;
    Utc begin_, end_, anchor_;
};

/// The grid's last line at or before `t`.
Utc grid_before(Utc t, Utc anchor, seconds length)
{
    const seconds since = t - anchor;
    seconds within = since % length;
    if (within < seconds(0))
        within += length;
    return t - within;
}

void join(Bar& bar, const Bar& next)
{
    bar.high = std::max(bar.high, next.high);
    bar.low = std::min(bar.low, next.low);
    bar.close = next.close;
    if (next.volume)
        bar.volume = bar.volume.value_or(0) + *next.volume;
}

/// Joins neighbours of the same slot; `slot_of` gives a bar's slot, none: the bar is left out. The
/// joined bar begins where `begin_of` says.
template <class SlotOf>
std::vector<Bar> joined(const std::vector<Bar>& bars, SlotOf slot_of)
{
    std::vector<Bar> all;
    std::optional<Utc> slot;
    for (const Bar& bar : bars) {
        const std::optional<std::pair<Utc, Utc>> place = slot_of(bar);  // slot, and its bar's t
        if (!place)
            continue;
        if (slot == place->first) {
            join(all.back(), bar);
            continue;
        }
        slot = place->first;
        all.push_back(bar);
        all.back().t = place->second;
    }
    return all;
}

std::vector<Bar> daily(const std::vector<Bar>& bars, const Calendar& calendar)
{
    Days around(calendar);
    return joined(bars, [&](const Bar& bar) -> std::optional<std::pair<Utc, Utc>> {
        if (around.part_of(bar.t).in != SessionClass::regular)
            return std::nullopt;
        const Utc day = midnight_utc(around.date());
        return std::pair(day, day);
    });
}

std::vector<Bar> intraday(const std::vector<Bar>& bars, BarLength length, const Calendar& calendar)
{
    Days around(calendar);
    const seconds lasts = duration_of(length);
    return joined(bars, [&](const Bar& bar) -> std::optional<std::pair<Utc, Utc>> {
        const Part& part = around.part_of(bar.t);
        const Utc begin = std::max(part.begin, grid_before(bar.t, around.anchor(), lasts));
        return std::pair(begin, begin);
    });
}

}  // namespace

std::string_view to_string(BarLength length) { return row_of(length).text; }

std::optional<BarLength> bar_length_of(std::string_view text)
{
    for (const Length& one : lengths)
        if (one.text == text)
            return one.length;
    return std::nullopt;
}

BarLength length_of(Interval interval)
{
    const auto found = std::find_if(lengths.begin(), lengths.end(), [&](const Length& one) {
        return one.interval == interval && one.length != BarLength::minute_30;
    });
    return found
        ->length;  // every interval has its row; the days' own comes before weeks and months
}

seconds duration_of(BarLength length) { return row_of(length).lasts; }

Interval interval_for(BarLength length) { return row_of(length).interval; }

Date period_of(Date date, BarLength length)
{
    if (length == BarLength::week)
        return date - days(std::chrono::weekday(date).iso_encoding() - 1);
    if (length == BarLength::month)
        return date - days(unsigned(std::chrono::year_month_day(date).day()) - 1);
    return date;
}

std::vector<Bar> resample(const std::vector<Bar>& bars, Interval from, BarLength length,
                          const Calendar& calendar)
{
    if (is_intraday(length)) {
        const bool is_made_of_finer =
            length == BarLength::minute_30 || from != interval_for(length);
        return is_made_of_finer ? intraday(bars, length, calendar) : bars;
    }
    std::vector<Bar> of_days = from == Interval::day ? bars : daily(bars, calendar);
    if (length == BarLength::day)
        return of_days;
    return joined(of_days, [&](const Bar& bar) -> std::optional<std::pair<Utc, Utc>> {
        return std::pair(midnight_utc(period_of(date_of(bar.t), length)), bar.t);
    });
}

std::vector<BarTime> bar_times(const std::vector<Bar>& bars, BarLength length,
                               const Calendar& calendar)
{
    Days around(calendar);
    const seconds lasts = duration_of(length);
    std::vector<BarTime> times;
    times.reserve(bars.size());
    for (const Bar& bar : bars) {
        const Part& part = around.part_of(bar.t);
        const Utc slot = grid_before(bar.t, around.anchor(), lasts);
        // A provider's own bars may not lie on the grid.
        const bool fits = bar.t == std::max(part.begin, slot);
        if (!times.empty())
            times.back().end = std::min(times.back().end, bar.t);
        times.push_back(
            {std::min(part.end, (fits ? slot : bar.t) + lasts), part.in, around.date()});
    }
    return times;
}

}  // namespace undertone::market
