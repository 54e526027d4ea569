#include "shell/compare_window.h"
#include "shell/desk_fixture.h"
#include "shell/export_dialog.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

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

TEST_F(CompareWindowTest, what_it_shows_is_copied_as_a_picture_and_as_a_table)
{
    ASSERT_TRUE(shows(2));
    window->chart().setFocus();
    QTest::keyClick(&window->chart(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(3200, 1800));
    QTest::keyClick(&window->chart(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData& table = *QApplication::clipboard()->mimeData();
    EXPECT_TRUE(table.hasHtml());
    const QStringList lines = table.text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(lines.size(), 70);  // two of 39 sessions
    EXPECT_TRUE(lines[0].startsWith("symbol\ttime\tclose\trebased"));
    EXPECT_TRUE(lines[1].startsWith("NVDA\t2025-01-02\t"));
    EXPECT_TRUE(lines.last().startsWith("AMD\t2025-02-28\t"));
}

TEST_F(CompareWindowTest, ctrl_e_exports_what_is_on_show)
{
    ASSERT_TRUE(shows(2));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&window->chart(), Qt::Key_Plus);
    settings.setValue("export/folder", QString::fromStdString(folder.path().string()));
    settings.setValue("export/format", "csv");
    bool asked = false;
    QTimer::singleShot(0, window.get(), [&] {
        auto* dialog = qobject_cast<shell::ExportDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        asked = true;
        EXPECT_TRUE(dialog->place().endsWith("nvda-amd-all-2025-02-28.csv"));
        dialog->accept();
    });
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(asked);
    const std::string csv = read_file(folder.path() / "nvda-amd-all-2025-02-28.csv");
    const auto rows = std::count(csv.begin(), csv.end(), '\n');
    EXPECT_GT(rows, 10);
    EXPECT_LT(rows, 60) << "zoomed in";
    EXPECT_TRUE(words().contains("nvda-amd-all-2025-02-28.csv")) << words().toStdString();
}

TEST_F(CompareWindowTest, fresh_data_and_a_symbol_that_fails_keep_the_zoom)
{
    ASSERT_TRUE(shows(2));
    QTest::keyClick(&window->chart(), Qt::Key_Home);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&window->chart(), Qt::Key_Plus);
    const double last = window->chart().lastShown();
    ASSERT_LT(last, 38);
    auto& field = part<QLineEdit>("Symbols to compare");
    field.setText("NVDA NOSUCH");
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(window->chart().lastShown(), last);

    shell::ChartChoice other;  // another range is shown whole
    other.query.symbol = {"NVDA"};
    other.query.from = *date_from_iso("2025-01-02");
    other.query.to = *date_from_iso("2025-03-31");
    other.auto_length = false;
    window->follow(other);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->chart().lastShown() > 50; }, patience));
}

TEST_F(CompareWindowTest, escape_leaves_the_chart_and_then_closes)
{
    ASSERT_TRUE(shows(2));
    window->chart().setFocus();
    QTest::keyClick(&window->chart(), Qt::Key_Down);
    QTest::keyClick(&window->chart(), Qt::Key_Escape);
    EXPECT_EQ(window->chart().chosenLine(), -1);
    EXPECT_TRUE(window->isVisible());
    QTest::keyClick(&window->chart(), Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
}

}  // namespace
}  // namespace undertone::test
