#include "sources/opml.h"

#include "core/text.h"
#include "sources/own_source.h"
#include "sources/text_decoding.h"
#include "sources/urls.h"
#include "sources/xml.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <sstream>

namespace undertone::sources {
namespace {

constexpr std::size_t most_bytes = 8 << 20;
constexpr std::size_t most_feeds = 5'000;
constexpr std::size_t most_warnings = 100;
constexpr std::size_t most_folder_bytes = 200;
constexpr auto own_namespace = "urn:undertone:opml";

/// An attribute whatever the case of its name: "xmlUrl", "xmlurl", "XMLURL".
std::string attribute(const pugi::xml_node& outline, std::string_view name)
{
    for (const pugi::xml_attribute& one : outline.attributes())
        if (equal_ignoring_case(one.name(), name))
            return to_plain_line(one.value());
    return {};
}

std::string title_of(const pugi::xml_node& outline)
{
    const std::string text = attribute(outline, "text");
    return text.empty() ? attribute(outline, "title") : text;
}

double number_of(const std::string& text)
{
    double number = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end && std::isfinite(number) ? number : -1;
}

/// Gathers feeds outline by outline.
class Gatherer {
public:
    explicit Gatherer(Opml& opml) : opml_(opml) {}

    void take(const pugi::xml_node& outline, const std::string& folder)
    {
        const std::string url = attribute(outline, "xmlUrl");
        const std::string title = title_of(outline);
        const std::string type = to_lower(attribute(outline, "type"));
        if (url.empty()) {
            if (type == "include" || (type == "link" && !attribute(outline, "url").empty()))
                warn(title + ": a link to another list, not followed");
            else if (type == "rss" || type == "atom")
                warn(title + ": a feed without an address");
            return;
        }
        if (!is_web_url(url))
            warn((title.empty() ? url : title) + ": not an http or https address");
        else if (!seen_.insert(page_identity(url)).second)
            warn((title.empty() ? url : title) + ": there twice in the list");
        else if (opml_.feeds.size() == most_feeds)
            ++too_many_;
        else
            opml_.feeds.push_back(feed_of(outline, title, url, folder));
    }

