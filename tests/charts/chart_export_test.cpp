#include "charts/chart_export.h"

#include "charts/pdf_stamp.h"
#include "charts/exported_files.h"
#include "charts/sample_snapshot.h"
#include "charts/theme.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>

namespace undertone::charts {
namespace {

using test::sample_snapshot;

class ChartExportTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return QString::fromStdString((folder.path() / name).string());
    }
    [[nodiscard]] int files() const
    {
        return static_cast<int>(
            QDir(QString::fromStdString(folder.path().string())).entryList(QDir::Files).size());
    }
    [[nodiscard]] QString svg_text(const view::ChartSnapshot& snapshot,
                                   const ExportOptions& options = {}) const
    {
        EXPECT_TRUE(export_chart(snapshot, path("text.svg"), options));
        return test::svg_text(path("text.svg"));
    }

    test::TemporaryFolder folder;
};

TEST_F(ChartExportTest, png_is_twice_the_page)
{
    ASSERT_TRUE(export_chart(*sample_snapshot(), path("chart.png")));
    const QImage image(path("chart.png"));
    EXPECT_EQ(image.size(), QSize(3200, 1800));
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white)) << "paper unless asked";
    EXPECT_EQ(image.text(QStringLiteral("Title")), QStringLiteral("NVDA · Nvidia — DeepSeek tone"));

    ExportOptions options;
    options.size = {1000, 600};
    options.scale = 1;
    options.dark = true;
    ASSERT_TRUE(export_chart(*sample_snapshot(), path("chart.png"), options));
    EXPECT_EQ(QImage(path("chart.png")).size(), QSize(1000, 600));
    EXPECT_LT(QImage(path("chart.png")).pixelColor(2, 2).lightness(), 40);
    EXPECT_EQ(files(), 1);
}

