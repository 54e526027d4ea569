#include "net/ask_again.h"

#include "core/text.h"

#include <curl/curl.h>
#include <algorithm>
#include <charconv>
#include <string>
#include <system_error>

namespace undertone::net {
namespace {

constexpr std::int64_t longest = 366 * 86'400;  // a year

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whole seconds, the longest where there are more digits than that. None: no number of seconds.
std::optional<std::int64_t> seconds_of(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789") != text.npos)
        return std::nullopt;
    std::int64_t count = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
    return read.ec == std::errc{} ? std::min(count, longest) : longest;
}

/// A date in one of HTTP's three forms, which all name a month; curl would read "-1" as one.
std::optional<Utc> date_in(std::string_view text)
{
    if (std::none_of(text.begin(), text.end(), is_letter))
        return std::nullopt;
    const std::time_t date = curl_getdate(std::string(text).c_str(), nullptr);
    if (date == -1)
        return std::nullopt;
    return Utc(seconds(std::int64_t(date)));
}

std::optional<Utc> later_than(Utc now, std::int64_t count)
{
    if (count <= 0)
        return std::nullopt;
    return now + seconds(std::min(count, longest));
}

/// Cuts the next directive off `rest`; a comma within quotation marks does not end it.
std::string_view next_directive(std::string_view& rest)
{
    bool quoted = false;
    std::size_t end = 0;
    for (; end < rest.size() && (quoted || rest[end] != ','); ++end) {
        if (rest[end] == '"')
            quoted = !quoted;
        else if (quoted && rest[end] == '\\')
            ++end;
    }
    end = std::min(end, rest.size());
    const std::string_view directive = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return trim(directive);
}

std::string_view unquoted(std::string_view value)
{
    return value.size() >= 2 && value.front() == '"' && value.back() == '"'
               ? value.substr(1, value.size() - 2)
               : value;
}

}  // namespace

std::optional<Utc> retry_time(std::string_view retry_after, Utc now)
{
    if (const auto count = seconds_of(retry_after))
        return later_than(now, *count);
    const auto date = date_in(retry_after);
    return date ? later_than(now, (*date - now).count()) : std::nullopt;
}

CacheControl read_cache_control(std::string_view value)
{
    CacheControl control;
    while (!value.empty()) {
        const std::string_view directive = next_directive(value);
        const std::size_t equals = std::min(directive.find('='), directive.size());
        const std::string_view name = trim(directive.substr(0, equals));
        if (equal_ignoring_case(name, "no-store")) {
            control.no_store = true;
        } else if (equal_ignoring_case(name, "no-cache")) {
            control.no_cache = true;  // with names of headers as well: the careful reading
        } else if (equal_ignoring_case(name, "max-age")) {
            const auto given = trim(directive.substr(std::min(equals + 1, directive.size())));
            const seconds age{seconds_of(unquoted(given)).value_or(0)};
            control.max_age = std::min(age, control.max_age.value_or(age));
        }
    }
    return control;
}

std::optional<Utc> fresh_until(const CacheControl& control, std::string_view age,
                               std::string_view expires, std::string_view date, Utc now)
{
    if (control.no_cache || control.no_store)
        return std::nullopt;
    if (control.max_age)
        return later_than(now, control.max_age->count() - seconds_of(age).value_or(0));
    // Expires is by the server's clock, which Date tells; ours may differ.
    const auto end = date_in(expires);
    return end ? later_than(now, (*end - date_in(date).value_or(now)).count()) : std::nullopt;
}

}  // namespace undertone::net
