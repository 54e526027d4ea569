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

Result<KeyedRequest> with_key(std::string_view format, std::string_view url, std::string_view key)
{
    KeyedRequest request{std::string(url), {}};
    const KeyPlace* const place = place_of(format);
    if (!place)
        return request;
    if (place->header.empty()) {
        constexpr std::string_view mark = "{KEY}";
        if (const auto at = request.url.find(mark); at != std::string::npos)
            request.url.replace(at, mark.size(), key);
        return request;
    }
    if (format == "alpaca") {
        const auto colon = key.find(':');
        if (colon == key.npos)
            return fail(ErrorKind::invalid_input, "Alpaca’s key has two parts",
                        "write it as ID:SECRET");
        request.headers.emplace_back("APCA-API-SECRET-KEY", key.substr(colon + 1));
        key = key.substr(0, colon);
    }
    request.headers.emplace_back(place->header, std::string(place->before) + std::string(key));
    return request;
}

}  // namespace undertone::sources
