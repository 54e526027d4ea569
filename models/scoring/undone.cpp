#include "scoring/undone.h"

#include <algorithm>
#include <cstdlib>

namespace undertone::scoring {
namespace {

using Word = Unit::Word;

constexpr WordClasses bad = bit(WordClass::down) | bit(WordClass::bad) | bit(WordClass::doubt) |
                            bit(WordClass::lose) | bit(WordClass::harm) | bit(WordClass::limit);
constexpr WordClasses good = bit(WordClass::up) | bit(WordClass::good) | bit(WordClass::praise) |
                             bit(WordClass::gain) | bit(WordClass::relief);
constexpr WordClasses denial = bit(WordClass::negation) | bit(WordClass::refusal);

bool is(const Word& word, WordClasses any) { return (word.classes & any) != 0; }

/// The word nearest to `i` in its clause that has one of the classes, at most `before` words to the
/// left or `after` to the right; -1: none.
int nearest(const std::vector<Word>& words, int i, int before, int after, WordClasses any)
{
    int best = -1;
    for (const int step : {-1, 1})
        for (int k = i + step, away = 1; k >= 0 && k < int(words.size()); k += step, ++away) {
            if (away > (step < 0 ? before : after) || words[std::size_t(k)].mark)
                break;
            if (words[std::size_t(k)].company < 0 && is(words[std::size_t(k)], any)) {
                if (best < 0 || away < std::abs(best - i))
                    best = k;
                break;
            }
        }
    return best;
}

bool is_undone(const std::vector<Word>& words, int i)
{
    const Word& word = words[std::size_t(i)];
    if (word.company >= 0 || word.mark || !is(word, bad | good) || is(word, bit(WordClass::lessen)))
        return false;
    bool turned = false;
    int from = i;
    if (is(word, bit(WordClass::limit) | bit(WordClass::harm)))
        if (const int by = nearest(words, i, 6, 8, bit(WordClass::ease)); by >= 0) {
            turned = true;
            from = std::min(i, by);
        }
    // A fall that was less than feared is still a fall.
    if (!is(word, bit(WordClass::motion)) && nearest(words, i, 4, 6, bit(WordClass::lessen)) >= 0)
        turned = !turned;
    if (nearest(words, from, 5, 0, denial) >= 0)
        turned = !turned;
    return turned;
}

}  // namespace

void mark_undone(std::vector<Word>& words)
{
    for (int i = 0; i < int(words.size()); ++i)
        words[std::size_t(i)].undone = is_undone(words, i);
}

}  // namespace undertone::scoring
