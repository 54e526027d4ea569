#include "store/source_health.h"

#include "store/database.h"
#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace undertone::store {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;

std::optional<std::int64_t> number(SQLite::Database& db, const std::string& sql,
                                   const SourceId& source)
{
    SQLite::Statement row(db, sql);
    row.bind(":source", source.value);
    if (!row.executeStep() || row.getColumn(0).isNull())
        return std::nullopt;
    return row.getColumn(0).getInt64();
}

std::optional<std::chrono::milliseconds> latency(SQLite::Database& db, const SourceId& source)
{
    SQLite::Statement row(db, latencies_sql());
    row.bind(1, source.value);
    std::vector<std::int64_t> all;
    while (row.executeStep())
        all.push_back(row.getColumn(0).getInt64());
    if (all.empty())
        return std::nullopt;
    const auto middle = all.begin() + std::ptrdiff_t(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end());
    return std::chrono::milliseconds(*middle);
}

/// Counted from the end of the first fetch that is kept, which may have brought a feed's past.
std::optional<double> items_a_day(SQLite::Database& db, const SourceId& source, Utc now)
{
    const auto first = number(db, first_fetch_sql(), source);
    const std::int64_t passed = first ? to_column(now) - *first : 0;
    if (passed < seconds_a_day)
        return std::nullopt;
    SQLite::Statement row(db, new_items_sql());
    row.bind(1, source.value);
    row.bind(2, *first);
    row.executeStep();
    return double(row.getColumn(0).getInt64()) * double(seconds_a_day) / double(passed);
}

}  // namespace

Result<std::vector<SourceHealth>> Reader::source_health(Utc now) const
{
    const auto all = sources();
    if (!all)
        return tl::unexpected(all.error());
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<SourceHealth>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        std::vector<SourceHealth> health;
        for (const Source& source : *all) {
            SourceHealth one;
            one.source = source.id;
            auto success = number(db, last_success_sql(), source.id);
            if (!success)
                success = number(db, last_up_sql(), source.id);
            if (success)
                one.last_success = utc_of(*success);
            one.failures = int(number(db, failures_sql(), source.id).value_or(0));
            one.latency = latency(db, source.id);
            one.items_a_day = items_a_day(db, source.id, now);
            health.push_back(std::move(one));
        }
        return health;
    });
}

Result<std::vector<BudgetUse>> Reader::budget_uses(Utc now) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<BudgetUse>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        std::vector<BudgetUse> all;
        SQLite::Statement row(db,
                              "SELECT host, per_second, per_minute, per_day, apart, per_hour "
                              "FROM budget ORDER BY host");
        while (row.executeStep())
            all.push_back({{row.getColumn(0).getString(), row.getColumn(1).getInt(),
                            row.getColumn(2).getInt(), row.getColumn(3).getInt(),
                            row.getColumn(4).getInt(), row.getColumn(5).getInt()}});
        const Utc midnight = std::chrono::floor<std::chrono::days>(now);
        for (BudgetUse& one : all) {
            SQLite::Statement asked(db, requests_sql());
            asked.bind(1, one.budget.host);
            asked.bind(2, to_column(std::min(midnight, now - std::chrono::hours(1))));
            while (asked.executeStep()) {
                const Utc at = utc_of(asked.getColumn(0).getInt64());
                one.in_minute += at > now - std::chrono::minutes(1);
                one.in_hour += at > now - std::chrono::hours(1);
                one.today += at >= midnight;
            }
        }
        return all;
    });
}

}  // namespace undertone::store
