#include "sources/entry_maker.h"
#include "sources/formats.h"
#include "sources/json_view.h"
#include "sources/refusals.h"

namespace undertone::sources {

Result<ParsedFeed> parse_federal_register(std::string_view utf8, const Document& document)
{
    const std::string who = "The Federal Register";
    if (auto refusal = find_refusal(utf8, who))
        return tl::unexpected(*std::move(refusal));
    const auto json = JsonDocument::parse(utf8, who);
    if (!json)
        return tl::unexpected(json.error());
    const JsonView root = json->root();
    ParsedFeed feed;
    feed.format = "federal_register";
    feed.title = to_title({root.text("description")});
    const JsonView results = root.at("results");
    if (!results.is_list()) {
        // A query without a hit has a count and no results at all.
        if (root.text("count") == "0")
            return feed;
        return fail(kind_of_message(root.text("message")), who + " sent no results", {},
                    excerpt(utf8));
    }
    EntryMaker maker(document);
    for (const JsonView& result : results.items()) {
        RawEntry raw;
        raw.id = result.text("document_number");
        raw.title = {result.text("title")};
        raw.summary = {result.text("abstract")};
        raw.link = result.text("html_url");
        // Issues appear in the morning; a date is all they carry. Documents on public inspection
        // become known when they are filed there.
        raw.published = result.text("filed_at");
        if (raw.published.empty())
            raw.published = result.text("publication_date");
        if (raw.id.empty() && raw.title.empty()) {
            maker.leave_out("it has neither number nor title");
            continue;
        }
        maker.add(std::move(raw), feed);
    }
    maker.write_warnings(feed);
    return feed;
}

}  // namespace undertone::sources
