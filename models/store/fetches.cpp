#include "store/database.h"

#include "store/json_columns.h"
#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {
namespace {

constexpr auto kept = std::chrono::hours(24 * 30);

FetchRecord record_of(SQLite::Statement& row)
{
    FetchRecord record;
    record.source = {row.getColumn(0).getString()};
    record.at = utc_of(row.getColumn(1).getInt64());
    record.ok = row.getColumn(2).getInt() != 0;
    record.status = row.getColumn(3).getInt();
    record.items = row.getColumn(4).getInt();
    record.error = phrase_of_column(row.getColumn(5).getString());
    record.etag = row.getColumn(6).getString();
    record.last_modified = row.getColumn(7).getString();
    if (!row.getColumn(8).isNull())
        record.retry_at = utc_of(row.getColumn(8).getInt64());
    record.interval = seconds(row.getColumn(9).getInt64());
    record.items_new = row.getColumn(10).getInt();
    record.bytes = row.getColumn(11).getInt64();
    record.held_back = row.getColumn(12).getInt() != 0;
    return record;
}

std::optional<FetchRecord> last_fetch(SQLite::Database& db, const SourceId& source)
{
    SQLite::Statement row(db, last_fetch_sql());
    row.bind(1, source.value);
    return row.executeStep() ? std::optional(record_of(row)) : std::nullopt;
}

void insert_attempts(SQLite::Database& db, const std::vector<Attempt>& attempts)
{
    SQLite::Statement insert(db,
                             "INSERT INTO attempt (source, what, at, status, bytes, items, "
                             "items_new, error, took) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Attempt& one : attempts) {
        insert.bind(1, one.source.value);
        insert.bind(2, one.what);
        insert.bind(3, to_column(one.at));
        insert.bind(4, one.status);
        insert.bind(5, one.bytes);
        insert.bind(6, one.items);
        insert.bind(7, one.items_new);
        insert.bind(8, to_column(one.error));
        insert.bind(9, std::int64_t(one.took.count()));
        insert.exec();
        insert.reset();
    }
}

}  // namespace

Result<FetchRecord> Writer::save_fetch(const FetchRecord& told,
                                       const std::vector<Attempt>& attempts,
                                       std::optional<Utc> next)
{
    return guarded(parts_->connection->file, [&]() -> Result<FetchRecord> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        FetchRecord record = told;
        // A failure says nothing about the document, and a 304 often repeats no validator: what we
        // hold is still what they stood for.
        constexpr int not_modified = 304;
        if (record.etag.empty() && record.last_modified.empty() &&
            (!record.ok || record.status == not_modified))
            if (const auto before = last_fetch(db, record.source)) {
                record.etag = before->etag;
                record.last_modified = before->last_modified;
            }
        SQLite::Statement insert(db, R"(
            INSERT INTO fetch (source, at, ok, status, items, error, etag, last_modified, retry_at,
                               interval, items_new, bytes, held_back)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
        insert.bind(1, record.source.value);
        insert.bind(2, to_column(record.at));
        insert.bind(3, record.ok ? 1 : 0);
        insert.bind(4, record.status);
        insert.bind(5, record.items);
        insert.bind(6, to_column(record.error));
        insert.bind(7, record.etag);
        insert.bind(8, record.last_modified);
        if (record.retry_at)
            insert.bind(9, to_column(*record.retry_at));
        else
            insert.bind(9);
        insert.bind(10, std::int64_t(record.interval.count()));
        insert.bind(11, record.items_new);
        insert.bind(12, record.bytes);
        insert.bind(13, record.held_back ? 1 : 0);
        insert.exec();
        insert_attempts(db, attempts);
        for (const std::string& sql : {prune_fetches_sql(), prune_attempts_sql()}) {
            SQLite::Statement prune(db, sql);
            prune.bind(1, record.source.value);
            prune.bind(2, to_column(record.at - kept));
            prune.exec();
        }
        extend_coverage(db, record, attempts, next.value_or(record.at + record.interval));
        scope.commit();
        return record;
    });
}

Result<void> Writer::save_attempts(const std::vector<Attempt>& attempts)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        insert_attempts(db, attempts);
        scope.commit();
        return {};
    });
}

Result<std::vector<Attempt>> Reader::attempts(const SourceId& source, Utc from, Utc to) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Attempt>> {
        SQLite::Statement row(*parts_->connection->db, attempts_sql());
        row.bind(1, source.value);
        row.bind(2, to_column(from));
        row.bind(3, to_column(to));
        std::vector<Attempt> all;
        while (row.executeStep())
            all.push_back(
                {source, row.getColumn(0).getString(), utc_of(row.getColumn(1).getInt64()),
                 row.getColumn(2).getInt(), row.getColumn(3).getInt64(), row.getColumn(4).getInt(),
                 row.getColumn(5).getInt(), phrase_of_column(row.getColumn(6).getString()),
                 std::chrono::milliseconds(row.getColumn(7).getInt64())});
        return all;
    });
}

Result<std::vector<FetchRecord>> Reader::fetches() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<FetchRecord>> {
        SQLite::Statement row(*parts_->connection->db, last_fetches_sql());
        std::vector<FetchRecord> all;
        while (row.executeStep())
            all.push_back(record_of(row));
        return all;
    });
}

}  // namespace undertone::store
