#include "core/story.h"

namespace undertone {

Utc known_at(const std::optional<Published>& published, Utc first_seen)
{
    constexpr auto clock_skew = std::chrono::minutes(10);
    if (!published || published->time > first_seen + clock_skew)
        return first_seen;
    return published->time;
}

}  // namespace undertone
