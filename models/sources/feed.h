#pragma once

#include "core/error.h"
#include "core/story.h"

#include <string>
#include <string_view>
#include <vector>

namespace undertone::sources {

/// What surrounds the bytes of a document.
struct Document {
    std::string_view bytes;
    std::string content_type;               ///< as the server said, or empty
    std::string base_url;                   ///< for relative links; empty: they stay as written
    std::string zone = "America/New_York";  ///< IANA; for dates without one
};

/// One entry as the verb `parse` shows it.
struct FeedEntry {
    StoryDraft story;  ///< external_id, title, summary ... as plain text
    std::optional<Published> updated;
};

struct ParsedFeed {
    std::string format;  ///< "rss", "atom", "rdf", "jsonfeed", "csv", "federal_register", ...
    std::string title;
    std::vector<FeedEntry> entries;     ///< in the document's order
    std::vector<std::string> warnings;  ///< what was salvaged, left out or guessed
};

/// Sniffs the root (RSS 0.9x/2.0, Atom 0.3/1.0, RDF, JSON Feed), whatever the content type says.
/// One bad item costs that item alone and leaves a warning. Errors: blocked_page (HTML),
/// invalid_input (neither, empty), refused_rate (a refusal's words under 200).
/// Pure; any thread. Linear in the size.
Result<ParsedFeed> parse_feed(const Document& document);

/// The parser for a Source::format: "feed", "csv", "federal_register", "hackernews", "sec_atom",
/// "google_news", "gdelt". An unknown one: invalid_input.
Result<ParsedFeed> parse_news(std::string_view format, const Document& document);

}  // namespace undertone::sources
