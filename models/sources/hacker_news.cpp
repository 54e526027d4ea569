#include "sources/entry_maker.h"
#include "sources/formats.h"
#include "sources/json_view.h"
#include "sources/refusals.h"

namespace undertone::sources {

Result<ParsedFeed> parse_hacker_news(std::string_view utf8, const Document& document)
{
    const std::string who = "Hacker News";
    if (auto refusal = find_refusal(utf8, who))
        return tl::unexpected(*std::move(refusal));
    const auto json = JsonDocument::parse(utf8, who);
    if (!json)
        return tl::unexpected(json.error());
    const JsonView root = json->root();
    const JsonView hits = root.at("hits");
    if (!hits.is_list()) {
        const std::string said = root.text("message");
        return fail(kind_of_message(said), who + " sent no stories: “" + excerpt(said) + "”");
    }
    ParsedFeed feed;
    feed.format = "hackernews";
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
