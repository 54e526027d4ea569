#include "charts/chart_csv.h"
#include "charts/chart_export.h"
#include "charts/exported_files.h"
#include "charts/format.h"
#include "charts/sample_snapshot.h"
#include "support/files.h"

#include <QImage>
#include <QSvgRenderer>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

std::shared_ptr<view::ChartSnapshot> called(std::shared_ptr<view::ChartSnapshot> chart,
                                            const char* symbol, const char* name)
{
    chart->query.symbol = chart->instrument.symbol = {symbol};
    chart->instrument.name = name;
    return chart;
}

/// Two of the sample's, the second at half its prices and without its first session.
std::shared_ptr<const Compared> two()
{
    auto half = called(test::sample_snapshot(), "HALF", "Half of it");
    for (Bar& bar : half->bars)
        bar.close /= 2;
    half->bars.erase(half->bars.begin());
    half->tone.erase(half->tone.begin());
    half->story_count.erase(half->story_count.begin());
    half->previous_close.reset();
    return std::make_shared<const Compared>(
        std::vector<std::shared_ptr<const view::ChartSnapshot>>{test::sample_snapshot(), half});
}

std::shared_ptr<const Compared> many(int count)
{
    std::vector<std::shared_ptr<const view::ChartSnapshot>> charts;
    for (int i = 0; i < count; ++i)
        charts.push_back(called(test::sample_snapshot(), ("S" + std::to_string(i)).c_str(),
                                ("Company " + std::to_string(i)).c_str()));
    return std::make_shared<const Compared>(std::move(charts));
}

constexpr ComparedForm both_forms[] = {ComparedForm::one_plot, ComparedForm::small_multiples};

class ComparedExportTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return QString::fromStdString((folder.path() / name).string());
    }
    [[nodiscard]] QString svg(ComparedForm form, const std::shared_ptr<const Compared>& data,
                              const ExportOptions& options = {}) const
    {
        EXPECT_TRUE(export_compared(data, form, path("text.svg"), options));
        return test::svg_text(path("text.svg"));
    }
    test::TemporaryFolder folder;
};

TEST_F(ComparedExportTest, says_what_it_is_of_when_and_how)
{
    const auto data = two();
    for (const ComparedForm form : both_forms) {
        const QString text = svg(form, data);
        for (const char* expected :
             {"NVDA and HALF — DeepSeek tone", "30 May 2025", "as of 30 May 2025 16:04 EDT",
              "100 = last close before", "Tone of DeepSeek news for each company, −1 to +1",
              "half-life 3 d (auto)", "Demo stories, written for Undertone",
              "Prices: daily bars of NASDAQ, USD", "Made with Undertone"})
            EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected << " in\n"
                                                                    << text.toStdString();
    }
}

TEST_F(ComparedExportTest, the_method_is_said_once_and_what_differs_by_its_symbol)
{
    auto quiet = called(test::sample_snapshot(), "QUIET", "Without stories");
    quiet->in_hindsight = false;
    quiet->half_life = std::chrono::hours(12);
    auto other = test::sample_snapshot();
    other->in_hindsight = true;
    const auto data = std::make_shared<const Compared>(
        std::vector<std::shared_ptr<const view::ChartSnapshot>>{other, quiet});
    ExportOptions a4;
    a4.size = *paper_size(QStringLiteral("a4"), false);
    const QString text = svg(ComparedForm::small_multiples, data, a4);
    EXPECT_EQ(text.count(QLatin1String("Tone of DeepSeek news")), 1);
    EXPECT_TRUE(text.contains(QLatin1String("in hindsight")));
    EXPECT_TRUE(text.contains(QLatin1String("; half-life of QUIET 12 h")));
}

TEST_F(ComparedExportTest, one_plot_has_its_figures_in_a_table)
{
    const auto data = two();
    const int last = data->times() - 1;
    const QString text = svg(ComparedForm::one_plot, data);
    for (int line = 0; line < 2; ++line) {
        const double base = *data->base(line, 0, last), close = *data->last_close(line, 0, last);
        EXPECT_TRUE(text.contains(number_text(base, 2)));
        EXPECT_TRUE(text.contains(number_text(close, 2)));
        EXPECT_TRUE(text.contains(percent_text(close / base - 1)));
    }
    EXPECT_TRUE(text.contains(QLatin1String("Half of it")));
}

TEST_F(ComparedExportTest, small_plots_are_all_there_and_a_long_title_counts_the_rest)
{
    const QString text = svg(ComparedForm::small_multiples, many(20));
    EXPECT_TRUE(
        text.contains(QStringLiteral("S0, S1, S2, S3, S4, S5 and 14 more — DeepSeek tone")));
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < 20; ++i)
        EXPECT_TRUE(lines.contains(QStringLiteral("S%1").arg(i))) << i;
}

