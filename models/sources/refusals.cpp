#include "sources/refusals.h"

#include "core/text.h"
#include "sources/text_decoding.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace undertone::sources {
namespace {

struct Words {
    std::string_view words;  ///< lower case
    ErrorKind kind;
};

// Earlier rows win: a message that speaks of a key and of a limit is about the limit.
constexpr std::array messages{
    Words{"too many requests", ErrorKind::refused_rate},
    Words{"rate limit", ErrorKind::refused_rate},
    Words{"limit requests", ErrorKind::refused_rate},
    Words{"requests to one every", ErrorKind::refused_rate},
    Words{"call frequency", ErrorKind::refused_rate},
    Words{"requests per", ErrorKind::refused_rate},
    Words{"request per second", ErrorKind::refused_rate},
    Words{"more sparingly", ErrorKind::refused_rate},
    Words{"request allocation", ErrorKind::refused_rate},
    Words{"run over your", ErrorKind::refused_rate},
    Words{"daily hits limit", ErrorKind::refused_rate},
    Words{"api credits", ErrorKind::refused_rate},
    Words{"quota", ErrorKind::refused_rate},
    Words{"limit exceeded", ErrorKind::refused_rate},
    Words{"limit reach", ErrorKind::refused_rate},
    Words{"slow down", ErrorKind::refused_rate},
    Words{"premium", ErrorKind::refused_key},
    Words{"available starting with", ErrorKind::refused_key},
    Words{"upgrade your plan", ErrorKind::refused_key},
    Words{"not entitled", ErrorKind::refused_key},
    Words{"have access to this resource", ErrorKind::refused_key},
    Words{"legacy endpoint", ErrorKind::refused_key},
    Words{"invalid token", ErrorKind::refused_key},
    Words{"api key", ErrorKind::refused_key},
    Words{"apikey", ErrorKind::refused_key},
    Words{"invalid crumb", ErrorKind::refused_key},
    Words{"unauthorized", ErrorKind::refused_key},
    Words{"forbidden", ErrorKind::refused_key},
    Words{"no data", ErrorKind::unknown_symbol},
    Words{"brak danych", ErrorKind::unknown_symbol},
    Words{"not found", ErrorKind::unknown_symbol},
    Words{"invalid api call", ErrorKind::unknown_symbol},
    Words{"invalid symbol", ErrorKind::unknown_symbol},
    Words{"invalid inputs", ErrorKind::unknown_symbol},
    Words{"symbol may be delisted", ErrorKind::unknown_symbol},
    Words{"will be right back", ErrorKind::outage},
    Words{"temporarily unavailable", ErrorKind::outage},
    Words{"service unavailable", ErrorKind::outage},
    Words{"bad gateway", ErrorKind::outage},
    Words{"gateway time", ErrorKind::outage},
    Words{"internal server error", ErrorKind::outage},
};

std::string page_title(std::string_view page)
{
    const std::string head = to_lower(page.substr(0, 16'384));
    const auto start = head.find("<title");
    const auto open = start == head.npos ? start : head.find('>', start);
    const auto end = open == head.npos ? open : head.find("</title", open);
    if (end == head.npos)
        return {};
    // Lower-casing keeps the length of ASCII, and a title before which nothing else stood is near.
    return excerpt(html_to_text(page.substr(open + 1, end - open - 1)), 120);
}

}  // namespace

ErrorKind kind_of_message(std::string_view message)
{
    const std::string lower = to_lower(message.substr(0, 2'000));
    for (const Words& row : messages)
        if (lower.find(row.words) != lower.npos)
            return row.kind;
    return ErrorKind::invalid_input;
}

std::optional<Utc> retry_time(std::string_view message, Utc now)
{
    const std::string lower = to_lower(message.substr(0, 2'000));
    const auto says_one_of = [&](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view one) { return lower.find(one) != lower.npos; });
    };
    const bool minute = says_one_of({"current minute", "next minute", "per minute"});
    const bool hour = says_one_of({"hourly", "per hour"});
    const bool day = says_one_of({"for the day", "daily", "per day"});
    if (int(minute) + int(hour) + int(day) != 1)  // "5 a minute and 500 a day": which, it hides
        return std::nullopt;
    if (minute)
        return std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(1);
    if (hour)
        return std::chrono::floor<std::chrono::hours>(now) + std::chrono::hours(1);
    return midnight_utc(date_of(now) + std::chrono::days(1));
}

bool is_html_page(std::string_view text)
{
    for (int skipped = 0; skipped < 16; ++skipped) {
        text = trim(text);
        if (!text.starts_with("<"))
            return false;
        const bool comment = text.starts_with("<!--");
        if (!comment && !text.starts_with("<?"))
            break;
        const auto end = text.find(comment ? "-->" : "?>");
        if (end == text.npos)
            return false;
        text.remove_prefix(end + (comment ? 3 : 2));
    }
    const std::string head = to_lower(text.substr(0, 32));
    for (const char* start : {"<!doctype html", "<html", "<head", "<body", "<title>", "<script"})
        if (head.starts_with(start))
            return true;
    return false;
}

std::string excerpt(std::string_view text, std::size_t most)
{
    std::string line = to_plain_line(text.substr(0, most * 4));
    if (line.size() <= most)
        return line;
    while (most > 0 && (static_cast<unsigned char>(line[most]) & 0xC0) == 0x80)
        --most;
    return line.substr(0, most) + "…";
}

std::optional<Error> find_refusal(std::string_view text, const std::string& who)
{
    const std::string_view body = trim(text);
    if (body.empty())
        return Error{ErrorKind::invalid_input,
                     Phrase::of("%1 sent an empty body", who),
                     {},
                     {},
                     std::nullopt};
    if (is_html_page(body)) {
        const std::string title = page_title(body);
        const auto is_plain = [](ErrorKind kind) {
            return kind == ErrorKind::refused_rate || kind == ErrorKind::outage;
        };
        ErrorKind said = kind_of_message(title);
        if (!is_plain(said))  // Yahoo's outage page has its words in the body
            said = kind_of_message(html_to_text(body.substr(0, 4'000)));
        const bool trusted = is_plain(said);
        return Error{trusted ? said : ErrorKind::blocked_page,
                     title.empty()
                         ? Phrase::of("%1 sent a web page instead of data", who)
                         : Phrase::of("%1 sent a web page instead of data: “%2”", who, title),
                     Phrase::of("open the address in a browser to see what it asks for"),
                     {},
                     std::nullopt};
    }
    // Data begins with a mark or is a table; a few plain words are an answer to a person.
    constexpr std::size_t longest_message = 600;
    if (body.size() > longest_message || body[0] == '<' || body[0] == '{' || body[0] == '[')
        return std::nullopt;
    const ErrorKind said = kind_of_message(body);
    if (said == ErrorKind::invalid_input)
        return std::nullopt;
    return Error{said, Phrase::of("%1 answered: “%2”", who, excerpt(body)), {}, {}, std::nullopt};
}

}  // namespace undertone::sources
