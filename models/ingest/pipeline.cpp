#include "ingest/pipeline.h"

#include "ingest/clustering.h"
#include "sources/feed.h"
#include "sources/quotes.h"

#include <algorithm>
#include <set>
#include <spdlog/spdlog.h>

namespace undertone::ingest {
namespace {

/// Says whose document failed: the parser knows only bytes.
Error of_source(Error error, const std::string& name)
{
    error.what = name + ": " + error.what;
    return error;
}

/// A status that no parser of news looks at. Quote parsers read the body of a refusal themselves.
std::optional<Error> refusal(const Fetched& fetched)
{
    const int status = fetched.status;
    if (status >= 200 && status < 300)
        return std::nullopt;
    const std::string detail = "HTTP " + std::to_string(status);
    if (status == 429)
        return Error{ErrorKind::refused_rate, "too many requests", "it is asked again later",
                     detail, {}};
    if (status == 401 || status == 403)
        return Error{ErrorKind::refused_key, "the server refuses us (" + detail + ")",
                     "check the address, or the key if it needs one", detail, {}};
    if (status == 404 || status == 410)
        return Error{ErrorKind::not_found, "there is no such page (" + detail + ")",
                     "check the address of this source", detail, {}};
    return Error{ErrorKind::outage, "the server answered " + detail, "it is asked again later",
                 detail, {}};
}

}  // namespace

Pipeline::Pipeline(store::Writer& writer, const scoring::Scorer& scorer, Clock clock)
    : writer_(writer), scorer_(scorer), clock_(clock)
{
}

Result<Pipeline::Outcome> Pipeline::ingest_news(const Source& source, const Fetched& fetched)
{
    if (const auto refused = refusal(fetched))
        return tl::unexpected(of_source(*refused, source.name));
    const auto feed = sources::parse_news(
        source.format, {fetched.bytes, fetched.content_type, fetched.url, source.zone});
    if (!feed)
        return tl::unexpected(of_source(feed.error(), source.name));

    Outcome outcome;
    outcome.items = int(feed->entries.size());
    outcome.warnings = feed->warnings;
    const Utc now = clock_();
    const std::string engine = scorer_.engine().name + "/" + scorer_.engine().version;

    // In time order, so that the first teller of news in a document is the first in its cluster.
    std::vector<const StoryDraft*> drafts;
    std::set<std::string> seen;
    for (const sources::FeedEntry& entry : feed->entries)
        if (seen.insert(entry.story.external_id).second)
            drafts.push_back(&entry.story);
    std::stable_sort(drafts.begin(), drafts.end(), [&](const StoryDraft* a, const StoryDraft* b) {
        return known_at(a->published, now) < known_at(b->published, now);
    });
    if (drafts.empty())
        return outcome;

    const Utc first = known_at(drafts.front()->published, now);
    const Utc last = known_at(drafts.back()->published, now);
    const auto stored =
        writer_.reader().recent(first - cluster_window, last + cluster_window + seconds(1));
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<RecentStory> recent;
    for (const store::Reader::Recent& one : *stored)
        recent.push_back({one.cluster, one.family, one.title, one.known_at});

    std::vector<store::NewStory> stories;
    for (const StoryDraft* draft : drafts) {
        store::NewStory story;
        story.source = source.id;
        story.content = *draft;
        story.first_seen = now;
        story.known_at = known_at(draft->published, now);
        story.engine = engine;
        story.scored = scorer_.score({draft->title, draft->summary, draft->text, story.known_at});
        const Placement placement = place(draft->title, source.family, story.known_at, recent);
        story.cluster = placement.cluster;
        story.novelty = placement.novelty;
        stories.push_back(std::move(story));
    }
    const auto saved = writer_.save_stories(stories);
    if (!saved)
        return tl::unexpected(of_source(saved.error(), source.name));
    outcome.changes = *saved;
    for (const std::string& warning : outcome.warnings)
        spdlog::info("{}: {}", source.id.value, warning);
    return outcome;
}

Result<Pipeline::Outcome> Pipeline::ingest_quotes(const Source& source, const Symbol& symbol,
                                                  const Fetched& fetched)
{
    // "yahoo_chart" names a request and its answer; the parser is the provider's.
    const std::string provider = source.format.substr(0, source.format.find('_'));
    auto series =
        sources::parse_bars(provider, fetched.bytes, symbol.value, fetched.status);
    if (!series)
        return tl::unexpected(of_source(series.error(), source.name));
    series->symbol = symbol;
    series->provider = source.id.value;

    Outcome outcome;
    outcome.items = int(series->bars.size());
    outcome.warnings = series->warnings;
    const auto saved = writer_.save_bars(*series);
    if (!saved)
        return tl::unexpected(of_source(saved.error(), source.name));
    outcome.changes = *saved;
    return outcome;
}

}  // namespace undertone::ingest
