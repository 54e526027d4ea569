// Settings as a user has them: chosen by mouse and keys, in effect at once, there at the next start.
#include "app/settings.h"
#include "cli_process.h"
#include "desk_window.h"
#include "shell/look.h"
#include "shell/notice_bar.h"
#include "shell/setting_row.h"
#include "shell/settings_dialog.h"
#include "support/http_server.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <functional>

namespace undertone::test {
namespace {

constexpr auto patience = 20'000;  // ms

class DeskSettingsTest : public testing::Test {
protected:
    DeskSettingsTest()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString((folder.path() / "home").string()));
        desk = std::make_unique<DeskWindow>(
            app::WorkspaceKind::live, [](app::WriteServices& services) {
                auto rows = services.writer->reader().sources().value();
                for (Source& one : rows)
                    one.enabled = false;
                Source own;
                own.id = {"own"};
                own.name = own.family = "Own wire";
                own.format = "feed";
                own.url = "http://feeds.invalid/news";
                own.enabled = true;
                rows.push_back(own);
                ASSERT_TRUE(services.writer->save_reference({}, {}, {}, rows));
            });
    }

    /// Opens the settings by their key, types into rows found by search, and presses a button.
    void set(const std::vector<std::pair<const char*, QString>>& values,
             QDialogButtonBox::StandardButton end = QDialogButtonBox::Ok,
             const std::function<void(shell::SettingsDialog&)>& meanwhile = {})
    {
        bool was_open = false;
        QTimer::singleShot(0, desk->window().window(), [&] {
            auto* dialog = qobject_cast<shell::SettingsDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            was_open = true;
            for (const auto& [id, text] : values) {
                auto* search = qobject_cast<QLineEdit*>(dialog->focusWidget());
                for (auto* one : dialog->findChildren<QLineEdit*>())
                    if (one->accessibleName() == "Search settings")
                        search = one;
                search->clear();
                auto* row = dialog->findChild<shell::SettingRow*>(QLatin1String(id));
                QTest::keyClicks(search, row->setting().name);
                EXPECT_TRUE(row->isVisible());
                if (auto* box = row->findChild<QComboBox*>(); box && !box->isEditable()) {
                    box->setFocus();
                    QTest::keyClicks(box, text);
                    continue;
                }
                auto* field = row->findChild<QLineEdit*>();
                QTest::mouseClick(field, Qt::LeftButton);
                field->selectAll();
                QTest::keyClicks(field, text);
            }
            if (meanwhile)
                meanwhile(*dialog);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(end), Qt::LeftButton);
        });
        desk->press(Qt::Key_Comma, Qt::ControlModifier);
        EXPECT_TRUE(was_open);
    }

    TemporaryFolder folder;
    HttpServer proxy;
    std::unique_ptr<DeskWindow> desk;
};

TEST_F(DeskSettingsTest, CountAtOnceAndAreThereAtTheNextStart)
{
    std::string agent;
    std::mutex mutex;
    proxy.on(".*", [&](const httplib::Request& asked, httplib::Response& answer) {
        const std::lock_guard lock(mutex);
        agent = asked.get_header_value("User-Agent");
        answer.set_content(
            "<rss version=\"2.0\"><channel><title>Own</title><item><guid>1</guid>"
            "<title>Nvidia falls</title></item></channel></rss>",
            "application/rss+xml");
    });
    set({{"window/appearance", "Light"},
         {"net/proxy", QString::fromStdString(proxy.url(""))},
         {"net/contact", "jo@example.com"},
         {"retention/textDays", "365"}});
    EXPECT_EQ(QApplication::palette().color(QPalette::Base),
              shell::theme_of(shell::Appearance::light).ground);

    // The round of the start goes to its end without the proxy.
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk->desk().fetching(); }, patience));
    QSignalSpy finished(&desk->desk(), &view::Desk::fetchFinished);
    desk->desk().startFetch({{"own"}});
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_EQ(finished.front()[0].toInt(), 0) << finished.front()[2].toString().toStdString();
    EXPECT_EQ(proxy.requests(), 1);
    {
        const std::lock_guard lock(mutex);
        EXPECT_EQ(agent, "Undertone/0.1 (desktop news reader; jo@example.com)");
    }

    desk->reopen();
    EXPECT_EQ(QApplication::palette().color(QPalette::Base),
              shell::theme_of(shell::Appearance::light).ground);
    const auto values = desk->desk().settings().value();
    EXPECT_EQ(values.at("window/appearance"), "light");
    EXPECT_EQ(values.at("net/contact"), "jo@example.com");
    EXPECT_EQ(values.at("retention/textDays"), "365");
    // What the collector reads.
    const auto collector = app::read_settings(desk->folder() / "settings.ini");
    ASSERT_TRUE(collector);
    EXPECT_EQ(collector->http.proxy, proxy.url(""));
    EXPECT_EQ(collector->retention.text_days, 365);
}

TEST_F(DeskSettingsTest, ASecondTimeZoneStandsBesideTheExchanges)
{
    proxy.on(".*", [](const httplib::Request&, httplib::Response& answer) {
        answer.set_content(
            "<rss version=\"2.0\"><channel><title>Own</title><item><guid>1</guid>"
            "<title>Nvidia falls</title><pubDate>Mon, 27 Jan 2025 14:41:00 GMT</pubDate></item>"
            "</channel></rss>",
            "application/rss+xml");
    });
    set({{"net/proxy", QString::fromStdString(proxy.url(""))}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk->desk().fetching(); }, patience));
    QSignalSpy finished(&desk->desk(), &view::Desk::fetchFinished);
    desk->desk().startFetch({{"own"}});
    ASSERT_TRUE(finished.wait(patience));
    desk->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), "falls");
    const auto shows = [this](const QString& words) {
        return QTest::qWaitFor(
            [&] {
                for (auto* one : desk->window().findChildren<QLabel*>())
                    if (one->isVisible() && one->text().contains(words))
                        return true;
                return false;
            },
            patience);
    };
    EXPECT_TRUE(shows("Mon 27 Jan 2025 09:41 EST"));
    set({{"window/zone", "Europe/Berlin"}});
    EXPECT_TRUE(shows("Mon 27 Jan 2025 09:41 EST · 15:41 Berlin"));
}

