#include "view/topic_table.h"

#include "view/chart_snapshot.h"
#include "view/chart_test.h"
#include "view/found_stories.h"
#include "view/topic_table_model.h"
#include "view/watch_order_model.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <cmath>
#include <random>

namespace undertone::view::test {
namespace {

using std::chrono::hours;

const CompanyId nvidia{"nvidia"}, amd{"amd"};
const std::vector<TopicId> both{{"deepseek"}, {"stargate"}};

class TopicTableTest : public ChartTest {
protected:
    /// Stories about both companies and of one topic or both, some hours apart, until `last`.
    void fill(const char* first = "2025-01-08T12:00:00Z", const char* last = "2025-02-01T09:00:00Z")
    {
        std::mt19937 random(7);
        int number = 0;
        const auto score = [&] { return double(random() % 2001) / 1000 - 1; };
        for (Utc t = at(first); t <= at(last); t += seconds(random() % 30'000)) {
            store::NewStory one = story(std::to_string(++number), t, {});
            one.scored.mentions = {mention("nvidia", score(), 0.8)};
            if (number % 3 == 0)
                one.scored.mentions.push_back(mention("amd", score(), 0.5));
            one.scored.mentions.front().reaction = number % 5 == 0;
            one.novelty = number % 4 == 0 ? 0.75 : 1;
            one.scored.topics = {{{"deepseek"}, 1}};
            if (number % 2 == 0)
                one.scored.topics = {{{"stargate"}, 0.5}};
            if (number % 7 == 0)
                one.scored.topics = {{{"deepseek"}, 0.4}, {{"stargate"}, 0.9}};
            if (number % 11 == 0)
                one.scored.topics.clear();
            told_.push_back(one);
            save(one);
        }
    }

    [[nodiscard]] TopicTablePtr table(const TopicTableQuery& query) const
    {
        auto made = make_topic_table(reader(), query, g_now);
        EXPECT_TRUE(made) << to_sentence(made.error());
        return made.value();
    }
    [[nodiscard]] TopicTablePtr table(int sessions = 5) const
    {
        return table(table_of_sessions({nvidia, amd}, both, sessions));
    }

    /// Of all topics, or of one.
    [[nodiscard]] std::shared_ptr<const ChartSnapshot> chart(ChartQuery asked, int column) const
    {
        asked.topics.clear();
        if (column > 0)
            asked.topics = {both[std::size_t(column - 1)]};
        return make_chart_snapshot(reader(), asked, g_now).value();
    }

    /// The definition, from the stories as they were told.
    [[nodiscard]] double heat_of(const CompanyId& company, int column, Utc then, seconds half_life)
    {
        double heat = 0;
        for (const store::NewStory& one : told_) {
            const auto& mentions = one.scored.mentions;
            const bool about = std::any_of(mentions.begin(), mentions.end(),
                                           [&](const Mention& m) { return m.company == company; });
            const auto& topics = one.scored.topics;
            const bool of_topic =
                column == 0 || std::any_of(topics.begin(), topics.end(), [&](const TopicMatch& m) {
                    return m.topic == both[std::size_t(column - 1)];
                });
            const auto over = one.known_at.time_since_epoch() % seconds(900);
            const Utc counted =
                over.count() == 0 ? one.known_at : one.known_at + seconds(900) - over;
            if (about && of_topic && counted <= then)
                heat += one.novelty *
                        std::exp2(-double((then - counted).count()) / double(half_life.count()));
        }
        return heat;
    }

    std::vector<store::NewStory> told_;
};

// One definition for both: a cell is the chart's last bar, its change the chart's own difference.
TEST_F(TopicTableTest, a_cell_is_the_chart_s_tone_at_its_last_bar)
{
    fill();
    ChartQuery asked = query();
    asked.half_life = hours(72);
    for (const int sessions : {1, 5, 10}) {
        const auto made = table(sessions);
        EXPECT_EQ(made->end, at("2025-01-31T21:00:00Z"));
        EXPECT_EQ(made->last, day("2025-01-31"));
        EXPECT_EQ(made->first, day(january[january.size() - std::size_t(sessions)]));
        EXPECT_EQ(made->half_life, hours(72));
        for (int column = 0; column <= 2; ++column) {
            const auto shown = chart(asked, column);
            const TopicCell& cell = made->cells[0][std::size_t(column)];
            const std::size_t last = shown->tone.size() - 1;
            EXPECT_NEAR(cell.tone.value(), shown->tone[last].value(), 1e-9) << column;
            EXPECT_NEAR(cell.change.value(),
                        *shown->tone[last] - shown->tone[last - std::size_t(sessions)].value(),
                        1e-9)
                << column;
            int stories = 0;
            for (std::size_t bar = last + 1 - std::size_t(sessions); bar <= last; ++bar)
                stories += shown->story_count[bar];
            EXPECT_EQ(cell.stories, stories) << column << " in " << sessions;
        }
    }
}

TEST_F(TopicTableTest, heat_is_the_definition_s)
{
    fill();
    const auto made = table();
    for (std::size_t row = 0; row < 2; ++row)
        for (int column = 0; column <= 2; ++column)
            EXPECT_NEAR(made->cells[row][std::size_t(column)].heat,
                        heat_of(row == 0 ? nvidia : amd, column, made->end, hours(72)), 1e-6)
                << row << ' ' << column;
}

// Whatever it shows: longer bars, its own half-life, reactions left out, repeats in full, as of then.
TEST_F(TopicTableTest, like_a_chart_it_ends_and_counts_as_that_chart_does)
{
    fill();
    std::vector<ChartQuery> charts(5, query());
    charts[1].length = market::BarLength::week;
    charts[2].half_life = hours(24);
    charts[2].reactions = false;
    charts[3].deduplicated = false;
    charts[4].as_of = at("2025-01-29T15:00:00Z");
    charts[4].reconstructed = true;
    for (const ChartQuery& asked : charts) {
        TopicTableQuery like;
        like.companies = {nvidia, amd};
        like.topics = both;
        like.chart = asked;
        const auto made = table(like);
        for (int column = 0; column <= 2; ++column) {
            const auto shown = chart(asked, column);
            EXPECT_EQ(made->half_life, shown->half_life);
            EXPECT_NEAR(made->cells[0][std::size_t(column)].tone.value(),
                        shown->tone.back().value(), 1e-9)
                << column;
            int stories = 0;
            for (const int count : shown->story_count)
                stories += count;
            EXPECT_EQ(made->cells[0][std::size_t(column)].stories, stories) << column;
        }
    }
    TopicTableQuery like;
    like.chart = charts[4];
    EXPECT_EQ(table(like)->end, at("2025-01-28T21:00:00Z")) << "the last session ended by then";
}

TEST_F(TopicTableTest, as_of_then_it_ends_with_the_last_session_ended_by_then)
{
    fill();
    TopicTableQuery asked = table_of_sessions({nvidia}, both, 2);
    asked.chart.reconstructed = true;
    asked.chart.as_of = at("2025-01-16T15:00:00Z");
    EXPECT_EQ(table(asked)->end, at("2025-01-15T21:00:00Z"));
    EXPECT_EQ(table(asked)->begin, at("2025-01-13T21:00:00Z"));
    asked.chart.as_of = at("2025-01-20T15:00:00Z");
    EXPECT_EQ(table(asked)->last, day("2025-01-17")) << "a holiday after a weekend";
    asked.chart.as_of = at("2024-07-01T15:00:00Z");
    EXPECT_EQ(table(asked)->end, at("2024-06-28T20:00:00Z")) << "before all prices";
    EXPECT_FALSE(table(asked)->cells[0][0].tone);
}

TEST_F(TopicTableTest, nothing_recorded_later_changes_a_table_as_of_then)
{
    fill("2025-01-08T12:00:00Z", "2025-01-29T20:00:00Z");
    TopicTableQuery asked = table_of_sessions({nvidia, amd}, both, 5);
    asked.chart.as_of = g_now;
    const auto before = table(asked);
    const auto now_before = table();
    g_now += hours(5);
    save(story("late", at("2025-01-30T10:00:00Z"), {mention("nvidia", -1), mention("amd", 1)}));
    EXPECT_EQ(table(asked)->cells, before->cells);
    EXPECT_NE(table()->cells, now_before->cells);
}

// First the tones, then the numbers of stories, piece by piece, to the same table.
TEST_F(TopicTableTest, it_is_counted_in_pieces)
{
    fill();
    const auto query = table_of_sessions({nvidia, amd}, both, 5);
    auto made = make_uncounted_topic_table(reader(), query, g_now).value();
    EXPECT_FALSE(made->is_counted());
    EXPECT_FALSE(made->cells[0][0].stories);
    EXPECT_EQ(made->cells[0][0].tone, table()->cells[0][0].tone);
    while (!made->is_counted())
        made = count_table_stories(reader(), made).value();
    EXPECT_EQ(made->cells, table()->cells);
}

// Each company's in parts of two weeks: no story is lost or counted twice where two meet, and none shows
// before it is whole.
TEST_F(TopicTableTest, a_quarter_is_counted_in_parts)
{
    fill();
    auto query = table_of_sessions({nvidia, amd}, both, 5);
    auto whole =
        std::make_shared<TopicTable>(*make_uncounted_topic_table(reader(), query, g_now).value());
    whole->begin = whole->end - std::chrono::days(14 * 6);  // where two parts meet
    for (int i = 0; i < 84; ++i)
        save(story("part " + std::to_string(i), whole->begin + std::chrono::days(i) + seconds(1),
                   {mention("nvidia", 1)}));
    TopicTablePtr made = whole;
    while (!made->is_counted())
        made = count_table_stories(reader(), made).value();
    const auto all = find_stories(reader(), {"NVDA"}, search_of_cell(*made, 0, 0)).value();
    EXPECT_GE(all->count, 84);
    EXPECT_EQ(made->cells[0][0].stories, all->count);
}

TEST_F(TopicTableTest, a_cell_s_search_finds_its_stories)
{
    fill();
    const auto made = table();
    for (std::size_t row = 0; row < 2; ++row)
        for (std::size_t column = 0; column <= 2; ++column) {
            const auto found =
                find_stories(reader(), {"NVDA"}, search_of_cell(*made, row, column)).value();
            ASSERT_FALSE(found->mistake) << to_sentence(*found->mistake);
            EXPECT_EQ(found->count, made->cells[row][column].stories) << row << ' ' << column;
        }
    EXPECT_EQ(search_of_cell(*made, 1, 2),
              "company:amd topic:stargate after:2025-01-24T21:00:01Z before:2025-01-31T21:00:01Z");
}

TEST_F(TopicTableTest, what_is_not_known_is_none_and_not_zero)
{
    save(story("1", at("2025-01-30T10:00:00Z"), {mention("nvidia", 0.5)}));
    const auto made = table();
    EXPECT_TRUE(made->cells[0][1].tone);
    EXPECT_FALSE(made->cells[0][1].change) << "nothing was known five sessions before";
    EXPECT_FALSE(made->cells[0][2].tone) << "no story of Stargate";
    for (const TopicCell& cell : made->cells[1])
        EXPECT_EQ(cell, (TopicCell{{}, {}, 0, 0}));
    EXPECT_TRUE(table(table_of_sessions({{"nobody"}}, both, 5))->companies.empty());
}

// Where no prices of anybody are stored, New York's sessions up to now say when.
TEST_F(TopicTableTest, without_prices_it_ends_now_or_with_the_running_session)
{
    save(story("1", at("2025-01-30T10:00:00Z"), {mention("amd", 0.5)}));
    const auto of_amd = [&] { return table(table_of_sessions({amd}, both, 1)); };
    EXPECT_EQ(of_amd()->end, at("2025-01-31T21:00:00Z")) << "a Saturday";
    g_now = at("2025-02-03T15:00:00Z");
    EXPECT_EQ(of_amd()->end, g_now);
    EXPECT_EQ(of_amd()->begin, at("2025-01-31T21:00:00Z"));
    g_now = at("2025-02-03T22:00:00Z");
    EXPECT_EQ(of_amd()->end, at("2025-02-03T21:00:00Z"));
}

TEST_F(TopicTableTest, the_model_is_a_sound_one_through_fresh_and_other_tables)
{
    fill();
    TopicTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTable(table());
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), 4);
    model.setTable(table(10));
    EXPECT_EQ(reset.count(), 1) << "of the same form: nothing that is chosen gets lost";
    EXPECT_EQ(changed.count(), 1);
    model.setMeasure(TopicTableModel::Measure::heat);
    model.setTable(table(table_of_sessions({amd}, {both[0]}, 5)));
    EXPECT_EQ(model.columnCount(), 3);
    model.setTable(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(TopicTableTest, a_cell_says_all_that_is_known_of_it)
{
    auto made = std::make_shared<TopicTable>();
    made->companies = {{nvidia, "Nvidia", {}, Symbol{"NVDA"}}, {{"openai"}, "OpenAI", {}, {}}};
    made->topics.resize(1);
    made->topics[0].id = {"deepseek"};
    made->topics[0].name = "DeepSeek";
    made->half_life = hours(72);
    made->cells = {{{0.4, -0.251, 3.5, 12}, {-0.3, std::nullopt, 1, 2}}, {{0.1, {}, 0, {}}, {}}};
    TopicTableModel model;
    model.setTable(made);
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role);
    };
    EXPECT_EQ(cell(0, 1), "+0.40");
    EXPECT_EQ(cell(0, 1, TopicTableModel::change_text_role), "▼ 0.25");
    EXPECT_EQ(cell(0, 1, Qt::AccessibleTextRole),
              "All topics for Nvidia, Tone +0.40, half-life 3 d, −0.25 since the window began, "
              "Heat 3.50, 12 stories in the window");
    EXPECT_EQ(cell(0, 1, TopicTableModel::faint_role), false);
    EXPECT_EQ(cell(0, 2, TopicTableModel::faint_role), true);
    EXPECT_THAT(cell(0, 2, Qt::ToolTipRole).toString().toStdString(),
                testing::AllOf(testing::HasSubstr("Nothing known when the window began"),
                               testing::HasSubstr("fewer than 3 stories")));
    EXPECT_EQ(cell(1, 1, TopicTableModel::faint_role), false) << "not counted yet";
    EXPECT_TRUE(cell(1, 1, Qt::ToolTipRole).toString().contains("Counting its stories"));
    EXPECT_EQ(cell(1, 2), "–");
    EXPECT_FALSE(cell(1, 2, TopicTableModel::sort_role).isValid());
    EXPECT_EQ(cell(1, 0, Qt::AccessibleTextRole), "OpenAI (not listed)");
    EXPECT_EQ(cell(0, 1, TopicTableModel::most_heat_role), 3.5);
    EXPECT_EQ(cell(0, 2, TopicTableModel::most_heat_role), 1.0);

