#include "view/chart_bars.h"

#include "view/dates.h"
#include "view/words.h"

#include <algorithm>
#include <limits>

namespace undertone::view {
namespace {

using market::BarLength;
using market::Calendar;
using std::chrono::days;

Phrase kind_of(Interval interval) { return in_words(market::length_of(interval)); }

/// "daily bars are, from 27 Jan 2025 to 31 Jan 2025"
Phrase there_are(const store::StoredInterval& stored, const Calendar& calendar)
{
    const auto day = [&](Utc t) {
        return date_text(stored.interval == Interval::day ? date_of(t) : calendar.local_date(t))
            .toStdString();
    };
    return Phrase::of("%1 bars are, from %2 to %3", kind_of(stored.interval), day(stored.first),
                      day(stored.last));
}

Phrase none_in_range(const Calendar& calendar, const ChartQuery& query)
{
    const Phrase length = in_words(query.length);
    const std::string &symbol = query.symbol.value, to = date_text(query.to).toStdString();
    const Phrase none =
        query.from > Date(days(0))
            ? Phrase::of("No %1 bars of %2 are stored from %3 to %4", length, symbol,
                         date_text(query.from).toStdString(), to)
            : Phrase::of("No %1 bars of %2 are stored until %3", length, symbol, to);
    return query.as_of
               ? Phrase::of("%1, as of %2", none, moment_text(calendar, *query.as_of).toStdString())
               : none;
}

/// "No 5-minute bars of NVDA are stored; daily bars are", or where there are some of other days.
tl::unexpected<Error> refused(const store::Reader& reader, const Calendar& calendar,
                              const ChartQuery& query,
                              const std::vector<store::StoredInterval>& serving)
{
    if (!serving.empty())
        return fail(ErrorKind::not_found, none_in_range(calendar, query),
                    there_are(serving.front(), calendar));
    const auto stored = reader.stored_intervals(query.symbol);
    if (!stored)
        return tl::unexpected(stored.error());
    const Phrase length = in_words(query.length);
    const std::string& symbol = query.symbol.value;
    Phrase others;
    for (const store::StoredInterval& one : *stored)
        others = others.empty() ? kind_of(one.interval)
                                : Phrase::of("%1 and %2", others, kind_of(one.interval));
    return fail(ErrorKind::not_found,
                others.empty() ? Phrase::of("No %1 bars of %2 are stored yet", length, symbol)
                               : Phrase::of("No %1 bars of %2 are stored; %3 bars are", length,
                                            symbol, others),
                others.empty() ? Phrase::of("fetch or import them")
                               : Phrase::of("choose longer bars, or import shorter ones"));
}

/// Bars of one interval, from the session before the range on, for the close before its first bar.
Result<BarSeries> read_stored(const store::Reader& reader, const Calendar& calendar,
                              const ChartQuery& query, Interval interval)
{
    const Date first = market::is_intraday(query.length)
                           ? query.from
                           : market::period_of(query.from, query.length);
    if (interval == Interval::day)
        return reader.bars(query.symbol, first - days(14), query.to);
    const auto midnight = [&](Date date) {
        return market::from_local(date, seconds(0), calendar.zone());
    };
    const Date before = calendar.local_date(close_before(calendar, first) - seconds(1));
    return reader.bars(query.symbol, interval, midnight(before),
                       midnight(query.to + days(1)) - seconds(1));
}

/// What had not ended by then is not known then. An hour's bar may be cut short by the close.
void cut(BarSeries& series, const Calendar& calendar, Utc as_of)
{
    const seconds lasts = market::duration_of(market::length_of(series.interval));
    auto& bars = series.bars;
    while (!bars.empty() && bars.back().t + lasts > as_of) {
        const auto session = calendar.session_on(calendar.local_date(bars.back().t));
        if (session && bars.back().t < session->close && session->close <= as_of)
            break;
        bars.pop_back();
    }
}

/// Moves the bars before the range out of the way; the last of them gives the previous close.
void drop_before(ChartBars& chart, const Calendar& calendar, Date from)
{
    const bool intraday = market::is_intraday(chart.length);
    const Date first = intraday ? from : market::period_of(from, chart.length);
    std::size_t begin = 0;
    const auto day = [&](const Bar& bar) {
        return intraday ? calendar.local_date(bar.t) : date_of(bar.t);
    };
    const Utc bound =
        intraday ? market::from_local(first, seconds(0), calendar.zone()) : midnight_utc(first);
    while (begin < chart.bars.size() && chart.bars[begin].t < bound) {
        if (!intraday || chart.classes[begin] == market::SessionClass::regular)
            chart.previous_close = chart.bars[begin].close;
        ++begin;
    }
    chart.begin =
        close_before(calendar, begin < chart.bars.size() ? day(chart.bars[begin]) : first);
    if (intraday && begin > 0)
        chart.begin = std::max(chart.begin, chart.ends[begin - 1]);
    const auto drop = [&](auto& all) {
        all.erase(all.begin(), all.begin() + std::ptrdiff_t(std::min(begin, all.size())));
    };
    drop(chart.bars);
    drop(chart.ends);
    drop(chart.days);
    drop(chart.classes);
}

void time_intraday(ChartBars& chart, const Calendar& calendar)
{
    chart.ends.reserve(chart.bars.size());
    chart.days.reserve(chart.bars.size());
    chart.classes.reserve(chart.bars.size());
    for (const market::BarTime& time : market::bar_times(chart.bars, chart.length, calendar)) {
        chart.days.push_back(time.day);
        chart.ends.push_back(time.end);
        chart.classes.push_back(time.in);
    }
}

/// `daily`: what the bars were made of. A longer bar ends with its last session.
void time_sessions(ChartBars& chart, const Calendar& calendar, const std::vector<Bar>& daily)
{
    std::size_t last = 0;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        while (last + 1 < daily.size() &&
               (i + 1 == chart.bars.size() || daily[last + 1].t < chart.bars[i + 1].t))
            ++last;
        chart.days.push_back(date_of(daily[last].t));
        chart.ends.push_back(close_of(calendar, daily[last]));
    }
}

/// The bar within which `now` lies ends now, so far as it goes.
void end_running_bar(ChartBars& chart, Utc now)
{
    const auto running = std::upper_bound(chart.ends.begin(), chart.ends.end(), now);
    if (running == chart.ends.end())
        return;
    const Utc before = running == chart.ends.begin() ? chart.begin : *std::prev(running);
    if (before < now)
        *running = now;
}

ChartBars timed(BarSeries series, const Calendar& calendar, const ChartQuery& query, Utc now)
{
    ChartBars chart;
    chart.length = query.length;
    if (market::is_intraday(query.length)) {
        if (query.as_of)
            cut(series, calendar, *query.as_of);
        chart.bars = market::resample(series.bars, series.interval, query.length, calendar);
        time_intraday(chart, calendar);
    } else {
        auto daily = market::resample(series.bars, series.interval, BarLength::day, calendar);
        while (query.as_of && !daily.empty() && close_of(calendar, daily.back()) > *query.as_of)
            daily.pop_back();
        chart.bars = market::resample(daily, Interval::day, query.length, calendar);
        time_sessions(chart, calendar, daily);
    }
    drop_before(chart, calendar, query.from);
    end_running_bar(chart, now);
    chart.splits = std::move(series.splits);
    chart.dividends = std::move(series.dividends);
    return chart;
}

BarSeries without_prices(const Calendar& calendar, const ChartQuery& query, Utc now)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    BarSeries series;
    series.symbol = query.symbol;
    const Date first = market::period_of(query.from, query.length);
    const Date last = std::min(query.to, calendar.session_of(now).date);
    for (const market::Session& one : calendar.sessions(first, last))
        series.bars.push_back({midnight_utc(one.date), unknown, unknown, unknown, unknown, {}});
    return series;
}

}  // namespace

