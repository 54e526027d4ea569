#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

// Private to this folder: what a search asks of the index that FTS5 itself does not tell.
namespace undertone::store {

/// Teaches a connection a function of a text, and two of a row that MATCH found.
///     small_letters(text)      core's to_lower(); SQLite's own lower() knows ASCII alone
///     relevance(search)        BM25 as search.h has it; FTS5's own reads the whole list of each word
///     found_in(search, column) "start end start end ...": bytes of the column's text, ascending
/// Throws SQLite::Exception.
void add_search_functions(SQLite::Database& db);

struct ByteRange {
    int start = 0, end = 0;
};
/// What found_in() answers.
std::vector<ByteRange> byte_ranges(std::string_view answer);

}  // namespace undertone::store
