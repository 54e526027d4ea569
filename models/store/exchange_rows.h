#pragma once

#include "store/connection.h"
#include "store/reasons_column.h"

#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <deque>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

// Private to this folder: rows of the database as JSON objects and back, by a description of the
// tables (exchange_tables.cpp).
namespace undertone::store {

/// How a column's value is written.
enum class Form {
    plain,    ///< a number or text, as it is
    flag,     ///< 0, 1 -> false, true
    instant,  ///< "2025-01-27T14:30:00Z"
    date,     ///< "2025-01-27"
    json,     ///< JSON in a text column, as a part of the line
    reasons   ///< a list of objects as core/mention.h has Reason
};

struct ExchangeColumn {
    std::string name;
    Form form = Form::plain;
    /// Only for who reads the lines: an expression, not stored at the import.
    std::string shown = {};
};

struct ExchangeTable {
    std::string kind;   ///< of its lines; of a part, the member that holds its rows
    std::string table;
    std::vector<ExchangeColumn> columns;  ///< of a table with parts, the first is its key
    std::string order;
    std::string parent = {};  ///< of a part: the column with its owner's key
    std::vector<ExchangeTable> parts = {};
};

/// All tables that are exchanged, each after those that it refers to.
const std::vector<ExchangeTable>& exchange_tables();

/// What reasons need besides their own column: the words of the revision that is being read or
/// stored, and the names of rules.
struct ReasonsContext {
    explicit ReasonsContext(SQLite::Database& db) : rules(db) {}
    std::string title, summary, text;
    Rules rules;
};

/// Reads the rows of a table, or of a part's owner. Within the caller's transaction.
class RowReading {
public:
    RowReading(SQLite::Database& db, const ExchangeTable& table,
               std::shared_ptr<ReasonsContext> context = {});
    bool next();                      ///< false: no more
    nlohmann::ordered_json object();  ///< the row that next() came to, with its parts
    void of_owner(std::int64_t key);

private:
    const ExchangeTable& table_;
    std::shared_ptr<ReasonsContext> context_;  ///< shared with the parts
    SQLite::Statement row_;
    std::deque<RowReading> parts_;
};

/// Stores rows under the keys that they have. Within the caller's transaction. Throws
/// nlohmann::json::exception (a member that is missing or of another type) and SQLite::Exception.
class RowWriting {
public:
    RowWriting(SQLite::Database& db, const ExchangeTable& table,
               std::shared_ptr<ReasonsContext> context = {});
    void put(const nlohmann::ordered_json& object, std::int64_t owner = 0);

private:
    void bind(int index, const ExchangeColumn& column, const nlohmann::ordered_json& value);

    const ExchangeTable& table_;
    std::shared_ptr<ReasonsContext> context_;
    SQLite::Statement insert_;
    std::deque<RowWriting> parts_;
};

}  // namespace undertone::store
