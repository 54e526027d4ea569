#include "store/partition_tables.h"

#include <nlohmann/json.hpp>

namespace undertone::store {
namespace {

using Type = PartitionType;

constexpr auto last_scored = R"(
    FROM story s
    CROSS JOIN source src ON src.id = s.source
    CROSS JOIN revision r ON r.story = s.id
        AND r.number = (SELECT max(v.number) FROM revision v WHERE v.story = s.id)
    LEFT JOIN scored_text x ON x.revision = r.id AND x.engine = :engine )";

std::string from_scored(const std::string& joined, const std::string& then_by = "")
{
    return std::string(last_scored) + joined + " ORDER BY s.known_at, s.id" + then_by;
}

PartitionTable stories()
{
    return {"stories",
            "SELECT s.known_at, s.id, s.source, src.name, src.family, src.demo, s.external_id, "
            "s.cluster, s.novelty, s.first_seen, s.known_at, s.recorded_at, r.number, "
            "r.recorded_at, r.title, r.summary, r.text, r.text_removed, r.link, r.publisher, "
            "r.published, r.published_is_date, x.engine, x.tone, x.label, "
            "nullif(x.unscored, '')" +
                from_scored(""),
            "SELECT count(*) FROM story",
            {{"story_id", Type::integer, false, "", "key; the same in topics and mentions"},
             {"source", Type::text, false, "", "id of the feed or API"},
             {"source_name", Type::text, false, "", ""},
             {"source_family", Type::text, false, "", "publisher family: repeats count once"},
             {"demo", Type::flag, false, "", "written for the demo"},
             {"external_id", Type::text, false, "", "the source's own id"},
             {"cluster_id", Type::integer, false, "", "stories that tell the same news"},
             {"novelty", Type::real, false, "0..1", "1 for a cluster's first story"},
             {"first_seen", Type::instant, false, "UTC", "when it was first fetched"},
             {"known_at", Type::instant, false, "UTC", "when the world could know; the month's"},
             {"recorded_at", Type::instant, false, "UTC", "when it was stored"},
             {"revision", Type::integer, false, "", "1, or how often its words changed, plus 1"},
             {"revised_at", Type::instant, false, "UTC", "when this revision was stored"},
             {"title", Type::text, false, "", ""},
             {"summary", Type::text, false, "", "may be empty"},
             {"text", Type::text, false, "", "of the article, where the source carries it"},
             {"text_removed", Type::instant, true, "UTC", "when summary and text were, if so"},
             {"link", Type::text, false, "", "http(s), or empty"},
             {"publisher", Type::text, false, "", "where an aggregator names it, else empty"},
             {"published", Type::instant, true, "UTC", "as the source says"},
             {"published_is_date", Type::flag, false, "", "it said the day alone"},
             {"engine", Type::text, true, "", "who scored it, with its version"},
             {"tone", Type::real, true, "-1..1", "of the whole story"},
             {"label", Type::text, true, "", "negative, neutral or positive"},
             {"unscored", Type::text, true, "", "why it has no tone, in words"}}};
}

PartitionTable topics()
{
    return {"topics",
            "SELECT s.known_at, s.id, t.topic, t.relevance, s.known_at" +
                from_scored("CROSS JOIN topic_match t ON t.scored_text = x.id", ", t.position"),
            "SELECT count(*) FROM topic_match",
            {{"story_id", Type::integer, false, "", ""},
             {"topic", Type::text, false, "", "id of the topic"},
             {"relevance", Type::real, false, "0..1", ""},
             {"known_at", Type::instant, false, "UTC", "the story's; the month's"}}};
}

PartitionTable mentions()
{
    return {"mentions",
            "SELECT s.known_at, s.id, m.company, c.symbol, x.engine, m.relevance, m.p_negative, "
            "m.p_neutral, m.p_positive, m.score, m.confidence, m.reaction, m.log_odds, "
            "m.intercept, m.relevance * m.confidence * s.novelty * src.weight, s.known_at" +
                from_scored("CROSS JOIN mention m ON m.scored_text = x.id "
                            "CROSS JOIN company c ON c.id = m.company",
                            ", m.position"),
            "SELECT count(*) FROM mention",
            {{"story_id", Type::integer, false, "", ""},
             {"company", Type::text, false, "", "id of the company"},
             {"symbol", Type::text, true, "", "its main listing; the bars' symbol"},
             {"engine", Type::text, false, "", "who scored it, with its version"},
             {"relevance", Type::real, false, "0..1", "of the story to the company"},
             {"p_negative", Type::real, false, "0..1", ""},
             {"p_neutral", Type::real, false, "0..1", ""},
             {"p_positive", Type::real, false, "0..1", ""},
             {"score", Type::real, false, "-1..1", "p_positive - p_negative"},
             {"confidence", Type::real, false, "0..1", "(max p - 1/3) / (2/3)"},
             {"reaction", Type::flag, false, "", "rests on a stated price move"},
             {"log_odds", Type::real, false, "ln", "ln(p_positive / p_negative)"},
             {"intercept", Type::real, false, "ln", "the part of log_odds without reasons"},
             {"weight", Type::real, false, "",
              "relevance x confidence x novelty x the source's weight; of one topic, times the "
              "topic's relevance"},
             {"known_at", Type::instant, false, "UTC", "the story's; the month's"}}};
}

PartitionTable bars()
{
    return {"bars",
            "SELECT b.t, s.symbol, s.interval, b.t, s.basis, s.currency, b.open, b.high, b.low, "
            "b.close, b.volume, b.provider, b.recorded_at "
            "FROM bar b CROSS JOIN series s ON s.id = b.series ORDER BY b.t, s.symbol, s.interval",
            "SELECT count(*) FROM bar",
            {{"symbol", Type::text, false, "", ""},
             {"interval", Type::text, false, "", "day, hour, 15min, 5min or 1min"},
             {"t", Type::instant, false, "UTC",
              "the bar's start; of a day, midnight of the session's date, which is no instant"},
             {"basis", Type::text, false, "", "raw, split, split_dividend or unknown"},
             {"currency", Type::text, false, "ISO 4217", "empty: not known"},
             {"open", Type::real, false, "currency", ""},
             {"high", Type::real, false, "currency", ""},
             {"low", Type::real, false, "currency", ""},
             {"close", Type::real, false, "currency", ""},
             {"volume", Type::real, true, "shares", "null: the feed has none"},
             {"provider", Type::text, false, "", "who said so last"},
             {"recorded_at", Type::instant, false, "UTC", "when it was stored"}}};
}

std::string name_of(PartitionType type)
{
    switch (type) {
    case Type::text: return "text";
    case Type::integer: return "integer";
    case Type::real: return "real";
    case Type::flag: return "boolean";
    case Type::instant: return "timestamp";
    }
    return "text";
}

std::string duckdb_type(PartitionType type)
{
    switch (type) {
    case Type::text: return "VARCHAR";
    case Type::integer: return "BIGINT";
    case Type::real: return "DOUBLE";
    case Type::flag: return "BOOLEAN";
    case Type::instant: return "TIMESTAMP";
    }
    return "VARCHAR";
}

/// A view of the table's columns without rows: DuckDB refuses to read files that are not there.
std::string view_of_nothing(const PartitionTable& table)
{
    std::string list;
    for (const PartitionColumn& column : table.columns)
        list += "CAST(NULL AS " + duckdb_type(column.type) + ") AS \"" + column.name + "\", ";
    return "\nCREATE OR REPLACE VIEW " + table.name + " AS SELECT " + list +
           "CAST(NULL AS BIGINT) AS year, CAST(NULL AS BIGINT) AS month WHERE false;\n";
}

}  // namespace

