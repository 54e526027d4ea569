#include "store/label_column.h"
#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {
namespace {

OwnLabel own_label_of(SQLite::Statement& row)
{
    return {{row.getColumn(0).getInt64()},
            {row.getColumn(1).getString()},
            label_of(row.getColumn(2).getString()),
            utc_of(row.getColumn(3).getInt64())};
}

bool is_there(SQLite::Database& db, const StoryId& story, const CompanyId& company)
{
    SQLite::Statement find(db,
                           "SELECT (SELECT count(*) FROM story WHERE id = ?) + "
                           "(SELECT count(*) FROM company WHERE id = ?)");
    find.bind(1, story.value);
    find.bind(2, company.value);
    return find.executeStep() && find.getColumn(0).getInt() == 2;
}

}  // namespace

Result<std::vector<OwnLabel>> Reader::own_labels(StoryId story) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<OwnLabel>> {
        SQLite::Statement row(*parts_->connection->db,
                              "SELECT story, company, label, labelled_at FROM own_label "
                              "WHERE story = ? ORDER BY company");
        row.bind(1, story.value);
        std::vector<OwnLabel> all;
        while (row.executeStep())
            all.push_back(own_label_of(row));
        return all;
    });
}

Result<std::vector<Correction>> Reader::corrections() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Correction>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        const std::string engine = used_engine(db);
        SQLite::Statement row(db, corrections_sql());
        row.bind(":engine", engine);
        std::vector<Correction> all;
        while (row.executeStep()) {
            Correction one;
            one.own = own_label_of(row);
            one.title = row.getColumn(4).getString();
            one.summary = row.getColumn(5).getString();
            one.known_at = utc_of(row.getColumn(6).getInt64());
            one.engine = engine;
            if (!row.getColumn(7).isNull()) {
                Mention mention;
                for (int i = 0; i < 3; ++i)
                    mention.p[std::size_t(i)] = row.getColumn(7 + i).getDouble();
                one.p = mention.p;
                one.label = mention.label();
            }
            all.push_back(std::move(one));
        }
        return all;
    });
}

Result<void> Writer::set_own_label(StoryId story, const CompanyId& company,
                                   std::optional<Label> label)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        if (!is_there(db, story, company))
            return fail(ErrorKind::not_found,
                        Phrase::of("There is no story %1 or no company “%2”",
                                   std::to_string(story.value), company.value));
        const std::int64_t now = scope.recorded_at(parts_->clock);
        SQLite::Statement change(
            db, label ? "INSERT OR REPLACE INTO own_label (story, company, label, labelled_at) "
                        "VALUES (:story, :company, :label, :at)"
                      : "DELETE FROM own_label WHERE story = :story AND company = :company");
        change.bind(":story", story.value);
        change.bind(":company", company.value);
        if (label) {
            change.bind(":label", std::string(to_string(*label)));
            change.bind(":at", now);
        }
        change.exec();
        scope.commit();
        return {};
    });
}

}  // namespace undertone::store
