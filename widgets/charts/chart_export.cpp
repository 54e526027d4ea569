#include "charts/chart_export.h"

#include "charts/chart_data.h"
#include "charts/export_page.h"
#include "charts/pdf_stamp.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
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

QByteArray png_of(const ExportPages& pages, const ExportOptions& options)
{
    QImage image((QSizeF(options.size) * options.scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};  // more memory than there is
    const int dots_per_metre = static_cast<int>(std::lround(96 * options.scale / 0.0254));
    image.setDotsPerMeterX(dots_per_metre);
    image.setDotsPerMeterY(dots_per_metre);
    image.setText(QStringLiteral("Title"), pages.title());
    image.setText(QStringLiteral("Software"), QStringLiteral("Undertone"));
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    pages.paint(painter, 0, 1);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray pdf_of(const ExportPages& pages, const ExportOptions& options, Utc as_of)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.title());
        writer.setCreator(QStringLiteral("Undertone"));
        writer.setPageSize(QPageSize(QSizeF(options.size) * points_per_pixel, QPageSize::Point,
                                     QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(), QPageLayout::Point);
        // Ten device units a pixel: text and lines sit where they were laid out.
        constexpr int finer = 10;
        writer.setResolution(96 * finer);
        QPainter painter(&writer);
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
    pages.paint(painter, 0, 1);
    painter.end();
    return bytes;
}

Result<void> write_beside_and_rename(const QString& path, const QByteArray& bytes)
{
    const std::string shown = QDir::toNativeSeparators(path).toStdString();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::io, "“" + shown + "” could not be written",
                    "check that the folder can be written to and has room, or choose another",
                    file.errorString().toStdString());
    return {};
}

}  // namespace

Result<void> export_chart(const view::ChartSnapshot& snapshot, const QString& path,
                          const ExportOptions& options)
{
    const QFileInfo target(path);
    const QString ending = target.suffix().toLower();
    if (ending != u"png" && ending != u"pdf" && ending != u"svg")
        return fail(ErrorKind::invalid_input,
                    ending.isEmpty()
                        ? "The file name “" + target.fileName().toStdString() + "” has no ending"
                        : "Charts are not exported as ." + ending.toStdString(),
                    "end the name in .png, .pdf or .svg");
    if (snapshot.bars.empty())
        return fail(ErrorKind::invalid_input, "There are no prices in this range to export",
                    "choose a longer range");
    if (options.size.width() < 800 || options.size.height() < 450 || options.scale <= 0)
        return fail(ErrorKind::invalid_input, "A page of that size has no room for a chart",
                    "use at least 800 x 450 and a scale above 0");
    if (!target.absoluteDir().exists())
        return fail(ErrorKind::io,
                    "There is no folder “" +
                        QDir::toNativeSeparators(target.absolutePath()).toStdString() + "”",
                    "choose a folder that exists");
    if (target.isDir())
        return fail(ErrorKind::io,
                    "“" + QDir::toNativeSeparators(path).toStdString() + "” is a folder",
                    "choose a file name");

    // Not owned: the snapshot outlives this call, and nothing made here does.
    const std::shared_ptr<const view::ChartSnapshot> shown(std::shared_ptr<void>(), &snapshot);
    const ExportPages pages(std::make_shared<const ChartData>(shown), options);
    const QByteArray bytes = ending == u"png"   ? png_of(pages, options)
                             : ending == u"pdf" ? pdf_of(pages, options, snapshot.as_of)
                                                : svg_of(pages, options);
    if (bytes.isEmpty())
        return fail(ErrorKind::io, "The picture is too large for this machine's memory",
                    "choose a smaller size or scale");
    return write_beside_and_rename(path, bytes);
}

}  // namespace undertone::charts
