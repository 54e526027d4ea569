#include "store/database.h"

#include "market/merge_bars.h"
#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {
namespace {

/// The coarsest first.
constexpr std::pair<Interval, const char*> interval_names[] = {
    {Interval::day, "day"},       {Interval::hour, "hour"},     {Interval::minute_15, "15min"},
    {Interval::minute_5, "5min"}, {Interval::minute_1, "1min"},
};

std::string name_of(Interval interval)
{
    for (const auto& [value, name] : interval_names)
        if (value == interval)
            return name;
    return "day";
}

constexpr std::pair<Basis, const char*> basis_names[] = {
    {Basis::raw, "raw"},
    {Basis::split_adjusted, "split"},
    {Basis::split_dividend_adjusted, "split_dividend"},
    {Basis::unknown, "unknown"},
};

std::string name_of(Basis basis)
{
    for (const auto& [value, name] : basis_names)
        if (value == basis)
            return name;
    return "unknown";
}

Basis basis_of(const std::string& text)
{
    for (const auto& [value, name] : basis_names)
        if (text == name)
            return value;
    return Basis::unknown;
}

std::optional<double> optional_double(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getDouble());
}

Bar bar_of(SQLite::Statement& row)
{
    return {utc_of(row.getColumn(0).getInt64()), row.getColumn(1).getDouble(),
            row.getColumn(2).getDouble(),        row.getColumn(3).getDouble(),
            row.getColumn(4).getDouble(),        optional_double(row.getColumn(5))};
}

/// What a series carries besides its bars; `kind` names the table and the value's column.
template <class Event>
std::vector<Event> events_of(SQLite::Database& db, const std::string& table,
                             const std::string& value, const Symbol& symbol)
{
    SQLite::Statement row(
        db, "SELECT date, " + value + " FROM " + table + " WHERE symbol = ? ORDER BY date");
    row.bind(1, symbol.value);
    std::vector<Event> all;
    while (row.executeStep())
        all.push_back({date_of_column(row.getColumn(0).getInt64()), row.getColumn(1).getDouble()});
    return all;
}

/// A series as it is stored; id 0: it is not.
struct Stored {
    std::int64_t id = 0;
    market::HeldSeries held;
};

Stored stored_series(SQLite::Database& db, const Symbol& symbol, Interval interval)
{
    Stored stored;
    stored.held.splits = events_of<Split>(db, "split", "ratio", symbol);
    SQLite::Statement find(db, series_sql());
    find.bind(1, symbol.value);
    find.bind(2, name_of(interval));
    if (!find.executeStep())
        return stored;
    stored.id = find.getColumn(0).getInt64();
    stored.held.basis = basis_of(find.getColumn(1).getString());
    stored.held.currency = find.getColumn(2).getString();
    SQLite::Statement row(db, bars_sql());
    row.bind(1, stored.id);
    row.bind(2, -always);
    row.bind(3, always);
    while (row.executeStep())
        stored.held.bars.push_back(
            {bar_of(row), row.getColumn(6).getString(), utc_of(row.getColumn(7).getInt64())});
    return stored;
}

