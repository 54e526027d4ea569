#pragma once

#include "sources/feed.h"

#include <map>
#include <set>
#include <string>

namespace undertone::sources {

/// A text as a format gives it, and what it may be.
struct RawText {
    enum class Kind { plain, html, either };
    std::string value;
    Kind kind = Kind::plain;
    [[nodiscard]] bool empty() const { return value.empty(); }
};

/// One entry as a format gives it: what every format has, nothing decided yet.
struct RawEntry {
    std::string id;
    RawText title, summary, text;
    std::string link;  ///< may be relative to `base`
    std::string base;  ///< absolute or empty
    std::string publisher;
    std::string published;  ///< a date in any of the forms that dates.h reads
    std::string updated;
};

/// Makes stories of raw entries, the same way for every format: plain text, absolute links, dates,
/// identity. Gathers what went wrong into few warnings, however many entries it befell.
class EntryMaker {
public:
    explicit EntryMaker(const Document& document) : document_(document) {}

    /// Adds to `feed`; an entry with neither title nor summary nor link is kept with a warning.
    void add(RawEntry raw, ParsedFeed& feed);
    /// An entry that the format could not even take apart.
    void leave_out(std::string why);
    /// Call once, at the end.
    void write_warnings(ParsedFeed& feed);

private:
    std::optional<Published> read_date(const std::string& text);

    const Document& document_;
    struct Trouble {
        int count = 0;
        std::string example;
    };
    std::map<std::string, Trouble> troubles_;
    std::map<std::string, std::string> link_of_id_;
};

/// Plain text on one line (titles).
std::string to_title(const RawText& text);
/// Plain text with its paragraphs (summaries, articles).
std::string to_paragraphs(const RawText& text);
/// "title:" and a hash of the words, for stories that nothing else identifies.
std::string identity_of_words(std::string_view words);

}  // namespace undertone::sources
