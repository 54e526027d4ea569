#include "store/database.h"

#include "store/parts.h"
#include "store/queries.h"
#include "store/rollups.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
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

/// Rows of whole numbers by the ten thousand: SQLiteCpp's columns count references, which costs more
/// than reading them.
class NumberRows {
public:
    NumberRows(SQLite::Database& db, const std::string& sql) : db_(db.getHandle())
    {
        check(sqlite3_prepare_v2(db_, sql.c_str(), int(sql.size()), &row_, nullptr));
    }
    ~NumberRows() { sqlite3_finalize(row_); }
    NumberRows(const NumberRows&) = delete;
    NumberRows& operator=(const NumberRows&) = delete;

    void bind(const char* name, const std::string& text)
    {
        check(sqlite3_bind_text(row_, sqlite3_bind_parameter_index(row_, name), text.c_str(),
                                int(text.size()), SQLITE_TRANSIENT));
    }
    void bind(const char* name, std::int64_t number)
    {
        check(sqlite3_bind_int64(row_, sqlite3_bind_parameter_index(row_, name), number));
    }
    bool next()
    {
        const int result = sqlite3_step(row_);
        if (result != SQLITE_DONE && result != SQLITE_ROW)
            check(result);
        return result == SQLITE_ROW;
    }
    [[nodiscard]] std::int64_t at(int column) const { return sqlite3_column_int64(row_, column); }

private:
    void check(int result) const
    {
        if (result != SQLITE_OK)
            throw SQLite::Exception(db_, result);
    }

    sqlite3* db_;
    sqlite3_stmt* row_ = nullptr;
};

/// Spans of neighbouring quarter-hours, both ends included.
using Quarters = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// What counts from when it is known, in that order; and what comes apart from it, in none:
/// corrections, and what is summed anew.
struct Buckets {
    std::vector<Bucket> in_order, apart;

    void forget(Utc known_at)
    {
        for (auto* const all : {&in_order, &apart})
            while (!all->empty() && all->back().known_at == known_at)
                all->pop_back();
    }
    std::vector<Bucket> all_in_order()
    {
        const auto earlier = [](const Bucket& a, const Bucket& b) {
            return a.counts_from < b.counts_from;
        };
        std::stable_sort(apart.begin(), apart.end(), earlier);
        const auto end_of_ordered = std::ptrdiff_t(in_order.size());
        in_order.insert(in_order.end(), apart.begin(), apart.end());
        std::inplace_merge(in_order.begin(), in_order.begin() + end_of_ordered, in_order.end(),
                           earlier);
        return std::move(in_order);
    }
};

/// The buckets that are as they were as of `as_of`; the quarter-hours of others go into `changed`.
Buckets stored_buckets(SQLite::Database& db, const IndexQuery& query, std::int64_t as_of,
                       Quarters& changed)
{
    NumberRows row(db, buckets_sql());
    row.bind(":engine", used_engine(db, as_of));
    row.bind(":topic", query.topic ? query.topic->value : std::string());
    row.bind(":company", query.company.value);
    const std::int64_t from = quarters_up(to_column(query.from, -always));
    const std::int64_t to = quarters_down(to_column(query.to, always));
    row.bind(":from", from);
    row.bind(":to", to);
    Buckets all;
    // News and reactions of each quarter-hour: memory that is not needed is never touched, and memory
    // that is moved while it grows costs more than the rows.
    all.in_order.reserve(std::size_t(std::clamp<std::int64_t>(2 * (to - from), 0, 1 << 17)));
    while (row.next()) {
        const std::int64_t known = row.at(0);
        const bool of_changed = !changed.empty() && changed.back().second == known;
        if (of_changed)
            continue;
        Bucket one;
        one.known_at = utc_of(known * quarter);
        if (row.at(6) > as_of) {
            all.forget(one.known_at);
            if (!changed.empty() && changed.back().second == known - 1)
                changed.back().second = known;
            else
                changed.push_back({known, known});
            continue;
        }
        const std::int64_t later = row.at(1);
        one.counts_from = utc_of((known + later) * quarter);
        one.reaction = row.at(2) != 0;
        one.weight = double(row.at(3)) * billionth;
        one.weighted_score = double(row.at(4)) * billionth;
        one.novelty = double(row.at(5)) * billionth;
        (later == 0 ? all.in_order : all.apart).push_back(one);
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
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return a.counts_from() < b.counts_from();
        });
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
        Buckets all = stored_buckets(db, query, as_of, changed);
        if (!changed.empty()) {
            Mentions mentions(db, query.company, query.topic, as_of);
            const Utc to = utc_of(to_column(query.to, always));
            for (const auto& [first, last] : changed)
                mentions.each((first - 1) * quarter + 1, last * quarter,
                              [&](const Contribution& one) {
                                  const Bucket bucket = analytics::bucket_of(one);
                                  if (bucket.counts_from <= to)
                                      all.apart.push_back(bucket);
                              });
        }
        return all.all_in_order();
    });
}

}  // namespace undertone::store
