#include "store/database.h"

#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace undertone::store {

// A row is one mention of one revision. A first revision counts from known_at; a later one is a
// correction from its own recorded_at; and what a later one took the place of is taken back then.
Result<std::vector<analytics::Contribution>> Reader::contributions(
    const CompanyId& company, const std::optional<TopicId>& topic, std::optional<Utc> as_of) const
{
    using analytics::Contribution;
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Contribution>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        const std::int64_t until = to_column(as_of, always);
        SQLite::Statement row(db, contributions_sql(!company.empty(), topic.has_value()));
        row.bind(":as_of", until);
        row.bind(":engine", used_engine(db, until));
        if (!company.empty())
            row.bind(":company", company.value);
        if (topic)
            row.bind(":topic", topic->value);

        std::vector<Contribution> all;
        while (row.executeStep()) {
            Contribution one;
            one.story = {row.getColumn(0).getInt64()};
            one.known_at = utc_of(row.getColumn(1).getInt64());
            if (row.getColumn(2).getInt() > 1)
                one.corrected_at = utc_of(row.getColumn(3).getInt64());
            one.weight = row.getColumn(5).getDouble();
            one.score = row.getColumn(6).getDouble();
            one.reaction = row.getColumn(7).getInt() != 0;
            one.novelty = row.getColumn(9).getInt() != 0 ? row.getColumn(8).getDouble() : 0;
            all.push_back(one);
            if (!row.getColumn(4).isNull()) {
                one.corrected_at = utc_of(row.getColumn(4).getInt64());
                one.weight = -one.weight;
                one.novelty = -one.novelty;
                all.push_back(one);
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const Contribution& a, const Contribution& b) {
            return a.counts_from() < b.counts_from();
        });
        return all;
    });
}

}  // namespace undertone::store