Result<std::vector<store::StoredInterval>> serving_intervals(const store::Reader& reader,
                                                             const Symbol& symbol, BarLength length)
{
    auto stored = reader.stored_intervals(symbol);
    if (stored)
        std::erase_if(*stored, [&](const store::StoredInterval& one) {
            return one.interval < market::interval_for(length);  // the coarsest is the first
        });
    return stored;
}

Result<ChartBars> read_chart_bars(const store::Reader& reader, const Calendar& calendar,
                                  const ChartQuery& query, Utc now)
{
    const auto serving = serving_intervals(reader, query.symbol, query.length);
    if (!serving)
        return tl::unexpected(serving.error());
    for (const store::StoredInterval& one : *serving) {
        auto series = read_stored(reader, calendar, query, one.interval);
        if (!series)
            return tl::unexpected(series.error());
        ChartBars chart = timed(std::move(*series), calendar, query, query.as_of.value_or(now));
        if (!chart.bars.empty())
            return chart;
    }
    return refused(reader, calendar, query, *serving);
}

Result<ChartBars> read_chart_sessions(const store::Reader& reader, const ChartSubject& subject,
                                      const ChartQuery& query, Utc now)
{
    auto priced = read_chart_bars(reader, subject.calendar, query, now);
    if (priced || priced.error().kind != ErrorKind::not_found || market::is_intraday(query.length))
        return priced;
    const auto stored = reader.stored_intervals(query.symbol);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!stored->empty())
        return priced;
    const auto news = reach_of_news(reader, query, subject);
    if (!news)
        return tl::unexpected(news.error());
    if (!*news)
        return priced;
    const Utc then = query.as_of.value_or(now);
    ChartQuery reached = query;  // before its first story there is nothing to see
    reached.from = std::max(query.from, subject.calendar.session_of((*news)->first).date);
    ChartBars chart =
        timed(without_prices(subject.calendar, reached, then), subject.calendar, query, then);
    return chart.bars.empty() ? std::move(priced) : std::move(chart);
}

