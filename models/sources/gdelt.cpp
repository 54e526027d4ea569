#include "sources/entry_maker.h"
#include "sources/formats.h"
#include "sources/json_view.h"
#include "sources/refusals.h"

#include <cctype>

namespace undertone::sources {
namespace {

bool is_alnum(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// GDELT sets blanks around every mark: "$10 , 000", "U . S ." A blank before a mark goes; the
/// one after it goes within numbers and abbreviations. " - " stays: it may be a dash.
std::string join_marks(const std::string& title)
{
    std::string out;
    for (std::size_t i = 0; i < title.size(); ++i) {
        const char c = title[i];
        const char next = i + 1 < title.size() ? title[i + 1] : '\0';
        if (c != ' ' || out.empty()) {
            out += c;
            continue;
        }
        const bool before_mark =
            std::string_view(",.;:?!%)").find(next) != std::string_view::npos && next != '\0';
        const char last = out.back();
        const char before = out.size() > 1 ? out[out.size() - 2] : ' ';
        const bool in_number = (last == ',' || last == '.') && is_digit(before) && is_digit(next);
        const bool initials = last == '.' && std::isupper(static_cast<unsigned char>(before)) &&
                              (out.size() < 3 || !is_alnum(out[out.size() - 3])) &&
                              std::isupper(static_cast<unsigned char>(next)) &&
                              (i + 2 >= title.size() || !is_alnum(title[i + 2]));
        if (!before_mark && !in_number && !initials && last != '(' && last != '$')
            out += c;
    }
    return out;
}

}  // namespace

Result<ParsedFeed> parse_gdelt(std::string_view utf8, const Document& document)
{
    const std::string who = "GDELT";
    if (auto refusal = find_refusal(utf8, who))
        return tl::unexpected(*std::move(refusal));
    const auto json = JsonDocument::parse(utf8, who);
    if (!json)
        return tl::unexpected(json.error());
    const JsonView root = json->root();
    ParsedFeed feed;
    feed.format = "gdelt";
    feed.title = "GDELT";
    const JsonView articles = root.at("articles");
    if (!articles.is_list())  // no hit: an empty object
        return root.size() == 0
                   ? Result<ParsedFeed>(std::move(feed))
                   : fail(ErrorKind::invalid_input, who + " sent no articles", {}, excerpt(utf8));
    EntryMaker maker(document);
    for (const JsonView& article : articles.items()) {
        RawEntry raw;
        raw.link = article.text("url");
        raw.title = {join_marks(to_title({article.text("title"), RawText::Kind::either}))};
        raw.publisher = article.text("domain");
        raw.published = article.text("seendate");
        if (raw.link.empty() || raw.title.empty()) {
            maker.leave_out("it has no title or no address");
            continue;
        }
        maker.add(std::move(raw), feed);
    }
    maker.write_warnings(feed);
    return feed;
}

}  // namespace undertone::sources
