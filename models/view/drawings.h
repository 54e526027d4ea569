#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <vector>

namespace undertone::view {

/// What the user has drawn on a chart. Places are times and prices, never pixels or bar numbers, so
/// that they stay where they belong at any range and interval.

/// Words at a place.
struct DrawnNote {
    Utc t;  ///< midnight UTC of a session's date, else a moment; shown at the bar that holds it
    double price = 0;
    std::string text;
    bool operator==(const DrawnNote&) const = default;
};

/// A horizontal line.
struct DrawnLevel {
    double price = 0;
    std::string text;  ///< empty: the price alone
    bool operator==(const DrawnLevel&) const = default;
};

/// A shaded stretch of sessions: an event's window.
struct DrawnWindow {
    Date from, to;                 ///< inclusive, from <= to
    std::optional<TopicId> topic;  ///< gives its hue; none: a neutral one
    std::string text;              ///< empty: the dates alone
    bool operator==(const DrawnWindow&) const = default;
};

struct Drawings {
    std::vector<DrawnNote> notes;
    std::vector<DrawnLevel> levels;
    std::vector<DrawnWindow> windows;
    [[nodiscard]] bool empty() const { return notes.empty() && levels.empty() && windows.empty(); }
    bool operator==(const Drawings&) const = default;
};

}  // namespace undertone::view
