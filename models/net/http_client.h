#pragma once

#include "core/error.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace undertone::net {

struct HttpLimits {
    std::int64_t max_body_bytes = 8 << 20;  ///< as sent and after decompression; cut there
    int max_redirects = 5;                  ///< http and https only, also after a redirect
    std::chrono::milliseconds connect_timeout{10'000};
    /// Of each request on the way, from its start, connecting included.
    std::chrono::milliseconds first_byte_timeout{15'000};
    /// Of one request with its redirects, without its time in the queue.
    std::chrono::milliseconds total_timeout{45'000};
    std::chrono::seconds low_speed_window{20};  ///< under 64 bytes a second for this long: given up
    bool operator==(const HttpLimits&) const = default;
};

struct HttpSettings {
    std::string user_agent = "Undertone/0.1 (desktop news reader)";  ///< one, fixed, settable
    HttpLimits limits;
    /// PEM file of authorities to trust, in UTF-8. It takes the place of the system's bundle file
    /// (a folder of certificates, as Debian has, stays trusted). Empty: the system's. Verification
    /// itself cannot be turned off.
    std::string ca_file;
    /// As curl writes it; empty: from the environment (HTTPS_PROXY ...); "none": without one,
    /// whatever that says. This machine's own addresses are asked without one.
    std::string proxy;
    /// Least pause between an answer and the next request to its host.
    std::chrono::milliseconds host_spacing{1'000};
    bool operator==(const HttpSettings&) const = default;
};

/// Validators of an earlier answer, for a conditional GET.
struct Validators {
    std::string etag;
    std::string last_modified;
    bool operator==(const Validators&) const = default;
};

struct HttpRequest {
    std::string url;
    Validators validators;  ///< empty: unconditional
    /// Sent to the origin of `url` alone, never to where it redirects; never logged.
    std::vector<std::pair<std::string, std::string>> headers;
    /// A POST of this JSON instead of a GET. It goes nowhere but to `url`: a redirect of it is an
    /// answer like any other.
    std::optional<std::string> json{};
    /// Not sent before this long from when it is asked; what is asked of its host after it waits
    /// behind it.
    std::chrono::milliseconds delay{0};
};

/// Any answer that arrived whole, whatever its status.
struct HttpResponse {
    int status = 0;
    std::string body;          ///< decompressed
    std::string content_type;  ///< as sent
    std::string final_url;     ///< after redirects; may hold keys: net/url.h shows it without
    std::string http_version;  ///< "1.1", "2"
    /// As sent; a 304 often repeats none. None where Cache-Control says no-store.
    Validators validators;
    std::optional<Utc> retry_at;  ///< Retry-After, seconds or date, when later than now
    /// By Cache-Control or Expires nothing changes before; none: unsaid, or stale already.
    std::optional<Utc> fresh_until{};
    /// From the (last redirect's) request to the answer's last byte.
    std::chrono::milliseconds took{0};
    [[nodiscard]] bool not_modified() const { return status == 304; }
};

/// GETs, and POSTs of JSON, over one libcurl multi loop on its own thread. Requests to one host wait
/// for one another, in the order asked, and are spaced; hosts do not wait for each other. No cookies,
/// no credentials but those in the request.
/// Thread-safe. The destructor cancels what is under way and joins; nothing is called after it.
/// Errors: network (DNS, connect, TLS, time-out, low speed: in words), invalid_input (not
/// http/https, too large, too many redirects, damaged), outage (304 to a request without
/// validators), cancelled. No error holds more of an address than host and path.
class HttpClient {
public:
    explicit HttpClient(HttpSettings settings, Clock clock = system_now);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    using Done = std::function<void(Result<HttpResponse>)>;

    /// `done` is called once, on the net thread; keep it short, it must not throw. It may ask again.
    void get(HttpRequest request, Done done);
    std::future<Result<HttpResponse>> get(HttpRequest request);
    /// Everything asked before the call answers ErrorKind::cancelled, within 100 ms, or with the
    /// answer that was already there. Does not wait.
    void cancel_all();

private:
    class Loop;
    std::unique_ptr<Loop> loop_;
};

}  // namespace undertone::net
