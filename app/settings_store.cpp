#include "app/settings_store.h"

#include "app/ini_text.h"
#include "app/settings.h"

#include "view/engine_setting.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <algorithm>
#include <map>
#include <memory>

namespace undertone::app {
namespace {

using view::Setting;
using view::SettingHome;
using view::SettingValues;

QString text_of(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

QString file_of(const Workspace& workspace, SettingHome home)
{
    switch (home) {
    case SettingHome::desk: return text_of(workspace.desk_settings());
    case SettingHome::workspace: return text_of(workspace.settings());
    case SettingHome::user:
    case SettingHome::own: break;
    }
    return user_settings_file();
}

/// Its folder's, wherever it is called from.
QString section_of(const Workspace& workspace)
{
    const QByteArray sum = QCryptographicHash::hash(text_of(kept_path(workspace)).toUtf8(),
                                                    QCryptographicHash::Sha256);
    return QStringLiteral("workspace-") + QString::fromLatin1(sum.toHex().left(32));
}

/// Section and key in its file.
std::string key_of(const Workspace& workspace, const Setting& setting)
{
    if (setting.home != SettingHome::own)
        return setting.id;
    std::string key = setting.id;
    std::replace(key.begin(), key.end(), '/', '-');
    return section_of(workspace).toStdString() + '/' + key;
}

Result<SettingValues> read(const Workspace& workspace)
{
    SettingValues values;
    std::map<QString, std::unique_ptr<QSettings>> files;
    for (const Setting& one : view::settings_table()) {
        const QString name = file_of(workspace, one.home);
        auto& file = files[name];
        if (!file) {
            file = std::make_unique<QSettings>(name, QSettings::IniFormat);
            file->sync();  // what another window has just set
            if (file->status() != QSettings::NoError ||
                (QFile::exists(name) && !QFileInfo(name).isReadable()))
                return fail(ErrorKind::io,
                            Phrase::of("The settings %1 cannot be read", name.toStdString()),
                            Phrase::of("mend the file or its permissions, or remove it"));
        }
        const QString key = QString::fromStdString(key_of(workspace, one));
        if (file->contains(key))
            // QSettings makes a list of what has commas.
            values[one.id] =
                view::tidied(one, file->value(key).toStringList().join(QStringLiteral(", ")));
    }
    return values;
}

Error unwritable(const QString& file)
{
    return {
        ErrorKind::io,
        Phrase::of("Nothing was changed: the settings %1 cannot be written", file.toStdString()),
        Phrase::of("mend the permissions of the file and its folder, or free space"),
        {},
        {}};
}

std::optional<QByteArray> bytes_of(const QString& name)
{
    QFile file(name);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

bool write_bytes(const QString& name, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    QSaveFile file(name);
    // Only the user's: a proxy's password may be in it.
    const bool is_new = !QFile::exists(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    if (is_new)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.commit();
}

/// All files or none.
Result<void> write_files(const std::map<QString, QByteArray>& texts)
{
    std::map<QString, QByteArray> before;
    for (const auto& [name, text] : texts) {
        const auto present = bytes_of(name);
        if (present && *present == text)
            continue;
        if (present && write_bytes(name, text)) {
            before[name] = *present;
            continue;
        }
        for (const auto& [written, earlier] : before)
            write_bytes(written, earlier);
        return tl::unexpected(unwritable(name));
    }
    return {};
}

Result<Settings> write(const Workspace& workspace, const SettingValues& values)
{
    auto settings = run_settings(values);
    if (!settings)
        return settings;
    auto present = read(workspace);
    if (!present)
        return tl::unexpected(present.error());
    std::map<QString, QByteArray> texts;
    for (const Setting& one : view::settings_table()) {
        const QString value = view::value_of(values, one);
        if (value == view::value_of(*present, one))
            continue;
        const QString name = file_of(workspace, one.home);
        auto text = texts.find(name);
        if (text == texts.end()) {
            const auto bytes = bytes_of(name);
            if (!bytes)
                return tl::unexpected(unwritable(name));
            text = texts.emplace(name, *bytes).first;
        }
        std::string written =
            with_value(text->second.toStdString(), key_of(workspace, one),
                       value == one.standard ? std::nullopt : std::optional(value.toStdString()));
        if (one.home == SettingHome::own)
            written = with_value(written, section_of(workspace).toStdString() + "/folder",
                                 text_of(kept_path(workspace)).toStdString());
        text->second = QByteArray::fromStdString(written);
    }
    if (auto written = write_files(texts); !written)
        return tl::unexpected(written.error());
    return settings;
}

}  // namespace

view::SettingsStore settings_store(const Workspace& workspace)
{
    return {[workspace] { return read(workspace); },
            [workspace](const SettingValues& values) { return write(workspace, values); },
            run_settings,
            {file_of(workspace, SettingHome::user), file_of(workspace, SettingHome::desk),
             file_of(workspace, SettingHome::workspace)}};
}

Result<engines::EngineChoice> engine_setting(const Workspace& workspace)
{
    const auto values = read(workspace);
    if (!values)
        return tl::unexpected(values.error());
    if (auto right = check_settings(*values, view::SettingGroup::scoring); !right)
        return tl::unexpected(right.error());
    return view::engine_of(*values);
}

}  // namespace undertone::app
