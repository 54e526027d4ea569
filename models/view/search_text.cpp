#include "view/search_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace undertone::view {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("undertone::view", text); }

/// What stands between blanks that are not within quotes.
QStringList pieces_of(const QString& text)
{
    QStringList pieces;
    QString now;
    bool is_quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            is_quoted = !is_quoted;
        if (c.isSpace() && !is_quoted) {
            if (!now.isEmpty())
                pieces << std::exchange(now, {});
        } else {
            now += c;
        }
    }
    if (!now.isEmpty())
        pieces << now;
    return pieces;
}

/// "is", "-source": what stands before the colon of a filter; empty: it is none.
QString name_of(const QString& piece)
{
    static const QStringList names = {
        QStringLiteral("source"), QStringLiteral("symbol"),  QStringLiteral("company"),
        QStringLiteral("topic"),  QStringLiteral("tone"),    QStringLiteral("is"),
        QStringLiteral("session"), QStringLiteral("after"),  QStringLiteral("before")};
    const qsizetype colon = piece.indexOf(u':');
    if (colon < 0)
        return {};
    const QString name = piece.left(colon).toLower();
    return names.contains(name.startsWith(u'-') ? name.mid(1) : name) ? name : QString();
}

}  // namespace

QStringList filters_in(const QString& text)
{
    QStringList filters;
    for (const QString& piece : pieces_of(text))
        if (!name_of(piece).isEmpty())
            filters << piece;
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
    QStringList pieces = pieces_of(text);
    pieces.removeIf([&](const QString& piece) {
        return piece.compare(filter, Qt::CaseInsensitive) == 0;
    });
    return pieces.join(u' ');
}

QString filter_text(const QString& name, const QString& value)
{
    QString plain = value;
    plain.remove(u'"');
    const bool has_blank = std::any_of(plain.begin(), plain.end(), [](QChar c) {
        return c.isSpace();
    });
    return name + u':' + (has_blank ? u'"' + plain + u'"' : plain);
}

QString filter_words(const QString& filter)
{
    QString name = name_of(filter);
    QString value = filter.mid(filter.indexOf(u':') + 1);
    value.remove(u'"');
    static const QRegularExpression instant(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(:\\d\\d)?Z$"));
    if (const auto parts = instant.match(value); parts.hasMatch())
        value = parts.captured(1) + u' ' + parts.captured(2) + QStringLiteral(" UTC");
    const bool is_left_out = name.startsWith(u'-');
    if (is_left_out)
        name.remove(0, 1);
    const std::pair<QString, QString> states[] = {{QStringLiteral("is:starred"), tr("Starred")},
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
    return is_left_out ? tr("Not %1").arg(words) : words;
}

}  // namespace undertone::view
