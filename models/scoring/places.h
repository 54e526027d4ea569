#pragma once

#include "scoring/features.h"

#include <cstdlib>
#include <vector>

// Where the words of a unit stand, seen from one company that it names.
namespace undertone::scoring {

/// Fills `view`: the target's occurrences with the names coordinated with them ("Nvidia, AMD and
/// Intel"), the distance of every word to the nearest of these groups, and on which side it stands:
/// in the clause of its group, in another, or beyond another company's name. No occurrence: no groups.
void see_from(const std::vector<Unit::Word>& words, int company, TargetView& view);

/// left1 .. right_far.
inline Place place_at(int distance)
{
    const int d = std::abs(distance) < 4 ? std::abs(distance) : 4;
    return Place(int(distance < 0 ? Place::left1 : Place::right1) + d - 1);
}

/// Calls `found(i, order)` for each word between the target and the next other company: right if the
/// target comes first.
template <class Found>
void add_between(const std::vector<Unit::Word>& words, int company, Found found)
{
    int last = -1;
    for (int i = 0; i < int(words.size()); ++i) {
        if (words[std::size_t(i)].company < 0)
            continue;
        if (last >= 0) {
            const bool first = words[std::size_t(last)].company == company;
            const bool second = words[std::size_t(i)].company == company;
            if (first != second)
                for (int k = last + 1; k < i; ++k)
                    found(k, first ? Place::right : Place::left);
        }
        last = i;
    }
}

}  // namespace undertone::scoring
