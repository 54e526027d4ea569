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
            EXPECT_EQ(db.execAndGet("SELECT count(*) FROM " + table.table).getInt64(), table.saved);
        }
        least = std::min(least, of(*tables, "story").saved);
        EXPECT_TRUE(Writer::open(saved(), now));
    }
    std::cout << "of " << stories_ << " stories, at least " << least << " saved; nothing in "
              << unreadable << " of 40\n";
    EXPECT_LT(unreadable, 5);
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
