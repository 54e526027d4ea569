#include "store/salvage.h"

#include "store/connection.h"
#include "store/database.h"
#include "store/derived.h"
#include "store/files.h"
#include "store/migrations.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <algorithm>
#include <functional>
#include <limits>
#include <map>

namespace undertone::store {
namespace {

namespace fs = std::filesystem;

std::string quoted(const std::string& name) { return '"' + name + '"'; }

struct Table {
    std::string name;
    std::vector<std::string> columns, key;  ///< key: of a table without rowids, else empty
};

std::vector<std::string> texts(SQLite::Database& db, const std::string& sql,
                               const std::string& argument)
{
    SQLite::Statement row(db, sql);
    if (!argument.empty())
        row.bind(1, argument);
    std::vector<std::string> all;
    while (row.executeStep())
        all.push_back(row.getColumn(0).getString());
    return all;
}

/// The tables with rows of their own: what is made from others is made anew.
std::vector<Table> tables_of(SQLite::Database& db)
{
    std::vector<Table> all;
    for (const std::string& name :
         texts(db,
               "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
               "AND name NOT LIKE 'sqlite_%'",
               {})) {
        if (is_derived(name))
            continue;
        Table table{name, texts(db, "SELECT name FROM pragma_table_info(?)", name), {}};
        if (!texts(db,
                   "SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr AND name = ?",
                   name)
                 .empty())
            table.key =
                texts(db, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", name);
        all.push_back(std::move(table));
    }
    return all;
}

std::string list(const std::vector<std::string>& columns, const std::string& after = {})
{
    std::string all;
    for (const std::string& column : columns)
        all += (all.empty() ? "" : ", ") + quoted(column) + after;
    return all;
}

void bind(SQLite::Statement& statement, int at, const SQLite::Column& value)
{
    if (value.isInteger())
        statement.bind(at, value.getInt64());
    else if (value.isFloat())
        statement.bind(at, value.getDouble());
    else if (value.isText())
        statement.bind(at, value.getString());
    else if (value.isBlob())
        statement.bind(at, value.getBlob(), value.getBytes());
    else
        statement.bind(at);
}

/// One table's readable rows, from a damaged database into a sound one.
class Copy {
public:
    Copy(SQLite::Database& from, SQLite::Database& to, const Table& table)
        : from_(from), table_(table), insert_(to, insert_sql(table))
    {
    }

    std::int64_t run()
    {
        if (run_from_one_end(false))
            return saved_;
        if (table_.key.empty())
            around_damage();
        else
            run_from_one_end(true);
        return saved_;
    }

private:
    static std::string insert_sql(const Table& table)
    {
        std::string marks = table.key.empty() ? "?" : "";
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            marks += marks.empty() ? "?" : ", ?";
        // Rows that come twice, from both ends, are one.
        return "INSERT OR IGNORE INTO " + quoted(table.name) + " (" +
               (table.key.empty() ? "rowid, " : "") + list(table.columns) + ") VALUES (" + marks +
               ")";
    }

    [[nodiscard]] std::string select(const std::string& rest) const
    {
        return "SELECT " + std::string(table_.key.empty() ? "rowid, " : "") + list(table_.columns) +
               " FROM " + quoted(table_.name) + " NOT INDEXED " + rest;
    }

    /// Copies until the end of what can be read; whether that is the end of the rows.
    bool copy(SQLite::Statement& rows)
    {
        try {
            while (rows.executeStep()) {
                for (int i = 0; i < rows.getColumnCount(); ++i)
                    bind(insert_, i + 1, rows.getColumn(i));
                if (table_.key.empty())
                    last_ = rows.getColumn(0).getInt64();
                insert();
            }
            return true;
        } catch (const SQLite::Exception& error) {
            if (error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_IOERR)
                return false;
            throw;
        }
    }

    /// What a damaged page holds may break the schema's promises; such a row is lost.
    void insert()
    {
        try {
            saved_ += insert_.exec();
        } catch (const SQLite::Exception& error) {
            if (error.getErrorCode() != SQLITE_CONSTRAINT &&
                error.getErrorCode() != SQLITE_MISMATCH)
                throw;
        }
        insert_.tryReset();
    }

    bool run_from_one_end(bool backwards)
    {
        const std::vector<std::string> order =
            table_.key.empty() ? std::vector<std::string>{"rowid"} : table_.key;
        try {
            SQLite::Statement rows(from_,
                                   select("ORDER BY " + list(order, backwards ? " DESC" : "")));
            return copy(rows);
        } catch (const SQLite::Exception& error) {
            if (error.getErrorCode() != SQLITE_CORRUPT)
                throw;
            return false;
        }
    }

    bool copy_from(std::int64_t rowid)
    {
        SQLite::Statement rows(from_, select("WHERE rowid >= ? ORDER BY rowid"));
        rows.bind(1, rowid);
        return copy(rows);
    }

    [[nodiscard]] bool readable_from(std::int64_t rowid) const
    {
        SQLite::Statement row(from_, select("WHERE rowid >= ? ORDER BY rowid LIMIT 1"));
        row.bind(1, rowid);
        try {
            row.executeStep();
            return true;
        } catch (const SQLite::Exception&) {
            return false;
        }
    }

    /// Goes on behind each damaged stretch: strides that double until rows can be read again, then
    /// halves back to the first of them.
    void around_damage()
    {
        constexpr auto end = std::numeric_limits<std::int64_t>::max() / 4;
        for (;;) {
            std::int64_t bad = last_ + 1, good = bad;
            for (std::int64_t stride = 1; !readable_from(good); stride *= 2) {
                bad = good;
                good += stride;
                if (good > end)
                    return;
            }
            while (good - bad > 1)
                if (const auto middle = bad + (good - bad) / 2; readable_from(middle))
                    good = middle;
                else
                    bad = middle;
            last_ = good - 1;
            if (copy_from(good))
                return;
        }
    }

    SQLite::Database& from_;
    const Table& table_;
    SQLite::Statement insert_;
    std::int64_t last_ = 0;  ///< the last rowid that was read
    std::int64_t saved_ = 0;
};

/// How many rows there were, by the shortest index that can still be read whole.
std::optional<std::int64_t> count_rows(SQLite::Database& db, const Table& table)
{
    std::vector<std::string> ways{"NOT INDEXED"};
    for (const std::string& index :
         texts(db, "SELECT name FROM pragma_index_list(?) WHERE NOT partial", table.name))
        ways.push_back("INDEXED BY " + quoted(index));
    for (const std::string& way : ways) {
        try {
            // count(*) would be counted in whichever way SQLite thinks the shortest.
            return db.execAndGet("SELECT count(1) FROM " + quoted(table.name) + " " + way)
                .getInt64();
        } catch (const SQLite::Exception&) {
            // Damaged as well: the next one.
        }
    }
    return std::nullopt;
}

/// Removes rows whose referred ones are lost, until none is left; counts them.
void drop_orphans(SQLite::Database& db, const std::vector<Table>& tables,
                  std::map<std::string, std::int64_t>& saved)
{
    for (bool again = true; again;) {
        again = false;
        for (const Table& table : tables) {
            SQLite::Statement links(db,
                                    "SELECT \"table\", \"from\", \"to\" FROM "
                                    "pragma_foreign_key_list(?)");
            links.bind(1, table.name);
            while (links.executeStep()) {
                const std::string own = quoted(links.getColumn(1).getString());
                const int gone = db.exec("DELETE FROM " + quoted(table.name) + " WHERE " + own +
                                         " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
                                         quoted(links.getColumn(0).getString()) + " p WHERE p." +
                                         quoted(links.getColumn(2).getString()) + " = " +
                                         quoted(table.name) + "." + own + ")");
                saved[table.name] -= gone;
                again = again || gone > 0;
            }
        }
    }
}

/// Readers go from a revision to the next by its number: what is left is 1, 2, 3 ... again. A number
/// never goes up, but two steps are needed, as rows change in any order.
void renumber_revisions(SQLite::Database& db)
{
    db.exec(R"(
        UPDATE revision SET number = 1000000000 + ranked.place
        FROM (SELECT id, row_number() OVER (PARTITION BY story ORDER BY number) AS place
              FROM revision) AS ranked
        WHERE ranked.id = revision.id AND ranked.place <> revision.number;
        UPDATE revision SET number = number - 1000000000 WHERE number > 1000000000)");
}

/// A new rule must not get the number of a lost one: old reasons would show its words. Numbers go on
/// from the highest, which is far above for that.
void keep_lost_rules_apart(SQLite::Database& db)
{
    db.exec(R"(
        INSERT INTO rule (id, words) SELECT coalesce(max(id), 0) + 1000000, '' FROM rule WHERE true
        ON CONFLICT (words) DO UPDATE SET id = excluded.id)");
}

std::vector<SalvagedTable> copy_tables(SQLite::Database& from, SQLite::Database& to)
{
    const std::vector<Table> tables = tables_of(to);
    std::map<std::string, std::int64_t> saved;
    // Tables come in any order: triggers would look for rows that are not there yet.
    sqlite3_db_config(to.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    SQLite::Transaction all_or_nothing(to);
    for (const Table& table : tables) {
        to.exec("DELETE FROM " + quoted(table.name));  // what the schema began with
        saved[table.name] = Copy(from, to, table).run();
    }
    // A story without words tells nothing.
    saved["story"] -= to.exec("DELETE FROM story WHERE id NOT IN (SELECT story FROM revision)");
    drop_orphans(to, tables, saved);
    renumber_revisions(to);
    for (const Table& table : tables)
        if (table.name == "rule" && count_rows(from, table) != saved[table.name])
            keep_lost_rules_apart(to);
    // The newest time given out, should its row be lost.
    to.exec("INSERT OR IGNORE INTO clock SELECT 1, coalesce(max(recorded_at), 0) FROM story");
    rebuild_derived(to);
    all_or_nothing.commit();

    std::vector<SalvagedTable> outcome;
    for (const Table& table : tables) {
        const auto before = count_rows(from, table);
        SalvagedTable one{table.name, saved[table.name], std::nullopt};
        if (before)
            one.lost = std::max<std::int64_t>(0, *before - one.saved);
        outcome.push_back(std::move(one));
    }
    return outcome;
}

}  // namespace

Result<std::vector<SalvagedTable>> salvage(const fs::path& file, const fs::path& to)
{
    const auto opened =
        open_any_version(file, Phrase::of("there is nothing in it to save; go back to a backup"));
    if (!opened)
        return tl::unexpected(opened.error());
    std::error_code ignored;
    if (fs::exists(to, ignored))
        return fail(ErrorKind::invalid_input, Phrase::of("There is already a file %1", utf8(to)),
                    Phrase::of("name another; nothing is overwritten"));
    return guarded(file, [&]() -> Result<std::vector<SalvagedTable>> {
        // Of the version that it was; brought on when it is whole.
        const auto& steps = shipped_migrations();
        const Part part(to);
        Result<std::vector<SalvagedTable>> outcome = guarded(to, [&] {
            const auto fresh = connect(part.path(), Access::write, default_patience);
            fresh->db->exec("PRAGMA foreign_keys = OFF");
            const auto made = migrate(*fresh, {steps.begin(), steps.begin() + opened->version});
            return made ? Result<std::vector<SalvagedTable>>(
                              copy_tables(*opened->connection->db, *fresh->db))
                        : tl::unexpected(made.error());
        });
        if (outcome)
            if (const auto named = part.take_free_name(); !named)
                outcome = tl::unexpected(named.error());
        return outcome;
    });
}

}  // namespace undertone::store
