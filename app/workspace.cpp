#include "app/workspace.h"

#include "core/text.h"

#include <QSettings>
#include <QStandardPaths>

namespace undertone::app {
namespace {

constexpr auto last_key = "workspace/last";

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, "Undertone", "undertone");
}

bool is_standard_demo(const std::filesystem::path& folder)
{
    return folder.lexically_normal() == standard_folder(WorkspaceKind::demo).lexically_normal();
}

}  // namespace

std::filesystem::path standard_folder(WorkspaceKind kind)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(base.toStdU16String()) / "undertone" /
           (kind == WorkspaceKind::demo ? "demo" : "live");
}

Workspace resolve_workspace(const std::optional<std::string>& argument)
{
    const auto standard = [](WorkspaceKind kind) { return Workspace{standard_folder(kind), kind}; };
    if (!argument) {
        const QString last = settings().value(last_key).toString();
        if (last.isEmpty())
            return standard(WorkspaceKind::demo);
        const std::filesystem::path folder(last.toStdU16String());
        // A folder that has gone (a drive pulled out) must not become an empty workspace.
        if (!std::filesystem::exists(folder / "undertone.db"))
            return standard(WorkspaceKind::demo);
        return {folder, is_standard_demo(folder) ? WorkspaceKind::demo : WorkspaceKind::live};
    }
    const std::filesystem::path folder(QString::fromStdString(*argument).toStdU16String());
    if (!std::filesystem::exists(folder)) {
        if (equal_ignoring_case(*argument, "demo"))
            return standard(WorkspaceKind::demo);
        if (equal_ignoring_case(*argument, "live"))
            return standard(WorkspaceKind::live);
    }
    return {folder, is_standard_demo(folder) ? WorkspaceKind::demo : WorkspaceKind::live};
}

QString user_settings_file() { return settings().fileName(); }

void remember_workspace(const Workspace& workspace)
{
    QSettings store = settings();
    store.setValue(last_key, QString::fromStdU16String(
                                 std::filesystem::absolute(workspace.folder).u16string()));
}

}  // namespace undertone::app
