#include "net/failure.h"

#include <curl/curl.h>
#include <cerrno>
#include <string_view>

namespace undertone::net {
namespace {

std::string megabytes(std::int64_t bytes)
{
    return bytes >= (1 << 20) ? std::to_string(bytes >> 20) + " MB"
                              : std::to_string(bytes >> 10) + " kB";
}

std::string in_seconds(std::chrono::milliseconds time)
{
    return std::to_string((time.count() + 999) / 1000) + " s";
}

/// What is wrong with a certificate. curl passes on the words of its TLS library; these are
/// OpenSSL's (both spellings), GnuTLS's and curl's own.
std::string certificate_fault(std::string_view words)
{
    struct Known {
        std::string_view part, says;
    };
    constexpr Known known[] = {
        {"has expired", "it has expired"},
        {"expiration date has passed", "it has expired"},
        {"not yet valid", "it is not valid yet"},
        {"not yet activated", "it is not valid yet"},
        {"revoked", "it was revoked"},
        {"in certificate chain", "it is of an unknown authority"},  // before "self-signed"
        {"self-signed", "it is self-signed"},
        {"self signed", "it is self-signed"},
        {"issuer cert", "it is of an unknown authority"},
        {"subject name", "it is another host's"},
        {"does not match", "it is another host's"},
    };
    for (const auto& [part, says] : known)
        if (words.find(part) != words.npos)
            return std::string(says);
    constexpr std::string_view lead = "SSL certificate problem: ";
    return std::string(words.starts_with(lead) ? words.substr(lead.size()) : words);
}

void tell_certificate(Error& error, const std::string& unreached, const std::string& words)
{
    const std::string fault = certificate_fault(words);
    error.what = unreached + "its certificate is not trusted";
    if (!fault.empty())
        error.what += ": " + fault;
    error.remedy =
        "check the address and this computer's date; behind a filtering proxy, name "
        "its certificate file in the settings";
}

void tell_time_out(Error& error, const Failure& failure, const std::string& host,
                   const HttpLimits& limits)
{
    if (!failure.connected)
        error.what = "Could not reach " + host + ": the connection timed out";
    else if (failure.curl_words.starts_with("Operation too slow"))
        error.what = host + " sent almost nothing for " + in_seconds(limits.low_speed_window);
    else
        error.what = host + " sent no whole answer within " + in_seconds(limits.total_timeout);
}

}  // namespace

Error error_of(const Failure& failure, const std::string& host, const std::string& shown,
               const HttpSettings& settings)
{
    const std::string unreached = "Could not reach " + host + ": ";
    const auto code = static_cast<CURLcode>(failure.curl_code);
    const std::string& words = failure.curl_words;
    Error error{
        ErrorKind::network, {}, "check the network; the next try follows by itself", {}, {}};
    error.detail = shown + ": " + (words.empty() ? curl_easy_strerror(code) : words);

    if (failure.too_large || code == CURLE_FILESIZE_EXCEEDED) {
        error.kind = ErrorKind::invalid_input;
        error.what = "The answer of " + host + " is larger than " +
                     megabytes(settings.limits.max_body_bytes) + " and was not taken";
        error.remedy = "check the source's address";
        return error;
    }
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        error.what = unreached + "there is no host of that name, or no network";
        break;
    case CURLE_COULDNT_RESOLVE_PROXY:
        error.what = unreached + "the proxy's name is not known";
        error.remedy = "check the proxy in the settings or in HTTPS_PROXY";
        break;
    case CURLE_COULDNT_CONNECT: {
        const bool refused =
            failure.os_error == ECONNREFUSED || failure.os_error == 10061;  // WSAECONNREFUSED
        error.what = unreached + (refused ? "the connection was refused" : "there is no way there");
        break;
    }
    case CURLE_OPERATION_TIMEDOUT: tell_time_out(error, failure, host, settings.limits); break;
    case CURLE_PEER_FAILED_VERIFICATION: tell_certificate(error, unreached, words); break;
    case CURLE_SSL_CACERT_BADFILE:
        error.kind = ErrorKind::invalid_input;
        error.what = "The certificate file “" + settings.ca_file + "” cannot be read";
        error.remedy = "name a PEM file in the settings, or none";
        break;
    case CURLE_SSL_CONNECT_ERROR:
        error.what = unreached + "no encrypted connection could be agreed";
        break;
    case CURLE_BAD_CONTENT_ENCODING:
        error.kind = ErrorKind::invalid_input;
        error.what = "The answer of " + host + " is damaged: it cannot be decompressed";
        break;
    case CURLE_RECV_ERROR:
        if (words.find("chunk") != words.npos) {  // what curl says of a wrong transfer encoding
            error.kind = ErrorKind::invalid_input;
            error.what = "The answer of " + host + " is damaged: its parts do not fit together";
            break;
        }
        [[fallthrough]];
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        error.what = host + " ended the connection in the middle of its answer";
        break;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:  // HTTP/0.9: bytes without a status line
        error.what = host + " does not answer in HTTP";
        break;
    default: error.what = "The transfer from " + host + " failed"; break;
    }
    return error;
}

Error no_first_byte(const std::string& host, const std::string& shown, const HttpLimits& limits)
{
    return {ErrorKind::network,
            host + " did not begin to answer within " + in_seconds(limits.first_byte_timeout),
            "check the network; the next try follows by itself",
            shown + ": no first byte",
            {}};
}

}  // namespace undertone::net
