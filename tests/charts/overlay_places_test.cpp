// Where a mark stands: by the exchange's dates, at every interval.
#include "charts/chart_data.h"
#include "charts/chart_window.h"

#include <gtest/gtest.h>

namespace undertone::charts {
namespace {

using market::BarLength;

/// The sessions of the intraday sample, 13 to 24 January 2025 but for the holiday of the 20th; its
/// post-market bars of 19:00 in New York begin at midnight UTC.
class OverlayPlacesTest : public testing::Test {
protected:
    [[nodiscard]] static ChartData of(std::shared_ptr<const view::ChartSnapshot> snapshot)
    {
        return ChartData(std::move(snapshot));
    }

    ChartData minutes = of(test::intraday_snapshot(10, BarLength::minute_30, true));
    ChartData days = of(test::sample_snapshot("2025-01-13", "2025-01-24"));
    ChartData weeks = of(test::in_long_bars(*days.snapshot, BarLength::week));
    ChartData months = of(test::in_long_bars(*days.snapshot, BarLength::month));
};

TEST_F(OverlayPlacesTest, what_is_marked_on_days_stands_in_its_session_among_minutes)
{
    for (int day = 0; day < days.bars(); ++day) {
        const int bar = minutes.bar_holding(days.mark_time(day));
        ASSERT_GE(bar, 0) << to_iso(days.date(day));
        EXPECT_EQ(minutes.date(bar), days.date(day));
        EXPECT_TRUE(bar == 0 || minutes.date(bar - 1) < days.date(day)) << "at its beginning";
        EXPECT_EQ(weeks.date(weeks.bar_holding(days.mark_time(day))),
                  days.date(day) < *date_from_iso("2025-01-18") ? *date_from_iso("2025-01-13")
                                                                : *date_from_iso("2025-01-21"));
        EXPECT_EQ(months.bar_holding(days.mark_time(day)), 0);
    }
}

TEST_F(OverlayPlacesTest, what_is_marked_on_minutes_stands_in_its_session_among_days)
{
    int midnights = 0;
    for (int bar = 0; bar < minutes.bars(); ++bar) {
        const Utc t = minutes.snapshot->bars[std::size_t(bar)].t;
        midnights += midnight_utc(date_of(t)) == t;
        EXPECT_EQ(minutes.bar_holding(minutes.mark_time(bar)), bar) << to_iso(t);
        if (minutes.date(bar) == *date_from_iso("2025-01-20"))
            continue;  // a holiday, which the made-up minutes do not know
        const int day = days.bar_holding(minutes.mark_time(bar));
        ASSERT_GE(day, 0) << to_iso(t);
        EXPECT_EQ(days.date(day), minutes.date(bar)) << to_iso(t);
        EXPECT_EQ(weeks.bar_holding(minutes.mark_time(bar)),
                  weeks.bar_holding(days.mark_time(day)));
    }
    EXPECT_EQ(midnights, 10) << "a post-market bar a session that looks like a date";
}

TEST_F(OverlayPlacesTest, a_date_without_bars_has_no_place)
{
    EXPECT_EQ(days.bar_holding(*utc_from_iso("2025-01-20T00:00:00Z")), -1) << "a holiday";
    EXPECT_EQ(days.bar_holding(*utc_from_iso("2025-01-10T00:00:00Z")), -1);
    EXPECT_EQ(days.bar_holding(*utc_from_iso("2025-01-27T00:00:00Z")), -1);
    EXPECT_EQ(minutes.bar_holding(*utc_from_iso("2025-01-27T00:00:00Z")), -1);
    EXPECT_EQ(weeks.bar_holding(*utc_from_iso("2025-01-20T00:00:00Z")), 1) << "its week has bars";
    // 05:00 in New York where bars begin at 09:30: that day's first, not the evening's before.
    const ChartData regular = of(test::intraday_snapshot(5, BarLength::minute_30, false));
    const int bar = regular.bar_holding(*utc_from_iso("2025-01-14T10:00:00Z"));
    ASSERT_GE(bar, 0);
    EXPECT_EQ(regular.date(bar), *date_from_iso("2025-01-14"));
}

class OverlayIntervals : public test::ChartWindow {
protected:
    OverlayIntervals()
    {
        QObject::connect(&chart, &OverlayChart::drawingsEdited,
                         [this](const QString&, const view::Drawings& after) { last = after; });
    }

    void show(std::shared_ptr<view::ChartSnapshot> shown)
    {
        chart.setSnapshot(std::move(shown));
        chart.setDrawings(std::make_shared<const view::Drawings>(last));
    }

