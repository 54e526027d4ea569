#include "shell/compare_window.h"
#include "shell/desk_fixture.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace undertone::test {
namespace {

class CompareWindowTest : public testing::Test {
protected:
    CompareWindowTest()
        : settings(QString::fromStdString((folder.path() / "desk.ini").string()),
                   QSettings::IniFormat)
    {
        make();
    }

    void make()
    {
        window = std::make_unique<shell::CompareWindow>(fixture.desk(), settings, nullptr);
        shell::ChartChoice choice;
        choice.query.symbol = {"NVDA"};
        choice.query.from = *date_from_iso("2025-01-02");
        choice.query.to = *date_from_iso("2025-02-28");
        choice.auto_length = false;
        window->follow(choice);
        window->show();
    }

    /// Once it shows that many instruments.
    bool shows(int count)
    {
        return QTest::qWaitFor(
            [&] {
                const auto compared = window->chart().compared();
                return compared && compared->count() == count;
            },
            patience);
    }

    template <class Part>
    Part& part(const char* name)
    {
        for (Part* one : window->findChildren<Part*>())
            if (one->accessibleName() == QLatin1String(name))
                return *one;
        throw std::runtime_error(name);
    }
    QString words()
    {
        QString all;
        for (const QLabel* label : window->findChildren<QLabel*>())
            all += label->text();
        return all;
    }

    DeskFixture fixture;
    TemporaryFolder folder;
    QSettings settings;
    std::unique_ptr<shell::CompareWindow> window;
};

TEST_F(CompareWindowTest, begins_with_the_list_of_the_charts_symbol_and_says_who_has_no_bars)
{
    ASSERT_TRUE(shows(2));  // of NVDA, AMD and AVGO, AVGO has no bars in this workspace
    EXPECT_EQ(part<QLineEdit>("Symbols to compare").text(), "NVDA, AMD, AVGO");
    EXPECT_TRUE(words().contains("AVGO")) << words().toStdString();
}

TEST_F(CompareWindowTest, typed_symbols_are_compared_and_remembered)
{
    ASSERT_TRUE(shows(2));
    auto& field = part<QLineEdit>("Symbols to compare");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, "amd; amd");
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(window->symbols(), std::vector<Symbol>{{"AMD"}});
    window->close();
    make();
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(part<QLineEdit>("Symbols to compare").text(), "AMD");
}

TEST_F(CompareWindowTest, an_unknown_symbol_is_named_and_the_others_are_shown)
{
    auto& field = part<QLineEdit>("Symbols to compare");
    field.setText("NVDA NOSUCH");
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_TRUE(shows(1));
    EXPECT_TRUE(words().contains("NOSUCH")) << words().toStdString();
}

TEST_F(CompareWindowTest, the_form_is_a_click_and_a_small_plot_opens_its_instrument)
{
    ASSERT_TRUE(shows(2));
    QToolButton* multiples = nullptr;
    for (auto* button : window->findChildren<QToolButton*>())
        if (button->text() == "Small multiples")
            multiples = button;
    ASSERT_TRUE(multiples);
    QTest::mouseClick(multiples, Qt::LeftButton);
    EXPECT_EQ(window->chart().form(), charts::ComparedForm::small_multiples);
    qRegisterMetaType<Symbol>();
    QSignalSpy spy(window.get(), &shell::CompareWindow::symbolActivated);
    QTest::mouseClick(&window->chart(), Qt::LeftButton, {}, window->chart().placeOf(1));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<Symbol>().value, "AMD");
}

}  // namespace
}  // namespace undertone::test
