#include "sources/provider_keys.h"

#include <algorithm>
#include <array>

namespace undertone::sources {
namespace {

struct KeyPlace {
    std::string_view format;
    std::string_view header;  ///< empty: in the address
    std::string_view before;  ///< in the header's value
};

constexpr std::array places{
    KeyPlace{"alphavantage", "", ""},
    KeyPlace{"alphavantage_news", "", ""},
    KeyPlace{"twelvedata", "Authorization", "apikey "},
    KeyPlace{"tiingo", "Authorization", "Token "},
    KeyPlace{"finnhub", "X-Finnhub-Token", ""},
    KeyPlace{"alpaca", "APCA-API-KEY-ID", ""},
    KeyPlace{"massive", "Authorization", "Bearer "},
    KeyPlace{"fmp", "apikey", ""},
};

const KeyPlace* place_of(std::string_view format)
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const KeyPlace& place) { return place.format == format; });
    return found == places.end() ? nullptr : &*found;
}

}  // namespace

bool wants_key(std::string_view format) { return place_of(format) != nullptr; }

Result<Headers> key_headers(std::string_view format, std::string_view key)
{
    Headers headers;
    const KeyPlace* const place = place_of(format);
    if (!place || place->header.empty())
        return headers;
    if (format == "alpaca") {
        const auto colon = key.find(':');
        if (colon == key.npos)
            return fail(ErrorKind::invalid_input, Phrase::of("Alpaca’s key has two parts"),
                        Phrase::of("write it as ID:SECRET"));
        headers.emplace_back("APCA-API-SECRET-KEY", key.substr(colon + 1));
        key = key.substr(0, colon);
    }
    headers.emplace_back(place->header, std::string(place->before) + std::string(key));
    return headers;
}

}  // namespace undertone::sources
