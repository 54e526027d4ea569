#include "store/derived.h"

#include "store/rollups.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>

namespace undertone::store {
namespace {

void rebuild_search(SQLite::Database& db)
{
    db.exec(R"(
        DELETE FROM story_place;
        INSERT INTO story_place (place, story, revision)
        SELECT s.known_at * 4194304 + row_number() OVER (PARTITION BY s.known_at ORDER BY s.id) - 1,
               s.id, (SELECT r.id FROM revision r WHERE r.story = s.id ORDER BY r.number DESC LIMIT 1)
        FROM story s
        WHERE EXISTS (SELECT 1 FROM revision r WHERE r.story = s.id);
        INSERT INTO search (search) VALUES ('rebuild');)");
}

std::string told(SQLite::Database& db, const std::string& count, const std::string& what)
{
    const auto wrong = db.execAndGet(count).getInt64();
    return wrong == 0 ? std::string() : std::to_string(wrong) + " " + what;
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

std::string faults_of_rollups(SQLite::Database& db)
{
    const auto wrong = count_wrong_buckets(db);
    return wrong == 0 ? std::string()
                      : std::to_string(wrong) + " sums are not what the scores sum up to";
}

std::string faults_of_search(SQLite::Database& db)
{
    const std::string places =
        told(db,
             "SELECT count(*) FROM story s WHERE NOT EXISTS (SELECT 1 FROM story_place p "
             "WHERE p.story = s.id AND p.revision = (SELECT r.id FROM revision r "
             "WHERE r.story = s.id ORDER BY r.number DESC LIMIT 1))",
             "stories are not found by their last words");
    return !places.empty() ? places
                           : told(db,
                                  "SELECT abs((SELECT count(*) FROM story_place) - "
                                  "(SELECT count(*) FROM search_docsize))",
                                  "stories more or less stand in the index of words");
}

}  // namespace undertone::store
