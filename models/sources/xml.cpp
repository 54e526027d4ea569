#include "sources/xml.h"

#include "core/text.h"
#include "sources/text_decoding.h"

#include <array>
#include <pugixml.hpp>

namespace undertone::sources::xml {
namespace {

struct Uri {
    std::string_view uri;
    Vocabulary vocabulary;
};

constexpr std::array uris{
    Uri{"http://www.w3.org/2005/Atom", Vocabulary::atom},
    Uri{"http://purl.org/atom/ns#", Vocabulary::atom},
    Uri{"http://purl.org/dc/elements/1.1/", Vocabulary::dc},
    Uri{"http://purl.org/dc/elements/1.0/", Vocabulary::dc},
    Uri{"http://purl.org/dc/terms/", Vocabulary::dcterms},
    Uri{"http://purl.org/rss/1.0/modules/content/", Vocabulary::content},
    Uri{"http://search.yahoo.com/mrss/", Vocabulary::media},
    Uri{"http://search.yahoo.com/mrss", Vocabulary::media},
    Uri{"http://www.itunes.com/dtds/podcast-1.0.dtd", Vocabulary::itunes},
    Uri{"http://www.w3.org/1999/02/22-rdf-syntax-ns#", Vocabulary::rdf},
    Uri{"http://purl.org/rss/1.0/", Vocabulary::own},
    Uri{"http://my.netscape.com/rdf/simple/0.9/", Vocabulary::own},
    Uri{"http://channel.netscape.com/rdf/simple/0.9/", Vocabulary::own},
    Uri{"http://backend.userland.com/rss2", Vocabulary::own},
};

constexpr std::array prefixes{
    Uri{"atom", Vocabulary::atom},       Uri{"a10", Vocabulary::atom},
    Uri{"dc", Vocabulary::dc},           Uri{"dcterms", Vocabulary::dcterms},
    Uri{"content", Vocabulary::content}, Uri{"media", Vocabulary::media},
    Uri{"itunes", Vocabulary::itunes},   Uri{"rdf", Vocabulary::rdf},
    Uri{"rss", Vocabulary::own},
};

template <std::size_t N>
Vocabulary look_up(const std::array<Uri, N>& table, std::string_view name)
{
    for (const Uri& row : table)
        if (equal_ignoring_case(row.uri, name))
            return row.vocabulary;
    return Vocabulary::foreign;
}

/// The URI that an ancestor gives the prefix; empty: none does. Looks a few levels up, which covers
/// item, channel and root; a hostile depth costs nothing.
std::string_view declared_uri(pugi::xml_node node, std::string_view prefix)
{
    constexpr int levels = 5;
    for (int level = 0; level < levels && node; ++level, node = node.parent())
        for (const pugi::xml_attribute& attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (name.starts_with("xmlns:") && name.substr(6) == prefix)
                return trim(attribute.value());
        }
    return {};
}

void append_escaped(std::string_view text, std::string& out)
{
    for (const char c : text) {
        if (c == '<')
            out += "&lt;";
        else if (c == '&')
            out += "&amp;";
        else
            out += c;
    }
}

bool has_elements(const pugi::xml_node& node)
{
    for (const pugi::xml_node& child : node.children())
        if (child.type() == pugi::node_element)
            return true;
    return false;
}

bool is_text(const pugi::xml_node& node)
{
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

}  // namespace

std::string_view local_name(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

bool is_named(const pugi::xml_node& node, std::string_view name)
{
    return equal_ignoring_case(local_name(node), name);
}

std::string_view attribute(const pugi::xml_node& node, const char* name)
{
    return node.attribute(name).value();
}

Vocabulary vocabulary_of(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    if (colon == name.npos) {
        const std::string_view own_uri = trim(node.attribute("xmlns").value());
        if (own_uri.empty())
            return Vocabulary::own;
        const Vocabulary known = look_up(uris, own_uri);
        return known == Vocabulary::foreign ? Vocabulary::own : known;
    }
    const std::string_view prefix = name.substr(0, colon);
    const Vocabulary by_uri = look_up(uris, declared_uri(node, prefix));
    return by_uri == Vocabulary::foreign ? look_up(prefixes, prefix) : by_uri;
}

Content content_of(const pugi::xml_node& node)
{
    Content content;
    content.is_markup = has_elements(node);
    if (!content.is_markup) {
        for (const pugi::xml_node& child : node.children())
            if (is_text(child))
                content.value += child.value();
        return content;
    }
    // Depth first along the pointers: down, right, else up.
    const auto tag = [&](const pugi::xml_node& element, const char* open) {
        content.value.append(open).append(local_name(element)).append(">");
    };
    pugi::xml_node at = node.first_child();
    while (at && at != node) {
        if (at.type() == pugi::node_element)
            tag(at, "<");
        else if (is_text(at))
            append_escaped(at.value(), content.value);
        if (at.first_child()) {
            at = at.first_child();
            continue;
        }
        if (at.type() == pugi::node_element)
            tag(at, "</");
        while (at != node && !at.next_sibling()) {
            at = at.parent();
            if (at != node)
                tag(at, "</");
        }
        if (at != node)
            at = at.next_sibling();
    }
    return content;
}

std::string text_of(const pugi::xml_node& node)
{
    const Content content = content_of(node);
    return to_plain_line(content.is_markup ? html_to_text(content.value) : content.value);
}

bool parse(std::string& utf8, pugi::xml_document& document)
{
    // Blanks between inline elements part words; the default would drop them.
    constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata;
    return bool(
        document.load_buffer_inplace(utf8.data(), utf8.size(), options, pugi::encoding_utf8));
}

}  // namespace undertone::sources::xml
