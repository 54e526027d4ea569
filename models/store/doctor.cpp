#include "store/doctor.h"

#include "store/connection.h"
#include "store/database.h"
#include "store/derived.h"
#include "store/files.h"
#include "store/migrations.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace undertone::store {
namespace {

std::string in_a_row(const std::vector<std::string>& parts)
{
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : "; ") + part;
    return all;
}

std::string pages_and_indexes(SQLite::Database& db)
{
    SQLite::Statement row(db, "PRAGMA integrity_check(5)");
    std::vector<std::string> faults;
    while (row.executeStep())
        if (std::string fault = row.getColumn(0).getString(); fault != "ok") {
            std::replace(fault.begin(), fault.end(), '\n', ' ');
            faults.push_back(std::move(fault));
        }
    return in_a_row(faults);
}

std::string foreign_keys(SQLite::Database& db)
{
    SQLite::Statement row(db,
                          "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check "
                          "GROUP BY 1, 2");
    std::vector<std::string> faults;
    while (row.executeStep())
        faults.push_back(row.getColumn(2).getString() + " rows of " + row.getColumn(0).getString() +
                         " name what " + row.getColumn(1).getString() + " does not have");
    return in_a_row(faults);
}

/// A count of rows that should not be, and what they are.
std::string none_of(SQLite::Database& db, const std::string& sql, const std::string& what)
{
    const auto count = db.execAndGet(sql).getInt64();
    return count == 0 ? std::string() : std::to_string(count) + " " + what;
}

/// A story is there with its words or not at all.
std::string whole_stories(SQLite::Database& db)
{
    return none_of(db,
                   "SELECT count(*) FROM story WHERE NOT EXISTS (SELECT 1 FROM revision "
                   "WHERE revision.story = story.id)",
                   "stories have no words");
}

std::string scores(SQLite::Database& db)
{
    return none_of(db,
                   "SELECT count(*) FROM revision WHERE NOT EXISTS (SELECT 1 FROM scored_text "
                   "WHERE scored_text.revision = revision.id AND engine = (SELECT engine FROM "
                   "engine_in_use ORDER BY recorded_at DESC, id DESC LIMIT 1))",
                   "texts are not scored by the engine in use: “undertone-cli rescore” does it");
}

std::string time_goes_on(SQLite::Database& db)
{
    return none_of(db,
                   "SELECT count(*) FROM story, clock WHERE story.recorded_at > last_recorded_at",
                   "stories were recorded after the newest time that was given out");
}

/// One row a promise of the schema that its constraints cannot make. What is kept beside the rows
/// that it was worked out from (sums, an index of words) has its row here, and so is checked by the
/// doctor, after each kill and after each power cut.
constexpr struct {
    const char* name;
    const char* well;
    std::string (*fault)(SQLite::Database&);  ///< in words; empty: none. Throws SQLite::Exception
} checks[] = {
    {"integrity", "pages and indexes are whole", pages_and_indexes},
    {"foreign keys", "every row's references are there", foreign_keys},
    {"stories", "every story is whole", whole_stories},
    {"scores", "every text is scored by the engine in use", scores},
    {"clock", "time never went back", time_goes_on},
    {"rollups", "the sums of the index are what the scores sum up to", faults_of_rollups},
    {"search", "every story is found by its last words", faults_of_search},
};

}  // namespace

Result<std::vector<Finding>> examine(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return tl::unexpected(no_database(file));
    return guarded(file, [&]() -> Result<std::vector<Finding>> {
        const auto connection = connect(file, Access::read, default_patience);
        const auto version = checked_version(*connection, shipped_migrations());
        if (!version)
            return tl::unexpected(version.error());
        if (*version == 0)
            return fail(ErrorKind::damaged_database, utf8(file) + " is an empty file",
                        "go back to a backup, or open it once for writing to begin anew");
        const int newest = shipped_migrations().back().version;
        std::vector<Finding> findings = {
            {"schema", true,
             "version " + std::to_string(*version) +
                 (*version < newest ? ", brought to " + std::to_string(newest) +
                                          " when it is next opened for writing"
                                    : "")}};
        const ReadScope scope(*connection->db);
        for (const auto& check : checks) {
            try {
                const std::string fault = check.fault(*connection->db);
                findings.push_back({check.name, fault.empty(), fault.empty() ? check.well : fault});
            } catch (const SQLite::Exception& error) {
                findings.push_back(
                    {check.name, false, std::string("could not be checked: ") + error.what()});
            }
        }
        return findings;
    });
}

}  // namespace undertone::store
