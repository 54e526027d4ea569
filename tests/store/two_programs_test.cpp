#include "store/backup.h"
#include "store/workload.h"

#include <atomic>
#include <cstdlib>
#include <iostream>
#include <thread>

#ifndef _WIN32

#include <sys/wait.h>
#include <unistd.h>
#include <chrono>

namespace undertone::store::test {
namespace {

using Steady = std::chrono::steady_clock;

/// A minute, or what UNDERTONE_TWO_PROGRAMS_SECONDS says: an hour is worth a night.
std::chrono::seconds duration()
{
    const char* const text = std::getenv("UNDERTONE_TWO_PROGRAMS_SECONDS");
    return std::chrono::seconds(text ? std::atoi(text) : 60);
}

/// What one side did, and the first thing that failed.
struct Side {
    int done = 0;
    std::chrono::milliseconds longest{0};
    std::string error;

    template <class Work>
    void time(Work work)
    {
        const auto begin = Steady::now();
        const auto result = work();
        longest = std::max(
            longest, std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - begin));
        if (!result && error.empty())
            error = to_sentence(result.error());
        ++done;
    }
};

void print(const char* who, const Side& side)
{
    std::cout << who << ": " << side.done << " times, the longest " << side.longest.count()
              << " ms\n";
    EXPECT_EQ(side.error, "") << who;
    EXPECT_GT(side.done, 5) << who;
}

/// The collector: a process of its own that stores all the time. Tells its steps through `out`.
[[noreturn]] void collect(const std::filesystem::path& file, Steady::time_point end, int out)
{
    auto writer = Writer::open(file, now);
    int number = 0;
    for (; writer && Steady::now() < end; ++number)
        if (const auto step = Workload::step(*writer, number); !step) {
            std::cerr << to_sentence(step.error()) << '\n';
            _exit(1);
        }
    _exit(writer && write(out, &number, sizeof number) == ssize_t(sizeof number) ? 0 : 1);
}

class TwoProgramsTest : public StoreTest {
protected:
    /// The desk's ingest thread: edits of the user's own tables.
    void edit(Steady::time_point end, Side& side) const
    {
        auto writer = Writer::open(file(), now);
        if (!writer) {
            side.error = to_sentence(writer.error());
            return;
        }
        for (int i = 0; Steady::now() < end; ++i) {
            side.time([&] {
                return writer->save_watchlists({{{}, "List " + std::to_string(i), {{"NVDA"}}}});
            });
            side.time([&] { return writer->set_setting("edit", std::to_string(i)); });
        }
    }
    /// The desk's reader thread: what a chart and a list ask.
    void read(Steady::time_point end, Side& side) const
    {
        const auto own = Reader::open(file());
        if (!own) {
            side.error = to_sentence(own.error());
            return;
        }
        StoryQuery newest;
        newest.limit = 100;
        while (Steady::now() < end) {
            side.time([&] { return own->contributions(CompanyId{"nvidia"}, TopicId{"deepseek"}); });
            side.time([&] { return own->stories(newest); });
            side.time([&] { return own->watchlists(); });
        }
    }
    void back_up_again_and_again(Steady::time_point end, Side& side) const
    {
        while (Steady::now() < end)
            side.time([&] { return back_up(file(), folder_.path() / "copy.db"); });
    }
};

TEST_F(TwoProgramsTest, WriteAndReadOneDatabaseAndNeitherIsEverRefused)
{
    const auto end = Steady::now() + duration();
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t collector = fork();
    ASSERT_GE(collector, 0);
    if (collector == 0)
        collect(file(), end, ends[1]);
    close(ends[1]);
    Side edits, reads, backups;
    {
        std::thread editing([&] { edit(end, edits); });
        std::thread reading([&] { read(end, reads); });
        std::thread copying([&] { back_up_again_and_again(end, backups); });
        editing.join();
        reading.join();
        copying.join();
    }
    int steps = 0, status = 0;
    EXPECT_EQ(::read(ends[0], &steps, sizeof steps), ssize_t(sizeof steps));
    close(ends[0]);
    waitpid(collector, &status, 0);
    EXPECT_EQ(status, 0) << "the collector was refused; above stands why";

    std::error_code none;
    std::cout << duration().count() << " s, " << steps << " documents stored, "
              << (std::filesystem::file_size(file(), none) >> 20) << " MB and "
              << (std::filesystem::file_size(file().string() + "-wal", none) >> 20)
              << " MB beside it\n";
    print("edits", edits);
    print("questions", reads);
    print("backups", backups);
    std::set<int> all;
    for (int i = 0; i < steps; ++i)
        all.insert(i);
    EXPECT_GT(steps, 50);
    EXPECT_EQ(Workload::missing(reader(), all), "");
    EXPECT_EQ(faults_of(file()), "");
    EXPECT_EQ(faults_of(folder_.path() / "copy.db"), "") << "a backup made meanwhile";
}

}  // namespace
}  // namespace undertone::store::test

#endif
