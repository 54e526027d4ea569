#include "core/text.h"
#include "sources/entry_maker.h"
#include "sources/error_objects.h"
#include "sources/formats.h"
#include "sources/json_view.h"
#include "sources/refusals.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace undertone::sources {
namespace {

constexpr std::size_t most_records = 250;

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

/// "second - largest", "Trillion - Dollar", "5 - year": compounds. Any other " - " may be a dash.
std::string join_compounds(std::string title)
{
    constexpr std::array<std::string_view, 19> ends{
        "powered", "based", "led",    "backed", "driven", "related", "linked",
        "owned",   "year",  "month",  "week",   "day",    "hour",    "largest",
        "biggest", "term",  "dollar", "scale",  "tech"};
    constexpr std::string_view dash = " - ";
    for (auto at = title.find(dash); at != title.npos; at = title.find(dash, at + 1)) {
        const auto from = at + dash.size();
        const auto end = std::min(title.find_first_of(" ,.;:?!)", from), title.size());
        const std::string word = to_lower(title.substr(from, end - from));
        const bool begins_word = at > 0 && is_alnum(title[at - 1]);
        const bool single = at == 1 || (at > 1 && title[at - 2] == ' ');  // "U - turn"
        if (begins_word && (single || std::find(ends.begin(), ends.end(), word) != ends.end()))
            title.replace(at, dash.size(), "-");
    }
    return title;
}

}  // namespace

Result<ParsedFeed> parse_gdelt(std::string_view utf8, const Document& document)
{
    const std::string who = "GDELT";
    const auto json = parse_answer(utf8, who);
    if (!json)
        return tl::unexpected(json.error());
    const JsonView root = json->root();
    ParsedFeed feed;
    feed.format = "gdelt";
    feed.title = "GDELT";
    const JsonView articles = root.at("articles");
    if (!articles.is_list())  // no hit: an empty object
        return root.size() == 0 ? Result<ParsedFeed>(std::move(feed))
                                : fail(ErrorKind::invalid_input,
                                       Phrase::of("%1 sent no articles", who), {}, excerpt(utf8));
    EntryMaker maker(document);
    for (const JsonView& article : articles.items()) {
        RawEntry raw;
        raw.link = article.text("url");
        raw.title = {
            join_compounds(join_marks(to_title({article.text("title"), RawText::Kind::either})))};
        raw.publisher = article.text("domain");
        raw.published = article.text("seendate");
        if (raw.link.empty() || raw.title.empty()) {
            maker.leave_out("it has no title or no address");
            continue;
        }
        maker.add(std::move(raw), feed);
    }
    maker.write_warnings(feed);
    if (articles.size() >= most_records)
        feed.warnings.push_back("GDELT sends " + std::to_string(most_records) +
                                " articles at most: there may be more");
    return feed;
}

}  // namespace undertone::sources
