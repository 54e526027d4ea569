#include "store/database.h"

#include "store/parts.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <set>

namespace undertone::store {
namespace {

/// What is wrong with these lists, if anything.
Result<void> checked(SQLite::Database& db, const std::vector<Watchlist>& lists)
{
    SQLite::Statement known(db, "SELECT 1 FROM instrument WHERE symbol = ?");
    std::set<std::string> names;
    for (const Watchlist& list : lists) {
        if (list.name.empty())
            return fail(ErrorKind::invalid_input, Phrase::of("A watchlist needs a name"));
        if (!names.insert(list.name).second)
            return fail(ErrorKind::invalid_input,
                        Phrase::of("There is already a watchlist named “%1”", list.name),
                        Phrase::of("choose another name"));
        for (const Symbol& symbol : list.symbols) {
            known.bind(1, symbol.value);
            if (!known.executeStep())
                return fail(ErrorKind::unknown_symbol,
                            Phrase::of("“%1” is not among the instruments", symbol.value),
                            Phrase::of("look a symbol up by name"));
            known.reset();
        }
    }
    return {};
}

/// Within the caller's transaction.
void put_setting(SQLite::Database& db, const std::string& key, const std::string& value)
{
    SQLite::Statement insert(db,
                             "INSERT INTO setting VALUES (?, ?) "
                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    insert.bind(1, key);
    insert.bind(2, value);
    insert.exec();
}

}  // namespace

Result<void> Writer::save_watchlists(const std::vector<Watchlist>& lists,
                                     const std::optional<Setting>& along)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        if (auto right = checked(db, lists); !right)
            return right;
        db.exec("DELETE FROM watchlist");
        SQLite::Statement insert(db, "INSERT INTO watchlist (id, position, name) VALUES (?, ?, ?)");
        SQLite::Statement insert_symbol(db, "INSERT INTO watchlist_symbol VALUES (?, ?, ?)");
        // The lists that have an id first: a new one must not be given it.
        for (const bool is_new : {false, true})
            for (std::size_t i = 0; i < lists.size(); ++i) {
                if ((lists[i].id.value == 0) != is_new)
                    continue;
                if (is_new)
                    insert.bind(1);
                else
                    insert.bind(1, lists[i].id.value);
                insert.bind(2, std::int64_t(i));
                insert.bind(3, lists[i].name);
                insert.exec();
                insert.reset();
                const std::int64_t id = db.getLastInsertRowid();
                for (std::size_t s = 0; s < lists[i].symbols.size(); ++s) {
                    insert_symbol.bind(1, id);
                    insert_symbol.bind(2, std::int64_t(s));
                    insert_symbol.bind(3, lists[i].symbols[s].value);
                    insert_symbol.exec();
                    insert_symbol.reset();
                }
            }
        if (along)
            put_setting(db, along->key, along->value);
        scope.commit();
        return {};
    });
}

Result<std::vector<Watchlist>> Reader::watchlists() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Watchlist>> {
        SQLite::Statement row(*parts_->connection->db, R"(
            SELECT w.id, w.name, s.symbol
            FROM watchlist w LEFT JOIN watchlist_symbol s ON s.watchlist = w.id
            ORDER BY w.position, s.position)");
        std::vector<Watchlist> all;
        while (row.executeStep()) {
            const WatchlistId id{row.getColumn(0).getInt64()};
            if (all.empty() || all.back().id != id)
                all.push_back({id, row.getColumn(1).getString(), {}});
            if (!row.getColumn(2).isNull())
                all.back().symbols.push_back({row.getColumn(2).getString()});
        }
        return all;
    });
}

Result<void> Writer::set_setting(const std::string& key, const std::string& value)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        put_setting(db, key, value);
        scope.commit();
        return {};
    });
}

Result<std::string> Reader::setting(const std::string& key) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::string> {
        SQLite::Statement row(*parts_->connection->db, "SELECT value FROM setting WHERE key = ?");
        row.bind(1, key);
        return row.executeStep() ? row.getColumn(0).getString() : std::string();
    });
}

}  // namespace undertone::store
