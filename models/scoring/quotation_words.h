#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace undertone::scoring {

/// What a word can do where somebody is quoted. A word may do several things.
enum class SpeechRole : std::uint8_t {
    says,      // say, believe, argue: who does it speaks
    judges,    // call, praise, estimate: the same where an object or a sentence follows
    adds,      // add, note: the same where "that" or a quotation follows
    analyst,   // who is asked for an opinion: analyst, investor, critic
    house,     // what employs them: Bernstein, broker, bank
    office,    // who may act on what they say: chief, minister
    voice,     // who speaks for an office without one's own opinion: spokesman, statement
    record,    // what is reported rather than said: sources, journal, data
    body,      // company, startup
    state,     // ministry, court
    person,    // he, she, they, I
    thing,     // it
    joins,     // after, because, which: a clause that depends on another begins
    begins,    // that, the, its: may begin what is said
    aside,     // in, on, Monday, earlier: may follow "he said" where nothing said follows
    helps,     // has, will, also: may stand between who speaks and the verb
    is,        // forms of be
    refuses,   // to, not, didn't: behind it nobody says anything
    figure,    // million, per cent, doubled
    result,    // revenue, shipments
    act,       // invest, ban, launch
    forecast,  // will, expect
    opinion,   // could, think, worth: no fact is stated
    count
};

/// A set of roles, one bit each.
using SpeechRoles = std::uint32_t;
constexpr SpeechRoles bit(SpeechRole one) { return SpeechRoles{1} << static_cast<int>(one); }
static_assert(static_cast<int>(SpeechRole::count) <= 32);

/// A role and its words, blank-separated, any form of each.
struct SpeechWords {
    SpeechRole role;
    std::string_view words;
};
const std::vector<SpeechWords>& speech_words();

}  // namespace undertone::scoring
