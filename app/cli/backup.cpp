#include "store/backup.h"

#include "app/cli/changes.h"
#include "app/cli/verb.h"
#include "store/database.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

/// How much is in it, for a user to see whether it is the right one.
int print_copy(const char* what, const std::filesystem::path& file, nlohmann::ordered_json more)
{
    nlohmann::ordered_json line = {{what, text_of(file)}};
    if (const auto reader = store::Reader::open(file))
        if (const auto counts = reader->counts()) {
            line["stories"] = counts->stories;
            line["mentions"] = counts->mentions;
            line["bars"] = counts->bars;
        }
    line.update(more);
    print_line(line);
    return ok;
}

}  // namespace

int run_backup(const QStringList& arguments)
{
    Arguments args(
        "backup",
        "Copies the database of a workspace into one file, as it is at this moment, also "
        "while the desk and the collector are at work on it. The copy is checked.");
    args.positional("FILE", "where to; an earlier file there is replaced once the copy is whole")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    stop_on_signals();
    const auto to = path_of(args.positionals().front());
    const auto made =
        store::back_up(args.workspace().database(), to, [](int, int) { return !stop_asked; });
    if (!made)
        return tell(made.error());
    return print_copy("backup", to, {{"bytes", std::filesystem::file_size(to)}});
}

int run_restore(const QStringList& arguments)
{
    Arguments args("restore",
                   "Puts a backup in the place of a workspace's database. It is checked first; the "
                   "database that was there is kept beside it under another name. Refused while "
                   "another program has the database open.");
    args.positional("FILE", "the backup; those made daily are in the workspace's folder “backups”")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const Workspace workspace = args.workspace();
    std::error_code failed;
    std::filesystem::create_directories(workspace.folder, failed);
    const auto kept =
        store::restore(workspace.database(), path_of(args.positionals().front()), system_now());
    if (!kept)
        return tell(kept.error());
    nlohmann::ordered_json before;
    if (*kept)
        before = text_of(**kept);
    return print_copy("restored", workspace.database(), {{"before", before}});
}

}  // namespace undertone::app::cli