    // In the order of a column, the unknown last; of the measure that is chosen.
    made->cells[1] = {{-0.1, 0.3, 1, 3}, {}};
    model.setTable(std::make_shared<TopicTable>(*made));
    WatchOrderModel order;
    order.setSortRole(TopicTableModel::sort_role);
    order.setSourceModel(&model);
    const auto first = [&] { return order.index(0, 0).data().toString().toStdString(); };
    order.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(first(), "Nvidia");
    model.setMeasure(TopicTableModel::Measure::change);
    EXPECT_EQ(first(), "OpenAI");
    model.setMeasure(TopicTableModel::Measure::tone);
    order.sort(2, Qt::AscendingOrder);
    EXPECT_EQ(order.index(1, 2).data(), "–");
}

TEST_F(TopicTableTest, as_rows_for_a_spreadsheet)
{
    TopicTable made;
    made.companies = {{nvidia, "=Nvidia, the \"chips\"", {}, Symbol{"NVDA"}}};
    made.topics.resize(1);
    made.topics[0].id = {"deepseek"};
    made.begin = at("2025-01-24T21:00:00Z");
    made.end = at("2025-01-31T21:00:00Z");
    made.cells = {{{0.4, -0.25, 3.5, 12}, {{}, {}, 0, 0}}};
    EXPECT_EQ(topic_table_text(made, u','),
              "company,symbol,after,as_of,all_tone,all_heat,all_change,all_stories,deepseek_tone,"
              "deepseek_heat,deepseek_change,deepseek_stories\r\n"
              "\"'=Nvidia, the \"\"chips\"\"\",NVDA,2025-01-24T21:00:00Z,2025-01-31T21:00:00Z,"
              "0.4000,3.5000,-0.2500,12,,,,0\r\n");
    EXPECT_THAT(topic_table_text(made, u'\t').toStdString(),
                testing::HasSubstr("NVDA\t2025-01-24T21:00:00Z\t2025-01-31T21:00:00Z\t0.4000"));
}

}  // namespace
}  // namespace undertone::view::test
