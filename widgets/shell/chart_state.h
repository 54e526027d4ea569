#pragma once

#include "charts/chart_style.h"
#include "charts/time_places.h"
#include "shell/chart_choice.h"
#include "view/drawings.h"

#include <QJsonObject>
#include <optional>
#include <string>

namespace undertone::shell {

/// A chart as it is saved: all that it takes to be there again.
struct ChartState {
    ChartChoice choice;
    charts::ChartStyle style;
    std::optional<charts::TimeStretch> shown;  ///< none: all of it
    view::Drawings drawings;
    /// The object that it was read from; what a later version has put there goes along.
    QJsonObject read_from;
};

/// The same chart to look at, wherever it was read.
bool same_chart(const ChartState& a, const ChartState& b);

/// One line of JSON. Times are UTC, dates ISO 8601; what is none is null.
std::string to_json(const ChartState& state);
/// What is not there is as in a new chart, but for the symbol; fields that nobody here knows are kept.
/// Errors: invalid_input, in words that name the field.
Result<ChartState> chart_state_of(const std::string& json);

/// Drawings alone, as in a state.
std::string to_json(const view::Drawings& drawings);
/// Errors: as chart_state_of().
Result<view::Drawings> drawings_of_json(const std::string& json);

}  // namespace undertone::shell
