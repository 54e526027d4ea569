#pragma once

#include "view/watch_arrangement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::view {

/// Watchlists as a file.
///  csv:   a line for each symbol of each list: list,group,symbol,note,colour. A list without symbols is
///         one line. What a spreadsheet would run is quoted.
///  json:  {"lists": [{"name", "group", "symbols": [...]}], "labels": {"NVDA": {"note", "colour"}}}; an
///         array of lists is read as well.
///  plain: a symbol a line below "# name of the list"; "#@ group" is its group. Without notes and colours.
enum class ListFormat { csv, json, plain };

/// By a file's ending: .csv, .json, .txt or .list; none: another one.
std::optional<ListFormat> list_format_of(std::string_view file_name);

std::string write_watchlists(const std::vector<Watchlist>& lists,
                             const WatchArrangement& arrangement, ListFormat format);

/// What a file holds. `unmatched` has each thing that is no instrument as it was written, once.
struct WatchFile {
    std::vector<Watchlist> lists;  ///< without ids
    WatchArrangement arrangement;
    std::vector<std::string> unmatched;
};

inline constexpr std::size_t largest_list_file = 4 << 20;  ///< bytes
inline constexpr std::size_t most_listed = 10'000;         ///< symbols in a file, in all lists

/// Symbols or names of companies, as view::symbols_in() takes them. What names no list is of the one
/// called `name`. Errors: invalid_input (another shape, too large, a note or name too long).
Result<WatchFile> read_watchlists(std::string_view bytes, ListFormat format,
                                  const std::vector<Instrument>& instruments,
                                  const std::string& name);

/// The lists with those of a file. Nothing goes: a list of a name that is there gets the symbols that
/// it lacks, a group and a label of the user's stay as they are.
struct Joined {
    std::vector<Watchlist> lists;
    WatchArrangement arrangement;
    int lists_added = 0;
    int symbols_added = 0;                 ///< to new lists too
    std::vector<std::string> labels_kept;  ///< symbols of which the file says something else
};
Joined join(std::vector<Watchlist> lists, WatchArrangement arrangement, const WatchFile& file);

}  // namespace undertone::view