TEST_F(ComparedExportTest, what_is_on_show_is_what_leaves)
{
    const auto data = two();
    ExportOptions options;
    options.shown = ShownBars{9.5, 20.4};  // the middles of 10 to 20
    for (const ComparedForm form : both_forms)
        EXPECT_TRUE(svg(form, data, options).contains(QStringLiteral("11 sessions")));
    const ChartTable table = compared_table(*data, options.shown);
    ASSERT_EQ(table.rows.size(), 22u);
    EXPECT_EQ(table.columns.mid(0, 7).join(u' '), "symbol time close rebased base tone stories");
    const auto base = data->close(0, 9);
    const auto& row = table.rows[10];
    EXPECT_EQ(row[0], "NVDA");
    EXPECT_EQ(row[1].toStdString(), to_iso(date_of(data->time(20))));
    EXPECT_EQ(row[2].toDouble(), data->close(0, 20));
    EXPECT_NEAR(row[3].toDouble(), *data->close(0, 20) / *base * 100, 1e-6);
    EXPECT_EQ(row[4].toDouble(), base);
    EXPECT_EQ(row[6].toInt(), data->stories(0, 20));
    EXPECT_EQ(table.rows[11][0], "HALF");
    EXPECT_NEAR(table.rows[21][3].toDouble(), row[3].toDouble(), 1e-6) << "half of all is as much";
    EXPECT_EQ(compared_table(*data).rows.size(), std::size_t(2 * data->times() - 1))
        << "no row where it did not trade";
    EXPECT_EQ(row.size(), table.columns.size());
}

TEST_F(ComparedExportTest, pictures_are_paper_unless_asked_and_as_fine_as_asked)
{
    const auto data = two();
    for (const ComparedForm form : both_forms) {
        ExportOptions options;
        options.size = {800, 500};
        for (const int scale : {1, 2, 4}) {
            options.scale = scale;
            ASSERT_TRUE(export_compared(data, form, path("chart.png"), options));
            const QImage image(path("chart.png"));
            EXPECT_EQ(image.size(), QSize(800, 500) * scale);
            EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
            EXPECT_EQ(image.text(QStringLiteral("Title")), "NVDA and HALF — DeepSeek tone");
        }
        options.dark = true;
        options.scale = 1;
        const QImage image = compared_image(data, form, options);
        EXPECT_LT(image.pixelColor(2, 2).lightness(), 40);
        EXPECT_LT(image.pixelColor(400, 200).lightness(), 200);
    }
}

TEST_F(ComparedExportTest, every_paper_is_vector_with_its_fonts_and_text)
{
    UNDERTONE_REQUIRE_TOOL("pdfinfo");
    for (const ComparedForm form : both_forms)
        for (const auto& [paper, told] : {std::pair{"a4", "595 x 842 pts (A4)"},
                                          {"letter", "612 x 792 pts (letter)"},
                                          {"16:9", "1200 x 675 pts"}}) {
            ExportOptions options;
            options.size = *paper_size(QString::fromLatin1(paper), false);
            ASSERT_TRUE(export_compared(many(8), form, path("paper.pdf"), options));
            const QByteArray info = test::poppler(QStringLiteral("pdfinfo"), {path("paper.pdf")});
            EXPECT_TRUE(info.contains(told)) << info.toStdString();
            EXPECT_TRUE(info.contains("Pages:           1")) << info.toStdString();
            test::expect_vector_with_fonts(path("paper.pdf"));
            const QString text = test::pdf_text(path("paper.pdf"));
            EXPECT_TRUE(text.contains(QStringLiteral("S0, S1, S2, S3, S4, S5, S6 and S7 —")));
            EXPECT_GE(text.count(QStringLiteral("Compa")), 8) << "each by name, cut where it must be";
        }
}

TEST_F(ComparedExportTest, an_svg_has_no_raster_part)
{
    const auto data = two();
    ExportOptions options;
    options.shown = ShownBars{20.3, 41.7};
    for (const ComparedForm form : both_forms) {
        ASSERT_TRUE(export_compared(data, form, path("chart.svg"), options));
        QSvgRenderer renderer(path("chart.svg"));
        ASSERT_TRUE(renderer.isValid());
        EXPECT_EQ(renderer.viewBox(), QRect(0, 0, 1600, 900));
        EXPECT_EQ(test::read_file(folder.path() / "chart.svg").find("<image"), std::string::npos);
    }
}

TEST_F(ComparedExportTest, the_same_gives_the_same_bytes)
{
    for (const char* name : {"chart.pdf", "chart.svg", "chart.png", "chart.csv"})
        for (const ComparedForm form : both_forms) {
            ASSERT_TRUE(export_compared(two(), form, path(name)));
            const std::string first = test::read_file(folder.path() / name);
            if (QByteArray(name).endsWith("pdf")) {
                EXPECT_NE(first.find("(D:20250530200400"), std::string::npos) << "the as-of time";
            }
            ASSERT_TRUE(export_compared(two(), form, path(name)));
            EXPECT_TRUE(first == test::read_file(folder.path() / name)) << name;
        }
}

TEST_F(ComparedExportTest, names_are_files_everywhere_and_short)
{
    EXPECT_EQ(export_name(*two()), "nvda-half-deepseek-2025-05-30");
    EXPECT_EQ(export_name(*many(20)), "s0-and-19-more-deepseek-2025-05-30");
    ExportOptions options;
    options.shown = ShownBars{-0.5, 0.5};
    EXPECT_TRUE(export_name(*two(), options).startsWith(u"nvda-half-deepseek-2024-12"));
}

TEST_F(ComparedExportTest, refuses_in_words)
{
    EXPECT_EQ(export_compared(two(), ComparedForm::one_plot, path("chart.gif")).error().kind,
              ErrorKind::invalid_input);
    EXPECT_EQ(export_compared(two(), ComparedForm::one_plot, path("no/chart.png")).error().kind,
              ErrorKind::io);
}

}  // namespace
}  // namespace undertone::charts
