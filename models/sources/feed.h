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
    std::string base_url;                   ///< the address asked, for relative links and the next
                                            ///< page; empty: links stay as written
    std::string zone = "America/New_York";  ///< IANA; for dates without one
};

/// What a vendor thinks of a story. Shown beside our score, never taken for it or mixed with it:
/// nobody knows what it rests on.
struct VendorScore {
    std::string vendor;  ///< "Alpha Vantage"
    std::string symbol;  ///< as the vendor writes it; empty: of the whole story
    double score = 0;    ///< in the vendor's own scale; Alpha Vantage's is -1..+1
    std::string label;   ///< "Somewhat-Bearish"
    std::optional<double> relevance;  ///< 0..1
};

/// One entry as the verb `parse` shows it.
struct FeedEntry {
    StoryDraft story;  ///< external_id, title, summary ... as plain text
    std::optional<Published> updated;
    std::vector<VendorScore> vendor_scores{};
};

struct ParsedFeed {
    std::string format;  ///< "rss", "atom", "rdf", "jsonfeed", "csv", "federal_register", ...
    std::string title;
    std::vector<FeedEntry> entries;     ///< in the document's order
    std::vector<std::string> warnings;  ///< what was salvaged, left out or guessed
    std::string next_page{};            ///< where the answer goes on; empty: it is whole
};

/// Sniffs the root (RSS 0.9x/2.0, Atom 0.3/1.0, RDF, JSON Feed), whatever the content type says.
/// One bad item costs that item alone and leaves a warning. Errors: blocked_page (HTML),
/// invalid_input (neither, empty), refused_rate (a refusal's words under 200).
/// Pure; any thread. Linear in the size.
Result<ParsedFeed> parse_feed(const Document& document);

/// The parser for a Source::format: "feed", "csv", "federal_register", "hackernews", "sec_atom",
/// "google_news", "gdelt", "alphavantage_news". An unknown one: invalid_input.
Result<ParsedFeed> parse_news(std::string_view format, const Document& document);

}  // namespace undertone::sources
