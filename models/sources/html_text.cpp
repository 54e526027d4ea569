// HTML to plain text, in one pass over the bytes.
#include "core/text.h"
#include "sources/html_entities.h"
#include "sources/plain_text.h"
#include "sources/text_decoding.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace undertone::sources {
namespace {

// Sorted. Those that begin and end a line of their own in a page.
constexpr std::array<std::string_view, 33> blocks{
    "address",  "article",    "aside",  "blockquote", "br",   "dd", "div", "dl",  "dt",
    "fieldset", "figcaption", "figure", "footer",     "form", "h1", "h2",  "h3",  "h4",
    "h5",       "h6",         "header", "hr",         "li",   "ol", "p",   "pre", "section",
    "table",    "td",         "th",     "title",      "tr",   "ul"};

bool is_block(std::string_view name)
{
    return std::binary_search(blocks.begin(), blocks.end(), name);
}

/// Elements whose content is not text for the reader.
bool is_hidden(std::string_view name) { return name == "script" || name == "style"; }

/// Scans one fragment. Every search that fails once is not made again, so that a document of
/// unclosed tags or comments costs no more than its length.
class Scanner {
public:
    explicit Scanner(std::string_view html) : html_(html), out_(html.size()) {}

    std::string run()
    {
        while (at_ < html_.size()) {
            const std::size_t start = at_;
            at_ = find_markup(html_, start);
            out_.add(html_.substr(start, at_ - start));
            if (at_ == html_.size() || (html_[at_] == '<' ? skip_markup() : read_entity()))
                continue;
            out_.add(html_.substr(at_, 1));
            ++at_;
        }
        return out_.take();
    }

private:
    bool read_entity()
    {
        std::string character;
        const std::size_t read = append_entity(html_.substr(at_), character);
        out_.add(character);
        at_ += read;
        return read > 0;
    }

    /// False: the '<' is text ("1 < 2", "<3").
    bool skip_markup()
    {
        const std::string_view rest = html_.substr(at_);
        if (rest.starts_with("<!--"))
            return skip_to("-->", no_comment_end_);
        if (rest.size() < 2)
            return false;
        const bool closing = rest[1] == '/';
        const char first = rest.size() > (closing ? 2u : 1u) ? rest[closing ? 2 : 1] : ' ';
        if (rest[1] == '!' || rest[1] == '?')
            return skip_to(">", no_tag_end_);
        if (!std::isalpha(static_cast<unsigned char>(first)) || no_tag_end_)
            return false;

        std::string name;
        std::size_t i = closing ? 2 : 1;
        while (i < rest.size() && std::isalnum(static_cast<unsigned char>(rest[i])) &&
               name.size() < 16)
            name += char(std::tolower(static_cast<unsigned char>(rest[i++])));
        if (!skip_to(">", no_tag_end_))
            return false;
        if (is_block(name))
            out_.end_line();
        if (!closing && is_hidden(name))
            skip_content_of(name);
        return true;
    }

    bool skip_to(std::string_view end, bool& none_left)
    {
        const std::size_t found = none_left ? html_.npos : html_.find(end, at_);
        if (found == html_.npos) {
            none_left = true;
            return false;
        }
        at_ = found + end.size();
        return true;
    }

    void skip_content_of(const std::string& name)
    {
        for (std::size_t end = html_.find("</", at_); end != html_.npos;
             end = html_.find("</", end + 2))
            if (equal_ignoring_case(html_.substr(end + 2, name.size()), name)) {
                at_ = end;
                return;
            }
        at_ = html_.size();
    }

    std::string_view html_;
    PlainTextWriter out_;
    std::size_t at_ = 0;
    bool no_comment_end_ = false, no_tag_end_ = false;
};

// What a title may contain and still be a title in HTML (as feedparser decides it).
constexpr std::array<std::string_view, 22> inline_tags{
    "a",   "abbr", "b", "big", "br", "cite",  "code", "del",    "em",  "font", "i",
    "img", "ins",  "p", "q",   "s",  "small", "span", "strong", "sub", "sup",  "u"};

}  // namespace

std::string html_to_text(std::string_view html) { return Scanner(html).run(); }

bool looks_like_html(std::string_view text)
{
    bool evidence = false;
    for (std::size_t at = text.find_first_of("<&"); at != text.npos;
         at = text.find_first_of("<&", at + 1)) {
        if (text[at] == '&') {
            std::string ignored;
            evidence = evidence || append_entity(text.substr(at), ignored) > 0;
            continue;
        }
        const bool closing = at + 1 < text.size() && text[at + 1] == '/';
        std::size_t i = at + (closing ? 2 : 1);
        std::string name;
        while (i < text.size() && std::isalnum(static_cast<unsigned char>(text[i])) &&
               name.size() < 16)
            name += char(std::tolower(static_cast<unsigned char>(text[i++])));
        if (name.empty())
            continue;
        if (std::find(inline_tags.begin(), inline_tags.end(), name) == inline_tags.end())
            return false;
        evidence = evidence || closing || name == "br" || name == "img";
    }
    return evidence;
}

}  // namespace undertone::sources