TEST_F(ChartExportTest, a_larger_scale_is_the_same_picture_finer)
{
    ExportOptions options;
    QImage pictures[2];
    for (const int scale : {1, 2}) {
        options.scale = scale;
        ASSERT_TRUE(export_chart(*sample_snapshot(), path("chart.png"), options));
        pictures[scale - 1] = QImage(path("chart.png"));
    }
    ASSERT_EQ(pictures[0].size(), QSize(1600, 900));
    const QImage halved = pictures[1]
                              .scaled(1600, 900, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                              .convertToFormat(QImage::Format_RGB32);
    int differ = 0;
    for (int y = 0; y < 900; ++y)
        for (int x = 0; x < 1600; ++x)
            differ += std::abs(qGray(pictures[0].pixel(x, y)) - qGray(halved.pixel(x, y))) > 96;
    EXPECT_LT(differ, 1600 * 900 / 100);
    EXPECT_NE(halved, pictures[0]) << "finer, and not the smaller one blown up";
}

TEST_F(ChartExportTest, paper_has_its_name_and_size)
{
    EXPECT_EQ(paper_size(QStringLiteral("a4"), false), QSize(794, 1123));
    EXPECT_EQ(paper_size(QStringLiteral("a4"), true), QSize(1123, 794));
    EXPECT_EQ(paper_size(QStringLiteral("letter"), true), QSize(1056, 816));
    EXPECT_EQ(paper_size(QStringLiteral("16:9"), false), QSize(1600, 900));
    EXPECT_EQ(paper_size(QStringLiteral("1280x720"), false), QSize(1280, 720));
    for (const char* none : {"", "a5", "100x100", "1280", "1280xx720", "99999x99999", "-1x-1"})
        EXPECT_FALSE(paper_size(QString::fromLatin1(none), false)) << none;
}

TEST_F(ChartExportTest, every_paper_is_vector_with_its_fonts_and_has_all_sources)
{
    UNDERTONE_REQUIRE_TOOL("pdfinfo");
    const auto snapshot = sample_snapshot();
    const std::tuple<const char*, bool, const char*> papers[] = {
        {"a4", false, "595 x 842 pts (A4)"},
        {"a4", true, "842 x 595 pts (A4)"},
        {"letter", false, "612 x 792 pts (letter)"},
        {"letter", true, "792 x 612 pts (letter)"},
        {"16:9", false, "1200 x 675 pts"}};
    for (const auto& [name, landscape, told] : papers) {
        SCOPED_TRACE(std::string(name) + (landscape ? " landscape" : ""));
        ExportOptions options;
        options.size = *paper_size(QString::fromLatin1(name), landscape);
        ASSERT_TRUE(export_chart(*snapshot, path("paper.pdf"), options));
        const QByteArray info = test::poppler(QStringLiteral("pdfinfo"), {path("paper.pdf")});
        EXPECT_TRUE(info.contains(told)) << info.toStdString();
        test::expect_vector_with_fonts(path("paper.pdf"));
        const QString text = test::pdf_text(path("paper.pdf"));
        EXPECT_TRUE(text.contains(QStringLiteral("NVDA · Nvidia — DeepSeek tone")));
        for (const view::Flag& flag : snapshot->flags)
            EXPECT_TRUE(text.contains(QString::fromStdString(flag.lead).left(30))) << flag.lead;
    }
}

TEST_F(ChartExportTest, what_is_on_show_is_what_leaves)
{
    const auto snapshot = sample_snapshot();
    ExportOptions options;
    const int first = test::bar_of(*snapshot, "2025-01-13");
    const int last = test::bar_of(*snapshot, "2025-02-14");
    options.shown = ShownBars{first - 0.5, last + 0.5};
    const QString text = svg_text(*snapshot, options);
    EXPECT_TRUE(text.contains(QStringLiteral("13 Jan 2025 – 14 Feb 2025 · 24 sessions")));
    int listed = 0;
    for (const view::Flag& flag : snapshot->flags) {
        const bool on_show = flag.bar >= first && flag.bar <= last;
        listed += on_show;
        if (flag.stories.size() > 4) {
            EXPECT_EQ(text.contains(QString::fromStdString(flag.lead).left(30)), on_show)
                << flag.lead;
        }
    }
    EXPECT_GT(listed, 3);
    EXPECT_LT(listed, static_cast<int>(snapshot->flags.size()));
    EXPECT_EQ(export_name(*snapshot, options), "nvda-deepseek-2025-02-14");
    EXPECT_NE(text, svg_text(*snapshot));

    ASSERT_TRUE(export_chart(*snapshot, path("part.csv"), options));
    const std::string csv = test::read_file(folder.path() / "part.csv");
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 25) << "24 sessions and the names";
}

TEST_F(ChartExportTest, names_are_files_everywhere)
{
    auto snapshot = sample_snapshot();
    EXPECT_EQ(export_name(*snapshot), "nvda-deepseek-2025-05-30");
    snapshot->chosen = {snapshot->topics[0], snapshot->topics[1]};
    EXPECT_EQ(export_name(*snapshot), "nvda-deepseek-stargate-2025-05-30");
    snapshot->instrument.symbol = {"^SOX"};
    snapshot->chosen.clear();
    snapshot->topic.reset();
    EXPECT_EQ(export_name(*snapshot), "sox-all-2025-05-30");
    snapshot->instrument.symbol = {"BF/B:1"};
    EXPECT_EQ(export_name(*snapshot), "bf-b-1-all-2025-05-30");
    QStringList taken;
    EXPECT_EQ(free_name(*snapshot, {}, taken), "bf-b-1-all-2025-05-30");
    EXPECT_EQ(free_name(*snapshot, {}, taken), "bf-b-1-all-2025-05-30-2");
}

