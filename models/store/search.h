#pragma once

#include "store/database.h"
#include "store/search_query.h"

namespace undertone::store {

struct SearchRequest {
    SearchQuery query;
    /// Whose score `tone:` means where the query names no company, in stories that are about it; of
    /// others, and without it, the story's own tone.
    std::optional<CompanyId> company;
    int offset = 0, limit = 50;  ///< of the hits in their order
    /// SearchPage::goes_on_below of the page before, instead of an offset: costs no more however far
    /// down that page is.
    std::optional<std::int64_t> below{};
    market::Calendar calendar = market::Calendar::new_york();  ///< whose sessions session: means
};

/// Half-open code points of a text.
struct TextRange {
    int start = 0, end = 0;
    bool operator==(const TextRange&) const = default;
};

/// A piece of a text around words that were found.
struct Snippet {
    std::string words;             ///< with … where something is left out
    std::vector<TextRange> marks;  ///< what was found in it
};

struct SearchHit {
    StoryView story;
    std::vector<TextRange> title, summary, text;  ///< what was found there, in reading order
    Snippet
        snippet;  ///< of the summary, else of the text; empty where neither has any of the words
};

/// One page. Pages are stable while nothing is stored in between.
///
/// Up to `most_ranked` stories with the words are ranked: BM25 (Robertson & Zaragoza, "The
/// Probabilistic Relevance Framework", 2009; k1 = 1.2, b = 0.75) over the words' weighted counts,
/// title 4, summary 2, text 1, times 1/2 + 1/2 x 2^(-age / 30 days), the exponential prior of Li &
/// Croft ("Time-Based Language Models", CIKM 2003) with a floor, so that what is old never vanishes;
/// age is that against the newest of them. A word of more than 10,000 stories counts as one of
/// 10,000. Equal ranks: newest first.
///
/// Of more, and of a search by filters alone, the newest come first: a word that stands in every
/// third story says little of which is the best, and the work for a page stays bounded: filters are
/// held against 5,000 stories at most, and beyond the page only a little is counted.
struct SearchPage {
    std::vector<SearchHit> hits;
    bool is_ranked = false;    ///< by relevance and recency; else newest first
    std::int64_t count = 0;    ///< stories found, on all pages ...
    bool is_at_least = false;  ///< ... or more: counting stopped there
    /// The filters were held against the newest stories with the words alone, back to then; earlier
    /// ones are found with before:.
    std::optional<Utc> looked_back_to;
    /// There are more, newest first, and this leads to them (SearchRequest::below); of what is ranked
    /// the offset does.
    std::optional<std::int64_t> goes_on_below;
};

inline constexpr int most_ranked = 5'000;

}  // namespace undertone::store
