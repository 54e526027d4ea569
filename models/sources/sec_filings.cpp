#include "sources/formats.h"

#include <set>

namespace undertone::sources {

void adapt_sec_filings(ParsedFeed& feed)
{
    // "urn:tag:sec.gov,2008:accession-number=0001628280-26-063717", once for each filer and
    // subject; a shared id got its link behind a blank.
    std::set<std::string> seen;
    std::vector<FeedEntry> once;
    for (FeedEntry& entry : feed.entries) {
        std::string& id = entry.story.external_id;
        if (id.find("accession-number=") != std::string::npos)
            id.resize(std::min(id.find(' '), id.size()));
        if (seen.insert(id).second)
            once.push_back(std::move(entry));
    }
    feed.entries = std::move(once);
}

}  // namespace undertone::sources
