#include "store/queries.h"

namespace undertone::store {
namespace {

// The revision of story r.story, and its score, that a view as of :as_of shows.
constexpr auto shown_revision = R"(
    r.number = (SELECT max(v.number) FROM revision v
                WHERE v.story = r.story AND v.recorded_at <= :as_of)
    AND x.engine = :engine AND x.recorded_at <= :as_of)";

constexpr auto has_topic = R"(
    AND EXISTS (SELECT 1 FROM topic_match t WHERE t.scored_text = x.id AND t.topic = :topic
                AND t.recorded_at <= :as_of))";

/// A revision r of a story that the user does not hold on to nor has labelled, nor a saved chart.
constexpr auto not_kept =
    "NOT EXISTS (SELECT 1 FROM story_mark k WHERE k.story = r.story "
    "AND (k.starred = 1 OR k.note <> '')) "
    "AND NOT EXISTS (SELECT 1 FROM saved_chart_story c WHERE c.story = r.story) "
    "AND NOT EXISTS (SELECT 1 FROM own_label o WHERE o.story = r.story)";

constexpr auto fetch_columns =
    "source, at, ok, status, items, error, etag, last_modified, retry_at, interval, items_new, bytes, "
    "held_back";

/// FROM and WHERE of a story query: k is the driving table, s, src, r and x the story, its source,
/// the shown revision and its score. CROSS JOIN keeps SQLite to the order written.
/// `more`: joined behind them.
std::string shown_stories(StoryKey key, const std::string& more = {})
{
    std::string sql = " FROM ";
    const auto driven_by = [&](const std::string& table, const std::string& column) {
        sql += table + R"( k
            CROSS JOIN scored_text x ON x.id = k.scored_text
            CROSS JOIN revision r ON r.id = x.revision
            CROSS JOIN story s ON s.id = r.story
            CROSS JOIN source src ON src.id = s.source
            )" +
               more + "WHERE k." + column + " = :" + column +
               " AND k.known_at >= :from AND k.known_at < :to";
    };
    switch (key) {
    case StoryKey::company:
    case StoryKey::company_and_topic: driven_by("mention", "company"); break;
    case StoryKey::topic:
        driven_by("topic_match", "topic");
        sql += " AND k.recorded_at <= :as_of";
        break;
    case StoryKey::known_at:
    case StoryKey::id:
        sql += R"(story k
            CROSS JOIN story s ON s.id = k.id
            CROSS JOIN source src ON src.id = s.source
            CROSS JOIN revision r ON r.story = s.id
            CROSS JOIN scored_text x ON x.revision = r.id
            )" +
               more + "WHERE ";
        sql += key == StoryKey::id ? "k.id = :id" : "k.known_at >= :from AND k.known_at < :to";
        break;
    }
    sql += std::string(" AND ") + shown_revision;
    if (key == StoryKey::company_and_topic)
        sql += has_topic;
    return sql;
}

}  // namespace

std::string stories_sql(StoryKey key)
{
    std::string sql = R"(
        SELECT s.id, s.source, src.name, src.demo, s.external_id, s.cluster, s.novelty,
               s.first_seen, s.known_at, r.recorded_at, r.number, r.title, r.summary, r.text,
               r.link, r.publisher, r.published, r.published_is_date, x.id, x.engine,
               x.trained_until, x.tone, x.label, x.claims, x.unscored,
               (SELECT count(*) FROM story c
                WHERE c.cluster = s.cluster AND c.recorded_at <= :as_of),
               r.text_removed, k2.starred, k2.read, k2.note)" +
                      shown_stories(key, "LEFT JOIN story_mark k2 ON k2.story = s.id ");
    if (key != StoryKey::id)
        sql += " AND (k.known_at < :below OR s.id < :below_id) ORDER BY k.known_at DESC, s.id DESC LIMIT :limit";
    return sql;
}

std::string topic_texts_sql()
{
    return "SELECT s.id, s.known_at, src.name, r.title, r.summary, r.text, "
           "EXISTS (SELECT 1 FROM topic_match t WHERE t.scored_text = x.id AND t.topic = :topic)" +
           shown_stories(StoryKey::known_at) +
           " AND (k.known_at < :below OR s.id < :below_id) "
           "ORDER BY k.known_at DESC, s.id DESC LIMIT :limit";
}

