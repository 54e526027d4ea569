#include "store/database.h"

#include "store/json_columns.h"
#include "store/parts.h"
#include "store/queries.h"
#include "store/rollups.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {
namespace {

constexpr auto insert_topic = R"(
    INSERT INTO topic (id, name, terms, weak_terms, context, together, phrase_groups, exclusions,
                       colour, own)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

void bind(SQLite::Statement& insert, const Topic& topic)
{
    insert.bind(1, topic.id.value);
    insert.bind(2, topic.name);
    insert.bind(3, to_json(topic.terms));
    insert.bind(4, to_json(topic.weak_terms));
    insert.bind(5, to_json(topic.context));
    insert.bind(6, to_json(topic.together));
    insert.bind(7, to_json(topic.groups));
    insert.bind(8, to_json(topic.exclusions));
    insert.bind(9, topic.colour);
}

/// How far an own topic was looked for. Errors: not_found.
Result<std::int64_t> searched_to(SQLite::Database& db, const TopicId& topic)
{
    SQLite::Statement row(db, "SELECT searched_to FROM topic WHERE id = ? AND own = 1");
    row.bind(1, topic.value);
    if (!row.executeStep())
        return fail(ErrorKind::not_found,
                    Phrase::of("There is no topic “%1” of your own", topic.value));
    return row.getColumn(0).getInt64();
}

Result<void> remove(SQLite::Database& db, const TopicId& topic)
{
    SQLite::Statement find(db, "SELECT name, own FROM topic WHERE id = ?");
    find.bind(1, topic.value);
    if (!find.executeStep())
        return fail(ErrorKind::not_found, Phrase::of("There is no topic “%1”", topic.value));
    if (find.getColumn(1).getInt() == 0)
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The topic “%1” ships with Undertone and stays",
                               find.getColumn(0).getString()));
    forget_topic(db, topic.value);
    for (const char* sql :
         {"DELETE FROM topic_match WHERE topic = ?", "DELETE FROM topic WHERE id = ?"}) {
        SQLite::Statement forget(db, sql);
        forget.bind(1, topic.value);
        forget.exec();
    }
    return {};
}

Result<void> add(SQLite::Database& db, const Topic& topic)
{
    SQLite::Statement taken(db, "SELECT id = ?1 FROM topic WHERE id = ?1 OR name = ?2");
    taken.bind(1, topic.id.value);
    taken.bind(2, topic.name);
    if (taken.executeStep())
        return fail(ErrorKind::invalid_input,
                    taken.getColumn(0).getInt() != 0
                        ? Phrase::of("There is a topic with the id “%1” already", topic.id.value)
                        : Phrase::of("There is a topic named “%1” already", topic.name),
                    Phrase::of("choose another, or remove that topic first"));
    SQLite::Statement insert(db, insert_topic);
    bind(insert, topic);
    insert.bind(10, 1);
    insert.exec();
    return {};
}

}  // namespace

void save_topics(SQLite::Database& db, const std::vector<Topic>& topics)
{
    SQLite::Statement insert(db, std::string(insert_topic) + R"(
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, terms = excluded.terms, weak_terms = excluded.weak_terms,
            context = excluded.context, together = excluded.together,
            phrase_groups = excluded.phrase_groups, exclusions = excluded.exclusions,
            colour = excluded.colour
        WHERE own = 0)");
    for (const Topic& one : topics) {
        bind(insert, one);
        insert.bind(10, 0);
        insert.exec();
        insert.reset();
    }
}

Result<std::vector<Topic>> Reader::topics() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Topic>> {
        SQLite::Statement row(*parts_->connection->db,
                              "SELECT id, name, terms, weak_terms, context, together, "
                              "phrase_groups, exclusions, colour, own "
                              "FROM topic ORDER BY position");
        std::vector<Topic> all;
        while (row.executeStep()) {
            Topic one;
            one.id = {row.getColumn(0).getString()};
            one.name = row.getColumn(1).getString();
            one.terms = list_of_json(row.getColumn(2).getString());
            one.weak_terms = list_of_json(row.getColumn(3).getString());
            one.context = list_of_json(row.getColumn(4).getString());
            one.together = lists_of_json(row.getColumn(5).getString());
            one.groups = groups_of_json(row.getColumn(6).getString());
            one.exclusions = list_of_json(row.getColumn(7).getString());
            one.colour = row.getColumn(8).getString();
            one.own = row.getColumn(9).getInt() != 0;
            all.push_back(std::move(one));
        }
        return all;
    });
}

