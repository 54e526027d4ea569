#include "view/claim_text.h"

#include <QCoreApplication>

namespace undertone::view {
namespace {

QString words(const char* text) { return QCoreApplication::translate("ClaimText", text); }

}  // namespace

QString claim_text(const CheckedClaim& checked)
{
    QString verdict;
    switch (checked.verdict) {
    case Verdict::agrees: verdict = words("✓ %1: “%2” agrees"); break;
    case Verdict::disagrees: verdict = words("✗ %1: “%2” disagrees"); break;
    case Verdict::not_checkable: verdict = words("? %1: “%2” cannot be checked"); break;
    }
    QString text = verdict.arg(QString::fromStdString(checked.claim.subject),
                               QString::fromStdString(checked.claim.text));
    if (!checked.why.empty())
        text += QStringLiteral(": ") + QString::fromStdString(checked.why);
    return text;
}

}  // namespace undertone::view
