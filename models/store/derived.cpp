#include "store/derived.h"

#include "store/database.h"
#include "store/parts.h"
#include "store/rollups.h"
#include "store/search_sql.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <algorithm>
#include <array>

namespace undertone::store {
namespace {

void rebuild_search(SQLite::Database& db)
{
    db.exec("DELETE FROM story_place");
    SQLite::Statement places(db, R"(
        INSERT INTO story_place (place, story, revision)
        SELECT s.known_at * :places_a_second
                   + row_number() OVER (PARTITION BY s.known_at ORDER BY s.id) - 1,
               s.id, (SELECT r.id FROM revision r WHERE r.story = s.id ORDER BY r.number DESC LIMIT 1)
        FROM story s
        WHERE EXISTS (SELECT 1 FROM revision r WHERE r.story = s.id))");
    places.bind(":places_a_second", places_a_second);
    places.exec();
    db.exec("INSERT INTO search (search) VALUES ('rebuild')");
}

}  // namespace

bool is_derived(const std::string& table)
{
    constexpr std::array tables{"index_bucket", "index_pair", "story_place"};
    return std::find(tables.begin(), tables.end(), table) != tables.end();
}

void rebuild_derived(SQLite::Database& db)
{
    if (db.tableExists("story_place"))
        rebuild_search(db);
    if (db.tableExists("index_bucket"))
        count_anew(db);
}

std::int64_t count(SQLite::Database& db, const std::string& sql)
{
    return db.execAndGet(sql).getInt64();
}

std::string in_words(std::int64_t wrong, const std::string& what)
{
    return wrong == 0 ? std::string() : std::to_string(wrong) + " " + what;
}

std::string faults_of_rollups(SQLite::Database& db)
{
    return in_words(count_wrong_buckets(db), "sums are not what the scores sum up to");
}

namespace {

/// SQLite's integrity check takes the index of words for rows like others (3.40), and FTS5's own must
/// be able to write, which would hold up who stores. So it is read through, as its list of words.
std::string faults_of_words(SQLite::Database& db)
{
    db.exec("CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, search, row)");
    std::string fault;
    try {
        count(db, "SELECT count(*) FROM temp.search_words");
    } catch (const SQLite::Exception& error) {
        if ((error.getErrorCode() & 0xFF) != SQLITE_CORRUPT)
            throw;
        fault = "the index of words is damaged; the stories are not";
    }
    db.exec("DROP TABLE temp.search_words");
    return fault;
}

}  // namespace

std::string faults_of_search(SQLite::Database& db)
{
    const auto places =
        count(db,
              "SELECT count(*) FROM story s WHERE NOT EXISTS (SELECT 1 FROM story_place p "
              "WHERE p.story = s.id AND p.revision = (SELECT r.id FROM revision r "
              "WHERE r.story = s.id ORDER BY r.number DESC LIMIT 1))");
    if (places > 0)
        return in_words(places, "stories are not found by their last words");
    const auto off = count(db,
                           "SELECT abs((SELECT count(*) FROM story_place) - "
                           "(SELECT count(*) FROM search_docsize))");
    return off > 0 ? in_words(off, "stories more or less stand in the index of words")
                   : faults_of_words(db);
}

Result<void> Writer::rebuild_derived()
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        WriteScope scope(*parts_->connection->db);
        store::rebuild_derived(*parts_->connection->db);
        scope.commit();
        return {};
    });
}

}  // namespace undertone::store
