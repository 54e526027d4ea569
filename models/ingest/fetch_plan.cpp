#include "ingest/fetch_plan.h"

#include "net/url.h"
#include "sources/provider_keys.h"

#include <algorithm>

namespace undertone::ingest {
namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr std::string_view symbol_mark = "{SYMBOL}";
constexpr std::string_view query_mark = "{QUERY}";
constexpr std::string_view epoch_mark = "{EPOCH}";
constexpr std::string_view from_mark = "{FROM}", to_mark = "{TO}";

std::string fill(std::string text, std::string_view mark, std::string_view value)
{
    for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos; at += value.size())
        text.replace(at, mark.size(), value);
    return text;
}

/// FNV-1a over the source and the time: the same on every machine, so that a test can name it.
std::uint64_t spread(const SourceId& source, Utc time)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3u; };
    for (const char c : source.value)
        add(static_cast<unsigned char>(c));
    auto count = static_cast<std::uint64_t>(time.time_since_epoch().count());
    for (int i = 0; i < 8; ++i, count >>= 8)
        add(static_cast<unsigned char>(count & 0xff));
    return hash;
}

}  // namespace

Result<std::vector<PlannedRequest>> requests_of(const Source& source,
                                                const std::vector<Symbol>& symbols,
                                                const store::FetchRecord* last, Utc now,
                                                const std::string& key)
{
    const bool by_symbol = source.url.find(symbol_mark) != std::string::npos;
    const bool by_query = source.url.find(query_mark) != std::string::npos;
    if (source.kind == SourceKind::quotes && !by_symbol)
        return fail(ErrorKind::invalid_input, source.name + ": its address names no {SYMBOL}",
                    "put {SYMBOL} where the provider expects the symbol");

    if (sources::wants_key(source.format) && key.empty())
        return fail(ErrorKind::refused_key, source.name + " answers nobody without a key",
                    "put yours into the environment variable " + key_variable(source.id));
    const auto keyed = sources::with_key(source.format, source.url, key);
    if (!keyed)
        return tl::unexpected(keyed.error());

    std::string url = keyed->url;
    url = fill(url, epoch_mark, std::to_string((now - days(7)).time_since_epoch().count()));
    url = fill(url, from_mark, to_iso(date_of(now - days(731))));
    url = fill(url, to_mark, to_iso(date_of(now)));
    const std::vector<Symbol> in_symbol = by_symbol ? symbols : std::vector<Symbol>{{}};
    const std::vector<std::string> in_query =
        by_query ? source.queries : std::vector<std::string>{{}};
    std::vector<PlannedRequest> requests;
    for (const Symbol& symbol : in_symbol)
        for (const std::string& query : in_query) {
            const std::string between = by_symbol && by_query ? " " : "";
            requests.push_back({fill(fill(url, symbol_mark, net::percent_encode(symbol.value)),
                                     query_mark, net::percent_encode(query)),
                                symbol.value + between + query, symbol, 1, keyed->headers});
        }
    if (last && !last->ok && !requests.empty()) {
        const auto first = std::ptrdiff_t(spread(source.id, last->at) % requests.size());
        std::rotate(requests.begin(), requests.begin() + first, requests.end());
    }
    return requests;
}

std::string key_variable(const SourceId& source)
{
    std::string name = "UNDERTONE_KEY_";
    for (const char c : source.value)
        name += c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
    return name;
}

std::optional<PlannedRequest> next_page(const PlannedRequest& asked, const std::string& next_url)
{
    constexpr int most_pages = 10;
    if (next_url.empty() || next_url == asked.url || asked.page >= most_pages)
        return std::nullopt;
    const auto from = net::Url::parse(asked.url), to = net::Url::parse(next_url);
    if (!from || !to || from->origin != to->origin)
        return std::nullopt;
    PlannedRequest next = asked;
    next.url = next_url;
    ++next.page;
    return next;
}

bool is_due(const Source& source, const store::FetchRecord* last, Utc now, bool force)
{
    if (!last || last->at > now)  // the clock was set back: its stamps mean nothing
        return true;
    if (last->retry_at) {
        const bool named_by_provider = last->status == 429 || last->status == 503;
        return *last->retry_at <= now || (force && !named_by_provider);
    }
    return force || last->at + source.interval <= now;
}

Utc next_try(const Source& source, const store::FetchRecord* last, const Error& error, Utc now)
{
    if (error.retry_at && *error.retry_at > now)
        return *error.retry_at;
    // Without a network nobody is bothered by asking, and news should follow soon after it is back.
    const bool bothers = error.kind != ErrorKind::network;
    const seconds shortest = bothers ? std::max(source.interval, seconds(minutes(1))) : minutes(1);
    const seconds longest = bothers ? days(1) : seconds(minutes(30));
    seconds wait = shortest;
    if (last && !last->ok && last->retry_at)
        wait = std::max(shortest, 2 * (*last->retry_at - last->at));
    wait = std::min(wait, std::max(shortest, longest));
    const auto eighth = static_cast<std::uint64_t>(wait.count() / 8 + 1);
    return now + wait + seconds(spread(source.id, now) % eighth);
}

}  // namespace undertone::ingest