std::string marks_sql(StoryKey key)
{
    const bool of_company = key == StoryKey::company || key == StoryKey::company_and_topic;
    const std::string weight = of_company
                                   ? "k.relevance * k.confidence"
                                   : "(SELECT sum(m.relevance * m.confidence) FROM mention m "
                                     "WHERE m.scored_text = x.id)";
    const std::string weighted_score =
        of_company ? "k.relevance * k.confidence * k.score"
                   : "(SELECT sum(m.relevance * m.confidence * m.score) FROM mention m "
                     "WHERE m.scored_text = x.id)";
    std::string topic_relevance = "1";
    if (key == StoryKey::topic)
        topic_relevance = "k.relevance";
    if (key == StoryKey::company_and_topic)
        topic_relevance =
            "(SELECT t.relevance FROM topic_match t "
            "WHERE t.scored_text = x.id AND t.topic = :topic)";
    return "SELECT s.id, s.known_at, s.novelty, src.weight * " + topic_relevance + ", " + weight +
           ", " + weighted_score +
           ", src.demo, x.engine, x.trained_until, "
           "(SELECT group_concat(t.topic) FROM topic_match t WHERE t.scored_text = x.id "
           "AND t.recorded_at <= :as_of)" +
           shown_stories(key) + " ORDER BY k.known_at, s.id";
}

std::string story_count_sql(StoryKey key)
{
    return "SELECT count(*) FROM (SELECT 1" + shown_stories(key) + " LIMIT :at_most)";
}

std::string cluster_sql()
{
    return "SELECT id FROM story WHERE cluster = ? ORDER BY known_at DESC, id DESC LIMIT ?";
}

std::string revisions_sql()
{
    return "SELECT number, recorded_at, title, summary, text, text_removed FROM revision "
           "WHERE story = ? ORDER BY number";
}

std::string corrections_sql()
{
    return "SELECT o.story, o.company, o.label, o.labelled_at, r.title, r.summary, "
           "s.known_at, m.p_negative, m.p_neutral, m.p_positive FROM own_label o "
           "CROSS JOIN story s ON s.id = o.story "
           "CROSS JOIN revision r ON r.story = s.id AND r.number = "
           "(SELECT max(v.number) FROM revision v WHERE v.story = s.id) "
           "LEFT JOIN scored_text x ON x.revision = r.id AND x.engine = :engine "
           "LEFT JOIN mention m ON m.scored_text = x.id AND m.company = o.company "
           "ORDER BY o.labelled_at DESC, o.story DESC, o.company";
}

std::string topics_of_story_sql()
{
    return "SELECT topic, relevance FROM topic_match WHERE scored_text = :scored_text "
           "AND recorded_at <= :as_of ORDER BY position";
}

std::string mentions_of_story_sql()
{
    return "SELECT company, relevance, p_negative, p_neutral, p_positive, score, confidence, "
           "reaction, log_odds, intercept, reasons "
           "FROM mention WHERE scored_text = :scored_text ORDER BY position";
}

std::string engine_in_use_sql()
{
    return "SELECT engine FROM engine_in_use WHERE recorded_at <= :as_of ORDER BY id DESC LIMIT 1";
}

std::string paired_mentions_sql()
{
    const std::string pairs = R"(
        FROM revision r
        CROSS JOIN scored_text x ON x.revision = r.id AND x.engine = :engine
        CROSS JOIN scored_text y ON y.revision = r.id AND y.engine = :other )";
    const std::string last =
        "r.number = (SELECT max(v.number) FROM revision v WHERE v.story = r.story)";
    return "SELECT m.company, m.p_negative, m.p_neutral, m.p_positive, "
           "n.p_negative, n.p_neutral, n.p_positive" +
           pairs +
           "CROSS JOIN mention m ON m.scored_text = x.id "
           "LEFT JOIN mention n ON n.scored_text = y.id AND n.company = m.company WHERE " +
           last +
           " UNION ALL SELECT n.company, NULL, NULL, NULL, n.p_negative, n.p_neutral, "
           "n.p_positive" +
           pairs + "CROSS JOIN mention n ON n.scored_text = y.id WHERE " + last +
           " AND NOT EXISTS (SELECT 1 FROM mention m "
           "WHERE m.scored_text = x.id AND m.company = n.company)";
}

