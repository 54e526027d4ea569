#include "store/rollups.h"

#include "core/time.h"
#include "store/database.h"
#include "store/parts.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <map>
#include <tuple>

namespace undertone::store {
namespace {

/// Quarter-hours since 1970, rounded up, as ceil_to_quarter_hour().
std::string quarter(const std::string& seconds)
{
    return "iif(" + seconds + " > 0, (" + seconds + " + 899) / 900, " + seconds + " / 900)";
}

std::string billionths(const std::string& value)
{
    return ":times * g.times * CAST(round((" + value + ") * 1e9) AS INTEGER)";
}

/// The scores with their revision r, story s, source src, the revision n that took r's place, and g:
/// 1 where a score counts, -1 where it is taken back. CROSS JOIN keeps SQLite to the order written.
std::string events(Counted what)
{
    constexpr auto story_and_source =
        " CROSS JOIN story s ON s.id = r.story CROSS JOIN source src ON src.id = s.source";
    constexpr auto both =
        " CROSS JOIN (SELECT 1 AS times UNION ALL SELECT -1) g"
        " LEFT JOIN revision n ON n.story = r.story AND n.number = r.number + 1"
        " WHERE (g.times > 0 OR n.id IS NOT NULL) AND s.novelty > 0";
    const std::string by_score = std::string(
                                     "scored_text x CROSS JOIN revision r "
                                     "ON r.id = x.revision") +
                                 story_and_source + " CROSS JOIN mention m ON m.scored_text = x.id";
    switch (what) {
    case Counted::everything: return by_score + both;
    case Counted::added: return by_score + both + " AND x.id > :scored_text";
    case Counted::late_match: return by_score + both + " AND x.id = :scored_text";
    case Counted::of_source:
        return std::string(
                   "story s CROSS JOIN source src ON src.id = s.source "
                   "CROSS JOIN revision r ON r.story = s.id "
                   "CROSS JOIN scored_text x ON x.revision = r.id "
                   "CROSS JOIN mention m ON m.scored_text = x.id") +
               both + " AND s.source = :source";
    case Counted::taken_back: break;
    }
    return std::string(
               "revision n CROSS JOIN revision r "
               "ON r.story = n.story AND r.number = n.number - 1 "
               "CROSS JOIN scored_text x ON x.revision = r.id") +
           story_and_source +
           " CROSS JOIN mention m ON m.scored_text = x.id CROSS JOIN (SELECT -1 AS times) g "
           "WHERE s.novelty > 0 AND n.id > :revision AND x.id <= :scored_text";
}

/// One arm: all topics, or each topic that the text has.
std::string arm(Counted what, bool by_topic)
{
    std::string from = events(what);
    std::string weight = "m.relevance * m.confidence * s.novelty * src.weight";
    std::string recorded_at =
        "CASE WHEN g.times < 0 THEN max(x.recorded_at, n.recorded_at) "
        "ELSE x.recorded_at END";
    if (by_topic) {
        from.insert(from.find(" WHERE "), " CROSS JOIN topic_match t ON t.scored_text = x.id");
        weight += " * t.relevance";
        recorded_at = "max(t.recorded_at, " + recorded_at + ")";
        if (what == Counted::late_match)
            from += " AND t.topic = :topic";
    }
    from.insert(from.find(" WHERE "), " CROSS JOIN (SELECT 0 AS everyone UNION ALL SELECT 1) a");
    const std::string counts_from =
        "(CASE WHEN g.times < 0 THEN max(n.recorded_at, s.known_at) "
        "WHEN r.number > 1 THEN max(r.recorded_at, s.known_at) ELSE s.known_at END)";
    return "SELECT x.engine AS engine, " + std::string(by_topic ? "t.topic" : "''") +
           " AS topic, iif(a.everyone, '', m.company) AS company, " + quarter("s.known_at") +
           " AS quarter, " + quarter(counts_from) + " - " + quarter("s.known_at") +
           " AS later, m.reaction AS reaction, " + billionths(weight) + " AS weight, " +
           billionths(weight + " * m.score") +
           " AS weighted_score, iif(a.everyone AND m.position > 0, 0, " + billionths("s.novelty") +
           ") AS novelty, " + recorded_at + " AS recorded_at FROM " + from;
}

/// Adds summed rows to what is stored.
class Adding {
public:
    explicit Adding(SQLite::Database& db)
        : find_pair_(db,
                     "SELECT id FROM index_pair WHERE engine = ? AND topic = ? AND company = ?"),
          insert_pair_(db, "INSERT INTO index_pair (engine, topic, company) VALUES (?, ?, ?)"),
          add_(db, R"(
              INSERT INTO index_bucket VALUES (?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT (pair, quarter, later, reaction) DO UPDATE
              SET weight = weight + excluded.weight,
                  weighted_score = weighted_score + excluded.weighted_score,
                  novelty = novelty + excluded.novelty,
                  recorded_at = max(recorded_at, excluded.recorded_at))"),
          db_(db)
    {
    }

    void add(SQLite::Statement& counted)
    {
        while (counted.executeStep()) {
            add_.bind(1, pair(counted));
            for (int column = 3; column < 10; ++column)
                add_.bind(column - 1, counted.getColumn(column).getInt64());
            add_.exec();
            add_.reset();
        }
    }

private:
    std::int64_t pair(SQLite::Statement& counted)
    {
        const std::tuple names(counted.getColumn(0).getString(), counted.getColumn(1).getString(),
                               counted.getColumn(2).getString());
        const auto [at, is_new] = pairs_.try_emplace(names, 0);
        if (!is_new)
            return at->second;
        bind(find_pair_, names);
        if (find_pair_.executeStep())
            return at->second = find_pair_.getColumn(0).getInt64();
        bind(insert_pair_, names);
        insert_pair_.exec();
        return at->second = db_.getLastInsertRowid();
    }

    static void bind(SQLite::Statement& statement,
                     const std::tuple<std::string, std::string, std::string>& names)
    {
        statement.reset();
        statement.bind(1, std::get<0>(names));
        statement.bind(2, std::get<1>(names));
        statement.bind(3, std::get<2>(names));
    }

    std::map<std::tuple<std::string, std::string, std::string>, std::int64_t> pairs_;
    SQLite::Statement find_pair_, insert_pair_, add_;
    SQLite::Database& db_;
};

void forget(SQLite::Database& db, const std::string& column, const std::string& value)
{
    const std::string pairs = " FROM index_pair WHERE " + column + " = ?";
    for (const std::string& sql :
         {"DELETE FROM index_bucket WHERE pair IN (SELECT id" + pairs + ")", "DELETE" + pairs}) {
        SQLite::Statement statement(db, sql);
        statement.bind(1, value);
        statement.exec();
    }
}

std::int64_t last_id(SQLite::Database& db, const std::string& table)
{
    return db.execAndGet("SELECT coalesce(max(id), 0) FROM " + table).getInt64();
}

}  // namespace

std::string counted_sql(Counted what)
{
    const std::string arms = what == Counted::late_match
                                 ? arm(what, true)
                                 : arm(what, false) + " UNION ALL " + arm(what, true);
    return "SELECT engine, topic, company, quarter, later, reaction, sum(weight), "
           "sum(weighted_score), sum(novelty), max(recorded_at) FROM (" +
           arms + ") GROUP BY 1, 2, 3, 4, 5, 6";
}

std::string buckets_sql()
{
    return "SELECT b.quarter, b.later, b.reaction, b.weight, b.weighted_score, b.novelty, "
           "b.recorded_at FROM index_pair p CROSS JOIN index_bucket b ON b.pair = p.id "
           "WHERE p.engine = :engine AND p.topic = :topic AND p.company = :company "
           "AND b.quarter >= :from AND b.quarter <= :to AND b.quarter + b.later <= :to "
           "ORDER BY b.quarter";
}

std::string wrong_buckets_sql()
{
    const std::string sums = "(weight <> 0 OR weighted_score <> 0 OR novelty <> 0)";
    const std::string names =
        "engine, topic, company, quarter, later, reaction, weight, "
        "weighted_score, novelty, recorded_at";
    return "WITH counted (" + names + ") AS MATERIALIZED (" + counted_sql(Counted::everything) +
           "), stored AS (SELECT " + names +
           " FROM index_bucket b JOIN index_pair p ON p.id = b.pair), "
           "said AS (SELECT * FROM counted WHERE " +
           sums + "), kept AS (SELECT * FROM stored WHERE " + sums +
           ") SELECT (SELECT count(*) FROM (SELECT * FROM said EXCEPT SELECT * FROM kept)) + "
           "(SELECT count(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM said))";
}

Newest newest(SQLite::Database& db)
{
    return {last_id(db, "scored_text"), last_id(db, "revision")};
}

void count_since(SQLite::Database& db, Newest before)
{
    Adding adding(db);
    SQLite::Statement added(db, counted_sql(Counted::added));
    added.bind(":times", 1);
    added.bind(":scored_text", before.scored_text);
    adding.add(added);
    SQLite::Statement taken_back(db, counted_sql(Counted::taken_back));
    taken_back.bind(":times", 1);
    taken_back.bind(":scored_text", before.scored_text);
    taken_back.bind(":revision", before.revision);
    adding.add(taken_back);
}

void count_anew(SQLite::Database& db)
{
    db.exec("DELETE FROM index_bucket; DELETE FROM index_pair");
    SQLite::Statement everything(db, counted_sql(Counted::everything));
    everything.bind(":times", 1);
    Adding(db).add(everything);
}

struct CountingMatches::Statements {
    explicit Statements(SQLite::Database& db)
        : match(db, counted_sql(Counted::late_match)), adding(db)
    {
    }
    SQLite::Statement match;
    Adding adding;
};

CountingMatches::CountingMatches(SQLite::Database& db, const std::string& topic)
    : statements_(std::make_unique<Statements>(db))
{
    statements_->match.bind(":times", 1);
    statements_->match.bind(":topic", topic);
}

CountingMatches::~CountingMatches() = default;

void CountingMatches::count(std::int64_t scored_text)
{
    statements_->match.reset();
    statements_->match.bind(":scored_text", scored_text);
    statements_->adding.add(statements_->match);
}

void count_source(SQLite::Database& db, const std::string& source, int times)
{
    SQLite::Statement all(db, counted_sql(Counted::of_source));
    all.bind(":times", times);
    all.bind(":source", source);
    Adding(db).add(all);
}

void forget_topic(SQLite::Database& db, const std::string& topic) { forget(db, "topic", topic); }

void forget_engine(SQLite::Database& db, const std::string& engine)
{
    forget(db, "engine", engine);
}

// Buckets in which everything was taken back sum up to nothing and need not be there.
std::int64_t count_wrong_buckets(SQLite::Database& db)
{
    SQLite::Statement row(db, wrong_buckets_sql());
    row.bind(":times", 1);
    row.executeStep();
    return row.getColumn(0).getInt64();
}

}  // namespace undertone::store