TEST_F(ChartExportTest, letters_are_letters_and_not_boxes)
{
    // b and d advance alike: were there no font, both titles would be the same row of boxes.
    auto one = sample_snapshot(), other = sample_snapshot();
    one->instrument.name = "dddddddd";
    other->instrument.name = "bbbbbbbb";
    ASSERT_TRUE(export_chart(*one, path("one.png")));
    ASSERT_TRUE(export_chart(*other, path("other.png")));
    const QRect title(0, 0, 1600, 100), rest(0, 100, 3200, 1700);
    const QImage a(path("one.png")), b(path("other.png"));
    EXPECT_NE(a.copy(title), b.copy(title));
    EXPECT_EQ(a.copy(rest), b.copy(rest));
}

TEST_F(ChartExportTest, pdf_has_its_text_and_its_sources)
{
    UNDERTONE_REQUIRE_TOOL("pdftotext");
    const auto snapshot = sample_snapshot("2024-12-02", "2025-01-27");
    ASSERT_TRUE(export_chart(*snapshot, path("chart.pdf")));
    const QString text = test::pdf_text(path("chart.pdf"));
    for (const char* expected :
         {"NVDA · Nvidia — DeepSeek tone", "−16.97", "118.42", "2 Dec 2024 – 27 Jan 2025",
          "as of 27 Jan 2025 15:04 EST", "Demo stories, written for Undertone", "times in ET",
          "Nvidia falls 17 % as a cheap Chinese model unsettles the AI trade", "Demo: Stargate",
          "Prices: daily bars of NASDAQ, USD"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(expected))) << expected;
    EXPECT_TRUE(text.contains(QString::fromStdString(view::method_line(*snapshot))));
    for (const view::Flag& flag : snapshot->flags) {
        const QRegularExpression row(
            QStringLiteral("\\b%1 +\\d+ \\w+ 202\\d \\d\\d:\\d\\d +[+−]?\\d.\\d\\d +%2")
                .arg(flag.number)
                .arg(QRegularExpression::escape(QString::fromStdString(flag.lead).left(30))));
        EXPECT_TRUE(text.contains(row)) << flag.number << " " << flag.lead;
    }
}

TEST_F(ChartExportTest, pdf_is_vector_with_its_fonts)
{
    UNDERTONE_REQUIRE_TOOL("pdffonts");
    UNDERTONE_REQUIRE_TOOL("pdfimages");
    ASSERT_TRUE(export_chart(*sample_snapshot(), path("chart.pdf")));
    test::expect_vector_with_fonts(path("chart.pdf"));
}

TEST_F(ChartExportTest, the_same_chart_gives_the_same_bytes)
{
    const auto snapshot = sample_snapshot();
    for (const char* name : {"chart.pdf", "chart.svg", "chart.png"}) {
        ASSERT_TRUE(export_chart(*snapshot, path(name)));
        const std::string first = test::read_file(folder.path() / name);
        if (QByteArray(name).endsWith("pdf")) {
            QTest::qWait(1100);  // a PDF's date has seconds
            EXPECT_NE(first.find("(D:20250530200400"), std::string::npos) << "the as-of time";
        }
        ASSERT_TRUE(export_chart(*snapshot, path(name)));
        EXPECT_TRUE(first == test::read_file(folder.path() / name)) << name;
    }
}

TEST(PdfStamp, keeps_every_offset_and_hashes_the_id)
{
    QByteArray pdf =
        "%PDF-1.4\n/CreationDate (D:20261124151841-05'30')\n/ModDate (D:20261124151841Z)\n"
        "trailer\n/ID [ <0123456789abcdef0123456789abcdef> <0123456789abcdef0123456789abcdef> ]\n";
    QByteArray other = pdf;
    other.replace("0123456789abcdef", "fedcba9876543210");
    const qsizetype size = pdf.size();
    const Utc time = *utc_from_iso("2025-01-27T21:00:00Z");
    stamp_pdf(pdf, time);
    stamp_pdf(other, time);
    EXPECT_EQ(pdf.size(), size);
    EXPECT_EQ(pdf, other);
    EXPECT_TRUE(pdf.contains("/CreationDate (D:20250127210000+00'00')"));
    EXPECT_TRUE(pdf.contains("/ModDate (D:20250127210000Z)"));
    EXPECT_FALSE(pdf.contains("0123456789abcdef"));
    QByteArray none = "no dates here";
    stamp_pdf(none, time);
    EXPECT_EQ(none, "no dates here");
}

