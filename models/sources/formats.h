#pragma once

#include "sources/feed.h"

#include <string_view>

// One parser for each format, all of the same shape: decoded text in, stories out. feed.cpp chooses.
// Every one is pure and callable from any thread.

namespace pugi {
class xml_node;
}

namespace undertone::sources {

/// RSS 0.9x and 2.0, and RDF (RSS 0.90, 1.0), whose items lie beside the channel.
Result<ParsedFeed> parse_rss(const pugi::xml_node& root, const Document& document);
/// Atom 0.3 and 1.0; an entry alone is a feed of one.
Result<ParsedFeed> parse_atom(const pugi::xml_node& root, const Document& document);
/// jsonfeed.org 1.0 and 1.1.
Result<ParsedFeed> parse_json_feed(std::string_view utf8, const Document& document);
/// federalregister.gov API v1, documents.json and public-inspection-documents. Of the latter the
/// agencies in the address are picked here, as current.json takes no conditions.
Result<ParsedFeed> parse_federal_register(std::string_view utf8, const Document& document);
/// hn.algolia.com API v1, search and search_by_date. It shows the newest 1,000 hits of a search at
/// most; the next page is a search of what is older than the last.
Result<ParsedFeed> parse_hacker_news(std::string_view utf8, const Document& document);
/// Alpha Vantage's NEWS_SENTIMENT, with the vendor's scores.
Result<ParsedFeed> parse_alpha_vantage_news(std::string_view utf8, const Document& document);
/// GDELT DOC 2.0, mode=artlist&format=json. Its time is that of discovery.
Result<ParsedFeed> parse_gdelt(std::string_view utf8, const Document& document);
/// Stories as a table: header id,published,title,summary[,link].
Result<ParsedFeed> parse_stories_csv(std::string_view utf8, const Document& document);

/// What Google News search adds to RSS: the publisher behind the title, opaque links.
void adapt_google_news(ParsedFeed& feed);
/// What EDGAR's current filings add to Atom: one filing listed once for each party to it.
void adapt_sec_filings(ParsedFeed& feed);

}  // namespace undertone::sources
