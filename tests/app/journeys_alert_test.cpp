// The journey of an alert (journeys_test.cpp has the others): made by mouse and keys, fired by a story of a feed on loopback, read, undone,
// and there at the next start without being told again.
#include "desk_parts.h"
#include "desk_window.h"
#include "hands.h"
#include "resources/resources.h"
#include "shell/alert_dialog.h"
#include "shell/alerts_panel.h"
#include "shell/notice_bar.h"
#include "support/http_server.h"
#include "view/alert_models.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

namespace undertone::test {
namespace {

constexpr auto patience = 20'000;  // ms

/// As RSS writes it.
std::string feed_time(Utc time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    char text[40];
    std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", std::gmtime(&seconds));
    return text;
}

std::string feed_of(const std::string& title)
{
    return "<rss version=\"2.0\"><channel><title>Own wire</title><item><guid>" + title +
           "</guid><title>" + title + "</title><pubDate>" + feed_time(system_now() - seconds(5)) +
           "</pubDate></item></channel></rss>";
}

/// A live workspace with the prices of Nvidia and one feed, which tells what the test lets it tell.
class JourneyAlertTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(desk.wait_for_chart()); }

    [[nodiscard]] Source source(const std::string& id) const
    {
        Source one;
        one.id = {id};
        one.name = one.family = "Wire " + id;
        one.format = "feed";
        one.url = server.url("/" + id);
        one.enabled = false;
        return one;
    }

    void prepare(app::WriteServices& services)
    {
        for (const auto& [path, title] :
             {std::pair{"/first", "Nvidia stock plunges as DeepSeek fears grow"},
              std::pair{"/second", "Nvidia shares slide further on weak demand"}})
            server.on(path, [title = std::string(title)](const httplib::Request&,
                                                         httplib::Response& answer) {
                answer.set_content(feed_of(title), "application/rss+xml");
            });
        std::vector<Source> sources = services.writer->reader().sources().value();
        for (Source& one : sources)
            one.enabled = false;
        Source prices = source("prices");
        prices.kind = SourceKind::quotes;
        prices.format = "csv";
        for (const Source& one : {source("first"), source("second"), prices})
            sources.push_back(one);
        ASSERT_TRUE(services.writer->save_reference({}, {}, {}, sources));
        ASSERT_TRUE(services.pipeline->ingest_quotes(
            prices, {"NVDA"}, {read_resource("demo/bars/NVDA.csv").value(), "text/csv", {}, 200}));
    }

    template <class Widget>
    Widget* part(QWidget& in, const char* name)
    {
        auto* found = in.findChild<Widget*>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }

    /// Presses Ctrl+Shift+A, makes “tone of all topics for Nvidia falls below −0.10” by keys, and OK.
    void make_alert()
    {
        in_dialog<shell::AlertDialog>(
            [&] { desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); },
            [&](QDialog& dialog) {
                auto* topic = part<QComboBox>(dialog, "topic");
                topic->setFocus();
                hands::key(topic, Qt::Key_Home);
                auto* level = part<QDoubleSpinBox>(dialog, "level");
                type_over(level->findChild<QLineEdit*>(), "-0.10");
                hands::key(level, Qt::Key_Tab);
                sentence = part<QLabel>(dialog, "sentence")->text();
                press_button(dialog, QDialogButtonBox::Ok);
            });
    }

    /// Switches a source on, as “undertone-cli sources --enable” does, and presses F5.
    void fetch(const std::string& id)
    {
        Source on = source(id);
        on.enabled = true;
        ASSERT_TRUE(store::Writer::open(desk.folder() / "undertone.db")
                        .value()
                        .save_reference({}, {}, {}, {on}));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.desk().fetching(); }, patience));
        const int before = server.requests();
        desk.press(Qt::Key_F5, Qt::NoModifier);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return server.requests() > before && !desk.desk().fetching(); }, patience));
    }

    shell::AlertsPanel& panel() { return *desk.window().findChild<shell::AlertsPanel*>(); }
    QAbstractItemModel& told() { return *desk.find<QListView>("What alerts told")->model(); }
    QAbstractItemModel& rules() { return *desk.find<QListView>("Alerts")->model(); }
    QString bell() { return part<QToolButton>(desk.window(), "bell")->text(); }

    HttpServer server;
    QString sentence;
    DeskWindow desk{app::WorkspaceKind::live,
                    [this](app::WriteServices& services) { prepare(services); }};
};

TEST_F(JourneyAlertTest, AnAlertIsMadeFiresOnceIsReadAndSurvivesARestart)
{
    make_alert();
    EXPECT_EQ(sentence, QString::fromUtf8("Tone of all topics for Nvidia falls below −0.10"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return rules().rowCount() == 1; }, patience));
    EXPECT_EQ(rules().index(0, 0).data().toString(), sentence);
    EXPECT_TRUE(panel().isVisible()) << "a new alert is shown";
    EXPECT_EQ(bell(), QString());

    desk.reopen();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rules().rowCount() == 1; }, patience));
    EXPECT_EQ(told().rowCount(), 0);
    fetch("first");
    ASSERT_TRUE(QTest::qWaitFor([&] { return told().rowCount() == 1; }, patience));
    EXPECT_TRUE(told().index(0, 0).data().toString().startsWith(
        QString::fromUtf8("Tone of all topics for Nvidia fell below −0.10, to −")));
    EXPECT_TRUE(told()
                    .index(0, 0)
                    .data(view::FiringsModel::line_role)
                    .toString()
                    .contains("Nvidia stock plunges as DeepSeek fears grow"));
    EXPECT_TRUE(told().index(0, 0).data(view::FiringsModel::unread_role).toBool());
    EXPECT_EQ(bell(), QString("1"));
    auto* notice = desk.window().findChild<shell::NoticeBar*>();
    EXPECT_TRUE(notice->isVisible() && notice->text().contains("fell below"))
        << "offscreen there is no tray";

    // A click reads it, and shows its story.
    desk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = desk.find<QListView>("What alerts told");
    ASSERT_TRUE(list->isVisible());
    hands::click(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return bell().isEmpty(); }, patience));
    EXPECT_FALSE(told().index(0, 0).data(view::FiringsModel::unread_role).toBool());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            for (auto* text : desk.window().findChildren<QTextEdit*>())
                if (text->isVisible() &&
                    text->toPlainText().contains("Nvidia stock plunges as DeepSeek fears grow"))
                    return true;
            return false;
        },
        patience));

    desk.reopen();
    ASSERT_TRUE(QTest::qWaitFor([&] { return told().rowCount() == 1; }, patience));
    EXPECT_EQ(bell(), QString()) << "it was read";
    QSignalSpy read(&desk.desk().alerts(), &view::Alerts::changed);
    fetch("second");
    desk.desk().alerts().refresh();
    ASSERT_TRUE(read.wait(patience));
    EXPECT_EQ(told().rowCount(), 1) << "it was not back since";
    EXPECT_FALSE(desk.window().findChild<shell::NoticeBar*>()->isVisible());
}

}  // namespace
}  // namespace undertone::test
