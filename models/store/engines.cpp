#include "store/database.h"

#include "store/parts.h"
#include "store/queries.h"
#include "store/rollups.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <tuple>

namespace undertone::store {
namespace {

/// The label of the probabilities in three columns; none where they are null.
std::optional<Label> label_at(const SQLite::Statement& row, int column)
{
    if (row.getColumn(column).isNull())
        return std::nullopt;
    Mention mention;
    for (int i = 0; i < 3; ++i)
        mention.p[std::size_t(i)] = row.getColumn(column + i).getDouble();
    return mention.label();
}

}  // namespace

int count_not_scored(SQLite::Database& db, const std::string& engine)
{
    SQLite::Statement row(db, count_not_scored_sql());
    row.bind(1, engine);
    row.executeStep();
    return row.getColumn(0).getInt();
}

std::string used_engine(SQLite::Database& db, std::int64_t as_of)
{
    SQLite::Statement row(db, engine_in_use_sql());
    row.bind(":as_of", as_of);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

void put_in_use(SQLite::Database& db, const std::string& engine, std::int64_t recorded_at)
{
    SQLite::Statement row(db, "INSERT INTO engine_in_use (engine, recorded_at) VALUES (?, ?)");
    row.bind(1, engine);
    row.bind(2, recorded_at);
    row.exec();
}

Result<std::string> Reader::engine_in_use(std::optional<Utc> as_of) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::string> {
        return used_engine(*parts_->connection->db, to_column(as_of, always));
    });
}

Result<std::vector<Unscored>> Reader::not_scored_by(const std::string& engine, RevisionId after,
                                                    int limit) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Unscored>> {
        SQLite::Statement row(*parts_->connection->db, not_scored_sql());
        row.bind(1, engine);
        row.bind(2, after.value);
        row.bind(3, limit);
        std::vector<Unscored> all;
        while (row.executeStep())
            all.push_back({{row.getColumn(0).getInt64()},
                           row.getColumn(1).getString(),
                           row.getColumn(2).getString(),
                           row.getColumn(3).getString(),
                           utc_of(row.getColumn(4).getInt64())});
        return all;
    });
}

Result<int> Reader::count_not_scored_by(const std::string& engine) const
{
    return guarded(parts_->connection->file, [&]() -> Result<int> {
        return count_not_scored(*parts_->connection->db, engine);
    });
}

Result<std::vector<Flip>> Reader::flips(const std::string& engine) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Flip>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        SQLite::Statement row(db, paired_mentions_sql());
        row.bind(":engine", used_engine(db));
        row.bind(":other", engine);
        std::map<std::tuple<std::string, std::optional<Label>, std::optional<Label>>, int> counts;
        while (row.executeStep())
            ++counts[{row.getColumn(0).getString(), label_at(row, 1), label_at(row, 4)}];
        std::vector<Flip> all;
        for (const auto& [change, mentions] : counts)
            all.push_back(
                {{std::get<0>(change)}, std::get<1>(change), std::get<2>(change), mentions});
        return all;
    });
}

Result<void> Writer::use_engine(const std::string& engine)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        if (used_engine(db) == engine)
            return {};
        if (const int left = count_not_scored(db, engine); left > 0)
            return fail(ErrorKind::invalid_input,
                        Phrase::of("%1 has not scored %2 of the stored texts yet", engine,
                                   std::to_string(left)),
                        Phrase::of("let it score the history to its end"));
        put_in_use(db, engine, scope.recorded_at(parts_->clock));
        scope.commit();
        return {};
    });
}

Result<void> Writer::forget_scores(const std::string& engine)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        SQLite::Statement used(db, "SELECT 1 FROM engine_in_use WHERE engine = ?");
        used.bind(1, engine);
        if (used.executeStep())
            return fail(
                ErrorKind::invalid_input,
                Phrase::of("The scores of %1 are or were in use, and stay for views of then",
                           engine));
        int forgotten = 0;
        for (const char* sql : {"DELETE FROM mention WHERE scored_text IN (SELECT id FROM "
                                "scored_text WHERE engine = ?)",
                                "DELETE FROM topic_match WHERE scored_text IN "
                                "(SELECT id FROM scored_text WHERE engine = ?)",
                                "DELETE FROM scored_text WHERE engine = ?"}) {
            SQLite::Statement forget(db, sql);
            forget.bind(1, engine);
            forgotten = forget.exec();
        }
        if (forgotten == 0)
            return fail(ErrorKind::not_found, Phrase::of("%1 has scored nothing here", engine));
        forget_engine(db, engine);
        // The next score may take the number of a forgotten one, and is to be searched.
        db.exec(
            "UPDATE topic SET searched_to = min(searched_to, "
            "(SELECT coalesce(max(id), 0) FROM scored_text))");
        scope.commit();
        return {};
    });
}

}  // namespace undertone::store
