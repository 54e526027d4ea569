#pragma once

#include "core/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace undertone::store {

/// (done, of how many): rows when writing, bytes when reading. Returns false to stop.
using ExchangeProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// How many lines of each kind.
using ExchangeCounts = std::map<std::string, std::int64_t>;

/// The version of the lines' form, in the first of them; goes up when an older program could not
/// read them.
inline constexpr int exchange_schema = 1;

/// Writes all that a database holds as JSON Lines (README.md, Export and import, has the form), as
/// it is at this moment, also while others write to it. What is the machine's and not the user's is
/// left out: budgets and the requests counted against them, what can be made anew (the search index,
/// sums), settings.ini and keys, which never are in a database. The same content gives the same
/// bytes. The file is written under another name beside `to` and takes its name once it is whole.
/// Any thread; memory does not grow with the database. Errors: Reader::open()'s, invalid_input (`to`
/// is a database, or beside one as its WAL is), io, cancelled; then `to` is as it was.
Result<ExchangeCounts> export_everything(const std::filesystem::path& database,
                                         const std::filesystem::path& to,
                                         const ExchangeProgress& progress = {});

/// Makes a database of such a file: the same rows under the same ids and times, so that every view,
/// also of the past, is the same. It is made under another name and takes its own once it is whole.
/// Any thread; memory does not grow with the file. Errors: invalid_input (there is a database
/// already; not an export, damaged or cut off, with the line; of a newer version), not_found, io,
/// cancelled; then nothing is there.
Result<ExchangeCounts> import_everything(const std::filesystem::path& from,
                                         const std::filesystem::path& database,
                                         const ExchangeProgress& progress = {});

}  // namespace undertone::store
