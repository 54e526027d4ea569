#include "charts/pdf_stamp.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

namespace undertone::charts {
namespace {

/// "/CreationDate (D:20250130211500+01'00')": the digits and the offset, up to the bracket.
void stamp_date(QByteArray& pdf, const char* key, const QByteArray& digits)
{
    const QByteArray opening = QByteArray(key) + " (D:";
    const qsizetype at = pdf.indexOf(opening);
    const qsizetype end = pdf.indexOf(')', at);
    if (at < 0 || end < at + opening.size() + digits.size())
        return;
    const qsizetype begin = at + opening.size();
    pdf.replace(begin, digits.size(), digits);
    for (qsizetype i = begin + digits.size(); i < end; ++i) {
        if (pdf[i] >= '0' && pdf[i] <= '9')
            pdf[i] = '0';
        else if (pdf[i] == '-')
            pdf[i] = '+';
    }
}

/// The hexadecimal digits of "/ID [ <..> <..> ]" in the trailer.
template <class Digit>
void for_id_digits(QByteArray& pdf, Digit digit)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype begin = trailer < 0 ? -1 : pdf.indexOf("/ID", trailer);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(']', begin);
    bool inside = false;
    for (qsizetype i = begin, n = 0; i >= 0 && i < end; ++i) {
        if (pdf[i] == '<' || pdf[i] == '>') {
            inside = pdf[i] == '<';
            n = 0;
        } else if (inside) {
            pdf[i] = digit(n++);
        }
    }
}

}  // namespace

void stamp_pdf(QByteArray& pdf, Utc time)
{
    const QByteArray digits =
        QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc())
            .toString(QStringLiteral("yyyyMMddHHmmss"))
            .toLatin1();
    stamp_date(pdf, "/CreationDate", digits);
    stamp_date(pdf, "/ModDate", digits);
    for_id_digits(pdf, [](qsizetype) { return '0'; });
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    for_id_digits(pdf, [&](qsizetype n) { return hash[n % hash.size()]; });
}

}  // namespace undertone::charts
