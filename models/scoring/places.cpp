#include "scoring/places.h"

namespace undertone::scoring {
namespace {

void find_groups(const std::vector<Unit::Word>& words, int company, std::vector<Sentence>& groups)
{
    groups.clear();
    const int size = int(words.size());
    for (int i = 0; i < size; ++i) {
        if (words[std::size_t(i)].company != company)
            continue;
        int first = i;
        int last = i + 1;
        while (last < size && words[std::size_t(last)].company == company)
            ++last;
        i = last - 1;
        const auto joint = [&](int k) { return words[std::size_t(k)].company == -2; };
        const auto name = [&](int k) { return words[std::size_t(k)].company >= 0; };
        for (int k = first - 1; k >= 0 && (joint(k) || name(k)); --k)
            if (name(k) && (k + 1 == first || joint(k + 1) || name(k + 1)))
                first = k;
        for (int k = last; k < size && (joint(k) || name(k)); ++k)
            if (name(k))
                last = k + 1;
        groups.push_back({first, last});
    }
}

void measure(const std::vector<Sentence>& groups, std::vector<int>& distance)
{
    const int size = int(distance.size());
    constexpr int far = 1 << 20;
    int last = -far;
    std::size_t g = 0;
    for (int i = 0; i < size; ++i) {
        while (g < groups.size() && groups[g].last <= i)
            last = groups[g++].last - 1;
        if (g < groups.size() && groups[g].first <= i) {
            distance[std::size_t(i)] = 0;
            continue;
        }
        const int after = i - last;
        const int before = g < groups.size() ? groups[g].first - i : far;
        distance[std::size_t(i)] = after <= before ? after : -before;
    }
}

void place(const std::vector<Unit::Word>& words, const std::vector<Sentence>& groups,
           const std::vector<int>& distance, std::vector<Place>& places)
{
    const int size = int(words.size());
    const auto place_of = [&](int i, int home, bool beyond) {
        const bool left = distance[std::size_t(i)] < 0;
        if (beyond)
            return left ? Place::left_beyond : Place::right_beyond;
        if (words[std::size_t(i)].clause == home)
            return left ? Place::left : Place::right;
        return left ? Place::left_other_clause : Place::right_other_clause;
    };
    for (const Sentence& group : groups) {
        bool beyond = false;
        for (int i = group.last; i < size && distance[std::size_t(i)] > 0; ++i) {
            beyond = beyond || words[std::size_t(i)].company >= 0;
            places[std::size_t(i)] = place_of(i, words[std::size_t(group.last) - 1].clause, beyond);
        }
        beyond = false;
        for (int i = group.first - 1; i >= 0 && distance[std::size_t(i)] < 0; --i) {
            beyond = beyond || words[std::size_t(i)].company >= 0;
            places[std::size_t(i)] = place_of(i, words[std::size_t(group.first)].clause, beyond);
        }
    }
}

}  // namespace

void see_from(const std::vector<Unit::Word>& words, int company, TargetView& view)
{
    find_groups(words, company, view.groups);
    view.distance.assign(words.size(), 0);
    view.places.assign(words.size(), Place::none);
    measure(view.groups, view.distance);
    place(words, view.groups, view.distance, view.places);
}

}  // namespace undertone::scoring
