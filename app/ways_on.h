#pragma once

#include "app/workspace.h"
#include "core/error.h"

#include <vector>

namespace undertone::app {

/// What a user can do about a database that does not open, or is found damaged.
enum class WayOn { try_again, restore, salvage, open_demo, quit };

struct WayOnChoice {
    WayOn way = WayOn::quit;
    Phrase label;                       ///< for a button
    std::filesystem::path backup = {};  ///< of `restore`
};

/// Those that make sense, the likeliest first; `quit` always, last. Restoring and salvage only where
/// the database itself is at fault: a full disk or another program's lock pass, and a newer file is
/// sound.
std::vector<WayOnChoice> ways_on(const Workspace& workspace, const Error& error);

/// Where salvage puts what it saves: "salvaged-20250127T150000Z.db" in the workspace.
std::filesystem::path salvage_file(const Workspace& workspace, Utc now);

}  // namespace undertone::app
