#include "app/settings.h"

#include "net/contact.h"
#include "view/engine_setting.h"

#include <QFile>
#include <QSettings>
#include <algorithm>
#include <chrono>

namespace undertone::app {
namespace {

using view::Setting;
using view::SettingValues;

/// Of values that were checked.
Settings meant_by(const SettingValues& values)
{
    const std::vector<Setting> table = view::settings_table();
    const auto text = [&](const char* id) {
        const auto at = std::find_if(table.begin(), table.end(),
                                     [id](const Setting& one) { return one.id == id; });
        return at == table.end() ? QString() : view::value_of(values, *at);
    };
    Settings settings;
    settings.http.user_agent = text("net/userAgent").toStdString();
    const std::string contact = text("net/contact").toStdString();
    if (settings.http.user_agent.find(contact) == std::string::npos)  // earlier ones hold it
        settings.http.user_agent = net::with_contact(settings.http.user_agent, contact);
    settings.http.proxy = text("net/proxy").toStdString();
    settings.http.ca_file = text("net/caFile").toStdString();
    settings.http.host_spacing = std::chrono::milliseconds(text("net/hostSpacing").toInt());
    settings.pace.a_second = text("collect/startsPerSecond").toDouble();
    settings.pace.at_once = std::max(settings.pace.at_once, int(settings.pace.a_second));
    settings.retention.text_days = text("retention/textDays").toInt();
    settings.retention.database_mb = text("retention/databaseMb").toInt();
    return settings;
}

/// `file` stands before the key.
Result<void> check(const Setting& setting, const QString& value, const std::string& file = {})
{
    // A drive may be away for a while; each request says so.
    if (setting.kind == view::SettingKind::file)
        return {};
    QString problem = view::problem_of(setting, value);
    if (problem.isEmpty())
        return {};
    problem[0] = problem[0].toLower();
    const Phrase is =
        Phrase::of("“%1” is “%2”", setting.id, view::shown(setting, value).toStdString());
    return fail(ErrorKind::invalid_input, file.empty() ? is : Phrase::of("%1: %2", file, is),
                problem.chopped(problem.endsWith(u'.') ? 1 : 0).toStdString());
}

Result<void> check(const SettingValues& values, const std::string& file)
{
    for (const Setting& one : view::settings_table())
        if (auto right = check(one, view::value_of(values, one), file); !right)
            return right;
    return {};
}

}  // namespace

Result<void> check_settings(const SettingValues& values, view::SettingGroup group)
{
    for (const Setting& one : view::settings_table())
        if (one.group == group)
            if (auto right = check(one, view::value_of(values, one)); !right)
                return right;
    return {};
}

Result<Settings> run_settings(const SettingValues& values)
{
    if (auto right = check(values, {}); !right)
        return tl::unexpected(right.error());
    auto engine = view::engine_of(values);
    if (!engine)
        return tl::unexpected(engine.error());
    Settings settings = meant_by(values);
    settings.engine = std::move(*engine);
    return settings;
}

Result<Settings> read_settings(const std::filesystem::path& path)
{
    const QString name = QString::fromStdU16String(path.u16string());
    if (!QFile::exists(name))
        return meant_by({});
    const QSettings file(name, QSettings::IniFormat);
    if (file.status() != QSettings::NoError || !QFile(name).open(QIODevice::ReadOnly))
        return fail(ErrorKind::io, Phrase::of("The settings %1 cannot be read", name.toStdString()),
                    Phrase::of("mend the file or its permissions, or remove it"));
    SettingValues values;
    for (const Setting& one : view::settings_table())
        if (const QString key = QString::fromStdString(one.id);
            one.home == view::SettingHome::workspace && file.contains(key))
            // QSettings makes a list of what has commas.
            values[one.id] =
                view::tidied(one, file.value(key).toStringList().join(QStringLiteral(", ")));
    if (auto right = check(values, name.toStdString()); !right)
        return tl::unexpected(right.error());
    return meant_by(values);
}

}  // namespace undertone::app
