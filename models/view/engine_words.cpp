#include "view/engine_words.h"

#include "view/number_text.h"
#include "view/phrase_text.h"
#include "view/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace undertone::view {
namespace {

/// The context of the texts.
struct EngineWords {
    Q_DECLARE_TR_FUNCTIONS(undertone::view::EngineWords)
};

QString percent(double p) { return QString::number(std::lround(p * 100)) + QStringLiteral(" %"); }

}  // namespace

QString in_words(const std::optional<Label>& label)
{
    if (!label)
        return EngineWords::tr("not found");
    switch (*label) {
    case Label::negative: return EngineWords::tr("bad news");
    case Label::positive: return EngineWords::tr("good news");
    case Label::neutral: break;
    }
    return EngineWords::tr("neutral");
}

QString in_words(const EngineTrial& trial, const std::vector<Company>& companies)
{
    QStringList lines;
    for (const Mention& one : trial.scored.mentions)
        lines << EngineWords::tr("%1: %2 (%3; bad %4, neutral %5, good %6)")
                     .arg(company_name(one.company, companies), in_words(one.label()),
                          signed_text(one.score, 2), percent(one.p[0]), percent(one.p[1]),
                          percent(one.p[2]));
    if (!trial.scored.unscored.empty())
        lines << EngineWords::tr("Not scored: %1.")
                     .arg(QString::fromStdString(trial.scored.unscored));
    else if (lines.isEmpty())
        lines << EngineWords::tr("The sentence names no company that is known here.");
    lines << EngineWords::tr("So says %1, in %2 ms.")
                 .arg(QString::fromStdString(trial.engine), QString::number(trial.took.count()));
    return lines.join(u'\n');
}

QString in_words(const EnginePreview& preview)
{
    QString words = EngineWords::tr("%1 reads %2 of %3 mentions another way.")
                        .arg(QString::fromStdString(preview.engine),
                             number_text(preview.flipped, 0), number_text(preview.mentions, 0));
    if (!preview.unjudged.empty()) {
        words += u' ' + counted(int(preview.unjudged.size()),
                                EngineWords::tr("%1 text could not be judged and will lean to no "
                                                "side:"),
                                EngineWords::tr("%1 texts could not be judged and will lean to no "
                                                "side; the first:"));
        words += u' ' + QString::fromStdString(preview.unjudged.front()) + u'.';
    }
    return words;
}

QString sentence_of(const Error& error)
{
    QString words = in_words(error);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words.endsWith(u'.') ? words : words + u'.';
}

}  // namespace undertone::view
