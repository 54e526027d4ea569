#include "parser_cases.h"

#include "core/text.h"
#include "sources/dates.h"
#include "sources/feed.h"
#include "sources/quotes.h"
#include "sources/text_decoding.h"

#include <array>

namespace undertone::sources::test {
namespace {

/// Takes the first byte off; it chooses one of `choices`.
template <std::size_t N>
std::string_view chosen(const std::array<std::string_view, N>& choices, std::string_view& bytes)
{
    if (bytes.empty())
        return choices[0];
    const auto choice = static_cast<unsigned char>(bytes[0]) % N;
    bytes.remove_prefix(1);
    return choices[choice];
}

/// What feed.h and core/story.h promise of every story.
std::string broken_promise(const ParsedFeed& feed)
{
    for (const FeedEntry& entry : feed.entries) {
        const StoryDraft& story = entry.story;
        for (const std::string* text :
             {&story.title, &story.summary, &story.text, &story.publisher})
            if (!is_utf8(*text))
                return "a text that is no UTF-8";
        if (story.title.find('\n') != std::string::npos)
            return "a title of two lines";
        if (story.external_id.empty())
            return "a story without an identity";
    }
    return {};
}

std::string broken_promise_of_news(std::string_view format, const Document& document)
{
    const auto feed = parse_news(format, document);
    if (!feed)
        return feed.error().what.empty() ? "an error without words" : "";
    return broken_promise(*feed);
}

std::string broken_promise_of_bars(std::string_view provider, std::string_view bytes)
{
    const auto bars = parse_bars(provider, bytes, "NVDA");
    return !bars && bars.error().what.empty() ? "an error without words" : "";
}

}  // namespace

std::string broken_promise_of_feed(std::string_view bytes)
{
    constexpr std::array<std::string_view, 6> types{"",
                                                    "text/html",
                                                    "text/xml; charset=utf-16",
                                                    "application/xml; charset=shift_jis",
                                                    "application/rss+xml; charset=gb18030",
                                                    "application/json; charset=koi8-r"};
    const std::string type(chosen(types, bytes));
    return broken_promise_of_news("feed", {bytes, type, "https://news.example/a/", "UTC"});
}

std::string broken_promise_of_date(std::string_view bytes)
{
    for (const char* zone : {"UTC", "America/New_York"}) {
        const auto date = parse_date(bytes, zone);
        if (date && parse_date(to_iso(date->time), zone)->time != date->time)
            return "a date that we would read otherwise ourselves";
    }
    return {};
}

std::string broken_promise_of_html(std::string_view bytes)
{
    const std::string text = html_to_text(bytes);
    if (!is_utf8(text))
        return "a text that is no UTF-8";
    if (text.find("\n\n") != std::string::npos || text.find("  ") != std::string::npos)
        return "white space that was not collapsed";
    if (to_plain_line(text) != to_plain_line(to_plain_line(text)))
        return "a line that is not plain yet";
    (void)looks_like_html(bytes);
    return {};
}

std::string broken_promise_of_json(std::string_view bytes)
{
    constexpr std::array<std::string_view, 5> formats{"feed", "federal_register", "hackernews",
                                                      "gdelt", "yahoo"};
    const std::string_view format = chosen(formats, bytes);
    if (format == "yahoo")
        return broken_promise_of_bars(format, bytes);
    return broken_promise_of_news(format, {bytes, "application/json", "", "UTC"});
}

std::string broken_promise_of_csv(std::string_view bytes)
{
    constexpr std::array<std::string_view, 6> formats{"stories", "csv",      "stooq",
                                                      "nasdaq",  "yfinance", "alphavantage"};
    const std::string_view format = chosen(formats, bytes);
    if (format == "stories")
        return broken_promise_of_news("csv", {bytes, "text/csv", "", "UTC"});
    return broken_promise_of_bars(format, bytes);
}

}  // namespace undertone::sources::test
