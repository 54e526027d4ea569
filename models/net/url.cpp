#include "net/url.h"

#include "core/text.h"

#include <curl/curl.h>
#include <memory>

namespace undertone::net {
namespace {

using Handle = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

Handle make_handle() { return {curl_url(), curl_url_cleanup}; }

std::string part(CURLU* handle, CURLUPart which, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(handle, which, &text, flags) != CURLUE_OK)
        return {};
    std::string copy = text;
    curl_free(text);
    return copy;
}

/// Feeds write blanks into addresses; other schemes are taken here so that words can name them.
constexpr unsigned lenient = CURLU_ALLOW_SPACE | CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME;

Result<Url> read(CURLU* handle, std::string_view text)
{
    const auto status =
        curl_url_set(handle, CURLUPART_URL, std::string(trim(text)).c_str(), lenient);
    if (status != CURLUE_OK)
        return fail(ErrorKind::invalid_input, Phrase::of("This is not a complete web address"),
                    Phrase::of("it begins with https:// or http://"),
                    "curl_url_set: " + std::to_string(status));
    const std::string scheme = to_lower(part(handle, CURLUPART_SCHEME));
    if (scheme != "http" && scheme != "https")
        return fail(ErrorKind::invalid_input,
                    Phrase::of("Only http and https addresses are fetched, not “%1”", scheme));
    Url url;
    url.host = to_lower(part(handle, CURLUPART_HOST));
    if (url.host.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("The web address names no host"));
    curl_url_set(handle, CURLUPART_FRAGMENT, nullptr, 0);  // a browser's matter, not a server's
    url.text = part(handle, CURLUPART_URL);
    url.path = part(handle, CURLUPART_PATH);
    url.origin = scheme + "://" + url.host + ":" + part(handle, CURLUPART_PORT, CURLU_DEFAULT_PORT);
    return url;
}

}  // namespace

Result<Url> Url::parse(std::string_view text)
{
    const Handle handle = make_handle();
    return read(handle.get(), text);
}

Result<Url> Url::resolve(std::string_view reference) const
{
    const Handle handle = make_handle();
    curl_url_set(handle.get(), CURLUPART_URL, text.c_str(), lenient);
    return read(handle.get(), reference);
}

bool Url::is_loopback() const
{
    if (host.starts_with("127."))  // an address, not the name "127.example"
        return host.find_first_not_of("0123456789.") == std::string::npos;
    return host == "localhost" || host == "[::1]";
}

std::string percent_encode(std::string_view value)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : value) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += '%';
            encoded += hex[byte >> 4];
            encoded += hex[byte & 15];
        }
    }
    return encoded;
}

}  // namespace undertone::net
