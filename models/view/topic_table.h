#pragma once

#include "core/reference.h"
#include "store/database.h"
#include "view/chart_query.h"

#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace undertone::view {

/// What a table of topics by companies shows; everything else follows from it and the database.
struct TopicTableQuery {
    std::vector<CompanyId> companies;  ///< the rows, in their order
    std::vector<TopicId> topics;       ///< the columns behind that of all topics
    /// Its half-life, as_of, reactions and repeats hold for every cell. With a symbol its times do too:
    /// the table ends where that chart does. Without one, `sessions` say when; its topics, watchlist
    /// and kind say nothing.
    ChartQuery chart;
    /// The newest that are stored of the companies' prices, New York's up to now where there are none.
    int sessions = 5;
    bool operator==(const TopicTableQuery&) const = default;
};

/// News of one topic (or of all) for one company.
struct TopicCell {
    std::optional<double> tone;    ///< at the window's end; none: too little is known
    std::optional<double> change;  ///< against its beginning; none: too little was known then
    double heat = 0;               ///< at the window's end
    std::optional<int> stories;    ///< of the window; none: not counted yet
    bool operator==(const TopicCell&) const = default;
};

/// Of fewer stories in the window a cell is shown faint: one or two are hardly a tone.
inline constexpr int least_table_stories = 3;

/// Tone, heat and change of every topic for every company, all at the same times.
struct TopicTable {
    TopicTableQuery query;
    std::vector<Company> companies;  ///< those asked for that are there
    std::vector<Topic> topics;
    std::vector<std::vector<TopicCell>>
        cells;         ///< by company; of each: all topics, then each topic
    Utc begin, end;    ///< stories known after `begin`, up to `end`; what is shown is as of `end`
    Date first, last;  ///< the window's sessions, inclusive
    std::string end_in_words;  ///< in exchange time: "Mon 27 Jan 2025 16:00 EST"
    seconds half_life{};
    std::size_t counted = 0;  ///< the stories of so many companies
    /// Of the next company what is counted so far, by column, and up to when; none: not begun.
    std::vector<int> counting;
    Utc counted_to;

    [[nodiscard]] bool is_counted() const { return counted == companies.size(); }
};
using TopicTablePtr = std::shared_ptr<const TopicTable>;

/// Without its stories' numbers, which take the longest where there are many: count_table_stories().
Result<TopicTablePtr> make_uncounted_topic_table(const store::Reader& reader,
                                                 const TopicTableQuery& query, Utc now);
/// The same table with the stories of some more companies counted, for some thirty milliseconds, so that
/// other questions have their turn; one that is_counted() is given back. Errors: io.
Result<TopicTablePtr> count_table_stories(const store::Reader& reader, const TopicTablePtr& table);

/// A cell's tone and heat are those of a chart of the same company, topics and half-life at that time.
/// Reader thread. Errors: as make_chart_snapshot(), for the chart that says when; io.
Result<TopicTablePtr> make_topic_table(const store::Reader& reader, const TopicTableQuery& query,
                                       Utc now);

/// The query of lists: their half-life, in a window of so many sessions.
TopicTableQuery table_of_sessions(std::vector<CompanyId> companies, std::vector<TopicId> topics,
                                  int sessions);

/// The search that finds a cell's stories: "company:nvidia topic:deepseek after:... before:...".
/// `column` as in TopicTable::cells.
QString search_of_cell(const TopicTable& table, std::size_t company, std::size_t column);

/// Rows for a spreadsheet: a company each, of each topic its tone, heat, change and stories. What is not
/// known is an empty cell. `separator`: a comma makes RFC 4180 with CR LF, a tab what spreadsheets paste.
QString topic_table_text(const TopicTable& table, QChar separator);

}  // namespace undertone::view
