#include "store/database.h"

#include "store/json_columns.h"
#include "store/label_column.h"
#include "store/parts.h"
#include "store/queries.h"
#include "store/reasons_column.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace undertone::store {
namespace {

/// Reads stories row by row, with what hangs on each.
class StoryReading {
public:
    StoryReading(SQLite::Database& db, StoryKey key, std::int64_t as_of)
        : row(db, stories_sql(key)),
          as_of_(as_of),
          topics_(db, topics_of_story_sql()),
          mentions_(db, mentions_of_story_sql()),
          rules_(db)
    {
    }

    SQLite::Statement row;  ///< to bind and step

    StoryView view()
    {
        StoryView view;
        Story& story = view.story;
        story.id = {row.getColumn(0).getInt64()};
        story.source = {row.getColumn(1).getString()};
        story.source_name = row.getColumn(2).getString();
        story.demo = row.getColumn(3).getInt() != 0;
        story.content.external_id = row.getColumn(4).getString();
        story.cluster = {row.getColumn(5).getInt64()};
        const double novelty = row.getColumn(6).getDouble();
        story.first_seen = utc_of(row.getColumn(7).getInt64());
        story.known_at = utc_of(row.getColumn(8).getInt64());
        story.recorded_at = utc_of(row.getColumn(9).getInt64());
        story.revision = row.getColumn(10).getInt();
        story.content.title = row.getColumn(11).getString();
        story.content.summary = row.getColumn(12).getString();
        story.content.text = row.getColumn(13).getString();
        story.content.link = row.getColumn(14).getString();
        story.content.publisher = row.getColumn(15).getString();
        if (!row.getColumn(16).isNull())
            story.content.published =
                Published{utc_of(row.getColumn(16).getInt64()), row.getColumn(17).getInt() != 0};
        const std::int64_t scored_text = row.getColumn(18).getInt64();
        view.engine = row.getColumn(19).getString();
        if (!row.getColumn(20).isNull())
            view.trained_until = date_of_column(row.getColumn(20).getInt64());
        view.scored.tone = row.getColumn(21).getDouble();
        view.scored.label = label_of(row.getColumn(22).getString());
        view.scored.claims = claims_of_json(row.getColumn(23).getString());
        view.scored.unscored = row.getColumn(24).getString();
        view.cluster_size = row.getColumn(25).getInt();
        if (!row.getColumn(26).isNull())
            story.text_removed = utc_of(row.getColumn(26).getInt64());
        view.mark = {row.getColumn(27).getInt() != 0, row.getColumn(28).getInt() != 0,
                     row.getColumn(29).getString()};
        view.scored.topics = topics(scored_text);
        view.scored.mentions =
            mentions(scored_text, {story.content.title, story.content.summary, story.content.text});
        for (const Mention& mention : view.scored.mentions)
            view.novelty[mention.company] = novelty;
        return view;
    }

private:
    std::vector<TopicMatch> topics(std::int64_t scored_text)
    {
        topics_.reset();
        topics_.bind(":scored_text", scored_text);
        topics_.bind(":as_of", as_of_);
        std::vector<TopicMatch> all;
        while (topics_.executeStep())
            all.push_back({{topics_.getColumn(0).getString()}, topics_.getColumn(1).getDouble()});
        return all;
    }

    std::vector<Mention> mentions(std::int64_t scored_text, const Words& words)
    {
        mentions_.reset();
        mentions_.bind(1, scored_text);
        std::vector<Mention> all;
        while (mentions_.executeStep()) {
            Mention one;
            one.company = {mentions_.getColumn(0).getString()};
            one.relevance = mentions_.getColumn(1).getDouble();
            for (int i = 0; i < 3; ++i)
                one.p[std::size_t(i)] = mentions_.getColumn(2 + i).getDouble();
            one.score = mentions_.getColumn(5).getDouble();
            one.confidence = mentions_.getColumn(6).getDouble();
            one.reaction = mentions_.getColumn(7).getInt() != 0;
            one.log_odds = mentions_.getColumn(8).getDouble();
            one.intercept = mentions_.getColumn(9).getDouble();
            one.reasons = reasons_of_column(mentions_.getColumn(10).getString(), words, rules_);
            all.push_back(std::move(one));
        }
        return all;
    }

    std::int64_t as_of_;
    SQLite::Statement topics_;
    SQLite::Statement mentions_;
    Rules rules_;
};

}  // namespace

