#pragma once

#include "store/connection.h"
#include "store/database.h"

// Private to this folder.
namespace undertone::store {

struct Reader::Parts {
    std::shared_ptr<Connection> connection;  ///< shared with the writer's own reader alone
};

struct Writer::Parts {
    std::shared_ptr<Connection> connection;
    Reader reader;
    Clock clock;
};

/// One IMMEDIATE transaction: rolled back unless committed. It takes the write lock at once, since
/// a read that later becomes a write fails under WAL whatever the patience (SQLITE_BUSY_SNAPSHOT).
class WriteScope {
public:
    explicit WriteScope(SQLite::Database& db);
    ~WriteScope();
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;

    /// This transaction's recorded_at: the clock's time, but never before an earlier one's.
    [[nodiscard]] std::int64_t recorded_at(Clock clock);
    void commit();

private:
    SQLite::Database& db_;
    std::unique_ptr<SQLite::Transaction> transaction_;
};

inline std::int64_t to_column(Utc time) { return time.time_since_epoch().count(); }
inline std::int64_t to_column(Date date) { return to_column(midnight_utc(date)); }
inline Utc utc_of(std::int64_t column) { return Utc(seconds(column)); }
inline Date date_of_column(std::int64_t column) { return date_of(utc_of(column)); }

/// For a bound that was not given: every instant lies within.
inline constexpr std::int64_t always = 253'402'300'800;  // the year 10000
inline std::int64_t to_column(std::optional<Utc> time, std::int64_t otherwise)
{
    return time ? to_column(*time) : otherwise;
}

/// The engine whose scores count at that time; empty: none yet.
std::string used_engine(SQLite::Database& db, std::int64_t as_of = always);
/// Revisions that it has not scored.
int count_not_scored(SQLite::Database& db, const std::string& engine);
/// Within the caller's transaction.
void put_in_use(SQLite::Database& db, const std::string& engine, std::int64_t recorded_at);
/// What a fetch says of its source's coverage until `next`. Within the caller's transaction.
void extend_coverage(SQLite::Database& db, const FetchRecord& record,
                     const std::vector<Attempt>& attempts, Utc next);
/// Inserts or updates topics that ship; one of the user's own of the same id stays.
void save_topics(SQLite::Database& db, const std::vector<Topic>& topics);

/// Stories as a view as of then has them, each in its id's place; none: not known then, or not scored
/// by the engine in use then. Within a ReadScope.
std::vector<std::optional<StoryView>> stories_of_ids(SQLite::Database& db,
                                                     const std::vector<StoryId>& ids,
                                                     std::int64_t as_of = always);

enum class StoryKey;
StoryKey key_of(const StoryQuery& query);
/// All parameters but :limit, the engine as it is in use in the view. Within a ReadScope.
void bind(SQLite::Database& db, SQLite::Statement& statement, const StoryQuery& query);

}  // namespace undertone::store
