#include "ingest/fetch_plan.h"

#include "ingest/secrets.h"
#include "net/url.h"
#include "sources/provider_keys.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace undertone::ingest {
namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr std::string_view symbol_mark = "{SYMBOL}";
constexpr std::string_view query_mark = "{QUERY}";
constexpr std::string_view epoch_mark = "{EPOCH}";
constexpr std::string_view key_mark = "{KEY}";
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

/// As the last fetch left it, within what the source's row allows now.
seconds interval_of(const Source& source, const store::FetchRecord* last)
{
    const IntervalRange range = interval_range(source);
    const bool known = last && last->interval > seconds(0);
    return std::clamp(known ? last->interval : source.interval, range.shortest, range.longest);
}

/// `wait` and up to an eighth of it more, by source and time.
seconds spread_out(const Source& source, seconds wait, Utc time)
{
    const auto eighth = static_cast<std::uint64_t>(wait.count() / 8 + 1);
    return wait + seconds(spread(source.id, time) % eighth);
}

bool named_by_provider(const store::FetchRecord& last)
{
    return !last.ok && last.retry_at && (last.status == 429 || last.status == 503);
}

}  // namespace

Result<std::vector<PlannedRequest>> requests_of(const Source& source,
                                                const std::vector<Symbol>& symbols,
                                                const store::FetchRecord* last, Utc now,
                                                const std::string& key)
{
    const bool by_symbol = names_symbol(source);
    const bool by_query = source.url.find(query_mark) != std::string::npos;
    if (source.kind == SourceKind::quotes && !by_symbol)
        return fail(ErrorKind::invalid_input,
                    Phrase::of("%1: its address names no {SYMBOL}", source.name),
                    Phrase::of("put {SYMBOL} where the provider expects the symbol"));

    if (sources::wants_key(source.format) && key.empty())
        return fail(
            ErrorKind::refused_key, Phrase::of("%1 answers nobody without a key", source.name),
            Phrase::of("give yours under Sources in the desk, or in the environment variable %1",
                       key_variable(source.id)));
    const auto headers = sources::key_headers(source.format, key);
    if (!headers)
        return tl::unexpected(headers.error());

    std::string url = source.url;
    std::vector<std::string> secrets;
    if (sources::wants_key(source.format)) {
        url = fill(url, key_mark, net::percent_encode(key));
        secrets = secrets_of(key);
    }
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
                                symbol.value + between + query, symbol, 1, *headers, secrets});
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

std::vector<Symbol> watched_symbols(const std::vector<Watchlist>& lists)
{
    std::set<Symbol> symbols;
    for (const Watchlist& list : lists)
        symbols.insert(list.symbols.begin(), list.symbols.end());
    return {symbols.begin(), symbols.end()};
}

bool names_symbol(const Source& source)
{
    return source.url.find(symbol_mark) != std::string::npos;
}

IntervalRange interval_range(const Source& source)
{
    const seconds own = std::max(source.interval, seconds(minutes(1)));
    if (source.kind == SourceKind::quotes)
        return {own, own};
    const bool one_request =
        !names_symbol(source) && source.url.find(query_mark) == std::string::npos;
    const seconds longest = std::max(own, seconds(days(1)));
    return {one_request ? seconds(minutes(5)) : own, longest};
}

seconds next_interval(const Source& source, const store::FetchRecord* last, Utc now, bool changed)
{
    constexpr double half_life = 2 * 86'400;  // of what is known of the rate, in seconds
    constexpr double asked_per_change = 4;
    const seconds interval = interval_of(source, last);
    if (!last || last->at >= now)
        return interval;
    // A longer pause than two intervals was not watched: it says little of the source.
    const double passed = double(std::min(now - last->at, 2 * interval).count());
    const double kept = std::exp2(-passed / half_life);
    const double rate =
        kept / (asked_per_change * double(interval.count())) + (changed ? (1 - kept) / passed : 0);
    const IntervalRange range = interval_range(source);
    const auto next = seconds(std::llround(1 / (asked_per_change * rate)));
    return std::clamp(next, range.shortest, range.longest);
}

Utc due_at(const Source& source, const store::FetchRecord* last, Utc now)
{
    if (!last || last->at > now)
        return now;
    if (!last->ok && last->retry_at)
        return *last->retry_at;
    const IntervalRange range = interval_range(source);
    const seconds wait = spread_out(source, interval_of(source, last), last->at);
    const Utc due = last->at + std::min(wait, range.longest);
    return last->retry_at ? std::max(due, *last->retry_at) : due;
}

bool is_due(const Source& source, const store::FetchRecord* last, Utc now, bool force)
{
    return due_at(source, last, now) <= now || (force && !named_by_provider(*last));
}

Utc next_try(const Source& source, const store::FetchRecord* last, const Error& error, Utc now)
{
    if (error.retry_at && *error.retry_at > now)
        return *error.retry_at;
    // Without a network nobody is bothered by asking, and news should follow soon after it is back.
    const bool bothers = error.kind != ErrorKind::network;
    const seconds shortest = bothers ? interval_of(source, last) : seconds(minutes(1));
    const seconds longest = bothers ? days(1) : seconds(minutes(30));
    seconds wait = shortest;
    if (last && !last->ok && last->retry_at)
        wait = std::max(shortest, 2 * (*last->retry_at - last->at));
    wait = std::min(wait, std::max(shortest, longest));
    return now + spread_out(source, wait, now);
}

}  // namespace undertone::ingest
