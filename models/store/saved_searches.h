#pragma once

#include "core/error.h"

#include <string>
#include <vector>

namespace undertone::store {

class Reader;
class Writer;

/// A search that the user has given a name (store/search_query.h says what may be written).
struct SavedSearch {
    std::string name;  ///< not empty; one of a kind
    std::string text;  ///< not empty
    bool operator==(const SavedSearch&) const = default;
};

/// Errors: invalid_input (an empty or repeated name, an empty text).
Result<void> check_searches(const std::vector<SavedSearch>& searches);
/// In the user's order; kept as the setting "saved_searches". Errors: io (also one that is not as we
/// write it).
Result<std::vector<SavedSearch>> saved_searches(const Reader& reader);
/// Replaces all: an edit, or its undo. Errors: as check_searches(); then nothing changed.
Result<void> save_searches(Writer& writer, const std::vector<SavedSearch>& searches);

}  // namespace undertone::store
