#pragma once

#include "core/error.h"
#include "core/publishers.h"
#include "core/reference.h"

#include <string>
#include <string_view>
#include <vector>

namespace undertone::sources {

/// One feed of a list of subscriptions (OPML 2.0, http://opml.org/spec2.opml).
struct OpmlFeed {
    std::string title, url;
    std::string folder;  ///< "Chips", "Tech / Chips" where folders lie in one another; empty: none
    /// What a list written by us says besides; empty, 0: nothing.
    std::string family;
    seconds interval{0};
    double weight = 0;
    bool has_weight = false, paused = false;
    bool operator==(const OpmlFeed&) const = default;
};

struct Opml {
    std::string title;
    std::vector<OpmlFeed> feeds;        ///< each address once, in the list's order
    std::vector<std::string> warnings;  ///< what was left out, and why
};

/// Reads a list of subscriptions; never follows its links to other lists. Bounds: 8 MB, 5,000 feeds
/// (a warning tells of the others). Errors: invalid_input (too large, no XML, no OPML, no feeds).
/// Pure; any thread. Linear in the size, whatever its depth.
Result<Opml> parse_opml(std::string_view bytes);

/// The plain feeds (is_plain_feed()) of these as a list, in UTF-8: families of several feeds as
/// folders, and what only we know as attributes in a namespace of ours, which others pass over.
std::string write_opml(const std::string& title, const std::vector<Source>& sources);

/// What a list adds to the sources at hand.
struct OpmlImport {
    std::vector<Source> added;
    std::vector<std::string> known;  ///< "The Register: is there already, as “The Register”"
};
/// A folder is somebody's shelf, not a publisher: the family is that of the feed's domain (own_feed()),
/// else two newspapers on one shelf would count as one. Ids are new to this workspace: one of a
/// `removed` source stays its own, since its stories do.
OpmlImport rows_of(const Opml& list, const std::vector<Source>& present,
                   const std::vector<Source>& removed, const PublisherFamilies& families);

}  // namespace undertone::sources
