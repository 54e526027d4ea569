#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace undertone::scoring {

/// What a word can do in a sentence about a company. A word may have several; which one counts, and
/// for whom, is for the weights to say (features.h).
enum class WordClass : std::uint8_t {
    up, down,            // moves of a price or figure: rally, plunge; also in a wider sense: lift
    motion,              // of those, the verbs that tell of a price whenever a company is subject
    good, bad,           // events and judgements: win, record; lawsuit, outage
    praise, doubt,       // opinion: bullish, upgrade; overvalued, downgrade
    limit,               // what a state does to trade: ban, curb, tariff
    tighten, ease, delay,  // what is done to a limit or a plan
    harm, relief,        // fears, rout; calm
    reverse,             // undoes what stands beside it: shrug, defy, overblown
    cause,               // on, after, amid
    negation,
    refusal,             // hinders what follows: refuse, block
    lessen,              // makes what stands beside it smaller: less, milder, overblown
    modal,               // may, could
    question,            // why, how, which
    contrast,            // but, despite
    beat, lag,           // rivalry: overtake; trail
    deal, launch, plan,  // sign, invest; unveil; consider
    gain, lose,          // get or lose a thing
    share,               // stock, shares
    its,                 // points back at whom the sentence is about: its, their
    market,              // chip stocks, Nasdaq, futures
    result,              // earnings, forecast, guidance
    rival,               // competitor, challenger
    say,                 // said, according
    preview,             // ahead, watch, expect
    listing,             // best, top, prediction: pages that pick stocks
    backed,              // Nvidia-backed, -powered, -led
    price_target,
    filing,              // routine notes on holdings: position, insider, 13F
    count
};

inline constexpr int word_class_count = static_cast<int>(WordClass::count);

/// A set of classes, one bit each.
using WordClasses = std::uint64_t;
constexpr WordClasses bit(WordClass one) { return WordClasses{1} << static_cast<int>(one); }

/// The name that the model's table and reasons use: "down".
std::string_view name_of(WordClass one);

/// A class and its words, blank-separated, any form of each (they are stemmed when loaded).
struct WordList {
    WordClass word_class;
    std::string_view words;
};
const std::vector<WordList>& word_lists();

}  // namespace undertone::scoring
