#pragma once

#include "scoring/scorer.h"
#include "sources/reference_data.h"
#include "support/files.h"

#include <gtest/gtest.h>

namespace undertone::scoring::test {

inline std::string shipped(const char* path)
{
    return undertone::test::read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / path);
}

inline const std::vector<Company>& shipped_companies()
{
    static const auto all = sources::parse_companies(shipped("reference/companies.json")).value();
    return all;
}

inline const std::vector<Topic>& shipped_topics()
{
    static const auto all = sources::parse_topics(shipped("reference/topics.json")).value();
    return all;
}

/// The scorer as it ships, made once.
inline const Scorer& shipped_scorer()
{
    static const Scorer scorer =
        Scorer::make(shipped("scoring/model.tsv"), shipped_companies(), shipped_topics()).value();
    return scorer;
}

/// The label that labelled files call so.
inline std::optional<Label> label_named(const std::string& name)
{
    for (const Label label : {Label::negative, Label::neutral, Label::positive})
        if (name == to_string(label))
            return label;
    return std::nullopt;
}

}  // namespace undertone::scoring::test