TEST_F(ChartExportTest, svg_is_valid_vector_and_fits_its_page)
{
    ASSERT_TRUE(export_chart(*sample_snapshot(), path("chart.svg")));
    QSvgRenderer renderer(path("chart.svg"));
    EXPECT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBox(), QRect(0, 0, 1600, 900));
    EXPECT_FALSE(
        QString::fromStdString(test::read_file(folder.path() / "chart.svg")).contains(u"<image"));
    EXPECT_TRUE(
        svg_text(*sample_snapshot()).contains(QStringLiteral("NVDA · Nvidia — DeepSeek tone")));
}

TEST_F(ChartExportTest, more_flags_than_fit_are_all_in_the_pdf_and_counted_elsewhere)
{
    const auto snapshot = sample_snapshot("2024-06-03", "2026-05-15");
    const QString text = svg_text(*snapshot);
    const QRegularExpressionMatch match =
        QRegularExpression(
            QStringLiteral("the (\\d+) of (\\d+) with most stories; \\+(\\d+) more in the PDF"))
            .match(text);
    ASSERT_TRUE(match.hasMatch());
    EXPECT_EQ(match.captured(2).toInt(), static_cast<int>(snapshot->flags.size()));
    EXPECT_EQ(match.captured(1).toInt() + match.captured(3).toInt(), match.captured(2).toInt());
    EXPECT_TRUE(text.contains(QStringLiteral("Nvidia falls 17 %"))) << "the busiest is listed";

    UNDERTONE_REQUIRE_TOOL("pdftotext");
    ASSERT_TRUE(export_chart(*snapshot, path("long.pdf")));
    const QString further = test::pdf_text(path("long.pdf"), 2);
    for (const view::Flag& flag : snapshot->flags)
        EXPECT_TRUE(further.contains(QString::fromStdString(flag.lead).left(40))) << flag.lead;
    EXPECT_TRUE(further.contains(QStringLiteral("page 2 of")));
}

TEST_F(ChartExportTest, live_stories_carry_no_demo_mark)
{
    auto snapshot = sample_snapshot();
    snapshot->demo = false;
    EXPECT_FALSE(svg_text(*snapshot).contains(QLatin1String("Demo stories")));
}

TEST_F(ChartExportTest, no_line_is_cut_on_the_smallest_page)
{
    auto snapshot = sample_snapshot();
    snapshot->instrument.name =
        "Taiwan Semiconductor Manufacturing Company Limited (depositary shares)";
    snapshot->engine = "an-engine-with-a-long-name-and-a-version/12.34.56";
    ExportOptions smallest;
    smallest.size = {800, 450};
    ASSERT_TRUE(export_chart(*snapshot, path("small.svg"), smallest));

    // A painter clips a line at its rectangle, unseen; the SVG tells where it begins and how large.
    QFile file(path("small.svg"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int lines = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("text"))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const double x = attributes.value(QLatin1String("x")).toDouble();
        const double pixels = attributes.value(QLatin1String("font-size")).toDouble();
        const int weight = attributes.value(QLatin1String("font-weight")).toInt();
        const QString text = xml.readElementText();
        QFont font = ui_font(static_cast<int>(pixels), static_cast<QFont::Weight>(weight));
        font.setHintingPreference(QFont::PreferNoHinting);
        EXPECT_GT(pixels, 6) << text.toStdString();
        EXPECT_LE(x + QFontMetricsF(font).horizontalAdvance(text), 800) << text.toStdString();
        ++lines;
    }
    EXPECT_GT(lines, 30);
}

