#include "store/workload.h"

#include <gmock/gmock.h>
#include <random>

#ifndef _WIN32

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <chrono>
#include <csignal>

namespace undertone::store::test {
namespace {

using undertone::test::TemporaryFolder;

/// A process that writes steps from `first` on and tells each that is done, until it is killed.
class Child {
public:
    Child(const std::filesystem::path& file, int first)
    {
        if (pipe(ends_) != 0)
            throw std::runtime_error("no pipe");
        child_ = fork();
        if (child_ != 0) {
            close(ends_[1]);
            return;
        }
        auto writer = Writer::open(file, now);
        if (!writer || !Workload::save_reference(*writer))
            _exit(2);
        for (int number = first;; ++number)
            if (!Workload::step(*writer, number) ||
                write(ends_[1], &number, sizeof number) != ssize_t(sizeof number))
                _exit(1);
    }
    ~Child() { kill(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The number of the next step that is done; none: the child has ended.
    std::optional<int> next()
    {
        int number = 0;
        return read(ends_[0], &number, sizeof number) == ssize_t(sizeof number)
                   ? std::optional(number)
                   : std::nullopt;
    }

    void kill()
    {
        if (child_ <= 0)
            return;
        ::kill(child_, SIGKILL);
        waitpid(std::exchange(child_, -1), nullptr, 0);
    }

    void close_pipe() { close(ends_[0]); }

private:
    int ends_[2]{};
    pid_t child_ = -1;
};

void spin(std::chrono::microseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
    }
}

// Kill -9 at any moment, two hundred times: as the file is made, in a commit, in a checkpoint. Each
// time the next writer goes on with the same file.
TEST(Kills, LoseNothingThatWasAcknowledged)
{
    constexpr int kills = 200, kills_of_a_file = 20;
    std::mt19937 random(20'250'127);
    int acknowledged = 0, before_the_first = 0;
    g_now = at("2025-01-27T15:00:00Z");
    for (int round = 0; round < kills; round += kills_of_a_file) {
        const TemporaryFolder folder;
        const auto file = folder.path() / "undertone.db";
        std::set<int> done;
        for (int one = 0; one < kills_of_a_file; ++one) {
            const int first = one * 1'000;
            Child child(file, first);
            const int wanted = int(random() % 10);
            int heard = 0;
            for (; heard < wanted; ++heard) {
                const auto number = child.next();
                ASSERT_TRUE(number) << "the child ended by itself";
                done.insert(*number);
            }
            spin(std::chrono::microseconds(random() % (wanted == 0 ? 20'000 : 3'000)));
            child.kill();
            while (const auto number = child.next()) {
                done.insert(*number);
                ++heard;
            }
            child.close_pipe();
            acknowledged += heard;
            before_the_first += heard == 0 ? 1 : 0;

            auto again = Writer::open(file, now);
            ASSERT_TRUE(again) << "kill " << round + one << ": " << to_sentence(again.error());
            ASSERT_EQ(Workload::missing(again->reader(), done), "") << "kill " << round + one;
            ASSERT_EQ(faults_of(file), "") << "kill " << round + one;
        }
    }
    RecordProperty("kills", kills);
    RecordProperty("acknowledged", acknowledged);
    std::cout << kills << " kills, " << before_the_first << " of them before the first step, "
              << acknowledged << " acknowledged steps, none lost\n";
    EXPECT_GT(acknowledged, kills);
}

// A limit on the size of files stands in for a full disk: SQLite meets it where it meets that one.
class FullDiskTest : public StoreTest {
protected:
    static NewStory numbered(int number)
    {
        NewStory one = story(std::to_string(number), "Nvidia " + std::to_string(number),
                             {mention("nvidia", 0.5)});
        one.content.text = std::string(3'000, 'x');
        return one;
    }
};

TEST_F(FullDiskTest, StoresNothingOfTheStepAndSaysSo)
{
    save(numbered(0));
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto was = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 1 << 20;
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    Result<ChangeSet> saved;
    int number = 1;
    do {
        std::vector<NewStory> stories;
        for (int i = 0; i < 20; ++i)
            stories.push_back(numbered(number++));
        saved = writer_.save_stories(stories);
    } while (saved && number < 10'000);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, was);

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::io);
    EXPECT_THAT(to_sentence(saved.error()), testing::HasSubstr("disk"));
    EXPECT_EQ(reader().counts()->stories % 20, 1) << "a step is stored whole or not at all";
    EXPECT_EQ(faults_of(file()), "");
    EXPECT_EQ(save(numbered(number)).stories_added, 1) << "with space again it goes on";
}

}  // namespace
}  // namespace undertone::store::test

#endif
