#pragma once

#include "core/error.h"
#include "core/reference.h"
#include "market/calendar.h"

#include <string>
#include <vector>

// An instrument that the user adds: what can be known of it from those that are there. Pure; any thread.
namespace undertone::view {

/// As something is written there: "NASDAQ" in "USD".
struct Exchange {
    std::string name;
    std::string currency;  ///< of most of what is traded there
    std::string zone;      ///< its calendar's; IANA
};
/// Those of which anything is known, by name; one without a calendar is none.
std::vector<Exchange> exchanges_of(const std::vector<Instrument>& instruments,
                                   const market::Calendars& calendars);

/// "7203.T" is traded where others in ".T" are; what has no suffix, in New York.
Instrument suggested(const std::string& symbol, const std::vector<Instrument>& instruments,
                     const std::vector<Exchange>& exchanges);
/// The same with what a provider says (empty: nothing): its name, its currency, and an exchange of its
/// zone. No exchange of that zone: none, and the exchange is left empty.
Instrument with_facts(Instrument instrument, const std::string& name, const std::string& currency,
                      const std::string& zone, const std::vector<Exchange>& exchanges);

/// Blanks off, in capitals.
std::string typed_symbol(const std::string& text);

/// What is wrong with it, if anything: invalid_input (no symbol, or one with blanks or marks that none
/// has; one that is there already; no name; an exchange without a calendar; a currency that is no code
/// of three letters).
Result<void> checked(const Instrument& instrument, const std::vector<Instrument>& instruments,
                     const std::vector<Exchange>& exchanges);

}  // namespace undertone::view
