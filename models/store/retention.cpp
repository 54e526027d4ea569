#include "store/retention.h"

#include "store/database.h"
#include "store/parts.h"
#include "store/queries.h"
#include "store/reasons_column.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <limits>
#include <sqlite3.h>

namespace undertone::store {
namespace {

constexpr int texts_a_step = 500;
constexpr int pages_a_step = 500;
constexpr std::int64_t incremental = 2;  // of PRAGMA auto_vacuum

std::int64_t size_of(SQLite::Database& db)
{
    return pragma(db, "page_count") * pragma(db, "page_size");
}

std::int64_t bytes_in_use(SQLite::Database& db)
{
    return (pragma(db, "page_count") - pragma(db, "freelist_count")) * pragma(db, "page_size");
}

/// Reasons point into their text, and keep their words when it goes.
class ReasonsKeeping {
public:
    explicit ReasonsKeeping(SQLite::Database& db)
        : rules_(db),
          words_(db, "SELECT title, summary, text FROM revision WHERE id = ?"),
          mentions_(db,
                    "SELECT m.scored_text, m.company, m.reasons FROM scored_text x "
                    "CROSS JOIN mention m ON m.scored_text = x.id WHERE x.revision = ?"),
          update_(db, "UPDATE mention SET reasons = ? WHERE scored_text = ? AND company = ?")
    {
    }

    void keep(std::int64_t revision)
    {
        words_.reset();
        words_.bind(1, revision);
        words_.executeStep();
        const std::string title = words_.getColumn(0).getString();
        const std::string summary = words_.getColumn(1).getString();
        const std::string text = words_.getColumn(2).getString();
        std::vector<Row> rows;
        mentions_.reset();
        mentions_.bind(1, revision);
        while (mentions_.executeStep())
            rows.push_back(
                {mentions_.getColumn(0).getInt64(), mentions_.getColumn(1).getString(),
                 to_column(reasons_of_column(mentions_.getColumn(2).getString(),
                                             {title, summary, text}, rules_),
                           {title, {}, {}}, rules_)});
        for (const Row& one : rows) {
            update_.bind(1, one.reasons);
            update_.bind(2, one.scored_text);
            update_.bind(3, one.company);
            update_.exec();
            update_.reset();
        }
    }

private:
    struct Row {
        std::int64_t scored_text;
        std::string company, reasons;
    };
    Rules rules_;
    SQLite::Statement words_, mentions_, update_;
};

/// Removes texts from the oldest on, a few at a time.
class Removing {
public:
    Removing(SQLite::Database& db, Utc now, const HouseGoesOn& goes_on, HouseReport& report)
        : db_(db), now_(now), goes_on_(goes_on), report_(report)
    {
    }

    /// Of stories known before `before`, until `bytes` are gone.
    void remove(Utc before, std::int64_t bytes)
    {
        const std::int64_t enough =
            report_.bytes_removed + std::min(bytes, most - report_.bytes_removed);
        Place place;
        while (report_.bytes_removed < enough) {
            if (goes_on_ && !goes_on_()) {
                report_.stopped = true;
                return;
            }
            if (!step(place, before, enough))
                return;
        }
    }

private:
    static constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    struct Place {
        std::int64_t known_at = -always, story = 0;
    };
    struct Text {
        std::int64_t revision, bytes;
    };

