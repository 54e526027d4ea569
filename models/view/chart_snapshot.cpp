#include "view/chart_snapshot.h"

#include "view/chart_bars.h"
#include "view/chart_stories.h"
#include "view/chart_tone.h"

#include <algorithm>

namespace undertone::view {
namespace {

/// Who and what the chart is of. Errors: unknown_symbol, not_found.
Result<ChartSubject> identify(const store::Reader& reader, ChartSnapshot& chart)
{
    auto subject = chart_subject(reader, chart.query);
    if (!subject)
        return subject;
    const auto topics = reader.topics();
    if (!topics)
        return tl::unexpected(topics.error());
    chart.instrument = subject->instrument;
    chart.company = subject->company;
    chart.watchlist = subject->watchlist;
    chart.zone = std::string(subject->calendar.zone());
    chart.topics = *topics;
    for (const TopicId& asked : chart.query.topics) {
        const auto found = std::find_if(topics->begin(), topics->end(),
                                        [&](const Topic& one) { return one.id == asked; });
        if (found == topics->end())
            return fail(ErrorKind::not_found, Phrase::of("There is no topic “%1”", asked.value),
                        Phrase::of("“undertone-cli topics” lists them"));
        chart.chosen.push_back(*found);
    }
    if (chart.chosen.size() == 1)
        chart.topic = chart.chosen.front();
    return subject;
}

void add_actions(const ChartBars& bars, ChartSnapshot& chart)
{
    const auto add = [&](CorporateAction::Kind kind, Date date, double value) {
        if (date > bars.days.back())
            return;  // a week's or month's days to come are not known yet
        if (const auto bar = bar_on(bars, date))
            chart.actions.push_back({kind, int(*bar), date, value});
    };
    for (const Split& one : bars.splits)
        add(CorporateAction::Kind::split, one.date, one.ratio);
    for (const Dividend& one : bars.dividends)
        add(CorporateAction::Kind::dividend, one.date, one.amount);
    std::stable_sort(chart.actions.begin(), chart.actions.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
}

/// Errors: unknown_symbol, not_found (no bars of it in range), io.
Result<void> add_benchmark(const store::Reader& reader, const ChartBars& bars, Utc now,
                           ChartSnapshot& chart)
{
    if (!chart.query.benchmark)
        return {};
    const auto subject = chart_subject(reader, *chart.query.benchmark);
    if (!subject)
        return tl::unexpected(subject.error());
    ChartQuery query = chart.query;
    query.symbol = *chart.query.benchmark;
    auto theirs = read_chart_bars(reader, subject->calendar, query, now);
    if (!theirs && theirs.error().kind != ErrorKind::not_found)
        return tl::unexpected(theirs.error());
    if (!theirs)  // it did not trade then, or is not stored so finely: the chart itself is still there
        theirs.emplace();
    // Longer bars by their period, whose first session may differ; intraday ones by their time.
    const auto place = [&](const Bar& bar) {
        return market::is_intraday(query.length)
                   ? bar.t
                   : midnight_utc(market::period_of(date_of(bar.t), query.length));
    };
    Benchmark benchmark{subject->instrument, {}};
    auto one = theirs->bars.begin();
    for (const Bar& bar : bars.bars) {
        while (one != theirs->bars.end() && place(*one) < place(bar))
            ++one;
        const bool traded = one != theirs->bars.end() && place(*one) == place(bar);
        benchmark.closes.push_back(traded ? std::optional(one->close) : std::nullopt);
    }
    chart.benchmark = std::move(benchmark);
    return {};
}

}  // namespace

Result<std::shared_ptr<const ChartSnapshot>> make_chart_snapshot(const store::Reader& reader,
                                                                 const ChartQuery& query, Utc now)
{
    auto chart = std::make_shared<ChartSnapshot>();
    chart->query = query;
    chart->as_of = query.as_of.value_or(now);
    const auto subject = identify(reader, *chart);
    if (!subject)
        return tl::unexpected(subject.error());
    auto bars = read_chart_sessions(reader, *subject, query, now);
    if (!bars)
        return tl::unexpected(bars.error());
    chart->half_life = half_life_of(query, *bars);
    add_actions(*bars, *chart);
    for (const auto& added :
         {add_stories(reader, *subject, *bars, *chart), add_tone(reader, *subject, *bars, *chart),
          add_gaps(reader, *bars, chart->as_of, *chart), add_benchmark(reader, *bars, now, *chart)})
        if (!added)
            return tl::unexpected(added.error());
    chart->previous_close = bars->previous_close;
    chart->bars = std::move(bars->bars);
    chart->classes = std::move(bars->classes);
    return chart;
}

}  // namespace undertone::view
