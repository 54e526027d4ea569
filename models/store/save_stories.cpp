#include "store/database.h"

#include "store/json_columns.h"
#include "store/parts.h"
#include "store/queries.h"
#include "store/reasons_column.h"
#include "store/rollups.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {
namespace {

/// A score and whose it is.
struct Score {
    const ScoredText& text;
    Words words;  ///< that it is of
    const std::string& engine;
    std::optional<Date> trained_until;
};

/// The statements of one transaction, prepared once.
class StorySaving {
public:
    StorySaving(SQLite::Database& db, std::int64_t recorded_at)
        : db_(db),
          recorded_at_(recorded_at),
          engine_(used_engine(db)),
          find_source_(db, "SELECT 1 FROM source WHERE id = ?"),
          find_story_(db, find_story_sql()),
          last_revision_(db, last_revision_sql()),
          insert_cluster_(db, "INSERT INTO cluster (recorded_at) VALUES (?)"),
          insert_story_(db,
                        "INSERT INTO story (source, external_id, cluster, novelty, first_seen, "
                        "known_at, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
          insert_revision_(db,
                           "INSERT INTO revision (story, number, recorded_at, title, summary, "
                           "text, link, publisher, published, published_is_date) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          insert_scored_(db,
                         "INSERT INTO scored_text (revision, engine, trained_until, "
                         "recorded_at, tone, label, claims, unscored) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
          insert_topic_(db,
                        "INSERT INTO topic_match (scored_text, topic, position, known_at, "
                        "relevance) VALUES (?, ?, ?, ?, ?)"),
          insert_mention_(db,
                          "INSERT INTO mention "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          rules_(db)
    {
    }

    Result<void> save(const NewStory& story, ChangeSet& changes)
    {
        find_source_.reset();
        find_source_.bind(1, story.source.value);
        if (!find_source_.executeStep())
            return fail(ErrorKind::invalid_input,
                        Phrase::of("There is no source “%1” in this workspace", story.source.value),
                        Phrase::of("add the source first"));
        if (auto same = check_engine(story.engine); !same)
            return same;
        const Score score{story.scored,
                          {story.content.title, story.content.summary, story.content.text},
                          story.engine,
                          story.trained_until};
        const int mentions = int(story.scored.mentions.size());

        find_story_.reset();
        find_story_.bind(1, story.source.value);
        find_story_.bind(2, story.content.external_id);
        if (!find_story_.executeStep()) {
            const std::int64_t id = add_story(story);
            add_score(add_revision(id, 1, story.content), to_column(story.known_at), score);
            ++changes.stories_added;
            changes.mentions_added += mentions;
            return {};
        }
        const std::int64_t id = find_story_.getColumn(0).getInt64();
        const std::int64_t known_at = find_story_.getColumn(2).getInt64();
        last_revision_.reset();
        last_revision_.bind(1, id);
        last_revision_.executeStep();
        // An edit is an edit of the words. Feeds put session ids into links and date old stories
        // anew at every fetch; the first link and date stay.
        // Nor is a text new that was removed to keep house and comes again.
        const bool text_removed = !last_revision_.getColumn(4).isNull();
        if (last_revision_.getColumn(1).getString() == story.content.title &&
            (text_removed || (last_revision_.getColumn(2).getString() == story.content.summary &&
                              last_revision_.getColumn(3).getString() == story.content.text))) {
            ++changes.stories_unchanged;
            return {};
        }
        const int number = last_revision_.getColumn(0).getInt() + 1;
        add_score(add_revision(id, number, story.content), known_at, score);
        ++changes.stories_revised;
        changes.mentions_added += mentions;
        return {};
    }

    void add_score(std::int64_t revision, std::int64_t known_at, const Score& score)
    {
        insert_scored_.bind(1, revision);
        insert_scored_.bind(2, score.engine);
        if (score.trained_until)
            insert_scored_.bind(3, to_column(*score.trained_until));
        else
            insert_scored_.bind(3);
        insert_scored_.bind(4, recorded_at_);
        insert_scored_.bind(5, score.text.tone);
        insert_scored_.bind(6, std::string(to_string(score.text.label)));
        insert_scored_.bind(7, to_json(score.text.claims));
        insert_scored_.bind(8, score.text.unscored);
        const std::int64_t id = insert(insert_scored_);

        for (std::size_t i = 0; i < score.text.topics.size(); ++i) {
            insert_topic_.bind(1, id);
            insert_topic_.bind(2, score.text.topics[i].topic.value);
            insert_topic_.bind(3, std::int64_t(i));
            insert_topic_.bind(4, known_at);
            insert_topic_.bind(5, score.text.topics[i].relevance);
            insert(insert_topic_);
        }
        for (std::size_t i = 0; i < score.text.mentions.size(); ++i)
            add_mention(id, std::int64_t(i), known_at, score.text.mentions[i], score.words);
    }

private:
    /// Two engines' scores do not meet in one index; the first one that scores is in use.
    Result<void> check_engine(const std::string& engine)
    {
        if (engine_.empty()) {
            put_in_use(db_, engine, recorded_at_);
            engine_ = engine;
        }
        if (engine == engine_)
            return {};
        return fail(
            ErrorKind::invalid_input,
            Phrase::of("The stories here are scored by %1, and scores of %2 do not mix with them",
                       engine_, engine),
            Phrase::of("score the history anew first"));
    }

    std::int64_t insert(SQLite::Statement& statement)
    {
        statement.exec();
        statement.reset();
        return db_.getLastInsertRowid();
    }

    std::int64_t new_cluster()
    {
        insert_cluster_.bind(1, recorded_at_);
        return insert(insert_cluster_);
    }

    std::int64_t cluster_of(const NewStory& story)
    {
        if (story.cluster.value > 0)
            return story.cluster.value;
        if (story.cluster.value == 0)
            return new_cluster();
        const auto [at, is_new] = new_clusters_.try_emplace(story.cluster);
        if (is_new)
            at->second = new_cluster();
        return at->second;
    }

    std::int64_t add_story(const NewStory& story)
    {
        insert_story_.bind(1, story.source.value);
        insert_story_.bind(2, story.content.external_id);
        insert_story_.bind(3, cluster_of(story));
        insert_story_.bind(4, story.novelty);
        insert_story_.bind(5, to_column(story.first_seen));
        insert_story_.bind(6, to_column(story.known_at));
        insert_story_.bind(7, recorded_at_);
        return insert(insert_story_);
    }

    std::int64_t add_revision(std::int64_t story, int number, const StoryDraft& content)
    {
        insert_revision_.bind(1, story);
        insert_revision_.bind(2, number);
        insert_revision_.bind(3, recorded_at_);
        insert_revision_.bind(4, content.title);
        insert_revision_.bind(5, content.summary);
        insert_revision_.bind(6, content.text);
        insert_revision_.bind(7, content.link);
        insert_revision_.bind(8, content.publisher);
        if (content.published)
            insert_revision_.bind(9, to_column(content.published->time));
        else
            insert_revision_.bind(9);
        insert_revision_.bind(10, content.published && content.published->date_only ? 1 : 0);
        return insert(insert_revision_);
    }

    void add_mention(std::int64_t scored_text, std::int64_t position, std::int64_t known_at,
                     const Mention& mention, const Words& words)
    {
        insert_mention_.bind(1, scored_text);
        insert_mention_.bind(2, mention.company.value);
        insert_mention_.bind(3, position);
        insert_mention_.bind(4, known_at);
        insert_mention_.bind(5, mention.relevance);
        for (int i = 0; i < 3; ++i)
            insert_mention_.bind(6 + i, mention.p[std::size_t(i)]);
        insert_mention_.bind(9, mention.score);
        insert_mention_.bind(10, mention.confidence);
        insert_mention_.bind(11, mention.reaction ? 1 : 0);
        insert_mention_.bind(12, mention.log_odds);
        insert_mention_.bind(13, mention.intercept);
        insert_mention_.bind(14, to_column(mention.reasons, words, rules_));
        insert(insert_mention_);
    }

    SQLite::Database& db_;
    std::int64_t recorded_at_;
    std::string engine_;                              ///< in use
    std::map<ClusterId, std::int64_t> new_clusters_;  ///< by the caller's negative number
    SQLite::Statement find_source_, find_story_, last_revision_;
    SQLite::Statement insert_cluster_, insert_story_, insert_revision_, insert_scored_,
        insert_topic_, insert_mention_;
    Rules rules_;
};

}  // namespace

Result<ChangeSet> Writer::save_stories(const std::vector<NewStory>& stories)
{
    return guarded(parts_->connection->file, [&]() -> Result<ChangeSet> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        ChangeSet changes;
        const Newest before = newest(db);
        {
            StorySaving saving(db, scope.recorded_at(parts_->clock));
            for (const NewStory& story : stories)
                if (const auto saved = saving.save(story, changes); !saved)
                    return tl::unexpected(saved.error());
        }
        count_since(db, before);
        scope.commit();
        return changes;
    });
}

Result<void> Writer::save_scores(const std::vector<NewScore>& scores)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        const Newest before = newest(db);
        {
            StorySaving saving(db, scope.recorded_at(parts_->clock));
            SQLite::Statement find(db,
                                   "SELECT s.known_at, r.title, r.summary, r.text "
                                   "FROM revision r JOIN story s "
                                   "ON s.id = r.story WHERE r.id = ?");
            for (const NewScore& one : scores) {
                find.reset();
                find.bind(1, one.revision.value);
                if (!find.executeStep())
                    return fail(
                        ErrorKind::not_found,
                        Phrase::of("There is no revision %1", std::to_string(one.revision.value)));
                const std::string title = find.getColumn(1), summary = find.getColumn(2),
                                  text = find.getColumn(3);
                saving.add_score(
                    one.revision.value, find.getColumn(0).getInt64(),
                    {one.scored, {title, summary, text}, one.engine, one.trained_until});
            }
        }
        count_since(db, before);
        scope.commit();
        return {};
    });
}

}  // namespace undertone::store
