#include "cli_process.h"
#include "support/files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <filesystem>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
namespace fs = std::filesystem;

/// A workspace of one's own with the demo's contents.
class WorkspaceTest : public testing::Test {
protected:
    WorkspaceTest() { fs::copy(demo_workspace(), workspace(), fs::copy_options::recursive); }
    [[nodiscard]] fs::path workspace() const { return folder_.path() / "workspace"; }
    [[nodiscard]] fs::path database() const { return workspace() / "undertone.db"; }
    [[nodiscard]] CliRun run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--workspace", workspace().string()});
        return run_cli(arguments);
    }
    [[nodiscard]] std::string file(const char* name) const
    {
        return (folder_.path() / name).string();
    }
    void damage() const
    {
        std::string bytes = read_file(database());
        const std::size_t page = bytes.find("Nvidia", bytes.size() / 2) / 4096 * 4096;
        std::fill_n(bytes.begin() + long(page), 4096, '\x7F');
        write_file(database(), bytes);
    }
    static json check(const CliRun& run, const std::string& name)
    {
        for (const json& line : run.lines())
            if (line["check"] == name)
                return line;
        return nullptr;
    }
    TemporaryFolder folder_;
};

TEST_F(WorkspaceTest, ASoundOneIsFoundSound)
{
    const CliRun run = this->run({"doctor"});
    EXPECT_EQ(run.exit, 0) << run.out << run.err;
    EXPECT_THAT(run.out, HasSubstr("ok     integrity     pages and indexes are whole\n"));
    const CliRun as_json = this->run({"doctor", "--json"});
    EXPECT_EQ(check(as_json, "schema")["state"], "ok");
    EXPECT_EQ(check(as_json, "foreign keys")["state"], "ok");
    EXPECT_EQ(check(as_json, "backups")["state"], "note");
    EXPECT_TRUE(check(as_json, "disk").is_object());
    EXPECT_TRUE(check(as_json, "sources").is_object());
}

TEST_F(WorkspaceTest, ABackupIsMadeFoundAndRestored)
{
    const CliRun made = run({"backup", file("copy.db")});
    ASSERT_EQ(made.exit, 0) << made.err;
    const auto stories = made.lines().front()["stories"].get<int>();
    EXPECT_GT(stories, 0);
    fs::create_directory(workspace() / "backups");
    fs::copy_file(file("copy.db"), workspace() / "backups" / "undertone-2025-01-27.db");
    EXPECT_EQ(check(run({"doctor", "--json"}), "backups")["state"], "ok");

    write_file(database(), "");
    const CliRun empty = run({"doctor", "--json"});
    EXPECT_EQ(empty.exit, 1);
    EXPECT_THAT(check(empty, "database")["remedy"].get<std::string>(),
                HasSubstr("undertone-cli restore"));
    const CliRun refused = run({"watchlists", "--add", "New"});
    EXPECT_EQ(refused.exit, 1);

    const CliRun restored = run({"restore", file("copy.db")});
    ASSERT_EQ(restored.exit, 0) << restored.err;
    EXPECT_EQ(restored.lines().front()["stories"], stories);
    EXPECT_EQ(read_file(restored.lines().front()["before"].get<std::string>()), "");
    EXPECT_EQ(run({"doctor"}).exit, 0);
}

TEST_F(WorkspaceTest, ADamagedOneIsToldAndSalvagedWithCounts)
{
    damage();
    const CliRun run = this->run({"doctor"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.out, HasSubstr("failed integrity"));
    EXPECT_THAT(run.out, HasSubstr("doctor --salvage FILE"));
    const CliRun saved = this->run({"doctor", "--salvage", file("saved.db"), "--json"});
    ASSERT_EQ(saved.exit, 0) << saved.err;
    int lost = 0;
    for (const json& table : saved.lines())
        lost += table["lost"].is_number() ? table["lost"].get<int>() : 0;
    EXPECT_GT(lost, 0);
    EXPECT_EQ(this->run({"restore", file("saved.db")}).exit, 0);
    EXPECT_EQ(this->run({"doctor"}).exit, 0);
}

TEST_F(WorkspaceTest, WhatIsWorkedOutFromOtherRowsIsWorkedOutAnew)
{
    {
        SQLite::Database db(database().string(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE index_bucket SET weight = weight + 1");
    }
    const CliRun wrong = run({"doctor", "--json"});
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_EQ(check(wrong, "rollups")["state"], "failed");
    EXPECT_THAT(std::string(check(wrong, "rollups")["remedy"]), HasSubstr("doctor --rebuild"));
    const CliRun rebuilt = run({"doctor", "--rebuild", "--json"});
    EXPECT_EQ(rebuilt.exit, 0) << rebuilt.out << rebuilt.err;
    EXPECT_EQ(check(rebuilt, "rollups")["state"], "ok");
    EXPECT_EQ(check(run({"doctor", "--json"}), "rollups")["state"], "ok") << "and stays so";
    fs::remove(database());
    EXPECT_EQ(run({"doctor", "--rebuild"}).exit, 1);
    EXPECT_FALSE(fs::exists(database())) << "none is made";
}

TEST_F(WorkspaceTest, WhatCannotBeDoneIsSaidInOneLine)
{
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"restore", file("none.db")},
                                               {"backup", file("no/such/folder.db")},
                                               {"backup", database().string()},
                                               {"doctor", "--salvage", database().string()}}) {
        const CliRun run = this->run(arguments);
        EXPECT_EQ(run.exit, 1) << arguments[0];
        EXPECT_EQ(std::count(run.err.begin(), run.err.end(), '\n'), 1) << run.err;
        EXPECT_THAT(run.err, HasSubstr("; "));
    }
    EXPECT_EQ(run({"restore"}).exit, 2);
}

}  // namespace
}  // namespace undertone::test
