#include "analytics/alerts.h"

#include <algorithm>
#include <cmath>

namespace undertone::analytics {
namespace {

constexpr std::chrono::minutes quarter{15};
constexpr int usual_changes = 60, least_changes = 30;
constexpr double tone_band = 0.05, z_band = 0.5;

Error invalid(Phrase what) { return {ErrorKind::invalid_input, std::move(what), {}, {}, {}}; }

bool is_series(AlertKind kind)
{
    return kind == AlertKind::tone || kind == AlertKind::tone_z || kind == AlertKind::heat ||
           kind == AlertKind::divergence;
}

/// Both sides of a rule's level, as if it waited for a rise.
struct Threshold {
    int sign = 1;
    double level = 0, back = 0;

    [[nodiscard]] bool beyond(const std::optional<double>& value) const
    {
        return value && sign * *value > level;
    }
    [[nodiscard]] bool is_back(const std::optional<double>& value) const
    {
        return !value || sign * *value <= back;
    }
};

Threshold threshold_of(const AlertRule& rule)
{
    const double level = rule.direction * rule.level;
    switch (rule.kind) {
    case AlertKind::tone: return {rule.direction, level, level - tone_band};
    case AlertKind::tone_z: return {rule.direction, level, level - z_band};
    case AlertKind::heat: return {1, rule.level, (1 + rule.level) / 2};
    default: return {1, rule.level, rule.level / 2};
    }
}

/// Of a sample; none of fewer than least_changes.
std::optional<double> deviation_of(const std::vector<double>& values)
{
    if (int(values.size()) < least_changes)
        return std::nullopt;
    double mean = 0, squares = 0;
    for (const double value : values)
        mean += value / double(values.size());
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size() - 1));
}

/// The change to each session, in deviations of those before. None: not known.
std::vector<std::optional<double>> in_deviations(const std::vector<double>& values, int sessions,
                                                 double least_deviation)
{
    std::vector<std::optional<double>> all(values.size());
    const auto change = [&](int i) {
        return values[std::size_t(i)] - values[std::size_t(i - sessions)];
    };
    for (int i = sessions; i < int(values.size()); ++i) {
        std::vector<double> before;
        for (int j = std::max(sessions, i - usual_changes); j < i; ++j)
            before.push_back(change(j));
        const auto deviation = deviation_of(before);
        if (deviation && *deviation > least_deviation)
            all[std::size_t(i)] = change(i) / *deviation;
    }
    return all;
}

/// A silence may turn out to have begun earlier; what was told within it was told of it.
bool was_told(const std::vector<AlertFiring>& told, const SourceId& source, Utc since)
{
    return std::any_of(told.begin(), told.end(), [&](const AlertFiring& one) {
        return one.source == source && one.at >= since;
    });
}

}  // namespace

Result<void> check_rule(const AlertRule& rule)
{
    const auto refuse = [](const Phrase& what) { return tl::unexpected(invalid(what)); };
    if (!std::isfinite(rule.level))
        return refuse(Phrase::of("An alert’s level has to be a number"));
    if (rule.direction != -1 && rule.direction != 1)
        return refuse(Phrase::of("An alert waits for a fall or for a rise"));
    if (!rule.company.empty() && rule.watchlist.value != 0)
        return refuse(Phrase::of("An alert watches a company or a watchlist, not both"));
    switch (rule.kind) {
    case AlertKind::tone:
        if (std::abs(rule.level) >= 1)
            return refuse(Phrase::of("A tone lies between −1 and +1, and so has an alert’s level"));
        break;
    case AlertKind::tone_z:
        // A tone lies between -1 and +1, and its usual deviation is no less than that.
        if (std::abs(rule.level) >= 2 / least_usual_deviation)
            return refuse(Phrase::of("No tone is ever so many standard deviations from its usual"));
        break;
    case AlertKind::heat:
        if (rule.level <= 1)
            return refuse(Phrase::of("An alert of heat waits for more than 1 times the usual"));
        break;
    case AlertKind::divergence:
        if (rule.level <= 0)
            return refuse(
                Phrase::of("An alert of a divergence waits for more than 0 standard deviations"));
        if (rule.sessions < 1 || rule.sessions > 60)
            return refuse(Phrase::of("An alert of a divergence looks at 1 to 60 sessions"));
        if (rule.company.empty())
            return refuse(
                Phrase::of("An alert of a divergence needs a company: its price and its tone"));
        break;
    case AlertKind::claim:
        if (!rule.source.empty())
            return refuse(
                Phrase::of("An alert of claims looks at all sources; leave out the source"));
        break;
    case AlertKind::story:
        if (rule.source.empty())
            return refuse(Phrase::of("An alert of something new needs a source"));
        if (!rule.company.empty() || rule.watchlist.value != 0 || rule.topic)
            return refuse(
                Phrase::of("An alert of something new looks at all that its source has; leave out "
                           "company, list and topic"));
        break;
    case AlertKind::source_down:
        if (rule.level < 1)
            return refuse(Phrase::of("A source is silent for 1 of its intervals at least"));
        if (rule.level >= 1000)
            return refuse(Phrase::of("An alert of a silence waits for fewer than 1000 intervals"));
        if (!rule.company.empty() || rule.watchlist.value != 0 || rule.topic)
            return refuse(Phrase::of("A source that is silent has no company and no topic"));
        break;
    }
    if (is_series(rule.kind) && !rule.source.empty())
        return refuse(Phrase::of("An index has no source of its own"));
    return {};
}

