#include "view/watch_row.h"

#include "view/chart_tone.h"

#include <algorithm>
#include <map>

namespace undertone::view {
namespace {

constexpr std::size_t week = 5;  // sessions
constexpr std::size_t sparkline_sessions = 60;
constexpr std::chrono::days usual_span{30};
constexpr double least_heat = 0.005;  // else it is written 0.00

double percent(double now, double before) { return 100 * (now / before - 1); }

/// Tones at the closes of sessions; none where nothing is known.
using Tones = std::map<Date, std::optional<double>>;

std::optional<double> at(const Tones& tones, Date date)
{
    const auto found = tones.find(date);
    return found == tones.end() ? std::nullopt : found->second;
}

std::optional<Tones> tones_at(const store::Reader& reader, const CompanyId& company,
                              const std::vector<market::Session>& sessions)
{
    std::vector<Utc> times;
    for (const market::Session& one : sessions)
        times.push_back(one.close);
    const auto buckets = reader.buckets(
        {company, std::nullopt, times.front() - analytics::look_back(list_half_life), times.back()});
    if (!buckets)
        return std::nullopt;
    const auto points = analytics::tone_index(*buckets, times, list_half_life);
    Tones tones;
    for (std::size_t i = 0; i < points.size(); ++i)
        tones[sessions[i].date] = shown(points[i]);
    return tones;
}

/// The last session among the usual ones of the 30 days before it.
std::optional<double> z_of(const Tones& tones, Date last)
{
    const auto tone = at(tones, last);
    std::vector<double> before;
    for (auto one = tones.lower_bound(last - usual_span); one != tones.end() && one->first < last;
         ++one)
        if (one->second)
            before.push_back(*one->second);
    const auto usual = analytics::usual_of(before);
    return usual && tone ? std::optional(usual->z(*tone)) : std::nullopt;
}

std::optional<std::vector<TopicHeat>> heats_of(const store::Reader& reader,
                                               const CompanyId& company,
                                               const std::vector<Topic>& topics, Utc close)
{
    std::vector<TopicHeat> heats;
    for (const Topic& topic : topics) {
        const auto buckets =
            reader.buckets({company, topic.id, close - analytics::look_back(list_half_life), close});
        if (!buckets)
            return std::nullopt;
        const double heat = analytics::tone_index(*buckets, {close}, list_half_life).front().heat;
        if (heat >= least_heat)
            heats.push_back({topic.id, topic.name, topic.colour, heat});
    }
    std::stable_sort(heats.begin(), heats.end(),
                     [](const TopicHeat& a, const TopicHeat& b) { return a.heat > b.heat; });
    return heats;
}

/// Stories that count later than at `after` and, where given, no later than at `to`.
std::optional<int> stories_after(const store::Reader& reader, const CompanyId& company, Utc after,
                                 std::optional<Utc> to)
{
    store::StoryQuery query;
    query.company = company;
    query.from = after + seconds(1);
    if (to)
        query.to = *to + seconds(1);
    const auto count = reader.story_count(query);
    return count ? std::optional(*count) : std::nullopt;
}

void add_prices(WatchRow& row, const std::vector<Bar>& bars)
{
    const std::size_t n = bars.size();
    row.last = bars[n - 1].close;
    row.last_session = date_of(bars[n - 1].t);
    if (n > 1)
        row.day_percent = percent(*row.last, bars[n - 2].close);
    if (n > week)
        row.week_percent = percent(*row.last, bars[n - 1 - week].close);
    for (std::size_t i = n > sparkline_sessions ? n - sparkline_sessions : 0; i < n; ++i)
        row.closes.push_back(bars[i].close);
}

}  // namespace

WatchRow read_watch_row(const store::Reader& reader, const Symbol& symbol, const std::string& name,
                        const Company* company, const market::Calendar& calendar,
                        const std::vector<Topic>& topics, RowDetail detail)
{
    WatchRow row;
    row.symbol = symbol;
    row.name = name;
    const auto series = reader.bars(symbol);
    if (!series || series->bars.empty())
        return row;
    const std::vector<Bar>& bars = series->bars;
    const std::size_t n = bars.size();
    add_prices(row, bars);
    const auto last = calendar.session_on(*row.last_session);
    if (!company || !last)
        return row;

    const auto session_of = [&](std::size_t bar) {
        return calendar.session_on(date_of(bars[bar].t));
    };
    const auto week_before = n > week ? session_of(n - 1 - week) : std::nullopt;
    std::vector<market::Session> sessions{*last};
    if (detail == RowDetail::table) {
        const Date oldest = date_of(bars[n - row.closes.size()].t);
        sessions = calendar.sessions(std::min(oldest, last->date - usual_span), last->date);
    } else if (week_before) {
        sessions.insert(sessions.begin(), *week_before);
    }
    if (week_before)
        row.stories =
            stories_after(reader, company->id, week_before->close, last->close).value_or(0);
    const auto tones = tones_at(reader, company->id, sessions);
    if (!tones)
        return row;
    row.tone = at(*tones, last->date);
    if (const auto before = week_before ? at(*tones, week_before->date) : std::nullopt;
        before && row.tone)
        row.tone_change = *row.tone - *before;

    if (detail == RowDetail::two_lines)
        return row;
    row.tone_z = z_of(*tones, last->date);
    row.heats = heats_of(reader, company->id, topics, last->close);
    for (std::size_t bar = n - row.closes.size(); bar < n; ++bar)
        row.tones.push_back(at(*tones, date_of(bars[bar].t)));
    if (const auto day_before = n > 1 ? session_of(n - 2) : std::nullopt)
        row.stories_today = stories_after(reader, company->id, day_before->close, std::nullopt);
    return row;
}

}  // namespace undertone::view
