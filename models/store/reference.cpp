#include "store/database.h"

#include "store/json_columns.h"
#include "store/parts.h"
#include "store/queries.h"
#include "store/rollups.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {
namespace {

std::int64_t count(SQLite::Database& db, const std::string& table)
{
    return db.execAndGet("SELECT count(*) FROM " + table).getInt64();
}

void save(SQLite::Statement& statement)
{
    statement.exec();
    statement.reset();
}

std::vector<std::string> values_of(const std::vector<Symbol>& symbols)
{
    std::vector<std::string> values;
    for (const Symbol& symbol : symbols)
        values.push_back(symbol.value);
    return values;
}

void save_companies(SQLite::Database& db, const std::vector<Company>& companies)
{
    SQLite::Statement insert(db, R"(
        INSERT INTO company (id, name, aliases, symbol, tickers, products, ambiguous, exclusions,
                             shares)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, aliases = excluded.aliases, symbol = excluded.symbol,
            tickers = excluded.tickers, products = excluded.products,
            ambiguous = excluded.ambiguous, exclusions = excluded.exclusions,
            shares = excluded.shares)");
    for (const Company& one : companies) {
        insert.bind(1, one.id.value);
        insert.bind(2, one.name);
        insert.bind(3, to_json(one.aliases));
        if (one.symbol)
            insert.bind(4, one.symbol->value);
        else
            insert.bind(4);
        insert.bind(5, to_json(values_of(one.tickers)));
        insert.bind(6, to_json(one.products));
        insert.bind(7, to_json(one.ambiguous));
        insert.bind(8, to_json(one.exclusions));
        insert.bind(9, to_json(one.shares));
        save(insert);
    }
}

void save_instruments(SQLite::Database& db, const std::vector<Instrument>& instruments)
{
    SQLite::Statement insert(db, R"(
        INSERT INTO instrument (symbol, name, exchange, currency) VALUES (?, ?, ?, ?)
        ON CONFLICT (symbol) DO UPDATE
        SET name = excluded.name, exchange = excluded.exchange, currency = excluded.currency)");
    for (const Instrument& one : instruments) {
        insert.bind(1, one.symbol.value);
        insert.bind(2, one.name);
        insert.bind(3, one.exchange);
        insert.bind(4, one.currency);
        save(insert);
    }
}

void save_sources(SQLite::Database& db, const std::vector<Source>& sources)
{
    SQLite::Statement insert(db, R"(
        INSERT INTO source (id, name, family, kind, format, url, queries, zone, interval, weight,
                            enabled, demo)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, family = excluded.family, kind = excluded.kind,
            format = excluded.format, url = excluded.url, queries = excluded.queries,
            zone = excluded.zone, interval = excluded.interval, weight = excluded.weight,
            enabled = excluded.enabled, demo = excluded.demo, removed = 0)");
    SQLite::Statement reweighted(db, "SELECT 1 FROM source WHERE id = ? AND weight <> ?");
    // Another address is another document, and another format reads it anew: a 304 to what was said
    // of the one before would hide it for good.
    SQLite::Statement forget(db, forget_validators_sql());
    for (const Source& one : sources) {
        reweighted.reset();
        reweighted.bind(1, one.id.value);
        reweighted.bind(2, one.weight);
        const bool recount = reweighted.executeStep();
        if (recount)
            count_source(db, one.id.value, -1);
        forget.bind(":source", one.id.value);
        forget.bind(":url", one.url);
        forget.bind(":format", one.format);
        save(forget);
        insert.bind(1, one.id.value);
        insert.bind(2, one.name);
        insert.bind(3, one.family);
        insert.bind(4, one.kind == SourceKind::quotes ? "quotes" : "news");
        insert.bind(5, one.format);
        insert.bind(6, one.url);
        insert.bind(7, to_json(one.queries));
        insert.bind(8, one.zone);
        insert.bind(9, std::int64_t(one.interval.count()));
        insert.bind(10, one.weight);
        insert.bind(11, one.enabled ? 1 : 0);
        insert.bind(12, one.demo ? 1 : 0);
        save(insert);
        if (recount)
            count_source(db, one.id.value, 1);
    }
}

}  // namespace

