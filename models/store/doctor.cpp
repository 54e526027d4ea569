#include "store/doctor.h"

#include "store/connection.h"
#include "store/derived.h"
#include "store/migrations.h"
#include "store/parts.h"

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

/// A story is there with its words or not at all, and its revisions are numbered 1, 2, 3 ...
std::string whole_stories(SQLite::Database& db)
{
    const auto wordless =
        count(db,
              "SELECT count(*) FROM story WHERE NOT EXISTS (SELECT 1 FROM revision "
              "WHERE revision.story = story.id)");
    if (wordless > 0)
        return in_words(wordless, "stories have no words");
    return in_words(count(db,
                          "SELECT count(*) FROM (SELECT 1 FROM revision GROUP BY story "
                          "HAVING max(number) <> count(*))"),
                    "stories miss a revision");
}

std::string scores(SQLite::Database& db)
{
    return in_words(count_not_scored(db, used_engine(db)),
                    "texts are not scored by the engine in use");
}

std::string time_goes_on(SQLite::Database& db)
{
    return in_words(
        count(db, "SELECT count(*) FROM story, clock WHERE story.recorded_at > last_recorded_at"),
        "stories were recorded after the newest time that was given out");
}

/// One row a promise of the schema that its constraints cannot make. What is kept beside the rows
/// that it was worked out from (sums, an index of words) has its row here, and so is checked by the
/// doctor, after each kill and after each power cut.
constexpr struct {
    const char* name;
    int since;  ///< the version of the schema
    const char* well;
    std::string (*fault)(SQLite::Database&);  ///< in words; empty: none. Throws SQLite::Exception
    Mend mend = Mend::going_back;
} checks[] = {
    {"integrity", 1, "pages and indexes are whole", pages_and_indexes},
    {"foreign keys", 1, "every row's references are there", foreign_keys},
    {"stories", 1, "every story is whole", whole_stories},
    {"scores", 4, "every text is scored by the engine in use", scores, Mend::scoring_anew},
    {"clock", 1, "time never went back", time_goes_on},
    {"rollups", 13, "the sums of the index are what the scores sum up to", faults_of_rollups,
     Mend::rebuilding},
    {"search", 9, "every story stands in the index of words", faults_of_search, Mend::rebuilding},
};

}  // namespace

Result<std::vector<Finding>> examine(const std::filesystem::path& file)
{
    const auto opened = open_any_version(
        file, Phrase::of("go back to a backup, or open it once for writing to begin anew"));
    if (!opened)
        return tl::unexpected(opened.error());
    return guarded(file, [&]() -> Result<std::vector<Finding>> {
        const int newest = shipped_migrations().back().version;
        std::vector<Finding> findings = {
            {"schema", true,
             "version " + std::to_string(opened->version) +
                 (opened->version < newest ? ", brought to " + std::to_string(newest) +
                                                 " when it is next opened for writing"
                                           : "")}};
        SQLite::Database& db = *opened->connection->db;
        const ReadScope scope(db);
        for (const auto& check : checks) {
            if (opened->version < check.since)
                continue;
            try {
                const std::string fault = check.fault(db);
                findings.push_back(
                    {check.name, fault.empty(), fault.empty() ? check.well : fault, check.mend});
            } catch (const SQLite::Exception& error) {
                findings.push_back(
                    {check.name, false, std::string("could not be checked: ") + error.what()});
            }
        }
        return findings;
    });
}

}  // namespace undertone::store
