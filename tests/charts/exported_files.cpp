#include "exported_files.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace undertone::test {

QString svg_text(const QString& file)
{
    QFile svg(file);
    EXPECT_TRUE(svg.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml(&svg);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            text += xml.text().toString() + u'\n';
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return text;
}

QByteArray poppler(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

QString pdf_text(const QString& file, int first_page)
{
    return QString::fromUtf8(poppler(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-f"), QString::number(first_page),
                                      QStringLiteral("-layout"), file, QStringLiteral("-")}));
}

void expect_vector_with_fonts(const QString& pdf)
{
    const auto images = poppler(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
    EXPECT_EQ(images.trimmed().count('\n'), 1) << "two lines of heading only:\n"
                                               << images.toStdString();
    const auto fonts = poppler(QStringLiteral("pdffonts"), {pdf});
    const auto lines = fonts.trimmed().split('\n');
    ASSERT_GE(lines.size(), 3) << fonts.toStdString();
    const qsizetype embedded = lines[0].indexOf("emb");
    for (qsizetype i = 2; i < lines.size(); ++i)
        EXPECT_EQ(lines[i].mid(embedded, 3), "yes") << fonts.toStdString();
}

}  // namespace undertone::test