Result<void> Writer::save_reference(const std::vector<Company>& companies,
                                    const std::vector<Instrument>& instruments,
                                    const std::vector<Topic>& topics,
                                    const std::vector<Source>& sources)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        save_companies(db, companies);
        save_instruments(db, instruments);
        save_topics(db, topics);
        save_sources(db, sources);
        scope.commit();
        return {};
    });
}

Result<Counts> Reader::counts() const
{
    return guarded(parts_->connection->file, [&]() -> Result<Counts> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        Counts counts;
        counts.stories = count(db, "story");
        counts.mentions = count(db, "mention");
        counts.bars = count(db, "bar");
        counts.clusters = count(db, "cluster");
        counts.instruments = count(db, "instrument");
        counts.sources = count(db, "source");
        return counts;
    });
}

Result<std::vector<Company>> Reader::companies() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Company>> {
        SQLite::Statement row(*parts_->connection->db,
                              "SELECT id, name, aliases, symbol, tickers, products, ambiguous, "
                              "exclusions, shares FROM company ORDER BY position");
        std::vector<Company> all;
        while (row.executeStep()) {
            Company one;
            one.id = {row.getColumn(0).getString()};
            one.name = row.getColumn(1).getString();
            one.aliases = list_of_json(row.getColumn(2).getString());
            if (!row.getColumn(3).isNull())
                one.symbol = Symbol{row.getColumn(3).getString()};
            for (std::string& ticker : list_of_json(row.getColumn(4).getString()))
                one.tickers.push_back({std::move(ticker)});
            one.products = list_of_json(row.getColumn(5).getString());
            one.ambiguous = list_of_json(row.getColumn(6).getString());
            one.exclusions = list_of_json(row.getColumn(7).getString());
            one.shares = share_counts_of_json(row.getColumn(8).getString());
            all.push_back(std::move(one));
        }
        return all;
    });
}

Result<std::vector<Instrument>> Reader::instruments() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Instrument>> {
        SQLite::Statement row(
            *parts_->connection->db,
            "SELECT symbol, name, exchange, currency FROM instrument ORDER BY position");
        std::vector<Instrument> all;
        while (row.executeStep())
            all.push_back({{row.getColumn(0).getString()},
                           row.getColumn(1).getString(),
                           row.getColumn(2).getString(),
                           row.getColumn(3).getString()});
        return all;
    });
}

Result<void> Writer::remove_sources(const std::vector<SourceId>& sources)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        SQLite::Statement update(db, "UPDATE source SET removed = 1 WHERE id = ? AND removed = 0");
        for (const SourceId& source : sources) {
            update.bind(1, source.value);
            if (update.exec() == 0)
                return fail(ErrorKind::not_found,
                            Phrase::of("There is no source “%1”", source.value));
            update.reset();
        }
        scope.commit();
        return {};
    });
}

Result<std::vector<Source>> Reader::sources() const { return sources(false); }
Result<std::vector<Source>> Reader::removed_sources() const { return sources(true); }

Result<std::vector<Source>> Reader::sources(bool removed) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Source>> {
        SQLite::Statement row(*parts_->connection->db,
                              "SELECT id, name, family, kind, format, url, queries, zone, "
                              "interval, weight, enabled, demo FROM source WHERE removed = ? "
                              "ORDER BY position");
        row.bind(1, removed ? 1 : 0);
        std::vector<Source> all;
        while (row.executeStep()) {
            Source one;
            one.id = {row.getColumn(0).getString()};
            one.name = row.getColumn(1).getString();
            one.family = row.getColumn(2).getString();
            one.kind =
                row.getColumn(3).getString() == "quotes" ? SourceKind::quotes : SourceKind::news;
            one.format = row.getColumn(4).getString();
            one.url = row.getColumn(5).getString();
            one.queries = list_of_json(row.getColumn(6).getString());
            one.zone = row.getColumn(7).getString();
            one.interval = seconds(row.getColumn(8).getInt64());
            one.weight = row.getColumn(9).getDouble();
            one.enabled = row.getColumn(10).getInt() != 0;
            one.demo = row.getColumn(11).getInt() != 0;
            all.push_back(std::move(one));
        }
        return all;
    });
}

}  // namespace undertone::store
