// Chooses the parser: by what a document is, or by what a source says that it sends.
#include "sources/feed.h"

#include "core/text.h"
#include "sources/formats.h"
#include "sources/refusals.h"
#include "sources/text_decoding.h"
#include "sources/xml.h"
#include "sources/xml_repair.h"

#include <array>
#include <pugixml.hpp>

namespace undertone::sources {
namespace {

/// The text may be used up: XML is parsed where it lies.
using Parse = Result<ParsedFeed> (*)(std::string& utf8, const Document& document);

/// The root element, or the child of a stray one.
pugi::xml_node root_of(const pugi::xml_document& xml)
{
    for (const pugi::xml_node& node : xml.children())
        if (node.type() == pugi::node_element)
            return node;
    return {};
}

Result<ParsedFeed> parse_root(const pugi::xml_document& xml, const Document& document)
{
    const pugi::xml_node root = root_of(xml);
    for (const char* name : {"rss", "rdf", "channel"})
        if (xml::is_named(root, name))
            return parse_rss(root, document);
    for (const char* name : {"feed", "entry"})
        if (xml::is_named(root, name))
            return parse_atom(root, document);
    return fail(ErrorKind::invalid_input,
                root ? Phrase::of("The document is XML, but no feed: it begins with <%1>",
                                  excerpt(root.name(), 40))
                     : Phrase::of("The document is neither a feed nor JSON"));
}

Result<ParsedFeed> parse_xml(std::string& utf8, const Document& document)
{
    pugi::xml_document xml;
    if (xml::parse(utf8, xml))
        return parse_root(xml, document);

    utf8 = decode_text(document.bytes, document.content_type).utf8;  // parsing has used it up
    xml::Repaired repaired = xml::repair(utf8);
    pugi::xml_document mended;
    if (!xml::parse(repaired.utf8, mended))
        return fail(ErrorKind::invalid_input, Phrase::of("The feed is damaged beyond repair"), {},
                    excerpt(utf8));
    auto feed = parse_root(mended, document);
    if (!feed)
        return feed;
    if (feed->entries.empty())  // an empty answer must not look like success
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The feed is damaged; no whole item could be read"), {},
                    excerpt(utf8));
    std::string words = "The feed is not well-formed XML; " + std::to_string(repaired.items) +
                        (repaired.items == 1 ? " whole item was" : " whole items were") + " read";
    if (repaired.cut > 0)
        words += ", " + std::to_string(repaired.cut) + " cut off";
    feed->warnings.insert(feed->warnings.begin(), std::move(words));
    return feed;
}

Result<ParsedFeed> parse_any(std::string& utf8, const Document& document)
{
    if (auto refusal = find_refusal(utf8, "The source"))
        return tl::unexpected(*std::move(refusal));
    const std::string_view body = trim(utf8);
    if (body[0] == '{' || body[0] == '[')
        return parse_json_feed(body, document);
    if (body.find('<') == body.npos)
        return fail(ErrorKind::invalid_input, Phrase::of("The document is neither a feed nor JSON"),
                    {}, excerpt(body));
    return parse_xml(utf8, document);
}

Result<ParsedFeed> parse_google_news(std::string& utf8, const Document& document)
{
    auto feed = parse_any(utf8, document);
    if (feed)
        adapt_google_news(*feed);
    return feed;
}

Result<ParsedFeed> parse_sec_filings(std::string& utf8, const Document& document)
{
    auto feed = parse_any(utf8, document);
    if (feed)
        adapt_sec_filings(*feed);
    return feed;
}

template <Result<ParsedFeed> (*parse)(std::string_view, const Document&)>
Result<ParsedFeed> as_parse(std::string& utf8, const Document& document)
{
    return parse(utf8, document);
}

struct Format {
    std::string_view name;
    Parse parse;
};

constexpr std::array formats{
    Format{"feed", parse_any},
    Format{"csv", as_parse<parse_stories_csv>},
    Format{"federal_register", as_parse<parse_federal_register>},
    Format{"hackernews", as_parse<parse_hacker_news>},
    Format{"sec_atom", parse_sec_filings},
    Format{"google_news", parse_google_news},
    Format{"gdelt", as_parse<parse_gdelt>},
    Format{"alphavantage_news", as_parse<parse_alpha_vantage_news>},
};

}  // namespace

Result<ParsedFeed> parse_feed(const Document& document) { return parse_news("feed", document); }

Result<ParsedFeed> parse_news(std::string_view format, const Document& document)
{
    for (const Format& known : formats) {
        if (known.name != format)
            continue;
        DecodedText text = decode_text(document.bytes, document.content_type);
        auto feed = known.parse(text.utf8, document);
        if (feed && text.lossy)
            feed->warnings.push_back("Some characters could not be read as " + text.encoding);
        return feed;
    }
    return fail(ErrorKind::invalid_input,
                Phrase::of("There is no news format “%1”", excerpt(format, 40)));
}

}  // namespace undertone::sources
