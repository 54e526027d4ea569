// Charts that were saved at the desk, from the command line.
#include "cli_process.h"
#include "support/files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::test {
namespace {

using testing::HasSubstr;

/// The demo workspace with two saved charts, one of which cannot be read.
class SavedCharts : public testing::Test {
protected:
    SavedCharts()
    {
        SQLite::Database db(demo_workspace() + "/undertone.db", SQLite::OPEN_READWRITE);
        db.exec("DELETE FROM saved_chart");
        db.exec(
            R"(INSERT INTO saved_chart (name, state, saved_at) VALUES
               ('Week of DeepSeek', '{"symbol":"NVDA","topics":["deepseek"],"from":"2025-01-20",
                "to":"2025-01-31","price":"area","drawings":{"levels":[{"price":123.45}]}}', 5),
               ('broken', '{"symbol":', 5))");
    }

    static CliRun run(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--workspace", demo_workspace()});
        return run_cli(arguments);
    }
};

TEST_F(SavedCharts, AreListedWithWhatTheyShow)
{
    const CliRun listed = run({"charts"});
    ASSERT_EQ(listed.exit, 0) << listed.err;
    ASSERT_EQ(listed.lines().size(), 2u);
    EXPECT_THAT(listed.lines()[0]["error"], HasSubstr("cannot be read"));
    const auto chart = listed.lines()[1];
    EXPECT_EQ(chart["name"], "Week of DeepSeek");
    EXPECT_EQ(chart["symbol"], "NVDA");
    EXPECT_EQ(chart["topics"][0], "deepseek");
    EXPECT_EQ(chart["from"], "2025-01-20");
    EXPECT_EQ(chart["levels"], 1);
}

TEST_F(SavedCharts, AreExportedAsTheyWereSaved)
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "week.svg").string();
    const CliRun written = run({"export", "--chart", "Week of DeepSeek", "--out", file});
    ASSERT_EQ(written.exit, 0) << written.err;
    EXPECT_EQ(written.lines().at(0)["sessions"], 9) << "20 January was a holiday";
    const std::string picture = read_file(file);
    EXPECT_THAT(picture, HasSubstr("NVDA · Nvidia — DeepSeek tone"));
    EXPECT_THAT(picture, HasSubstr("21 Jan 2025 – 31 Jan 2025"));
    EXPECT_THAT(picture, HasSubstr(">123.45<")) << "the level: no price of those days, and no axis";
    const CliRun broken = run({"export", "--chart", "broken", "--out", file});
    EXPECT_EQ(broken.exit, 1);
    EXPECT_THAT(broken.err, HasSubstr("cannot be read"));
    const CliRun nobody = run({"export", "--chart", "Nobody", "--out", file});
    EXPECT_EQ(nobody.exit, 1);
    EXPECT_THAT(nobody.err, HasSubstr("no saved chart “Nobody”"));
    EXPECT_EQ(run({"export", "--chart", "broken", "--symbol", "AMD", "--out", file}).exit, 2);
}

TEST_F(SavedCharts, AreRenamedAndRemoved)
{
    EXPECT_EQ(run({"charts", "--rename", "broken"}).exit, 2) << "to what?";
    EXPECT_EQ(run({"charts", "--rename", "broken", "--to", "Week of DeepSeek"}).exit, 1);
    ASSERT_EQ(run({"charts", "--rename", "broken", "--to", "mended"}).exit, 0);
    ASSERT_EQ(run({"charts", "--remove", "Week of DeepSeek"}).exit, 0);
    const auto left = run({"charts"}).lines();
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0]["name"], "mended");
}

}  // namespace
}  // namespace undertone::test
