// The schedule over random histories: a machine that sleeps, whose clock is set on and back, whose
// network goes away. What holds is said once for all of them.
#include "ingest/schedule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <deque>
#include <random>
#include <set>

namespace undertone::ingest {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using testing::ElementsAre;
using testing::IsEmpty;

const Utc start = utc_from_iso("2025-01-27T14:30:00Z").value();

/// A machine's two clocks.
struct Machine {
    milliseconds wall{0}, steady{0};
    [[nodiscard]] Moment now() const { return {start + std::chrono::floor<seconds>(wall), steady}; }
    void run(milliseconds time) { wall += time, steady += time; }
    void sleep(milliseconds time) { wall += time; }
    void set_clock(milliseconds by) { wall += by; }
};

SourceId id(int number)
{
    return {"s" + std::string(number < 10 ? "0" : "") + std::to_string(number)};
}

TEST(Schedule, TheLongestDueComesFirstAndAtThePace)
{
    Machine machine;
    Schedule schedule({2, 3}, machine.now());
    for (int i = 0; i < 6; ++i)
        schedule.put(id(i), -i * 1min, machine.now());
    EXPECT_THAT(schedule.take(machine.now()), ElementsAre(id(5), id(4), id(3)));
    EXPECT_THAT(schedule.take(machine.now()), IsEmpty());
    const auto wait = schedule.until_next(machine.now(), 10s);
    EXPECT_GE(wait, 500ms);
    EXPECT_LE(wait, 502ms);
    machine.run(wait);
    EXPECT_THAT(schedule.take(machine.now()), ElementsAre(id(2)));
    machine.run(1h);  // what was not used does not add up
    schedule.put(id(7), -1h, machine.now());
    schedule.put(id(8), -1h, machine.now());
    EXPECT_THAT(schedule.take(machine.now()), ElementsAre(id(1), id(0), id(7)));
}

TEST(Schedule, ASleepMakesDueWhatFellDueAndAClockSetBackDelaysNothing)
{
    Machine machine;
    Schedule schedule({}, machine.now());
    schedule.put(id(1), 15min, machine.now());
    machine.run(1min);
    machine.sleep(8h);
    EXPECT_THAT(schedule.take(machine.now()), ElementsAre(id(1)));
    schedule.ended(id(1), 15min, Reach::answered, machine.now());

    machine.set_clock(-24h);
    machine.run(14min + 50s);
    EXPECT_THAT(schedule.take(machine.now()), IsEmpty());
    machine.run(15s);
    EXPECT_THAT(schedule.take(machine.now()), ElementsAre(id(1)));
}

TEST(Schedule, WithoutANetworkItTriesOneAMinuteAndThenAllThatWereMissed)
{
    Machine machine;
    Schedule schedule({1'000, 1'000}, machine.now());
    for (int i = 0; i < 5; ++i)
        schedule.put(id(i), -1min * (5 - i), machine.now());
    for (const SourceId& one : schedule.take(machine.now()))
        schedule.ended(one, 30min, Reach::unreached, machine.now());
    EXPECT_TRUE(schedule.offline());
    EXPECT_THAT(schedule.take(machine.now()), IsEmpty());
    for (int i = 0; i < 3; ++i) {
        machine.run(59s);
        EXPECT_THAT(schedule.take(machine.now()), IsEmpty());
        machine.run(1s);
        const auto tried = schedule.take(machine.now());
        ASSERT_THAT(tried, ElementsAre(id(i))) << "by turns";
        schedule.ended(tried[0], 30min, Reach::unreached, machine.now());
    }
    machine.run(1min);
    const auto tried = schedule.take(machine.now());
    ASSERT_THAT(tried, ElementsAre(id(3)));
    schedule.ended(tried[0], 30min, Reach::answered, machine.now());
    EXPECT_FALSE(schedule.offline());
    EXPECT_THAT(schedule.take(machine.now()), ElementsAre(id(0), id(1), id(2), id(4)));
}

TEST(Schedule, ThirtyDeadOfAHundredAreNoMissingNetwork)
{
    Machine machine;
    Schedule schedule({1'000, 1'000}, machine.now());
    for (int i = 0; i < 100; ++i)
        schedule.put(id(i), 0s, machine.now());
    for (const SourceId& one : schedule.take(machine.now()))
        schedule.ended(one, 15min, one < id(70) ? Reach::answered : Reach::unreached,
                       machine.now());
    EXPECT_FALSE(schedule.offline());
}

TEST(Schedule, ADroppedSourceIsNotAskedAgain)
{
    Machine machine;
    Schedule schedule({}, machine.now());
    schedule.put(id(1), 0s, machine.now());
    schedule.put(id(2), 0s, machine.now());
    EXPECT_EQ(schedule.take(machine.now()).size(), 2u);
    schedule.drop(id(1));
    schedule.ended(id(1), 0s, Reach::answered, machine.now());
    schedule.ended(id(2), std::nullopt, Reach::answered, machine.now());
    EXPECT_TRUE(schedule.idle());
    machine.run(1h);
    EXPECT_THAT(schedule.take(machine.now()), IsEmpty());
}

/// Forty sources on a machine to which things happen, and what must hold whatever happens.
class World {
public:
    explicit World(unsigned seed) : random_(seed), schedule_(pace, machine_.now())
    {
        for (int i = 0; i < count; ++i) {
            const seconds wait(int(pick(7'200)) - 3'600);
            schedule_.put(id(i), wait, machine_.now());
            due_[id(i)] = {passed_ + wait, jumps_};
        }
    }

    void live(int steps)
    {
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i) {
            befall();
            end_those_due();
        }
    }

    /// Once nothing happens any more, all that is due is asked, as fast as the pace allows.
    void settle()
    {
        online_ = true;
        for (int i = 0; i < 3; ++i) {  // the try of a minute, and what it brings
            run(61s);
            end_those_due(true);
        }
        run(count * 1s / 4 + 3s);
        for (const auto& [source, due] : due_)
            EXPECT_TRUE(under_way_.count(source) > 0 || due.time + slack(due) >= passed_)
                << source.value << " was not asked";
    }

private:
    static constexpr int count = 40;
    static constexpr Pace pace{4, 8};
    struct Due {
        milliseconds time;  ///< by `passed_`
        int jumps;          ///< that had been when it was said
    };

    unsigned pick(unsigned below) { return unsigned(random_() % below); }
    /// The wall clock counts whole seconds: at each jump one may be lost or won.
    [[nodiscard]] milliseconds slack(const Due& due) const
    {
        return 4s + 1s * (jumps_ - due.jumps);
    }

    void befall()
    {
        const unsigned what = pick(100);
        const seconds time(3 + pick(90'000));
        jumps_ += what < 5 ? 1 : 0;
        if (what < 3)
            (what < 2 ? machine_.sleep(time) : machine_.set_clock(time)), passed_ += time;
        else if (what < 5)
            machine_.set_clock(-time);
        else if (what < 8)
            online_ = !online_;
        run(milliseconds(what < 60 ? pick(400) : pick(30'000)));
    }

    void run(milliseconds time)
    {
        for (; time > 0ms; time -= 100ms) {  // as often as the collector looks
            machine_.run(100ms);
            passed_ += 100ms;
            take();
        }
    }

    void take()
    {
        const bool was_offline = schedule_.offline();
        const auto taken = schedule_.take(machine_.now());
        EXPECT_LE(taken.size(), was_offline ? 1u : 8u);
        for (const SourceId& source : taken) {
            starts_.push_back(machine_.steady);
            EXPECT_EQ(under_way_.count(source), 0u) << source.value << " twice at once";
            // One that nobody answered for may be asked as soon as anybody answers.
            if (silent_.count(source) == 0) {
                const Due& due = due_[source];
                EXPECT_GE(passed_ + slack(due), due.time) << source.value << " before its time";
            }
            under_way_[source] = machine_.steady + milliseconds(pick(20'000));
        }
        while (!starts_.empty() && starts_.front() < machine_.steady - 10s)
            starts_.pop_front();
        EXPECT_LE(starts_.size(), std::size_t(8 + 4 * 10 + 1)) << "in ten seconds";
    }

    void end_those_due(bool all = false)
    {
        const auto now_under_way = under_way_;
        for (const auto& [source, ends] : now_under_way) {
            if (!all && ends > machine_.steady)
                continue;
            under_way_.erase(source);
            const seconds wait(60 + pick(3'600));
            due_[source] = {passed_ + wait, jumps_};
            schedule_.ended(source, wait, online_ ? Reach::answered : Reach::unreached,
                            machine_.now());
            if (online_) {
                silent_.erase(source);
                EXPECT_FALSE(schedule_.offline());
            } else {
                silent_.insert(source);
            }
        }
    }

    std::mt19937 random_;
    Machine machine_;
    Schedule schedule_;
    milliseconds passed_{0};  ///< time, asleep or awake, as far as the clocks can tell
    int jumps_ = 0;
    bool online_ = true;
    std::map<SourceId, Due> due_;
    std::set<SourceId> silent_;
    std::map<SourceId, milliseconds> under_way_;  ///< and when it ends, by the steady clock
    std::deque<milliseconds> starts_;
};

TEST(Schedule, HoldsItsPromisesOverRandomHistories)
{
    for (unsigned seed = 1; seed <= 40 && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        World world(seed);
        world.live(300);
        world.settle();
    }
}

}  // namespace
}  // namespace undertone::ingest
