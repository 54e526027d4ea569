#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace undertone {

/// How many shares a company had, as one of its own filings states. Nothing else may stand here.
struct ShareCount {
    std::int64_t shares = 0;  ///< > 0; all classes together, in units of `Company::symbol` (ADSs)
    Date as_of;               ///< the day of which the filing states it
    std::string filing;       ///< which, in words: "10-K for the year to 2025-01-26"
    bool operator==(const ShareCount&) const = default;
};

/// An issuer or lab, listed or not, and the names it goes by. No name is two companies'.
struct Company {
    CompanyId id;
    std::string name;                  ///< as the UI writes it: "Nvidia"
    std::vector<std::string> aliases;  ///< as texts write it: "Nvidia", "NVIDIA Corp"; matched on
                                       ///< word boundaries, ignoring case unless all capitals
    std::optional<Symbol> symbol;      ///< its main listing; none for DeepSeek, OpenAI
    std::vector<Symbol> tickers = {};  ///< its other ones: "GOOG", "2330.TW"
    std::vector<std::string> products = {};    ///< stand for it where it is not named itself: "GeForce"
    std::vector<std::string> ambiguous = {};   ///< those of the above that are words of their own:
                                               ///< "Arm" wants a capital, "NOW" a ticker's place
    std::vector<std::string> exclusions = {};  ///< phrases around a name that are not the company:
                                               ///< "Amazon rainforest", "shot in the arm"
    std::vector<ShareCount> shares = {};       ///< oldest first; empty where no filing can be named
    bool operator==(const Company&) const = default;
};

/// Something with a price.
struct Instrument {
    Symbol symbol;
    std::string name;      ///< "Nvidia", "VanEck Semiconductor ETF"
    std::string exchange;  ///< calendar id: "NASDAQ", "NYSE", "ARCA", "INDEX" (all New York's)
    std::string currency;  ///< ISO 4217: "USD"
    bool operator==(const Instrument&) const = default;
};

/// A storyline as data: how it is recognised in a text. Matching is scoring/topics.h's.
///
/// All lists hold phrases: whole words in any case. In a phrase `invest*` is any word that begins so
/// (two letters or more before the star) and `#` any number: "data cent*", "$# billion". An entry
/// `@makers` stands for the phrases of the group of that name.
struct Topic {
    TopicId id;
    std::string name;                     ///< "DeepSeek", "Export curbs"
    std::vector<std::string> terms;       ///< suffice alone
    std::vector<std::string> weak_terms;  ///< count only together with a `context` phrase
    std::vector<std::string> context;
    /// Rules. One holds where each of its parts stands in the same sentence (a title is one); a part
    /// is a phrase, or several of which one will do: {"@makers|chips", "China", "ban*"}.
    std::vector<std::vector<std::string>> together;
    std::map<std::string, std::vector<std::string>> groups;  ///< of phrases, for @name
    std::vector<std::string> exclusions;  ///< phrases that take a match back
    std::string colour;                   ///< "#rrggbb", one fixed hue
    bool own = false;                     ///< the user's: not one that ships
    bool operator==(const Topic&) const = default;
};

enum class SourceKind { news, quotes };

/// One feed or API that the collector asks, as a row of data (resources/reference/sources.json
/// or the user's own).
struct Source {
    SourceId id;
    std::string name;    ///< as the UI writes it: "Federal Register (BIS)"
    std::string family;  ///< publisher family: repeats within one count once
    SourceKind kind = SourceKind::news;
    std::string format;  ///< "feed" (sniffed RSS/Atom/RDF/JSON Feed), "federal_register",
                         ///< "hackernews", "gdelt", "csv", "yahoo_chart", ...: sources/ has one
                         ///< parser for each
    std::string url;     ///< {SYMBOL}, {QUERY} and {EPOCH} are filled in by the collector
    std::vector<std::string> queries;        ///< what {QUERY} takes, one request each
    std::string zone = "America/New_York";   ///< IANA; for dates without one
    seconds interval{900};                   ///< between two requests
    double weight = 1.0;                     ///< user-settable, >= 0
    bool enabled = true;
    bool demo = false;                       ///< written for the demo: the UI marks its stories
    bool operator==(const Source&) const = default;
};

struct Watchlist {
    WatchlistId id;
    std::string name;
    std::vector<Symbol> symbols;  ///< in the user's order
    bool operator==(const Watchlist&) const = default;
};

}  // namespace undertone
