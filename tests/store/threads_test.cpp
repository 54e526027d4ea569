#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <atomic>
#include <thread>

namespace undertone::store::test {
namespace {

using ThreadsTest = StoreTest;

// The ingest thread writes while readers read, each on a connection of its own. A reader
// sees whole transactions, never a half one, and what it has seen does not go away. Run under the
// thread sanitizer too (the tsan preset).
TEST_F(ThreadsTest, ReadersSeeWholeTransactionsWhileTheWriterWrites)
{
    constexpr int documents = 60, stories = 5;
    std::atomic<bool> done{false};
    std::atomic<int> faults{0}, reads{0};
    const auto read = [&] {
        const auto own = Reader::open(file());
        std::size_t seen = 0;
        for (bool last = false; own && !last;) {
            last = done;  // once more after the end
            const auto all = own->marks({});
            const auto counted = own->counts();
            if (!all || !counted || all->size() % stories != 0 || all->size() < seen ||
                counted->mentions != counted->stories ||
                own->contributions({"nvidia"}, {})->size() % stories != 0)
                ++faults;
            else
                seen = all->size();
            ++reads;
        }
        if (seen != std::size_t(documents * stories))
            ++faults;
    };
    std::thread one(read), two(read);
    for (int i = 0; i < documents; ++i) {
        std::vector<NewStory> document;
        for (int n = 0; n < stories; ++n)
            document.push_back(story(std::to_string(i) + "." + std::to_string(n), "Nvidia",
                                     {mention("nvidia", 0.5)}));
        EXPECT_TRUE(writer_.save_stories(document));
    }
    done = true;
    one.join();
    two.join();
    EXPECT_EQ(faults, 0);
    EXPECT_GT(reads, 2);
}

// What is read of one state adds up, whatever is written between.
TEST_F(ThreadsTest, OneStateIsSeenAsLongAsItIsKept)
{
    EXPECT_TRUE(writer_.save_stories({story("1", "Nvidia", {mention("nvidia", 0.5)})}));
    const auto own = Reader::open(file());
    ASSERT_TRUE(own);
    {
        const auto state = own->one_state();
        EXPECT_EQ(own->counts()->stories, 1);
        EXPECT_TRUE(writer_.save_stories({story("2", "Nvidia", {mention("nvidia", 0.5)})}));
        EXPECT_EQ(own->counts()->stories, 1);
        EXPECT_EQ(own->contributions({"nvidia"}, {})->size(), 1u);
    }
    EXPECT_EQ(own->counts()->stories, 2);
}

// Two programs on one workspace (the desktop and "collect") take turns.
TEST_F(ThreadsTest, TwoWritersTakeTurnsAndTimeGoesOn)
{
    std::atomic<int> refused{0};
    const auto write = [&](const std::string& name) {
        auto own = Writer::open(file(), now);
        for (int i = 0; own && i < 30; ++i)
            if (!own->save_stories({story(name + std::to_string(i), "Nvidia", {})}))
                ++refused;
    };
    std::thread one(write, "a"), two(write, "b");
    one.join();
    two.join();
    EXPECT_EQ(refused, 0);
    EXPECT_EQ(reader().counts()->stories, 60);
}

// A collector begins by keeping house, while the desk stores what the user edits.
TEST_F(ThreadsTest, KeepingHouseTakesTurnsWithAnotherWriter)
{
    for (int day = 0; day < 20; ++day) {
        const auto one = folder_.path() / ("house" + std::to_string(day) + ".db");
        auto house = Writer::open(one, now).value();
        ASSERT_TRUE(house.save_reference({{{"nvidia"}, "Nvidia", {"Nvidia"}, {}}}, {},
                                         {topic("deepseek")}, {source("a")}));
        ASSERT_TRUE(house.save_stories({story("1", "Nvidia", {mention("nvidia", 0.5)})}));
        std::atomic<bool> begun{false}, done{false};
        std::atomic<int> refused{0};
        std::thread desk([&] {
            auto own = Writer::open(one, now);
            for (int edit = 0; own && !done; ++edit) {
                if (!own->set_setting("desk/last", std::to_string(edit)))
                    ++refused;
                begun = true;
            }
        });
        while (!begun)
            std::this_thread::yield();
        const auto kept = house.keep_house({});
        done = true;
        desk.join();
        ASSERT_TRUE(kept) << to_sentence(kept.error());
        ASSERT_EQ(refused, 0);
    }
}

// What a burst takes beside the file while somebody reads goes back to the system afterwards.
TEST_F(ThreadsTest, TheWalShrinksAfterABurst)
{
    constexpr std::uintmax_t kept = 8 << 20;
    const auto beside = [&] { return std::filesystem::file_size(file().string() + "-wal"); };
    NewStory large = story("1", "Nvidia", {});
    large.content.text.assign(std::size_t(2) << 20, 'x');
    {
        SQLite::Database moment(file().string(), SQLite::OPEN_READONLY);
        moment.exec("BEGIN; SELECT count(*) FROM story");
        for (int i = 0; beside() < 2 * kept; ++i) {
            large.content.external_id = std::to_string(i);
            ASSERT_EQ(save(large).stories_added, 1);
        }
    }
    save(story("checkpoints what was held up", "Nvidia", {}));
    save(story("begins the WAL anew", "Nvidia", {}));
    EXPECT_LE(beside(), kept);
}

}  // namespace
}  // namespace undertone::store::test
