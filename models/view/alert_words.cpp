#include "view/alert_words.h"

#include "market/calendar.h"
#include "view/dates.h"
#include "view/number_text.h"
#include "view/words.h"

#include <QCoreApplication>
#include <cmath>

namespace undertone::view {
namespace {

QString words(const char* text) { return QCoreApplication::translate("undertone::view", text); }

QString gone() { return words("a list that is gone"); }

template <class Id>
QString name_in(const std::map<Id, QString>& names, const Id& id)
{
    const auto at = names.find(id);
    if (at != names.end())
        return at->second;
    if constexpr (std::is_same_v<Id, WatchlistId>)
        return gone();
    else
        return QString::fromStdString(id.value);
}

/// "Nvidia", "the list Chips"; empty: everybody.
QString whose(const AlertRule& rule, const AlertNames& names)
{
    if (rule.watchlist.value != 0)
        return words("the list %1").arg(name_in(names.watchlists, rule.watchlist));
    return rule.company.empty() ? QString() : name_in(names.companies, rule.company);
}

/// "DeepSeek for Nvidia"
QString subject(const AlertRule& rule, const AlertNames& names)
{
    const QString topic = rule.topic ? name_in(names.topics, *rule.topic) : words("all topics");
    const QString of = whose(rule, names);
    return of.isEmpty() ? topic : words("%1 for %2").arg(topic, of);
}

QString value_text(const AlertRule& rule, double value, int decimals = 1)
{
    switch (rule.kind) {
    case AlertKind::tone: return signed_text(value, 2);
    case AlertKind::tone_z: return signed_text(value, decimals);
    default: return number_text(value, decimals);
    }
}

QString level_text(const AlertRule& rule)
{
    return value_text(rule, rule.level, rule.level == std::floor(rule.level) ? 0 : 1);
}

QString sessions_text(int sessions)
{
    return sessions == 1 ? words("1 session") : words("%1 sessions").arg(sessions);
}

/// What both sentences of a claim begin with: "A claim about Nvidia", "... in news of DeepSeek".
QString claims_of(const AlertRule& rule, const AlertNames& names)
{
    const QString of = whose(rule, names);
    const QString claim = of.isEmpty() ? words("A claim") : words("A claim about %1").arg(of);
    return rule.topic ? words("%1 in news of %2").arg(claim, name_in(names.topics, *rule.topic))
                      : claim;
}

QString source_or_each(const AlertRule& rule, const AlertNames& names)
{
    return rule.source.empty() ? words("A source") : name_in(names.sources, rule.source);
}

}  // namespace

AlertNames alert_names(const std::vector<Company>& companies, const std::vector<Topic>& topics,
                       const std::vector<Source>& sources, const std::vector<Watchlist>& watchlists)
{
    AlertNames names;
    for (const Company& one : companies)
        names.companies[one.id] = QString::fromStdString(one.name);
    for (const Topic& one : topics)
        names.topics[one.id] = QString::fromStdString(one.name);
    for (const Source& one : sources)
        names.sources[one.id] = QString::fromStdString(one.name);
    for (const Watchlist& one : watchlists)
        names.watchlists[one.id] = QString::fromStdString(one.name);
    return names;
}

QString rule_words(const AlertRule& rule, const AlertNames& names)
{
    const QString of = subject(rule, names), level = level_text(rule);
    switch (rule.kind) {
    case AlertKind::tone:
        return (rule.direction < 0 ? words("Tone of %1 falls below %2")
                                   : words("Tone of %1 rises above %2"))
            .arg(of, level);
    case AlertKind::tone_z:
        return (rule.direction < 0 ? words("Tone of %1 is unusually low: z below %2")
                                   : words("Tone of %1 is unusually high: z above %2"))
            .arg(of, level);
    case AlertKind::heat: return words("Heat of %1 rises above %2 times its usual").arg(of, level);
    case AlertKind::divergence:
        return words("Price and tone of %1 move apart over %2 by more than %3 standard deviations")
            .arg(of, sessions_text(rule.sessions), level);
    case AlertKind::claim:
        return words("%1 disagrees with stored prices").arg(claims_of(rule, names));
    case AlertKind::story: return words("%1 has something new").arg(source_or_each(rule, names));
    case AlertKind::source_down: break;
    }
    return words("%1 does not answer for %2 of its intervals")
        .arg(source_or_each(rule, names), level);
}

QString firing_words(const AlertRule& rule, const AlertFiring& firing, const AlertNames& names)
{
    const QString of = subject(rule, names), level = level_text(rule);
    const QString value = value_text(rule, firing.value.value_or(0));
    switch (rule.kind) {
    case AlertKind::tone:
        return (rule.direction < 0 ? words("Tone of %1 fell below %2, to %3")
                                   : words("Tone of %1 rose above %2, to %3"))
            .arg(of, level, value);
    case AlertKind::tone_z:
        return (rule.direction < 0 ? words("Tone of %1 became unusually low: z %2")
                                   : words("Tone of %1 became unusually high: z %2"))
            .arg(of, value);
    case AlertKind::heat: return words("Heat of %1 rose to %2 times its usual").arg(of, value);
    case AlertKind::divergence:
        return words("Price and tone of %1 have moved apart over %2, by %3 standard deviations")
            .arg(of, sessions_text(rule.sessions), value);
    case AlertKind::claim:
        return words("%1 disagrees with stored prices").arg(claims_of(rule, names));
    case AlertKind::story: return words("New from %1").arg(source_or_each(rule, names));
    case AlertKind::source_down: break;
    }
    return firing.source.empty() ? words("Most sources do not answer")
                                 : words("%1 has not answered for %2 of its intervals")
                                       .arg(name_in(names.sources, firing.source), value);
}

QString alert_time(Utc time)
{
    static const market::Calendar calendar = market::Calendar::new_york();
    return moment_text(calendar, time);
}

}  // namespace undertone::view
