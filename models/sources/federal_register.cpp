#include "sources/entry_maker.h"
#include "sources/error_objects.h"
#include "sources/formats.h"
#include "sources/json_view.h"
#include "sources/refusals.h"

#include <algorithm>
#include <vector>

namespace undertone::sources {
namespace {

/// The agencies that the address asks for: conditions[agencies][]=industry-and-security-bureau.
std::vector<std::string> asked_agencies(std::string_view url)
{
    std::vector<std::string> agencies;
    for (const std::string_view mark :
         {"conditions%5Bagencies%5D%5B%5D=", "conditions[agencies][]="})
        for (auto at = url.find(mark); at != url.npos; at = url.find(mark, at + 1)) {
            const std::string_view value = url.substr(at + mark.size());
            agencies.emplace_back(value.substr(0, value.find('&')));
        }
    return agencies;
}

bool is_of_one(const JsonView& result, const std::vector<std::string>& agencies)
{
    const JsonView named = result.at("agencies");
    if (agencies.empty() || !named.is_list())
        return true;
    const std::vector<JsonView> all = named.items();
    return std::any_of(all.begin(), all.end(), [&](const JsonView& agency) {
        return std::find(agencies.begin(), agencies.end(), agency.text("slug")) != agencies.end();
    });
}

/// Documents on public inspection often have no title yet, but a subject and a line for the
/// contents.
std::string title_of(const JsonView& result)
{
    std::string title = result.text("title");
    if (!title.empty())
        return title;
    title = result.text("toc_doc");
    const std::string subject = result.text("toc_subject");
    return subject.empty() || title.empty() ? subject + title : subject + ": " + title;
}

}  // namespace

Result<ParsedFeed> parse_federal_register(std::string_view utf8, const Document& document)
{
    const std::string who = "The Federal Register";
    const auto json = parse_answer(utf8, who);
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
        return fail(kind_of_message(root.text("message")), Phrase::of("%1 sent no results", who),
                    {}, excerpt(utf8));
    }
    feed.next_page = root.text("next_page_url");
    const std::vector<std::string> agencies = asked_agencies(document.base_url);
    EntryMaker maker(document);
    for (const JsonView& result : results.items()) {
        if (!is_of_one(result, agencies))
            continue;
        RawEntry raw;
        raw.id = result.text("document_number");
        raw.title = {title_of(result)};
        raw.summary = {result.text("abstract")};
        raw.link = result.text("html_url");
        if (raw.link.empty())
            raw.link = result.text("pdf_url");
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
