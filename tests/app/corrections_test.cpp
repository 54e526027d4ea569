// The user's own labels and named searches, from the command line.
#include "cli_process.h"
#include "support/files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::test {
namespace {

using testing::HasSubstr;

CliRun run(std::vector<std::string> arguments)
{
    arguments.insert(arguments.end(), {"--workspace", demo_workspace()});
    return run_cli(arguments);
}

TEST(Corrections, StandBesideTheScorersWordAndLeaveAsTrainingData)
{
    std::string title;
    {
        SQLite::Database db(demo_workspace() + "/undertone.db", SQLite::OPEN_READWRITE);
        db.exec("DELETE FROM own_label");
        // A story that the scorer holds to be bad for Nvidia, said to be good.
        db.exec(R"(INSERT INTO own_label SELECT r.story, 'nvidia', 'positive', 1738000000
                   FROM mention m JOIN scored_text x ON x.id = m.scored_text
                   JOIN revision r ON r.id = x.revision
                   WHERE m.company = 'nvidia' AND m.p_negative > 0.6 ORDER BY r.id LIMIT 1)");
        title = db.execAndGet("SELECT r.title FROM own_label o JOIN revision r ON r.story = o.story")
                    .getString();
    }
    const CliRun listed = run({"corrections"});
    ASSERT_EQ(listed.exit, 0) << listed.err;
    ASSERT_EQ(listed.lines().size(), 2u);
    EXPECT_EQ(listed.lines()[0]["title"], title);
    EXPECT_EQ(listed.lines()[0]["label"], "positive");
    EXPECT_EQ(listed.lines()[0]["scored"], "negative");
    EXPECT_EQ(listed.lines()[1]["labels"], 1);
    EXPECT_EQ(listed.lines()[1]["opposite"], 1);
    EXPECT_EQ(listed.lines()[1]["accuracy"], 0.0);

    const TemporaryFolder folder;
    const std::string file = (folder.path() / "own.jsonl").string();
    ASSERT_EQ(run({"corrections", "--export", file}).exit, 0);
    const std::string lines = read_file(file);
    EXPECT_THAT(lines, HasSubstr(R"("labels":{"NVDA":"positive"})"));
    const CliRun again = run({"corrections", "--export", file});
    EXPECT_EQ(again.exit, 1);
    EXPECT_THAT(again.err, HasSubstr("There is a file already"));
}

TEST(Searches, AreKeptByNameAndRefusedWhereTheyCannotBeRead)
{
    EXPECT_EQ(run({"searches", "--add", "Bad chips", "--text", "chip* tone:<-0.5"}).exit, 0);
    const CliRun listed = run({"searches"});
    ASSERT_EQ(listed.lines().size(), 1u);
    EXPECT_EQ(listed.lines()[0]["text"], "chip* tone:<-0.5");
    const CliRun broken = run({"searches", "--add", "Broken", "--text", "is:loud"});
    EXPECT_EQ(broken.exit, 1);
    EXPECT_THAT(broken.err, HasSubstr("is:starred"));
    EXPECT_EQ(run({"searches", "--remove", "Bad chips"}).exit, 0);
    EXPECT_EQ(run({"searches", "--remove", "Bad chips"}).exit, 1);
}

}  // namespace
}  // namespace undertone::test
