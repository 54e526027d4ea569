#pragma once

#include "core/reference.h"
#include "store/database.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::view {

/// What the user put on a symbol, in whichever list it is shown.
struct SymbolLabel {
    std::string note;
    std::string colour;  ///< one of label_colours(), or empty: none
    [[nodiscard]] bool empty() const { return note.empty() && colour.empty(); }
    bool operator==(const SymbolLabel&) const = default;
};

/// How the user arranged the watchlists, beside what is in them. A value: an edit makes another, and
/// its undo is the earlier one.
struct WatchArrangement {
    /// The group of a list, by its name; a list without an entry is in none. Groups do not nest, and
    /// one without lists is none.
    std::map<std::string, std::string> groups;
    std::map<Symbol, SymbolLabel> labels;
    [[nodiscard]] std::string group_of(const std::string& list) const;
    [[nodiscard]] SymbolLabel label_of(const Symbol& symbol) const;
    bool operator==(const WatchArrangement&) const = default;
};

/// A list that can be had ready-made.
struct ReadyList {
    std::string name, group;
    std::vector<Symbol> symbols;
};

inline constexpr std::size_t longest_note = 4'000;  ///< bytes of UTF-8; longer ones are refused
inline constexpr std::size_t longest_name = 200;    ///< of a list or group; likewise
const std::vector<std::string>& label_colours();

/// The lists of one group, by their places: first those in no group, then group by group, in the order
/// of each group's first list.
struct ListSection {
    std::string group;  ///< empty: in none
    std::vector<int> lists;
};
std::vector<ListSection> sections_of(const std::vector<Watchlist>& lists,
                                     const WatchArrangement& arrangement);

/// Without groups of lists that are not there and without empty labels.
WatchArrangement pruned(WatchArrangement arrangement, const std::vector<Watchlist>& lists);
/// With the group of list `from` under its new name.
WatchArrangement renamed(WatchArrangement arrangement, const std::string& from,
                         const std::string& to);
/// What is wrong with it, if anything: invalid_input (a note or a group's name too long, an unknown
/// colour).
Result<void> checked(const WatchArrangement& arrangement);

/// One line of JSON, which is how the workspace keeps it: as a setting, so that it goes along with
/// backups and exports.
std::string to_json(const WatchArrangement& arrangement);
/// Errors: invalid_input. Empty: an empty one.
Result<WatchArrangement> arrangement_from_json(std::string_view json);

Result<WatchArrangement> read_arrangement(const store::Reader& reader);
/// Both, pruned, or neither. Errors: checked()'s and the store's.
Result<void> save_watchlists(store::Writer& writer, const std::vector<Watchlist>& lists,
                             const WatchArrangement& arrangement);

}  // namespace undertone::view
