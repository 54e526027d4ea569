#pragma once

#include <string>
#include <string_view>

namespace undertone::sources {

/// RFC 3986 §5.2. Without an absolute base the reference stays as written (trimmed).
std::string resolve_url(std::string_view base, std::string_view reference);

/// True for http:// and https:// addresses, whatever their case.
bool is_web_url(std::string_view url);

/// The address without what changes from one visit to the next: tracking parameters (utm_*, fbclid
/// ...), session ids and the fragment. For identity only, never to be opened.
std::string url_identity(std::string_view url);

}  // namespace undertone::sources
