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
Phrase certificate_fault(std::string_view words)
{
    struct Known {
        std::string_view part;
        Phrase says;
    };
    const Known known[] = {
        {"has expired", Phrase::of("it has expired")},
        {"expiration date has passed", Phrase::of("it has expired")},
        {"not yet valid", Phrase::of("it is not valid yet")},
        {"not yet activated", Phrase::of("it is not valid yet")},
        {"revoked", Phrase::of("it was revoked")},
        {"in certificate chain",
         Phrase::of("it is of an unknown authority")},  // before "self-signed"
        {"self-signed", Phrase::of("it is self-signed")},
        {"self signed", Phrase::of("it is self-signed")},
        {"issuer cert", Phrase::of("it is of an unknown authority")},
        {"subject name", Phrase::of("it is another host's")},
        {"does not match", Phrase::of("it is another host's")},
    };
    for (const auto& [part, says] : known)
        if (words.find(part) != words.npos)
            return says;
    constexpr std::string_view lead = "SSL certificate problem: ";
    return std::string(words.starts_with(lead) ? words.substr(lead.size()) : words);
}

void tell_certificate(Error& error, const std::string& host, const std::string& words)
{
    const Phrase fault = certificate_fault(words);
    error.what =
        fault.empty()
            ? Phrase::of("Could not reach %1: its certificate is not trusted", host)
            : Phrase::of("Could not reach %1: its certificate is not trusted: %2", host, fault);
    error.remedy = Phrase::of(
        "check the address and this computer's date; behind a filtering proxy, name its "
        "certificate file in the settings");
}

void tell_time_out(Error& error, const Failure& failure, const std::string& host,
                   const HttpLimits& limits)
{
    if (!failure.connected)
        error.what = Phrase::of("Could not reach %1: the connection timed out", host);
    else if (failure.curl_words.starts_with("Operation too slow"))
        error.what =
            Phrase::of("%1 sent almost nothing for %2", host, in_seconds(limits.low_speed_window));
    else
        error.what =
            Phrase::of("%1 sent no whole answer within %2", host, in_seconds(limits.total_timeout));
}

}  // namespace

Error error_of(const Failure& failure, const std::string& host, const std::string& shown,
               const HttpSettings& settings)
{
    const auto code = static_cast<CURLcode>(failure.curl_code);
    const std::string& words = failure.curl_words;
    Error error{ErrorKind::network,
                {},
                Phrase::of("check the network; the next try follows by itself"),
                {},
                {}};
    error.detail = shown + ": " + (words.empty() ? curl_easy_strerror(code) : words);

    if (failure.too_large || code == CURLE_FILESIZE_EXCEEDED) {
        error.kind = ErrorKind::invalid_input;
        error.what = Phrase::of("The answer of %1 is larger than %2 and was not taken", host,
                                megabytes(settings.limits.max_body_bytes));
        error.remedy = Phrase::of("check the source's address");
        return error;
    }
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        error.what =
            Phrase::of("Could not reach %1: there is no host of that name, or no network", host);
        break;
    case CURLE_COULDNT_RESOLVE_PROXY:
        error.what = Phrase::of("Could not reach %1: the proxy's name is not known", host);
        error.remedy = Phrase::of("check the proxy in the settings or in HTTPS_PROXY");
        break;
    case CURLE_COULDNT_CONNECT: {
        const bool refused =
            failure.os_error == ECONNREFUSED || failure.os_error == 10061;  // WSAECONNREFUSED
        error.what = refused ? Phrase::of("Could not reach %1: the connection was refused", host)
                             : Phrase::of("Could not reach %1: there is no way there", host);
        break;
    }
    case CURLE_OPERATION_TIMEDOUT: tell_time_out(error, failure, host, settings.limits); break;
    case CURLE_PEER_FAILED_VERIFICATION: tell_certificate(error, host, words); break;
    case CURLE_SSL_CACERT_BADFILE:
        error.kind = ErrorKind::invalid_input;
        error.what = Phrase::of("The certificate file “%1” cannot be read", settings.ca_file);
        error.remedy = Phrase::of("name a PEM file in the settings, or none");
        break;
    case CURLE_SSL_CONNECT_ERROR:
        error.what =
            Phrase::of("Could not reach %1: no encrypted connection could be agreed", host);
        break;
    case CURLE_BAD_CONTENT_ENCODING:
        error.kind = ErrorKind::invalid_input;
        error.what = Phrase::of("The answer of %1 is damaged: it cannot be decompressed", host);
        break;
    case CURLE_RECV_ERROR:
        if (words.find("chunk") != words.npos) {  // what curl says of a wrong transfer encoding
            error.kind = ErrorKind::invalid_input;
            error.what =
                Phrase::of("The answer of %1 is damaged: its parts do not fit together", host);
            break;
        }
        [[fallthrough]];
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        error.what = Phrase::of("%1 ended the connection in the middle of its answer", host);
        break;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:  // HTTP/0.9: bytes without a status line
        error.what = Phrase::of("%1 does not answer in HTTP", host);
        break;
    default: error.what = Phrase::of("The transfer from %1 failed", host); break;
    }
    return error;
}

Error no_first_byte(const std::string& host, const std::string& shown, const HttpLimits& limits)
{
    return {ErrorKind::network,
            Phrase::of("%1 did not begin to answer within %2", host,
                       in_seconds(limits.first_byte_timeout)),
            Phrase::of("check the network; the next try follows by itself"),
            shown + ": no first byte",
            {}};
}

}  // namespace undertone::net