const std::vector<PartitionTable>& partition_tables()
{
    static const std::vector<PartitionTable> tables = {stories(), topics(), mentions(), bars()};
    return tables;
}

std::string partition_schema(const std::string& ending)
{
    nlohmann::ordered_json all = {{"schema", 1}, {"format", ending}};
    if (ending == "csv")
        all["csv"] = {{"encoding", "UTF-8"},
                      {"header", true},
                      {"separator", ","},
                      {"quote", "\""},
                      {"line_end", "\r\n"},
                      {"text", "always in quotes, quotes within doubled"},
                      {"null", "nothing between the separators; \"\" is an empty text"},
                      {"guard",
                       "a text of any number of ' and then =, +, -, @, tab or carriage return has "
                       "one ' more in front, so that no spreadsheet runs it; load.sql takes it "
                       "away"}};
    all["partitions"] = {{"year", "integer"}, {"month", "integer"}};
    for (const PartitionTable& table : partition_tables()) {
        nlohmann::ordered_json columns = nlohmann::ordered_json::array();
        for (const PartitionColumn& column : table.columns)
            columns.push_back({{"name", column.name},
                               {"type", name_of(column.type)},
                               {"unit", column.unit},
                               {"nullable", column.nullable},
                               {"meaning", column.meaning}});
        all["tables"].push_back({{"name", table.name},
                                 {"files", table.name + "/year=*/month=*/part-0." + ending},
                                 {"columns", std::move(columns)}});
    }
    return all.dump(2) + "\n";
}

std::string partition_load_sql(const std::string& ending, const ExchangeCounts& rows)
{
    std::string sql =
        "-- Views for DuckDB. Run it in this folder:  duckdb -init load.sql\n"
        "-- Times are UTC.\n";
    for (const PartitionTable& table : partition_tables()) {
        if (rows.at(table.name) == 0) {
            sql += view_of_nothing(table);
            continue;
        }
        std::string types, list;
        for (const PartitionColumn& column : table.columns) {
            const char* const comma = types.empty() ? "" : ", ";
            types += comma + ("'" + column.name + "': '") + duckdb_type(column.type) + "'";
            const bool guarded = ending == "csv" && column.type == Type::text;
            const std::string name = '"' + column.name + '"';
            list += comma + (guarded ? "regexp_replace(" + name +
                                           ", '^''(''*[=+@\\t\\r-])', '\\1') AS " + name
                                     : name);
        }
        const std::string files = "'" + table.name + "/*/*/*." + ending + "'";
        sql +=
            "\nCREATE OR REPLACE VIEW " + table.name + " AS SELECT " + list + ", year, month FROM ";
        sql += ending == "csv" ? "read_csv(" + files +
                                     ", header = true, delim = ',', quote = '\"', escape = '\"', "
                                     "nullstr = '', allow_quoted_nulls = false, "
                                     "hive_partitioning = true, columns = {" +
                                     types + "});\n"
                               : "read_json(" + files +
                                     ", format = 'newline_delimited', hive_partitioning = true, "
                                     "columns = {" +
                                     types + "});\n";
    }
    return sql;
}

}  // namespace undertone::store
