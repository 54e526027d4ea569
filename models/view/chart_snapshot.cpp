#include "view/chart_snapshot.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

namespace undertone::view {
namespace {

/// Stories further back than this no longer move the tone (2^-10 of their weight).
constexpr int half_lives_back = 10;

std::string with_sign(double value, int decimals)
{
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%+.*f", decimals, value);
    std::string text = out.data();
    if (text[0] == '-')
        text.replace(0, 1, "−");  // a real minus sign
    return text;
}

std::string hours_in_words(seconds half_life)
{
    const auto hours = half_life.count() / 3600;
    if (hours > 0 && hours % 24 == 0)
        return std::to_string(hours / 24) + " d";
    return std::to_string(std::max<std::int64_t>(1, hours)) + " h";
}

std::string date_in_words(Date date)
{
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::year_month_day ymd(date);
    return std::to_string(unsigned(ymd.day())) + " " + months[unsigned(ymd.month()) - 1] + " " +
           std::to_string(int(ymd.year()));
}

template <class T, class Same>
std::optional<T> find_in(const std::vector<T>& all, Same same)
{
    const auto at = std::find_if(all.begin(), all.end(), same);
    return at == all.end() ? std::nullopt : std::optional<T>(*at);
}

/// What the instrument, company and topic of the query are. Errors: unknown_symbol, not_found.
Result<void> identify(const store::Reader& reader, const ChartQuery& query, ChartSnapshot& chart)
{
    const auto instruments = reader.instruments();
    const auto companies = reader.companies();
    const auto topics = reader.topics();
    if (!instruments)
        return tl::unexpected(instruments.error());
    if (!companies)
        return tl::unexpected(companies.error());
    if (!topics)
        return tl::unexpected(topics.error());

    const auto instrument =
        find_in(*instruments, [&](const Instrument& one) { return one.symbol == query.symbol; });
    if (!instrument)
        return fail(ErrorKind::unknown_symbol,
                    "“" + query.symbol.value + "” is not among the instruments",
                    "look a symbol up by name, or import its bars");
    chart.instrument = *instrument;
    chart.company =
        find_in(*companies, [&](const Company& one) { return one.symbol == query.symbol; });
    chart.topics = *topics;
    if (query.topic) {
        chart.topic = find_in(*topics, [&](const Topic& one) { return one.id == *query.topic; });
        if (!chart.topic)
            return fail(ErrorKind::not_found, "There is no topic “" + query.topic->value + "”",
                        "“undertone-cli topics” lists them");
    }
    return {};
}

/// One story on one session: what the flags and the heat are made of.
struct SessionStory {
    const store::StoryView* view = nullptr;
    double weight = 0;  ///< relevance x confidence x novelty of the chart's mentions
    double score = 0;   ///< weight-averaged
    double novelty = 0;
};

SessionStory weigh(const store::StoryView& view, const std::optional<Company>& company)
{
    SessionStory story{&view, 0, 0, 0};
    for (const Mention& mention : view.scored.mentions) {
        if (company && mention.company != company->id)
            continue;
        const auto at = view.novelty.find(mention.company);
        const double novelty = at == view.novelty.end() ? 1 : at->second;
        const double weight = mention.relevance * mention.confidence * novelty;
        story.weight += weight;
        story.score += weight * mention.score;
        story.novelty = std::max(story.novelty, novelty);
    }
    if (story.weight > 0)
        story.score /= story.weight;
    return story;
}

std::vector<HeatPart> heat_of(const std::vector<SessionStory>& stories,
                              const std::vector<Topic>& topics)
{
    std::map<TopicId, double> sums;
    for (const SessionStory& story : stories)
        for (const TopicMatch& match : story.view->scored.topics)
            sums[match.topic] += story.novelty;
    std::vector<HeatPart> heat;
    for (const Topic& topic : topics)  // the topics' own order, so that hues stack alike
        if (const auto at = sums.find(topic.id); at != sums.end() && at->second > 0)
            heat.push_back({topic.id, at->second});
    return heat;
}

Flag flag_of(std::vector<SessionStory>& stories, int bar)
{
    std::stable_sort(stories.begin(), stories.end(),
                     [](const SessionStory& a, const SessionStory& b) { return a.weight > b.weight; });
    Flag flag;
    flag.bar = bar;
    double weight = 0;
    for (const SessionStory& story : stories) {
        flag.stories.push_back(story.view->story.id);
        flag.tone += story.weight * story.score;
        weight += story.weight;
    }
    flag.tone = weight > 0 ? flag.tone / weight : 0;
    const Story& lead = stories.front().view->story;
    flag.lead = lead.content.title;
    flag.source = lead.source_name;
    flag.known_at = lead.known_at;
    return flag;
}

/// Stories by session, flags, heat and counts.
Result<void> add_stories(const store::Reader& reader, const market::Calendar& calendar,
                         ChartSnapshot& chart)
{
    std::vector<std::vector<SessionStory>> by_bar(chart.bars.size());
    std::map<Date, std::size_t> bar_of;
    for (std::size_t i = 0; i < chart.bars.size(); ++i)
        bar_of[date_of(chart.bars[i].t)] = i;

    store::StoryQuery wanted;
    wanted.topic = chart.query.topic;
    if (chart.company)
        wanted.company = chart.company->id;
    const Date first = date_of(chart.bars.front().t);
    const auto before = calendar.sessions(first - std::chrono::days(15), first - std::chrono::days(1));
    wanted.from = before.empty() ? Utc(first) : before.back().close + seconds(1);
    const auto last = calendar.session_on(date_of(chart.bars.back().t));
    wanted.to = (last ? last->close : chart.bars.back().t + std::chrono::days(1)) + seconds(1);
    wanted.as_of = chart.query.as_of;
    wanted.limit = 1'000'000;  // every story of the range has its place on the chart
    const auto views = reader.stories(wanted);
    if (!views)
        return tl::unexpected(views.error());
    for (const store::StoryView& view : *views) {
        const auto at = bar_of.find(calendar.session_of(view.story.known_at).date);
        if (at == bar_of.end())
            continue;  // a session without a bar: a gap in the data
        by_bar[at->second].push_back(weigh(view, chart.company));
        chart.demo = chart.demo || view.story.demo;
        chart.engine = view.engine;
        ++chart.stories;
    }
    for (std::size_t i = 0; i < by_bar.size(); ++i) {
        chart.story_count.push_back(int(by_bar[i].size()));
        chart.heat.push_back(heat_of(by_bar[i], chart.topics));
        if (by_bar[i].empty())
            continue;
        chart.flags.push_back(flag_of(by_bar[i], int(i)));
        chart.flags.back().number = int(chart.flags.size());
    }
    return {};
}

Result<void> add_tone(const store::Reader& reader, const market::Calendar& calendar,
                      ChartSnapshot& chart)
{
    const auto contributions =
        reader.contributions(chart.company ? chart.company->id : CompanyId{}, chart.query.topic,
                             chart.query.as_of);
    if (!contributions)
        return tl::unexpected(contributions.error());
    std::vector<Utc> closes;
    for (const Bar& bar : chart.bars) {
        const auto session = calendar.session_on(date_of(bar.t));
        // A bar on a day that the calendar holds closed (a provider's oddity) keeps its place.
        closes.push_back(session ? session->close : bar.t + std::chrono::hours(21));
    }
    const auto points = analytics::tone_index(*contributions, closes, chart.half_life);
    const double faded = std::exp2(-half_lives_back);
    for (const analytics::IndexPoint& point : points)
        chart.tone.push_back(point.weight > faded ? std::optional(point.tone) : std::nullopt);
    return {};
}

}  // namespace

Result<std::shared_ptr<const ChartSnapshot>> make_chart_snapshot(const store::Reader& reader,
                                                                 const ChartQuery& query, Utc now)
{
    auto chart = std::make_shared<ChartSnapshot>();
    chart->query = query;
    chart->as_of = query.as_of.value_or(now);
    if (auto known = identify(reader, query, *chart); !known)
        return tl::unexpected(known.error());
    const auto calendar = market::Calendar::of_exchange(chart->instrument.exchange);
    if (!calendar)
        return tl::unexpected(calendar.error());
    chart->zone = std::string(calendar->zone());

    // A fortnight more, for the close before the first bar.
    auto series = reader.bars(query.symbol, query.from - std::chrono::days(14), query.to);
    if (!series)
        return tl::unexpected(series.error());
    for (const Bar& bar : series->bars) {
        if (date_of(bar.t) < query.from)
            chart->previous_close = bar.close;
        else
            chart->bars.push_back(bar);
    }
    if (chart->bars.empty())
        return fail(ErrorKind::not_found,
                    "No bars of " + query.symbol.value + " are stored from " +
                        date_in_words(query.from) + " to " + date_in_words(query.to),
                    "choose a longer range");
    chart->half_life = query.half_life.value_or(analytics::auto_half_life(
        chart->bars.back().t - chart->bars.front().t + std::chrono::days(1)));

    if (auto added = add_stories(reader, *calendar, *chart); !added)
        return tl::unexpected(added.error());
    if (auto added = add_tone(reader, *calendar, *chart); !added)
        return tl::unexpected(added.error());
    return chart;
}

std::string method_line(const ChartSnapshot& chart)
{
    std::string line = "Tone of " + (chart.topic ? chart.topic->name : std::string("all")) +
                       " news" + (chart.company ? " for " + chart.company->name : std::string()) +
                       ", −1 to +1, half-life " + hours_in_words(chart.half_life);
    if (!chart.query.half_life)
        line += " (auto)";
    if (!chart.engine.empty())
        line += ", scored by " + chart.engine;
    if (chart.in_hindsight)
        line += ", in hindsight";
    if (chart.demo)
        line += ", reconstructed by publication time";
    return line;
}

std::string text_summary(const ChartSnapshot& chart)
{
    if (chart.bars.empty())
        return chart.instrument.symbol.value + ": no bars";
    const Bar& first = chart.bars.front();
    const Bar& last = chart.bars.back();
    std::array<char, 64> figures{};
    std::snprintf(figures.data(), figures.size(), "%.2f to %.2f", first.close, last.close);
    std::string text = chart.instrument.symbol.value + ", " + chart.instrument.name + ", " +
                       date_in_words(date_of(first.t)) + " to " + date_in_words(date_of(last.t)) +
                       ", " + std::to_string(chart.bars.size()) + " sessions. Close from " +
                       figures.data() + " (" +
                       with_sign(100 * (last.close / first.close - 1), 1) + " %). ";
    const std::string topic = chart.topic ? chart.topic->name : "All topics";
    if (chart.flags.empty())
        return text + topic + ": no stories in this range.";
    text += topic + ": " + std::to_string(chart.stories) +
            (chart.stories == 1 ? " story on " : " stories on ") +
            std::to_string(chart.flags.size()) +
            (chart.flags.size() == 1 ? " session." : " sessions.");

    const auto lowest =
        std::min_element(chart.tone.begin(), chart.tone.end(), [](const auto& a, const auto& b) {
            return a.value_or(2) < b.value_or(2);
        });
    if (lowest != chart.tone.end() && *lowest) {
        const auto at = std::size_t(lowest - chart.tone.begin());
        text += " Tone lowest at " + with_sign(**lowest, 2) + " on " +
                date_in_words(date_of(chart.bars[at].t)) + ", last " +
                (chart.tone.back() ? with_sign(*chart.tone.back(), 2) : "unknown") + ".";
    }
    return text;
}

}  // namespace undertone::view
