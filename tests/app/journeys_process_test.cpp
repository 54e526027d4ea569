// The journeys for which the program has to be a process of its own: its first start, its way to live news,
// and its end by force.
#include "desk_process.h"
#include "hands.h"
#include "support/http_server.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

namespace undertone::test {
namespace {

constexpr auto patience = 30'000;  // ms

class JourneyProcessTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!hands::are_real())
            GTEST_SKIP() << hands::why_not();
    }
    static bool wait_for(const std::function<bool()>& there)
    {
        return QTest::qWaitFor(there, patience);
    }
    /// What is on the disk by now, not what Qt remembers of it.
    static QString kept(const std::filesystem::path& ini, const QString& key)
    {
        const TemporaryFolder folder;
        const QString copy = QString::fromStdString((folder.path() / "copy.ini").string());
        QFile::copy(QString::fromStdString(ini.string()), copy);
        return QSettings(copy, QSettings::IniFormat).value(key).toString();
    }
    /// The chart's table in the clipboard, once it is that of a symbol; without as of when it is.
    static QString table(DeskProcess& desk, const QString& symbol)
    {
        QString text;
        (void)wait_for([&] {
            text = desk.copied("ctrl+shift+c");
            return text.section(u'\n', 1, 1).startsWith(symbol + u'\t');
        });
        return text.remove(QRegularExpression("\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z"));
    }
    /// What is in a field that those keys lead to, selected.
    static QString field(DeskProcess& desk, const QString& keys)
    {
        desk.key(keys);
        return desk.copied("ctrl+c");
    }
};

constexpr auto nvidia = "^NVDA – Undertone$";
constexpr auto any = "^(NVDA – )?Undertone$";  // without prices there is no chart

TEST_F(JourneyProcessTest, FirstRun)
{
    DeskProcess desk;
    ASSERT_TRUE(desk.focus(nvidia)) << "without a word";
    EXPECT_FALSE(desk.workspace("demo").empty());
    const QString shown = table(desk, "NVDA");
    const QStringList days = shown.split(u'\n').filter("2025-01-27");
    ASSERT_EQ(days.size(), 1) << shown.toStdString();
    EXPECT_TRUE(days[0].contains("118.42")) << days[0].toStdString();
    desk.quit();

    desk.start();
    ASSERT_TRUE(desk.focus(nvidia));
    EXPECT_EQ(table(desk, "NVDA").toStdString(), shown.toStdString());
    desk.quit();
}

TEST_F(JourneyProcessTest, GoLive)
{
    HttpServer server;
    server.on("/feed", [](const httplib::Request&, httplib::Response& answer) {
        answer.set_content(
            "<rss version='2.0'><channel><title>Own wire</title><item><guid>1</guid><title>"
            "Nvidia shares rise on zebrawood chips</title></item></channel></rss>",
            "application/rss+xml");
    });
    // Whatever is asked besides ends at this server, which knows nothing of it.
    const QString proxy = QString::fromStdString(server.url(""));
    DeskProcess desk({{"http_proxy", proxy}, {"https_proxy", proxy}, {"ALL_PROXY", proxy}});
    ASSERT_TRUE(desk.focus(nvidia));
    desk.find("Go live");
    ASSERT_TRUE(desk.focus("^Go live"));
    desk.key("Return");  // the lists
    desk.key("Return");  // the sources
    desk.type("you@example.com");
    desk.key("Return");
    desk.key("Return");  // Go live
    ASSERT_TRUE(wait_for([&] { return !desk.workspace("live").empty() && !desk.has(nvidia); }));
    ASSERT_TRUE(desk.focus(any));
    desk.key("ctrl+shift+f");
    ASSERT_TRUE(desk.focus("^Sources"));
    desk.key("ctrl+n");
    ASSERT_TRUE(desk.focus("^Add a source"));
    desk.type(QString::fromStdString(server.url("/feed")));
    desk.key("Return");
    ASSERT_TRUE(wait_for([&] {
        if (!desk.has("^Add a source"))
            return true;
        desk.key("alt+a");  // once it has been found
        return false;
    }));
    const auto finds_it = [&] {
        return wait_for([&] {
            desk.find("zebrawood");
            return field(desk, "ctrl+f") == "zebrawood";
        });
    };
    ASSERT_TRUE(desk.focus(any));
    desk.key("F5");
    EXPECT_TRUE(finds_it());
    desk.quit();

    desk.start();
    ASSERT_TRUE(desk.focus(any));
    EXPECT_EQ(field(desk, "ctrl+f"), "zebrawood");
    desk.key("Escape");
    EXPECT_TRUE(finds_it());
    desk.quit();
}

TEST_F(JourneyProcessTest, RestartAfterItWasKilled)
{
    DeskProcess desk;
    ASSERT_TRUE(desk.focus(nvidia));
    ASSERT_FALSE(table(desk, "NVDA").isEmpty());
    desk.find("New list");
    desk.type("Memory");
    desk.key("Return");
    desk.find("AMD");
    ASSERT_TRUE(desk.focus("^AMD – Undertone$"));
    desk.key("ctrl+shift+n");
    ASSERT_TRUE(desk.focus("^AMD · "));
    desk.find("AVGO");
    ASSERT_TRUE(desk.focus("^AVGO · "));
    ASSERT_TRUE(desk.focus("^AMD – Undertone$"));
    desk.key("ctrl+f");
    desk.type("stargate");
    const auto ini = desk.workspace("demo") / "desk.ini";
    ASSERT_TRUE(wait_for([&] {
        return kept(ini, "chart/state").contains("AMD") &&
               kept(ini, "chart_windows/1/state").contains("AVGO") &&
               kept(ini, "watchlist/current") == "Memory" &&
               kept(ini, "stories/search") == "stargate";
    })) << "kept within seconds";
    desk.kill();

    desk.start();
    ASSERT_TRUE(desk.focus("^AVGO · "));
    ASSERT_TRUE(desk.focus("^AMD – Undertone$"));
    EXPECT_TRUE(table(desk, "AMD").contains("2025-01-27"));
    EXPECT_EQ(field(desk, "ctrl+f"), "stargate");
    desk.find("Rename list");
    EXPECT_EQ(desk.copied("ctrl+c"), "Memory") << "the name of the list on show";
    desk.key("Escape");
    desk.quit();
}

}  // namespace
}  // namespace undertone::test