    view::Drawings last;
};

TEST_F(OverlayIntervals, a_note_of_a_daily_chart_is_taken_in_its_session_among_minutes)
{
    last.notes = {{*utc_from_iso("2025-01-16T00:00:00Z"), 0, "Earnings"}};
    const auto minutes = test::intraday_snapshot(5, BarLength::minute_30, false);
    const auto first = std::find_if(minutes->bars.begin(), minutes->bars.end(), [](const Bar& bar) {
        return date_of(bar.t) == *date_from_iso("2025-01-16");
    });
    last.notes[0].price = first->close;
    show(minutes);
    const QPoint at(chart.barPosition(int(first - minutes->bars.begin())).x(),
                    int(chart.priceY(first->close)));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, at);
    key(Qt::Key_Delete);
    EXPECT_TRUE(last.notes.empty()) << "it was where the session begins";
}

TEST_F(OverlayIntervals, a_note_of_a_minute_moved_up_among_weeks_keeps_its_minute)
{
    const auto weeks = test::in_long_bars(*test::sample_snapshot(), BarLength::week);
    const Utc minute = *utc_from_iso("2025-01-29T15:35:00Z");
    last.notes = {{minute, 130, "Fed"}};
    show(weeks);
    key(Qt::Key_D);
    key(Qt::Key_Up);
    EXPECT_EQ(last.notes[0].t, minute);
    int week = 0;
    while (to_iso(date_of(weeks->bars[std::size_t(week)].t)) != "2025-01-27")
        ++week;
    const QPoint at(chart.barPosition(week).x(), int(chart.priceY(last.notes[0].price)));
    drag(at, at + QPoint(2, -60));
    EXPECT_GT(last.notes[0].price, 131);
    EXPECT_EQ(last.notes[0].t, minute);
}

TEST_F(OverlayIntervals, the_crosshair_of_a_daily_chart_falls_into_the_session)
{
    show(test::intraday_snapshot(5, BarLength::minute_30, true));
    chart.setCrosshairTime(utc_from_iso("2025-01-15T00:00:00Z").value());
    ASSERT_GE(chart.currentBar(), 0);
    EXPECT_TRUE(chart.readOut(chart.currentBar()).startsWith("Wed 15 Jan 2025"));
}

TEST_F(OverlayIntervals, a_window_is_taken_by_its_edges_among_minutes)
{
    const auto minutes = test::intraday_snapshot(10, BarLength::minute_30, false);
    last.windows = {{*date_from_iso("2025-01-15"), *date_from_iso("2025-01-16"), {}, "CPI"}};
    show(minutes);
    const int a_session = int(minutes->bars.size()) / 10;
    const int half = (chart.barPosition(1).x() - chart.barPosition(0).x() + 1) / 2;
    const QPoint right(chart.barPosition(4 * a_session - 1).x() + half, 400);
    drag(right, {chart.barPosition(6 * a_session - 2).x(), 400});
    EXPECT_EQ(to_iso(last.windows[0].to), "2025-01-20") << "two sessions of the sample later";
    EXPECT_EQ(to_iso(last.windows[0].from), "2025-01-15");
    const QPoint left(chart.barPosition(2 * a_session).x() - half, 400);
    drag(left, {chart.barPosition(a_session).x(), 400});
    EXPECT_EQ(to_iso(last.windows[0].from), "2025-01-14");
    // And is not turned round.
    drag({chart.barPosition(a_session).x() - half, 400}, {1200, 400});
    EXPECT_EQ(last.windows[0].from, last.windows[0].to);
}

TEST_F(OverlayIntervals, a_window_is_moved_by_its_middle_once_it_is_chosen)
{
    const QPoint in(chart.barPosition(crash + 1).x(), 560);
    last.windows = {{*date_from_iso("2025-01-27"), *date_from_iso("2025-01-30"), {}, "DeepSeek"}};
    show(test::sample_snapshot());
    const QPoint by(chart.barPosition(crash + 5).x() - chart.barPosition(crash).x(), 3);
    const view::Drawings before = last;
    drag(in, in + by);
    EXPECT_EQ(last, before) << "who pans over it moves nothing";
    key(Qt::Key_D);
    drag(in, in + by);
    EXPECT_EQ(to_iso(last.windows[0].from), "2025-02-03");
    EXPECT_EQ(to_iso(last.windows[0].to), "2025-02-06") << "four sessions still";
    key(Qt::Key_Left);
    EXPECT_EQ(to_iso(last.windows[0].from), "2025-01-31");
    EXPECT_EQ(to_iso(last.windows[0].to), "2025-02-05");
    drag(in + by, {1270, 560});
    EXPECT_EQ(to_iso(last.windows[0].to), "2025-05-30") << "up to the last session";
    EXPECT_EQ(to_iso(last.windows[0].from), "2025-05-27");
}

TEST_F(OverlayIntervals, a_window_within_a_week_is_moved_among_weeks)
{
    const auto weeks = test::in_long_bars(*test::sample_snapshot(), BarLength::week);
    last.windows = {{*date_from_iso("2025-01-28"), *date_from_iso("2025-01-29"), {}, "Fed"}};
    show(weeks);
    key(Qt::Key_D);
    key(Qt::Key_Right);
    EXPECT_EQ(to_iso(last.windows[0].from), "2025-02-04");
    EXPECT_EQ(to_iso(last.windows[0].to), "2025-02-05");
    key(Qt::Key_Escape);
    chart.setCurrentBar(8);
    key(Qt::Key_W);
    EXPECT_EQ(to_iso(last.windows[1].from), "2025-01-27") << "from Monday";
    EXPECT_EQ(to_iso(last.windows[1].to), "2025-02-02");
}

}  // namespace
}  // namespace undertone::charts
