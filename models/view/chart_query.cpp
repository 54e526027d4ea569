#include "view/chart_query.h"

#include <algorithm>

namespace undertone::view {

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
                    "“" + symbol.value + "” is not among the instruments",
                    "look a symbol up by name");
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
    return subject;
}

Result<ChartQuery> with_newest(const store::Reader& reader, ChartQuery query,
                               std::chrono::months length)
{
    std::optional<Date> until;
    if (query.as_of)
        until = date_of(*query.as_of);
    const auto series = reader.bars(query.symbol, std::nullopt, until);
    if (!series)
        return tl::unexpected(series.error());
    if (series->bars.empty())
        return fail(ErrorKind::not_found, "No prices of " + query.symbol.value + " are stored yet",
                    "a live workspace fetches them (File, Fetch now); “undertone-cli import” takes "
                    "a file");
    query.to = date_of(series->bars.back().t);
    std::chrono::year_month_day from = std::chrono::year_month_day(query.to) - length;
    if (!from.ok())  // 31 May less three months
        from = from.year() / from.month() / std::chrono::last;
    query.from = std::max(Date(from), date_of(series->bars.front().t));
    return query;
}

store::StoryQuery stories_of_sessions(const ChartQuery& query, const ChartSubject& subject,
                                      Date first, Date last)
{
    store::StoryQuery stories;
    stories.topic = query.topic;
    if (subject.company)
        stories.company = subject.company->id;
    // Sessions are never further apart than this, whatever closes an exchange.
    constexpr std::chrono::days longest_break{15};
    const auto before =
        subject.calendar.sessions(first - longest_break, first - std::chrono::days(1));
    const auto within = subject.calendar.sessions(std::max(first, last - longest_break), last);
    stories.from = before.empty() ? Utc(first) : before.back().close + seconds(1);
    stories.to = within.empty() ? *stories.from : within.back().close + seconds(1);
    if (query.as_of && query.reconstructed)
        stories.to = std::min(*stories.to, *query.as_of + seconds(1));
    else
        stories.as_of = query.as_of;
    return stories;
}

Utc close_of(const market::Calendar& calendar, const Bar& bar)
{
    const auto session = calendar.session_on(date_of(bar.t));
    return session ? session->close : bar.t + std::chrono::hours(21);
}

}  // namespace undertone::view
