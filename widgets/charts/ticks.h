#pragma once

#include <vector>

namespace undertone::charts {

/// Where a value axis has its lines.
struct ValueTicks {
    int decimals = 0;  ///< that every value needs, so that all labels have the same number
    std::vector<double> values;
};
/// Multiples of 1, 2 or 5 times a power of ten: at most `most` within [low, high]; low < high,
/// most >= 1.
ValueTicks value_ticks(double low, double high, int most);

/// For a logarithmic axis `height` pixels high: 1, 2, 5 by decade, more between them where there is
/// room, whole decades where there is none; over a range shorter than some two to one, the evenly
/// spaced ticks of a linear axis. Neighbours are `least` pixels apart or more. 0 < low < high.
ValueTicks log_ticks(double low, double high, double height, double least);

}  // namespace undertone::charts
