#pragma once

#include "view/chart_choice.h"

#include <QString>
#include <array>

namespace undertone::shell {

using view::ChartChoice;

/// A range that a button offers.
struct RangeButton {
    const char* text;  ///< as on the button, "3M"
    const char* name;  ///< in words, for tips and screen readers
    view::Newest newest;
};
/// "All" is longer than any instrument has bars.
inline constexpr std::array<RangeButton, 7> range_buttons{{
    {QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "1D"),
     QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "One session"),
     {{}, 1}},
    {QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "5D"),
     QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "Five sessions"),
     {{}, 5}},
    {QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "1M"),
     QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "One month"),
     {std::chrono::months(1)}},
    {QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "3M"),
     QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "Three months"),
     {std::chrono::months(3)}},
    {QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "6M"),
     QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "Six months"),
     {std::chrono::months(6)}},
    {QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "1Y"),
     QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "One year"),
     {std::chrono::months(12)}},
    {QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "All"),
     QT_TRANSLATE_NOOP("undertone::shell::ChartBar", "All stored sessions"),
     {std::chrono::months(2400)}},
}};

/// The demo opens on Nvidia and DeepSeek round 27 January 2025; a live workspace on the last three
/// months of all topics.
ChartChoice first_choice(bool demo);

}  // namespace undertone::shell
