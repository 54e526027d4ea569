#include "charts/exchange_time.h"

#include "charts/format.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace undertone::charts {

ExchangeTime::ExchangeTime(const std::string& zone, Utc from, Utc to)
{
    const QTimeZone known(QByteArray::fromStdString(zone));
    if (!known.isValid())
        return;
    name_ = zone_name(zone, from).toStdString();
    const auto step_at = [&](const QDateTime& t) {
        steps_.push_back({Utc(seconds(t.toSecsSinceEpoch())), seconds(known.offsetFromUtc(t))});
    };
    QDateTime at = QDateTime::fromSecsSinceEpoch(from.time_since_epoch().count(), Qt::UTC);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(to.time_since_epoch().count(), Qt::UTC);
    step_at(at);
    while (known.hasTransitions() && at < end) {
        const QTimeZone::OffsetData next = known.nextTransition(at);
        if (!next.atUtc.isValid() || next.atUtc > end)
            break;
        at = next.atUtc;
        step_at(at);
    }
}

Utc ExchangeTime::local(Utc t) const
{
    const auto after =
        std::upper_bound(steps_.begin(), steps_.end(), t,
                         [](Utc time, const Step& step) { return time < step.from; });
    if (steps_.empty())
        return t;
    return t + (after == steps_.begin() ? steps_.front() : *std::prev(after)).offset;
}

}  // namespace undertone::charts
