#pragma once

#include "core/error.h"

#include <QString>
#include <filesystem>
#include <optional>
#include <string>

namespace undertone::app {

enum class WorkspaceKind { demo, live };

/// One data folder: database, settings, logs. Demo and live are separate folders.
struct Workspace {
    std::filesystem::path folder;
    WorkspaceKind kind = WorkspaceKind::live;

    [[nodiscard]] std::filesystem::path database() const { return folder / "undertone.db"; }
    [[nodiscard]] std::filesystem::path log() const { return folder / "undertone.log"; }
    /// The headless collector's: two programs cannot rotate one file.
    [[nodiscard]] std::filesystem::path collect_log() const { return folder / "collect.log"; }
    [[nodiscard]] std::filesystem::path settings() const { return folder / "settings.ini"; }
    /// What of the desk is kept beside it: layout, appearance.
    [[nodiscard]] std::filesystem::path desk_settings() const { return folder / "desk.ini"; }
    [[nodiscard]] bool exists() const { return std::filesystem::exists(database()); }
};

/// From now on everything that this process keeps is in a folder `undertone-data` beside the program
/// (beside the bundle or the AppImage that it runs out of): workspaces with their logs, the user's
/// settings. Before anything else is asked of this header. Errors: io (it cannot be written).
Result<void> be_portable();

/// The standard folder of a kind, under the user's application data, or portable.
std::filesystem::path standard_folder(WorkspaceKind kind);

/// `argument` is what the user gave with --workspace: a folder, or the word demo or live. Without
/// it: the last one the desktop had open, and on a fresh machine the demo. A folder that holds no
/// database yet becomes a live workspace, unless it is the standard demo folder.
Workspace resolve_workspace(const std::optional<std::string>& argument);

/// How the user's own file names a workspace's folder: absolute, without links; within the portable
/// folder by where it is there, whose drive may have another letter tomorrow.
std::filesystem::path kept_path(const Workspace& workspace);

/// The file of what a user sets for all workspaces.
QString user_settings_file();

/// Remembers the folder for the next start without --workspace. Desktop only.
void remember_workspace(const Workspace& workspace);

}  // namespace undertone::app
