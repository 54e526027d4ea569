#pragma once

#include "store/search.h"

#include <cstdint>
#include <string>
#include <vector>

// Private to this folder: the statements of a search.
namespace undertone::store {

/// A story's place is its known_at times this, and a number among those of that second
/// (migrations/009_search.sql).
inline constexpr std::int64_t places_a_second = 1 << 22;
constexpr std::int64_t second_of(std::int64_t place)
{
    return place >= 0 ? place / places_a_second
                      : -((-place + places_a_second - 1) / places_a_second);
}

/// :match, :from, :to (places, half-open) -> places of the stories with these words, newest first.
std::string matches_sql();
/// The same with their relevance as a second column.
std::string ranked_matches_sql();
/// The same, and of the places in the JSON list :wanted where the words stand in title, summary and
/// text (found_in).
std::string found_sql();

/// kept: what the user has starred or noted.
enum class FilterKey { time, company, topic, kept };
/// By filters alone: places, newest first. FilterKey::time and kept: :from, :to (places, half-open); the
/// others: :key, :engine, :from, :to (known_at, half-open).
std::string filtered_places_sql(FilterKey key);
/// FilterKey::company and topic. :key, :to -> the seconds in which such stories were known, newest first.
std::string seconds_sql(FilterKey key);

/// What the filters ask for, looked up in the tables.
struct ResolvedFilters {
    struct Names {
        std::vector<std::string> wanted, left_out;  ///< any of; none of
        [[nodiscard]] bool empty() const { return wanted.empty() && left_out.empty(); }
    };
    Names companies, topics;
    Names sources;     ///< ids
    Names publishers;  ///< parts of a name, small letters; wanted: or of a source
    std::vector<ToneBound> tones;
    std::vector<StateFilter> states;
    std::string company;  ///< SearchRequest::company; empty: none

    [[nodiscard]] bool empty() const;
};

/// A statement and the texts to bind to its :f1, :f2 ...
struct BoundSql {
    std::string sql;
    std::vector<std::string> texts;
};
/// :place, :engine -> the story there, if the filters let it through.
BoundSql passing_sql(const ResolvedFilters& filters);

/// :place -> the story there.
std::string story_at_sql();

}  // namespace undertone::store
