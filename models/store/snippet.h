#pragma once

#include "store/search.h"

#include <string_view>

namespace undertone::store {

/// Words of a text around the first of `found` (ascending, code points of the text), cut between words.
Snippet make_snippet(std::string_view text, const std::vector<TextRange>& found);

}  // namespace undertone::store