std::vector<std::optional<StoryView>> stories_of_ids(SQLite::Database& db,
                                                     const std::vector<StoryId>& ids,
                                                     std::int64_t as_of)
{
    StoryReading reading(db, StoryKey::id, as_of);
    reading.row.bind(":as_of", as_of);
    reading.row.bind(":engine", used_engine(db, as_of));
    std::vector<std::optional<StoryView>> all;
    for (const StoryId id : ids) {
        reading.row.reset();
        reading.row.bind(":id", id.value);
        all.push_back(reading.row.executeStep() ? std::optional(reading.view()) : std::nullopt);
    }
    return all;
}

Result<std::vector<StoryView>> Reader::stories(const StoryQuery& query) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<StoryView>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        StoryReading reading(db, key_of(query), to_column(query.as_of, always));
        bind(db, reading.row, query);
        reading.row.bind(":limit", query.limit);
        reading.row.bind(":below", query.below ? to_column(query.below->known_at) : always);
        reading.row.bind(":below_id", query.below ? query.below->id.value : std::int64_t(0));
        if (query.below)
            reading.row.bind(
                ":to", std::min(to_column(query.to, always), to_column(query.below->known_at) + 1));
        std::vector<StoryView> all;
        while (reading.row.executeStep())
            all.push_back(reading.view());
        return all;
    });
}

Result<StoryView> Reader::story(StoryId id, std::optional<Utc> as_of) const
{
    return guarded(parts_->connection->file, [&]() -> Result<StoryView> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        auto found = stories_of_ids(db, {id}, to_column(as_of, always));
        if (!found.front())
            return fail(ErrorKind::not_found,
                        Phrase::of("There is no story %1", std::to_string(id.value)));
        return std::move(*found.front());
    });
}

Result<std::vector<StoryView>> Reader::cluster(ClusterId id, int limit) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<StoryView>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        SQLite::Statement row(db, cluster_sql());
        row.bind(1, id.value);
        row.bind(2, limit);
        std::vector<StoryId> ids;
        while (row.executeStep())
            ids.push_back({row.getColumn(0).getInt64()});
        std::vector<StoryView> all;
        for (auto& one : stories_of_ids(db, ids))
            if (one)  // else not scored by the engine in use: no list shows it
                all.push_back(std::move(*one));
        return all;
    });
}

Result<std::vector<StoryRevision>> Reader::revisions(StoryId story) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<StoryRevision>> {
        SQLite::Statement row(*parts_->connection->db, revisions_sql());
        row.bind(1, story.value);
        std::vector<StoryRevision> all;
        while (row.executeStep()) {
            all.push_back({row.getColumn(0).getInt(), utc_of(row.getColumn(1).getInt64()),
                           row.getColumn(2).getString(), row.getColumn(3).getString(),
                           row.getColumn(4).getString(), std::nullopt});
            if (!row.getColumn(5).isNull())
                all.back().text_removed = utc_of(row.getColumn(5).getInt64());
        }
        if (all.empty())
            return fail(ErrorKind::not_found,
                        Phrase::of("There is no story %1", std::to_string(story.value)));
        return all;
    });
}

Result<void> Reader::recent(Utc from, Utc to, RevisionId after,
                            const std::function<void(const Recent&)>& take) const
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        SQLite::Statement row(db, recent_sql(after.value > 0));
        SQLite::Statement company(db, companies_of_story_sql());
        row.bind(":from", to_column(from));
        row.bind(":to", to_column(to));
        row.bind(":engine", used_engine(db));
        if (after.value > 0)
            row.bind(":after", after.value);
        while (row.executeStep()) {
            Recent one{{row.getColumn(8).getInt64()},
                       {row.getColumn(0).getInt64()},
                       {row.getColumn(1).getInt64()},
                       row.getColumn(2).getString(),
                       row.getColumn(3).getString(),
                       utc_of(row.getColumn(4).getInt64()),
                       row.getColumn(5).getString(),
                       {},
                       row.getColumn(7).getString()};
            company.reset();
            company.bind(1, row.getColumn(6).getInt64());
            while (company.executeStep())
                one.companies.push_back({company.getColumn(0).getString()});
            take(one);
        }
        return {};
    });
}

Result<RevisionId> Reader::last_revision() const
{
    return guarded(parts_->connection->file, [&]() -> Result<RevisionId> {
        SQLite::Statement last(*parts_->connection->db, "SELECT max(id) FROM revision");
        last.executeStep();
        return RevisionId{last.getColumn(0).getInt64()};
    });
}

Result<std::set<std::string>> Reader::known_ids(const SourceId& source,
                                                const std::vector<std::string>& external_ids) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::set<std::string>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        SQLite::Statement find(db, find_story_sql());
        std::set<std::string> known;
        for (const std::string& id : external_ids) {
            find.reset();
            find.bind(1, source.value);
            find.bind(2, id);
            if (find.executeStep())
                known.insert(id);
        }
        return known;
    });
}

}  // namespace undertone::store
