#include "store/database.h"

#include "store/parts.h"
#include "store/queries.h"
#include "store/rollups.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace undertone::store {
namespace {

using analytics::Bucket;
using analytics::Contribution;

constexpr std::int64_t quarter = 900;  // seconds
constexpr double billionth = 1e-9;

/// The last quarter-hour that is no later, and the first that is no earlier.
std::int64_t quarters_down(std::int64_t time)
{
    return -to_column(ceil_to_quarter_hour(utc_of(-time))) / quarter;
}
std::int64_t quarters_up(std::int64_t time)
{
    return to_column(ceil_to_quarter_hour(utc_of(time))) / quarter;
}

template <class Counting>
void sort_by_counts_from(std::vector<Counting>& all, Utc (*counts_from)(const Counting&))
{
    const auto earlier = [&](const Counting& a, const Counting& b) {
        return counts_from(a) < counts_from(b);
    };
    if (!std::is_sorted(all.begin(), all.end(), earlier))  // where nothing was corrected, they are
        std::stable_sort(all.begin(), all.end(), earlier);
}

/// The mentions of one pair, as a view as of `as_of` has them.
class Mentions {
public:
    Mentions(SQLite::Database& db, const CompanyId& company, const std::optional<TopicId>& topic,
             std::int64_t as_of)
        : row_(db, contributions_sql(!company.empty(), topic.has_value()))
    {
        row_.bind(":as_of", as_of);
        row_.bind(":engine", used_engine(db, as_of));
        if (!company.empty())
            row_.bind(":company", company.value);
        if (topic)
            row_.bind(":topic", topic->value);
    }

    /// Those known within [from, to], in no order. A row is one mention of one revision. A first
    /// revision counts from known_at; a later one is a correction from its own recorded_at; and what
    /// a later one took the place of is taken back then.
    template <class Take>
    void each(std::int64_t from, std::int64_t to, Take take)
    {
        row_.reset();
        row_.bind(":from", from);
        row_.bind(":to", to);
        while (row_.executeStep()) {
            Contribution one;
            one.story = {row_.getColumn(0).getInt64()};
            one.known_at = utc_of(row_.getColumn(1).getInt64());
            if (row_.getColumn(2).getInt() > 1)
                one.corrected_at = utc_of(row_.getColumn(3).getInt64());
            one.weight = row_.getColumn(5).getDouble();
            one.score = row_.getColumn(6).getDouble();
            one.reaction = row_.getColumn(7).getInt() != 0;
            one.novelty = row_.getColumn(9).getInt() != 0 ? row_.getColumn(8).getDouble() : 0;
            take(one);
            if (!row_.getColumn(4).isNull()) {
                one.corrected_at = utc_of(row_.getColumn(4).getInt64());
                one.weight = -one.weight;
                one.novelty = -one.novelty;
                take(one);
            }
        }
    }

private:
    SQLite::Statement row_;
};

/// Spans of neighbouring quarter-hours, both ends included.
using Quarters = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// The buckets that are as they were as of `as_of`; the quarter-hours of others go into `changed`.
std::vector<Bucket> stored_buckets(SQLite::Database& db, const IndexQuery& query,
                                   std::int64_t as_of, Quarters& changed)
{
    SQLite::Statement row(db, buckets_sql());
    row.bind(":engine", used_engine(db, as_of));
    row.bind(":topic", query.topic ? query.topic->value : std::string());
    row.bind(":company", query.company.value);
    row.bind(":from", quarters_up(to_column(query.from, -always)));
    row.bind(":to", quarters_down(to_column(query.to, always)));
    std::vector<Bucket> all;
    while (row.executeStep()) {
        const std::int64_t known = row.getColumn(0).getInt64();
        const bool of_changed = !changed.empty() && changed.back().second == known;
        if (of_changed)
            continue;
        Bucket one;
        one.known_at = utc_of(known * quarter);
        if (row.getColumn(6).getInt64() > as_of) {
            while (!all.empty() && all.back().known_at == one.known_at)
                all.pop_back();
            if (!changed.empty() && changed.back().second == known - 1)
                changed.back().second = known;
            else
                changed.push_back({known, known});
            continue;
        }
        one.counts_from = utc_of((known + row.getColumn(1).getInt64()) * quarter);
        one.reaction = row.getColumn(2).getInt() != 0;
        one.weight = double(row.getColumn(3).getInt64()) * billionth;
        one.weighted_score = double(row.getColumn(4).getInt64()) * billionth;
        one.novelty = double(row.getColumn(5).getInt64()) * billionth;
        all.push_back(one);
    }
    return all;
}

}  // namespace

Result<std::vector<Contribution>> Reader::contributions(const CompanyId& company,
                                                        const std::optional<TopicId>& topic,
                                                        std::optional<Utc> as_of) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Contribution>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        std::vector<Contribution> all;
        Mentions(db, company, topic, to_column(as_of, always))
            .each(-always, always, [&](const Contribution& one) { all.push_back(one); });
        sort_by_counts_from<Contribution>(all, [](const auto& one) { return one.counts_from(); });
        return all;
    });
}

Result<std::vector<Bucket>> Reader::buckets(const IndexQuery& query) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<Bucket>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        const std::int64_t as_of = to_column(query.as_of, always);
        Quarters changed;
        std::vector<Bucket> all = stored_buckets(db, query, as_of, changed);
        if (!changed.empty()) {
            Mentions mentions(db, query.company, query.topic, as_of);
            const Utc to = utc_of(to_column(query.to, always));
            for (const auto& [first, last] : changed)
                mentions.each((first - 1) * quarter + 1, last * quarter,
                              [&](const Contribution& one) {
                                  const Bucket bucket = analytics::bucket_of(one);
                                  if (bucket.counts_from <= to)
                                      all.push_back(bucket);
                              });
        }
        sort_by_counts_from<Bucket>(all, [](const Bucket& one) { return one.counts_from; });
        return all;
    });
}

}  // namespace undertone::store
