#include "view/claim_text.h"
#include "view/phrase_text.h"

#include <QCoreApplication>

namespace undertone::view {
namespace {

QString words(const char* text) { return QCoreApplication::translate("undertone::view", text); }

}  // namespace

QString claim_text(const CheckedClaim& checked)
{
    QString verdict;
    switch (checked.verdict) {
    case Verdict::agrees: verdict = words("✓ %1: “%2” agrees"); break;
    case Verdict::disagrees: verdict = words("✗ %1: “%2” disagrees"); break;
    case Verdict::not_checkable: verdict = words("? %1: “%2” cannot be checked"); break;
    }
    QString text = verdict.arg(isolated(checked.claim.subject), isolated(checked.claim.text));
    if (!checked.why.empty())
        text += QStringLiteral(": ") + translated(checked.why);
    return text;
}

QString isolated(const std::string& words)
{
    QString text(QChar(0x2068));
    for (const QChar c : QString::fromStdString(words)) {
        if (c >= QChar(0x2066) && c <= QChar(0x2069))
            continue;
        // A new paragraph ends an isolate too.
        const bool ends_line =
            c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029);
        text += ends_line ? QChar(u' ') : c;
    }
    return text + QChar(0x2069);
}

QString plain_tooltip(const QString& words)
{
    QString html = words.toHtmlEscaped();
    html.replace(u'\n', QLatin1String("<br>"));
    return QStringLiteral("<span>") + html + QStringLiteral("</span>");
}

}  // namespace undertone::view
