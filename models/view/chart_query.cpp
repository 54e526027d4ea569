#include "view/chart_query.h"

#include "view/chart_bars.h"

#include <algorithm>

namespace undertone::view {
namespace {

using std::chrono::days;

// Sessions are never further apart than this, whatever closes an exchange.
constexpr days longest_break{15};

tl::unexpected<Error> refused(const Symbol& symbol)
{
    return fail(ErrorKind::not_found, Phrase::of("No prices of %1 are stored yet", symbol.value),
                Phrase::of("a live workspace fetches them (File, Fetch now); “undertone-cli "
                           "import” takes a file"));
}

/// What of a symbol may be shown: the days of the first and the newest bar; where it has none, of the
/// news.
struct Reach {
    market::Calendar calendar;
    Date first, last;
};

Result<Reach> reach_of(const store::Reader& reader, const ChartQuery& query)
{
    const auto subject = chart_subject(reader, query.symbol);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto stored = serving_intervals(reader, query.symbol, query.length);
    if (!stored)
        return tl::unexpected(stored.error());
    Reach reach{subject->calendar, Date::max(), Date::min()};
    for (const store::StoredInterval& one : *stored) {
        const bool daily = one.interval == Interval::day;
        const auto day = [&](Utc t) { return daily ? date_of(t) : reach.calendar.local_date(t); };
        reach.first = std::min(reach.first, day(one.first));
        reach.last = std::max(reach.last, day(one.last));
    }
    if (stored->empty()) {  // of what has no prices, the news
        const auto whose = chart_subject(reader, query);
        if (!whose)
            return tl::unexpected(whose.error());
        const auto news = reach_of_news(reader, query, *whose);
        if (!news)
            return tl::unexpected(news.error());
        if (!*news)
            return refused(query.symbol);
        reach.first = reach.calendar.session_of((*news)->first).date;
        reach.last = reach.calendar.session_of((*news)->last).date;
    }
    if (query.as_of && reach.calendar.local_date(*query.as_of) < reach.last) {
        reach.last = reach.calendar.local_date(*query.as_of);
        while (reach.last > reach.first && !reach.calendar.session_on(reach.last))
            reach.last -= days(1);
    }
    if (reach.last < reach.first)
        return refused(query.symbol);
    return reach;
}

}  // namespace

Result<ChartSubject> chart_subject(const store::Reader& reader, const Symbol& symbol)
{
    const auto instruments = reader.instruments();
    const auto companies = reader.companies();
    if (!instruments)
        return tl::unexpected(instruments.error());
    if (!companies)
        return tl::unexpected(companies.error());
    const auto instrument =
        std::find_if(instruments->begin(), instruments->end(),
                     [&](const Instrument& one) { return one.symbol == symbol; });
    if (instrument == instruments->end())
        return fail(ErrorKind::unknown_symbol,
                    Phrase::of("“%1” is not among the instruments", symbol.value),
                    Phrase::of("look a symbol up by name"));
    const auto calendars = reader.exchange_calendars();
    if (!calendars)
        return tl::unexpected(calendars.error());
    const auto calendar = calendars->of_exchange(instrument->exchange);
    if (!calendar)
        return tl::unexpected(calendar.error());
    ChartSubject subject{*instrument, std::nullopt, *calendar};
    for (const Company& one : *companies)
        if (one.symbol == symbol && !subject.company)
            subject.company = one;
    subject.companies = {subject.company ? subject.company->id : CompanyId{}};
    return subject;
}

Result<ChartSubject> chart_subject(const store::Reader& reader, const ChartQuery& query)
{
    auto subject = chart_subject(reader, query.symbol);
    if (!subject || !query.watchlist)
        return subject;
    const auto lists = reader.watchlists();
    if (!lists)
        return tl::unexpected(lists.error());
    const auto companies = reader.companies();
    if (!companies)
        return tl::unexpected(companies.error());
    for (const Watchlist& list : *lists)
        if (list.id == *query.watchlist)
            subject->watchlist = list;
    if (!subject->watchlist)
        return fail(ErrorKind::not_found, Phrase::of("That watchlist is not there any more"),
                    Phrase::of("“undertone-cli watchlists” lists them"));
    subject->companies.clear();
    const auto& symbols = subject->watchlist->symbols;
    for (const Company& one : *companies)
        if (one.symbol && std::find(symbols.begin(), symbols.end(), *one.symbol) != symbols.end())
            subject->companies.push_back(one.id);
    if (subject->companies.empty())
        return fail(
            ErrorKind::not_found,
            Phrase::of("The watchlist “%1” has no company", subject->watchlist->name),
            Phrase::of("funds and indices have no tone of their own: add a company’s symbol"));
    return subject;
}

Result<ChartQuery> with_newest(const store::Reader& reader, ChartQuery query,
                               std::chrono::months length)
{
    const auto reach = reach_of(reader, query);
    if (!reach)
        return tl::unexpected(reach.error());
    query.to = reach->last;
    std::chrono::year_month_day from = std::chrono::year_month_day(query.to) - length;
    if (!from.ok())  // 31 May less three months
        from = from.year() / from.month() / std::chrono::last;
    query.from = std::max(Date(from), reach->first);
    return query;
}

Result<ChartQuery> with_newest_sessions(const store::Reader& reader, ChartQuery query, int sessions)
{
    const auto reach = reach_of(reader, query);
    if (!reach)
        return tl::unexpected(reach.error());
    query.from = query.to = reach->last;
    for (int left = sessions - 1; left > 0 && query.from > reach->first;) {
        query.from -= days(1);
        left -= reach->calendar.session_on(query.from) ? 1 : 0;
    }
    return query;
}

std::vector<store::StoryQuery> stories_between(const ChartQuery& query, const ChartSubject& subject,
                                               Utc from, Utc to)
{
    store::StoryQuery one;
    one.from = from;
    one.to = to;
    if (query.as_of && query.reconstructed)
        one.to = std::min(to, *query.as_of + seconds(1));
    else
        one.as_of = query.as_of;
    std::vector<store::StoryQuery> all;
    for (const CompanyId& company : subject.companies) {
        one.company = company.empty() ? std::nullopt : std::optional(company);
        for (const TopicId& topic : query.topics) {
            one.topic = topic;
            all.push_back(one);
        }
        if (query.topics.empty())
            all.push_back(one);
    }
    return all;
}

std::vector<store::StoryQuery> stories_of_sessions(const ChartQuery& query,
                                                   const ChartSubject& subject, Date first,
                                                   Date last)
{
    const Utc from = close_before(subject.calendar, first) + seconds(1);
    const auto within = subject.calendar.sessions(std::max(first, last - longest_break), last);
    return stories_between(query, subject, from,
                           within.empty() ? from : within.back().close + seconds(1));
}

Utc close_before(const market::Calendar& calendar, Date date)
{
    const auto before = calendar.sessions(date - longest_break, date - days(1));
    return before.empty() ? Utc(date) - seconds(1) : before.back().close;
}

Utc close_of(const market::Calendar& calendar, const Bar& bar)
{
    const auto session = calendar.session_on(date_of(bar.t));
    return session ? session->close : bar.t + std::chrono::hours(21);
}

}  // namespace undertone::view
