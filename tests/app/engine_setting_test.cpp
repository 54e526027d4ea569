// The engine as a setting, for the verbs that score what is stored.
#include "cli_process.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <filesystem>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

TEST(EngineSetting, IsWhatCollectRescoreAndImportGoByUnlessToldOtherwise)
{
    const TemporaryFolder folder;
    const std::string workspace = (folder.path() / "live").string();
    const std::string feed = (folder.path() / "old.xml").string();
    const auto import = [&](const std::string& id) {
        write_file(feed, "<rss version=\"2.0\"><channel><title>T</title><item><guid>" + id +
                             "</guid><title>AMD gains, says number " + id +
                             "</title></item></channel></rss>");
        return run_cli({"import", feed, "--workspace", workspace});
    };
    const auto set = [&](const std::string& value) {
        return run_cli({"settings", "--set", value, "--workspace", workspace});
    };
    ASSERT_EQ(run_cli({"sources", "--workspace", workspace, "--disable", "all"}).exit, 0);
    ASSERT_EQ(import("1").exit, 0);
    const CliRun lacking = set("scoring/engine=process");
    EXPECT_EQ(lacking.exit, 1);
    EXPECT_THAT(lacking.err, HasSubstr("scoring/command"));
    const std::string command = std::string("\"" UNDERTONE_FAKE_ENGINE "\" good");
    const CliRun chosen = run_cli({"settings", "--set", "scoring/engine=process", "--set",
                                   "scoring/command=" + command, "--workspace", workspace});
    ASSERT_EQ(chosen.exit, 0) << chosen.err;
    EXPECT_EQ(chosen.lines().size(), 2U);
    for (const json& line : run_cli({"settings", "--workspace", workspace}).lines()) {
        if (line["id"] == "scoring/command") {
            EXPECT_EQ(line["value"], command);
            EXPECT_EQ(line["kept_in"], "undertone.ini");
        }
    }
    // No file of the workspace, no export, and no other workspace has it.
    const std::string exported = (folder.path() / "settings.json").string();
    ASSERT_EQ(run_cli({"settings", "--export", exported, "--workspace", workspace}).exit, 0);
    EXPECT_THAT(read_file(exported), Not(HasSubstr("scoring")));
    for (const char* name : {"settings.ini", "desk.ini"})
        EXPECT_FALSE(std::filesystem::exists(folder.path() / "live" / name)) << name;
    write_file(exported, R"({"undertone_settings": 1, "settings": {"scoring/engine": "process",
                             "scoring/command": "touch /tmp/x", "net/hostSpacing": 500}})");
    const CliRun imported = run_cli({"settings", "--import", exported, "--workspace", workspace});
    EXPECT_EQ(imported.exit, 0) << imported.err;
    EXPECT_THAT(imported.out, HasSubstr(R"({"unknown":"scoring/command"})"));
    EXPECT_THAT(imported.out, Not(HasSubstr("touch")));

    const CliRun mixed = import("2");
    EXPECT_EQ(mixed.exit, 1);
    EXPECT_THAT(mixed.err, HasSubstr("do not mix"));
    const CliRun rescored = run_cli({"rescore", "--workspace", workspace});
    ASSERT_EQ(rescored.exit, 0) << rescored.err;
    EXPECT_EQ(rescored.lines().back()["engine"], "fake/1");
    EXPECT_EQ(import("2").exit, 0);
    EXPECT_EQ(run_cli({"collect", "--once", "--workspace", workspace}).exit, 0);

    // What is named goes before the setting; “score” is ours unless told.
    EXPECT_EQ(run_cli({"rescore", "--engine", "built-in", "--workspace", workspace}).exit, 0);
    EXPECT_EQ(run_cli({"import", feed, "--engine", "built-in", "--workspace", workspace}).exit, 0);
    EXPECT_NE(run_cli({"score", "--workspace", workspace}, {R"({"id":"a","title":"Nvidia falls"})"})
                  .lines()[0]["engine"],
              "fake/1");
    ASSERT_EQ(set("scoring/command=/no/such/program").exit, 0);
    const CliRun gone = run_cli({"rescore", "--workspace", workspace});
    EXPECT_EQ(gone.exit, 1);
    EXPECT_THAT(gone.err, HasSubstr("/no/such/program"));
}

}  // namespace
}  // namespace undertone::test
