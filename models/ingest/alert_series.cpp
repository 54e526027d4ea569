// What alert rules make of an index: levels, what is usual, price and tone apart.
#include "ingest/alert_facts.h"

#include <algorithm>
#include <set>

namespace undertone::ingest {
namespace {

using analytics::IndexPoint;
using analytics::WatchedPoint;
using std::chrono::days;

/// Less weight than one story's after ten half-lives is no tone, as on the chart.
constexpr double faded = 1.0 / 1024;
constexpr days usual_span{30};
/// Longer ago than that a value counts as back since.
constexpr days longest_walk{90};
/// 60 changes over 60 sessions at most, and the one in question: in days, with holidays.
constexpr days divergence_span{200};

std::optional<double> tone_of(const IndexPoint& point)
{
    return point.weight > faded ? std::optional(point.tone) : std::nullopt;
}

/// What is recorded in the very second of a rule may have come after it.
Utc before_rule(const AlertRule& rule) { return rule.watches_from - seconds(1); }

/// What a rule of tone_z or heat makes of the index: against what is usual at session closes before.
class AgainstUsual {
public:
    AgainstUsual(AlertKind kind, const std::vector<std::vector<analytics::Bucket>>& voices,
                 const market::Calendar& calendar, Utc from, Utc to)
        : kind_(kind), calendar_(calendar)
    {
        const auto sessions =
            calendar.sessions(calendar.local_date(from) - usual_span, calendar.local_date(to));
        std::vector<Utc> closes;
        for (const market::Session& one : sessions) {
            dates_.push_back(one.date);
            closes.push_back(one.close);
        }
        points_ = analytics::index_of(voices, closes, alert_half_life);
        for (const auto& voice : voices)
            if (!voice.empty())
                first_news_ = std::min(first_news_, voice.front().counts_from);
    }

    /// `point.t` never falls from call to call.
    std::optional<double> value(const IndexPoint& point)
    {
        const Date day = calendar_.local_date(point.t);
        if (day != day_) {
            day_ = day;
            usual_ = closes_before(day);
            spread_ = kind_ == AlertKind::tone_z ? analytics::usual_of(usual_) : std::nullopt;
        }
        if (kind_ == AlertKind::heat)
            return analytics::times_usual(point.heat, usual_);
        const auto tone = tone_of(point);
        return tone && spread_ ? std::optional(spread_->z(*tone)) : std::nullopt;
    }

private:
    [[nodiscard]] std::vector<double> closes_before(Date day) const
    {
        std::vector<double> values;
        for (std::size_t i = 0; i < dates_.size() && dates_[i] < day; ++i) {
            if (dates_[i] < day - usual_span || points_[i].t < first_news_)
                continue;
            if (kind_ == AlertKind::heat)
                values.push_back(points_[i].heat);
            else if (const auto tone = tone_of(points_[i]))
                values.push_back(*tone);
        }
        return values;
    }

