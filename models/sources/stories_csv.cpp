#include "core/text.h"
#include "sources/csv.h"
#include "sources/entry_maker.h"
#include "sources/formats.h"
#include "sources/refusals.h"

#include <algorithm>

namespace undertone::sources {
namespace {

/// Where a column stands; none: the table has none of that name.
std::optional<std::size_t> column(const CsvRow& header, std::string_view name)
{
    const auto found = std::find_if(header.begin(), header.end(), [&](const std::string& cell) {
        return equal_ignoring_case(trim(cell), name);
    });
    return found == header.end() ? std::nullopt
                                 : std::optional(std::size_t(found - header.begin()));
}

}  // namespace

Result<ParsedFeed> parse_stories_csv(std::string_view utf8, const Document& document)
{
    const auto rows = parse_csv(utf8);
    const auto title = rows.empty() ? std::nullopt : column(rows[0], "title");
    const auto published = rows.empty() ? std::nullopt : column(rows[0], "published");
    if (!title || !published) {
        if (auto refusal = find_refusal(utf8, "The source"))
            return tl::unexpected(*std::move(refusal));
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The table of stories has no column “%1”",
                               std::string(title ? "published" : "title")),
                    Phrase::of("its first line must be id,published,title,summary or so"),
                    excerpt(utf8));
    }
    const auto id = column(rows[0], "id");
    const auto summary = column(rows[0], "summary");
    const auto link = column(rows[0], "link");
    const auto publisher = column(rows[0], "publisher");

    ParsedFeed feed;
    feed.format = "csv";
    EntryMaker maker(document);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto cell = [&](const std::optional<std::size_t>& at) {
            return at && *at < rows[i].size() ? rows[i][*at] : std::string();
        };
        RawEntry raw;
        raw.id = cell(id);
        raw.title = {cell(title)};
        raw.summary = {cell(summary)};
        raw.link = cell(link);
        raw.base = document.base_url;
        raw.publisher = cell(publisher);
        raw.published = cell(published);
        if (trim(raw.title.value).empty()) {
            maker.leave_out("row " + std::to_string(i + 1) + " has no title");
            continue;
        }
        maker.add(std::move(raw), feed);
    }
    maker.write_warnings(feed);
    return feed;
}

}  // namespace undertone::sources
