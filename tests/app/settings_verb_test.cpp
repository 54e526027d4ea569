#include "cli_process.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class SettingsVerbTest : public testing::Test {
protected:
    SettingsVerbTest()
    {
        EXPECT_EQ(run_cli({"sources", "--disable", "all", "--workspace", path("live")}).exit, 0);
        write_file(ini(), "; ours\n[net]\nhostSpacing=500\nown=1\n");
    }
    [[nodiscard]] std::string path(const std::string& name) const
    {
        return (folder.path() / name).string();
    }
    [[nodiscard]] std::string ini() const { return path("live/settings.ini"); }
    CliRun run(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), {"settings", "--workspace", path("live")});
        return run_cli(arguments);
    }
    TemporaryFolder folder;
};

TEST_F(SettingsVerbTest, ListsEachSettingWithItsDefault)
{
    json spacing;
    for (const json& line : run({}).lines()) {
        EXPECT_EQ(line["changed"], line["value"] != line["default"]) << line;
        if (line["id"] == "net/hostSpacing")
            spacing = line;
    }
    ASSERT_TRUE(spacing.is_object());
    EXPECT_EQ(spacing["value"], "500");
    EXPECT_EQ(spacing["default"], "1000");
    EXPECT_EQ(spacing["kept_in"], "settings.ini");
}

TEST_F(SettingsVerbTest, ChangesWhatIsAskedForOrNothing)
{
    const CliRun refused =
        run({"--set", "net/contact=jo@example.com", "--set", "net/hostSpacing=x"});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_THAT(refused.err, HasSubstr("whole number from 0 to 600,000"));
    EXPECT_EQ(run({"--set", "net/nothing=1"}).exit, 1);
    EXPECT_EQ(run({"--set", "net/hostSpacing=1", "--preview"}).lines().size(), 1U);
    EXPECT_EQ(read_file(ini()), "; ours\n[net]\nhostSpacing=500\nown=1\n");

    const CliRun set = run({"--set", "net/contact=jo@example.com", "--reset", "net/hostSpacing",
                            "--set", "net/proxy=http://jo:secret@proxy.example:3128"});
    EXPECT_EQ(set.exit, 0) << set.err;
    EXPECT_EQ(set.lines().size(), 3U);
    EXPECT_THAT(set.out, Not(HasSubstr("secret")));
    EXPECT_EQ(read_file(ini()),
              "; ours\n[net]\nown=1\ncontact=\"jo@example.com\"\n"
              "proxy=\"http://jo:secret@proxy.example:3128\"\n");
    EXPECT_THAT(run({}).out, Not(HasSubstr("secret")));
}

TEST_F(SettingsVerbTest, ExportsAndImports)
{
    EXPECT_EQ(run({"--set", "retention/textDays=365", "--set", "window/appearance=dark"}).exit, 0);
    EXPECT_EQ(run({"--export", path("kept.json")}).exit, 0);
    EXPECT_EQ(run({"--reset", "retention/textDays", "--reset", "window/appearance"}).exit, 0);
    const CliRun preview = run({"--import", path("kept.json"), "--preview"});
    EXPECT_EQ(preview.lines().size(), 2U) << preview.out << preview.err;
    EXPECT_THAT(read_file(ini()), Not(HasSubstr("textDays")));
    EXPECT_EQ(run({"--import", path("kept.json")}).lines(), preview.lines());
    EXPECT_THAT(read_file(ini()), HasSubstr("textDays=365"));
    EXPECT_EQ(read_file(path("live/desk.ini")), "[window]\nappearance=dark\n");

    const CliRun none = run({"--import", ini()});
    EXPECT_EQ(none.exit, 1);
    EXPECT_THAT(none.err, HasSubstr("holds no settings of Undertone"));
}

TEST_F(SettingsVerbTest, SetsNothingOfALiveWorkspaceInTheDemo)
{
    const CliRun refused = run_cli({"settings", "--workspace", "demo", "--set", "net/proxy=none"});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_THAT(refused.err, HasSubstr("of a live workspace"));
}

}  // namespace
}  // namespace undertone::test