Result<std::vector<Unsearched>> Reader::not_searched_for(const TopicId& topic, int limit) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Unsearched>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        const auto after = searched_to(db, topic);
        if (!after)
            return tl::unexpected(after.error());
        SQLite::Statement row(db, not_searched_sql());
        row.bind(1, *after);
        row.bind(2, limit);
        std::vector<Unsearched> all;
        while (row.executeStep())
            all.push_back({{row.getColumn(0).getInt64()},
                           row.getColumn(1).getString(),
                           row.getColumn(2).getString(),
                           row.getColumn(3).getString()});
        return all;
    });
}

Result<int> Reader::count_not_searched_for(const TopicId& topic) const
{
    return guarded(parts_->connection->file, [&]() -> Result<int> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        const auto after = searched_to(db, topic);
        if (!after)
            return tl::unexpected(after.error());
        SQLite::Statement row(db, "SELECT count(*) FROM scored_text WHERE id > ?");
        row.bind(1, *after);
        row.executeStep();
        return row.getColumn(0).getInt();
    });
}

Result<std::vector<TopicText>> Reader::texts_for(const TopicId& topic,
                                                 const std::optional<StoryPlace>& below,
                                                 int limit) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<TopicText>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        SQLite::Statement row(db, topic_texts_sql());
        row.bind(":topic", topic.value);
        row.bind(":as_of", always);
        row.bind(":engine", used_engine(db, always));
        row.bind(":from", -always);
        row.bind(":to", below ? to_column(below->known_at) + 1 : always);
        row.bind(":below", below ? to_column(below->known_at) : always);
        row.bind(":below_id", below ? below->id.value : std::int64_t(0));
        row.bind(":limit", limit);
        std::vector<TopicText> all;
        while (row.executeStep())
            all.push_back({{utc_of(row.getColumn(1).getInt64()), {row.getColumn(0).getInt64()}},
                           row.getColumn(2).getString(),
                           row.getColumn(3).getString(),
                           row.getColumn(4).getString(),
                           row.getColumn(5).getString(),
                           row.getColumn(6).getInt() != 0});
        return all;
    });
}

Result<void> Writer::change_topics(const std::vector<TopicId>& removed,
                                   const std::vector<Topic>& added)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        for (const TopicId& topic : removed)
            if (const auto done = remove(db, topic); !done)
                return done;
        for (const Topic& topic : added)
            if (const auto done = add(db, topic); !done)
                return done;
        scope.commit();
        return {};
    });
}

Result<void> Writer::save_matches(const TopicId& topic, const std::vector<LateMatch>& matches,
                                  ScoredTextId searched_to)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        {
            // A text that was scored with this topic in view has its match already.
            SQLite::Statement insert(db, R"(
                INSERT OR IGNORE INTO topic_match
                    (scored_text, topic, position, known_at, relevance, recorded_at)
                SELECT x.id, ?2, (SELECT count(*) FROM topic_match t WHERE t.scored_text = x.id),
                       s.known_at, ?3, ?4
                FROM scored_text x
                JOIN revision r ON r.id = x.revision JOIN story s ON s.id = r.story
                WHERE x.id = ?1)");
            CountingMatches counting(db, topic.value);
            const std::int64_t recorded_at = scope.recorded_at(parts_->clock);
            for (const LateMatch& one : matches) {
                insert.bind(1, one.scored_text.value);
                insert.bind(2, topic.value);
                insert.bind(3, one.relevance);
                insert.bind(4, recorded_at);
                if (insert.exec() > 0)
                    counting.count(one.scored_text.value);
                insert.reset();
            }
            SQLite::Statement update(db, "UPDATE topic SET searched_to = ? WHERE id = ?");
            update.bind(1, searched_to.value);
            update.bind(2, topic.value);
            update.exec();
        }
        scope.commit();
        return {};
    });
}

}  // namespace undertone::store
