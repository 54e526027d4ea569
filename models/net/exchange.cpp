#include "net/exchange.h"

#include "core/text.h"
#include "net/ask_again.h"
#include "net/failure.h"

#include <curl/curl.h>
#include <new>
#include <vector>

// Url::parse needs CURLU_ALLOW_SPACE, the loop curl_multi_wakeup (7.68).
#if LIBCURL_VERSION_NUM < 0x074E00
#error "curl 7.78 or newer is needed"
#endif

namespace undertone::net {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t max_header_bytes = 256 << 10;  // older curls bound only a single line
constexpr long low_speed_bytes = 64;                 // a second, as HttpLimits says

struct ListFree {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
struct EasyFree {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};

std::string version_name(long version)
{
    switch (version) {
    case CURL_HTTP_VERSION_1_0: return "1.0";
    case CURL_HTTP_VERSION_1_1: return "1.1";
    case CURL_HTTP_VERSION_2_0: return "2";
    case CURL_HTTP_VERSION_3: return "3";
    default: return "";
    }
}

/// A header that lists values may come several times.
void append_value(std::string& list, const std::string& value)
{
    list += list.empty() ? value : ", " + value;
}

/// What the client reads of an answer's head, as sent.
struct HeadersIn {
    std::string etag, last_modified, location, retry_after;
    std::string cache_control, age, expires, date;
};

}  // namespace

struct Exchange::Parts {
    Url url;
    const HttpSettings& settings;
    std::unique_ptr<curl_slist, ListFree> headers;
    char curl_words[CURL_ERROR_SIZE] = "";

    HttpResponse response;
    HeadersIn headers_in;
    std::size_t header_bytes = 0;  ///< 0: no byte has come
    bool too_large = false;

    std::unique_ptr<CURL, EasyFree> easy{curl_easy_init()};  // last: it points into the rest

    Parts(const Url& asked, const HttpSettings& set) : url(asked), settings(set)
    {
        if (!easy)
            throw std::bad_alloc();
    }

    void add_header(const std::string& line)
    {
        curl_slist* longer = curl_slist_append(headers.get(), line.c_str());
        if (!longer)
            throw std::bad_alloc();
        headers.release();
        headers.reset(longer);
    }

    void set_options(milliseconds time_left);
    void read_header(std::string_view line);
    Error failure(CURLcode code);

    // curl's callbacks; a returned count other than the given one ends the transfer.
    static std::size_t on_header(char* bytes, std::size_t, std::size_t count, void* self)
    {
        auto& parts = *static_cast<Parts*>(self);
        parts.header_bytes += count;
        if (parts.header_bytes > max_header_bytes) {
            parts.too_large = true;
            return 0;
        }
        parts.read_header({bytes, count});
        return count;
    }
    static std::size_t on_body(char* bytes, std::size_t, std::size_t count, void* self)
    {
        auto& parts = *static_cast<Parts*>(self);
        const auto most = static_cast<std::size_t>(parts.settings.limits.max_body_bytes);
        if (count > most - parts.response.body.size()) {
            parts.too_large = true;
            return 0;
        }
        parts.response.body.append(bytes, count);
        return count;
    }
    /// Counts the bytes as sent: a compressed stream can grow without ever yielding a byte.
    static int on_progress(void* self, curl_off_t, curl_off_t received, curl_off_t, curl_off_t)
    {
        auto& parts = *static_cast<Parts*>(self);
        parts.too_large = parts.too_large || received > parts.settings.limits.max_body_bytes;
        return parts.too_large ? 1 : 0;
    }
};

void Exchange::Parts::set_options(milliseconds time_left)
{
    const HttpLimits& limits = settings.limits;
    const auto set = [this](CURLoption option, auto value) {
        return curl_easy_setopt(easy.get(), option, value);
    };
    set(CURLOPT_URL, url.text.c_str());
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_USERAGENT, settings.user_agent.c_str());
    set(CURLOPT_ACCEPT_ENCODING, "");  // all that this curl can decode
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
    set(CURLOPT_ERRORBUFFER, curl_words);
    set(CURLOPT_NOSIGNAL, 1L);  // there are other threads

    // Redirects are ours to follow: each goes through its host's queue and is checked as the first
    // address was, and curl would send all but two of the request's headers along.
    set(CURLOPT_FOLLOWLOCATION, 0L);
#if LIBCURL_VERSION_NUM >= 0x075500
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
#else
    set(CURLOPT_PROTOCOLS, long(CURLPROTO_HTTP | CURLPROTO_HTTPS));
    set(CURLOPT_REDIR_PROTOCOLS, long(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif

    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));  // Windows with OpenSSL: its own store
    if (!settings.ca_file.empty())
        set(CURLOPT_CAINFO, settings.ca_file.c_str());
    if (!settings.proxy.empty())
        set(CURLOPT_PROXY, settings.proxy == "none" ? "" : settings.proxy.c_str());
    if (url.is_loopback())  // to a proxy, "localhost" would be the proxy
        set(CURLOPT_NOPROXY, "*");
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);

    set(CURLOPT_CONNECTTIMEOUT_MS, long(limits.connect_timeout.count()));
    set(CURLOPT_TIMEOUT_MS, long(time_left.count()));
    set(CURLOPT_LOW_SPEED_LIMIT, low_speed_bytes);
    set(CURLOPT_LOW_SPEED_TIME, long(limits.low_speed_window.count()));
