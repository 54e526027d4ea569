// Notes, levels and windows drawn on the chart by hand and key.
#include "charts/chart_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace undertone::charts {
namespace {

class OverlayDrawingsTest : public test::ChartWindow {
protected:
    OverlayDrawingsTest()
    {
        QObject::connect(&chart, &OverlayChart::drawingsEdited,
                         [this](const QString& what, const view::Drawings& after, bool goes_on) {
                             edits << what;
                             further += goes_on;
                             last = after;
                         });
    }

    /// A level at a price; leaves it chosen.
    void draw_level_at(double price)
    {
        QTest::mouseMove(&chart, QPoint(chart.barPosition(5).x(), int(chart.priceY(price))));
        key(Qt::Key_L);
    }

    [[nodiscard]] QLineEdit* editor() { return chart.findChild<QLineEdit*>(); }

    void write(const QString& words)
    {
        ASSERT_TRUE(editor());
        editor()->clear();
        QTest::keyClicks(editor(), words);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QStringList edits;
    int further = 0;  // of them that go on with the one before
    view::Drawings last;
};

TEST_F(OverlayDrawingsTest, l_draws_a_level_at_the_crosshairs_price)
{
    const QPoint at(chart.barPosition(70).x(), int(chart.priceY(130)));
    QTest::mouseMove(&chart, at);
    key(Qt::Key_L);
    ASSERT_EQ(last.levels.size(), 1u);
    EXPECT_NEAR(last.levels[0].price, 130, 0.5) << "within a pixel";
    EXPECT_NEAR(last.levels[0].price * 100, std::round(last.levels[0].price * 100), 1e-6)
        << "to the cent";
    EXPECT_EQ(*chart.drawings(), last);
    chart.setCurrentBar(crash);  // by keyboard: the close
    key(Qt::Key_L);
    ASSERT_EQ(last.levels.size(), 2u);
    EXPECT_EQ(last.levels[1].price, snapshot->bars[std::size_t(crash)].close);
}

TEST_F(OverlayDrawingsTest, a_level_goes_with_the_hand)
{
    draw_level_at(125);
    const double price = last.levels[0].price;
    const int y = int(std::lround(chart.priceY(price)));
    QSignalSpy sessions(&chart, &OverlayChart::sessionActivated);
    const double first = chart.firstShown();
    // Taken beside its middle, it does not jump.
    drag({500, y + 2}, {520, y + 42});
    ASSERT_EQ(edits.size(), 2) << "one edit, not one a pixel";
    EXPECT_EQ(edits.last(), QStringLiteral("Move the level"));
    EXPECT_NEAR(chart.priceY(last.levels[0].price), y + 40, 1);
    EXPECT_LT(last.levels[0].price, price);
    EXPECT_TRUE(sessions.isEmpty());
    EXPECT_EQ(chart.firstShown(), first) << "and the chart stays";
}

TEST_F(OverlayDrawingsTest, esc_puts_a_level_back_that_is_being_moved)
{
    draw_level_at(125);
    const view::Drawings before = last;
    const int y = int(std::lround(chart.priceY(before.levels[0].price)));
    take({500, y}, {500, y + 60});
    EXPECT_NE(*chart.drawings(), before);
    key(Qt::Key_Escape);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {500, y + 60});
    EXPECT_EQ(*chart.drawings(), before);
    EXPECT_EQ(edits.size(), 1);
}

TEST_F(OverlayDrawingsTest, n_writes_a_note_at_the_crosshair)
{
    chart.setCurrentBar(crash);
    key(Qt::Key_N);
    ASSERT_TRUE(editor());
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_EQ(editor()->accessibleName(), QStringLiteral("Note"));
    write(QStringLiteral("  The DeepSeek day "));
    ASSERT_EQ(last.notes.size(), 1u);
    EXPECT_EQ(last.notes[0].text, "The DeepSeek day");
    EXPECT_EQ(last.notes[0].t, snapshot->bars[std::size_t(crash)].t);
    EXPECT_EQ(last.notes[0].price, snapshot->bars[std::size_t(crash)].close);
    EXPECT_TRUE(chart.hasFocus()) << "the keys are the chart's again";
    EXPECT_FALSE(editor());
}

TEST_F(OverlayDrawingsTest, a_note_without_words_is_none)
{
    chart.setCurrentBar(crash);
    key(Qt::Key_N);
    write(QString());
    key(Qt::Key_N);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), QStringLiteral("never mind"));
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_TRUE(edits.isEmpty());
}

