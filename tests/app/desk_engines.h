#pragma once

#include "desk_window.h"
#include "shell/notice_bar.h"
#include "shell/rescore_dialog.h"
#include "shell/setting_row.h"
#include "shell/settings_dialog.h"
#include "support/http_server.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <atomic>
#include <functional>

namespace undertone::test {

constexpr auto engine_patience = 20'000;  ///< ms; only what hangs takes that long
inline QString fake_engine(const char* mode)
{
    return QStringLiteral("\"" UNDERTONE_FAKE_ENGINE "\" ") + QLatin1String(mode);
}

/// The desk on a live workspace whose one feed, on loopback, has as many stories as a test likes; and
/// what a user does in its settings about engines.
class DeskEnginesTest : public testing::Test {
protected:
    DeskEnginesTest()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString((folder.path() / "home").string()));
        feed.on("/news", [this](const httplib::Request&, httplib::Response& answer) {
            std::string items;
            for (int i = stories; i > 0; --i)
                items += "<item><guid>" + std::to_string(i) + "</guid><title>Nvidia plunges, day " +
                         std::to_string(i) + "</title></item>";
            answer.set_content(
                "<rss version=\"2.0\"><channel><title>Own</title>" + items + "</channel></rss>",
                "application/rss+xml");
        });
        desk = std::make_unique<DeskWindow>(
            app::WorkspaceKind::live, [this](app::WriteServices& services) {
                auto rows = services.writer->reader().sources().value();
                for (Source& one : rows)
                    one.enabled = false;
                Source own;
                own.id = {"own"};
                own.name = own.family = "Own wire";
                own.format = "feed";
                own.url = feed.url("/news");
                own.enabled = true;
                rows.push_back(own);
                ASSERT_TRUE(services.writer->save_reference({}, {}, {}, rows));
                write_file(services.workspace.settings(), "[net]\nhostSpacing=0\nproxy=none\n");
            });
        await_round();
    }

    void await_round()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk->desk().fetching(); }, engine_patience));
    }
    /// A round in which so many more stories come.
    void fetch(int more)
    {
        await_round();
        stories += more;
        QSignalSpy finished(&desk->desk(), &view::Desk::fetchFinished);
        desk->desk().startFetch({{"own"}});
        ASSERT_TRUE(finished.wait(engine_patience));
        failure = finished.front()[2].toString().toStdString();
    }

    [[nodiscard]] store::Reader reader() const
    {
        return store::Reader::open(desk->folder() / "undertone.db").value();
    }
    std::string in_use() { return reader().engine_in_use().value(); }
    int not_scored_by(const std::string& engine)
    {
        return reader().count_not_scored_by(engine).value();
    }
    QString setting(const char* id)
    {
        const auto values = desk->desk().settings().value();
        const auto at = values.find(id);
        return at == values.end() ? QString() : at->second;
    }
    std::string notice()
    {
        return desk->window().findChild<shell::NoticeBar*>()->text().toStdString();
    }

    /// Opens the settings at Scoring by their key and does so there.
    void in_settings(const std::function<void(shell::SettingsDialog&)>& there)
    {
        bool was_open = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, desk->window().window(), [&] {
            auto* dialog = qobject_cast<shell::SettingsDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            look.stop();
            was_open = true;
            auto* groups = dialog->findChild<QListWidget*>("settingGroups");
            groups->setCurrentItem(groups->findItems("Scoring", Qt::MatchExactly).front());
            there(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        look.start(1);
        desk->press(Qt::Key_Comma, Qt::ControlModifier);
        EXPECT_TRUE(was_open);
    }
    static void choose(shell::SettingsDialog& dialog, const char* kind, const QString& command = {})
    {
        auto* engine = dialog.findChild<shell::SettingRow*>("scoring/engine");
        engine->findChild<QComboBox*>()->setFocus();
        QTest::keyClicks(engine->findChild<QComboBox*>(), kind);
        if (command.isEmpty())
            return;
        auto* field =
            dialog.findChild<shell::SettingRow*>("scoring/command")->findChild<QLineEdit*>();
        ASSERT_TRUE(field->isVisible());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, command);
    }
    /// OK, and in the dialog that it brings.
    static void ok(shell::SettingsDialog& dialog,
                   const std::function<void(shell::RescoreDialog&)>& there = {})
    {
        bool was_open = !there;
        if (there)
            QTimer::singleShot(0, &dialog, [&] {
                if (auto* next =
                        qobject_cast<shell::RescoreDialog*>(QApplication::activeModalWidget())) {
                    was_open = true;
                    there(*next);
                    if (next->isVisible())  // an assertion ended it
                        next->reject();
                }
            });
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
        EXPECT_TRUE(was_open);
    }
    static bool shows(QWidget& window, const char* name)
    {
        return QTest::qWaitFor(
            [&] { return window.findChild<QPushButton*>(QLatin1String(name))->isVisible(); },
            engine_patience);
    }
    static void press(QWidget& window, const char* name)
    {
        QTest::mouseClick(window.findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
    }
    static std::string words(QWidget& window)
    {
        QStringList all;
        for (auto* one : window.findChildren<QLabel*>())
            if (one->isVisible())
                all << one->text();
        return all.join(u'\n').toStdString();
    }
    void use_program(const char* mode)
    {
        in_settings([&](shell::SettingsDialog& dialog) {
            choose(dialog, "A program", fake_engine(mode));
            ok(dialog, [](shell::RescoreDialog& rescoring) {
                ASSERT_TRUE(shows(rescoring, "use")) << words(rescoring);
                press(rescoring, "use");
                EXPECT_TRUE(
                    QTest::qWaitFor([&] { return !rescoring.isVisible(); }, engine_patience));
            });
            EXPECT_FALSE(dialog.isVisible());
        });
    }

    TemporaryFolder folder;
    std::atomic<int> stories{3};
    HttpServer feed;
    std::unique_ptr<DeskWindow> desk;
    std::string failure;  ///< of the last round
};

}  // namespace undertone::test
