#include "store/database.h"

#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cmath>

namespace undertone::store {
namespace {

std::string name_of(Interval interval)
{
    switch (interval) {
    case Interval::day: return "day";
    case Interval::hour: return "hour";
    case Interval::minute_15: return "15min";
    case Interval::minute_5: return "5min";
    case Interval::minute_1: return "1min";
    }
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

std::string in_words(Basis basis)
{
    switch (basis) {
    case Basis::raw: return "unadjusted";
    case Basis::split_adjusted: return "adjusted for splits";
    case Basis::split_dividend_adjusted: return "adjusted for splits and dividends";
    case Basis::unknown: return "of an unknown basis";
    }
    return "of an unknown basis";
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

std::map<Utc, Bar> stored_bars(SQLite::Database& db, std::int64_t series, Utc from, Utc to)
{
    SQLite::Statement row(db, bars_sql());
    row.bind(1, series);
    row.bind(2, to_column(from));
    row.bind(3, to_column(to));
    std::map<Utc, Bar> bars;
    while (row.executeStep()) {
        const Bar bar = bar_of(row);
        bars.emplace(bar.t, bar);
    }
    return bars;
}

/// The row of a series, made if need be. Errors: invalid_input for another basis.
Result<std::int64_t> series_id(SQLite::Database& db, const BarSeries& series)
{
    SQLite::Statement find(db, "SELECT id, basis FROM series WHERE symbol = ? AND interval = ?");
    find.bind(1, series.symbol.value);
    find.bind(2, name_of(series.interval));
    if (find.executeStep()) {
        const Basis stored = basis_of(find.getColumn(1).getString());
        if (stored != series.basis)
            return fail(ErrorKind::invalid_input,
                        series.symbol.value + " is stored " + in_words(stored) +
                            "; these prices are " + in_words(series.basis),
                        "the two cannot be mixed: use a provider of the same kind, or another "
                        "workspace");
        return find.getColumn(0).getInt64();
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

/// True if the bars stored before `first` have not been adjusted for this split yet. A bar that
/// both know tells; else what was recorded before the split's day cannot know of it.
bool needs_rebasing(SQLite::Database& db, std::int64_t series, const Split& split,
                    const std::map<Utc, Bar>& stored, const std::vector<Bar>& bars)
{
    const Utc day = midnight_utc(split.date);
    for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar) {
        const auto before = stored.find(bar->t);
        if (bar->t >= day || before == stored.end())
            continue;
        // Nearer to the split's ratio than to 1, on a scale of ratios.
        const double ratio = std::log(before->second.close / bar->close);
        return std::abs(ratio - std::log(split.ratio)) < std::abs(ratio);
    }
    SQLite::Statement last(db,
                           "SELECT recorded_at FROM bar WHERE series = ? AND t < ? "
                           "ORDER BY t DESC LIMIT 1");
    last.bind(1, series);
    last.bind(2, to_column(bars.front().t));
    return last.executeStep() && utc_of(last.getColumn(0).getInt64()) < day;
}

/// A provider re-bases its whole history after a split and then sends the last months of it: what
/// we hold from before those is re-based alike, or the two would meet at a cliff.
int rebase_older(SQLite::Database& db, std::int64_t series, const Split& split, Utc first,
                 std::int64_t recorded_at)
{
    SQLite::Statement update(db, R"(
        UPDATE bar SET open = open / ?3, high = high / ?3, low = low / ?3, close = close / ?3,
                       volume = volume * ?3, recorded_at = ?4
        WHERE series = ?1 AND t < ?2)");
    update.bind(1, series);
    update.bind(2, std::min(to_column(first), to_column(split.date)));
    update.bind(3, split.ratio);
    update.bind(4, recorded_at);
    return update.exec();
}

int save_splits(SQLite::Database& db, std::int64_t id, const BarSeries& series,
                const std::map<Utc, Bar>& stored, std::int64_t recorded_at)
{
    int rebased = 0;
    SQLite::Statement known(db, "SELECT ratio FROM split WHERE symbol = ? AND date = ?");
    SQLite::Statement insert(db,
                             "INSERT INTO split VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
                             "SET ratio = excluded.ratio, recorded_at = excluded.recorded_at");
    for (const Split& split : series.splits) {
        known.reset();
        known.bind(1, series.symbol.value);
        known.bind(2, to_column(split.date));
        const bool is_new = !known.executeStep();
        if (!is_new && known.getColumn(0).getDouble() == split.ratio)
            continue;
        if (is_new && series.basis != Basis::raw && !series.bars.empty() &&
            needs_rebasing(db, id, split, stored, series.bars))
            rebased += rebase_older(db, id, split, series.bars.front().t, recorded_at);
        insert.bind(1, series.symbol.value);
        insert.bind(2, to_column(split.date));
        insert.bind(3, split.ratio);
        insert.bind(4, recorded_at);
        insert.exec();
        insert.reset();
    }
    return rebased;
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

void save_new_and_changed(SQLite::Database& db, std::int64_t id, const BarSeries& series,
                          const std::map<Utc, Bar>& stored, std::int64_t recorded_at,
                          ChangeSet& changes)
{
    SQLite::Statement insert(db, "INSERT OR REPLACE INTO bar VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Bar& bar : series.bars) {
        const auto before = stored.find(bar.t);
        if (before != stored.end() && before->second == bar)
            continue;
        ++(before == stored.end() ? changes.bars_added : changes.bars_changed);
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
        insert.bind(8, series.provider);
        insert.bind(9, recorded_at);
        insert.exec();
        insert.reset();
    }
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

bool is_instrument(SQLite::Database& db, const Symbol& symbol)
{
    SQLite::Statement row(db, "SELECT 1 FROM instrument WHERE symbol = ?");
    row.bind(1, symbol.value);
    return row.executeStep();
}

}  // namespace

Result<ChangeSet> Writer::save_bars(const BarSeries& series)
{
    return guarded(parts_->connection->file, [&]() -> Result<ChangeSet> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        const auto id = series_id(db, series);
        if (!id)
            return tl::unexpected(id.error());
        const std::int64_t recorded_at = scope.recorded_at(parts_->clock);
        const auto stored = series.bars.empty()
                                ? std::map<Utc, Bar>()
                                : stored_bars(db, *id, series.bars.front().t, series.bars.back().t);
        ChangeSet changes;
        changes.bars_changed = save_splits(db, *id, series, stored, recorded_at);
        save_dividends(db, series, recorded_at);
        save_new_and_changed(db, *id, series, stored, recorded_at, changes);
        if (changes.bars_added + changes.bars_changed > 0)
            changes.symbols.push_back(series.symbol);
        scope.commit();
        return changes;
    });
}

Result<BarSeries> Reader::bars(const Symbol& symbol, std::optional<Date> from,
                               std::optional<Date> to) const
{
    return guarded(parts_->connection->file, [&]() -> Result<BarSeries> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        BarSeries series;
        series.symbol = symbol;
        SQLite::Statement find(db,
                               "SELECT id, basis, currency, timezone FROM series "
                               "WHERE symbol = ? AND interval = 'day'");
        find.bind(1, symbol.value);
        if (!find.executeStep()) {
            if (is_instrument(db, symbol))
                return series;
            return fail(ErrorKind::unknown_symbol,
                        "“" + symbol.value + "” is not among the instruments",
                        "look a symbol up by name");
        }
        const std::int64_t id = find.getColumn(0).getInt64();
        series.basis = basis_of(find.getColumn(1).getString());
        series.currency = find.getColumn(2).getString();
        series.timezone = find.getColumn(3).getString();

        SQLite::Statement row(db, bars_sql());
        row.bind(1, id);
        row.bind(2, from ? to_column(*from) : -always);
        row.bind(3, to ? to_column(*to) : always);
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

}  // namespace undertone::store
