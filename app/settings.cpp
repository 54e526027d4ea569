#include "app/settings.h"

#include <QFile>
#include <QSettings>
#include <algorithm>

namespace undertone::app {
namespace {

template <class T>
struct Setting {
    const char* key;
    T least, most;
};
constexpr Setting<int> host_spacing{"net/hostSpacing", 0, 600'000};  // milliseconds
constexpr Setting<double> starts_per_second{"collect/startsPerSecond", 0.1, 1'000};
constexpr Setting<int> text_days{"retention/textDays", store::least_text_days, 36'500};
constexpr Setting<int> database_mb{"retention/databaseMb", 10, 10'000'000};
constexpr auto user_agent = "net/userAgent", proxy = "net/proxy", ca_file = "net/caFile";

void read_text(const QSettings& file, const char* key, std::string& value)
{
    if (file.contains(key))
        // QSettings makes a list of what has commas.
        value = file.value(key).toStringList().join(", ").toStdString();
}

template <class T>
Result<T> read_number(const QSettings& file, const Setting<T>& setting, T value)
{
    if (!file.contains(setting.key))
        return value;
    const QString text = file.value(setting.key).toString();
    bool is_number = false;
    const double number = text.toDouble(&is_number);
    if (!is_number || !(number >= double(setting.least) && number <= double(setting.most)))
        return fail(ErrorKind::invalid_input,
                    file.fileName().toStdString() + ": “" + setting.key + "” is “" +
                        text.toStdString() + "”",
                    "it is a number from " + QString::number(setting.least).toStdString() + " to " +
                        QString::number(setting.most).toStdString());
    return T(number);
}

}  // namespace

Result<Settings> read_settings(const std::filesystem::path& path)
{
    Settings settings;
    const QString name = QString::fromStdU16String(path.u16string());
    if (!QFile::exists(name))
        return settings;
    const QSettings file(name, QSettings::IniFormat);
    if (file.status() != QSettings::NoError || !QFile(name).open(QIODevice::ReadOnly))
        return fail(ErrorKind::io, "The settings " + name.toStdString() + " cannot be read",
                    "mend the file or its permissions, or remove it");
    read_text(file, user_agent, settings.http.user_agent);
    read_text(file, proxy, settings.http.proxy);
    read_text(file, ca_file, settings.http.ca_file);
    const auto spacing = read_number(file, host_spacing, int(settings.http.host_spacing.count()));
    if (!spacing)
        return tl::unexpected(spacing.error());
    settings.http.host_spacing = std::chrono::milliseconds(*spacing);
    const auto starts = read_number(file, starts_per_second, settings.pace.a_second);
    if (!starts)
        return tl::unexpected(starts.error());
    settings.pace.a_second = *starts;
    settings.pace.at_once = std::max(settings.pace.at_once, int(*starts));
    const auto days = read_number(file, text_days, 0);
    if (!days)
        return tl::unexpected(days.error());
    settings.retention.text_days = *days;
    const auto megabytes = read_number(file, database_mb, 0);
    if (!megabytes)
        return tl::unexpected(megabytes.error());
    settings.retention.database_mb = *megabytes;
    return settings;
}

}  // namespace undertone::app
