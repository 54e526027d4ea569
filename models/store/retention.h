#pragma once

#include "core/time.h"

#include <cstdint>
#include <functional>

namespace undertone::store {

/// Whatever is set, the texts of so many days stay: repeats are told by them.
inline constexpr int least_text_days = 7;

/// What a user lets go. Only summaries and texts go, oldest first; titles, links, mentions with their
/// reasons, weights and times stay, so that no index, claim or count changes. Of a story that is
/// starred, has a note or is cited by a saved chart nothing goes.
struct Retention {
    int text_days = 0;    ///< texts of stories known longer ago go; 0: none does. At least 7
    int database_mb = 0;  ///< when the data are larger, as much text goes as that is; 0: no bound.
                          ///< Megabytes of 1,000,000 bytes
};

/// What keeping house did.
struct HouseReport {
    std::int64_t texts_removed = 0;  ///< revisions
    std::int64_t bytes_removed = 0;  ///< of their UTF-8
    std::int64_t bytes_before = 0, bytes_after = 0;  ///< the database's, its free pages included
    bool stopped = false;          ///< what was done stays; the rest is for the next time
    bool still_too_large = false;  ///< than database_mb, even so: no text that may go is
                                   ///< left, or the rest is for the next time
};

/// Asked between two steps of well under a second each; false: stop.
using HouseGoesOn = std::function<bool()>;

}  // namespace undertone::store
