#include "store/database.h"

#include "store/json_columns.h"
#include "store/parts.h"
#include "store/queries.h"

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
    if (record.held_back)
        return CoverageState::held_back;
    const bool some = std::any_of(attempts.begin(), attempts.end(),
                                  [](const Attempt& one) { return one.error.empty(); });
    return some ? CoverageState::partly : CoverageState::down;
}

CoverageState state_from(const std::string& column)
{
    for (const CoverageState state :
         {CoverageState::up, CoverageState::partly, CoverageState::held_back})
        if (column == to_string(state))
            return state;
    return CoverageState::down;
}

/// A row of the table; queries.h has its columns.
struct Row {
    std::int64_t since = 0, until = 0, speaks = 0, reaches = 0;
    CoverageState state = CoverageState::down;
    Phrase why;
    int fetches = 0, items_new = 0;
};

Row row_of(SQLite::Statement& row)
{
    return {row.getColumn(0).getInt64(),
            row.getColumn(1).getInt64(),
            row.getColumn(2).getInt64(),
            row.getColumn(3).getInt64(),
            state_from(row.getColumn(4).getString()),
            phrase_of_column(row.getColumn(5).getString())};
}

std::optional<Row> last_row(SQLite::Database& db, const SourceId& source)
{
    SQLite::Statement row(db, last_coverage_sql());
    row.bind(1, source.value);
    return row.executeStep() ? std::optional(row_of(row)) : std::nullopt;
}

void insert(SQLite::Database& db, const SourceId& source, const Row& row)
{
    SQLite::Statement insert(db,
                             "INSERT OR REPLACE INTO coverage (source, since, until, speaks, "
                             "reaches, state, why, fetches, items_new) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, source.value);
    insert.bind(2, row.since);
    insert.bind(3, row.until);
    insert.bind(4, row.speaks);
    insert.bind(5, row.reaches);
    insert.bind(6, std::string(to_string(row.state)));
    insert.bind(7, to_column(row.why));
    insert.bind(8, row.fetches);
    insert.bind(9, row.items_new);
    insert.exec();
}

/// The same row, as one more fetch that ended like its last one leaves it.
void lengthen(SQLite::Database& db, const SourceId& source, const Row& row)
{
    SQLite::Statement update(db,
                             "UPDATE coverage SET until = ?, speaks = ?, reaches = ?, why = ?, "
                             "fetches = fetches + 1, items_new = items_new + ? "
                             "WHERE source = ? AND since = ?");
    update.bind(1, row.until);
    update.bind(2, row.speaks);
    update.bind(3, row.reaches);
    update.bind(4, to_column(row.why));
    update.bind(5, row.items_new);
    update.bind(6, source.value);
    update.bind(7, row.since);
    update.exec();
}

void run(SQLite::Database& db, const char* sql, const SourceId& source, std::int64_t at)
{
    SQLite::Statement statement(db, sql);
    statement.bind(":source", source.value);
    statement.bind(":at", at);
    statement.exec();
}

/// What a fetch says from its time on.
Row row_from(const FetchRecord& record, const std::vector<Attempt>& attempts, Utc next)
{
    const seconds planned = std::max(next - record.at, seconds(0));
    const auto after = [&](seconds wait) { return to_column(record.at + wait + grace(wait)); };
    Row row;
    row.since = row.until = to_column(record.at);
    row.speaks = row.reaches = after(planned);
    row.state = state_of(record, attempts);
    row.why = record.error;
    row.fetches = 1;
    row.items_new = record.items_new;
    const bool failed = row.state == CoverageState::down || row.state == CoverageState::partly;
    if (failed && record.interval > seconds(0))
        row.speaks = std::min(row.reaches, after(record.interval));
    return row;
}

/// Ends a row where another state begins; returns when that is. A pause that the failure brought,
/// after the time that it speaks for, is neither.
std::int64_t close(SQLite::Database& db, const SourceId& source, const Row& last, const Row& next)
{
    const std::int64_t end = std::clamp(last.speaks, last.until, std::max(last.until, next.since));
    SQLite::Statement update(db, "UPDATE coverage SET until = ? WHERE source = ? AND since = ?");
    update.bind(1, end);
    update.bind(2, source.value);
    update.bind(3, last.since);
    update.exec();
    if (next.state == CoverageState::held_back)
        return end;
    if (end < next.since)
        insert(db, source,
               {end, next.since, next.since, next.since, CoverageState::held_back, last.why});
    return next.since;
}

/// Spans in order, cut to a time, what lies between them not asked.
class Spans {
public:
    Spans(Utc from, Utc to) : reached_(from), to_(to) {}
    void add(std::int64_t since, std::int64_t until, CoverageState state, const Row& row)
    {
        const Utc begin = std::max(reached_, utc_of(since)), end = std::min(to_, utc_of(until));
        if (begin >= end)
            return;
        fill(begin);
        all_.push_back({begin, end, state, row.why, row.fetches, row.items_new});
        reached_ = end;
    }
    std::vector<CoverageSpan> take()
    {
        fill(to_);
        return std::move(all_);
    }

private:
    void fill(Utc until)
    {
        if (reached_ < until)
            all_.push_back({reached_, until, CoverageState::not_asked, {}, 0, 0});
    }

    std::vector<CoverageSpan> all_;
    Utc reached_, to_;
};

}  // namespace

std::string_view to_string(CoverageState state)
{
    switch (state) {
    case CoverageState::up: return "up";
    case CoverageState::partly: return "partly";
    case CoverageState::down: return "down";
    case CoverageState::held_back: return "held_back";
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

    Row row = row_from(record, attempts, next);
    const auto last = last_row(db, record.source);
    const bool follows = last && last->reaches >= at;
    if (follows && last->state == row.state) {
        row.since = last->since;
        lengthen(db, record.source, row);
        return;
    }
    if (follows)
        row.since = close(db, record.source, *last, row);
    insert(db, record.source, row);
}

Result<std::vector<CoverageSpan>> Reader::coverage(const SourceId& source, Utc from, Utc to,
                                                   Utc now) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<CoverageSpan>> {
        SQLite::Statement row(*parts_->connection->db, coverage_sql());
        row.bind(":source", source.value);
        row.bind(":from", to_column(from));
        row.bind(":to", to_column(to));
        const std::int64_t present = to_column(now);
        Spans spans(from, to);
        while (row.executeStep()) {
            Row one = row_of(row);
            one.fetches = row.getColumn(6).getInt();
            one.items_new = row.getColumn(7).getInt();
            const bool newest = row.getColumn(8).getInt() != 0;
            // The newest lasts until its next fetch is overdue; the others ended with their last.
            const bool lasts = newest && one.reaches >= present;
            const std::int64_t until =
                lasts ? std::max(one.until, std::min(one.speaks, present)) : one.until;
            spans.add(one.since, until, one.state, one);
            if (lasts) {
                one.fetches = one.items_new = 0;
                spans.add(until, present, CoverageState::held_back, one);
            }
        }
        return spans.take();
    });
}

Result<std::int64_t> Reader::change_count() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::int64_t> {
        return parts_->connection->db->execAndGet("PRAGMA data_version").getInt64();
    });
}

}  // namespace undertone::store
