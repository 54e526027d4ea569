#pragma once

#include "store/connection.h"

#include <cstdint>
#include <memory>
#include <string>
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
    /// Of a number or flag that later versions added: 0 where an older export has none.
    bool later = false;
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

/// Reads the rows of a table as lines of JSON: "kind" first, then the columns, then the parts. Within
/// the caller's transaction.
class RowReading {
public:
    RowReading(SQLite::Database& db, const ExchangeTable& table);
    ~RowReading();
    bool next();         ///< false: no more
    std::string line();  ///< the row that next() came to, with its parts

private:
    struct Rows;
    std::unique_ptr<Rows> rows_;
};

/// Such a line, taken apart. Throws nlohmann::json::exception where it, or what is asked of it, is not
/// there or of another type.
class ExchangeLine {
public:
    explicit ExchangeLine(const std::string& text);
    ExchangeLine(ExchangeLine&& other) noexcept;
    ~ExchangeLine();
    [[nodiscard]] std::string kind() const;
    [[nodiscard]] std::int64_t number(const char* member) const;

private:
    friend class RowWriting;
    struct Object;
    std::unique_ptr<Object> object_;
};

/// Stores such lines under the keys that they have. Within the caller's transaction. Throws as
/// ExchangeLine does, and SQLite::Exception.
class RowWriting {
public:
    RowWriting(SQLite::Database& db, const ExchangeTable& table);
    ~RowWriting();
    void put(ExchangeLine line);

private:
    struct Rows;
    std::unique_ptr<Rows> rows_;
};

}  // namespace undertone::store
