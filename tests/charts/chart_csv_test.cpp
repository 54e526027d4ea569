#include "charts/chart_csv.h"

#include "charts/sample_snapshot.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace undertone::charts {
namespace {

using test::bar_of;
using test::sample_snapshot;

/// RFC 4180, read back by the letter: quotes doubled inside quotes, CRLF between records.
std::vector<QStringList> read_csv(const QByteArray& bytes)
{
    std::vector<QStringList> records(1, QStringList(QString()));
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString& cell = records.back().back();
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            cell += c;
        else if (c == u',')
            records.back() += QString();
        else if (c == u'\n')
            records.emplace_back(QStringList(QString()));
        else if (c != u'\r')
            cell += c;
    }
    records.pop_back();  // the last line ends too
    return records;
}

class ChartTableTest : public testing::Test {
protected:
    [[nodiscard]] QString cell(const ChartTable& table, int row, const char* column) const
    {
        const auto at = table.columns.indexOf(QLatin1String(column));
        EXPECT_GE(at, 0) << column;
        return table.rows[static_cast<std::size_t>(row)].value(at);
    }
    std::shared_ptr<view::ChartSnapshot> snapshot = sample_snapshot();
};

TEST_F(ChartTableTest, has_a_row_a_bar_and_says_what_it_is)
{
    snapshot->tone[0].reset();
    const ChartTable table = chart_table(*snapshot);
    ASSERT_EQ(table.rows.size(), snapshot->bars.size());
    for (const QStringList& row : table.rows)
        ASSERT_EQ(row.size(), table.columns.size());
    const int day = bar_of(*snapshot, "2025-01-27");
    EXPECT_EQ(cell(table, day, "symbol"), "NVDA");
    EXPECT_EQ(cell(table, day, "time"), "2025-01-27");
    EXPECT_EQ(cell(table, day, "close"), "118.42");
    EXPECT_EQ(cell(table, day, "volume"), "818830900");
    EXPECT_EQ(cell(table, day, "stories"), "22");
    EXPECT_EQ(cell(table, day, "flag_source"), "Demo: DeepSeek");
    EXPECT_EQ(cell(table, day, "interval"), "1d");
    EXPECT_EQ(cell(table, day, "currency"), "USD");
    EXPECT_EQ(cell(table, day, "zone"), "America/New_York");
    EXPECT_EQ(cell(table, day, "as_of"), "2025-05-30T20:04:00Z");
    EXPECT_EQ(cell(table, day, "method"), QString::fromStdString(view::method_line(*snapshot)));
    const double tone = cell(table, day, "tone").toDouble();
    EXPECT_NEAR(tone, *snapshot->tone[static_cast<std::size_t>(day)], 1e-6);
    EXPECT_LT(tone, 0) << "a plain minus: programs read it";
    EXPECT_EQ(cell(table, 0, "tone"), QString()) << "nothing known is an empty cell, no 0";
}

TEST_F(ChartTableTest, flags_bear_the_numbers_of_the_chart)
{
    const ChartTable table = chart_table(*snapshot);
    std::size_t next = 0;
    for (int bar = 0; bar < static_cast<int>(table.rows.size()); ++bar) {
        const QString number = cell(table, bar, "flag");
        if (number.isEmpty())
            continue;
        ASSERT_LT(next, snapshot->flags.size());
        EXPECT_EQ(number.toInt(), snapshot->flags[next].number);
        EXPECT_EQ(bar, snapshot->flags[next].bar);
        ++next;
    }
    EXPECT_EQ(next, snapshot->flags.size());
}

TEST_F(ChartTableTest, heat_in_all_has_each_story_once_and_by_topic_in_each_of_its_topics)
{
    snapshot->chosen.clear();
    snapshot->heat[3].push_back({{}, 0.25});
    const ChartTable table = chart_table(*snapshot);
    EXPECT_NEAR(cell(table, 3, "heat_of_no_topic").toDouble(), 0.25, 1e-5);
    snapshot->heat[3].pop_back();
    int of_two_topics = 0;
    for (int bar = 0; bar < static_cast<int>(table.rows.size()); ++bar) {
        const auto& parts = snapshot->heat[static_cast<std::size_t>(bar)];
        for (const view::HeatPart& part : parts)
            EXPECT_NEAR(cell(table, bar, ("heat_" + part.topic.value).c_str()).toDouble(),
                        part.novelty, 1e-5);
        EXPECT_NEAR(cell(table, bar, "heat").toDouble(),
                    snapshot->novelty[static_cast<std::size_t>(bar)], 1e-5);
        of_two_topics += parts.size() > 1;
    }
    EXPECT_GT(of_two_topics, 0);
}

TEST_F(ChartTableTest, only_what_is_on_show)
{
    const ChartTable table = chart_table(*snapshot, ShownBars{9.6, 20.4});
    ASSERT_EQ(table.rows.size(), 11u) << "bars 10 to 20: their middles are on show";
    EXPECT_EQ(cell(table, 0, "close").toDouble(), snapshot->bars[10].close);
    EXPECT_EQ(cell(table, 10, "close").toDouble(), snapshot->bars[20].close);
    EXPECT_EQ(chart_table(*snapshot, ShownBars{-50, 1e9}).rows.size(), snapshot->bars.size());
    const Viewport page = viewport_of(static_cast<int>(snapshot->bars.size()), ShownBars{9.6, 20.4});
    EXPECT_DOUBLE_EQ(page.first(), 9.5) << "a page has the same bars, whole";
    EXPECT_DOUBLE_EQ(page.last(), 20.5);
}

