#include "shell/story_text.h"

#include "core/text.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <vector>

namespace undertone::shell {
namespace {

constexpr double faintest = 0.10, strongest = 0.42;  // of the hue over the ground
constexpr double full_weight = 1.5;                  // log-odds that take the strongest

/// Offsets of reasons are code points; a document counts UTF-16 units.
std::vector<int> utf16_offsets(const std::u32string& points)
{
    std::vector<int> offsets(points.size() + 1, 0);
    for (std::size_t i = 0; i < points.size(); ++i)
        offsets[i + 1] = offsets[i] + (points[i] > 0xFFFF ? 2 : 1);
    return offsets;
}

QTextCharFormat format_of(double weight, bool lit, const charts::Theme& theme)
{
    QTextCharFormat format;
    const double share =
        faintest + (strongest - faintest) * std::min(1.0, std::abs(weight) / full_weight);
    format.setBackground(charts::mixed(weight > 0 ? theme.up : theme.down, theme.ground, share));
    if (lit) {
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

void write_field(QTextCursor& cursor, const std::string& words, Field field,
                 const QTextCharFormat& plain, const Mention* mention, const charts::Theme& theme,
                 int lit)
{
    std::u32string points = to_code_points(words);
    std::replace(points.begin(), points.end(), U'\r', U' ');  // a document would swallow it
    const std::vector<int> offsets = utf16_offsets(points);
    const int start = cursor.position();
    cursor.insertText(QString::fromUcs4(points.data(), qsizetype(points.size())), plain);
    if (!mention)
        return;

    // Where spans overlap their weights add up, as they do in the score.
    std::vector<double> weight(points.size(), 0.0);
    std::vector<bool> is_lit(points.size(), false);
    for (std::size_t r = 0; r < mention->reasons.size(); ++r) {
        const Reason& reason = mention->reasons[r];
        if (reason.field != field)
            continue;
        const auto first = std::size_t(std::max(0, reason.start));
        const auto last = std::min(points.size(), std::size_t(std::max(0, reason.end)));
        for (std::size_t i = first; i < last; ++i) {
            weight[i] += reason.weight;
            is_lit[i] = is_lit[i] || int(r) == lit;
        }
    }
    for (std::size_t i = 0; i < points.size();) {
        std::size_t end = i + 1;
        while (end < points.size() && weight[end] == weight[i] && is_lit[end] == is_lit[i])
            ++end;
        if (weight[i] != 0) {
            QTextCursor span(cursor);
            span.setPosition(start + offsets[i]);
            span.setPosition(start + offsets[end], QTextCursor::KeepAnchor);
            span.mergeCharFormat(format_of(weight[i], is_lit[i], theme));
        }
        i = end;
    }
}

}  // namespace

void write_story(QTextDocument& document, const StoryDraft& story, const Mention* mention,
                 const charts::Theme& theme, int lit)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    QTextCursor cursor(&document);
    QTextCharFormat title;
    title.setFont(charts::ui_font(15, QFont::DemiBold));
    title.setForeground(theme.text);
    QTextCharFormat body;
    body.setFont(charts::ui_font(13));
    body.setForeground(theme.text);

    cursor.beginEditBlock();
    write_field(cursor, story.title, Field::title, title, mention, theme, lit);
    for (const auto& [words, field] :
         {std::pair{&story.summary, Field::summary}, std::pair{&story.text, Field::text}}) {
        if (words->empty())
            continue;
        cursor.insertBlock();
        cursor.insertText(QStringLiteral("\n"), body);
        write_field(cursor, *words, field, body, mention, theme, lit);
    }
    cursor.endEditBlock();
}

}  // namespace undertone::shell