    AlertKind kind_;
    const market::Calendar& calendar_;
    std::vector<Date> dates_;
    std::vector<IndexPoint> points_;  ///< at their closes
    Utc first_news_ = Utc::max();
    std::optional<Date> day_;
    std::vector<double> usual_;
    std::optional<analytics::Usual> spread_;
};

std::vector<analytics::Told> told_points(const std::vector<AlertFiring>& told)
{
    std::vector<analytics::Told> all;
    for (const AlertFiring& one : told)
        if (const auto t = utc_from_iso(one.event))
            all.push_back({*t, one.back_at.value_or(one.recorded_at)});
    return all;
}

AlertFiring firing_of(const AlertRule& rule, const analytics::Crossing& crossing, Utc as_of)
{
    AlertFiring firing;
    firing.rule = rule.id;
    firing.event = to_iso(crossing.first.t);
    firing.at = std::min(crossing.first.t, as_of);
    firing.back_at = crossing.back;
    firing.value = crossing.first.value;
    return firing;
}

/// What was told before the walk begins and was back since says nothing of what comes.
void forget(std::vector<analytics::Told>& told, Utc begin)
{
    std::erase_if(told, [&](const analytics::Told& one) { return one.from <= begin; });
}

/// As it stands after them: a split is no move.
void take_splits_out(BarSeries& series)
{
    if (series.basis != Basis::raw)
        return;
    for (const Split& split : series.splits)
        for (Bar& bar : series.bars)
            if (date_of(bar.t) < split.date)
                bar.close /= split.ratio;
}

}  // namespace

market::Calendar AlertFacts::calendar_of(const CompanyId& id) const
{
    const Company* const whose = company(id);
    for (const Instrument& one : instruments_)
        if (whose && whose->symbol == one.symbol)
            if (auto calendar = calendars_.of_exchange(one.exchange))
                return *calendar;
    return market::Calendar::new_york();
}

Result<AlertFacts::Voices> AlertFacts::voices(const AlertRule& rule, Utc from, Utc to,
                                              std::optional<Utc> as_of) const
{
    Voices all;
    for (const CompanyId& company : companies_of(rule)) {
        auto voice = reader_->buckets(
            {company, rule.topic, from - analytics::look_back(alert_half_life), to, as_of});
        if (!voice)
            return tl::unexpected(voice.error());
        all.push_back(std::move(*voice));
    }
    return all;
}

/// The story that moved the index most at that quarter-hour, with its title and time; none: it faded.
/// At the quarter-hour at which the rule begins, any that came since then.
Result<void> AlertFacts::name_story(const AlertRule& rule, Utc quarter, AlertFiring& firing) const
{
    const bool begins = quarter <= rule.watches_from;
    double most = 0;
    for (const CompanyId& company : companies_of(rule)) {
        store::MentionQuery query;
        query.company = company;
        if (rule.topic)
            query.topics = {*rule.topic};
        query.from = quarter + seconds(1) -
                     (begins ? seconds(analytics::alert_window) : std::chrono::minutes(15));
        query.to = quarter;
        const auto mentions = reader_->mentions(query);
        if (!mentions)
            return tl::unexpected(mentions.error());
        std::set<StoryId> known_then;
        if (begins) {
            query.as_of = before_rule(rule);
            const auto then = reader_->mentions(query);
            if (!then)
                return tl::unexpected(then.error());
            for (const store::WeighedMention& one : *then)
                known_then.insert(one.story);
        }
        for (const store::WeighedMention& one : *mentions) {
            if (known_then.count(one.story) > 0)
                continue;
            const double weight = one.relevance * one.topic_relevance * one.confidence *
                                  one.novelty * one.source_weight;
            const double moves =
                rule.kind == AlertKind::heat ? one.novelty : weight * one.score * rule.direction;
            if (moves <= most || one.taken_back || one.corrected_at)
                continue;
            most = moves;
            firing.story = one.story;
            firing.at = one.known_at;
        }
    }
    if (firing.story.value == 0)
        return {};
    const auto headline = reader_->headlines({firing.story});
    if (!headline)
        return tl::unexpected(headline.error());
    firing.detail = headline->front().title;
    return {};
}

AlertFacts::Firings AlertFacts::index_firings(const AlertRule& rule, Utc from, Utc as_of,
                                              const std::vector<AlertFiring>& told) const
{
    auto points = watched(rule, from, as_of);
    if (!points)
        return tl::unexpected(points.error());
    if (points->empty())
        return {};
    std::vector<analytics::Told> before = told_points(told);
    const Utc begin = points->front().t;
    if (const auto since = analytics::told_before(rule, points->front(), before)) {
        bool back = *since < begin - longest_walk;
        if (!back) {
            auto earlier = watched(rule, *since, begin);
            if (!earlier)
                return tl::unexpected(earlier.error());
            std::erase_if(*earlier, [&](const WatchedPoint& one) { return one.t < *since; });
            back = analytics::been_back(rule, *earlier);
        }
        if (back)
            forget(before, begin);
    }
    std::vector<AlertFiring> found;
    for (const analytics::Crossing& one : analytics::crossings(rule, *points, before)) {
        AlertFiring firing = firing_of(rule, one, as_of);
        if (const auto named = name_story(rule, one.first.t, firing); !named)
            return tl::unexpected(named.error());
        found.push_back(std::move(firing));
    }
    return found;
}

/// What a rule of an index watches; of a list that is no more nothing.
Result<std::vector<WatchedPoint>> AlertFacts::watched(const AlertRule& rule, Utc from,
                                                      Utc as_of) const
{
    const auto quarters = analytics::watched_quarters(from, as_of);
    const Utc begin = quarters.front(), end = quarters.back();
    const bool against_usual = rule.kind != AlertKind::tone;
    const Utc first = begin - (against_usual ? usual_span + days(1) : days(0));
    const auto heard = voices(rule, first, end);
    if (!heard)
        return tl::unexpected(heard.error());
    if (heard->empty())
        return {};
    std::vector<IndexPoint> index = analytics::index_of(*heard, quarters, alert_half_life);
    if (from == rule.watches_from) {
        // It begins with what was known then: older news that comes later is news to who waits for it.
        const auto then = voices(rule, begin, begin, before_rule(rule));
        if (!then)
            return tl::unexpected(then.error());
        index.insert(index.begin(), analytics::index_of(*then, {begin}, alert_half_life).front());
    }
    const market::Calendar calendar = calendar_of(rule.company);
    std::optional<AgainstUsual> usual;
    if (against_usual)
        usual.emplace(rule.kind, *heard, calendar, begin, end);
    std::vector<WatchedPoint> points;
    for (const IndexPoint& point : index)
        points.push_back({point.t, usual ? usual->value(point) : tone_of(point)});
    return points;
}

AlertFacts::Firings AlertFacts::divergence_firings(const AlertRule& rule, Utc from, Utc as_of,
                                                   const std::vector<AlertFiring>& told) const
{
    const Company* const whose = company(rule.company);
    if (!whose || !whose->symbol)
        return {};
    const market::Calendar calendar = calendar_of(rule.company);
    const Date last = calendar.local_date(as_of);
    auto series = reader_->bars(*whose->symbol, calendar.local_date(from) - divergence_span, last);
    if (!series && series.error().kind == ErrorKind::unknown_symbol)
        return {};
    if (!series)
        return tl::unexpected(series.error());
    take_splits_out(*series);
    std::vector<Utc> times;
    std::vector<double> closes;
    for (const Bar& bar : series->bars)
        if (const auto session = calendar.session_on(date_of(bar.t));
            session && session->close <= as_of) {
            times.push_back(session->close);
            closes.push_back(bar.close);
        }
    if (times.empty())
        return {};
    const auto heard = voices(rule, times.front(), times.back());
    if (!heard)
        return tl::unexpected(heard.error());
    std::vector<std::optional<double>> tones;
    for (const IndexPoint& point : analytics::index_of(*heard, times, alert_half_life))
        tones.push_back(tone_of(point));
    const auto apart = analytics::divergence(closes, tones, rule.sessions);
    std::vector<WatchedPoint> points, earlier;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (times[i] <= from) {  // it begins at the last close before
            earlier.insert(earlier.end(), points.begin(), points.end());
            points.clear();
        }
        points.push_back({times[i], apart[i]});
    }
    std::vector<analytics::Told> before = told_points(told);
    if (const auto since = analytics::told_before(rule, points.front(), before)) {
        std::erase_if(earlier, [&](const WatchedPoint& one) { return one.t < *since; });
        if (*since < times.front() || analytics::been_back(rule, earlier))
            forget(before, points.front().t);
    }
    std::vector<AlertFiring> found;
    for (const analytics::Crossing& one : analytics::crossings(rule, points, before))
        found.push_back(firing_of(rule, one, as_of));
    return found;
}

}  // namespace undertone::ingest
