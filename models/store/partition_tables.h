#pragma once

#include "store/exchange.h"

#include <string>
#include <vector>

// Private to this folder: what the tables for other engines hold.
namespace undertone::store {

enum class PartitionType { text, integer, real, flag, instant };

struct PartitionColumn {
    std::string name;
    PartitionType type = PartitionType::text;
    bool nullable = false;
    std::string unit;  ///< empty: none
    std::string meaning;
};

/// The rows of a table come from `sql` in the order of their time, which is its first column and
/// decides the month; the others are the columns.
struct PartitionTable {
    std::string name;
    std::string sql;   ///< :engine, where it is used
    std::string rows;  ///< how many there are, about: for the progress
    std::vector<PartitionColumn> columns;
};

const std::vector<PartitionTable>& partition_tables();

/// The description of all columns, and the views for DuckDB of tables that have so many rows; `ending`
/// is csv or jsonl.
std::string partition_schema(const std::string& ending);
std::string partition_load_sql(const std::string& ending, const ExchangeCounts& rows);

}  // namespace undertone::store
