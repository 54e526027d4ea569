#pragma once

#include <QByteArray>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#define UNDERTONE_REQUIRE_TOOL(name)                                    \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty()) \
    GTEST_SKIP() << "needs " << (name) << " (poppler-utils)"

namespace undertone::test {

/// The text of an SVG, a line each: what a reader of the picture reads. Fails the test where it is no
/// XML.
QString svg_text(const QString& file);
/// What a poppler tool prints; fails the test where it fails.
QByteArray poppler(const QString& tool, const QStringList& arguments);
/// The text of a PDF as it is laid out, from a page on.
QString pdf_text(const QString& file, int first_page = 1);
/// No raster parts, and every font embedded. Needs pdfimages and pdffonts.
void expect_vector_with_fonts(const QString& pdf);

}  // namespace undertone::test