Result<void> check_company(const AlertRule& rule, const Company& company)
{
    const bool looks_at_prices =
        rule.kind == AlertKind::divergence || rule.kind == AlertKind::claim;
    if (looks_at_prices && company.id == rule.company && !company.symbol)
        return tl::unexpected(
            invalid(Phrase::of("%1 has no symbol, and so no prices that this alert could look at",
                               company.name)));
    return {};
}

std::optional<Utc> told_before(const AlertRule& rule, const WatchedPoint& begin,
                               const std::vector<Told>& told)
{
    const Threshold threshold = threshold_of(rule);
    if (threshold.beyond(begin.value) || threshold.is_back(begin.value))
        return std::nullopt;
    std::optional<Utc> last;
    for (const Told& one : told)
        if (one.from <= begin.t)
            last = std::max(last.value_or(Utc::min()), one.until);
    return last && *last < begin.t ? last : std::nullopt;
}

bool been_back(const AlertRule& rule, const std::vector<WatchedPoint>& points)
{
    const Threshold threshold = threshold_of(rule);
    return std::any_of(points.begin(), points.end(),
                       [&](const WatchedPoint& one) { return threshold.is_back(one.value); });
}

std::vector<Utc> watched_quarters(Utc from, Utc as_of)
{
    const Utc last = ceil_to_quarter_hour(as_of);
    Utc one = ceil_to_quarter_hour(from);
    if (one > from)
        one -= quarter;
    std::vector<Utc> all;
    for (; one <= last; one += quarter)
        all.push_back(one);
    return all;
}

std::vector<Crossing> crossings(const AlertRule& rule, const std::vector<WatchedPoint>& points,
                                std::vector<Told> told)
{
    std::vector<Crossing> found;
    if (points.empty())
        return found;
    std::sort(told.begin(), told.end(),
              [](const Told& a, const Told& b) { return a.from < b.from; });
    const Threshold threshold = threshold_of(rule);
    Utc told_until = Utc::min();
    auto next = told.begin();
    const auto take_told = [&](Utc until) {
        const auto first = next;
        for (; next != told.end() && next->from <= until; ++next)
            told_until = std::max(told_until, next->until);
        return next != first;
    };
    const WatchedPoint& begin = points.front();
    bool armed = take_told(begin.t) ? threshold.is_back(begin.value) && begin.t >= told_until
                                    : !threshold.beyond(begin.value);
    std::optional<Crossing> open;  // of which nothing was told, as far as we have walked
    for (auto point = points.begin() + 1; point != points.end(); ++point) {
        if (take_told(point->t)) {
            armed = false;
            open.reset();
        }
        if (armed && threshold.beyond(point->value)) {
            armed = false;
            open = Crossing{*point, std::nullopt};
        } else if (!armed && threshold.is_back(point->value) && point->t >= told_until) {
            armed = true;
            if (open)
                found.push_back({open->first, point->t});
            open.reset();
        }
    }
    if (open)
        found.push_back(*open);
    return found;
}

