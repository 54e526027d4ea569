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

/// An address that stands for a story, without tracking and session as above and without what changes from one edition to the next: scheme, "www.", "m." and "amp."
/// before the host, its capitals and usual port, AMP's marks, the order of parameters, a slash or
/// index page at the end: "//news.example/a?id=7". A fragment that names a part of the page stays: a
/// feed whose ids have one tells several stories there. What is no absolute address stays as it is.
std::string page_identity(std::string_view url);

}  // namespace undertone::sources
