#pragma once

#include <cstdint>
#include <string>

namespace SQLite {
class Database;
}

// Private to this folder: what is kept beside the rows that it was worked out from, so that a question
// is answered fast: the rollups (rollups.h) and the index of words (migrations/009_search.sql). It can
// be made anew at any time; nothing is lost with it.
namespace undertone::store {

/// Whether a table holds nothing but such things. (Those behind the index of words are SQLite's own.)
bool is_derived(const std::string& table);

/// Makes all of it anew, as far as the file's version has it. Within the caller's transaction.
void rebuild_derived(SQLite::Database& db);

/// What a statement counts.
std::int64_t count(SQLite::Database& db, const std::string& sql);
/// "3 stories have no words"; empty where it is none.
std::string in_words(std::int64_t wrong, const std::string& what);

/// What in it is not as it should be, in words; empty: nothing.
std::string faults_of_rollups(SQLite::Database& db);
std::string faults_of_search(SQLite::Database& db);

}  // namespace undertone::store
