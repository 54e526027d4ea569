#pragma once

#include "charts/bar_pyramid.h"
#include "charts/date_axis.h"
#include "charts/format.h"
#include "charts/theme.h"
#include "view/chart_snapshot.h"

#include <memory>
#include <span>

namespace undertone::charts {

/// Bars of one class of trading time, one after the other.
struct SessionRun {
    int first = 0, last = 0;  ///< inclusive
    market::SessionClass kind = market::SessionClass::regular;
};

/// A snapshot and what is derived from it once, before any frame is drawn. Immutable.
struct ChartData {
    explicit ChartData(std::shared_ptr<const view::ChartSnapshot> shown);

    std::shared_ptr<const view::ChartSnapshot> snapshot;  ///< never null, at least one bar
    BarPyramid pyramid;
    bool intraday = false;
    ExchangeTime time;
    std::string second_zone;  ///< IANA; what the read-out has beside that; empty: nothing
    DateAxis dates;
    bool has_volume = false;
    bool has_heat = false;
    bool has_tone = false;
    bool has_spread = false;
    std::vector<int> hot_topics;        ///< topics with heat somewhere, as HeatCell has them
    std::vector<SessionRun> off_hours;  ///< pre- and post-market; empty on longer bars
    std::vector<int> breaks;            ///< bars that follow an unusual time without any
    double lowest = 0, highest = 0;     ///< of all bars; 0 and 0 where no bar has a price
    int last_priced = -1;               ///< the last bar with prices; -1: none has

    [[nodiscard]] int bars() const { return static_cast<int>(snapshot->bars.size()); }
    /// Whether a bar has four finite prices.
    [[nodiscard]] bool has_price(int bar) const { return pyramid.candle(0, bar).has_price; }
    /// Close over the previous close, as a fraction; none for the first bar of a new listing, and
    /// where the previous close is not above 0.
    [[nodiscard]] std::optional<double> change(int bar) const;
    /// The same of the benchmark.
    [[nodiscard]] std::optional<double> benchmark_change(int bar) const;
    /// The flag of a session, null when it has no stories.
    [[nodiscard]] const view::Flag* flag_at(int bar) const;
    /// The flag after (step +1) or before (step -1) a bar, null at the ends.
    [[nodiscard]] const view::Flag* flag_beside(int bar, int step) const;
    [[nodiscard]] const view::CoverageGap* gap_at(int bar) const;
    [[nodiscard]] std::span<const view::CorporateAction> actions_at(int bar) const;
    /// The bar's time as drawings, crosshairs and stories tell it: midnight UTC of its date means a
    /// session (a week or month: its first one), anything else a moment. An intraday bar that begins
    /// at midnight UTC says a second later, so that it is not taken for a session.
    [[nodiscard]] Utc mark_time(int bar) const;
    /// The bar of such a time, by the exchange's dates: of a session, the bar that it lies in, or its
    /// first one; of a moment, the bar that runs then, in a day with none the nearest of that day.
    /// -1: there is no bar of that date, or the moment comes after the last bar.
    [[nodiscard]] int bar_holding(Utc t) const;
    /// The exchange's date of a bar; of a week or month, that of its first session.
    [[nodiscard]] Date date(int bar) const;
    /// The dates that it covers: of a week Monday to Sunday, of a month its first day to its last.
    [[nodiscard]] Date first_date(int bar) const { return period(date(bar)); }
    [[nodiscard]] Date last_date(int bar) const;
    /// Bars of the dates from..to, inclusive; first > last: none. A week or month that one of them
    /// lies in counts.
    struct Stretch {
        int first = 0, last = -1;
    };
    [[nodiscard]] Stretch bars_of(Date from, Date to) const;
    /// A bar's time as the chart writes it: "Mon 27 Jan 2025 10:35 ET", "Mon 27 Jan 2025", "Week of
    /// 27 Jan 2025", "January 2025".
    [[nodiscard]] QString time_text(int bar, ChartWords words) const;

private:
    /// What a date is held against bars by: itself, or the first day of its week or month.
    [[nodiscard]] Date period(Date date) const;
};

/// "5 min", "1 h"; empty for days: "session", "week" and "month" are said in other places.
QString length_text(market::BarLength length);

/// Between two bars; longer ones are said. No exchange pauses for longer than a week.
seconds usual_pause(market::BarLength length);
/// A bar's close over the last regular close of a day before it (of bars of a day and longer: over the
/// bar before), as a fraction. None where either is not known, or the earlier is not above 0.
std::optional<double> session_change(const view::ChartSnapshot& snapshot, int bar);
/// It in words: "+2.63 %"; of a week or month "−1.95 % week", since beside it stand days.
QString session_change_text(const view::ChartSnapshot& snapshot, double change, ChartWords words);
/// Of a change as it is written: "0.00 %" neither rose nor fell.
QColor change_colour(double change, const Theme& theme);

}  // namespace undertone::charts