    /// False: there are no more.
    bool step(Place& place, Utc before, std::int64_t enough)
    {
        std::vector<Text> texts;
        std::int64_t bytes = report_.bytes_removed;
        {
            SQLite::Statement row(db_, removable_texts_sql());
            row.bind(":known_at", place.known_at);
            row.bind(":story", place.story);
            row.bind(":before", to_column(before));
            row.bind(":limit", texts_a_step);
            while (bytes < enough && row.executeStep()) {
                place = {row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
                texts.push_back({row.getColumn(2).getInt64(), row.getColumn(3).getInt64()});
                bytes += texts.back().bytes;
            }
        }
        if (texts.empty())
            return false;
        WriteScope scope(db_);
        {
            ReasonsKeeping reasons(db_);
            SQLite::Statement update(db_, remove_text_sql());
            for (const Text& one : texts) {
                reasons.keep(one.revision);
                update.bind(":now", to_column(now_));
                update.bind(":revision", one.revision);
                if (update.exec() > 0) {  // not marked meanwhile
                    ++report_.texts_removed;
                    report_.bytes_removed += one.bytes;
                }
                update.reset();
            }
        }
        scope.commit();
        return true;
    }

    SQLite::Database& db_;
    const Utc now_;
    const HouseGoesOn& goes_on_;
    HouseReport& report_;
};

/// Lets the search index drop the words that went, instead of keeping a note of each: only a merge of
/// all of its parts does, which FTS5 begins where the number of pages is negative. Otherwise one that
/// was begun goes on. False: stopped, as for the steps below.
bool merge_search_index(SQLite::Database& db, bool begins, const HouseGoesOn& goes_on)
{
    constexpr int steps = 64;  // the rest another day
    for (int i = 0; i < steps; ++i) {
        const std::int64_t before = db.getTotalChanges();
        db.exec("INSERT INTO search (search, rank) VALUES ('merge', " +
                std::to_string(begins && i == 0 ? -pages_a_step : pages_a_step) + ")");
        if (db.getTotalChanges() - before < 2)  // FTS5: no work was left
            break;
        if (goes_on && !goes_on())
            return false;
    }
    return true;
}

/// The whole file anew, with pages that can be given back from then on. Nothing changes if it is
/// stopped.
bool rewrite(SQLite::Database& db, const HouseGoesOn& goes_on)
{
    constexpr int instructions_between_looks = 10'000;
    const auto stopped = [](void* asked) {
        const auto& go_on = *static_cast<const HouseGoesOn*>(asked);
        return go_on && !go_on() ? 1 : 0;
    };
    db.exec("PRAGMA auto_vacuum = INCREMENTAL");
    sqlite3_progress_handler(db.getHandle(), instructions_between_looks, stopped,
                             const_cast<HouseGoesOn*>(&goes_on));
    const int done = db.tryExec("VACUUM");
    sqlite3_progress_handler(db.getHandle(), 0, nullptr, nullptr);
    if (done != SQLITE_OK && done != SQLITE_INTERRUPT)
        throw SQLite::Exception(db.getHandle(), done);
    return done == SQLITE_OK;
}

/// Gives free pages back to the system.
bool vacuum(SQLite::Database& db, const HouseGoesOn& goes_on)
{
    // A database of an earlier version is rewritten once, when that is worth it.
    if (pragma(db, "auto_vacuum") != incremental)
        return pragma(db, "freelist_count") * 4 < pragma(db, "page_count") || rewrite(db, goes_on);
    while (pragma(db, "freelist_count") > 0) {
        if (goes_on && !goes_on())
            return false;
        const std::int64_t before = pragma(db, "freelist_count");
        db.exec("PRAGMA incremental_vacuum(" + std::to_string(pages_a_step) + ")");
        if (pragma(db, "freelist_count") >= before)
            break;
    }
    return true;
}

/// Looks at a bounded part of each index. In a scope: the pragma reads before it writes, and that write
/// would not wait for another program's.
void optimize(SQLite::Database& db)
{
    db.exec("PRAGMA analysis_limit = 1000");
    WriteScope scope(db);
    db.exec("PRAGMA optimize");
    scope.commit();
}

}  // namespace

Result<HouseReport> Writer::keep_house(const Retention& retention, const HouseGoesOn& goes_on)
{
    return guarded(parts_->connection->file, [&]() -> Result<HouseReport> {
        SQLite::Database& db = *parts_->connection->db;
        const Utc now = parts_->clock();
        const auto days_ago = [&](int days) {
            return now - std::chrono::hours(24) * std::max(days, least_text_days);
        };
        HouseReport report;
        report.bytes_before = size_of(db);
        Removing removing(db, now, goes_on, report);
        if (retention.text_days > 0)
            removing.remove(days_ago(retention.text_days),
                            std::numeric_limits<std::int64_t>::max());
        const auto then = [&report](bool done) { report.stopped = report.stopped || !done; };
        if (retention.text_days > 0)
            then(merge_search_index(db, report.texts_removed > 0, goes_on));
        const std::int64_t bound = std::int64_t(retention.database_mb) * 1'000'000;
        if (bound > 0 && bytes_in_use(db) > bound && !report.stopped) {
            removing.remove(days_ago(0), bytes_in_use(db) - bound);
            then(merge_search_index(db, true, goes_on));
            report.still_too_large = !report.stopped && bytes_in_use(db) > bound;
        }
        then(vacuum(db, goes_on));
        optimize(db);
        db.exec("PRAGMA wal_checkpoint(PASSIVE)");
        report.bytes_after = size_of(db);
        return report;
    });
}

}  // namespace undertone::store
