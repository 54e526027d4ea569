#pragma once

#include "app/workspace.h"
#include "view/settings_store.h"

namespace undertone::app {

/// Keeps each setting where its home says: the user's own file, the workspace's desk.ini or
/// settings.ini. Only what is no default is written, and nothing else in the files changes. What is
/// the user's of one workspace stands in the user's file under a section of its own, which
/// names the folder:
///
///     [workspace-0c1f…]
///     folder=/home/jo/ai-trade
///     scoring-engine=process
///     scoring-command=python3 finbert.py
view::SettingsStore settings_store(const Workspace& workspace);

/// The engine that the settings of this workspace name, without its key. Errors: io; invalid_input
/// (a value that is none, what it lacks).
Result<engines::EngineChoice> engine_setting(const Workspace& workspace);

}  // namespace undertone::app
