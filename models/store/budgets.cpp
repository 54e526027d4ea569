#include "store/database.h"

#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace undertone::store {
namespace {

std::optional<RequestBudget> budget_of(SQLite::Database& db, const std::string& host)
{
    SQLite::Statement row(db, budget_sql());
    row.bind(1, host);
    if (!row.executeStep())
        return std::nullopt;
    return RequestBudget{host,
                         row.getColumn(0).getInt(),
                         row.getColumn(1).getInt(),
                         row.getColumn(2).getInt(),
                         row.getColumn(3).getInt(),
                         row.getColumn(4).getInt()};
}

std::vector<Utc> requests_since(SQLite::Database& db, const std::string& host, Utc since)
{
    SQLite::Statement row(db, requests_sql());
    row.bind(1, host);
    row.bind(2, to_column(since));
    std::vector<Utc> all;
    while (row.executeStep())
        all.push_back(utc_of(row.getColumn(0).getInt64()));
    return all;
}

void count_request(SQLite::Database& db, const std::string& host, Utc at)
{
    SQLite::Statement insert(db, "INSERT INTO request (host, at) VALUES (?, ?)");
    insert.bind(1, host);
    insert.bind(2, to_column(at));
    insert.exec();
    SQLite::Statement prune(db, prune_requests_sql());
    prune.bind(1, host);
    prune.bind(2, to_column(at - std::chrono::days(2)));
    prune.exec();
}

}  // namespace

Result<void> Writer::save_budgets(const std::vector<RequestBudget>& budgets)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        db.exec("DELETE FROM budget");
        SQLite::Statement insert(db,
                                 "INSERT INTO budget (host, per_second, per_minute, "
                                 "per_hour, per_day, apart) VALUES (?, ?, ?, ?, ?, ?)");
        for (const RequestBudget& one : budgets) {
            insert.bind(1, one.host);
            insert.bind(2, one.per_second);
            insert.bind(3, one.per_minute);
            insert.bind(4, one.per_hour);
            insert.bind(5, one.per_day);
            insert.bind(6, one.apart);
            insert.exec();
            insert.reset();
        }
        scope.commit();
        return {};
    });
}

Result<Utc> Writer::reserve_request(const std::string& host, Utc now, seconds patience)
{
    return guarded(parts_->connection->file, [&]() -> Result<Utc> {
        SQLite::Database& db = *parts_->connection->db;
        if (!budget_of(db, host))
            return now;  // most hosts: no lock, nothing written
        WriteScope scope(db);
        const auto budget = budget_of(db, host);
        if (!budget)
            return now;
        const Utc time =
            earliest_request(*budget, requests_since(db, host, counted_since(*budget, now)), now);
        if (time > now + patience)
            return time;
        count_request(db, host, time);
        scope.commit();
        return time;
    });
}

}  // namespace undertone::store
