#pragma once

#include "engines/engine.h"
#include "sources/reference_data.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::engines::test {

inline std::string shipped(const char* path)
{
    return undertone::test::read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / path);
}

inline const std::vector<Company>& companies()
{
    static const auto all = sources::parse_companies(shipped("reference/companies.json")).value();
    return all;
}

/// Our own scorer as it ships, made once.
inline const scoring::Scorer& scorer()
{
    static const scoring::Scorer one =
        scoring::Scorer::make(shipped("scoring/model.tsv"), companies(),
                              sources::parse_topics(shipped("reference/topics.json")).value())
            .value();
    return one;
}

inline Question headline(const std::string& title)
{
    return {{title, {}, {}, utc_from_iso("2025-01-28T12:00:00Z")}, {}};
}

inline const std::atomic<bool> not_stopped{false};

inline Utc noon_of_31_january() { return *utc_from_iso("2025-01-31T12:00:00Z"); }

}  // namespace undertone::engines::test
