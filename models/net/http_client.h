#pragma once

#include "core/error.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace undertone::net {

struct HttpLimits {
    std::int64_t max_body_bytes = 8 << 20;  ///< after decompression; the transfer is cut there
    int max_redirects = 5;                  ///< http and https only, also after a redirect
    std::chrono::milliseconds connect_timeout{10'000};
    std::chrono::milliseconds total_timeout{45'000};
    std::chrono::seconds low_speed_window{20};  ///< under 64 bytes a second for this long: given up
};

struct HttpSettings {
    std::string user_agent = "Undertone/0.1 (desktop news reader)";  ///< one, fixed, settable
    HttpLimits limits;
    std::string ca_file;  ///< PEM; empty: the system's store. Verification cannot be turned off
    std::string proxy;    ///< empty: from the environment (HTTPS_PROXY ...)
    std::chrono::milliseconds host_spacing{1'000};  ///< least time between two requests of one host
};

/// Validators of an earlier answer, for a conditional GET.
struct Validators {
    std::string etag;
    std::string last_modified;
};

struct HttpRequest {
    std::string url;
    Validators validators;                                      ///< empty: unconditional
    std::vector<std::pair<std::string, std::string>> headers;   ///< secrets here are never logged
};

/// Any answer that arrived whole, whatever its status.
struct HttpResponse {
    int status = 0;
    std::string body;          ///< decompressed
    std::string content_type;  ///< as sent
    std::string final_url;     ///< after redirects
    std::string http_version;  ///< "1.1", "2"
    Validators validators;
    std::optional<Utc> retry_at;  ///< Retry-After, seconds or date
    [[nodiscard]] bool not_modified() const { return status == 304; }
};

/// GETs over one libcurl multi loop on its own thread; one request at a time per host, spaced.
/// Thread-safe. The destructor cancels what is under way and joins.
/// Errors: network (DNS, connect, TLS, time-out, low speed: in words), invalid_input (not http/https,
/// too large, too many redirects), cancelled.
class HttpClient {
public:
    explicit HttpClient(HttpSettings settings, Clock clock = system_now);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// `done` is called once, on the net thread; keep it short.
    void get(HttpRequest request, std::function<void(Result<HttpResponse>)> done);
    std::future<Result<HttpResponse>> get(HttpRequest request);
    /// Everything queued or under way answers ErrorKind::cancelled, within 100 ms.
    void cancel_all();

private:
    class Loop;
    std::unique_ptr<Loop> loop_;
};

}  // namespace undertone::net
