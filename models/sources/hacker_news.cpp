#include "sources/entry_maker.h"
#include "sources/error_objects.h"
#include "sources/formats.h"
#include "sources/json_view.h"
#include "sources/refusals.h"

#include <algorithm>

namespace undertone::sources {
namespace {

/// The same search, of what is not newer than `oldest`: no search shows more than 1,000 hits, however
/// its pages are asked for. Empty: not an address of that search.
std::string search_before(std::string url, std::int64_t oldest)
{
    constexpr std::string_view filters = "numericFilters=", before = "created_at_i%3C";
    if (url.find("/search_by_date") == std::string::npos)  // else the last is not the oldest
        return {};
    const auto bound = [](std::int64_t time) { return std::to_string(time); };
    if (const auto at = url.find(before); at != std::string::npos) {
        const auto from = at + before.size();
        const auto end = std::min(url.find_first_not_of("0123456789", from), url.size());
        // A second with more hits than a page would hold us for ever.
        const bool stuck = url.compare(from, end - from, bound(oldest + 1)) == 0;
        return url.replace(from, end - from, bound(stuck ? oldest : oldest + 1));
    }
    const std::string condition = std::string(before) + bound(oldest + 1);
    if (const auto at = url.find(filters); at != std::string::npos)
        return url.insert(at + filters.size(), condition + "%2C");
    return url + (url.find('?') == std::string::npos ? '?' : '&') + std::string(filters) +
           condition;
}

/// Empty: all hits have come.
std::string next_page(const JsonView& root, const std::string& url)
{
    const auto found = root.at("nbHits").number();
    const JsonView hits = root.at("hits");
    if (!found || hits.size() == 0 || *found <= double(hits.size()))
        return {};
    const auto oldest = hits.item(hits.size() - 1).at("created_at_i").number();
    return oldest ? search_before(url, std::int64_t(*oldest)) : std::string();
}

}  // namespace

Result<ParsedFeed> parse_hacker_news(std::string_view utf8, const Document& document)
{
    const std::string who = "Hacker News";
    const auto json = parse_answer(utf8, who);
    if (!json)
        return tl::unexpected(json.error());
    const JsonView root = json->root();
    const JsonView hits = root.at("hits");
    if (!hits.is_list()) {
        const std::string said = root.text("message");
        return fail(kind_of_message(said),
                    Phrase::of("%1 sent no stories: “%2”", who, excerpt(said)));
    }
    ParsedFeed feed;
    feed.format = "hackernews";
    feed.next_page = next_page(root, document.base_url);
    feed.title = "Hacker News: " + to_title({root.text("query")});
    EntryMaker maker(document);
    for (const JsonView& hit : hits.items()) {
        RawEntry raw;
        raw.id = hit.text("objectID");
        if (raw.id.empty()) {
            maker.leave_out("it has no objectID");
            continue;
        }
        raw.title = {hit.text("title"), RawText::Kind::either};
        raw.summary = {hit.text("story_text"), RawText::Kind::html};
        // A question to the readers has no address but its own page.
        raw.link = hit.text("url");
        if (raw.link.empty())
            raw.link = "https://news.ycombinator.com/item?id=" + raw.id;
        // The number is the time of posting; created_at says the same and has been seen wrong.
        raw.published = hit.text("created_at_i");
        if (raw.published.empty())
            raw.published = hit.text("created_at");
        maker.add(std::move(raw), feed);
    }
    maker.write_warnings(feed);
    return feed;
}

}  // namespace undertone::sources
