#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <QString>
#include <array>
#include <chrono>
#include <optional>

class QSettings;

namespace undertone::shell {

/// What the user has chosen to look at. The desk remembers it from start to start.
struct ChartChoice {
    Symbol symbol;
    std::optional<TopicId> topic;  ///< none: all topics
    /// That much up to the newest stored session; none: the sessions from..to.
    std::optional<std::chrono::months> newest;
    Date from{}, to{};
    bool operator==(const ChartChoice&) const = default;
};

/// A range that a button offers.
struct RangeButton {
    const char* text;  ///< as on the button, "3M"
    const char* name;  ///< in words, for tips and screen readers
    std::chrono::months length;
};
/// "All" is longer than any instrument has bars.
inline constexpr std::array<RangeButton, 5> range_buttons{{
    {"1M", QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "One month"), std::chrono::months(1)},
    {"3M", QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "Three months"), std::chrono::months(3)},
    {"6M", QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "Six months"), std::chrono::months(6)},
    {"1Y", QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "One year"), std::chrono::months(12)},
    {"All", QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "All stored sessions"),
     std::chrono::months(2400)},
}};

/// The demo opens on Nvidia and DeepSeek round 27 January 2025; a live workspace on the last three
/// months of all topics.
ChartChoice first_choice(bool demo);
/// What is not there or cannot be read is as in `otherwise`.
ChartChoice read_choice(const QSettings& settings, const ChartChoice& otherwise);
void write_choice(QSettings& settings, const ChartChoice& choice);

}  // namespace undertone::shell
