#include "ingest/identity.h"

#include "core/text.h"
#include "sources/urls.h"

#include <algorithm>
#include <map>
#include <set>

namespace undertone::ingest {
namespace {

using Told = store::Reader::Told;
using KnownStories = std::multimap<std::string, Told>;  ///< by page and title

Told told_of(const store::NewStory& story)
{
    const StoryDraft& draft = story.content;
    return {draft.external_id, draft.title,     draft.summary,
            draft.link,        draft.published, story.known_at};
}

/// Empty: it names no page, so that nothing but its id tells it from others.
std::string page_and_title(const Told& story)
{
    return story.link.empty() || story.title.empty()
               ? std::string()
               : sources::page_identity(story.link) + "\n" + to_lower(story.title);
}

std::string lasting_id(const std::string& id)
{
    return sources::is_web_url(id) ? sources::page_identity(id) : id;
}

/// What the source told in the days around the stories whose ids are not known.
Result<KnownStories> told_around(const std::vector<const store::NewStory*>& unknown,
                                 const store::Reader& reader)
{
    // Beyond that a page and title come again as other news; a search of all time would cost more
    // with every story stored.
    constexpr std::chrono::days reach{7};
    KnownStories known;
    if (unknown.empty())
        return known;
    const auto [first, last] =
        std::minmax_element(unknown.begin(), unknown.end(),
                            [](const auto* a, const auto* b) { return a->known_at < b->known_at; });
    auto told = reader.told_by(unknown.front()->source, (*first)->known_at - reach,
                               (*last)->known_at + reach + seconds(1));
    if (!told)
        return tl::unexpected(told.error());
    for (Told& one : *told)
        if (std::string key = page_and_title(one); !key.empty())
            known.emplace(std::move(key), std::move(one));
    return known;
}

/// The id of the story that this one is; empty: of none of them.
std::string id_of_same(const Told& story, const std::string& key, const KnownStories& known)
{
    const auto [begin, end] = known.equal_range(key);
    const auto same = std::find_if(
        begin, end, [&](const auto& other) { return same_story(other.second, story); });
    return same == end ? std::string() : same->second.external_id;
}

}  // namespace

bool same_story(const Told& a, const Told& b)
{
    constexpr std::chrono::hours half_a_day{12};
    const std::string key = page_and_title(a);
    if (key.empty() || key != page_and_title(b))
        return false;
    if (a.published && a.published == b.published)
        return true;
    return a.summary == b.summary &&
           (!a.summary.empty() || std::chrono::abs(a.known_at - b.known_at) <= half_a_day);
}

Result<void> identify(std::vector<store::NewStory>& stories, const store::Reader& reader)
{
    std::vector<std::string> ids;
    for (const store::NewStory& story : stories) {
        ids.push_back(story.content.external_id);
        ids.push_back(lasting_id(story.content.external_id));
    }
    const auto stored = reader.known_ids(stories.front().source, ids);
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<const store::NewStory*> unknown;
    for (store::NewStory& story : stories) {
        std::string& id = story.content.external_id;
        if (stored->count(id) == 0)
            id = lasting_id(id);
        if (stored->count(id) == 0)
            unknown.push_back(&story);
    }
    auto known = told_around(unknown, reader);
    if (!known)
        return tl::unexpected(known.error());
    std::set<std::string> seen;
    std::erase_if(stories, [&](store::NewStory& story) {
        std::string& id = story.content.external_id;
        if (stored->count(id) == 0) {
            const Told told = told_of(story);
            const std::string key = page_and_title(told);
            if (const std::string same = id_of_same(told, key, *known); !same.empty())
                id = same;
            else if (!key.empty())
                known->emplace(key, told);
        }
        return !seen.insert(id).second;
    });
    return {};
}

}  // namespace undertone::ingest