/// What the instrument is traded in; empty: there is no such instrument.
std::string currency_of(SQLite::Database& db, const Symbol& symbol)
{
    SQLite::Statement row(db, "SELECT currency FROM instrument WHERE symbol = ?");
    row.bind(1, symbol.value);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

/// An instrument, or a symbol of which bars of some interval are stored.
bool is_known(SQLite::Database& db, const Symbol& symbol)
{
    SQLite::Statement row(db, "SELECT 1 FROM series WHERE symbol = ?");
    row.bind(1, symbol.value);
    return row.executeStep() || !currency_of(db, symbol).empty();
}

/// Prices whose currency nobody states are in the instrument's own; stated ones must be.
Result<std::string> checked_currency(SQLite::Database& db, const BarSeries& series)
{
    const std::string own = currency_of(db, series.symbol);
    if (series.currency.empty() || own.empty() || own == series.currency)
        return series.currency.empty() ? own : series.currency;
    return fail(ErrorKind::invalid_input,
                Phrase::of("%1 is traded in %2; these prices are in %3", series.symbol.value, own,
                           series.currency),
                Phrase::of("prices of two currencies are not mixed: check the symbol"));
}

std::int64_t save_series(SQLite::Database& db, std::int64_t id, const BarSeries& series)
{
    if (id != 0) {
        SQLite::Statement update(db,
                                 "UPDATE series SET basis = ?2, currency = ?3, "
                                 "timezone = iif(timezone = '', ?4, timezone) WHERE id = ?1");
        update.bind(1, id);
        update.bind(2, name_of(series.basis));
        update.bind(3, series.currency);
        update.bind(4, series.timezone);
        update.exec();
        return id;
    }
    SQLite::Statement insert(db,
                             "INSERT INTO series (symbol, interval, basis, currency, timezone) "
                             "VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, series.symbol.value);
    insert.bind(2, name_of(series.interval));
    insert.bind(3, name_of(series.basis));
    insert.bind(4, series.currency);
    insert.bind(5, series.timezone);
    insert.exec();
    return db.getLastInsertRowid();
}

void save_splits(SQLite::Database& db, const BarSeries& series, std::int64_t recorded_at)
{
    SQLite::Statement insert(db,
                             "INSERT INTO split VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
                             "SET ratio = excluded.ratio, recorded_at = excluded.recorded_at "
                             "WHERE ratio <> excluded.ratio");
    for (const Split& split : series.splits) {
        insert.bind(1, series.symbol.value);
        insert.bind(2, to_column(split.date));
        insert.bind(3, split.ratio);
        insert.bind(4, recorded_at);
        insert.exec();
        insert.reset();
    }
}

void save_dividends(SQLite::Database& db, const BarSeries& series, std::int64_t recorded_at)
{
    SQLite::Statement insert(db,
                             "INSERT INTO dividend VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
                             "SET amount = excluded.amount, recorded_at = excluded.recorded_at "
                             "WHERE amount <> excluded.amount");
    for (const Dividend& dividend : series.dividends) {
        insert.bind(1, series.symbol.value);
        insert.bind(2, to_column(dividend.date));
        insert.bind(3, dividend.amount);
        insert.bind(4, recorded_at);
        insert.exec();
        insert.reset();
    }
}

void save_new_and_changed(SQLite::Database& db, std::int64_t id, const std::string& provider,
                          const std::vector<market::HeldBar>& held, const market::Merged& merged,
                          std::int64_t recorded_at, ChangeSet& changes)
{
    SQLite::Statement insert(db, "INSERT OR REPLACE INTO bar VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    auto before = held.begin();
    for (const auto& [bar, arrived] : merged.bars) {
        while (before != held.end() && before->bar.t < bar.t)
            ++before;
        const bool is_new = before == held.end() || before->bar.t != bar.t;
        if (!is_new && before->bar == bar)
            continue;
        ++(is_new ? changes.bars_added : changes.bars_changed);
        insert.bind(1, id);
        insert.bind(2, to_column(bar.t));
        insert.bind(3, bar.open);
        insert.bind(4, bar.high);
        insert.bind(5, bar.low);
        insert.bind(6, bar.close);
        if (bar.volume)
            insert.bind(7, *bar.volume);
        else
            insert.bind(7);
        insert.bind(8, arrived ? provider : before->provider);
        insert.bind(9, recorded_at);
        insert.exec();
        insert.reset();
    }
}

void save_rebases(SQLite::Database& db, std::int64_t id, const std::string& provider,
                  const std::vector<market::Rebase>& rebases, std::int64_t recorded_at)
{
    SQLite::Statement insert(db,
                             "INSERT INTO rebase (series, until, factor, compared, provider, "
                             "arriving, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const market::Rebase& one : rebases) {
        insert.bind(1, id);
        insert.bind(2, to_column(one.until));
        insert.bind(3, one.factor);
        insert.bind(4, one.compared);
        insert.bind(5, provider);
        insert.bind(6, one.arriving ? 1 : 0);
        insert.bind(7, recorded_at);
        insert.exec();
        insert.reset();
    }
}

}  // namespace

Result<ChangeSet> Writer::save_bars(const BarSeries& arriving)
{
    return guarded(parts_->connection->file, [&]() -> Result<ChangeSet> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        const auto currency = checked_currency(db, arriving);
        if (!currency)
            return tl::unexpected(currency.error());
        BarSeries series = arriving;
        series.currency = *currency;
        const Stored stored = stored_series(db, series.symbol, series.interval);
        const auto merged = market::merge_bars(stored.held, series);
        if (!merged)
            return tl::unexpected(merged.error());
        series.basis = merged->basis;
        if (series.currency.empty())
            series.currency = stored.held.currency;

        const std::int64_t recorded_at = scope.recorded_at(parts_->clock);
        const std::int64_t id = save_series(db, stored.id, series);
        ChangeSet changes;
        save_splits(db, series, recorded_at);
        save_dividends(db, series, recorded_at);
        save_new_and_changed(db, id, series.provider, stored.held.bars, *merged, recorded_at,
                             changes);
        if (changes.bars_added + changes.bars_changed > 0) {
            save_rebases(db, id, series.provider, merged->rebases, recorded_at);
            changes.symbols.push_back(series.symbol);
        }
        changes.bar_notes = merged->notes;
        scope.commit();
        return changes;
    });
}

Result<BarSeries> Reader::bars(const Symbol& symbol, std::optional<Date> from,
                               std::optional<Date> to) const
{
    return bars(symbol, Interval::day, from, to);
}

Result<BarSeries> Reader::bars(const Symbol& symbol, Interval interval, std::optional<Utc> from,
                               std::optional<Utc> to) const
{
    return guarded(parts_->connection->file, [&]() -> Result<BarSeries> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        BarSeries series;
        series.symbol = symbol;
        series.interval = interval;
        SQLite::Statement find(db, series_sql());
        find.bind(1, symbol.value);
        find.bind(2, name_of(interval));
        if (!find.executeStep()) {
            if (is_known(db, symbol))
                return series;
            return fail(ErrorKind::unknown_symbol,
                        Phrase::of("“%1” is not among the instruments", symbol.value),
                        Phrase::of("look a symbol up by name"));
        }
        const std::int64_t id = find.getColumn(0).getInt64();
        series.basis = basis_of(find.getColumn(1).getString());
        series.currency = find.getColumn(2).getString();
        series.timezone = find.getColumn(3).getString();

        SQLite::Statement row(db, bars_sql());
        row.bind(1, id);
        row.bind(2, to_column(from, -always));
        row.bind(3, to_column(to, always));
        while (row.executeStep())
            series.bars.push_back(bar_of(row));
        SQLite::Statement last(db,
                               "SELECT provider FROM bar WHERE series = ? "
                               "ORDER BY t DESC LIMIT 1");
        last.bind(1, id);
        if (last.executeStep())
            series.provider = last.getColumn(0).getString();
        series.splits = events_of<Split>(db, "split", "ratio", symbol);
        series.dividends = events_of<Dividend>(db, "dividend", "amount", symbol);
        return series;
    });
}

