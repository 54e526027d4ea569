#include "app/workspace.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace undertone::app {
namespace {

constexpr auto last_key = "workspace/last";

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, "Undertone", "undertone");
}

QString text_of(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

std::filesystem::path path_of(const QString& text)
{
    return std::filesystem::path(text.toStdU16String());
}

/// Set once, at the start; like the folders that Qt knows, it is the process's.
std::filesystem::path& portable_folder()
{
    static std::filesystem::path folder;
    return folder;
}

/// What somebody would move to take the program along is in it.
QString folder_of_program()
{
    QString folder = QCoreApplication::applicationDirPath();
#ifdef Q_OS_MACOS
    if (folder.endsWith(QLatin1String(".app/Contents/MacOS")))
        folder = QDir::cleanPath(folder + QStringLiteral("/../../.."));
#endif
    // An AppImage is a file whose inside is mounted read-only.
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString mounted = qEnvironmentVariable("APPDIR");
    if (!image.isEmpty() && !mounted.isEmpty() && folder.startsWith(mounted + u'/'))
        folder = QFileInfo(image).absolutePath();
    return folder;
}

bool is_standard_demo(const std::filesystem::path& folder)
{
    return folder.lexically_normal() == standard_folder(WorkspaceKind::demo).lexically_normal();
}

}  // namespace

Result<void> be_portable()
{
    const QString folder = folder_of_program() + QStringLiteral("/undertone-data");
    QTemporaryFile trial(folder + QStringLiteral("/trial"));
    if (!QDir().mkpath(folder) || !trial.open())
        return fail(
            ErrorKind::io,
            Phrase::of("The program cannot be portable here: %1 cannot be written",
                       folder.toStdString()),
            Phrase::of("copy the program into a folder of yours, or start it without --portable"));
    portable_folder() = path_of(folder);
    // The second is what Qt's own file dialog remembers.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    return {};
}

std::filesystem::path standard_folder(WorkspaceKind kind)
{
    const char* const name = kind == WorkspaceKind::demo ? "demo" : "live";
    if (!portable_folder().empty())
        return portable_folder() / name;
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return path_of(base) / "undertone" / name;
}

Workspace resolve_workspace(const std::optional<std::string>& argument)
{
    const auto standard = [](WorkspaceKind kind) { return Workspace{standard_folder(kind), kind}; };
    if (!argument) {
        const QString last = settings().value(last_key).toString();
        if (last.isEmpty())
            return standard(WorkspaceKind::demo);
        // Portable ones are kept by where they are in its folder, whose drive may have another
        // letter today; an absolute path stays what it is.
        const std::filesystem::path folder = portable_folder() / path_of(last);
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

std::filesystem::path kept_path(const Workspace& workspace)
{
    const auto whole = [](const std::filesystem::path& path) {
        std::error_code failed;
        auto known = std::filesystem::weakly_canonical(path, failed);
        if (failed)
            known = std::filesystem::absolute(path).lexically_normal();
        return known.has_filename() ? known : known.parent_path();  // "live/" is "live"
    };
    const auto folder = whole(workspace.folder);
    if (portable_folder().empty())
        return folder;
    const auto inside = folder.lexically_relative(whole(portable_folder()));
    return !inside.empty() && *inside.begin() != ".." ? inside : folder;
}

void remember_workspace(const Workspace& workspace)
{
    const auto folder = std::filesystem::absolute(workspace.folder).lexically_normal();
    const auto inside = folder.lexically_relative(portable_folder());
    const bool is_inside = !portable_folder().empty() && !inside.empty() && *inside.begin() != "..";
    settings().setValue(last_key, text_of(is_inside ? inside : folder));
}

}  // namespace undertone::app
