#pragma once

#include "core/error.h"
#include "core/reference.h"
#include "view/engines.h"

#include <QString>
#include <optional>
#include <vector>

namespace undertone::view {

/// "good news", "neutral", "bad news"; none: "not found".
QString in_words(const std::optional<Label>& label);

/// What an engine says of a sentence, a line a company: "Nvidia: bad news (−0.71; bad 80 %, neutral
/// 11 %, good 9 %)", below who says so and how long it took.
QString in_words(const EngineTrial& trial, const std::vector<Company>& companies);

/// "fake/1 would read 210 of 610 mentions another way.", and which texts it could not judge.
QString in_words(const EnginePreview& preview);

/// As a sentence, to be shown by itself.
QString sentence_of(const Error& error);

}  // namespace undertone::view
