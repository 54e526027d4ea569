#include "shell/alerts_panel.h"

#include "shell/alert_dialog.h"
#include "shell/desk_fixture.h"
#include "view/alert_models.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

using test::patience;

class AlertsPanelTest : public testing::Test {
protected:
    AlertsPanelTest()
    {
        panel.resize(360, 500);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        tabs().setCurrentIndex(1);
    }

    QTabWidget& tabs() { return *panel.findChild<QTabWidget*>(); }
    QListView* list(const char* name)
    {
        for (auto* one : panel.findChildren<QListView*>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        throw std::runtime_error(std::string("no list named ") + name);
    }
    QAbstractItemModel& rules() { return *list("Alerts")->model(); }
    QString line(int row) { return rules().index(row, 0).data(Qt::UserRole).toString(); }
    void press(const QString& text)
    {
        for (auto* button : panel.findChildren<QPushButton*>())
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
    }
    bool wait_for_rules(int count)
    {
        return QTest::qWaitFor([&] { return rules().rowCount() == count; }, patience);
    }
    void add_and_choose()
    {
        AlertRule rule;
        rule.company = {"nvidia"};
        rule.level = -0.3;
        ASSERT_TRUE(fixture.desk().alerts().add(rule));
        ASSERT_TRUE(wait_for_rules(1));
        QTest::mouseClick(list("Alerts")->viewport(), Qt::LeftButton, {},
                          list("Alerts")->visualRect(rules().index(0, 0)).center());
    }
    bool shows(const QString& words)
    {
        for (const auto* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    test::DeskFixture fixture;
    QUndoStack undo;
    AlertsPanel panel{fixture.desk(), undo};
};

TEST_F(AlertsPanelTest, WithoutAlertsItSaysWhatToDo)
{
    EXPECT_TRUE(shows("No alerts yet"));
    QSignalSpy asked(&panel, &AlertsPanel::newAsked);
    press("New alert…");
    EXPECT_EQ(asked.count(), 1);
    tabs().setCurrentIndex(0);
    EXPECT_TRUE(shows("there are no alerts yet"));
}

TEST_F(AlertsPanelTest, AnAlertIsRemovedAndBroughtBack)
{
    add_and_choose();
    EXPECT_TRUE(line(0).startsWith("watching"));
    press("Remove");
    EXPECT_EQ(rules().rowCount(), 0) << "at once";
    undo.undo();
    EXPECT_EQ(rules().rowCount(), 1);
    undo.undo();
    ASSERT_TRUE(wait_for_rules(0)) << "its making is undone";
    undo.redo();
    EXPECT_TRUE(wait_for_rules(1));
}

TEST_F(AlertsPanelTest, AnAlertIsSwitchedOffByItsBoxAndByTheSpaceBar)
{
    add_and_choose();
    auto* view = list("Alerts");
    const QRect row = view->visualRect(rules().index(0, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(16, 16));
    ASSERT_TRUE(QTest::qWaitFor([&] { return line(0).startsWith("switched off"); }, patience));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line(0).startsWith("watching"); }, patience));
}

TEST_F(AlertsPanelTest, AnAlertIsSnoozedAndWoken)
{
    add_and_choose();
    auto* button = panel.findChild<QToolButton*>();
    ASSERT_TRUE(button->isEnabled());
    button->menu()->actions().front()->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return line(0).startsWith("snoozed until"); }, patience));
    EXPECT_EQ(undo.undoText(), "snooze of an alert");
    button->menu()->actions().back()->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return line(0).startsWith("watching"); }, patience));
}

TEST_F(AlertsPanelTest, ASourceThatIsAddedAndRenamedIsNamedByAlertsAtOnce)
{
    Source wire;
    wire.id = {"wire"};
    wire.name = wire.family = "My wire";
    wire.format = "feed";
    wire.url = "https://example.com/feed";
    wire.interval = std::chrono::minutes(15);
    const auto changed = fixture.desk().changeSources({}, {wire});
    ASSERT_TRUE(changed) << to_sentence(changed.error());
    AlertDialog dialog(fixture.desk(), {"NVDA"}, {});
    EXPECT_GE(dialog.findChild<QComboBox*>("source")->findText("My wire"), 0);
    AlertRule rule;
    rule.kind = AlertKind::story;
    rule.source = {"wire"};
    ASSERT_TRUE(fixture.desk().alerts().add(rule));
    ASSERT_TRUE(wait_for_rules(1));
    EXPECT_EQ(rules().index(0, 0).data().toString(), "My wire has something new");
    wire.name = "Our wire";
    ASSERT_TRUE(fixture.desk().changeSources({}, {wire}));
    EXPECT_EQ(rules().index(0, 0).data().toString(), "Our wire has something new");
}

class AlertDialogTest : public testing::Test {
protected:
    AlertDialogTest()
    {
        dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    }
    template <class Widget>
    Widget& part(const char* name)
    {
        auto* found = dialog.findChild<Widget*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no part named ") + name);
        return *found;
    }
    void choose(AlertKind kind)
    {
        auto& box = part<QComboBox>("kind");
        box.setCurrentIndex(box.findData(int(kind)));
    }
    QString sentence() { return part<QLabel>("sentence").text(); }

    test::DeskFixture fixture;
    AlertDialog dialog{fixture.desk(), {"NVDA"}, {TopicId{"deepseek"}}};
};

TEST_F(AlertDialogTest, BeginsWithWhatIsOnShowAndSaysWhatThePastWouldHaveTold)
{
    EXPECT_EQ(sentence(), QString::fromUtf8("Tone of DeepSeek for Nvidia falls below −0.30"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            for (auto* label : dialog.findChildren<QLabel*>())
                if (label->text().contains("90 days up to 29 Jan 2025"))
                    return true;
            return false;
        },
        patience));
}

TEST_F(AlertDialogTest, AKindShowsTheFieldsThatItTakesAndMakesARule)
{
    choose(AlertKind::divergence);
    EXPECT_TRUE(part<QWidget>("sessions").isVisible());
    EXPECT_FALSE(part<QWidget>("direction").isVisible());
    EXPECT_FALSE(part<QWidget>("source").isVisible());
    choose(AlertKind::source_down);
    EXPECT_TRUE(part<QWidget>("source").isVisible());
    EXPECT_FALSE(part<QWidget>("whose").isVisible());
    EXPECT_EQ(sentence(), "A source does not answer for 4 of its intervals");
    choose(AlertKind::claim);
    EXPECT_FALSE(part<QWidget>("level").isVisible());
    EXPECT_EQ(dialog.rule().level, 0);
    choose(AlertKind::heat);
    auto& whose = part<QComboBox>("whose");
    whose.setCurrentIndex(whose.findText("The list Chips"));
    EXPECT_NE(dialog.rule().watchlist.value, 0);
    QSignalSpy added(&fixture.desk().alerts(), &view::Alerts::added);
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);
    ASSERT_TRUE(added.wait(patience));
    EXPECT_EQ(added[0][0].value<AlertRule>().kind, AlertKind::heat);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(AlertDialogTest, WhatCannotBeIsSaidAndTheDialogStays)
{
    choose(AlertKind::divergence);
    part<QComboBox>("whose").setCurrentIndex(0);  // all companies have no price
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
    bool said = false;
    for (auto* label : dialog.findChildren<QLabel*>())
        said = said || label->text().contains("needs a company");
    EXPECT_TRUE(said);
}

}  // namespace
}  // namespace undertone::shell
