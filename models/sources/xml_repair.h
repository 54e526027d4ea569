#pragma once

#include <string>
#include <string_view>

namespace undertone::sources::xml {

struct Repaired {
    std::string utf8;  ///< well-formed: the root, its fields and its whole items, each field flat
    int items = 0;     ///< kept
    int cut = 0;       ///< left out, because they end before their title and link do
};

/// Makes a feed of a document that no XML parser takes: cut off in the middle, tags that do not
/// match, bare "<" and "&", CDATA without an end. An item is what lies between <item> (or <entry>)
/// and its end tag or the next item. One pass over the tags; O(n log n) on anything.
Repaired repair(std::string_view utf8);

}  // namespace undertone::sources::xml
