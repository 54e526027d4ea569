#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <map>
#include <optional>
#include <vector>

// When the next source is asked, over weeks in which the machine sleeps, its clock is set and its
// network goes away. Pure: time is handed in. One thread.
namespace undertone::ingest {

/// The wall clock may jump; the steady one never does, but stands still while the machine sleeps.
struct Moment {
    Utc wall;
    std::chrono::milliseconds steady{0};
};

/// How fast sources are started where many are due at once: after a sleep, a start, an outage.
struct Pace {
    double a_second = 4;  ///< > 0
    int at_once = 8;      ///< >= 1; those may start together
};

/// How far a fetch came.
enum class Reach {
    answered,   ///< somebody answered, if only to refuse
    unreached,  ///< nobody did: no name, no route, no connection, no end
    not_tried   ///< it ended without asking anybody
};

/// The order in which sources are asked: the longest due first, no faster than the pace, none twice
/// at the same time.
///
/// Its own time never goes back. Where the wall clock moves on (or jumps on: the machine slept), it
/// moves along, so that what fell due meanwhile is due; where that is set back, it follows the
/// steady clock, so that nothing is asked before its time or twice.
///
/// When more than half of the sources (three at least) were asked since anybody last answered, the
/// network is taken to be away: then one is tried each minute. Once anybody answers, all that were
/// not reached are due, in the order in which they had been missed.
class Schedule {
public:
    Schedule(Pace pace, Moment now);

    /// Adds a source, due after `wait` (below 0: it has been for as long), or moves it. One that is
    /// under way stays so: ended() gives its time.
    void put(const SourceId& source, seconds wait, Moment now);
    void drop(const SourceId& source);
    /// Which to ask now; they are under way until ended().
    std::vector<SourceId> take(Moment now);
    /// None: it is not asked again. A source dropped meanwhile stays so.
    void ended(const SourceId& source, std::optional<seconds> wait, Reach reach, Moment now);

    /// How long until take() may give one, at most `longest`, if nothing happens before.
    [[nodiscard]] std::chrono::milliseconds until_next(Moment now,
                                                       std::chrono::milliseconds longest);
    [[nodiscard]] bool idle() const;  ///< none waits and none is under way
    [[nodiscard]] bool offline() const { return offline_; }

private:
    using Time = std::chrono::milliseconds;  ///< since the start; never decreasing
    struct Entry {
        Time due{0};
        bool under_way = false;
        /// When it fell due, of one that was not reached since anybody last answered.
        std::optional<Time> missed;
    };
    void advance(Moment now);
    void note_answer();
    void note_silence(Entry& entry);
    [[nodiscard]] std::map<SourceId, Entry>::iterator longest_due();
    [[nodiscard]] Time time_of(const Entry& entry) const;

    Pace pace_;
    Time now_{0};
    Time wall_ahead_, steady_ahead_;  ///< of either clock against this one's time
    Time last_steady_;
    double starts_left_;
    bool offline_ = false;
    Time tried_{0};  ///< when the network was last tried while offline
    std::map<SourceId, Entry> entries_;
};

}  // namespace undertone::ingest
