#pragma once

#include <string>
#include <vector>

namespace undertone::bench {

/// Well-formed UTF-8 feeds as publishers send them, the same on every machine: RSS 2.0 with whole
/// articles in CDATA or escaped, Atom 1.0, RDF, and headlines alone; 10 to 50 items each, with
/// ids, dates in their format's form, entities, and letters beyond ASCII.
std::vector<std::string> well_formed_feeds(int count);

/// Documents of about `size` bytes that are made to hurt, each with its name: what is never closed,
/// and what is nested without end.
struct HostileFeed {
    const char* name;
    std::string (*make)(std::size_t size);
};
const std::vector<HostileFeed>& hostile_feeds();

}  // namespace undertone::bench
