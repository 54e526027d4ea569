#include "charts/chart_export.h"

#include "charts/chart_csv.h"
#include "charts/chart_data.h"
#include "charts/chart_pages.h"
#include "charts/compared_pages.h"
#include "charts/format.h"
#include "charts/pdf_stamp.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace undertone::charts {
namespace {

constexpr double points_per_pixel = 0.75;  // CSS pixels: 96 an inch, points: 72
constexpr QSize least_size(720, 450);

/// Null: more memory than there is.
QImage image_of(const ExportPages& pages, const ExportOptions& options)
{
    QImage image((QSizeF(options.size) * options.scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const int dots_per_metre = static_cast<int>(std::lround(96 * options.scale / 0.0254));
    image.setDotsPerMeterX(dots_per_metre);
    image.setDotsPerMeterY(dots_per_metre);
    image.setText(QStringLiteral("Title"), pages.title());
    image.setText(QStringLiteral("Software"), QStringLiteral("Undertone"));
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);  // as time goes, in every language
    painter.scale(options.scale, options.scale);
    pages.paint(painter, 0, 1);
    return image;
}

QByteArray png_of(const ExportPages& pages, const ExportOptions& options)
{
    const QImage image = image_of(pages, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// Of so many pixels. A4 and Letter are no whole number of them: what is as good as such a paper is
/// that paper, so that printers take it for it.
QPageLayout page_of(QSize pixels)
{
    const bool lying = pixels.width() > pixels.height();
    const QSizeF upright = QSizeF(lying ? pixels.transposed() : pixels) * points_per_pixel;
    return {QPageSize(upright, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
            lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

/// While one lives, hashes that are made order alike in every process. Qt writes a PDF's fonts in the
/// order of a hash, which is another one from run to run.
class SameHashes {
public:
    SameHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SameHashes(const SameHashes&) = delete;
    SameHashes& operator=(const SameHashes&) = delete;
};

QByteArray pdf_of(const ExportPages& pages, const ExportOptions& options, Utc as_of)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const SameHashes same;
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.title());
        writer.setCreator(QStringLiteral("Undertone"));
        writer.setPageLayout(page_of(options.size));
        // Ten device units a pixel: text and lines sit where they were laid out.
        constexpr int finer = 10;
        writer.setResolution(96 * finer);
        QPainter painter(&writer);
        painter.setLayoutDirection(Qt::LeftToRight);  // as time goes, in every language
        painter.scale(finer, finer);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            pages.paint(painter, page, pages.count());
            painter.restore();
        }
    }
    stamp_pdf(bytes, as_of);
    return bytes;
}

QByteArray svg_of(const ExportPages& pages, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(), options.size));
    generator.setTitle(pages.title());
    QPainter painter(&generator);
    painter.setLayoutDirection(Qt::LeftToRight);  // as time goes, in every language
    pages.paint(painter, 0, 1);
    painter.end();
    return bytes;
}

Result<void> write_beside_and_rename(const QString& path, const QByteArray& bytes)
{
    const std::string shown = QDir::toNativeSeparators(path).toStdString();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            ErrorKind::io, Phrase::of("“%1” could not be written", shown),
            Phrase::of("check that the folder can be written to and has room, or choose another"),
            file.errorString().toStdString());
    return {};
}

/// Not owned: the snapshot outlives the export, and nothing that is made for it does.
ChartPages pages_of(const view::ChartSnapshot& snapshot, const ExportOptions& options)
{
    const std::shared_ptr<const view::ChartSnapshot> shown(std::shared_ptr<void>(), &snapshot);
    return ChartPages(std::make_shared<const ChartData>(shown), options);
}

/// What can be said before anything is drawn.
Result<void> expect_place(const QFileInfo& target, const ExportOptions& options)
{
    const QString ending = target.suffix().toLower();
    if (ending != u"png" && ending != u"pdf" && ending != u"svg" && ending != u"csv")
        return fail(
            ErrorKind::invalid_input,
            ending.isEmpty()
                ? Phrase::of("The file name “%1” has no ending", target.fileName().toStdString())
                : Phrase::of("Charts are not exported as .%1", ending.toStdString()),
            Phrase::of("end the name in .png, .pdf, .svg or .csv"));
    if (options.size.expandedTo(least_size) != options.size || options.scale <= 0)
        return fail(ErrorKind::invalid_input,
                    Phrase::of("A page of that size has no room for a chart"),
                    Phrase::of("use at least 720 x 450 and a scale above 0"));
    if (!target.absoluteDir().exists())
        return fail(ErrorKind::io,
                    Phrase::of("There is no folder “%1”",
                               QDir::toNativeSeparators(target.absolutePath()).toStdString()),
                    Phrase::of("choose a folder that exists"));
    if (target.isDir())
        return fail(ErrorKind::io,
                    Phrase::of("“%1” is a folder",
                               QDir::toNativeSeparators(target.filePath()).toStdString()),
                    Phrase::of("choose a file name"));
    return {};
}

