#include "store/saved_charts.h"

#include "store/parts.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {
namespace {

Error no_such_chart(const std::string& name)
{
    return {ErrorKind::not_found,
            Phrase::of("There is no saved chart “%1”", name),
            Phrase::of("“undertone-cli charts” lists them"),
            {},
            {}};
}

/// 0: there is none of that name.
std::int64_t id_of(SQLite::Database& db, const std::string& name)
{
    SQLite::Statement row(db, "SELECT id FROM saved_chart WHERE name = ?");
    row.bind(1, name);
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

}  // namespace

Result<std::vector<SavedChart>> Reader::saved_charts() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<SavedChart>> {
        SQLite::Statement row(*parts_->connection->db, R"(
            SELECT c.name, c.state, c.saved_at, s.story
            FROM saved_chart c LEFT JOIN saved_chart_story s ON s.chart = c.id
            ORDER BY c.name COLLATE NOCASE, c.name, s.story)");
        std::vector<SavedChart> all;
        while (row.executeStep()) {
            const std::string name = row.getColumn(0).getString();
            if (all.empty() || all.back().name != name)
                all.push_back(
                    {name, row.getColumn(1).getString(), utc_of(row.getColumn(2).getInt64()), {}});
            if (!row.getColumn(3).isNull())
                all.back().cites.push_back({row.getColumn(3).getInt64()});
        }
        return all;
    });
}

Result<SavedChart> Reader::saved_chart(const std::string& name) const
{
    const auto all = saved_charts();
    if (!all)
        return tl::unexpected(all.error());
    for (const SavedChart& one : *all)
        if (one.name == name)
            return one;
    return tl::unexpected(no_such_chart(name));
}

Result<void> Writer::save_chart(const SavedChart& chart)
{
    if (chart.name.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("A saved chart needs a name"));
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        SQLite::Statement save(db,
                               "INSERT INTO saved_chart (name, state, saved_at) VALUES (?, ?, ?) "
                               "ON CONFLICT (name) DO UPDATE SET state = excluded.state, saved_at "
                               "= excluded.saved_at");
        save.bind(1, chart.name);
        save.bind(2, chart.state);
        save.bind(3, to_column(parts_->clock()));
        save.exec();
        const std::int64_t id = id_of(db, chart.name);
        SQLite::Statement forget(db, "DELETE FROM saved_chart_story WHERE chart = ?");
        forget.bind(1, id);
        forget.exec();
        SQLite::Statement find(db, "SELECT 1 FROM story WHERE id = ?");
        SQLite::Statement cite(db, "INSERT OR IGNORE INTO saved_chart_story VALUES (?, ?)");
        for (const StoryId story : chart.cites) {
            find.bind(1, story.value);
            if (!find.executeStep())
                return fail(ErrorKind::not_found,
                            Phrase::of("There is no story %1", std::to_string(story.value)));
            find.reset();
            cite.bind(1, id);
            cite.bind(2, story.value);
            cite.exec();
            cite.reset();
        }
        scope.commit();
        return {};
    });
}

Result<void> Writer::rename_chart(const std::string& name, const std::string& to)
{
    if (to.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("A saved chart needs a name"));
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        if (id_of(db, name) == 0)
            return tl::unexpected(no_such_chart(name));
        if (to != name && id_of(db, to) != 0)
            return fail(ErrorKind::invalid_input,
                        Phrase::of("There is already a saved chart named “%1”", to),
                        Phrase::of("choose another name"));
        SQLite::Statement rename(db, "UPDATE saved_chart SET name = ? WHERE name = ?");
        rename.bind(1, to);
        rename.bind(2, name);
        rename.exec();
        scope.commit();
        return {};
    });
}

Result<void> Writer::remove_chart(const std::string& name)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        if (id_of(db, name) == 0)
            return tl::unexpected(no_such_chart(name));
        SQLite::Statement remove(db, "DELETE FROM saved_chart WHERE name = ?");
        remove.bind(1, name);
        remove.exec();
        scope.commit();
        return {};
    });
}

}  // namespace undertone::store