std::optional<double> times_usual(double heat, std::vector<double> usual)
{
    if (int(usual.size()) < least_usual_values)
        return std::nullopt;
    std::sort(usual.begin(), usual.end());
    const std::size_t n = usual.size();
    const double median = n % 2 ? usual[n / 2] : (usual[n / 2 - 1] + usual[n / 2]) / 2;
    return heat / std::max(median, 1.0);
}

std::vector<std::optional<double>> divergence(const std::vector<double>& closes,
                                              const std::vector<std::optional<double>>& tones,
                                              int sessions)
{
    std::vector<double> prices, moods;
    for (const double close : closes)
        prices.push_back(std::log(close));
    for (const auto& tone : tones)
        moods.push_back(tone.value_or(0));
    const auto moved = in_deviations(prices, sessions, 0);
    const auto turned = in_deviations(moods, sessions, least_usual_deviation);
    std::vector<std::optional<double>> apart(closes.size());
    for (std::size_t i = 0; i < apart.size(); ++i)
        if (moved[i] && turned[i])
            apart[i] = *moved[i] * *turned[i] < 0
                           ? std::min(std::abs(*moved[i]), std::abs(*turned[i]))
                           : 0.0;
    return apart;
}

seconds Silence::lasted() const
{
    seconds sum{0};
    for (const Stretch& one : stretches)
        sum += one.to - one.from;
    return sum;
}

std::optional<Utc> Silence::when_lasted(seconds limit) const
{
    for (const Stretch& one : stretches) {
        if (one.to - one.from > limit)
            return one.from + limit;
        limit -= one.to - one.from;
    }
    return std::nullopt;
}

std::vector<AlertFiring> deaths(const AlertRule& rule, const std::vector<Silence>& all,
                                const std::vector<AlertFiring>& told)
{
    std::vector<Silence> silent;
    for (const Silence& one : all)
        if (one.since && (rule.source.empty() || one.source == rule.source))
            silent.push_back(one);
    const bool way_is_down =
        rule.source.empty() && all.size() > 1 && 2 * silent.size() > all.size();
    if (way_is_down) {
        // The one that made them more than half stands for all.
        std::stable_sort(silent.begin(), silent.end(),
                         [](const Silence& a, const Silence& b) { return *a.since < *b.since; });
        Silence one = silent[all.size() / 2];
        one.source = {};
        one.why = std::to_string(silent.size()) + " of " + std::to_string(all.size()) +
                  " sources do not answer";
        silent = {one};
    }
    std::vector<AlertFiring> found;
    for (const Silence& one : silent) {
        const seconds limit(std::llround(rule.level * double(one.interval.count())));
        const auto lasted_at = one.when_lasted(limit);
        if (!lasted_at || was_told(told, one.source, *one.since))
            continue;
        AlertFiring firing;
        firing.rule = rule.id;
        firing.event = "silent " + one.source.value + " " + to_iso(*one.since);
        firing.at = *lasted_at;
        if (firing.at < rule.watches_from)
            continue;  // as of what every rule watches
        firing.value = double(one.lasted().count()) / double(one.interval.count());
        firing.source = one.source;
        firing.detail = one.why;
        found.push_back(std::move(firing));
    }
    return found;
}

Result<void> check_source(const AlertRule& rule, const Source& source)
{
    if (source.id != rule.source)
        return {};
    if (rule.kind == AlertKind::story && source.kind == SourceKind::quotes)
        return tl::unexpected(invalid(Phrase::of("%1 has prices alone, and so no stories", source.name)));
    if (rule.kind != AlertKind::source_down)
        return {};
    if (source.demo)
        return tl::unexpected(
            invalid(Phrase::of("%1 was written for the demo and is never asked", source.name)));
    if (source.url.empty())
        return tl::unexpected(
            invalid(Phrase::of("%1 has no address, and so is never asked", source.name)));
    if (rule.level * double(source.interval.count()) >= double(seconds(longest_silence).count()))
        return tl::unexpected(invalid(Phrase::of(
            "A silence of %1 is looked for within the last 400 days alone", source.name)));
    return {};
}

}  // namespace undertone::analytics
