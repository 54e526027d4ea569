#include "app/cli/verb.h"
#include "app/services.h"
#include "app/settings_store.h"
#include "view/settings_file.h"

#include <QSaveFile>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;
using view::Setting;
using view::SettingValues;

const char* kept_in(view::SettingHome home)
{
    switch (home) {
    case view::SettingHome::desk: return "desk.ini";
    case view::SettingHome::workspace: return "settings.ini";
    case view::SettingHome::user:
    case view::SettingHome::own: break;
    }
    return "undertone.ini";
}

void print_settings(const SettingValues& values)
{
    for (const Setting& one : view::settings_table()) {
        const QString value = view::value_of(values, one);
        print_line(ordered_json{{"id", one.id},
                                {"group", view::name_of(one.group).toStdString()},
                                {"name", one.name.toStdString()},
                                {"value", view::shown(one, value).toStdString()},
                                {"default", one.standard.toStdString()},
                                {"changed", value != one.standard},
                                {"explanation", one.explanation.toStdString()},
                                {"kept_in", kept_in(one.home)}});
    }
}

Result<Setting> setting(const std::string& id, const Workspace& workspace)
{
    const auto table = view::settings_table();
    const auto at =
        std::find_if(table.begin(), table.end(), [&](const Setting& one) { return one.id == id; });
    if (at == table.end())
        return fail(ErrorKind::not_found, "There is no setting “" + id + "”",
                    "“undertone-cli settings” lists them");
    if (at->live_only && workspace.kind == WorkspaceKind::demo)
        return fail(ErrorKind::invalid_input,
                    "“" + id + "” is of a live workspace: the demo fetches nothing and keeps all",
                    "name one with --workspace");
    return *at;
}

/// Of "net/hostSpacing=250".
Result<void> set(const std::string& text, const Workspace& workspace, SettingValues& values)
{
    const auto equals = text.find('=');
    if (equals == text.npos)
        return fail(ErrorKind::invalid_input, "“" + text + "” has no “=”",
                    "write it like net/hostSpacing=250");
    const auto one = setting(text.substr(0, equals), workspace);
    if (!one)
        return tl::unexpected(one.error());
    const QString value = view::tidied(*one, QString::fromStdString(text.substr(equals + 1)));
    const QString problem = view::problem_of(*one, value);
    if (!problem.isEmpty())
        return fail(ErrorKind::invalid_input,
                    "“" + one->id + "” cannot be “" + view::shown(*one, value).toStdString() + "”",
                    problem.chopped(problem.endsWith(u'.') ? 1 : 0).toStdString());
    values[one->id] = value;
    return {};
}

int export_to(const std::string& path, const SettingValues& values)
{
    const QByteArray bytes = view::settings_file(values);
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tell({ErrorKind::io,
                     "The file " + path + " cannot be written",
                     "choose another folder",
                     file.errorString().toStdString(),
                     {}});
    return ok;
}

/// What of a file counts here; the ids that it has besides are told.
Result<void> take_file(const std::string& path, const Workspace& workspace, SettingValues& values)
{
    const auto bytes = read_input(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto read = view::read_settings_file(QByteArray::fromStdString(*bytes));
    if (!read)
        return tl::unexpected(read.error());
    for (const auto& [id, value] : read->values)
        if (setting(id, workspace))
            values[id] = value;
    for (const QString& id : read->unknown)
        print_line(ordered_json{{"unknown", id.toStdString()}});
    return {};
}

}  // namespace

int run_settings(const QStringList& arguments)
{
    Arguments args(
        "settings",
        "Lists what can be set, with its value and default; changes it with the options. "
        "A desk that is open takes it up at once, and so does the collector but for the engine "
        "that scores, which is there at its next start. Another engine counts once “rescore”, or "
        "the desk's settings, have let it score the stories that are stored.");
    args.option("set", "a setting's new value, as in net/hostSpacing=250; may be given again",
                "ID=VALUE")
        .option("reset", "back to the default; may be given again", "ID")
        .option("import", "take the values of a file that --export or the desk wrote", "FILE")
        .option("export", "write all into a file: no keys, passwords or paths of this machine",
                "FILE")
        .option("preview", "only tell what would change")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const Workspace workspace = args.workspace();
    if (const auto there = expect_workspace(workspace); !there)
        return tell(there.error());
    const view::SettingsStore store = settings_store(workspace);
    const auto before = store.read();
    if (!before)
        return tell(before.error());
    SettingValues after = *before;
    if (const auto path = args.value("import"))
        if (const auto taken = take_file(*path, workspace, after); !taken)
            return tell(taken.error());
    for (const std::string& id : args.values("reset")) {
        const auto one = setting(id, workspace);
        if (!one)
            return tell(one.error());
        after[id] = one->standard;
    }
    for (const std::string& text : args.values("set"))
        if (const auto done = set(text, workspace, after); !done)
            return tell(done.error());

    const bool edits = args.has("import") || args.has("reset") || args.has("set");
    if (edits && !args.has("preview"))
        if (const auto kept = store.write(after); !kept)
            return tell(kept.error());
    for (const view::SettingChange& one : view::changes(*before, after))
        print_line(ordered_json{{"id", one.setting.id},
                                {"before", view::shown(one.setting, one.before).toStdString()},
                                {"after", view::shown(one.setting, one.after).toStdString()}});
    if (const auto path = args.value("export"))
        return export_to(*path, after);
    if (!edits)
        print_settings(*before);
    return ok;
}

}  // namespace undertone::app::cli
