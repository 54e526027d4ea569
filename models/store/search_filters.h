#pragma once

#include "store/search_sql.h"

#include <memory>

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

// Private to this folder: the filters of a search.
namespace undertone::store {

/// Looks up what the filters name. Errors: invalid_input (there is no such thing), io.
Result<ResolvedFilters> resolved(const Reader& reader, const SearchRequest& request);

/// Lets a story through or not. `request` outlives it. Throws SQLite::Exception.
class Filtering {
public:
    Filtering(SQLite::Database& db, const ResolvedFilters& filters, const std::string& engine,
              const SearchRequest& request);
    ~Filtering();

    [[nodiscard]] bool is_empty() const { return !check_ && sessions_.empty(); }  ///< lets all through
    [[nodiscard]] int checked() const { return checked_; }   ///< stories looked at so far
    bool passes(std::int64_t place);

private:
    std::unique_ptr<SQLite::Statement> check_;
    const std::vector<market::SessionClass>& sessions_;
    const market::Calendar& calendar_;
    int checked_ = 0;
};

}  // namespace undertone::store
