#include "view/topic_table.h"

#include "core/text.h"
#include "view/chart_bars.h"
#include "view/chart_tone.h"
#include "view/dates.h"
#include "view/search_text.h"
#include "view/words.h"

#include <QStringList>
#include <algorithm>
#include <chrono>

namespace undertone::view {
namespace {

using market::Calendar;
using std::chrono::days;

constexpr std::chrono::milliseconds counting_time{30};
constexpr std::chrono::days counted_at_once{14};

/// When a table is: stories known after `begin` and up to `end` are the window's.
struct TableWindow {
    Calendar calendar;
    Utc begin, end;
    Date first, last;
    seconds half_life;
};

/// The same window as that chart has.
Result<TableWindow> window_of_chart(const store::Reader& reader, const ChartQuery& query, Utc now)
{
    const auto subject = chart_subject(reader, query);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto bars = read_chart_sessions(reader, *subject, query, now);
    if (!bars)
        return tl::unexpected(bars.error());
    return TableWindow{subject->calendar,  bars->begin,       bars->ends.back(),
                       bars->days.front(), bars->days.back(), half_life_of(query, *bars)};
}

/// An exchange's sessions, and the last of them with a daily bar.
struct TableSessions {
    Calendar calendar;
    std::optional<Date> last;
};

/// Those of the company whose prices reach furthest.
Result<TableSessions> newest_sessions(const store::Reader& reader,
                                      const std::vector<Company>& companies)
{
    TableSessions newest{Calendar::new_york(), std::nullopt};
    std::optional<Symbol> whose;
    for (const Company& company : companies) {
        if (!company.symbol)
            continue;
        const auto stored = reader.stored_intervals(*company.symbol);
        if (!stored)
            return tl::unexpected(stored.error());
        for (const store::StoredInterval& one : *stored)
            if (one.interval == Interval::day &&
                (!newest.last || date_of(one.last) > *newest.last)) {
                newest.last = date_of(one.last);
                whose = company.symbol;
            }
    }
    if (!whose)
        return newest;
    const auto subject = chart_subject(reader, *whose);
    if (!subject)
        return tl::unexpected(subject.error());
    newest.calendar = subject->calendar;
    return newest;
}

/// So many sessions up to the last one that has begun to be on record; one that still runs ends now.
Result<TableWindow> window_of_sessions(const store::Reader& reader,
                                       const std::vector<Company>& companies,
                                       const TopicTableQuery& query, Utc now)
{
    const auto newest = newest_sessions(reader, companies);
    if (!newest)
        return tl::unexpected(newest.error());
    const Calendar& calendar = newest->calendar;
    const Utc then = query.chart.as_of.value_or(now);
    const Date last = std::min(newest->last.value_or(Date::max()), calendar.local_date(then));
    const int wanted = std::max(query.sessions, 1);
    // Two sessions in seven days at least, however many holidays there are.
    auto sessions = calendar.sessions(last - days(14 + 4 * wanted), last);
    const auto not_yet = [&](const market::Session& one) {
        return query.chart.as_of ? one.close > then : one.open > then;
    };
    while (sessions.size() > 1 && not_yet(sessions.back()))
        sessions.pop_back();
    if (sessions.empty())
        return fail(
            ErrorKind::not_found,
            Phrase::of("The exchange had no session up to %1", date_text(last).toStdString()),
            Phrase::of("“undertone-cli calendars” shows its days"));
    const auto first = sessions.end() - std::min(std::ptrdiff_t(wanted), std::ssize(sessions));
    return TableWindow{calendar,
                       close_before(calendar, first->date),
                       std::min(sessions.back().close, then),
                       first->date,
                       sessions.back().date,
                       query.chart.half_life.value_or(list_half_life)};
}

std::vector<CompanyId> ids_of(const std::vector<Company>& companies)
{
    std::vector<CompanyId> ids;
    for (const Company& one : companies)
        ids.push_back(one.id);
    return ids;
}

/// Tone, heat and change of a column; `query` names its topic.
Result<void> add_column(const store::Reader& reader, const ChartSubject& subject,
                        const ChartQuery& query, std::size_t column, TopicTable& table)
{
    const NewsSpan span{table.begin - analytics::look_back(table.half_life), table.end};
    const auto voices = voices_of(reader, query, subject, span);
    if (!voices)
        return tl::unexpected(voices.error());
    for (std::size_t row = 0; row < voices->size(); ++row) {
        const auto points =
            analytics::tone_index((*voices)[row], {table.begin, table.end}, table.half_life);
        TopicCell& cell = table.cells[row][column];
        cell.tone = shown(points[1]);
        cell.heat = points[1].heat;
        if (const auto before = shown(points[0]); before && cell.tone)
            cell.change = *cell.tone - *before;
    }
    return {};
}

/// Some more of the next company's: one of much news has a hundred thousand stories in a quarter.
Result<void> count_stories(const store::Reader& reader, TopicTable& table)
{
    const Utc end = table.end + seconds(1);
    const std::size_t row = table.counted;
    if (table.counting.empty()) {
        table.counting.assign(table.topics.size() + 1, 0);
        table.counted_to = table.begin + seconds(1);
    }
    ChartQuery query = table.query.chart;
    query.topics.clear();
    const ChartSubject subject{
        {}, std::nullopt, Calendar::new_york(), std::nullopt, {table.companies[row].id}};
    const Utc to = std::min(table.counted_to + counted_at_once, end);
    const auto asked = stories_between(query, subject, table.counted_to, to);
    const auto marks = reader.marks(asked.front());
    if (!marks)
        return tl::unexpected(marks.error());
    table.counted_to = to;
    table.counting[0] += int(marks->size());
    for (std::size_t i = 0; i < table.topics.size(); ++i)
        table.counting[i + 1] +=
            int(std::count_if(marks->begin(), marks->end(), [&](const store::StoryMark& mark) {
                return std::count(mark.topics.begin(), mark.topics.end(), table.topics[i].id) > 0;
            }));
    if (to < end)
        return {};
    for (std::size_t column = 0; column < table.counting.size(); ++column)
        table.cells[row][column].stories = table.counting[column];
    table.counting.clear();
    ++table.counted;
    return {};
}

}  // namespace

Result<TopicTablePtr> make_uncounted_topic_table(const store::Reader& reader,
                                                 const TopicTableQuery& query, Utc now)
{
    const auto companies = reader.companies();
    if (!companies)
        return tl::unexpected(companies.error());
    const auto topics = reader.topics();
    if (!topics)
        return tl::unexpected(topics.error());
    auto table = std::make_shared<TopicTable>();
    table->query = query;
    const auto take = [](const auto& ids, const auto& all, auto& into) {
        for (const auto& id : ids) {
            const auto at =
                std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
            if (at != all.end())
                into.push_back(*at);
        }
    };
    take(query.companies, *companies, table->companies);
    take(query.topics, *topics, table->topics);

    const auto window = query.chart.symbol.empty()
                            ? window_of_sessions(reader, table->companies, query, now)
                            : window_of_chart(reader, query.chart, now);
    if (!window)
        return tl::unexpected(window.error());
    table->begin = window->begin;
    table->end = window->end;
    table->first = window->first;
    table->last = window->last;
    table->end_in_words = moment_text(window->calendar, window->end).toStdString();
    table->half_life = window->half_life;
    table->cells.assign(table->companies.size(), std::vector<TopicCell>(table->topics.size() + 1));
    if (table->companies.empty())
        return table;

    const ChartSubject subject{
        {}, std::nullopt, window->calendar, std::nullopt, ids_of(table->companies)};
    ChartQuery of_column = query.chart;
    for (std::size_t column = 0; column <= table->topics.size(); ++column) {
        of_column.topics.clear();
        if (column > 0)
            of_column.topics = {table->topics[column - 1].id};
        if (const auto added = add_column(reader, subject, of_column, column, *table); !added)
            return tl::unexpected(added.error());
    }
    return table;
}

Result<TopicTablePtr> count_table_stories(const store::Reader& reader, const TopicTablePtr& table)
{
    if (table->is_counted())
        return table;
    auto counted = std::make_shared<TopicTable>(*table);
    const auto until = std::chrono::steady_clock::now() + counting_time;
    do {
        if (const auto done = count_stories(reader, *counted); !done)
            return tl::unexpected(done.error());
    } while (!counted->is_counted() && std::chrono::steady_clock::now() < until);
    return counted;
}

Result<TopicTablePtr> make_topic_table(const store::Reader& reader, const TopicTableQuery& query,
                                       Utc now)
{
    auto table = make_uncounted_topic_table(reader, query, now);
    while (table && !(*table)->is_counted())
        table = count_table_stories(reader, *table);
    return table;
}

TopicTableQuery table_of_sessions(std::vector<CompanyId> companies, std::vector<TopicId> topics,
                                  int sessions)
{
    TopicTableQuery query;
    query.companies = std::move(companies);
    query.topics = std::move(topics);
    query.chart.half_life = list_half_life;
    query.sessions = sessions;
    return query;
}

QString search_of_cell(const TopicTable& table, std::size_t company, std::size_t column)
{
    const auto filter = [](const char* name, const std::string& value) {
        return filter_text(QLatin1String(name), QString::fromStdString(value));
    };
    QStringList words{filter("company", table.companies[company].id.value)};
    if (column > 0)
        words << filter("topic", table.topics[column - 1].id.value);
    words << filter("after", to_iso(table.begin + seconds(1)))
          << filter("before", to_iso(table.end + seconds(1)));
    return words.join(u' ');
}

QString topic_table_text(const TopicTable& table, QChar separator)
{
    const bool is_csv = separator == u',';
    const QString line_end = is_csv ? QStringLiteral("\r\n") : QStringLiteral("\n");
    QString text;
    const auto line = [&](const QStringList& cells) {
        QStringList written;
        for (const QString& cell : cells)
            // A tab or a line's end in a name would be another cell.
            written << (is_csv ? QString::fromStdString(csv_cell(cell.toStdString()))
                               : cell.simplified());
        text += written.join(separator) + line_end;
    };
    const auto number = [](std::optional<double> value) {
        return value ? QString::number(*value, 'f', 4) : QString();
    };
    QStringList head{QStringLiteral("company"), QStringLiteral("symbol"), QStringLiteral("after"),
                     QStringLiteral("as_of")};
    for (std::size_t column = 0; column <= table.topics.size(); ++column) {
        const QString topic =
            QString::fromStdString(column == 0 ? "all" : table.topics[column - 1].id.value);
        for (const char* what : {"tone", "heat", "change", "stories"})
            head << topic + u'_' + QLatin1String(what);
    }
    line(head);
    for (std::size_t row = 0; row < table.companies.size(); ++row) {
        const Company& company = table.companies[row];
        QStringList cells{QString::fromStdString(company.name),
                          QString::fromStdString(company.symbol.value_or(Symbol{}).value),
                          QString::fromStdString(to_iso(table.begin)),
                          QString::fromStdString(to_iso(table.end))};
        for (const TopicCell& cell : table.cells[row])
            cells << number(cell.tone) << (cell.tone ? number(cell.heat) : QString())
                  << number(cell.change)
                  << (cell.stories ? QString::number(*cell.stories) : QString());
        line(cells);
    }
    return text;
}

}  // namespace undertone::view
