#include "ingest/source_probe.h"

#include "core/text.h"
#include "ingest/secrets.h"
#include "net/url.h"
#include "sources/own_source.h"
#include "sources/quotes.h"
#include "sources/urls.h"

#include <algorithm>

namespace undertone::ingest {
namespace {

constexpr int http_ok = 200;

Result<Probe> page(const Error& refused, const sources::Document& document, Probe probe)
{
    probe.is_page = true;
    probe.feeds = sources::find_feed_links(document);
    if (!probe.feeds.empty())
        return probe;
    return fail(
        ErrorKind::blocked_page, Phrase::of("That is a page for people, and it names no feed"),
        Phrase::of("look for “RSS” or “Atom” on it, or try the site’s first page"), refused.what);
}

Result<Probe> news(const Source& source, const net::HttpResponse& response, Probe probe)
{
    if (auto refused = refusal_of_status(response.status))
        return tl::unexpected(*std::move(refused));
    const sources::Document document{response.body, response.content_type, response.final_url,
                                     source.zone};
    const auto feed = sources::parse_news(source.format, document);
    if (!feed) {
        const bool may_be_page =
            source.format == "feed" && feed.error().kind == ErrorKind::blocked_page;
        if (may_be_page)
            return page(feed.error(), document, std::move(probe));
        return tl::unexpected(feed.error());
    }
    probe.format = feed->format;
    probe.title = feed->title;
    probe.items = int(feed->entries.size());
    probe.warnings = feed->warnings;
    for (const sources::FeedEntry& entry : feed->entries)
        if (const auto& published = entry.story.published)
            probe.newest = std::max(probe.newest.value_or(published->time), published->time);
    if (feed->entries.empty())
        probe.warnings.emplace_back("It is a feed, but there is nothing in it at present");
    return probe;
}

Result<Probe> quotes(const Source& source, const PlannedRequest& request,
                     const net::HttpResponse& response, Probe probe)
{
    const auto series = sources::parse_bars(source.format.substr(0, source.format.find('_')),
                                            response.body, request.symbol.value, response.status);
    if (!series)
        return tl::unexpected(series.error());
    probe.format = source.format;
    probe.title = request.symbol.value;
    probe.name = series->name;
    probe.currency = series->currency;
    probe.zone = series->timezone;
    probe.items = int(series->bars.size());
    probe.warnings = series->warnings;
    if (!series->bars.empty())
        probe.newest = series->bars.back().t;
    return probe;
}

}  // namespace

std::optional<Error> refusal_of_status(int status)
{
    if (status >= http_ok && status < 300)
        return std::nullopt;
    const std::string detail = "HTTP " + std::to_string(status);
    if (status == 429)
        return Error{ErrorKind::refused_rate,
                     Phrase::of("too many requests"),
                     Phrase::of("it is asked again later"),
                     detail,
                     {}};
    if (status == 401 || status == 402 || status == 403)
        return Error{ErrorKind::refused_key,
                     Phrase::of("the server refuses us (%1)", detail),
                     Phrase::of("check the address, or the key if it needs one"),
                     detail,
                     {}};
    if (status == 404 || status == 410)
        return Error{ErrorKind::not_found,
                     Phrase::of("there is no such page (%1)", detail),
                     Phrase::of("check the address of this source"),
                     detail,
                     {}};
    return Error{ErrorKind::outage,
                 Phrase::of("the server answered %1", detail),
                 Phrase::of("it is asked again later"),
                 detail,
                 {}};
}

Source probed_source(const std::string& url)
{
    Source source;
    source.format = "feed";
    source.url = url;
    source.name = sources::host_of(url);
    return source;
}

Result<std::string> typed_url(const std::string& text)
{
    std::string url(trim(text));
    if (url.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("There is no address"),
                    Phrase::of("write one such as https://example.com/news"));
    if (equal_ignoring_case(url.substr(0, 7), "feed://"))
        url.replace(0, 7, "https://");
    else if (equal_ignoring_case(url.substr(0, 5), "feed:"))
        url.erase(0, 5);
    if (!sources::is_web_url(url)) {
        const auto colon = url.find_first_of(":/?#");
        const bool has_colon = colon != url.npos && url[colon] == ':';
        // "localhost:8080/feed" names a port, "mailto:somebody" a scheme.
        const bool is_port =
            has_colon && colon + 1 < url.size() && url[colon + 1] >= '0' && url[colon + 1] <= '9';
        if (has_colon && !is_port)
            return fail(ErrorKind::invalid_input,
                        Phrase::of("“%1:” is not read: only http and https are",
                                   url.substr(0, std::min<std::size_t>(colon, 20))),
                        Phrase::of("write the address of the page or feed"));
        url.insert(0, "https://");
    }
    if (const auto parsed = net::Url::parse(url); !parsed)
        return tl::unexpected(parsed.error());
    return url;
}

Result<PlannedRequest> probe_request(const Source& source, const std::vector<Symbol>& symbols,
                                     Utc now, const std::string& key)
{
    auto requests = requests_of(source, symbols, nullptr, now, key);
    if (!requests)
        return tl::unexpected(requests.error());
    if (requests->empty())
        return fail(ErrorKind::invalid_input, Phrase::of("%1 has nothing to ask for", source.name),
                    Phrase::of("put a symbol on a watchlist"));
    return requests->front();
}

Result<Probe> probe_of(const Source& source, const PlannedRequest& request,
                       const net::HttpResponse& response)
{
    Probe probe;
    probe.url = response.final_url;
    probe.bytes = std::int64_t(response.body.size());
    probe.took = response.took;
    auto result = source.kind == SourceKind::quotes
                      ? quotes(source, request, response, std::move(probe))
                      : news(source, response, std::move(probe));
    if (result) {
        for (std::string& warning : result->warnings)
            warning = without_secrets(std::move(warning), request.secrets);
        return result;
    }
    return tl::unexpected(without_secrets(result.error(), request.secrets));
}

}  // namespace undertone::ingest
