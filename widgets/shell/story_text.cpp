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

QTextCharFormat format_of(double weight, const charts::Theme& theme)
{
    QTextCharFormat format;
    const double share =
        faintest + (strongest - faintest) * std::min(1.0, std::abs(weight) / full_weight);
    format.setBackground(charts::mixed(weight > 0 ? theme.up : theme.down, theme.ground, share));
    return format;
}

void write_field(QTextCursor& cursor, const std::string& words, Field field,
                 const QTextCharFormat& plain, const Mention* mention, const charts::Theme& theme)
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
    for (const Reason& reason : mention->reasons) {
        if (reason.field != field)
            continue;
        const auto first = std::size_t(std::max(0, reason.start));
        const auto last = std::min(points.size(), std::size_t(std::max(0, reason.end)));
        for (std::size_t i = first; i < last; ++i)
            weight[i] += reason.weight;
    }
    for (std::size_t i = 0; i < points.size();) {
        std::size_t end = i + 1;
        while (end < points.size() && weight[end] == weight[i])
            ++end;
        if (weight[i] != 0) {
            QTextCursor span(cursor);
            span.setPosition(start + offsets[i]);
            span.setPosition(start + offsets[end], QTextCursor::KeepAnchor);
            span.mergeCharFormat(format_of(weight[i], theme));
        }
        i = end;
    }
}

}  // namespace

FieldStarts write_story(QTextDocument& document, const StoryDraft& story, const Mention* mention,
                        const charts::Theme& theme)
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

    FieldStarts starts{};
    cursor.beginEditBlock();
    write_field(cursor, story.title, Field::title, title, mention, theme);
    for (const auto& [words, field] :
         {std::pair{&story.summary, Field::summary}, std::pair{&story.text, Field::text}}) {
        if (words->empty())
            continue;
        cursor.insertBlock();
        cursor.insertText(QStringLiteral("\n"), body);
        starts[std::size_t(field)] = cursor.position();
        write_field(cursor, *words, field, body, mention, theme);
    }
    cursor.endEditBlock();
    return starts;
}

QTextCursor span_of(QTextDocument& document, const StoryDraft& story, const FieldStarts& starts,
                    const Reason& reason)
{
    const std::string& words = reason.field == Field::title     ? story.title
                               : reason.field == Field::summary ? story.summary
                                                                : story.text;
    const std::vector<int> offsets = utf16_offsets(to_code_points(words));
    const int most = int(offsets.size()) - 1;
    const int start = starts[std::size_t(reason.field)];
    QTextCursor span(&document);
    span.setPosition(start + offsets[std::size_t(std::clamp(reason.start, 0, most))]);
    span.setPosition(start + offsets[std::size_t(std::clamp(reason.end, 0, most))],
                     QTextCursor::KeepAnchor);
    return span;
}

}  // namespace undertone::shell
