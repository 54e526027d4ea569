#include "sources/entry_maker.h"
#include "sources/formats.h"
#include "sources/urls.h"
#include "sources/xml.h"

#include "core/text.h"

#include <pugixml.hpp>

namespace undertone::sources {
namespace {

using xml::Vocabulary;

RawText markup_of(const pugi::xml_node& node, RawText::Kind kind)
{
    xml::Content content = xml::content_of(node);
    return {std::move(content.value), content.is_markup ? RawText::Kind::html : kind};
}

void keep_first(std::string& field, std::string value)
{
    if (field.empty())
        field = std::move(value);
}

std::string base_of(const pugi::xml_node& node, const std::string& base)
{
    const std::string_view own = xml::attribute(node, "xml:base");
    return own.empty() ? base : resolve_url(base, own);
}

/// Finds the fields of one item, whatever their order; the better of two names wins.
class ItemReader {
public:
    RawEntry read(const pugi::xml_node& item, const std::string& base)
    {
        raw_.base = base_of(item, base);
        for (const pugi::xml_node& field : item.children())
            if (field.type() == pugi::node_element)
                read_field(field);
        if (raw_.title.empty())
            raw_.title = media_title_;
        if (raw_.summary.empty())
            raw_.summary = other_summary_;
        keep_first(raw_.link, atom_link_);
        if (guid_is_link_ && is_web_url(raw_.id))
            keep_first(raw_.link, raw_.id);
        keep_first(raw_.id, std::string(xml::attribute(item, "rdf:about")));
        keep_first(raw_.published, dc_date_);
        keep_first(raw_.updated, dc_date_);
        return std::move(raw_);
    }

private:
    void read_field(const pugi::xml_node& field)
    {
        const auto named = [&](std::string_view name) { return xml::is_named(field, name); };
        switch (xml::vocabulary_of(field)) {
        case Vocabulary::own: read_own(field); break;
        case Vocabulary::dc:
            if (named("date"))
                keep_first(dc_date_, xml::text_of(field));
            else if (named("title") && media_title_.empty())
                media_title_ = markup_of(field, RawText::Kind::either);
            else if (named("description") && other_summary_.empty())
                other_summary_ = markup_of(field, RawText::Kind::html);
            else if (named("identifier"))
                keep_first(raw_.id, xml::text_of(field));
            break;
        case Vocabulary::dcterms:
            if (named("issued") || named("created"))
                keep_first(dc_date_, xml::text_of(field));
            else if (named("modified"))
                keep_first(raw_.updated, xml::text_of(field));
            break;
        case Vocabulary::content:
            if (named("encoded") && raw_.text.empty())
                raw_.text = markup_of(field, RawText::Kind::html);
            break;
        case Vocabulary::atom:
            if (named("link"))
                read_atom_link(field);
            else if (named("published"))
                keep_first(dc_date_, xml::text_of(field));
            else if (named("updated"))
                keep_first(raw_.updated, xml::text_of(field));
            break;
        case Vocabulary::media:
            if (named("group") || named("content"))
                read_media(field);
            else if (named("title") && media_title_.empty())
                media_title_ = markup_of(field, RawText::Kind::either);
            else if (named("description") && other_summary_.empty())
                other_summary_ = markup_of(field, RawText::Kind::html);
            break;
        case Vocabulary::itunes:
            if (named("summary") && other_summary_.empty())
                other_summary_ = markup_of(field, RawText::Kind::html);
            break;
        case Vocabulary::rdf:
        case Vocabulary::foreign: break;
        }
    }

    void read_own(const pugi::xml_node& field)
    {
        const auto named = [&](std::string_view name) { return xml::is_named(field, name); };
        if (named("title")) {
            if (raw_.title.empty())
                raw_.title = markup_of(field, RawText::Kind::either);
        } else if (named("link")) {
            // Of several, the last: the first is often that of the aggregator.
            std::string link = xml::text_of(field);
            if (link.empty() && xml::attribute(field, "rel").empty())
                link = xml::attribute(field, "href");
            if (!link.empty())
                raw_.link = std::move(link);
            else
                read_atom_link(field);
        } else if (named("description") || named("summary")) {
            if (raw_.summary.empty())
                raw_.summary = markup_of(field, RawText::Kind::html);
        } else if (named("guid")) {
            const xml::Content guid = xml::content_of(field);
            keep_first(raw_.id, std::string(trim(guid.value)));
            guid_is_link_ = !equal_ignoring_case(xml::attribute(field, "isPermaLink"), "false");
        } else if (named("pubDate") || named("published") || named("issued")) {
            keep_first(raw_.published, xml::text_of(field));
        } else if (named("date")) {
            keep_first(dc_date_, xml::text_of(field));
        } else if (named("updated") || named("modified")) {
            keep_first(raw_.updated, xml::text_of(field));
        } else if (named("source")) {
            keep_first(raw_.publisher, xml::text_of(field));
        }
    }

    /// media:group holds media:content, and either holds the texts: two levels, no more.
    void read_media(const pugi::xml_node& outer)
    {
        for (const pugi::xml_node& inner : outer.children()) {
            if (xml::is_named(inner, "title") || xml::is_named(inner, "description"))
                read_field(inner);
            else if (xml::is_named(outer, "group") && xml::is_named(inner, "content"))
                read_media(inner);
        }
    }

    void read_atom_link(const pugi::xml_node& field)
    {
        const std::string_view rel = xml::attribute(field, "rel");
        if (rel.empty() || rel == "alternate")
            keep_first(atom_link_, std::string(xml::attribute(field, "href")));
    }

    RawEntry raw_;
    RawText media_title_, other_summary_;
    std::string atom_link_, dc_date_;
    bool guid_is_link_ = false;
};

void read_items(const pugi::xml_node& parent, const std::string& base, EntryMaker& maker,
                ParsedFeed& feed)
{
    for (const pugi::xml_node& child : parent.children())
        if (xml::is_named(child, "item") && xml::vocabulary_of(child) == Vocabulary::own)
            maker.add(ItemReader().read(child, base), feed);
}

}  // namespace

Result<ParsedFeed> parse_rss(const pugi::xml_node& root, const Document& document)
{
    ParsedFeed feed;
    feed.format = xml::is_named(root, "rdf") ? "rdf" : "rss";
    EntryMaker maker(document);
    const std::string base = base_of(root, document.base_url);
    const bool root_is_channel = xml::is_named(root, "channel");
    if (root_is_channel)
        read_items(root, base, maker, feed);
    for (const pugi::xml_node& child : root.children()) {
        const pugi::xml_node channel = root_is_channel ? root : child;
        if (!xml::is_named(channel, "channel"))
            continue;
        std::string dc_title;
        for (const pugi::xml_node& field : channel.children()) {
            if (!xml::is_named(field, "title"))
                continue;
            const Vocabulary whose = xml::vocabulary_of(field);
            if (whose == Vocabulary::own)
                keep_first(feed.title, to_title(markup_of(field, RawText::Kind::either)));
            else if (whose == Vocabulary::dc)
                keep_first(dc_title, xml::text_of(field));
        }
        keep_first(feed.title, dc_title);
        if (root_is_channel)
            break;
        read_items(channel, base_of(channel, base), maker, feed);
    }
    if (!root_is_channel)
        read_items(root, base, maker, feed);
    maker.write_warnings(feed);
    return feed;
}

}  // namespace undertone::sources
