#include "sources/entry_maker.h"
#include "sources/formats.h"
#include "sources/json_view.h"
#include "sources/refusals.h"

namespace undertone::sources {

Result<ParsedFeed> parse_json_feed(std::string_view utf8, const Document& document)
{
    const auto json = JsonDocument::parse(utf8, "The feed");
    if (!json)
        return tl::unexpected(json.error());
    const JsonView root = json->root();
    if (root.text("version").find("jsonfeed.org") == std::string::npos &&
        !root.at("items").is_list()) {
        const std::string said = root.text("message") + root.text("error");
        return fail(said.empty() ? ErrorKind::invalid_input : kind_of_message(said),
                    said.empty() ? Phrase::of("The document is JSON, but no JSON Feed")
                                 : Phrase::of("The source answered: “%1”", excerpt(said)),
                    {}, excerpt(utf8));
    }
    ParsedFeed feed;
    feed.format = "jsonfeed";
    feed.title = to_title({root.text("title")});
    EntryMaker maker(document);
    for (const JsonView& item : root.at("items").items()) {
        if (!item.is_object()) {
            maker.leave_out("it is not an object");
            continue;
        }
        RawEntry raw;
        raw.id = item.text("id");
        raw.title = {item.text("title")};
        raw.summary = {item.text("summary")};
        raw.text = {item.text("content_html"), RawText::Kind::html};
        if (raw.text.empty())
            raw.text = {item.text("content_text")};
        raw.link = item.text("url");
        if (raw.link.empty())
            raw.link = item.text("external_url");
        raw.base = document.base_url;
        raw.published = item.text("date_published");
        raw.updated = item.text("date_modified");
        maker.add(std::move(raw), feed);
    }
    maker.write_warnings(feed);
    return feed;
}

}  // namespace undertone::sources