#if LIBCURL_VERSION_NUM >= 0x075700
    set(CURLOPT_QUICK_EXIT, 1L);  // else giving up a name look-up waits for the resolver
#endif

    set(CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limits.max_body_bytes));  // by Content-Length
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Parts::on_progress);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &Parts::on_header);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_WRITEFUNCTION, &Parts::on_body);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
}

void Exchange::Parts::read_header(std::string_view line)
{
    if (line.starts_with("HTTP/")) {  // what came before was a 1xx
        headers_in = {};
        return;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return;
    const std::string_view name = line.substr(0, colon);
    const std::string value(trim(line.substr(colon + 1)));
    if (equal_ignoring_case(name, "ETag"))
        headers_in.etag = value;
    else if (equal_ignoring_case(name, "Last-Modified"))
        headers_in.last_modified = value;
    else if (equal_ignoring_case(name, "Location"))
        headers_in.location = value;
    else if (equal_ignoring_case(name, "Retry-After"))
        headers_in.retry_after = value;
    else if (equal_ignoring_case(name, "Cache-Control"))
        append_value(headers_in.cache_control, value);
    else if (equal_ignoring_case(name, "Age"))
        headers_in.age = value;
    else if (equal_ignoring_case(name, "Expires"))
        headers_in.expires = value;
    else if (equal_ignoring_case(name, "Date"))
        headers_in.date = value;
}

Error Exchange::Parts::failure(CURLcode code)
{
    Failure failure{code, curl_words, 0, false, too_large};
    curl_off_t connected = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_PRETRANSFER_TIME_T, &connected);
    curl_easy_getinfo(easy.get(), CURLINFO_OS_ERRNO, &failure.os_error);
    failure.connected = connected != 0;
    return error_of(failure, url.host, url.shown(), settings);
}

Exchange::Exchange(const Url& url, const std::string& first_origin, const HttpRequest& request,
                   const HttpSettings& settings, milliseconds time_left)
    : parts_(std::make_unique<Parts>(url, settings))
{
    if (!request.validators.etag.empty())
        parts_->add_header("If-None-Match: " + request.validators.etag);
    if (!request.validators.last_modified.empty())
        parts_->add_header("If-Modified-Since: " + request.validators.last_modified);
    if (url.origin == first_origin)
        for (const auto& [name, value] : request.headers)
            parts_->add_header(name + ": " + value);
    if (request.json) {
        parts_->add_header("Content-Type: application/json");
        parts_->add_header("Expect:");  // curl would wait for a 100 that small servers never send
        const std::string& body = *request.json;
        curl_easy_setopt(handle(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
        curl_easy_setopt(handle(), CURLOPT_COPYPOSTFIELDS, body.c_str());
    }
    parts_->set_options(time_left);
}

Exchange::~Exchange() = default;

void* Exchange::handle() const { return parts_->easy.get(); }

bool Exchange::has_begun() const { return parts_->header_bytes > 0; }

Error Exchange::unanswered() const
{
    return no_first_byte(parts_->url.host, parts_->url.shown(), parts_->settings.limits);
}

Result<HttpResponse> Exchange::finish(int curl_code, Utc now)
{
    const auto code = static_cast<CURLcode>(curl_code);
    if (code != CURLE_OK)
        return tl::unexpected(parts_->failure(code));
    HttpResponse& response = parts_->response;
    long status = 0, version = 0;
    const char* type = nullptr;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(handle(), CURLINFO_HTTP_VERSION, &version);
    curl_easy_getinfo(handle(), CURLINFO_CONTENT_TYPE, &type);
    curl_off_t took = 0;  // microseconds
    curl_easy_getinfo(handle(), CURLINFO_TOTAL_TIME_T, &took);
    response.took = std::chrono::ceil<milliseconds>(std::chrono::microseconds(took));
    response.status = int(status);
    response.http_version = version_name(version);
    response.content_type = type ? type : "";
    response.final_url = parts_->url.text;
    const HeadersIn& in = parts_->headers_in;
    response.retry_at = retry_time(in.retry_after, now);
    const CacheControl control = read_cache_control(in.cache_control);
    response.fresh_until = fresh_until(control, in.age, in.expires, in.date, now);
    if (!control.no_store)
        response.validators = {in.etag, in.last_modified};
    return std::move(response);
}

std::optional<std::string> Exchange::redirect() const
{
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    const bool redirects =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (!redirects || parts_->headers_in.location.empty())
        return std::nullopt;
    return parts_->headers_in.location;
}

void ensure_curl()
{
    static const bool done = [] { return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK; }();
    static_cast<void>(done);
}

}  // namespace undertone::net
