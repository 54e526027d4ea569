#pragma once

#include "charts/theme.h"
#include "core/mention.h"
#include "core/story.h"

#include <QTextCursor>
#include <array>

class QTextDocument;

namespace undertone::shell {

using FieldStarts = std::array<int, 3>;  ///< where each Field begins in the document

/// Writes title, summary and text into `document` as plain words, never as markup, with the spans of
/// the mention's reasons coloured: green what speaks for good news, red for bad, the stronger the
/// heavier.
FieldStarts write_story(QTextDocument& document, const StoryDraft& story, const Mention* mention,
                        const charts::Theme& theme);
/// The reason's words in a document so written, selected.
QTextCursor span_of(QTextDocument& document, const StoryDraft& story, const FieldStarts& starts,
                    const Reason& reason);

}  // namespace undertone::shell
