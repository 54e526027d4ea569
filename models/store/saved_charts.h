#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <string>
#include <vector>

namespace undertone::store {

/// A chart that the user has saved.
struct SavedChart {
    std::string name;            ///< not empty; one of a kind
    std::string state;           ///< JSON; the store does not look into it
    Utc saved_at{};              ///< set when it is stored
    std::vector<StoryId> cites;  ///< behind its flags: their text is kept. By id
    bool operator==(const SavedChart&) const = default;
};

}  // namespace undertone::store