TEST_F(OverlayDrawingsTest, a_note_is_moved_reworded_and_removed)
{
    chart.setCurrentBar(crash);
    key(Qt::Key_N);
    write(QStringLiteral("Here"));
    const QPoint at(chart.barPosition(crash).x(), int(chart.priceY(last.notes[0].price)));
    drag(at, at + QPoint(chart.barPosition(crash + 4).x() - at.x(), -30));
    EXPECT_EQ(last.notes[0].t, snapshot->bars[std::size_t(crash) + 4].t);
    EXPECT_NEAR(chart.priceY(last.notes[0].price), at.y() - 30, 1);
    EXPECT_EQ(edits.last(), QStringLiteral("Move the note “Here”"));

    const QPoint now(chart.barPosition(crash + 4).x(), at.y() - 30);
    const double first = chart.firstShown();
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, now);
    write(QStringLiteral("There"));
    EXPECT_EQ(last.notes[0].text, "There");
    EXPECT_EQ(edits.last(), QStringLiteral("Reword the note “Here”"));
    EXPECT_EQ(chart.firstShown(), first) << "a double click on it does not fit";

    QTest::mouseClick(&chart, Qt::LeftButton, {}, now);
    key(Qt::Key_Delete);
    EXPECT_TRUE(last.notes.empty());
    EXPECT_EQ(edits.last(), QStringLiteral("Remove the note “There”"));
}

TEST_F(OverlayDrawingsTest, w_draws_a_window_over_what_is_measured)
{
    chart.setCurrentBar(crash);
    key(Qt::Key_M);
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Right);
    key(Qt::Key_W);
    ASSERT_EQ(last.windows.size(), 1u);
    EXPECT_EQ(to_iso(last.windows[0].from), "2025-01-27");
    EXPECT_EQ(to_iso(last.windows[0].to), "2025-01-31");
    EXPECT_EQ(last.windows[0].topic, snapshot->query.topics.at(0));
    EXPECT_FALSE(chart.measure()) << "it has become the window";
}

TEST_F(OverlayDrawingsTest, the_keyboard_reaches_every_drawing)
{
    draw_level_at(120);
    draw_level_at(140);
    key(Qt::Key_Escape);
    key(Qt::Key_D);
    const double price = last.levels[0].price;
    key(Qt::Key_Up);
    EXPECT_GT(last.levels[0].price, price) << "D chose the first";
    EXPECT_NEAR(chart.priceY(price) - chart.priceY(last.levels[0].price), 1, 0.6) << "by a pixel";
    key(Qt::Key_D);
    key(Qt::Key_Return);
    write(QStringLiteral("Gap"));
    EXPECT_EQ(last.levels[1].text, "Gap");
    key(Qt::Key_Delete);
    ASSERT_EQ(last.levels.size(), 1u);
    key(Qt::Key_Delete);
    EXPECT_EQ(last.levels.size(), 1u) << "nothing is chosen any more";
}

TEST_F(OverlayDrawingsTest, d_chooses_only_what_can_be_seen)
{
    chart.setCurrentBar(5);
    for (int i = 0; i < 8; ++i)
        key(Qt::Key_Plus);
    const double first = chart.firstShown();
    view::Drawings all;
    all.notes = {{snapshot->bars[100].t, snapshot->bars[100].close, "Far away"},
                 {*utc_from_iso("2020-01-02T00:00:00Z"), 100, "Of other years"}};
    all.levels = {{9000, "Out of reach"}};
    all.windows = {{date_of(snapshot->bars[4].t), date_of(snapshot->bars[6].t), {}, "Here"}};
    chart.setDrawings(std::make_shared<const view::Drawings>(all));
    ChartStyle style;
    style.layers.drawings = false;
    chart.setStyle(style);
    key(Qt::Key_D);
    key(Qt::Key_D);
    EXPECT_EQ(chart.firstShown(), first) << "notes and levels are not drawn";
    key(Qt::Key_Delete);
    EXPECT_TRUE(last.windows.empty()) << "the window was chosen";
    EXPECT_EQ(last.notes.size(), 2u);

    chart.setStyle({});
    key(Qt::Key_D);
    EXPECT_GT(chart.firstShown(), first);
    EXPECT_LT(chart.firstShown(), 100);
    EXPECT_GT(chart.lastShown(), 100) << "brought into view";
    key(Qt::Key_Delete);
    ASSERT_EQ(last.notes.size(), 1u);
    EXPECT_EQ(last.notes[0].text, "Of other years");
    key(Qt::Key_D);
    key(Qt::Key_Delete);
    EXPECT_EQ(last.levels.size(), 1u) << "neither the level nor the other note can be seen";
}

