#include "app/ways_on.h"

#include "store/backup.h"

namespace undertone::app {

std::vector<WayOnChoice> ways_on(const Workspace& workspace, const Error& error)
{
    std::vector<WayOnChoice> choices;
    if (error.kind == ErrorKind::damaged_database) {
        const auto backups = store::backups_of(workspace.database());
        if (!backups.empty()) {
            const std::string made = to_iso(backups.front().made);
            choices.push_back({WayOn::restore,
                               Phrase::of("Restore the Backup of %1 UTC",
                                          made.substr(0, 10) + " " + made.substr(11, 5)),
                               backups.front().file});
        }
        std::error_code none;
        if (const auto size = std::filesystem::file_size(workspace.database(), none);
            !none && size > 0)
            choices.push_back({WayOn::salvage, Phrase::of("Save What Can Be Read")});
    }
    if (error.kind != ErrorKind::newer_database)
        choices.push_back({WayOn::try_again, Phrase::of("Try Again")});
    if (workspace.kind != WorkspaceKind::demo)
        choices.push_back({WayOn::open_demo, Phrase::of("Open the Demo")});
    choices.push_back({WayOn::quit, Phrase::of("Quit")});
    return choices;
}

std::filesystem::path salvage_file(const Workspace& workspace, Utc now)
{
    std::string when = to_iso(now);
    std::erase_if(when, [](char c) { return c == ':' || c == '-'; });
    return workspace.folder / ("salvaged-" + when + ".db");
}

}  // namespace undertone::app
