#include "ingest/schedule.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace undertone::ingest {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds between_tries = std::chrono::minutes(1);
constexpr auto least_unreached = 3;
/// How far the two clocks may differ before one of them has jumped: the wall clock counts whole
/// seconds, and is slewed.
constexpr milliseconds agreement{2'000};

}  // namespace

Schedule::Schedule(Pace pace, Moment now)
    : pace_(pace),
      wall_ahead_(now.wall.time_since_epoch()),
      steady_ahead_(now.steady),
      last_steady_(now.steady),
      starts_left_(pace.at_once)
{
}

void Schedule::advance(Moment now)
{
    const Time by_wall = now.wall.time_since_epoch() - wall_ahead_;
    const Time by_steady = now.steady - steady_ahead_;
    if (by_wall > by_steady + agreement)
        steady_ahead_ -= by_wall - by_steady;  // the machine slept, or its clock was set on
    else if (by_steady > by_wall + agreement)
        wall_ahead_ -= by_steady - by_wall;  // its clock was set back
    now_ = std::max({now_, by_wall, by_steady});

    const auto passed = double(std::max(now.steady - last_steady_, Time(0)).count());
    starts_left_ = std::min(double(pace_.at_once), starts_left_ + pace_.a_second * passed / 1'000);
    last_steady_ = now.steady;
}

void Schedule::put(const SourceId& source, seconds wait, Moment now)
{
    advance(now);
    Entry& entry = entries_[source];
    if (!entry.under_way)
        entry.due = now_ + wait;
}

void Schedule::drop(const SourceId& source)
{
    entries_.erase(source);
    offline_ = offline_ && !entries_.empty();
}

std::map<SourceId, Schedule::Entry>::iterator Schedule::longest_due()
{
    auto best = entries_.end();
    for (auto entry = entries_.begin(); entry != entries_.end(); ++entry) {
        if (entry->second.under_way)
            continue;
        const auto order = [this](const Entry& one) { return std::pair(time_of(one), one.due); };
        if (best == entries_.end() || order(entry->second) < order(best->second))
            best = entry;
    }
    return best;
}

std::vector<SourceId> Schedule::take(Moment now)
{
    advance(now);
    std::vector<SourceId> taken;
    while (starts_left_ >= 1) {
        const auto entry = longest_due();
        if (entry == entries_.end() || now_ < time_of(entry->second))
            break;
        if (offline_)
            tried_ = now_;
        entry->second.under_way = true;
        starts_left_ -= 1;
        taken.push_back(entry->first);
    }
    return taken;
}

/// Offline, one that was not reached is tried before its time, and one that is due waits.
Schedule::Time Schedule::time_of(const Entry& entry) const
{
    if (!offline_)
        return entry.due;
    const Time next_try = tried_ + between_tries;
    return entry.missed ? next_try : std::max(next_try, entry.due);
}

void Schedule::ended(const SourceId& source, std::optional<seconds> wait, Reach reach, Moment now)
{
    advance(now);
    const auto entry = entries_.find(source);
    if (entry == entries_.end())
        return;
    if (reach == Reach::answered)
        note_answer();
    if (reach == Reach::unreached)
        note_silence(entry->second);
    entry->second.under_way = false;
    if (wait)
        entry->second.due = now_ + *wait;
    else
        drop(source);
}

void Schedule::note_answer()
{
    for (auto& [id, entry] : entries_) {
        if (offline_ && entry.missed)
            entry.due = std::min(entry.due, *entry.missed);
        entry.missed.reset();
    }
    offline_ = false;
}

void Schedule::note_silence(Entry& entry)
{
    if (!entry.missed)
        entry.missed = entry.due;
    const auto silent = std::count_if(entries_.begin(), entries_.end(), [](const auto& one) {
        return one.second.missed.has_value();
    });
    if (offline_ || silent < least_unreached || 2 * std::size_t(silent) <= entries_.size())
        return;
    offline_ = true;
    tried_ = now_;
}

milliseconds Schedule::until_next(Moment now, milliseconds longest)
{
    advance(now);
    const auto entry = longest_due();
    if (entry == entries_.end())
        return longest;
    milliseconds wait = time_of(entry->second) - now_;
    if (starts_left_ < 1)
        wait = std::max(wait,
                        milliseconds(std::lround((1 - starts_left_) * 1'000 / pace_.a_second) + 1));
    return std::clamp(wait, milliseconds(0), longest);
}

bool Schedule::idle() const { return entries_.empty(); }

}  // namespace undertone::ingest
