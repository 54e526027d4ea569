#include "view/search_text.h"

#include "store/search_query.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace undertone::view {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("undertone::view", text); }

QString text_of(const store::WrittenFilter& filter)
{
    return (filter.left_out ? QStringLiteral("-") : QString()) +
           filter_text(QString::fromStdString(filter.name), QString::fromStdString(filter.value));
}

bool is_same(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

}  // namespace

QStringList filters_in(const QString& text)
{
    QStringList filters;
    for (const store::WrittenFilter& one : store::written_filters(text.toStdString()))
        filters << text_of(one);
    return filters;
}

bool has_filter(const QString& text, const QString& filter)
{
    return filters_in(text).contains(filter, Qt::CaseInsensitive);
}

QString with_filter(const QString& text, const QString& filter)
{
    if (has_filter(text, filter))
        return text;
    const QString rest = text.trimmed();
    return rest.isEmpty() ? filter : rest + u' ' + filter;
}

QString without_filter(const QString& text, const QString& filter)
{
    auto letters = text.toUcs4();
    auto written = store::written_filters(text.toStdString());
    std::reverse(written.begin(), written.end());  // what is taken out moves what stands behind
    for (const store::WrittenFilter& one : written) {
        if (!is_same(text_of(one), filter))
            continue;
        const bool has_blank = one.end < letters.size() && letters[one.end] == U' ';
        letters.remove(one.start, one.end - one.start + has_blank);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()), letters.size())
        .trimmed();
}

QString filter_text(const QString& name, const QString& value)
{
    QString plain = value;
    for (const QChar quote : QStringView(u"\"“”„"))
        plain.remove(quote);
    const bool has_blank =
        std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isSpace(); });
    return name + u':' + (has_blank ? u'"' + plain + u'"' : plain);
}

QString filter_words(const QString& filter)
{
    const auto written = store::written_filters(filter.toStdString());
    if (written.size() != 1)
        return filter;
    const QString name = QString::fromStdString(written[0].name);
    QString value = QString::fromStdString(written[0].value);
    static const QRegularExpression instant(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(:\\d\\d)?Z$"));
    if (const auto parts = instant.match(value); parts.hasMatch())
        value = parts.captured(1) + u' ' + parts.captured(2) + QStringLiteral(" UTC");
    const std::pair<QString, QString> states[] = {
        {QStringLiteral("is:starred"), tr("Starred")},
        {QStringLiteral("is:unread"), tr("Unread")},
        {QStringLiteral("is:read"), tr("Read")},
        {QStringLiteral("is:noted"), tr("With a note")},
        {QStringLiteral("is:demo"), tr("Demo")},
        {QStringLiteral("session:pre"), tr("Pre-market")},
        {QStringLiteral("session:regular"), tr("Regular session")},
        {QStringLiteral("session:post"), tr("After the close")},
        {QStringLiteral("session:closed"), tr("Market closed")}};
    const std::pair<QString, QString> names[] = {{QStringLiteral("source"), tr("Source: %1")},
                                                 {QStringLiteral("symbol"), tr("Company: %1")},
                                                 {QStringLiteral("company"), tr("Company: %1")},
                                                 {QStringLiteral("topic"), tr("Topic: %1")},
                                                 {QStringLiteral("tone"), tr("Tone %1")},
                                                 {QStringLiteral("after"), tr("From %1")},
                                                 {QStringLiteral("before"), tr("Before %1")}};
    QString words = filter;
    for (const auto& [state, text] : states)
        if (state == name + u':' + value.toLower())
            words = text;
    for (const auto& [one, text] : names)
        if (one == name)
            words = text.arg(value);
    return written[0].left_out ? tr("Not %1").arg(words) : words;
}

}  // namespace undertone::view
