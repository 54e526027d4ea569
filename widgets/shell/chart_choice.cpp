#include "shell/chart_choice.h"

#include <QSettings>

namespace undertone::shell {
namespace {

constexpr auto symbol_key = "chart/symbol";
constexpr auto topic_key = "chart/topic";
constexpr auto months_key = "chart/newest_months";
constexpr auto from_key = "chart/from";
constexpr auto to_key = "chart/to";

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

}  // namespace

ChartChoice first_choice(bool demo)
{
    using namespace std::chrono;
    ChartChoice choice;
    choice.symbol = {"NVDA"};
    if (demo) {
        choice.topic = TopicId{"deepseek"};
        choice.from = sys_days(2024y / December / 1);
        choice.to = sys_days(2025y / March / 31);
    } else {
        choice.newest = months(3);
    }
    return choice;
}

ChartChoice read_choice(const QSettings& settings, const ChartChoice& otherwise)
{
    if (!settings.contains(symbol_key))
        return otherwise;
    ChartChoice choice;
    choice.symbol = {settings.value(symbol_key).toString().toStdString()};
    if (const QString topic = settings.value(topic_key).toString(); !topic.isEmpty())
        choice.topic = TopicId{topic.toStdString()};
    if (const int months = settings.value(months_key).toInt(); months > 0)
        choice.newest = std::chrono::months(months);
    const auto from = date_from_iso(settings.value(from_key).toString().toStdString());
    const auto to = date_from_iso(settings.value(to_key).toString().toStdString());
    if (from && to && *from <= *to) {
        choice.from = *from;
        choice.to = *to;
    } else if (!choice.newest) {
        return otherwise;
    }
    return choice;
}

void write_choice(QSettings& settings, const ChartChoice& choice)
{
    settings.setValue(symbol_key, text(choice.symbol.value));
    settings.setValue(topic_key, choice.topic ? text(choice.topic->value) : QString());
    settings.setValue(months_key, choice.newest ? int(choice.newest->count()) : 0);
    settings.setValue(from_key, text(to_iso(choice.from)));
    settings.setValue(to_key, text(to_iso(choice.to)));
}

}  // namespace undertone::shell
