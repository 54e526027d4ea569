#pragma once

#include "core/mention.h"
#include "store/connection.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// Private to this folder: mention.reasons (migrations/014_compact_reasons.sql has its form).
namespace undertone::store {

/// What reasons point into.
struct Words {
    std::string_view title, summary, text;
};

/// The table rule, within one transaction or read; each row is looked up once.
class Rules {
public:
    explicit Rules(SQLite::Database& db);
    ~Rules();
    std::int64_t id_of(const std::string& words);  ///< added if it is new: only when writing
    const std::string& words_of(std::int64_t id);  ///< empty: there is none

private:
    SQLite::Database& db_;
    std::map<std::string, std::int64_t> ids_;
    std::map<std::int64_t, std::string> words_;
    struct Statements;
    std::unique_ptr<Statements> ask_;
};

/// Weights are rounded to ten-thousandths, ill-formed UTF-8 becomes U+FFFD.
std::string to_column(const std::vector<Reason>& reasons, const Words& words, Rules& rules);
/// Throws nlohmann::json::exception where the column is damaged.
std::vector<Reason> reasons_of_column(std::string_view column, const Words& words, Rules& rules);

}  // namespace undertone::store
