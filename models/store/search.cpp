#include "store/search.h"

#include "store/parts.h"
#include "store/search_filters.h"
#include "store/search_functions.h"
#include "store/search_sql.h"
#include "store/snippet.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <utility>

namespace undertone::store {
namespace {

// Bounds of the work for one page.
constexpr int most_walked = 100'000;       // matches
constexpr int most_filtered = 5'000;       // stories that the filters are held against ...
constexpr int most_filtered_more = 1'000;  // ... once the page is full

constexpr double half_life = 30 * 86'400.0;  // seconds

/// Which seconds have a story of a company or topic at all, read off its index along with a walk
/// through places, newest first: most stories need not be looked at then.
class Seconds {
public:
    Seconds(SQLite::Database& db, FilterKey key, const std::string& value, std::int64_t to)
        : row_(db, seconds_sql(key))
    {
        row_.bind(":key", value);
        row_.bind(":to", to);
        step();
    }

    bool has(std::int64_t second)
    {
        while (now_ && *now_ > second)
            step();
        return now_ == second;
    }

private:
    void step()
    {
        now_.reset();
        if (row_.executeStep())
            now_ = row_.getColumn(0).getInt64();
    }

    SQLite::Statement row_;
    std::optional<std::int64_t> now_;
};

/// A walk through places whose first ones were read already.
class Places {
public:
    explicit Places(SQLite::Statement rows) : rows_(std::move(rows)) {}

    /// Reads `count` ahead. False: there are no more than that.
    bool are_more_than(int count)
    {
        while (ahead_.size() <= std::size_t(count) && rows_.executeStep())
            ahead_.push_back(rows_.getColumn(0).getInt64());
        return ahead_.size() > std::size_t(count);
    }