TEST_F(ChartExportTest, a_chart_without_stories_or_topic_is_exported_too)
{
    auto snapshot = sample_snapshot();
    snapshot->flags.clear();
    snapshot->topic.reset();
    snapshot->chosen.clear();
    snapshot->tone.assign(snapshot->bars.size(), std::nullopt);
    const QString text = svg_text(*snapshot);
    EXPECT_TRUE(text.contains(QLatin1String("tone of all topics")));
    EXPECT_FALSE(text.contains(QLatin1String("leading stories")));
}

TEST_F(ChartExportTest, several_topics_of_a_list_are_named)
{
    auto snapshot = sample_snapshot();
    snapshot->topic.reset();
    snapshot->chosen = {snapshot->topics[0], snapshot->topics[1]};
    snapshot->watchlist = Watchlist{{}, "Chips", {{"NVDA"}}};
    EXPECT_TRUE(
        svg_text(*snapshot).contains(QLatin1String("DeepSeek and Stargate tone for Chips")));
}

TEST_F(ChartExportTest, bars_without_prices_are_left_out_of_the_head)
{
    auto snapshot = sample_snapshot();
    Bar& last = snapshot->bars.back();
    const double close = snapshot->bars[snapshot->bars.size() - 2].close;
    last.open = last.high = last.low = last.close = std::nan("");
    const QString text = svg_text(*snapshot);
    EXPECT_TRUE(text.contains(QString::number(close, 'f', 2)));
    EXPECT_FALSE(text.contains(QLatin1String("nan")));
}

TEST_F(ChartExportTest, refuses_in_words)
{
    const auto snapshot = sample_snapshot();
    const auto kind_of = [&](const QString& to, ExportOptions options = {}) {
        const auto result = export_chart(*snapshot, to, options);
        EXPECT_FALSE(result) << to.toStdString();
        EXPECT_FALSE(result.error().what.empty());
        EXPECT_FALSE(result.error().remedy.empty());
        return result.error().kind;
    };
    EXPECT_EQ(kind_of(path("chart.gif")), ErrorKind::invalid_input);
    EXPECT_EQ(kind_of(path("chart")), ErrorKind::invalid_input);
    EXPECT_EQ(kind_of(path("none/chart.png")), ErrorKind::io);
    ExportOptions tiny;
    tiny.size = {100, 80};
    EXPECT_EQ(kind_of(path("chart.png"), tiny), ErrorKind::invalid_input);
    ASSERT_TRUE(QDir().mkpath(path("folder.pdf")));
    EXPECT_EQ(kind_of(path("folder.pdf")), ErrorKind::io);
    const std::string longer_than_any_file_system_takes(300, 'a');
    EXPECT_EQ(kind_of(path((longer_than_any_file_system_takes + ".svg").c_str())), ErrorKind::io);
    EXPECT_EQ(files(), 0) << "a failed export leaves nothing behind";

    const view::ChartSnapshot empty;
    EXPECT_EQ(export_chart(empty, path("chart.png")).error().kind, ErrorKind::invalid_input);
}

TEST_F(ChartExportTest, a_folder_that_may_not_be_written_keeps_the_old_file)
{
    ASSERT_TRUE(export_chart(*sample_snapshot(), path("chart.svg")));
    const std::string before = test::read_file(folder.path() / "chart.svg");
    const QString here = QString::fromStdString(folder.path().string());
    QFile::setPermissions(here, QFile::ReadOwner | QFile::ExeOwner);
    if (QFileInfo(here).isWritable()) {
        QFile::setPermissions(here, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        GTEST_SKIP() << "this user may write everywhere";
    }
    const auto result =
        export_chart(*sample_snapshot("2025-01-02", "2025-03-28"), path("chart.svg"));
    QFile::setPermissions(here, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::io);
    EXPECT_EQ(test::read_file(folder.path() / "chart.svg"), before);
    EXPECT_EQ(files(), 1);
}

}  // namespace
}  // namespace undertone::charts
