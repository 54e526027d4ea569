#pragma once

#include "core/error.h"
#include "store/exchange.h"

#include <filesystem>

namespace undertone::store {

enum class TableFormat { csv, jsonl };

/// Writes stories, their topics and mentions, and bars for engines that read folders of files: a
/// folder a table, in it `year=2025/month=01/part-0.csv`, by the month (UTC) of known_at and of a
/// bar's start; beside them schema.json (each column's type, unit and meaning) and load.sql (views
/// for DuckDB). Stories are in their last revision, with the words of the engine in use. Columns
/// are the same in every file; README.md, Tables for other engines, has the rules of the CSV.
///
/// One state of the database, also while others write to it; any thread; memory does not grow with
/// it. The folder must not be there yet; it is made under another name beside `to` and takes its
/// own once it is whole. Errors: Reader::open()'s, invalid_input (the folder is there), io,
/// cancelled; then nothing is there. Returns the rows of each table.
Result<ExchangeCounts> export_tables(const std::filesystem::path& database,
                                     const std::filesystem::path& to, TableFormat format,
                                     const ExchangeProgress& progress = {});

}  // namespace undertone::store
