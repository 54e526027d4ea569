#pragma once

#include "store/connection.h"

#include <cstdint>
#include <memory>
#include <string>

// Private to this folder: the tables index_pair and index_bucket, which always hold what the mentions
// sum up to (migrations/013_rollups.sql has the columns; models/README.md, Rollups, the rules).
// Everything here runs within the caller's transaction.
namespace undertone::store {

/// What to sum up.
enum class Counted {
    everything,  ///< all that is stored
    added,       ///< scores above :scored_text
    taken_back,  ///< scores up to :scored_text which revisions above :revision took the place of
    of_source,   ///< stories of :source
    late_match   ///< the score :scored_text, for :topic alone
};

/// A row for each bucket: engine, topic, company, quarter, later, reaction, weight, weighted_score,
/// novelty, recorded_at. Parameters: :times (1; -1 takes away), and those of `what`.
std::string counted_sql(Counted what);

/// :engine, :topic, :company, :from, :to (quarters) -> the buckets that count by :to, by quarter.
std::string buckets_sql();

/// :times = 1 -> how many buckets are not what the mentions sum up to.
std::string wrong_buckets_sql();
std::int64_t count_wrong_buckets(SQLite::Database& db);

/// The newest rows, before others are added.
struct Newest {
    std::int64_t scored_text = 0, revision = 0;
};
Newest newest(SQLite::Database& db);

/// Brings the rollups on by the scores and revisions that were stored since.
void count_since(SQLite::Database& db, Newest before);
/// All of them, from nothing.
void count_anew(SQLite::Database& db);
/// A topic's late matches, each just stored.
class CountingMatches {
public:
    CountingMatches(SQLite::Database& db, const std::string& topic);
    ~CountingMatches();
    void count(std::int64_t scored_text);

private:
    struct Statements;
    std::unique_ptr<Statements> statements_;
};
/// All that comes of a source: -1 before its weight changes, 1 after.
void count_source(SQLite::Database& db, const std::string& source, int times);
/// A topic that goes takes its rollups with it, and an engine's scores do.
void forget_topic(SQLite::Database& db, const std::string& topic);
void forget_engine(SQLite::Database& db, const std::string& engine);

}  // namespace undertone::store
