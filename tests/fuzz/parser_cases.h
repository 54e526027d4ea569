#pragma once

#include <string>
#include <string_view>

namespace undertone::sources::test {

/// One case each: gives any bytes to a parser and returns the first promise that it breaks; empty:
/// none. The first byte of a feed's, JSON's and table's case chooses among content types or formats.
std::string broken_promise_of_feed(std::string_view bytes);
std::string broken_promise_of_date(std::string_view bytes);
std::string broken_promise_of_html(std::string_view bytes);
std::string broken_promise_of_json(std::string_view bytes);
std::string broken_promise_of_csv(std::string_view bytes);

struct ParserCase {
    const char* name;  ///< of its program and of its folder in corpus/
    std::string (*run)(std::string_view bytes);
};
inline constexpr ParserCase parser_cases[] = {{"feed", broken_promise_of_feed},
                                              {"date", broken_promise_of_date},
                                              {"html", broken_promise_of_html},
                                              {"json", broken_promise_of_json},
                                              {"csv", broken_promise_of_csv}};

}  // namespace undertone::sources::test
