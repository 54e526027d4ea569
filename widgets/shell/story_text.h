#pragma once

#include "charts/theme.h"
#include "core/mention.h"
#include "core/story.h"

class QTextDocument;

namespace undertone::shell {

/// Writes title, summary and text into `document` as plain words, never as markup, with the spans of
/// the mention's reasons coloured: green what speaks for good news, red for bad, the stronger the
/// heavier. `lit`: index of a reason to mark; -1: none.
void write_story(QTextDocument& document, const StoryDraft& story, const Mention* mention,
                 const charts::Theme& theme, int lit);

}  // namespace undertone::shell
