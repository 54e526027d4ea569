// Which feeds a page for people offers, in one pass over its tags.
#include "sources/feed_discovery.h"

#include "core/text.h"
#include "sources/html_entities.h"
#include "sources/text_decoding.h"
#include "sources/urls.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace undertone::sources {
namespace {

constexpr std::size_t most_bytes = 2 << 20;
constexpr std::size_t most_links = 50;
constexpr std::size_t most_attributes = 32;  // of one tag; the others are passed over

struct Tag {
    std::string name;                               ///< small letters
    std::map<std::string, std::string> attributes;  ///< names in small letters, the first of each

    [[nodiscard]] std::string attribute(const std::string& of) const
    {
        const auto at = attributes.find(of);
        return at == attributes.end() ? std::string() : at->second;
    }
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string without_entities(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t read = text[at] == '&' ? append_entity(text.substr(at), out) : 0;
        if (read == 0)
            out += text[at];
        at += std::max<std::size_t>(read, 1);
    }
    return out;
}

/// The start tags of a page. Comments, scripts and styles hold none; a tag without an end is the
/// end of the page, as HTML has it.
class Tags {
public:
    explicit Tags(std::string_view html) : html_(html) {}

    bool next(Tag& tag)
    {
        for (at_ = find('<'); at_ < html_.size(); at_ = find('<')) {
            const std::string_view rest = html_.substr(at_);
            if (rest.starts_with("<!--"))
                skip_past("-->");
            else if (rest.size() > 1 && is_letter(rest[1]))
                return read(tag);
            else if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?' || rest[1] == '/'))
                skip_past(">");
            else
                ++at_;
        }
        return false;
    }

private:
    [[nodiscard]] std::size_t find(char c) const
    {
        return std::min(html_.find(c, at_), html_.size());
    }

    void skip_past(std::string_view end)
    {
        const auto found = html_.find(end, at_);
        at_ = found == html_.npos ? html_.size() : found + end.size();
    }

    void skip_blanks()
    {
        while (at_ < html_.size() && (is_blank(html_[at_]) || html_[at_] == '/'))
            ++at_;
    }

    /// Up to a blank or one of these.
    std::string_view word(std::string_view ends)
    {
        const std::size_t start = at_;
        while (at_ < html_.size() && !is_blank(html_[at_]) && ends.find(html_[at_]) == ends.npos)
            ++at_;
        return html_.substr(start, at_ - start);
    }

    std::string_view value()
    {
        if (at_ < html_.size() && (html_[at_] == '"' || html_[at_] == '\'')) {
            const char quote = html_[at_++];
            const std::size_t start = at_, end = find(quote);
            at_ = std::min(end + 1, html_.size());
            return html_.substr(start, end - start);
        }
        return word(">");
    }

    bool read(Tag& tag)
    {
        ++at_;
        tag.name = to_lower(word("/>"));
        tag.attributes.clear();
        for (skip_blanks(); at_ < html_.size() && html_[at_] != '>'; skip_blanks()) {
            const std::string name = to_lower(word("=/>"));
            while (at_ < html_.size() && is_blank(html_[at_]))
                ++at_;
            std::string_view text;
            if (at_ < html_.size() && html_[at_] == '=') {
                ++at_;
                while (at_ < html_.size() && is_blank(html_[at_]))
                    ++at_;
                text = value();
            }
            if (tag.attributes.size() < most_attributes)
                tag.attributes.try_emplace(name, without_entities(text));
        }
        if (at_ == html_.size())
            return false;
        ++at_;
        for (const std::string_view raw : {"script", "style", "textarea", "title"})
            if (tag.name == raw)
                skip_content_of(raw);
        return true;
    }

    void skip_content_of(std::string_view name)
    {
        for (skip_past("</"); at_ < html_.size(); skip_past("</"))
            if (equal_ignoring_case(html_.substr(at_, name.size()), name))
                return;
    }

    std::string_view html_;
    std::size_t at_ = 0;
};

/// The words of an attribute such as rel, in small letters.
bool has_word(const std::string& words, std::string_view word)
{
    const std::string plain = collapse_white_space(to_lower(words));
    for (const std::string& one : split(plain, ' '))
        if (one == word)
            return true;
    return false;
}

/// A feed's media type, whatever parameters follow; empty: none.
std::string type_of(const std::string& attribute)
{
    const std::string type(trim(to_lower(attribute.substr(0, attribute.find(';')))));
    if (type == "application/rss+xml" || type == "application/rdf+xml" || type == "text/rss+xml")
        return "rss";
    if (type == "application/atom+xml")
        return "atom";
    // Not "application/json": WordPress calls a page's data so, which is no feed.
    if (type == "application/feed+json")
        return "jsonfeed";
    return {};
}

/// "/feed", "/feed/", "/rss.xml", "/news.rss", "/headlines.atom"; never an image or a page about it.
bool looks_like_feed(std::string_view url)
{
    std::string path = to_lower(url.substr(0, url.find_first_of("?#")));
    while (path.ends_with('/'))
        path.pop_back();
    const std::string last = path.substr(path.rfind('/') + 1);
    constexpr std::array<std::string_view, 8> names{
        "feed", "rss", "atom", "feed.xml", "rss.xml", "atom.xml", "feed.json", "index.xml"};
    if (std::find(names.begin(), names.end(), last) != names.end())
        return true;
    return last.ends_with(".rss") || last.ends_with(".atom") || last.ends_with(".rdf");
}

std::vector<FeedLink> resolved(const std::vector<FeedLink>& found, const std::string& base)
{
    std::vector<FeedLink> links;
    std::set<std::string> seen;
    for (FeedLink link : found) {
        link.url = resolve_url(base, trim(link.url));
        // A fragment is a place in the document, which is the same.
        link.url = link.url.substr(0, link.url.find('#'));
        if (is_web_url(link.url) && seen.insert(link.url).second && links.size() < most_links)
            links.push_back(std::move(link));
    }
    return links;
}

}  // namespace

std::vector<FeedLink> find_feed_links(const Document& page)
{
    const std::string html = decode_text(page.bytes.substr(0, most_bytes), page.content_type).utf8;
    std::vector<FeedLink> offered, guessed;
    std::string base = page.base_url;
    bool has_base = false;
    Tags tags(html);
    for (Tag tag; tags.next(tag);) {
        const std::string href = tag.attribute("href");
        if (href.empty())
            continue;
        if (tag.name == "base" && !has_base) {
            base = resolve_url(page.base_url, trim(href));
            has_base = true;
        } else if (tag.name == "link" && has_word(tag.attribute("rel"), "alternate")) {
            if (const std::string type = type_of(tag.attribute("type")); !type.empty())
                offered.push_back({href, to_plain_line(tag.attribute("title")), type});
        } else if (tag.name == "a" && guessed.size() < 4 * most_links && looks_like_feed(href)) {
            guessed.push_back({href, to_plain_line(tag.attribute("title")), {}});
        }
    }
    auto links = resolved(offered, base);
    return links.empty() ? resolved(guessed, base) : links;
}

}  // namespace undertone::sources
