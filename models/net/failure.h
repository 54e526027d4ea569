#pragma once

#include "core/error.h"
#include "net/http_client.h"

#include <string>

// Why there is no answer, in words. Private to this folder.
namespace undertone::net {

/// How a transfer ended without an answer.
struct Failure {
    int curl_code = 0;       ///< CURLcode
    std::string curl_words;  ///< names hosts, ports and certificates, never a path or query
    long os_error = 0;       ///< errno of a connection that was not made
    bool connected = false;  ///< the request could be sent
    bool too_large = false;  ///< cut by us
};

/// `host`: asked; `shown`: Url::shown(), for the log. Errors as HttpClient says.
Error error_of(const Failure& failure, const std::string& host, const std::string& shown,
               const HttpSettings& settings);

/// The host took the request and is silent.
Error no_first_byte(const std::string& host, const std::string& shown, const HttpLimits& limits);

}  // namespace undertone::net
