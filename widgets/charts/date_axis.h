#pragma once

#include "charts/exchange_time.h"
#include "charts/format.h"
#include "core/bar.h"

#include <QString>
#include <array>
#include <functional>
#include <vector>

namespace undertone::charts {

/// The coarsest boundary that lies between a bar and the one before it, coarse to fine.
enum class DateRank : unsigned char {
    year,
    half,
    quarter,
    month,
    fortnight,
    week,
    day,
    hours_4,
    hours_2,
    hour,
    half_hour,
    quarter_hour,
    minutes_5,
    minute,
    none
};

struct DateTick {
    int bar = 0;
    QString text;
    bool bold = false;  ///< a year; on an axis of hours, a new day
};

/// Where a chart's dates can have labels: at the bars that begin a year (bold), a month, a week, a
/// day, an hour. Depends on the times alone, so labels do not hop while panning.
class DateAxis {
public:
    DateAxis() = default;
    /// Intraday: `time` tells the exchange's dates and hours. Else bars bear their dates.
    DateAxis(const std::vector<Bar>& bars, bool intraday, const ExchangeTime& time);

    /// Bars first..last, as they stand on an axis.
    struct Span {
        double first = 0, last = 0;
        std::function<double(int)> x_of;                       ///< a bar's pixel, rising
        std::function<double(const QString&, bool)> width_of;  ///< of a text, bold or not
        double left = 0, right = 0;                            ///< labels stay within
        ChartWords words{};
    };
    /// Coarser ranks are placed first; a finer rank comes in only where a whole period of it has
    /// room, so the axis is regular, and no label touches another. Where no year begins, the first
    /// label says which it is.
    [[nodiscard]] std::vector<DateTick> ticks(const Span& span) const;

private:
    [[nodiscard]] QString text_of(int bar, DateRank rank, bool hours, ChartWords words) const;

    static constexpr std::size_t ranks = static_cast<std::size_t>(DateRank::none);
    bool intraday_ = false;
    std::vector<Utc> local_;                      // per bar, the wall clock
    std::array<std::vector<int>, ranks> begins_;  // bars, rising
    std::array<double, ranks> bars_per_{};        // mean length of a period, in bars
};

}  // namespace undertone::charts