std::string contributions_sql(bool by_company, bool by_topic)
{
    // Of one company, every row is the story's only one; of all, the first mention carries the
    // story's novelty, so that heat counts stories.
    const std::string leads = by_company ? "1" : "m.position = 0";
    const std::string topic_weight = by_topic ? " * t.relevance" : "";
    std::string sql =
        "SELECT s.id, s.known_at, r.number, r.recorded_at, n.recorded_at, "
        "m.relevance * m.confidence * s.novelty * src.weight" +
        topic_weight + ", m.score, m.reaction, s.novelty, " + leads + " FROM ";
    if (by_company) {
        sql += "mention m CROSS JOIN scored_text x ON x.id = m.scored_text ";
        if (by_topic)
            sql += "CROSS JOIN topic_match t ON t.scored_text = x.id AND t.topic = :topic ";
        sql += "CROSS JOIN revision r ON r.id = x.revision CROSS JOIN story s ON s.id = r.story ";
    } else if (by_topic) {
        sql +=
            "topic_match t CROSS JOIN scored_text x ON x.id = t.scored_text "
            "CROSS JOIN mention m ON m.scored_text = x.id "
            "CROSS JOIN revision r ON r.id = x.revision CROSS JOIN story s ON s.id = r.story ";
    } else {
        sql +=
            "story s CROSS JOIN revision r ON r.story = s.id "
            "CROSS JOIN scored_text x ON x.revision = r.id "
            "CROSS JOIN mention m ON m.scored_text = x.id ";
    }
    sql +=
        "CROSS JOIN source src ON src.id = s.source "
        "LEFT JOIN revision n ON n.story = r.story AND n.number = r.number + 1 "
        "AND n.recorded_at <= :as_of "
        "WHERE x.engine = :engine AND x.recorded_at <= :as_of AND r.recorded_at <= :as_of ";
    if (by_topic)
        sql += "AND t.recorded_at <= :as_of ";
    if (by_company)
        sql += "AND m.company = :company AND m.known_at ";
    else if (by_topic)
        sql += "AND t.topic = :topic AND t.known_at ";
    else
        sql += "AND s.recorded_at <= :as_of AND s.known_at ";
    return sql + "BETWEEN :from AND :to";
}

std::string weighed_mentions_sql(bool by_company, std::size_t topics)
{
    std::string topic = "1.0";
    if (topics > 0) {
        topic =
            "(SELECT max(t.relevance) FROM topic_match t WHERE t.scored_text = x.id "
            "AND t.recorded_at <= :as_of AND t.topic IN (:topic0";
        for (std::size_t i = 1; i < topics; ++i)
            topic += ", :topic" + std::to_string(i);
        topic += "))";
    }
    const std::string from =
        by_company ? "mention m CROSS JOIN scored_text x ON x.id = m.scored_text "
                     "CROSS JOIN revision r ON r.id = x.revision "
                     "CROSS JOIN story s ON s.id = r.story "
                   : "story s CROSS JOIN revision r ON r.story = s.id "
                     "CROSS JOIN scored_text x ON x.revision = r.id "
                     "CROSS JOIN mention m ON m.scored_text = x.id ";
    return "SELECT s.id, m.company, s.known_at, r.number, r.recorded_at, n.recorded_at, "
           "m.relevance, " +
           topic + ", m.confidence, s.novelty, src.weight, m.score, m.reaction, m.position FROM " +
           from +
           "CROSS JOIN source src ON src.id = s.source "
           "LEFT JOIN revision n ON n.story = r.story AND n.number = r.number + 1 "
           "AND n.recorded_at <= :as_of "
           "WHERE x.engine = :engine AND x.recorded_at <= :as_of AND r.recorded_at <= :as_of AND " +
           (by_company ? "m.company = :company AND m.known_at " : "s.known_at ") +
           "BETWEEN :from AND :to";
}

