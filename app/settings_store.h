#pragma once

#include "app/workspace.h"
#include "view/settings_store.h"

namespace undertone::app {

/// Keeps each setting where its home says: the user's own file, the workspace's desk.ini or
/// settings.ini. Only what is no default is written, and nothing else in the files changes.
view::SettingsStore settings_store(const Workspace& workspace);

}  // namespace undertone::app
