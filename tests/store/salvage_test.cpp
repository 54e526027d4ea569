#include "store/salvage.h"

#include "store/workload.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <iostream>
#include <random>

namespace undertone::store::test {
namespace {

using undertone::test::read_file;
using undertone::test::TemporaryFolder;
using undertone::test::write_file;
namespace fs = std::filesystem;

constexpr std::size_t page = 4096;

/// The fixture's makers of rows.
struct Rows : StoreTest {
    using StoreTest::mention;
    using StoreTest::story;
};

class SalvageTest : public testing::Test {
protected:
    SalvageTest()
    {
        g_now = at("2025-01-27T15:00:00Z");
        {
            auto writer = Writer::open(file(), now).value();
            EXPECT_TRUE(Workload::save_reference(writer));
            for (int i = 0; i < steps; ++i)
                EXPECT_TRUE(Workload::step(writer, i));
            stories_ = writer.reader().counts()->stories;
        }
        sound_ = read_file(file());
    }
    static constexpr int steps = 100;
    [[nodiscard]] fs::path file() const { return folder_.path() / "undertone.db"; }
    [[nodiscard]] fs::path saved() const { return folder_.path() / "saved.db"; }
    static const SalvagedTable& of(const std::vector<SalvagedTable>& all, const std::string& table)
    {
        for (const SalvagedTable& one : all)
            if (one.table == table)
                return one;
        throw std::out_of_range(table);
    }
    /// But for texts whose scores are lost: they are scored anew.
    [[nodiscard]] std::string unsound() const
    {
        std::string faults = faults_of(saved());
        if (faults.starts_with("scores: "))
            faults.erase(0, faults.find('\n') + 1);
        return faults;
    }
    /// Where the pages begin that hold these bytes.
    [[nodiscard]] std::vector<std::size_t> pages_with(const std::string& bytes) const
    {
        std::vector<std::size_t> found;
        for (std::size_t at = 0; at < sound_.size(); at += page)
            if (std::string_view(sound_).substr(at, page).find(bytes) != std::string_view::npos)
                found.push_back(at);
        return found;
    }
    TemporaryFolder folder_;
    std::string sound_;
    std::int64_t stories_ = 0;
};

TEST_F(SalvageTest, OfASoundDatabaseIsAllOfIt)
{
    const auto tables = salvage(file(), saved());
    ASSERT_TRUE(tables) << to_sentence(tables.error());
    for (const SalvagedTable& table : *tables)
        EXPECT_EQ(table.lost, 0) << table.table;
    EXPECT_EQ(of(*tables, "story").saved, stories_);
    EXPECT_EQ(unsound(), "");
    const auto writer = Writer::open(saved(), now);
    ASSERT_TRUE(writer);
    std::set<int> all;
    for (int i = 0; i < steps; ++i)
        all.insert(i);
    EXPECT_EQ(Workload::missing(writer->reader(), all), "");
}

// One page in the midst of the stories' words: what is before and after it is saved.
TEST_F(SalvageTest, GoesAroundADamagedPage)
{
    const auto pages = pages_with("Nvidia 50.0");
    ASSERT_FALSE(pages.empty());
    std::string bytes = sound_;
    std::fill_n(bytes.begin() + long(pages.front()), page, '\x7F');
    write_file(file(), bytes);
    EXPECT_NE(faults_of(file()), "");
    const auto tables = salvage(file(), saved());
    ASSERT_TRUE(tables) << to_sentence(tables.error());
    const SalvagedTable& words = of(*tables, "revision");
    std::cout << words.saved << " texts saved, " << words.lost.value_or(-1) << " lost\n";
    EXPECT_GT(words.lost, 0);
    EXPECT_LT(words.lost, 10);
    EXPECT_GT(of(*tables, "story").saved, stories_ - 10);
    EXPECT_EQ(unsound(), "");
    const auto writer = Writer::open(saved(), now);
    ASSERT_TRUE(writer);
    EXPECT_EQ(Workload::missing(writer->reader(), {0, 1, 2, 20, 70, 97, 98}), "");
}

// Any page but the first, forty times: what is saved is sound, and counted.
TEST_F(SalvageTest, WhateverPageIsDamagedWhatIsSavedIsSound)
{
    std::mt19937 random(11);
    std::int64_t least = stories_;
    int unreadable = 0;
    for (int round = 0; round < 40; ++round) {
        std::string bytes = sound_;
        const std::size_t which = 1 + random() % (bytes.size() / page - 1);
        for (std::size_t i = 0; i < page; ++i)
            bytes[which * page + i] = char(random());
        write_file(file(), bytes);
        fs::remove(saved());
        const auto tables = salvage(file(), saved());
        if (!tables) {  // a page of the list of tables: nobody can find them then
            EXPECT_EQ(tables.error().kind, ErrorKind::damaged_database);
            EXPECT_FALSE(Writer::open(file(), now)) << "page " << which;
            ++unreadable;
            continue;
        }
        EXPECT_EQ(unsound(), "") << "page " << which;
        for (const SalvagedTable& table : *tables) {
            SQLite::Database db(saved().string(), SQLite::OPEN_READONLY);
            EXPECT_EQ(db.execAndGet("SELECT count(*) FROM " + table.table +
                                    (table.table == "rule" ? " WHERE words <> ''" : ""))
                          .getInt64(),
                      table.saved);
        }
        least = std::min(least, of(*tables, "story").saved);
        EXPECT_TRUE(Writer::open(saved(), now));
    }
    std::cout << "of " << stories_ << " stories, at least " << least << " saved; nothing in "
              << unreadable << " of 40\n";
    EXPECT_LT(unreadable, 5);
}

// Readers go from a revision to the next by its number.
TEST_F(SalvageTest, WhatIsLeftOfAStorysRevisionsIsNumberedAnew)
{
    {
        auto writer = Writer::open(file(), now).value();
        for (int edit = 1; edit <= 4; ++edit) {
            NewStory one = Rows::story("edited", "Edit " + std::to_string(edit), {});
            one.content.text = std::string(10'000, 'x') + "edit/" + std::to_string(edit) + "/" +
                               std::string(10'000, 'x');
            ASSERT_TRUE(writer.save_stories({one}));
        }
    }
    sound_ = read_file(file());
    std::string bytes = sound_;
    // The midst of a long text is on a page of its own, which tells where the rest is.
    for (const char* lost : {"edit/1/", "edit/3/"}) {
        const auto pages = pages_with(lost);
        ASSERT_FALSE(pages.empty());
        for (const std::size_t at : pages)
            std::fill_n(bytes.begin() + long(at), page, '\x7F');
    }
    write_file(file(), bytes);
    const auto tables = salvage(file(), saved());
    ASSERT_TRUE(tables) << to_sentence(tables.error());
    EXPECT_EQ(of(*tables, "revision").lost, 2);
    EXPECT_EQ(unsound(), "");
    SQLite::Database db(saved().string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(db.execAndGet("SELECT group_concat(number || ':' || title, ' ') FROM (SELECT * FROM "
                            "revision WHERE title LIKE 'Edit%' ORDER BY number)")
                  .getString(),
              "1:Edit 2 2:Edit 4");
}

TEST_F(SalvageTest, AnOldReasonNeverShowsTheWordsOfANewRule)
{
    const auto with_rule = [](const std::string& id, const std::string& rule) {
        NewStory one = Rows::story(id, "Nvidia soars", {Rows::mention("nvidia", 0.5)});
        one.scored.mentions[0].reasons = {{Field::title, 0, 6, "Nvidia", 0.5, rule, false}};
        return one;
    };
    {
        auto writer = Writer::open(file(), now).value();
        ASSERT_TRUE(writer.save_stories({with_rule("old", "the lost rule")}));
    }
    sound_ = read_file(file());
    std::string bytes = sound_;
    // The rows, and not the index of their words.
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    const auto root =
        db.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'rule'").getInt64();
    std::fill_n(bytes.begin() + long(page) * (root - 1), page, '\x7F');
    write_file(file(), bytes);
    const auto tables = salvage(file(), saved());
    ASSERT_TRUE(tables) << to_sentence(tables.error());
    EXPECT_EQ(of(*tables, "rule").lost, 1);
    auto writer = Writer::open(saved(), now).value();
    ASSERT_TRUE(writer.save_stories({with_rule("new", "another rule")}));
    StoryQuery all;
    all.limit = 1'000;
    const auto stories = writer.reader().stories(all).value();
    std::map<std::string, std::string> rules;
    for (const StoryView& view : stories)
        for (const Mention& mention : view.scored.mentions)
            for (const Reason& reason : mention.reasons)
                rules[view.story.content.external_id] = reason.rule;
    EXPECT_EQ(rules, (std::map<std::string, std::string>{{"old", ""}, {"new", "another rule"}}));
}

TEST_F(SalvageTest, OfWhatIsNoDatabaseIsRefusedInWords)
{
    write_file(file(), std::string(20'000, '\x7F'));
    const auto none = salvage(file(), saved());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::damaged_database);
    write_file(saved(), "somebody's");
    write_file(file(), sound_);
    EXPECT_EQ(salvage(file(), saved()).error().kind, ErrorKind::invalid_input);
    EXPECT_EQ(read_file(saved()), "somebody's");
}

}  // namespace
}  // namespace undertone::store::test
