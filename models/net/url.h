#pragma once

#include "core/error.h"

#include <string>
#include <string_view>

namespace undertone::net {

/// An absolute http or https address. Any thread.
struct Url {
    std::string text;    ///< the whole, encoded; may hold keys: never shown or logged
    std::string host;    ///< lower case, without port: for queues and words
    std::string path;    ///< without query and fragment
    std::string origin;  ///< "https://host:443": what is secret to one origin goes to no other

    /// Errors: invalid_input, naming no more than the scheme of what was refused.
    static Result<Url> parse(std::string_view text);
    /// A redirect's target, absolute or relative to this. Errors as for parse().
    [[nodiscard]] Result<Url> resolve(std::string_view reference) const;
    /// True for "localhost", 127.x.x.x and [::1]: the way there leads through no network or proxy.
    [[nodiscard]] bool is_loopback() const;
    /// "host/path", for words and the log.
    [[nodiscard]] std::string shown() const { return host + path; }
};

/// RFC 3986: all but letters, digits and -._~ as %XX. For values put into an address.
std::string percent_encode(std::string_view value);

}  // namespace undertone::net