/// `table` and `pages` make what the ending asks for, and nothing else.
template <typename Table, typename Pages>
Result<void> export_as(const QString& path, const ExportOptions& options, Utc as_of, Table table,
                       Pages pages)
{
    const QFileInfo target(path);
    if (const auto good = expect_place(target, options); !good)
        return good;
    const QString ending = target.suffix().toLower();
    if (ending == u"csv")
        return write_beside_and_rename(path, to_csv(table()));
    const auto made = pages();
    const QByteArray bytes = ending == u"png"   ? png_of(made, options)
                             : ending == u"pdf" ? pdf_of(made, options, as_of)
                                                : svg_of(made, options);
    if (bytes.isEmpty())
        return fail(ErrorKind::io, Phrase::of("The picture is too large for this machine's memory"),
                    Phrase::of("choose a smaller size or scale"));
    return write_beside_and_rename(path, bytes);
}

/// "all", or the topics' ids.
std::string topics_of(const view::ChartSnapshot& snapshot)
{
    std::string topics;
    for (const Topic& topic : snapshot.chosen)
        topics += "-" + topic.id.value;
    if (topics.empty())
        topics = "-" + (snapshot.topic ? snapshot.topic->id.value : "all");
    return topics;
}

/// With nothing in it that some file system would not take.
QString name_of(const std::string& words)
{
    QString name = from_utf8(words).toLower();
    name.remove(u'^');  // indices: ^SOX
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.' && c != u'_')
            c = u'-';
    return name;
}

}  // namespace

std::optional<QSize> paper_size(const QString& name, bool landscape)
{
    QSize size;
    if (name == u"a4")
        size = {794, 1123};  // 210 x 297 mm
    else if (name == u"letter")
        size = {816, 1056};  // 8.5 x 11 in
    else if (name == u"16:9")
        size = {1600, 900};
    else if (const QStringList sides = name.split(u'x'); sides.size() == 2)
        size = {sides[0].toInt(), sides[1].toInt()};
    if (landscape && size.height() > size.width())
        size.transpose();
    constexpr int most = 10'000;
    if (size.expandedTo(least_size) != size || size.boundedTo({most, most}) != size)
        return std::nullopt;
    return size;
}

QString export_name(const view::ChartSnapshot& snapshot, const ExportOptions& options)
{
    const BarRange range = bars_on_show(static_cast<int>(snapshot.bars.size()), options.shown);
    const Date date = range.last < 0 ? snapshot.query.to : date_of(snapshot.bars[range.last].t);
    return name_of(snapshot.instrument.symbol.value + topics_of(snapshot) + "-" + to_iso(date));
}

QString export_name(const Compared& data, const ExportOptions& options)
{
    constexpr int most = 4;
    const int named = data.count() > most ? 1 : data.count();
    std::string symbols;
    for (int line = 0; line < named; ++line)
        symbols += data.chart(line).instrument.symbol.value + "-";
    if (named < data.count())
        symbols += "and-" + std::to_string(data.count() - named) + "-more-";
    const BarRange range = bars_on_show(data.times(), options.shown);
    return name_of(symbols + topics_of(data.chart(0)).substr(1) + "-" +
                   to_iso(date_of(data.time(range.last))));
}

QString free_name(const view::ChartSnapshot& snapshot, const ExportOptions& options,
                  QStringList& taken)
{
    const QString name = export_name(snapshot, options);
    QString free = name;
    for (int i = 2; taken.contains(free); ++i)
        free = name + u'-' + QString::number(i);
    taken += free;
    return free;
}

QImage chart_image(const view::ChartSnapshot& snapshot, const ExportOptions& options)
{
    return snapshot.bars.empty() ? QImage() : image_of(pages_of(snapshot, options), options);
}

Result<void> export_chart(const view::ChartSnapshot& snapshot, const QString& path,
                          const ExportOptions& options)
{
    if (snapshot.bars.empty())
        return fail(ErrorKind::invalid_input,
                    Phrase::of("There are no prices in this range to export"),
                    Phrase::of("choose a longer range"));
    return export_as(
        path, options, snapshot.as_of, [&] { return chart_table(snapshot, options.shown); },
        [&] { return pages_of(snapshot, options); });
}

QImage compared_image(const std::shared_ptr<const Compared>& data, ComparedForm form,
                      const ExportOptions& options)
{
    return image_of(ComparedPages(data, form, options), options);
}

Result<void> export_compared(const std::shared_ptr<const Compared>& data, ComparedForm form,
                             const QString& path, const ExportOptions& options)
{
    return export_as(
        path, options, data->as_of(), [&] { return compared_table(*data, options.shown); },
        [&] { return ComparedPages(data, form, options); });
}

}  // namespace undertone::charts
