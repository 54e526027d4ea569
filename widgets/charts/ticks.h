#pragma once

#include "core/bar.h"

#include <QString>
#include <functional>
#include <vector>

namespace undertone::charts {

/// Where a value axis has its lines: multiples of 1, 2 or 5 times a power of ten.
struct ValueTicks {
    double step = 1;
    int decimals = 0;  ///< that the step needs, so that every label has the same number
    std::vector<double> values;
};
/// At most `most` ticks within [low, high]; low < high, most >= 1.
ValueTicks value_ticks(double low, double high, int most);

/// The coarsest boundary that lies between a session and the one before it, coarse to fine.
enum class DateRank : unsigned char { year, half, quarter, month, fortnight, week, day, none };
/// One per bar. Depends on dates alone, so labels do not hop while panning.
std::vector<DateRank> date_ranks(const std::vector<Bar>& bars);

struct DateTick {
    int bar = 0;
    QString text;
    bool bold = false;  ///< a year
};

/// Date labels at real boundaries: the first session of a year (bold), a month, a week, a day.
/// Coarser ranks are placed first; a finer rank comes in only where a whole period of it has room,
/// so the axis is regular, and no label touches another.
/// `x_of` maps a bar to pixels (rising), labels stay within [left, right]; `width_of` measures.
std::vector<DateTick> date_ticks(const std::vector<Bar>& bars, const std::vector<DateRank>& ranks,
                                 double first, double last, const std::function<double(int)>& x_of,
                                 const std::function<double(const QString&, bool)>& width_of,
                                 double left, double right);

}  // namespace undertone::charts
