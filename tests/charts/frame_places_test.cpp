// What a frame places, at all sizes, scales and zooms: nothing is cut, nothing lies on another.
#include "charts/frame.h"

#include "charts/sample_snapshot.h"

#include <gtest/gtest.h>

namespace undertone::charts {
namespace {

using market::BarLength;

struct Subject {
    const char* name;
    std::shared_ptr<const ChartData> data;
    std::shared_ptr<const view::Drawings> drawings;
};

std::vector<Subject> subjects()
{
    const auto data = [](std::shared_ptr<view::ChartSnapshot> snapshot) {
        return std::make_shared<const ChartData>(std::move(snapshot));
    };
    auto dear = test::full_snapshot();
    for (Bar& bar : dear->bars) {
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price *= 4321;
    }
    auto far_levels = std::make_shared<view::Drawings>(*test::sample_drawings());
    for (const double price : {99.0, 99.5, 100.5, 101.0, 135.0})
        far_levels->levels.push_back({price, "One of many levels"});
    const auto day = [](const char* date) { return *date_from_iso(date); };
    far_levels->windows.push_back(
        {day("2025-01-28"), day("2025-02-10"), std::nullopt, "A window over another"});
    far_levels->windows.push_back({day("2025-05-28"), day("2025-06-10"), std::nullopt, ""});
    return {{"full", data(test::full_snapshot()), test::sample_drawings()},
            {"crowded", data(test::full_snapshot()), far_levels},
            {"dear", data(dear), nullptr},
            {"years", data(test::walk_snapshot(2500, 3)), nullptr},
            {"off hours", data(test::intraday_snapshot(3, BarLength::minute_5, true)), nullptr},
            {"minutes", data(test::intraday_snapshot(20, BarLength::minute_1, false)), nullptr},
            {"weeks", data(test::in_long_bars(*test::walk_snapshot(1500, 7), BarLength::week)),
             nullptr}};
}

std::vector<Viewport> viewports(int bars)
{
    std::vector<Viewport> all{Viewport(bars)};
    for (const double share : {0.3, 0.05}) {
        for (const double at : {0.0, 0.5, 1.0}) {
            Viewport viewport(bars);
            viewport.zoom_at(at * bars, share);
            all.push_back(viewport);
        }
    }
    return all;
}

void expect_apart(const std::vector<QRectF>& rects, const std::string& where)
{
    for (std::size_t i = 0; i < rects.size(); ++i) {
        for (std::size_t j = i + 1; j < rects.size(); ++j)
            ASSERT_FALSE(rects[i].intersects(rects[j]))
                << where << ": " << rects[i].left() << ',' << rects[i].top() << ' '
                << rects[i].width() << 'x' << rects[i].height() << " and " << rects[j].left() << ','
                << rects[j].top() << ' ' << rects[j].width() << 'x' << rects[j].height();
    }
}

void expect_within(const std::vector<QRectF>& rects, const QRectF& bounds, const std::string& where)
{
    for (const QRectF& rect : rects)
        ASSERT_TRUE(bounds.contains(rect)) << where << ": " << rect.left() << ',' << rect.top()
                                           << ' ' << rect.width() << 'x' << rect.height();
}

void expect_in_order(const Frame& frame, const std::string& where)
{
    std::vector<QRectF> labels;
    for (const Label& label : frame.labels)
        labels.push_back(label.rect);
    ASSERT_GE(labels.size(), 6U) << where;
    expect_apart(labels, where + ", labels");
    expect_within(labels, QRectF(QPointF(), frame.size), where + ", labels");

    std::vector<QRectF> marks;
    const auto add = [&](const QRectF& rect) {
        if (!rect.isNull())
            marks.push_back(rect);
    };
    for (const QRectF& box : frame.cluster_boxes)
        add(box);
    for (const WindowMark& window : frame.windows)
        add(window.label);
    for (const ActionMark& action : frame.actions)
        add(action.box);
    for (const LevelMark& level : frame.levels)
        add(level.words);
    for (const NoteMark& note : frame.notes)
        add(note.words);
    expect_apart(marks, where + ", marks");
    expect_within(marks, frame.layout.price.adjusted(-8, 0, 8, 0), where + ", marks");
}

TEST(FramePlaces, nothing_overlaps_or_is_cut_at_any_size_scale_and_zoom)
{
    for (const Subject& subject : subjects()) {
        for (const QSizeF size : {QSizeF(640, 400), QSizeF(800, 450), QSizeF(1280, 720),
                                  QSizeF(1600, 900), QSizeF(3840, 2160)}) {
            for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0}) {
                for (const PriceScale prices :
                     {PriceScale::linear, PriceScale::logarithmic, PriceScale::percent}) {
                    for (const Viewport& viewport : viewports(subject.data->bars())) {
                        FrameWishes wishes{size, Theme::dark_theme(), ChartFonts::screen(), true};
                        wishes.style.scale = prices;
                        wishes.drawings = subject.drawings;
                        wishes.scale = scale;
                        const std::string where = std::string(subject.name) + " at " +
                                                  std::to_string(size.width()) + " x" +
                                                  std::to_string(scale) + ", scale " +
                                                  std::to_string(static_cast<int>(prices)) +
                                                  ", bars from " + std::to_string(viewport.first());
                        expect_in_order(make_frame(subject.data, viewport, wishes), where);
                        if (testing::Test::HasFatalFailure())
                            return;
                    }
                }
            }
        }
    }
}

TEST(FramePlaces, a_note_without_room_beside_it_still_has_its_mark)
{
    const auto data = std::make_shared<const ChartData>(test::full_snapshot());
    auto drawings = std::make_shared<view::Drawings>();
    for (int i = 0; i < 60; ++i)
        drawings->notes.push_back(
            {data->snapshot->bars[80].t, 118.0, "One of very many notes at the same place"});
    FrameWishes wishes{{640, 400}, Theme::dark_theme(), ChartFonts::screen(), true};
    wishes.drawings = drawings;
    const Frame frame = make_frame(data, Viewport(data->bars()), wishes);
    ASSERT_EQ(frame.notes.size(), 60U);
    EXPECT_FALSE(frame.notes.front().words.isNull());
    EXPECT_TRUE(frame.notes.back().words.isNull());
}

TEST(FramePlaces, drawings_beyond_the_chart_are_left_out)
{
    const auto data = std::make_shared<const ChartData>(test::full_snapshot());
    auto drawings = std::make_shared<view::Drawings>();
    const auto day = [](const char* date) { return *date_from_iso(date); };
    drawings->notes = {{midnight_utc(day("2020-01-02")), 118, "before"},
                       {midnight_utc(day("2026-01-02")), 118, "after"},
                       {data->snapshot->bars[80].t, 9000, "far above"}};
    drawings->levels = {{9000, "far above"}, {-5, "below zero"}};
    drawings->windows = {{day("2020-01-02"), day("2020-02-02"), std::nullopt, "before"},
                         {day("2025-02-01"), day("2025-02-02"), std::nullopt, "a weekend"}};
    FrameWishes wishes{{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true};
    wishes.drawings = drawings;
    wishes.style.scale = PriceScale::logarithmic;
    const Frame frame = make_frame(data, Viewport(data->bars()), wishes);
    EXPECT_TRUE(frame.notes.empty());
    EXPECT_TRUE(frame.levels.empty());
    EXPECT_TRUE(frame.windows.empty());
}

}  // namespace
}  // namespace undertone::charts
