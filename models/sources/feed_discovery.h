#pragma once

#include "sources/feed.h"

#include <string>
#include <vector>

namespace undertone::sources {

/// A feed that a page offers.
struct FeedLink {
    std::string url;    ///< absolute, http or https
    std::string title;  ///< as the page calls it; may be empty
    std::string type;   ///< "rss", "atom", "jsonfeed"; empty where the page does not say
    bool operator==(const FeedLink&) const = default;
};

/// The feeds of an HTML page, in its order, each address once: <link rel="alternate"> of a feed's
/// type (RSS autodiscovery; WHATWG HTML, "alternate"); where there is none, links to addresses that
/// look like one ("/feed/", "news.rss"). Relative ones are resolved by <base href>, else by
/// `page.base_url`; what then is no web address is left out. At most 50, of the first 2 MB.
/// Pure; any thread. Linear in the size. Loads nothing.
std::vector<FeedLink> find_feed_links(const Document& page);

}  // namespace undertone::sources
