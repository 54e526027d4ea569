#pragma once

#include "core/error.h"
#include "net/http_client.h"
#include "net/url.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace undertone::net {

/// One request and its answer over one curl easy handle; a redirect is an answer like any other.
/// Private to this folder; net thread only.
class Exchange {
public:
    /// `settings` outlives it. `first_origin`: request.headers go along only to that origin.
    Exchange(const Url& url, const std::string& first_origin, const HttpRequest& request,
             const HttpSettings& settings, std::chrono::milliseconds time_left);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    /// The CURL*, for the multi handle; CURLOPT_PRIVATE is left to the caller.
    [[nodiscard]] void* handle() const;

    /// A byte of the answer has come.
    [[nodiscard]] bool has_begun() const;
    /// The error where HttpLimits::first_byte_timeout is over.
    [[nodiscard]] Error unanswered() const;

    /// Once curl has said that it ended, with this CURLcode: the answer, or why there is none.
    Result<HttpResponse> finish(int curl_code, Utc now);
    /// The Location of an answer that redirects (301, 302, 303, 307, 308), as sent.
    [[nodiscard]] std::optional<std::string> redirect() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// Initialises curl for the process, once. Any thread.
void ensure_curl();

}  // namespace undertone::net
