#include "core/request_budget.h"

#include <algorithm>

namespace undertone {
namespace {

using std::chrono::minutes;

/// No more than `count` in any `window`: the earliest time after the last `count`. 0: any.
Utc after_window(const std::vector<Utc>& made, int count, seconds window, Utc time)
{
    if (count <= 0 || made.size() < std::size_t(count))
        return time;
    return std::max(time, made[made.size() - std::size_t(count)] + window + seconds(1));
}

}  // namespace

Utc earliest_request(const RequestBudget& budget, const std::vector<Utc>& made, Utc now)
{
    std::vector<Utc> recent;
    std::copy_if(made.begin(), made.end(), std::back_inserter(recent),
                 [now](Utc one) { return one <= now + minutes(10); });
    Utc time = recent.empty() ? now : std::max(now, recent.back());  // in the order asked
    time = after_window(recent, budget.per_second, seconds(1), time);
    time = after_window(recent, budget.per_minute, minutes(1), time);
    time = after_window(recent, budget.per_hour, std::chrono::hours(1), time);
    if (budget.apart > 0)
        time = after_window(recent, 1, seconds(budget.apart), time);
    const auto made_on = [&made](Date day) {
        return std::count_if(made.begin(), made.end(),
                             [day](Utc one) { return date_of(one) == day; });
    };
    while (budget.per_day > 0 && made_on(date_of(time)) >= budget.per_day)
        time = midnight_utc(date_of(time) + std::chrono::days(1));
    return time;
}

Utc counted_since(const RequestBudget& budget, Utc now)
{
    const seconds longest = std::max({seconds(minutes(2)), seconds(budget.apart + 1),
                                      budget.per_hour > 0 ? seconds(3'601) : seconds(0)});
    return std::min(midnight_utc(date_of(now)), now - longest);
}

}  // namespace undertone
