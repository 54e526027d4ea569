#pragma once

#include "store/search.h"
#include "view/story_view.h"

#include <QList>
#include <QPair>
#include <QString>

namespace undertone::view {

/// Half-open, in a QString's units.
using MarkedSpans = QList<QPair<int, int>>;

/// Of ascending code points of a text.
MarkedSpans in_units(const std::string& text, const std::vector<store::TextRange>& ranges);

/// What was found in a story's words.
struct FoundIn {
    MarkedSpans title;
    QString snippet;  ///< where the title has none of it: words of the summary or text around it
    MarkedSpans snippet_marks;
};

/// What a search of all stored stories answers: a page.
struct FoundStories {
    QString text;  ///< what was asked
    ListPart part;
    /// The search cannot be understood, or names what is not there: in words. Then nothing is found.
    std::optional<Error> mistake;
    StoryItems items;
    std::vector<FoundIn> found_in;  ///< an item each
    std::int64_t count = 0;         ///< on all pages ...
    bool is_at_least = false;       ///< ... or more
    bool is_ranked = false;         ///< best first; else newest first
    std::optional<Utc> looked_back_to;
    std::optional<ListCursor> next;  ///< none: that is all
};
using FoundStoriesPtr = std::shared_ptr<const FoundStories>;

inline constexpr int most_found_shown = 100;

/// Looks for `text` as somebody types it: its last word may go on. Scores are those for the company that
/// it names (company:, symbol:) where it is one, else for the symbol's. Reader thread. Errors: as chart_subject(), io.
Result<FoundStoriesPtr> find_stories(const store::Reader& reader, const Symbol& symbol,
                                     const QString& text,
                                     const ListPart& part = {most_found_shown, {}});

/// "1,204 stories found, best first"; "5,000 and more ..., newest first".
QString found_text(const FoundStories& found);

}  // namespace undertone::view
