#include "ingest/pipeline.h"

#include "core/text.h"
#include "ingest/identity.h"
#include "ingest/rescoring.h"
#include "ingest/source_probe.h"
#include "market/bar_gaps.h"
#include "market/minor_units.h"
#include "sources/feed.h"
#include "sources/quotes.h"

#include <spdlog/spdlog.h>
#include <algorithm>
#include <set>

namespace undertone::ingest {
namespace {

/// Says whose document failed: the parser knows only bytes.
Error of_source(Error error, const std::string& name)
{
    error.what = Phrase::of("%1: %2", name, error.what);
    return error;
}

/// The stories of a document, a repeated id once, in time order: the first teller of news is to be
/// the first in its cluster.
std::vector<store::NewStory> stories_of(const Source& source, const sources::ParsedFeed& feed,
                                        Utc now)
{
    std::vector<store::NewStory> stories;
    std::set<std::string> seen;
    for (const sources::FeedEntry& entry : feed.entries) {
        if (!seen.insert(entry.story.external_id).second)
            continue;
        store::NewStory story;
        story.source = source.id;
        story.content = entry.story;
        story.first_seen = now;
        story.known_at = known_at(entry.story.published, now);
        stories.push_back(std::move(story));
    }
    std::stable_sort(stories.begin(), stories.end(),
                     [](const auto& a, const auto& b) { return a.known_at < b.known_at; });
    return stories;
}

/// Where the daily bars of a document leave sessions out, in words; why that is not known where it
/// is not.
std::vector<std::string> gap_words(const BarSeries& series, const store::Reader& reader)
{
    if (series.interval != Interval::day)
        return {};
    const auto unknown = [](const Error& error) {
        return std::vector{"gaps were not looked for: " + to_sentence(error)};
    };
    const auto instruments = reader.instruments();
    if (!instruments)
        return unknown(instruments.error());
    const auto one = std::find_if(instruments->begin(), instruments->end(),
                                  [&](const auto& known) { return known.symbol == series.symbol; });
    if (one == instruments->end())
        return {};
    const auto calendars = reader.exchange_calendars();
    if (!calendars)
        return unknown(calendars.error());
    const auto calendar = calendars->of_exchange(one->exchange);
    return calendar ? market::in_words(market::gaps_of(series.bars, *calendar), *calendar)
                    : unknown(calendar.error());
}

}  // namespace

Pipeline::Pipeline(store::Writer& writer, engines::Engine& engine, Clock clock,
                   PublisherFamilies families)
    : writer_(writer), engine_(&engine), clock_(clock), placing_(std::move(families))
{
}

Result<Pipeline::Outcome> Pipeline::ingest_news(const Source& source, const Fetched& fetched,
                                                const std::atomic<bool>& stop)
{
    if (const auto refused = refusal_of_status(fetched.status))
        return tl::unexpected(of_source(*refused, source.name));
    const auto feed = sources::parse_news(
        source.format, {fetched.bytes, fetched.content_type, fetched.url, source.zone});
    if (!feed)
        return tl::unexpected(of_source(feed.error(), source.name));
    if (const auto read = read_topics(); !read)
        return tl::unexpected(read.error());
    if (const auto in_use = ensure_in_use(stop); !in_use)
        return tl::unexpected(in_use.error());

    Outcome outcome;
    outcome.items = int(feed->entries.size());
    outcome.warnings = feed->warnings;
    outcome.next_page = feed->next_page;
    for (const std::string& warning : outcome.warnings)
        spdlog::info("{}: {}", source.id.value, warning);
    std::vector<store::NewStory> stories = stories_of(source, *feed, clock_());
    if (stories.empty())
        return outcome;
    if (const auto identified = identify(stories, writer_.reader()); !identified)
        return tl::unexpected(of_source(identified.error(), source.name));
    const auto unjudged = score_all(stories, stop);
    if (!unjudged)
        return tl::unexpected(unjudged.error());
    outcome.warnings.insert(outcome.warnings.end(), unjudged->begin(), unjudged->end());
    if (const auto placed = placing_.place(stories, source, writer_.reader()); !placed)
        return tl::unexpected(of_source(placed.error(), source.name));
    const auto saved = writer_.save_stories(stories);
    if (!saved)
        return tl::unexpected(of_source(saved.error(), source.name));
    outcome.changes = *saved;
    return outcome;
}

/// Why each text that the engine could not judge is stored without a judgement.
Result<std::vector<std::string>> Pipeline::score_all(std::vector<store::NewStory>& stories,
                                                     const std::atomic<bool>& stop)
{
    std::vector<engines::Question> questions;
    for (const store::NewStory& story : stories)
        questions.push_back(
            {{story.content.title, story.content.summary, story.content.text, story.known_at}, {}});
    auto scored = engines::score_each(*engine_, questions, stop);
    if (!scored)
        return tl::unexpected(scored.error());
    const auto info = engine_->info(stop);
    if (!info)
        return tl::unexpected(info.error());
    for (std::size_t i = 0; i < stories.size(); ++i) {
        for (const std::string& warning : scored->texts[i].warnings)
            spdlog::info("{}: {}: {}", stories[i].source.value, stories[i].content.external_id,
                         warning);
        stories[i].scored = std::move(scored->texts[i]);
        add_own_topics(questions[i].text, stories[i].scored);
        stories[i].engine = engines::to_string(*info);
        stories[i].trained_until = engines::trained_until(*info);
    }
    return std::move(scored->unjudged);
}

void Pipeline::add_own_topics(const scoring::ScoreInput& text, ScoredText& scored) const
{
    if (own_.empty())
        return;
    const auto own = own_matcher_.match(scoring::tokenized(text));
    scored.topics.insert(scored.topics.end(), own.begin(), own.end());
    std::stable_sort(
        scored.topics.begin(), scored.topics.end(),
        [](const TopicMatch& a, const TopicMatch& b) { return a.relevance > b.relevance; });
}

// For each document anew, since another program may have changed them: a match of a topic that has
// gone would be refused, and with it the document.
Result<void> Pipeline::read_topics()
{
    auto topics = writer_.reader().topics();
    if (!topics)
        return tl::unexpected(topics.error());
    std::erase_if(*topics, [](const Topic& topic) { return !topic.own; });
    if (*topics == own_)
        return {};
    own_ = std::move(*topics);
    own_matcher_ = scoring::TopicMatcher(own_);
    return {};
}

Result<void> Pipeline::change_topics(const std::vector<TopicId>& removed,
                                     const std::vector<Topic>& added)
{
    if (const auto changed = writer_.change_topics(removed, added); !changed)
        return changed;
    return read_topics();
}

// In batches, each a transaction: stopped half-way, it goes on at the next call.
Result<int> Pipeline::search_topics(const SearchProgress& progress)
{
    constexpr int batch = 1'000;
    if (const auto read = read_topics(); !read)
        return tl::unexpected(read.error());
    const store::Reader& reader = writer_.reader();
    int total = 0;
    for (const Topic& topic : own_) {
        const auto waiting = reader.count_not_searched_for(topic.id);
        if (!waiting)
            return tl::unexpected(waiting.error());
        total += *waiting;
    }
    int done = 0, found = 0;
    for (const Topic& topic : own_) {
        const scoring::TopicMatcher matcher({topic});
        for (;;) {
            if (total > 0 && progress && !progress(done, total))
                return fail(ErrorKind::cancelled,
                            Phrase::of("Stopped before all stored stories were searched for “%1”",
                                       topic.name),
                            Phrase::of("the search goes on at the next start"));
            const auto texts = reader.not_searched_for(topic.id, batch);
            if (!texts)
                return tl::unexpected(texts.error());
            if (texts->empty())
                break;
            std::vector<store::LateMatch> matches;
            for (const store::Unsearched& one : *texts)
                for (const TopicMatch& match :
                     matcher.match(scoring::tokenized({one.title, one.summary, one.text, {}})))
                    matches.push_back({one.scored_text, match.relevance});
            if (const auto saved =
                    writer_.save_matches(topic.id, matches, texts->back().scored_text);
                !saved)
                return tl::unexpected(saved.error());
            done += int(texts->size());
            found += int(matches.size());
        }
    }
    return found;
}

void Pipeline::adopt(std::unique_ptr<engines::Engine> engine)
{
    engine_ = engine.get();
    own_engine_ = std::move(engine);
}

Result<bool> Pipeline::is_in_use(const std::atomic<bool>& stop)
{
    const auto info = engine_->info(stop);
    if (!info)
        return tl::unexpected(info.error());
    const std::string ours = engines::to_string(*info);
    const auto in_use = writer_.reader().engine_in_use();
    if (!in_use)
        return tl::unexpected(in_use.error());
    if (in_use->empty() || *in_use == ours)
        return true;
    const auto theirs = engines::engine_from_string(*in_use);
    if (engine_->is_built_in() && theirs && theirs->name == info->name)
        return false;
    return fail(
        ErrorKind::engine,
        Phrase::of("The stories here are scored by %1, and scores of %2 do not mix with them",
                   *in_use, ours),
        Phrase::of("choose that engine (the settings’ Scoring, --engine), or let this one score the "
                   "history (the settings’ Scoring, “undertone-cli rescore”)"));
}

Result<void> Pipeline::check_engine(const std::atomic<bool>& stop)
{
    const auto in_use = is_in_use(stop);
    return in_use ? Result<void>() : tl::unexpected(in_use.error());
}

Result<void> Pipeline::ensure_in_use(const std::atomic<bool>& stop)
{
    const auto in_use = is_in_use(stop);
    if (!in_use)
        return tl::unexpected(in_use.error());
    if (*in_use)
        return {};
    // Our own in a new version. Stopped half-way, the next document goes on.
    const auto info = engine_->info(stop);
    if (!info)
        return tl::unexpected(info.error());
    const std::string ours = engines::to_string(*info);
    spdlog::info("{} scores anew what an earlier version had scored", ours);
    if (const auto scored = score_history(writer_, *engine_, stop); !scored)
        return tl::unexpected(scored.error());
    if (const auto found = search_topics([&stop](int, int) { return !stop; }); !found)
        return tl::unexpected(found.error());
    return writer_.use_engine(ours);
}

Result<Pipeline::Outcome> Pipeline::ingest_quotes(const Source& source, const Symbol& symbol,
                                                  const Fetched& fetched)
{
    // "yahoo_chart" names a request and its answer; the parser is the provider's.
    const std::string provider = source.format.substr(0, source.format.find('_'));
    auto series =
        sources::parse_bars(provider, fetched.bytes, symbol.value, fetched.status, fetched.table);
    if (!series)
        return tl::unexpected(of_source(series.error(), source.name));
    if (!series->symbol.empty() && !equal_ignoring_case(series->symbol.value, symbol.value))
        return fail(ErrorKind::invalid_input,
                    Phrase::of("%1: %2 was asked for, the answer is about %3", source.name,
                               symbol.value, series->symbol.value),
                    Phrase::of("check the symbol, or the address of this source"));
    if (fetched.basis)
        series->basis = *fetched.basis;
    if (const std::string unit = series->currency; market::to_major_units(*series))
        series->warnings.push_back("its prices in " + unit + " are kept in " + series->currency +
                                   ", a hundredth");
    series->symbol = symbol;
    series->provider = source.id.value;

    Outcome outcome;
    outcome.items = int(series->bars.size());
    outcome.warnings = series->warnings;
    const auto saved = writer_.save_bars(*series);
    if (!saved)
        return tl::unexpected(of_source(saved.error(), source.name));
    outcome.changes = *saved;
    for (const auto& words : {saved->bar_notes, gap_words(*series, writer_.reader())})
        outcome.warnings.insert(outcome.warnings.end(), words.begin(), words.end());
    for (const std::string& words : outcome.warnings)
        spdlog::info("{}: {}: {}", source.id.value, symbol.value, words);
    return outcome;
}

}  // namespace undertone::ingest
