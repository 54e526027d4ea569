// What no list of instruments has: from the field of a watchlist to the chart's search, by mouse and keys.
#include "shell/add_instrument_dialog.h"

#include "shell/desk_fixture.h"
#include "shell/symbol_picker.h"
#include "shell/watchlist_panel.h"
#include "support/http_server.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

using test::patience;
using testing::Contains;
using testing::HasSubstr;

/// As Yahoo's chart says it of an instrument (shape: tests/sources/yahoo_chart_test.cpp).
std::string chart_of(const std::string& symbol, const std::string& name,
                     const std::string& currency, const std::string& zone)
{
    return R"({"chart":{"result":[{"meta":{"symbol":")" + symbol + R"(","currency":")" + currency +
           R"(","exchangeTimezoneName":")" + zone + R"(","dataGranularity":"1d","longName":")" +
           name + R"("},"timestamp":[1737988200],"indicators":{"quote":[{"open":[800.5],)" +
           R"("high":[810],"low":[795],"close":[805.25],"volume":[3000]}]}}],"error":null}})";
}

Source quotes(const std::string& url)
{
    Source source;
    source.id = {"yahoo"};
    source.name = "Yahoo";
    source.family = "yahoo";
    source.kind = SourceKind::quotes;
    source.format = "yahoo_chart";
    source.url = url + "/chart/{SYMBOL}";
    return source;
}

class AddInstrumentTest : public testing::Test {
protected:
    void open(test::DeskOptions options)
    {
        workspace = std::make_unique<test::DeskFixture>(std::move(options));
        panel = std::make_unique<WatchlistPanel>(workspace->desk(), undo);
        panel->resize(300, 600);
        panel->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(panel.get()));
        panel->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([&] { return panel->isActiveWindow(); }, patience));
    }

    /// Types it where symbols are added, and takes the offer to add it.
    AddInstrumentDialog* want(const QString& symbol)
    {
        for (QAction* one : panel->findChildren<QAction*>())
            if (one->shortcut() == QKeySequence(Qt::Key_Insert))
                one->trigger();
        auto* picker = panel->findChild<SymbolPicker*>();
        if (!picker->isVisible())
            picker->open();
        auto* field = picker->findChild<QLineEdit*>();
        QTest::keyClicks(field, symbol);
        QTest::keyClick(field, Qt::Key_Return);
        for (auto* button : picker->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().contains(symbol))
                QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = panel->findChild<AddInstrumentDialog*>();
        EXPECT_TRUE(dialog && QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }

    template <class Widget>
    static Widget* named(QWidget* dialog, const QString& name)
    {
        for (auto* one : dialog->findChildren<Widget*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    static QString said(QWidget* dialog)
    {
        return dialog->findChild<QLabel*>(QStringLiteral("faint"))->text();
    }
    static void press_add(QWidget* dialog)
    {
        QTest::mouseClick(
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }
    std::vector<std::string> chips()
    {
        std::vector<std::string> symbols;
        for (const Watchlist& list : workspace->stored_lists())
            if (list.name == "Chips")
                for (const Symbol& symbol : list.symbols)
                    symbols.push_back(symbol.value);
        return symbols;
    }
    Instrument stored(const std::string& symbol)
    {
        const auto all = workspace->reader().instruments();
        for (const Instrument& one : all.value())
            if (one.symbol.value == symbol)
                return one;
        return {};
    }

    test::HttpServer server;
    std::unique_ptr<test::DeskFixture> workspace;
    QUndoStack undo;
    std::unique_ptr<WatchlistPanel> panel;
};

TEST_F(AddInstrumentTest, ItIsLookedUpAddedAndOnTheList)
{
    server.serve("/chart/LLY", chart_of("LLY", "Eli Lilly and Company", "USD", "America/New_York"),
                 "application/json");
    test::DeskOptions options;
    options.live = true;
    options.sources = {quotes(server.url(""))};
    open(std::move(options));
    auto* dialog = want(QStringLiteral("lly"));
    ASSERT_TRUE(dialog);
    auto* name = named<QLineEdit>(dialog, QStringLiteral("Name"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !name->text().isEmpty(); }, patience))
        << said(dialog).toStdString();
    EXPECT_EQ(name->text(), "Eli Lilly and Company");
    press_add(dialog);
    EXPECT_THAT(chips(), Contains("LLY"));
    EXPECT_EQ(stored("LLY"), (Instrument{{"LLY"}, "Eli Lilly and Company", "NASDAQ", "USD"}));
}

TEST_F(AddInstrumentTest, AnExchangeOfWhichNoCalendarIsHereIsSaid)
{
    server.serve("/chart/VOD.L", chart_of("VOD.L", "Vodafone", "GBp", "Europe/London"),
                 "application/json");
    test::DeskOptions options;
    options.live = true;
    options.sources = {quotes(server.url(""))};
    open(std::move(options));
    auto* dialog = want(QStringLiteral("VOD.L"));
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(QTest::qWaitFor([&] { return said(dialog).contains("Europe/London"); }, patience))
        << said(dialog).toStdString();
    press_add(dialog);
    EXPECT_THAT(said(dialog).toStdString(), HasSubstr("no calendar"));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(stored("VOD.L").symbol.value, "");
}

TEST_F(AddInstrumentTest, WithoutAnAnswerTheUserFillsItIn)
{
    server.serve("/chart/7203.T", "{}", "application/json", 500);
    test::DeskOptions options;
    options.live = true;
    options.sources = {quotes(server.url(""))};
    open(std::move(options));
    auto* dialog = want(QStringLiteral("7203.t"));
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(QTest::qWaitFor([&] { return said(dialog).contains("yourself"); }, patience))
        << said(dialog).toStdString();
    EXPECT_EQ(named<QComboBox>(dialog, QStringLiteral("Exchange"))->currentData(), "TSE");
    auto* name = named<QLineEdit>(dialog, QStringLiteral("Name"));
    QTest::keyClicks(name, QStringLiteral("Toyota"));
    press_add(dialog);
    EXPECT_THAT(chips(), Contains("7203.T"));
    EXPECT_EQ(stored("7203.T"), (Instrument{{"7203.T"}, "Toyota", "TSE", "JPY"}));
}

TEST_F(AddInstrumentTest, WithoutANameItIsRefusedAndTheDialogStays)
{
    open({});
    auto* dialog = want(QStringLiteral("LLY"));
    ASSERT_TRUE(dialog);
    press_add(dialog);
    EXPECT_THAT(said(dialog).toStdString(), HasSubstr("name"));
    EXPECT_TRUE(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_THAT(chips(), testing::Not(Contains("LLY")));
}

}  // namespace
}  // namespace undertone::shell
