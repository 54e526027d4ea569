#pragma once

#include "core/error.h"
#include "core/mention.h"
#include "core/time.h"
#include "scoring/features.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::scoring::train {

/// Where a labelled text comes from. Reports are made for the first two; the others only teach.
enum class Set : std::uint8_t {
    field,      ///< headlines of the AI trade, labelled for each company
    sentfin,    ///< SEntFiN 1.0 (MIT): headlines of general finance
    finentity,  ///< FinEntity (ODC-BY): passages with marked names
    labelled,   ///< more headlines of the field, labelled for this program (labels.tsv)
    frames,     ///< sentences written for this program, each about one way of saying (sentences/)
    invented,   ///< headlines written for this program in the manner of the news (sentences/*news*)
    count
};
std::string_view name_of(Set set);

/// One name in a text and how the text reads for it.
struct Target {
    std::string name;  ///< a ticker, a company's name or words of the text
    Label label = Label::neutral;
    int start = -1, end = -1;  ///< half-open code points where the set marks the place, else -1
};

/// One labelled text.
struct Sample {
    Set set = Set::field;
    std::string id;
    std::string text;
    std::optional<Date> date;  ///< of the set's headlines that have one
    std::optional<Domain> domain;  ///< where the set says it; else the targets do
    std::vector<Target> targets;

    /// True if its targets do not all carry one label: no label of the whole text can be right.
    [[nodiscard]] bool conflicting() const;
};

/// Reads labelled headlines, one JSON object a line: {"id", "title", "labels": {name: label}},
/// optionally "date". Errors name `file` and the line: invalid_input.
Result<std::vector<Sample>> parse_headlines(Set set, std::string_view file, std::string_view jsonl);

/// Reads passages with marked names: {"id", "text", "spans": [{"start", "end", "label"}]}.
Result<std::vector<Sample>> parse_passages(std::string_view file, std::string_view jsonl);

/// Reads sentences: frame <tab> text <tab> name=label;name=label. "#" begins a comment line.
Result<std::vector<Sample>> parse_sentences(Set set, Domain domain, std::string_view file,
                                            std::string_view tsv);

/// Labels of headlines that are told by their id alone: id <tab> name=label;name=label. An id stands
/// once.
Result<std::map<std::string, std::vector<Target>>> parse_labels(std::string_view file,
                                                                std::string_view tsv);

}  // namespace undertone::scoring::train