std::string headline_sql()
{
    return "SELECT r.title, src.name FROM story s CROSS JOIN source src ON src.id = s.source "
           "CROSS JOIN revision r ON r.story = s.id AND r.number = "
           "(SELECT max(v.number) FROM revision v WHERE v.story = s.id AND v.recorded_at <= ?2) "
           "WHERE s.id = ?1";
}

std::string recent_sql(bool after)
{
    std::string sql = R"(
        SELECT s.id, s.cluster, src.family, r.title, s.known_at, r.summary,
               (SELECT x.id FROM scored_text x WHERE x.revision = r.id AND x.engine = :engine),
               r.publisher, r.id FROM )";
    if (after)
        sql +=
            "revision r CROSS JOIN story s ON s.id = r.story "
            "CROSS JOIN source src ON src.id = s.source WHERE r.id > :after AND ";
    else
        sql +=
            "story s CROSS JOIN source src ON src.id = s.source "
            "CROSS JOIN revision r ON r.story = s.id "
            "WHERE r.number = (SELECT max(v.number) FROM revision v WHERE v.story = s.id) AND ";
    return sql + "s.known_at >= :from AND s.known_at < :to ORDER BY r.id";
}

std::string companies_of_story_sql()
{
    return "SELECT company FROM mention WHERE scored_text = ? ORDER BY position";
}

std::string find_story_sql()
{
    return "SELECT id, novelty, known_at FROM story WHERE source = ? AND external_id = ?";
}

std::string told_by_sql()
{
    return R"(
        SELECT s.external_id, r.title, r.summary, r.link, r.published, r.published_is_date,
               s.known_at
        FROM story s
        JOIN revision r ON r.story = s.id AND r.number =
            (SELECT max(l.number) FROM revision l WHERE l.story = s.id)
        WHERE s.source = ? AND s.known_at >= ? AND s.known_at < ?
        ORDER BY s.known_at, s.id)";
}

std::string last_revision_sql()
{
    return "SELECT number, title, summary, text, text_removed FROM revision WHERE story = ? "
           "ORDER BY number DESC LIMIT 1";
}

std::string removable_texts_sql()
{
    return std::string(R"(
        SELECT s.known_at, s.id, r.id, length(CAST(r.summary AS BLOB)) + length(CAST(r.text AS BLOB))
        FROM story s CROSS JOIN revision r ON r.story = s.id
        WHERE (s.known_at, s.id) >= (:known_at, :story) AND s.known_at < :before
          AND r.text_removed IS NULL AND (r.summary <> '' OR r.text <> '') AND )") +
           not_kept + " ORDER BY s.known_at, s.id, r.number LIMIT :limit";
}

std::string remove_text_sql()
{
    return std::string(
               "UPDATE revision AS r SET summary = '', text = '', text_removed = :now "
               "WHERE id = :revision AND text_removed IS NULL AND ") +
           not_kept;
}

std::string not_scored_sql()
{
    return R"(
        SELECT r.id, r.title, r.summary, r.text, s.known_at
        FROM revision r CROSS JOIN story s ON s.id = r.story
        WHERE NOT EXISTS (SELECT 1 FROM scored_text x WHERE x.revision = r.id AND x.engine = ?1)
          AND r.id > ?2
        ORDER BY r.id LIMIT ?3)";
}

std::string count_not_scored_sql()
{
    return "SELECT count(*) FROM revision r WHERE NOT EXISTS "
           "(SELECT 1 FROM scored_text x WHERE x.revision = r.id AND x.engine = ?)";
}

std::string not_searched_sql()
{
    return R"(
        SELECT x.id, r.title, r.summary, r.text
        FROM scored_text x CROSS JOIN revision r ON r.id = x.revision
        WHERE x.id > ?1 ORDER BY x.id LIMIT ?2)";
}

std::string series_sql()
{
    return "SELECT id, basis, currency, timezone FROM series WHERE symbol = ? AND interval = ?";
}

std::string stored_interval_sql()
{
    return "SELECT (SELECT min(t) FROM bar WHERE series = s.id), "
           "(SELECT max(t) FROM bar WHERE series = s.id) "
           "FROM series s WHERE s.symbol = ? AND s.interval = ?";
}