    std::optional<std::int64_t> next()
    {
        if (at_ < ahead_.size())
            return ahead_[at_++];
        if (rows_.isDone() || !rows_.executeStep())
            return std::nullopt;
        return rows_.getColumn(0).getInt64();
    }

private:
    SQLite::Statement rows_;
    std::vector<std::int64_t> ahead_;
    std::size_t at_ = 0;
};

/// Byte ranges, ascending, as code points of that text.
std::vector<TextRange> in_code_points(std::string_view text, const std::vector<ByteRange>& ranges)
{
    std::vector<TextRange> all;
    int point = 0;
    std::size_t at = 0;
    const auto points_to = [&](int byte) {
        for (; at < std::size_t(byte) && at < text.size(); ++at)
            point += (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        return point;
    };
    for (const ByteRange& range : ranges) {
        const int start = points_to(range.start);
        all.push_back({start, points_to(range.end)});
    }
    return all;
}

class Search {
public:
    Search(SQLite::Database& db, const SearchRequest& request, const ResolvedFilters& filters)
        : db_(db),
          request_(request),
          filters_(filters),
          engine_(used_engine(db)),
          filtering_(db, filters, engine_, request),
          from_(to_column(request.query.from, -always)),
          to_(to_column(request.query.to, always))
    {
    }

    SearchPage page()
    {
        const auto [key, value] = narrowest();
        if (request_.query.match.empty()) {
            walk(Places(filters_alone(key, value)), nullptr);
        } else if (Places found(matches(matches_sql()));
                   request_.below || found.are_more_than(most_ranked)) {
            std::unique_ptr<Seconds> seconds;
            if (key == FilterKey::company || key == FilterKey::topic)
                seconds = std::make_unique<Seconds>(db_, key, value, to_);
            walk(std::move(found), seconds.get());
        } else {
            page_.is_ranked = true;
            rank();
        }
        fill();
        return std::move(page_);
    }

private:
    SQLite::Statement matches(const std::string& sql)
    {
        SQLite::Statement statement(db_, sql);
        statement.bind(":match", request_.query.match);
        statement.bind(":from", from_ * places_a_second);
        statement.bind(":to", to_place());
        return statement;
    }

    [[nodiscard]] std::int64_t to_place() const
    {
        return std::min(to_ * places_a_second, request_.below.value_or(to_ * places_a_second));
    }

    /// What the user holds on to is few. One company or topic is read off its own index, which few stories may be in.
    [[nodiscard]] std::pair<FilterKey, std::string> narrowest() const
    {
        if (std::any_of(filters_.states.begin(), filters_.states.end(), [](const auto& one) {
                return !one.left_out && (one.is == StateFilter::Is::starred ||
                                         one.is == StateFilter::Is::noted);
            }))
            return {FilterKey::kept, {}};
        if (filters_.companies.wanted.size() == 1)
            return {FilterKey::company, filters_.companies.wanted[0]};
        if (filters_.topics.wanted.size() == 1)
            return {FilterKey::topic, filters_.topics.wanted[0]};
        return {FilterKey::time, {}};
    }

    SQLite::Statement filters_alone(FilterKey key, const std::string& value)
    {
        SQLite::Statement statement(db_, filtered_places_sql(key));
        const bool by_place = key == FilterKey::time || key == FilterKey::kept;
        statement.bind(":from", by_place ? from_ * places_a_second : from_);
        statement.bind(":to", by_place ? to_place()
                                       : std::min(to_, second_of(to_place() - 1) + 1));
        if (!by_place) {
            statement.bind(":key", value);
            statement.bind(":engine", engine_);
        }
        return statement;
    }

    void rank()
    {
        struct Ranked {
            double rank;
            std::int64_t place;
        };
        std::vector<Ranked> all;
        SQLite::Statement match = matches(ranked_matches_sql());
        std::optional<std::int64_t> newest;
        while (match.executeStep()) {
            const std::int64_t place = match.getColumn(0).getInt64();
            if (!newest)
                newest = second_of(place);
            if (!filtering_.passes(place))
                continue;
            const double age = double(*newest - second_of(place));
            all.push_back(
                {match.getColumn(1).getDouble() * (0.5 + 0.5 * std::exp2(-age / half_life)),
                 place});
        }
        std::sort(all.begin(), all.end(), [](const Ranked& a, const Ranked& b) {
            return a.rank != b.rank ? a.rank > b.rank : a.place > b.place;
        });
        page_.count = std::int64_t(all.size());
        for (std::int64_t i = request_.offset; i < page_.count && is_on_page(i); ++i)
            places_.push_back(all[std::size_t(i)].place);
    }

    [[nodiscard]] bool is_on_page(std::int64_t number) const
    {
        return number >= request_.offset && number < std::int64_t(request_.offset) + request_.limit;
    }

    /// Newest first: as far as the page needs, and a little for the count.
    void walk(Places places, Seconds* seconds)
    {
        const std::int64_t wanted = std::int64_t(request_.offset) + request_.limit;
        for (std::int64_t walked = 0; const auto here = places.next(); ++walked) {
            const bool is_full = page_.count >= wanted;
            const bool is_too_much =
                !filtering_.is_empty() &&
                (walked >= most_walked || filtering_.checked() >= most_filtered);
            const bool is_enough =
                is_full && (filtering_.is_empty() ? walked >= most_ranked
                                                  : filtering_.checked() >= most_filtered_more);
            if (is_too_much || is_enough) {
                page_.is_at_least = true;
                if (!is_full) {
                    page_.looked_back_to = utc_of(second_of(*here));
                    page_.goes_on_below = *here + 1;
                }
                break;
            }
            if (request_.below && *here >= *request_.below)
                continue;
            if ((seconds && !seconds->has(second_of(*here))) || !filtering_.passes(*here))
                continue;
            if (is_on_page(page_.count))
                places_.push_back(*here);
            ++page_.count;
        }
        const bool is_more = page_.count > wanted || (page_.is_at_least && page_.count == wanted);
        if (is_more && !places_.empty())
            page_.goes_on_below = places_.back();
    }

    void fill()
    {
        SQLite::Statement story_at(db_, story_at_sql());
        std::vector<StoryId> ids;
        for (const std::int64_t place : places_) {
            story_at.reset();
            story_at.bind(":place", place);
            story_at.executeStep();
            ids.push_back({story_at.getColumn(0).getInt64()});
        }
        auto stories = stories_of_ids(db_, ids);
        std::vector<std::int64_t> filled;
        for (std::size_t i = 0; i < stories.size(); ++i) {
            if (!stories[i])
                continue;  // not scored by the engine in use: no list shows it
            SearchHit hit;
            hit.story = std::move(*stories[i]);
            page_.hits.push_back(std::move(hit));
            filled.push_back(places_[i]);
        }
        places_ = std::move(filled);
        if (!request_.query.match.empty() && !places_.empty())
            mark();
    }

    /// In one walk over the page's span: the index gathers the words of a beginning anew each time
    /// that it is asked.
    void mark()
    {
        std::map<std::int64_t, SearchHit*> hits;
        std::string wanted;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            hits[places_[i]] = &page_.hits[i];
            wanted += (i > 0 ? "," : "") + std::to_string(places_[i]);
        }
        SQLite::Statement found(db_, found_sql());
        found.bind(":match", request_.query.match);
        found.bind(":from", hits.begin()->first);
        found.bind(":to", hits.rbegin()->first + 1);
        found.bind(":wanted", "[" + wanted + "]");
        while (found.executeStep())
            if (const auto hit = hits.find(found.getColumn(0).getInt64()); hit != hits.end())
                mark(found, *hit->second);
    }

    static void mark(SQLite::Statement& found, SearchHit& hit)
    {
        const StoryDraft& words = hit.story.story.content;
        const auto ranges = [&](int column, const std::string& text) {
            return in_code_points(text, byte_ranges(found.getColumn(column).getString()));
        };
        hit.title = ranges(1, words.title);
        hit.summary = ranges(2, words.summary);
        hit.text = ranges(3, words.text);
        hit.snippet = hit.summary.empty() ? make_snippet(words.text, hit.text)
                                          : make_snippet(words.summary, hit.summary);
    }

    SQLite::Database& db_;
    const SearchRequest& request_;
    const ResolvedFilters& filters_;
    std::string engine_;
    Filtering filtering_;
    std::int64_t from_, to_;  ///< known_at, half-open
    std::vector<std::int64_t> places_;
    SearchPage page_;
};

}  // namespace

Result<SearchPage> Reader::search(const SearchRequest& request) const
{
    return guarded(parts_->connection->file, [&]() -> Result<SearchPage> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        const auto filters = resolved(*this, request);
        if (!filters)
            return tl::unexpected(filters.error());
        return Search(db, request, *filters).page();
    });
}

}  // namespace undertone::store
