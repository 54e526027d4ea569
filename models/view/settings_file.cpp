#include "view/settings_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace undertone::view {
namespace {

constexpr int version = 1;
constexpr auto version_key = "undertone_settings", values_key = "settings";

QJsonValue json_of(const Setting& setting, const QString& value)
{
    if (setting.kind == SettingKind::flag)
        return value == QLatin1String("true");
    if (setting.kind == SettingKind::number)
        return value.isEmpty() ? QJsonValue() : QJsonValue(value.toDouble());
    return setting.id == "net/proxy" ? without_password(value) : value;
}

/// None: it is of no kind that a setting has.
std::optional<QString> text_of(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QString();
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return value.toString();
    default: return std::nullopt;
    }
}

tl::unexpected<Error> refused(Phrase what, Phrase remedy)
{
    return fail(ErrorKind::invalid_input, std::move(what), std::move(remedy));
}

}  // namespace

QByteArray settings_file(const SettingValues& values)
{
    QJsonObject settings;
    for (const Setting& one : settings_table())
        if (one.travels)
            settings[QString::fromStdString(one.id)] = json_of(one, value_of(values, one));
    return QJsonDocument(QJsonObject{{version_key, version}, {values_key, settings}}).toJson();
}

Result<ReadSettings> read_settings_file(const QByteArray& bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const QJsonValue written_by = whole[QLatin1String(version_key)];
    if (!written_by.isDouble() || !whole[QLatin1String(values_key)].isObject())
        return refused(Phrase::of("The file holds no settings of Undertone"),
                       Phrase::of("choose one that “Export…” in the settings, or "
                                  "“undertone-cli settings --export”, has written"));
    if (written_by.toInt() != version)
        return refused(Phrase::of("The file is of a newer version of Undertone"),
                       Phrase::of("import it with that version"));
    const QJsonObject settings = whole[QLatin1String(values_key)].toObject();
    const std::vector<Setting> table = settings_table();
    ReadSettings read;
    for (auto at = settings.begin(); at != settings.end(); ++at) {
        const auto setting = std::find_if(table.begin(), table.end(), [&](const Setting& one) {
            return one.travels && QString::fromStdString(one.id) == at.key();
        });
        if (setting == table.end()) {
            read.unknown << at.key();
            continue;
        }
        const auto text = text_of(at.value());
        const QString value = tidied(*setting, text.value_or(QString()));
        const QString problem = problem_of(*setting, value);
        if (!text || !problem.isEmpty())
            return refused(
                Phrase::of("Nothing was imported: “%1” (%2) is not one in the file",
                           setting->name.toStdString(), at.key().toStdString()),
                text ? Phrase(problem.chopped(problem.endsWith(u'.') ? 1 : 0).toStdString())
                     : Phrase::of("It is a list or an object"));
        read.values[setting->id] = value;
    }
    return read;
}

std::vector<SettingChange> changes(const SettingValues& before, const SettingValues& after)
{
    std::vector<SettingChange> all;
    for (const Setting& one : settings_table()) {
        const QString was = value_of(before, one), is = value_of(after, one);
        if (was != is)
            all.push_back({one, was, is});
    }
    return all;
}

}  // namespace undertone::view