std::string bars_sql()
{
    return "SELECT t, open, high, low, close, volume, provider, recorded_at FROM bar "
           "WHERE series = ? AND t >= ? AND t <= ? ORDER BY t";
}

std::string rebases_sql()
{
    return "SELECT r.until, r.factor, r.compared, r.provider, r.arriving, r.recorded_at "
           "FROM series s JOIN rebase r ON r.series = s.id "
           "WHERE s.symbol = ? AND s.interval = 'day' ORDER BY r.id";
}

std::string last_fetch_sql()
{
    return std::string("SELECT ") + fetch_columns +
           " FROM fetch WHERE source = ? ORDER BY id DESC LIMIT 1";
}

std::string last_fetches_sql()
{
    return std::string(
        "SELECT f.source, f.at, f.ok, f.status, f.items, f.error, f.etag, "
        "f.last_modified, f.retry_at, f.interval, f.items_new, f.bytes, f.held_back "
        "FROM source CROSS JOIN fetch f ON f.id = "
        "(SELECT max(l.id) FROM fetch l WHERE l.source = source.id) "
        "ORDER BY source.position");
}

std::string attempts_sql()
{
    return "SELECT what, at, status, bytes, items, items_new, error, took FROM attempt "
           "WHERE source = ? AND at >= ? AND at < ? ORDER BY at, id";
}

std::string prune_fetches_sql() { return "DELETE FROM fetch WHERE source = ? AND at < ?"; }
std::string prune_attempts_sql() { return "DELETE FROM attempt WHERE source = ? AND at < ?"; }

std::string last_coverage_sql()
{
    return "SELECT since, until, speaks, reaches, state, why FROM coverage WHERE source = ? "
           "ORDER BY since DESC LIMIT 1";
}

// Rows follow one another: of those that begin before the time asked for, the last may reach into it.
std::string coverage_sql()
{
    return R"(
        SELECT since, until, speaks, reaches, state, why, fetches, items_new,
               since = (SELECT max(since) FROM coverage WHERE source = :source)
        FROM coverage
        WHERE source = :source AND since < :to
          AND since >= coalesce((SELECT max(since) FROM coverage
                                 WHERE source = :source AND since <= :from), :from)
        ORDER BY since)";
}

std::string forget_validators_sql()
{
    return "UPDATE fetch SET etag = '', last_modified = '' "
           "WHERE id = (SELECT max(id) FROM fetch WHERE source = :source) "
           "AND EXISTS (SELECT 1 FROM source WHERE id = :source "
           "AND (url <> :url OR format <> :format))";
}

// By id and since, which grow with time: the newest of a kind is met at once, from the end.
std::string last_success_sql()
{
    return "SELECT at FROM fetch WHERE source = :source AND ok = 1 ORDER BY id DESC LIMIT 1";
}

std::string last_up_sql()
{
    return "SELECT until FROM coverage WHERE source = :source AND state = 'up' "
           "ORDER BY since DESC LIMIT 1";
}

std::string failures_sql()
{
    return "SELECT count(*) FROM fetch WHERE source = :source AND ok = 0 AND held_back = 0 "
           "AND id > coalesce((SELECT max(id) FROM fetch WHERE source = :source AND ok = 1), 0)";
}

std::string latencies_sql()
{
    return "SELECT took FROM attempt WHERE source = ? AND took > 0 ORDER BY at DESC LIMIT 20";
}

std::string first_fetch_sql()
{
    return "SELECT at FROM fetch WHERE source = :source ORDER BY id LIMIT 1";
}

std::string new_items_sql()
{
    return "SELECT coalesce(sum(items_new), 0) FROM attempt WHERE source = ? AND at > ?";
}

std::string budget_sql()
{
    return "SELECT per_second, per_minute, per_day, apart, per_hour FROM budget WHERE host = ?";
}

std::string requests_sql()
{
    return "SELECT at FROM request WHERE host = ? AND at >= ? ORDER BY at";
}

std::string prune_requests_sql() { return "DELETE FROM request WHERE host = ? AND at < ?"; }

}  // namespace undertone::store
