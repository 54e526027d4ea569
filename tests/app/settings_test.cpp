#include "app/settings.h"

#include "app/ini_text.h"
#include "app/settings_store.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QSettings>

namespace undertone::app {
namespace {

using test::read_file;
using test::write_file;
using testing::HasSubstr;
using testing::Not;
using view::SettingValues;

TEST(IniText, ChangesOneValueAndKeepsAllElse)
{
    const std::string ini =
        "; my own\n"
        "[net]\n"
        "userAgent=one/1   \n"
        "# slower at night\n"
        "hostSpacing = 500\n"
        "later=\"a; b\"\n"
        "\n"
        "[other]\n"
        "hostSpacing=7\n";
    EXPECT_EQ(with_value(ini, "net/hostSpacing", "250"),
              "; my own\n[net]\nuserAgent=one/1   \n# slower at night\nhostSpacing=250\n"
              "later=\"a; b\"\n\n[other]\nhostSpacing=7\n");
    EXPECT_EQ(with_value(ini, "net/hostSpacing", std::nullopt),
              "; my own\n[net]\nuserAgent=one/1   \n# slower at night\n"
              "later=\"a; b\"\n\n[other]\nhostSpacing=7\n");
    EXPECT_EQ(with_value(ini, "net/proxy", "none"),
              "; my own\n[net]\nuserAgent=one/1   \n# slower at night\nhostSpacing = 500\n"
              "later=\"a; b\"\nproxy=none\n\n[other]\nhostSpacing=7\n");
    EXPECT_EQ(with_value(ini, "retention/textDays", "30"), ini + "[retention]\ntextDays=30\n");
    EXPECT_EQ(with_value(ini, "retention/textDays", std::nullopt), ini);
    EXPECT_EQ(with_value("", "a/b", "1"), "[a]\nb=1\n");
    EXPECT_EQ(with_value("[a]", "a/b", "1"), "[a]\nb=1\n");
    EXPECT_EQ(with_value("[a]\r\nb=2\r\n", "a/b", "1"), "[a]\r\nb=1\r\n");
    EXPECT_EQ(with_value("[a]\nb=2\\\n 3\nc=4\n", "a/b", "1"), "[a]\nb=1\nc=4\n");
    EXPECT_EQ(with_value("[a]\nb=1\nb=2\n", "a/b", "3"), "[a]\nb=3\n");
}

TEST(IniText, IsReadAsItWasWritten)
{
    const test::TemporaryFolder folder;
    int number = 0;
    for (const std::string value :
         {"plain", "Undertone/0.1 (news; jo@example.com)", "a, b", " with blanks ", "say \"so\"",
          "C:\\own\\new.pem", "=", ";", "#1", "%20", "http://jo:p%40ss@h:1", "Zürich", "@Invalid()",
          "@", "true", "0"}) {
        // Not one file: QSettings goes by size and time, which may be the same here.
        const auto file = folder.path() / (std::to_string(++number) + ".ini");
        write_file(file, with_value("; x\n[net]\nother=1\n", "net/proxy", value));
        const QSettings ini(QString::fromStdString(file.string()), QSettings::IniFormat);
        EXPECT_EQ(ini.value("net/proxy").toString().toStdString(), value);
        EXPECT_EQ(ini.value("net/other").toString(), "1");
    }
}

class SettingsStoreTest : public testing::Test {
protected:
    SettingsStoreTest()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString((folder.path() / "home").string()));
        std::filesystem::create_directories(workspace.folder);
    }
    SettingValues read() { return store.read().value(); }

    test::TemporaryFolder folder;
    Workspace workspace{folder.path() / "live", WorkspaceKind::live};
    view::SettingsStore store = settings_store(workspace);
};

TEST_F(SettingsStoreTest, KeepsEachSettingInItsFileAndWhatElseIsThere)
{
    EXPECT_TRUE(read().empty());
    write_file(workspace.settings(),
               "; ours\n[net]\nuserAgent=two/2 (mail me, please)\nown=1\nhostSpacing=500\n");
    SettingValues values = read();
    EXPECT_EQ(values["net/userAgent"], "two/2 (mail me, please)");
    values["window/appearance"] = "dark";
    values["window/zone"] = "Europe/Berlin";
    values["net/contact"] = "jo@example.com";
    values["net/hostSpacing"] = "1000";  // the default
    values["retention/textDays"] = "365";
    const auto kept = store.write(values);
    ASSERT_TRUE(kept) << to_sentence(kept.error());
    EXPECT_EQ(kept->retention.text_days, 365);
    EXPECT_EQ(kept->http.user_agent, "two/2 (mail me, please; jo@example.com)");

    EXPECT_EQ(read_file(workspace.settings()),
              "; ours\n[net]\nuserAgent=two/2 (mail me, please)\nown=1\n"
              "contact=\"jo@example.com\"\n[retention]\ntextDays=365\n");
    EXPECT_EQ(read_file(workspace.desk_settings()), "[window]\nappearance=dark\n");
    EXPECT_THAT(read_file(user_settings_file().toStdString()), HasSubstr("zone=Europe/Berlin"));
    // What the collector reads, and what another desk would.
    EXPECT_EQ(read_settings(workspace.settings())->http.user_agent, kept->http.user_agent);
    values.erase("net/hostSpacing");
    EXPECT_EQ(read(), values);
}

TEST_F(SettingsStoreTest, KeepsNothingWhereOneCannotBeKept)
{
    write_file(workspace.settings(), "[net]\nhostSpacing=500\n");
    SettingValues values = read();
    values["window/appearance"] = "dark";
    values["net/hostSpacing"] = "often";
    const auto bad = store.write(values);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(to_sentence(bad.error()), HasSubstr("net/hostSpacing"));
    EXPECT_FALSE(std::filesystem::exists(workspace.desk_settings()));

    // The user's file is a folder: the others are written first and put back.
    std::filesystem::create_directories(user_settings_file().toStdString());
    values["net/hostSpacing"] = "250";
    values["window/zone"] = "UTC";
    EXPECT_FALSE(store.write(values));
    EXPECT_EQ(read_file(workspace.settings()), "[net]\nhostSpacing=500\n");
}

TEST_F(SettingsStoreTest, TellsWhatIsNoValueWithoutItsPassword)
{
    write_file(workspace.settings(), "[net]\nproxy=ftp://jo:secret@proxy.example\n");
    const auto read = read_settings(workspace.settings());
    ASSERT_FALSE(read);
    EXPECT_THAT(to_sentence(read.error()), HasSubstr("net/proxy"));
    EXPECT_THAT(to_sentence(read.error()), Not(HasSubstr("secret")));
}

TEST_F(SettingsStoreTest, TakesAContactThatIsInTheUserAgentOnce)
{
    write_file(workspace.settings(),
               "[net]\nuserAgent=\"Undertone/0.1 (x; jo@example.com)\"\ncontact=jo@example.com\n");
    EXPECT_EQ(read_settings(workspace.settings())->http.user_agent,
              "Undertone/0.1 (x; jo@example.com)");
}

}  // namespace
}  // namespace undertone::app