TEST_F(DeskSettingsTest, WhatTheCommandLineSetsCountsInTheOpenDesk)
{
    proxy.on(".*", [](const httplib::Request&, httplib::Response& answer) {
        answer.set_content("<rss version=\"2.0\"><channel><title>Own</title></channel></rss>",
                           "application/rss+xml");
    });
    QSignalSpy taken(&desk->desk(), &view::Desk::settingsTaken);
    const auto set_by_cli = [&](const std::string& value) {
        taken.clear();
        CliSetting setting;
        setting.home = (folder.path() / "home").string();
        const CliRun run =
            run_cli({"settings", "--set", value, "--workspace", desk->folder().string()}, setting);
        EXPECT_EQ(run.exit, 0) << run.err;
    };
    auto* notice = desk->window().findChild<shell::NoticeBar*>();
    const auto says = [notice](const QString& words) {
        return QTest::qWaitFor([&] { return notice->isVisible() && notice->text() == words; },
                               patience);
    };
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desk->desk().fetching(); }, patience));
    set_by_cli("net/proxy=" + proxy.url(""));
    EXPECT_TRUE(says("Changed elsewhere, and in effect now: Proxy.")) << notice->text().toStdString();
    QSignalSpy finished(&desk->desk(), &view::Desk::fetchFinished);
    desk->desk().startFetch({{"own"}});
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_EQ(finished.front()[0].toInt(), 0) << finished.front()[2].toString().toStdString();
    EXPECT_EQ(proxy.requests(), 1);

    // Each time the file is another one; and each of the three files.
    set_by_cli("net/proxy=none");
    EXPECT_TRUE(taken.wait(patience));
    set_by_cli("collect/startsPerSecond=7");
    EXPECT_TRUE(says("Changed elsewhere, and in effect now: Pace.")) << notice->text().toStdString();
    set_by_cli("window/appearance=light");
    EXPECT_TRUE(says("Changed elsewhere, and in effect now: Appearance."));
    EXPECT_EQ(QApplication::palette().color(QPalette::Base),
              shell::theme_of(shell::Appearance::light).ground);
    set_by_cli("window/appearance=dark");
    EXPECT_TRUE(QTest::qWaitFor(
        [] {
            return QApplication::palette().color(QPalette::Base) ==
                   shell::theme_of(shell::Appearance::dark).ground;
        },
        patience));
    set_by_cli("window/language=de");
    EXPECT_TRUE(says("Changed elsewhere, and in effect at the next start: Language."));

    // What is none is said, and all goes on as before.
    write_file(desk->folder() / "settings.ini", "[net]\nhostSpacing=often\n");
    EXPECT_TRUE(QTest::qWaitFor(
        [notice] { return notice->text().contains("“net/hostSpacing” is “often”"); }, patience))
        << notice->text().toStdString();
}

TEST_F(DeskSettingsTest, WhatItsOwnMenusKeepNeedsNoWords)
{
    QSignalSpy taken(&desk->desk(), &view::Desk::settingsTaken);
    for (auto* one : desk->window().findChildren<QAction*>())
        if (one->text().remove(u'&') == "Light")
            one->trigger();
    EXPECT_EQ(QApplication::palette().color(QPalette::Base),
              shell::theme_of(shell::Appearance::light).ground);
    ASSERT_TRUE(taken.count() > 0 || taken.wait(patience));
    EXPECT_FALSE(
        desk->window().findChild<shell::NoticeBar*>()->text().contains("Changed elsewhere"));
}

TEST_F(DeskSettingsTest, WhatOthersKeepMeanwhileIsNotUndoneByOk)
{
    CliSetting setting;
    setting.home = (folder.path() / "home").string();
    set({{"net/contact", "jo@example.com"}}, QDialogButtonBox::Ok, [&](shell::SettingsDialog&) {
        EXPECT_EQ(run_cli({"settings", "--set", "net/hostSpacing=250", "--workspace",
                           desk->folder().string()},
                          setting)
                      .exit,
                  0);
    });
    const auto values = desk->desk().settings().value();
    EXPECT_EQ(values.at("net/contact"), "jo@example.com");
    EXPECT_EQ(values.at("net/hostSpacing"), "250");
}

TEST_F(DeskSettingsTest, CancelledChangesNothing)
{
    set({{"window/appearance", "Light"}, {"net/contact", "jo@example.com"}},
        QDialogButtonBox::Cancel);
    EXPECT_TRUE(desk->desk().settings().value().count("net/contact") == 0);
    EXPECT_FALSE(std::filesystem::exists(desk->folder() / "settings.ini"));
}

TEST_F(DeskSettingsTest, OfAnotherLanguageAsksForWindowsAnew)
{
    QSignalSpy asked(&desk->window(), &shell::MainWindow::languageChosen);
    set({{"window/language", "Deutsch"}});
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(desk->desk().settings().value().at("window/language"), "de");
}

}  // namespace
}  // namespace undertone::test
