#include "view/own_instrument.h"

#include "core/text.h"

#include <algorithm>
#include <map>

namespace undertone::view {
namespace {

constexpr std::string_view new_york = "America/New_York";
constexpr std::size_t longest_symbol = 20;
constexpr std::size_t longest_called = 200;  // bytes

/// ".T" of "7203.T"; empty: none.
std::string_view suffix_of(std::string_view symbol)
{
    const auto dot = symbol.rfind('.');
    return dot == symbol.npos ? std::string_view() : symbol.substr(dot);
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool fits_a_symbol(char c)
{
    return is_capital(c) || (c >= '0' && c <= '9') ||
           std::string_view(".-^=&").find(c) != std::string_view::npos;
}

}  // namespace

std::vector<Exchange> exchanges_of(const std::vector<Instrument>& instruments,
                                   const market::Calendars& calendars)
{
    std::map<std::string, std::map<std::string, int>> currencies;
    for (const Instrument& one : instruments)
        ++currencies[one.exchange][one.currency];
    std::vector<Exchange> all;
    for (const auto& [exchange, counts] : currencies) {
        const auto calendar = calendars.of_exchange(exchange);
        if (!calendar)
            continue;
        const auto most = std::max_element(
            counts.begin(), counts.end(),
            [](const auto& one, const auto& other) { return one.second < other.second; });
        all.push_back({exchange, most->first, std::string(calendar->zone())});
    }
    return all;
}

Instrument suggested(const std::string& symbol, const std::vector<Instrument>& instruments,
                     const std::vector<Exchange>& exchanges)
{
    Instrument made;
    made.symbol = {typed_symbol(symbol)};
    const auto suffix = suffix_of(made.symbol.value);
    for (const Instrument& one : instruments)
        if (made.exchange.empty() && suffix_of(one.symbol.value) == suffix)
            made.exchange = one.exchange;
    for (const Exchange& one : exchanges)
        if (one.name == made.exchange)
            made.currency = one.currency;
    return made;
}

Instrument with_facts(Instrument instrument, const std::string& name, const std::string& currency,
                      const std::string& zone, const std::vector<Exchange>& exchanges)
{
    if (!name.empty())
        instrument.name = name;
    if (!currency.empty())
        instrument.currency = currency;
    const auto lies_there = [&](const Exchange& one) { return one.zone == zone; };
    const bool fits = std::any_of(exchanges.begin(), exchanges.end(), [&](const Exchange& one) {
        return one.name == instrument.exchange && lies_there(one);
    });
    if (zone.empty() || fits)
        return instrument;
    // New York's keep one calendar: any will do, and most shares are on the one that they know best.
    const std::string usual = zone == new_york ? "NASDAQ" : "";
    auto found = std::find_if(exchanges.begin(), exchanges.end(), [&](const Exchange& one) {
        return lies_there(one) && (usual.empty() || one.name == usual);
    });
    if (found == exchanges.end())
        found = std::find_if(exchanges.begin(), exchanges.end(), lies_there);
    instrument.exchange = found == exchanges.end() ? std::string() : found->name;
    return instrument;
}

std::string typed_symbol(const std::string& text)
{
    std::string symbol(trim(text));
    for (char& c : symbol)
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
    return symbol;
}

Result<void> checked(const Instrument& instrument, const std::vector<Instrument>& instruments,
                     const std::vector<Exchange>& exchanges)
{
    const auto refuse = [](const Phrase& what, const Phrase& remedy) {
        return fail(ErrorKind::invalid_input, what, remedy);
    };
    const std::string& symbol = instrument.symbol.value;
    if (symbol.empty())
        return refuse(Phrase::of("There is no symbol"),
                      Phrase::of("write one such as NVDA or 7203.T"));
    if (symbol.size() > longest_symbol || !std::all_of(symbol.begin(), symbol.end(), fits_a_symbol))
        return fail(ErrorKind::invalid_input, Phrase::of("“%1” is not a symbol", symbol),
                    Phrase::of("write one such as NVDA or 7203.T"));
    if (std::any_of(instruments.begin(), instruments.end(),
                    [&](const Instrument& one) { return one.symbol == instrument.symbol; }))
        return fail(ErrorKind::invalid_input, Phrase::of("%1 is there already", symbol),
                    Phrase::of("add it to a watchlist"));
    if (trim(instrument.name).empty() || instrument.name.size() > longest_called)
        return refuse(Phrase::of("The instrument needs a name"),
                      Phrase::of("write one of up to 200 letters"));
    if (std::none_of(exchanges.begin(), exchanges.end(),
                     [&](const Exchange& one) { return one.name == instrument.exchange; }))
        return refuse(Phrase::of("Its exchange has no calendar here"),
                      Phrase::of("add one with “undertone-cli import --calendars FILE”"));
    if (instrument.currency.size() != 3 ||
        !std::all_of(instrument.currency.begin(), instrument.currency.end(), is_capital))
        return refuse(Phrase::of("The currency is not a code"),
                      Phrase::of("write one such as USD or JPY"));
    return {};
}

}  // namespace undertone::view
