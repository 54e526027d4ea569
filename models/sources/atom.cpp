#include "sources/entry_maker.h"
#include "sources/formats.h"
#include "sources/urls.h"
#include "sources/xml.h"

#include "core/text.h"

#include <array>
#include <pugixml.hpp>

namespace undertone::sources {
namespace {

using xml::Vocabulary;

bool is_own(const pugi::xml_node& node)
{
    const Vocabulary vocabulary = xml::vocabulary_of(node);
    return vocabulary == Vocabulary::own || vocabulary == Vocabulary::atom;
}

/// Atom 0.3 could carry text in base64. What is no base64 is skipped.
std::string from_base64(std::string_view text)
{
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned bits = 0;
    int have = 0;
    for (const char c : text) {
        const auto value = alphabet.find(c);
        if (value == alphabet.npos)
            continue;
        bits = (bits << 6 | unsigned(value)) & 0xFFFF;
        have += 6;
        if (have >= 8) {
            have -= 8;
            out += char(bits >> have & 0xFF);
        }
    }
    return is_utf8(out) ? out : std::string();
}

/// A text construct: the type attribute says how to read it (RFC 4287 §3.1; 0.3 wrote MIME types).
RawText text_construct(const pugi::xml_node& node)
{
    xml::Content content = xml::content_of(node);
    const std::string type = to_lower(trim(xml::attribute(node, "type")));
    if (type == "application/octet-stream" ||
        equal_ignoring_case(xml::attribute(node, "mode"), "base64"))
        content.value = from_base64(content.value);
    const bool html =
        content.is_markup || type == "html" || type == "xhtml" || type.find("html") != type.npos;
    return {std::move(content.value), html ? RawText::Kind::html : RawText::Kind::plain};
}

/// The best link of an entry so far: alternate pages before anything else, self last.
struct LinkChoice {
    std::string href;
    int rank = 0;

    void offer(const pugi::xml_node& link, const std::string& base)
    {
        const std::string_view rel = trim(xml::attribute(link, "rel"));
        const std::string_view type = trim(xml::attribute(link, "type"));
        const bool alternate = rel.empty() || rel == "alternate";
        int its_rank = alternate ? 3 : rel == "self" ? 1 : rel == "related" || rel == "via" ? 2 : 0;
        if (alternate && (type.empty() || type.find("html") != type.npos))
            its_rank = 4;
        const std::string_view address = trim(xml::attribute(link, "href"));
        if (its_rank <= rank || address.empty())
            return;
        const std::string_view own_base = xml::attribute(link, "xml:base");
        href = resolve_url(own_base.empty() ? base : resolve_url(base, own_base), address);
        rank = its_rank;
    }
};

/// YouTube and others name a video only in media:group.
RawText title_in_group(const pugi::xml_node& group)
{
    for (const pugi::xml_node& inner : group.children()) {
        if (xml::is_named(inner, "title"))
            return text_construct(inner);
        if (xml::is_named(inner, "content"))
            for (const pugi::xml_node& innermost : inner.children())
                if (xml::is_named(innermost, "title"))
                    return text_construct(innermost);
    }
    return {};
}

RawEntry read_entry(const pugi::xml_node& entry, std::string base)
{
    RawEntry raw;
    const auto own_base = xml::attribute(entry, "xml:base");
    if (!own_base.empty())
        base = resolve_url(base, own_base);
    // An id is absolute (RFC 4287 §4.2.6); with a base beside it, a relative one means that base.
    const bool entry_base_declared =
        !own_base.empty() || !xml::attribute(entry.parent(), "xml:base").empty();
    LinkChoice link;
    std::string content_source, dc_date, created;
    RawText media_title;
    const auto first_text = [](std::string& field, const pugi::xml_node& node) {
        if (field.empty())
            field = xml::text_of(node);
    };
    for (const pugi::xml_node& field : entry.children()) {
        if (field.type() != pugi::node_element)
            continue;
        const auto named = [&](std::string_view name) { return xml::is_named(field, name); };
        const Vocabulary whose = xml::vocabulary_of(field);
        if (whose == Vocabulary::dc && named("date"))
            first_text(dc_date, field);
        if (whose == Vocabulary::media && named("title") && media_title.empty())
            media_title = text_construct(field);
        if (whose == Vocabulary::media && named("group") && media_title.empty())
            media_title = title_in_group(field);
        if (!is_own(field))
            continue;
        if (named("title") && raw.title.empty()) {
            raw.title = text_construct(field);
        } else if (named("link")) {
            link.offer(field, base);
        } else if (named("id")) {
            first_text(raw.id, field);
        } else if (named("published") || named("issued")) {
            first_text(raw.published, field);
        } else if (named("created")) {
            first_text(created, field);
        } else if (named("updated") || named("modified")) {
            first_text(raw.updated, field);
        } else if (named("summary") && raw.summary.empty()) {
            raw.summary = text_construct(field);
        } else if (named("content") && raw.text.empty()) {
            const std::string_view type = xml::attribute(field, "type");
            if (type.empty() || type.find("text") != type.npos || type.find("html") != type.npos)
                raw.text = text_construct(field);
            content_source = xml::attribute(field, "src");
        }
    }
    if (raw.title.empty())
        raw.title = media_title;
    for (std::string* weaker : {&dc_date, &created})
        if (raw.published.empty())
            raw.published = std::move(*weaker);
    if (entry_base_declared && !raw.id.empty())
        raw.id = resolve_url(base, raw.id);
    raw.link = !link.href.empty()   ? link.href
               : is_web_url(raw.id) ? raw.id
                                    : resolve_url(base, content_source);
    return raw;
}

}  // namespace

Result<ParsedFeed> parse_atom(const pugi::xml_node& root, const Document& document)
{
    ParsedFeed feed;
    feed.format = "atom";
    EntryMaker maker(document);
    if (xml::is_named(root, "entry")) {
        maker.add(read_entry(root, document.base_url), feed);
        maker.write_warnings(feed);
        return feed;
    }
    std::string base = document.base_url;
    if (const auto own = xml::attribute(root, "xml:base"); !own.empty())
        base = resolve_url(base, own);
    for (const pugi::xml_node& child : root.children()) {
        if (child.type() != pugi::node_element || !is_own(child))
            continue;
        if (xml::is_named(child, "title") && feed.title.empty())
            feed.title = to_title(text_construct(child));
        else if (xml::is_named(child, "entry"))
            maker.add(read_entry(child, base), feed);
    }
    maker.write_warnings(feed);
    return feed;
}

}  // namespace undertone::sources