Result<std::vector<Utc>> session_closes(const store::Reader& reader, const ChartQuery& query,
                                        Utc now)
{
    const auto subject = chart_subject(reader, query);
    if (!subject)
        return tl::unexpected(subject.error());
    ChartQuery by_day = query;
    by_day.as_of.reset();
    if (!market::is_intraday(query.length))
        by_day.length = BarLength::day;
    const auto chart = read_chart_sessions(reader, *subject, by_day, now);
    if (!chart)
        return tl::unexpected(chart.error());
    std::vector<Utc> closes;
    for (std::size_t i = 0; i < chart->bars.size(); ++i) {
        if (!chart->classes.empty() && chart->classes[i] != market::SessionClass::regular)
            continue;
        Bar session;
        session.t = midnight_utc(chart->days[i]);
        const Utc close = close_of(subject->calendar, session);
        if (closes.empty() || closes.back() < close)
            closes.push_back(close);
    }
    return closes;
}

Result<std::optional<NewsReach>> reach_of_news(const store::Reader& reader, const ChartQuery& query,
                                               const ChartSubject& subject)
{
    std::optional<NewsReach> reach;
    for (const CompanyId& company : subject.companies) {
        store::IndexQuery asked;
        asked.company = company;
        if (!query.reconstructed)
            asked.as_of = query.as_of;
        const auto buckets = reader.buckets(asked);
        if (!buckets)
            return tl::unexpected(buckets.error());
        for (const analytics::Bucket& one : *buckets)
            reach = reach ? NewsReach{std::min(reach->first, one.known_at),
                                      std::max(reach->last, one.known_at)}
                          : NewsReach{one.known_at, one.known_at};
    }
    return reach;
}

std::optional<std::size_t> bar_of(const ChartBars& chart, const Calendar& calendar, Utc known_at)
{
    const market::Session session = calendar.session_of(known_at);
    if (!market::is_intraday(chart.length))
        return bar_on(chart, session.date);
    // At the close's second, the bar that ends there; else a bar holds its first second, not its end.
    const Utc probe = known_at == session.close ? known_at - seconds(1) : known_at;
    const auto found = std::upper_bound(chart.ends.begin(), chart.ends.end(), probe);
    if (found == chart.ends.end() || probe < chart.begin)
        return std::nullopt;
    return std::size_t(found - chart.ends.begin());
}

std::optional<std::size_t> bar_on(const ChartBars& chart, Date date)
{
    const auto period = [&](Date day) {
        return market::is_intraday(chart.length) ? day : market::period_of(day, chart.length);
    };
    const auto found =
        std::lower_bound(chart.days.begin(), chart.days.end(), period(date),
                         [&](Date day, Date wanted) { return period(day) < wanted; });
    if (found == chart.days.end() || period(*found) != period(date))
        return std::nullopt;
    return std::size_t(found - chart.days.begin());
}

}  // namespace undertone::view