TEST_F(ChartTableTest, benchmark_spread_and_intraday_times)
{
    snapshot->query.length = market::BarLength::minute_1;
    snapshot->bars[3].t = *utc_from_iso("2025-01-27T14:31:00Z");
    snapshot->bars[4].t = *utc_from_iso("2025-07-01T13:31:00Z");
    snapshot->spread.assign(snapshot->bars.size(), std::nullopt);
    snapshot->spread[3] = view::ToneSpread{-0.5F, 0.25F};
    snapshot->benchmark = view::Benchmark{{{"SMH"}, "Semiconductors", "NASDAQ", "USD"}, {}};
    snapshot->benchmark->closes.assign(snapshot->bars.size(), std::nullopt);
    snapshot->benchmark->closes[3] = 241.5;
    snapshot->bars[3].volume.reset();
    const ChartTable table = chart_table(*snapshot);
    EXPECT_EQ(cell(table, 3, "time"), "2025-01-27T09:31:00-05:00") << "the exchange's clock";
    EXPECT_EQ(cell(table, 4, "time"), "2025-07-01T09:31:00-04:00");
    EXPECT_EQ(cell(table, 3, "tone_low"), "-0.5");
    EXPECT_EQ(cell(table, 3, "tone_high"), "0.25");
    EXPECT_EQ(cell(table, 4, "tone_low"), "");
    EXPECT_EQ(cell(table, 3, "benchmark"), "SMH");
    EXPECT_EQ(cell(table, 3, "benchmark_close"), "241.5");
    EXPECT_EQ(cell(table, 4, "benchmark_close"), "");
    EXPECT_EQ(cell(table, 3, "volume"), "");
    EXPECT_EQ(cell(table, 3, "interval"), "1m");
}

TEST_F(ChartTableTest, csv_reads_back_and_runs_in_no_spreadsheet)
{
    snapshot->flags[0].lead = "=HYPERLINK(\"http://x\",\"up, \"\"up\"\"\")";
    snapshot->flags[1].lead = "-17 % at the open\nand a second line";
    const ChartTable table = chart_table(*snapshot);
    const auto records = read_csv(to_csv(table));
    ASSERT_EQ(records.size(), table.rows.size() + 1);
    EXPECT_EQ(records[0], table.columns);
    const auto lead = table.columns.indexOf(QStringLiteral("flag_story"));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        QStringList expected = table.rows[i];
        if (static_cast<int>(i) == snapshot->flags[0].bar ||
            static_cast<int>(i) == snapshot->flags[1].bar)
            expected[lead].prepend(u'\'');
        EXPECT_EQ(records[i + 1], expected) << i;
    }
}

TEST_F(ChartTableTest, pasted_tables_hold_the_same_cells)
{
    snapshot->flags[0].lead = "=1+1\tin <b>two</b>\ncells";
    const ChartTable table = chart_table(*snapshot, ShownBars{0, 30});
    const QStringList lines = to_tab_separated(table).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(static_cast<std::size_t>(lines.size()), table.rows.size() + 1);
    for (const QString& line : lines)
        EXPECT_EQ(line.count(u'\t'), table.columns.size() - 1);
    const QString expected = QStringLiteral("'=1+1 in <b>two</b> cells");
    EXPECT_TRUE(lines.join(u'\n').contains(expected));

    QString html = to_html(table);
    QXmlStreamReader xml(html.mid(html.indexOf(QStringLiteral("<table"))));
    int rows = 0, cells = 0;
    bool found = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        rows += xml.name() == QLatin1String("tr");
        if (xml.name() == QLatin1String("td") || xml.name() == QLatin1String("th")) {
            ++cells;
            found |= xml.readElementText() == expected;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(rows, static_cast<int>(table.rows.size()) + 1);
    EXPECT_EQ(cells, rows * static_cast<int>(table.columns.size()));
    EXPECT_TRUE(found) << "no markup from a title";
}

TEST(ShownBarsTest, a_page_has_the_bars_of_a_stretch_whole)
{
    const Viewport all = viewport_of(500, std::nullopt);
    EXPECT_EQ(all.first(), Viewport(500).first());
    const Viewport part = viewport_of(500, ShownBars{100.25, 180.75});
    EXPECT_DOUBLE_EQ(part.first(), 100.5);
    EXPECT_DOUBLE_EQ(part.last(), 180.5);
    EXPECT_EQ(viewport_of(500, ShownBars{20, 10}).span(), all.span()) << "no stretch: all";
    const BarRange one = bars_on_show(1, std::nullopt);
    EXPECT_EQ(one.count(), 1);
    EXPECT_EQ(bars_on_show(0, std::nullopt).count(), 0);
}

}  // namespace
}  // namespace undertone::charts
