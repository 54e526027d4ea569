#include "shell/symbol_picker.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

using testing::ElementsAre;

class SymbolPickerTest : public testing::Test {
protected:
    SymbolPickerTest()
    {
        QObject::connect(&picker, &SymbolPicker::picked, &picker,
                         [this](const std::vector<Symbol>& symbols) {
                             for (const Symbol& symbol : symbols)
                                 picked.push_back(symbol.value);
                         });
        picker.resize(280, 300);
        picker.open();
        picker.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&picker));
    }

    std::vector<std::string> matching() const
    {
        std::vector<std::string> texts;
        for (int i = 0; matches->isVisible() && i < matches->count(); ++i)
            texts.push_back(matches->item(i)->text().toStdString());
        return texts;
    }

    SymbolPicker picker{{{{"NVDA"}, "Nvidia", "NASDAQ", "USD"},
                         {{"AMD"}, "AMD", "NASDAQ", "USD"},
                         {{"AMAT"}, "Applied Materials", "NASDAQ", "USD"},
                         {{"MU"}, "Micron", "NASDAQ", "USD"}}};
    QLineEdit* field = picker.findChild<QLineEdit*>();
    QListWidget* matches = picker.findChild<QListWidget*>();
    std::vector<std::string> picked;
};

TEST_F(SymbolPickerTest, typing_lists_what_it_can_mean_and_enter_takes_the_chosen_one)
{
    QTest::keyClicks(field, QStringLiteral("am"));
    EXPECT_THAT(matching(), ElementsAre("AMD   AMD", "AMAT   Applied Materials"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_THAT(picked, ElementsAre("AMAT"));
    EXPECT_EQ(field->text(), QString());
    EXPECT_THAT(matching(), ElementsAre());
}

TEST_F(SymbolPickerTest, a_click_takes_a_match)
{
    QTest::keyClicks(field, QStringLiteral("m"));
    ASSERT_THAT(matching(), ElementsAre("MU   Micron", "AMAT   Applied Materials"));
    QTest::mouseClick(matches->viewport(), Qt::LeftButton, {},
                      matches->visualItemRect(matches->item(1)).center());
    EXPECT_THAT(picked, ElementsAre("AMAT"));
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(SymbolPickerTest, enter_on_nothing_picks_nothing)
{
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("  , "));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_THAT(picked, ElementsAre());
}

}  // namespace
}  // namespace undertone::shell