    void finish()
    {
        if (too_many_ > 0)
            opml_.warnings.push_back(std::to_string(too_many_) + " feeds beyond the first " +
                                     std::to_string(most_feeds) + " were left out");
        if (left_out_ > 0)
            opml_.warnings.push_back("and " + std::to_string(left_out_) + " more");
    }

private:
    static OpmlFeed feed_of(const pugi::xml_node& outline, const std::string& title,
                            const std::string& url, const std::string& folder)
    {
        OpmlFeed feed{title, url, folder, attribute(outline, "undertone:family"),
                      {},    0,   false,  attribute(outline, "undertone:paused") == "true"};
        const double interval = number_of(attribute(outline, "undertone:interval"));
        if (interval >= 60 && interval <= 86'400)
            feed.interval = seconds(std::int64_t(interval));
        const double weight = number_of(attribute(outline, "undertone:weight"));
        feed.has_weight = weight >= 0 && weight <= 100;
        feed.weight = feed.has_weight ? weight : 0;
        return feed;
    }

    void warn(const std::string& words)
    {
        if (opml_.warnings.size() < most_warnings)
            opml_.warnings.push_back(words);
        else
            ++left_out_;
    }

    Opml& opml_;
    std::set<std::string> seen_;
    int too_many_ = 0, left_out_ = 0;
};

std::string within(const std::string& folder, const std::string& name)
{
    std::string path = folder.empty() || name.empty() ? folder + name : folder + " / " + name;
    return path.size() > most_folder_bytes ? folder : path;
}

bool is_outline(const pugi::xml_node& node) { return xml::is_named(node, "outline"); }

/// Depth first, without recursion: depth is the sender's choice.
void gather(const pugi::xml_node& body, Gatherer& gatherer)
{
    std::vector<std::string> folders{{}};  // of the outlines at each level
    pugi::xml_node at = body.first_child();
    while (at) {
        const bool outline = is_outline(at);
        if (outline)
            gatherer.take(at, folders.back());
        if (outline && at.first_child()) {
            folders.push_back(within(folders.back(), title_of(at)));
            at = at.first_child();
            continue;
        }
        while (!at.next_sibling() && at.parent() != body) {
            at = at.parent();
            folders.pop_back();
        }
        at = at.next_sibling();
    }
}

pugi::xml_node child_named(const pugi::xml_node& parent, std::string_view name)
{
    for (const pugi::xml_node& child : parent.children())
        if (xml::is_named(child, name))
            return child;
    return {};
}

/// The fewest digits that mean the same: "0.5".
std::string written(double number)
{
    char text[32];
    const auto end = std::to_chars(std::begin(text), std::end(text), number).ptr;
    return {text, end};
}

void add_outline(pugi::xml_node parent, const Source& source)
{
    pugi::xml_node outline = parent.append_child("outline");
    const auto add = [&](const char* name, const std::string& value) {
        outline.append_attribute(name).set_value(value.c_str());
    };
    add("type", "rss");  // as the specification has it, of Atom too
    add("text", source.name);
    add("title", source.name);
    add("xmlUrl", source.url);
    add("undertone:family", source.family);
    add("undertone:interval", std::to_string(source.interval.count()));
    add("undertone:weight", written(source.weight));
    if (!source.enabled)
        add("undertone:paused", "true");
}

}  // namespace

Result<Opml> parse_opml(std::string_view bytes)
{
    if (bytes.size() > most_bytes)
        return fail(ErrorKind::invalid_input, Phrase::of("The list is larger than 8 MB"),
                    Phrase::of("split it into several"));
    std::string utf8 = decode_text(bytes, {}).utf8;
    pugi::xml_document document;
    const bool whole = xml::parse(utf8, document);
    const pugi::xml_node root = child_named(document, "opml");
    const pugi::xml_node body = child_named(root, "body");
    if (!body)
        return fail(
            ErrorKind::invalid_input,
            whole
                ? Phrase::of("The document is no list of feeds (OPML)")
                : Phrase::of("The document is neither well-formed XML nor a list of feeds (OPML)"),
            Phrase::of("export it again from the program that it comes from"));
    Opml opml;
    if (!whole)
        opml.warnings.push_back(
            "The list is not well-formed XML: what stands before the fault "
            "was read");
    opml.title = xml::text_of(child_named(child_named(root, "head"), "title"));
    Gatherer gatherer(opml);
    gather(body, gatherer);
    gatherer.finish();
    if (opml.feeds.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("The list has no feed with an address"),
                    opml.warnings.empty() ? Phrase() : Phrase(opml.warnings.front()));
    return opml;
}

std::string write_opml(const std::string& title, const std::vector<Source>& sources)
{
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    pugi::xml_node root = document.append_child("opml");
    root.append_attribute("version").set_value("2.0");
    root.append_attribute("xmlns:undertone").set_value(own_namespace);
    root.append_child("head").append_child("title").text().set(title.c_str());
    pugi::xml_node body = root.append_child("body");

    std::map<std::string, int> members;
    for (const Source& source : sources)
        if (is_plain_feed(source))
            ++members[source.family];
    std::map<std::string, pugi::xml_node> folders;
    for (const Source& source : sources) {
        if (!is_plain_feed(source))
            continue;
        if (members[source.family] < 2) {
            add_outline(body, source);
            continue;
        }
        const auto [at, is_new] = folders.try_emplace(source.family);
        if (is_new) {
            at->second = body.append_child("outline");
            at->second.append_attribute("text").set_value(source.family.c_str());
        }
        add_outline(at->second, source);
    }
    std::ostringstream out;
    document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return out.str();
}

OpmlImport rows_of(const Opml& list, const std::vector<Source>& present,
                   const std::vector<Source>& removed, const PublisherFamilies& families)
{
    OpmlImport import;
    std::map<std::string, std::string> names;  // by identity
    std::set<std::string> ids;
    for (const Source& source : present) {
        names.try_emplace(page_identity(source.url), source.name);
        ids.insert(source.id.value);
    }
    for (const Source& source : removed)
        ids.insert(source.id.value);
    for (const OpmlFeed& feed : list.feeds) {
        const std::string identity = page_identity(feed.url);
        if (const auto known = names.find(identity); known != names.end()) {
            import.known.push_back((feed.title.empty() ? feed.url : feed.title) +
                                   ": is there already, as “" + known->second + "”");
            continue;
        }
        Source source = own_feed(feed.title, feed.url, ids, families);
        if (!feed.family.empty())
            source.family = feed.family;
        if (feed.interval > seconds(0))
            source.interval = feed.interval;
        if (feed.has_weight)
            source.weight = feed.weight;
        source.enabled = !feed.paused;
        names.emplace(identity, source.name);
        ids.insert(source.id.value);
        import.added.push_back(std::move(source));
    }
    return import;
}

}  // namespace undertone::sources