TEST_F(OverlayDrawingsTest, what_a_layer_hides_is_chosen_no_longer)
{
    draw_level_at(125);
    ChartStyle style;
    style.layers.drawings = false;
    chart.setStyle(style);
    key(Qt::Key_Delete);
    EXPECT_EQ(last.levels.size(), 1u);
}

TEST_F(OverlayDrawingsTest, a_run_of_keys_is_one_edit)
{
    draw_level_at(125);
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Up);
    EXPECT_EQ(edits.size(), 5);
    EXPECT_EQ(further, 3) << "the first begins the run";
    draw_level_at(140);
    key(Qt::Key_Down);
    EXPECT_EQ(further, 3) << "another level, another run";
    key(Qt::Key_Escape);
    key(Qt::Key_D);
    key(Qt::Key_Down);
    EXPECT_EQ(further, 3) << "chosen anew";
    chart.setDrawings(chart.drawings());  // an undo
    key(Qt::Key_Down);
    EXPECT_EQ(further, 3);
}

TEST_F(OverlayDrawingsTest, a_key_moves_a_level_where_a_pixel_is_less_than_a_cent)
{
    auto narrow = test::sample_snapshot();
    for (Bar& bar : narrow->bars) {
        bar.open = bar.low = 100;
        bar.close = bar.high = 100.02;
    }
    narrow->query.symbol = {"FLAT"};
    chart.setSnapshot(narrow);
    chart.setCurrentBar(5);
    key(Qt::Key_L);
    ASSERT_LT(chart.priceY(100) - chart.priceY(100.001), 100);
    ASSERT_GT(chart.priceY(100) - chart.priceY(100.01), 2) << "a cent is some pixels";
    key(Qt::Key_Up);
    EXPECT_DOUBLE_EQ(last.levels[0].price, 100.03);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_DOUBLE_EQ(last.levels[0].price, 100.01);
}

TEST_F(OverlayDrawingsTest, a_click_elsewhere_keeps_the_words_and_the_focus_goes_there)
{
    QWidget window;
    window.resize(1280, 800);
    auto* line = new QLineEdit(&window);
    auto* label = new QLabel(QStringLiteral("takes no focus"), &window);
    auto* lines = new QVBoxLayout(&window);
    lines->addWidget(label);
    lines->addWidget(line);
    lines->addWidget(&chart, 1);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const auto begin = [&](const QString& words) {
        chart.setFocus();
        chart.setCurrentBar(crash);
        key(Qt::Key_N);
        ASSERT_TRUE(editor());
        QTest::keyClicks(editor(), words);
    };
    begin(QStringLiteral("Kept"));
    QTest::mouseClick(line, Qt::LeftButton);
    ASSERT_EQ(last.notes.size(), 1u);
    EXPECT_EQ(last.notes[0].text, "Kept");
    EXPECT_TRUE(line->hasFocus()) << "who was clicked has it";
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    begin(QStringLiteral("Kept too"));
    QTest::mouseClick(label, Qt::LeftButton);
    ASSERT_EQ(last.notes.size(), 2u);
    EXPECT_EQ(last.notes[1].text, "Kept too");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    begin(QStringLiteral("And at the end"));
    chart.finishEditing();
    EXPECT_EQ(last.notes.size(), 3u);
    chart.setParent(nullptr);
}

TEST_F(OverlayDrawingsTest, the_menu_says_what_can_be_done_here)
{
    const QPoint at(chart.barPosition(70).x(), int(chart.priceY(130)));
    QTest::mouseMove(&chart, at);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, chart.mapToGlobal(at));
    QApplication::sendEvent(&chart, &asked);
    auto* menu = chart.findChild<QMenu*>(QStringLiteral("chartMenu"));
    ASSERT_TRUE(menu);
    QAction* level = nullptr;
    for (QAction* action : menu->actions())
        if (action->text().startsWith(QLatin1String("Level at")))
            level = action;
    ASSERT_TRUE(level);
    QEvent leave(QEvent::Leave);  // the pointer goes to the menu
    QApplication::sendEvent(&chart, &leave);
    level->trigger();
    ASSERT_EQ(last.levels.size(), 1u);
    EXPECT_NEAR(last.levels[0].price, 130, 0.5) << "where it was asked for";
    menu->close();
}

TEST_F(OverlayDrawingsTest, drawings_taken_back_are_no_longer_chosen)
{
    draw_level_at(125);
    chart.setDrawings(nullptr);  // an undo
    key(Qt::Key_Delete);
    key(Qt::Key_Up);
    EXPECT_EQ(edits.size(), 1);
    EXPECT_FALSE(chart.drawings());
    EXPECT_FALSE(chart.grab().isNull());
}

}  // namespace
}  // namespace undertone::charts
