#include "store/database.h"

#include "store/parts.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace undertone::store {
namespace {

/// How much later than planned a fetch may come and still follow the one before: it waits its turn
/// among others, and some requests take long.
seconds grace(seconds planned) { return std::chrono::minutes(5) + planned / 4; }

CoverageState state_of(const FetchRecord& record, const std::vector<Attempt>& attempts)
{
    if (record.ok)
        return CoverageState::up;
    const bool some = std::any_of(attempts.begin(), attempts.end(),
                                  [](const Attempt& one) { return one.error.empty(); });
    return some ? CoverageState::partly : CoverageState::down;
}

CoverageState state_from(const std::string& column)
{
    for (const CoverageState state : {CoverageState::up, CoverageState::partly})
        if (column == to_string(state))
            return state;
    return CoverageState::down;
}

void run(SQLite::Database& db, const char* sql, const SourceId& source, std::int64_t at)
{
    SQLite::Statement statement(db, sql);
    statement.bind(":source", source.value);
    statement.bind(":at", at);
    statement.exec();
}

void append_gap(std::vector<CoverageSpan>& spans, Utc from, Utc to)
{
    if (from >= to)
        return;
    if (!spans.empty() && spans.back().state == CoverageState::not_asked)
        spans.back().to = to;
    else
        spans.push_back({from, to, CoverageState::not_asked, {}, 0, 0});
}

}  // namespace

std::string_view to_string(CoverageState state)
{
    switch (state) {
    case CoverageState::up: return "up";
    case CoverageState::partly: return "partly";
    case CoverageState::down: return "down";
    case CoverageState::not_asked: break;
    }
    return "not_asked";
}

void extend_coverage(SQLite::Database& db, const FetchRecord& record,
                     const std::vector<Attempt>& attempts, Utc next)
{
    const std::int64_t at = to_column(record.at);
    // A clock that was set back had been wrong: what it said of times yet to come goes.
    run(db, "DELETE FROM coverage WHERE source = :source AND since > :at", record.source, at);
    run(db, "UPDATE coverage SET until = :at WHERE source = :source AND until > :at", record.source,
        at);

    const seconds planned = std::max(next - record.at, seconds(0));
    const std::int64_t reaches = to_column(record.at + planned + grace(planned));
    const std::string state(to_string(state_of(record, attempts)));
    SQLite::Statement last(db,
                           "SELECT since, reaches, state FROM coverage WHERE source = ? "
                           "ORDER BY since DESC LIMIT 1");
    last.bind(1, record.source.value);
    const bool follows = last.executeStep() && last.getColumn(1).getInt64() >= at;
    if (follows && last.getColumn(2).getString() == state) {
        SQLite::Statement update(db,
                                 "UPDATE coverage SET until = ?, reaches = ?, why = ?, "
                                 "fetches = fetches + 1, items_new = items_new + ? "
                                 "WHERE source = ? AND since = ?");
        update.bind(1, at);
        update.bind(2, reaches);
        update.bind(3, record.error);
        update.bind(4, record.items_new);
        update.bind(5, record.source.value);
        update.bind(6, last.getColumn(0).getInt64());
        update.exec();
        return;
    }
    if (follows) {
        SQLite::Statement update(db,
                                 "UPDATE coverage SET until = ? WHERE source = ? AND since = ?");
        update.bind(1, at);
        update.bind(2, record.source.value);
        update.bind(3, last.getColumn(0).getInt64());
        update.exec();
    }
    SQLite::Statement insert(db, "INSERT OR REPLACE INTO coverage VALUES (?, ?, ?, ?, ?, ?, 1, ?)");
    insert.bind(1, record.source.value);
    insert.bind(2, at);
    insert.bind(3, at);
    insert.bind(4, reaches);
    insert.bind(5, state);
    insert.bind(6, record.error);
    insert.bind(7, record.items_new);
    insert.exec();
}

Result<std::vector<CoverageSpan>> Reader::coverage(const SourceId& source, Utc from, Utc to,
                                                   Utc now) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<CoverageSpan>> {
        // The newest span lasts until its next fetch is overdue; the others ended with their last.
        SQLite::Statement row(*parts_->connection->db, R"(
            SELECT since, iif(since = max(since) OVER () AND reaches >= :now, max(until, :now), until),
                   state, why, fetches, items_new
            FROM coverage WHERE source = :source ORDER BY since)");
        row.bind(":now", to_column(now));
        row.bind(":source", source.value);
        std::vector<CoverageSpan> spans;
        Utc reached = from;
        while (row.executeStep()) {
            const Utc since = utc_of(row.getColumn(0).getInt64());
            const Utc until = utc_of(row.getColumn(1).getInt64());
            if (until <= reached || since >= to)
                continue;
            append_gap(spans, reached, since);
            const Utc begin = std::max(reached, since), end = std::min(until, to);
            if (begin < end)
                spans.push_back({begin, end, state_from(row.getColumn(2).getString()),
                                 row.getColumn(3).getString(), row.getColumn(4).getInt(),
                                 row.getColumn(5).getInt()});
            reached = end;
        }
        append_gap(spans, reached, to);
        return spans;
    });
}

Result<std::int64_t> Reader::change_count() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::int64_t> {
        return parts_->connection->db->execAndGet("PRAGMA data_version").getInt64();
    });
}

}  // namespace undertone::store
