// Time zones. QTimeZone stays in this file: it is the only zone database that g++ 12 and all three
// platforms share, and its look-ups are slow, so each zone's transitions are read once.
#include "market/calendar.h"
#include "market/zone_table.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>

namespace undertone::market {
namespace {

using std::chrono::days;

std::vector<ZoneTable::Step> steps_of(const QTimeZone& zone)
{
    const auto at = [](int year) { return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC); };
    std::vector<ZoneTable::Step> steps{{Utc::min(), seconds(zone.offsetFromUtc(at(1970)))}};
    for (const auto& transition : zone.transitions(at(1970), at(2100)))
        steps.push_back({Utc(seconds(transition.atUtc.toSecsSinceEpoch())),
                         seconds(transition.offsetFromUtc)});
    return steps;
}

}  // namespace

seconds ZoneTable::offset_at(Utc time) const
{
    const auto after = std::upper_bound(steps_.begin(), steps_.end(), time,
                                        [](Utc t, const Step& step) { return t < step.from; });
    return std::prev(after)->offset;
}

Utc ZoneTable::from_local(Date date, seconds time_of_day) const
{
    const Utc wall = Utc(date) + time_of_day;
    // No zone changes twice within two days: these are the offsets on either side of a change.
    const seconds before = offset_at(wall - days(1));
    const seconds after = offset_at(wall + days(1));
    if (offset_at(wall - before) == before || offset_at(wall - after) != after)
        return wall - before;
    return wall - after;
}

const ZoneTable* find_zone(std::string_view name)
{
    static std::shared_mutex mutex;
    static std::map<std::string, std::unique_ptr<const ZoneTable>, std::less<>> tables;
    {
        const std::shared_lock lock(mutex);
        if (const auto found = tables.find(name); found != tables.end())
            return found->second.get();
    }
    if (name.empty())
        return nullptr;  // Qt would take the machine's own zone
    const QTimeZone zone(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    if (!zone.isValid())
        return nullptr;  // not kept: names come from files, and there is no end of wrong ones
    auto table = std::make_unique<const ZoneTable>(steps_of(zone));
    const std::unique_lock lock(mutex);
    return tables.try_emplace(std::string(name), std::move(table)).first->second.get();
}

bool is_zone(std::string_view zone) { return find_zone(zone) != nullptr; }

Utc end_of_day(Date date, std::string_view zone)
{
    return from_local(date + days(1), seconds(0), zone) - seconds(1);
}

Utc from_local(Date date, seconds time_of_day, std::string_view zone)
{
    const ZoneTable* table = find_zone(zone);
    return table ? table->from_local(date, time_of_day) : Utc(date) + time_of_day;
}

Date local_date(Utc time, std::string_view zone)
{
    const ZoneTable* table = find_zone(zone);
    return date_of(table ? time + table->offset_at(time) : time);
}

seconds offset_at(Utc time, std::string_view zone)
{
    const ZoneTable* table = find_zone(zone);
    return table ? table->offset_at(time) : seconds(0);
}

}  // namespace undertone::market
