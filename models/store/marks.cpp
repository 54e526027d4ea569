#include "store/database.h"

#include "core/text.h"
#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {

StoryKey key_of(const StoryQuery& query)
{
    if (query.company)
        return query.topic ? StoryKey::company_and_topic : StoryKey::company;
    return query.topic ? StoryKey::topic : StoryKey::known_at;
}

void bind(SQLite::Database& db, SQLite::Statement& statement, const StoryQuery& query)
{
    if (query.company)
        statement.bind(":company", query.company->value);
    if (query.topic)
        statement.bind(":topic", query.topic->value);
    statement.bind(":from", to_column(query.from, -always));
    statement.bind(":to", to_column(query.to, always));
    const std::int64_t until = to_column(query.as_of, always);
    statement.bind(":as_of", until);
    statement.bind(":engine", used_engine(db, until));
}

Result<std::vector<StoryMark>> Reader::marks(const StoryQuery& query) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<StoryMark>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        SQLite::Statement row(db, marks_sql(key_of(query)));
        bind(db, row, query);
        std::vector<StoryMark> all;
        while (row.executeStep()) {
            StoryMark mark;
            mark.story = {row.getColumn(0).getInt64()};
            mark.known_at = utc_of(row.getColumn(1).getInt64());
            mark.novelty = row.getColumn(2).getDouble();
            const double mentions = row.getColumn(4).getDouble();  // null, 0: no company in it
            mark.raw_weight = mentions * row.getColumn(3).getDouble();
            mark.weight = mark.raw_weight * mark.novelty;
            mark.score = mentions > 0 ? row.getColumn(5).getDouble() / mentions : 0;
            mark.demo = row.getColumn(6).getInt() != 0;
            mark.engine = row.getColumn(7).getString();
            mark.in_hindsight =
                !row.getColumn(8).isNull() &&
                date_of(mark.known_at) <= date_of_column(row.getColumn(8).getInt64());
            const std::string topics = row.getColumn(9).getString();
            if (!topics.empty())
                for (std::string& topic : split(topics, ','))
                    mark.topics.push_back({std::move(topic)});
            all.push_back(std::move(mark));
        }
        return all;
    });
}

Result<int> Reader::story_count(const StoryQuery& query, int at_most) const
{
    return guarded(parts_->connection->file, [&]() -> Result<int> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        SQLite::Statement row(db, story_count_sql(key_of(query)));
        bind(db, row, query);
        row.bind(":at_most", at_most);
        row.executeStep();
        return row.getColumn(0).getInt();
    });
}

}  // namespace undertone::store