Result<std::vector<StoredInterval>> Reader::stored_intervals(const Symbol& symbol) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<StoredInterval>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        std::vector<StoredInterval> all;
        SQLite::Statement row(db, stored_interval_sql());
        for (const auto& [interval, name] : interval_names) {
            row.reset();
            row.bind(1, symbol.value);
            row.bind(2, std::string(name));
            if (row.executeStep() && !row.getColumn(0).isNull())
                all.push_back({interval, utc_of(row.getColumn(0).getInt64()),
                               utc_of(row.getColumn(1).getInt64())});
        }
        return all;
    });
}

Result<std::vector<StoredRebase>> Reader::rebases(const Symbol& symbol) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<StoredRebase>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        const auto splits = events_of<Split>(db, "split", "ratio", symbol);
        SQLite::Statement row(db, rebases_sql());
        row.bind(1, symbol.value);
        std::vector<StoredRebase> all;
        while (row.executeStep()) {
            StoredRebase one;
            one.what.until = utc_of(row.getColumn(0).getInt64());
            one.what.factor = row.getColumn(1).getDouble();
            one.what.compared = row.getColumn(2).getInt();
            one.provider = row.getColumn(3).getString();
            one.what.arriving = row.getColumn(4).getInt() != 0;
            one.recorded_at = utc_of(row.getColumn(5).getInt64());
            one.what.split_date = market::date_of_split(one.what, splits);
            all.push_back(std::move(one));
        }
        return all;
    });
}

}  // namespace undertone::store
