#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#ifndef _WIN32

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

namespace undertone::store::test {
namespace {

class DurabilityTest : public StoreTest {
protected:
    static NewStory numbered(int number)
    {
        NewStory one = story(std::to_string(number), "Nvidia " + std::to_string(number),
                             {mention("nvidia", 0.5)});
        one.content.text = std::string(3'000, 'x');
        return one;
    }

    void expect_whole() const
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
        EXPECT_EQ(db.execAndGet("PRAGMA integrity_check").getString(), "ok");
        EXPECT_EQ(db.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt(), 0);
        const auto counts = reader().counts().value();
        EXPECT_EQ(counts.mentions, counts.stories) << "a story is there whole or not at all";
    }
};

// §8: kill -9 at any moment loses nothing that was acknowledged and leaves a database that opens.
TEST_F(DurabilityTest, KillingTheWriterLosesNothingThatItAcknowledged)
{
    for (int round = 0; round < 5; ++round) {
        int pipe_ends[2];
        ASSERT_EQ(pipe(pipe_ends), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            auto writer = Writer::open(file(), now);
            for (int i = 0; writer; ++i) {
                const int number = round * 100'000 + i;
                if (!writer->save_stories({numbered(number)}))
                    break;
                if (write(pipe_ends[1], &number, sizeof number) != sizeof number)
                    break;
            }
            _exit(1);
        }
        close(pipe_ends[1]);
        int acknowledged = -1;
        for (int i = 0; i < 3 + 7 * round; ++i)
            ASSERT_EQ(read(pipe_ends[0], &acknowledged, sizeof acknowledged),
                      ssize_t(sizeof acknowledged));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(pipe_ends[0], &acknowledged, sizeof acknowledged) ==
               ssize_t(sizeof acknowledged)) {
        }
        close(pipe_ends[0]);

        auto again = Writer::open(file(), now);
        ASSERT_TRUE(again) << to_sentence(again.error());
        const ChangeSet changes = again->save_stories({numbered(acknowledged)}).value();
        EXPECT_EQ(changes.stories_unchanged, 1) << "round " << round;
        expect_whole();
    }
}

// A limit on the size of files stands in for a full disk: SQLite meets it where it meets that one.
TEST_F(DurabilityTest, AFullDiskStoresNothingOfTheStepAndSaysSo)
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
    expect_whole();
    EXPECT_EQ(save(numbered(number)).stories_added, 1) << "with space again it goes on";
}

}  // namespace
}  // namespace undertone::store::test

#endif
