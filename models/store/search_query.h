#pragma once

#include "core/error.h"
#include "core/time.h"
#include "market/calendar.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::store {

/// What a user writes into the search box, read. Pure; any bytes may be given.
///
///     nvidia tariff          both words, anywhere in title, summary or text
///     tariff*                words that begin so: tariffs, tariffed (three letters at least)
///     "export controls"      these words, in this order
///     NEAR(nvidia ban, 5)    in any order, at most 5 words between them (10 where not said)
///     chip OR gpu            either; OR joins its two neighbours: "ai chip OR gpu" is ai and one of
///                            the two. Capitals: "or" is a word like any other
///     (a b) OR c             brackets group; AND may be written and changes nothing
///     -rumour, NOT rumour    without it; beside something that is looked for
///     source:reuters         of a source or of the publisher that an aggregator names, by a part of
///                            its name; source:"Federal Register"
///     symbol:NVDA            about the company that is listed so; company:nvidia by its name
///     topic:deepseek         of a topic, by its id or name
///     is:starred             also is:unread, is:read, is:noted (with the user's note), is:demo
///     session:post           known after the close; also pre, regular, closed
///     tone:<-0.5             also > <= >=; of the company asked for, else of the whole story
///     after:2025-01-27       from that day on (UTC); before:2025-02-01 until the day before.
///                            Instants too: after:2025-01-27T14:30:00Z
///
/// Case and accents make no difference, what is no letter or digit separates words. Filters stand
/// beside the words and hold for the whole; of several of one kind any may hold, of is:, tones and
/// dates all; -source:, -symbol:, -company:, -topic:, -is: and -session: leave out.
struct SearchFilter {
    enum class Kind { source, symbol, company, topic };
    Kind kind = Kind::source;
    std::string value;  ///< as written
    bool left_out = false;
    int start = 0, end = 0;  ///< where it stands: code points, half-open
    bool operator==(const SearchFilter&) const = default;
};

struct ToneBound {
    enum class Is { less, at_most, more, at_least };
    Is is = Is::less;
    double value = 0;  ///< -1..+1
    bool operator==(const ToneBound&) const = default;
};

/// What the user has made of a story, or what it is.
struct StateFilter {
    enum class Is { starred, read, noted, demo };
    Is is = Is::starred;
    bool left_out = false;  ///< is:unread is -is:read
    bool operator==(const StateFilter&) const = default;
};

struct SearchQuery {
    std::string
        match;  ///< the words as an FTS5 expression, always a valid one; empty: filters alone
    std::vector<SearchFilter> filters;
    std::vector<ToneBound> tones;
    std::vector<StateFilter> states;
    std::vector<market::SessionClass> sessions;  ///< any of them; empty: all
    std::optional<Utc> from, to;                 ///< known_at, half-open
    bool operator==(const SearchQuery&) const = default;
};

/// What is wrong, where, and what to write instead.
struct SearchMistake {
    Phrase what;             ///< "The quotation that begins at character 8 is not closed"
    Phrase remedy;           ///< "write \" after its last word"
    int start = 0, end = 0;  ///< code points of the text, half-open
};
Error to_error(const SearchMistake& mistake);  ///< invalid_input

struct SearchReading {
    /// Somebody is still typing: the last word may go on, so it stands for all that begin so.
    bool is_unfinished = false;
};
tl::expected<SearchQuery, SearchMistake> read_search(std::string_view text,
                                                     SearchReading reading = {});

/// A filter as it stands in a text.
struct WrittenFilter {
    std::string name;   ///< "topic", in small letters
    std::string value;  ///< as written, without its quotes
    bool left_out = false;
    int start = 0, end = 0;  ///< with its minus or NOT: code points, half-open
};
/// Those that read_search() would take, right or wrong; of a text whose quotation is not closed: none.
std::vector<WrittenFilter> written_filters(std::string_view text);

}  // namespace undertone::store
