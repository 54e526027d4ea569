#pragma once

#include "core/publishers.h"
#include "core/reference.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::sources {

/// A feed of the user's own as a row: its id out of its name, none of those `taken`; its family that
/// of its domain ("feeds.example.com" is example's), or one of its own where the domain is a host
/// of many writers (substack.com). An empty name becomes the address' host. Pure.
Source own_feed(const std::string& name, const std::string& url, const std::set<std::string>& taken,
                const PublisherFamilies& families);

/// The row with that address, whatever its scheme, "www." or tracking; null: none.
const Source* source_at(const std::vector<Source>& sources, std::string_view url);

/// The host that a row's address names, in small letters, without port; empty: none. Placeholders
/// such as {SYMBOL} do not stand in hosts.
std::string host_of(std::string_view url);

/// Whether the row is one address of one feed, as other readers know it: no {SYMBOL} or {QUERY} to
/// be filled in, no API of its own format.
bool is_plain_feed(const Source& source);

/// The row as one line that parse_sources() reads.
std::string source_json(const Source& source);

}  // namespace undertone::sources
