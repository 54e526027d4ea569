#include "store/database.h"

#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace undertone::store {

Result<std::vector<WeighedMention>> Reader::mentions(const MentionQuery& query) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<WeighedMention>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        const std::int64_t as_of = to_column(query.as_of, always);
        SQLite::Statement row(db,
                              weighed_mentions_sql(!query.company.empty(), query.topics.size()));
        row.bind(":as_of", as_of);
        row.bind(":engine", used_engine(db, as_of));
        row.bind(":from", to_column(query.from, -always));
        row.bind(":to", to_column(query.to, always));
        if (!query.company.empty())
            row.bind(":company", query.company.value);
        for (std::size_t i = 0; i < query.topics.size(); ++i)
            row.bind(":topic" + std::to_string(i), query.topics[i].value);

        std::vector<WeighedMention> all;
        while (row.executeStep()) {
            if (row.getColumn(7).isNull())
                continue;  // it has none of the topics
            WeighedMention one;
            one.story = {row.getColumn(0).getInt64()};
            one.company = {row.getColumn(1).getString()};
            one.known_at = utc_of(row.getColumn(2).getInt64());
            if (row.getColumn(3).getInt() > 1)
                one.corrected_at = utc_of(row.getColumn(4).getInt64());
            one.relevance = row.getColumn(6).getDouble();
            one.topic_relevance = row.getColumn(7).getDouble();
            one.confidence = row.getColumn(8).getDouble();
            one.novelty = row.getColumn(9).getDouble();
            one.source_weight = row.getColumn(10).getDouble();
            one.score = row.getColumn(11).getDouble();
            one.reaction = row.getColumn(12).getInt() != 0;
            one.leads = !query.company.empty() || row.getColumn(13).getInt() == 0;
            all.push_back(one);
            if (!row.getColumn(5).isNull()) {  // a later revision took its place
                one.corrected_at = utc_of(row.getColumn(5).getInt64());
                one.taken_back = true;
                all.push_back(std::move(one));
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const WeighedMention& a, const WeighedMention& b) {
                             return a.counts_from() < b.counts_from();
                         });
        return all;
    });
}

Result<std::vector<Headline>> Reader::headlines(const std::vector<StoryId>& stories,
                                                std::optional<Utc> as_of) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Headline>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        SQLite::Statement row(db, headline_sql());
        std::vector<Headline> all;
        all.reserve(stories.size());
        for (const StoryId story : stories) {
            row.reset();
            row.bind(1, story.value);
            row.bind(2, to_column(as_of, always));
            if (!row.executeStep())
                return fail(ErrorKind::not_found, Phrase::of("That story is not stored"),
                            Phrase::of("it may have been recorded later"));
            all.push_back({row.getColumn(0).getString(), row.getColumn(1).getString()});
        }
        return all;
    });
}

}  // namespace undertone::store
