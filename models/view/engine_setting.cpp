#include "view/engine_setting.h"

#include "net/url.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace undertone::view {
namespace {

QString text(const std::vector<Setting>& table, const SettingValues& values, const char* id)
{
    const auto at =
        std::find_if(table.begin(), table.end(), [id](const Setting& one) { return one.id == id; });
    return at == table.end() ? QString() : value_of(values, *at);
}

}  // namespace

Result<engines::EngineChoice> engine_of(const SettingValues& values)
{
    const std::vector<Setting> table = settings_table();
    const auto value = [&](const char* id) { return text(table, values, id); };
    engines::EngineChoice choice;
    const QString kind = value("scoring/engine");
    if (kind == QLatin1String("built-in"))
        return choice;
    choice.model = value("scoring/model").toStdString();
    choice.timeout =
        std::chrono::milliseconds(std::llround(value("scoring/timeout").toDouble() * 1'000));
    if (kind == QLatin1String("process")) {
        choice.kind = engines::EngineKind::process;
        choice.where = value("scoring/command").toStdString();
        if (choice.where.empty())
            return fail(ErrorKind::invalid_input,
                        Phrase::of("A program scores, and no command starts it"),
                        Phrase::of("give it in the settings’ Scoring (scoring/command)"));
        return choice;
    }
    choice.kind = engines::EngineKind::endpoint;
    choice.where = value("scoring/address").toStdString();
    choice.proxy = value("net/proxy").toStdString();
    choice.ca_file = value("net/caFile").toStdString();
    if (choice.model.empty())
        return fail(
            ErrorKind::invalid_input, Phrase::of("An endpoint scores, and no model is named"),
            Phrase::of("give it in the settings’ Scoring (scoring/model), as in llama3.1:8b"));
    return choice;
}

bool is_used(const Setting& setting, const SettingValues& values)
{
    if (setting.group != SettingGroup::scoring || setting.id == "scoring/engine")
        return true;
    const QString kind = text(settings_table(), values, "scoring/engine");
    if (kind == QLatin1String("built-in"))
        return false;
    if (setting.id == "scoring/command")
        return kind == QLatin1String("process");
    return setting.id != "scoring/address" || kind == QLatin1String("endpoint");
}

bool is_same_engine(const engines::EngineChoice& one, const engines::EngineChoice& other)
{
    return one.kind == other.kind && one.where == other.where && one.model == other.model;
}

void take_engine(const SettingValues& from, SettingValues& into)
{
    for (const Setting& one : settings_table())
        if (one.group == SettingGroup::scoring)
            into[one.id] = value_of(from, one);
}

Result<SourceId> key_name(const std::string& address)
{
    const auto url = net::Url::parse(address);
    if (!url)
        return tl::unexpected(url.error());
    return SourceId{"scoring at " + url->origin};
}

}  // namespace undertone::view
