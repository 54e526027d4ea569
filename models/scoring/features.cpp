#include "scoring/features.h"

#include "scoring/feature_filter.h"
#include "scoring/frames.h"
#include "scoring/places.h"

#include <algorithm>
#include <bit>

namespace undertone::scoring {
namespace {

/// Classes whose company with another class means something; all pairs would only memorise.
constexpr WordClasses framing =
    bit(WordClass::limit) | bit(WordClass::ease) | bit(WordClass::tighten) | bit(WordClass::delay) |
    bit(WordClass::negation) | bit(WordClass::reverse) | bit(WordClass::lose) |
    bit(WordClass::gain) | bit(WordClass::harm) | bit(WordClass::relief) | bit(WordClass::plan) |
    bit(WordClass::result) | bit(WordClass::beat) | bit(WordClass::share) | bit(WordClass::up) |
    bit(WordClass::down) | bit(WordClass::question) | bit(WordClass::modal) |
    bit(WordClass::cause) | bit(WordClass::bad) | bit(WordClass::good);

template <class F>
void for_each_class(WordClasses classes, F f)
{
    for (; classes != 0; classes &= classes - 1)
        f(std::uint32_t(std::countr_zero(classes)));
}

}  // namespace

void extract_features(const Unit& unit, int company, const FeatureFilter* only, TargetView& view,
                      std::vector<Feature>& out)
{
    const auto& words = unit.words();
    const int size = unit.size();
    see_from(words, company, view);
    const auto& [groups, distance, places] = view;
    if (groups.empty())
        return;

    const auto masked = [&](int i) -> WordId {
        if (i < 0 || i >= size)
            return edge_word;
        const Unit::Word& word = words[std::size_t(i)];
        return word.company == company ? target_word : word.id;
    };
    const Templates ends_target = only ? only->ending_with(target_word) : ~Templates{0};
    const Templates ends_edge = only ? only->ending_with(edge_word) : ~Templates{0};
    const auto ends = [&](int i) {
        if (i >= size)
            return ends_edge;
        const Unit::Word& word = words[std::size_t(i)];
        return word.company == company ? ends_target : word.ends;
    };
    const auto add = [&](FeatureKey key, int first, int last) {
        if (!only || only->may_hold(key))
            out.push_back({key, unit.first_token() + std::max(first, 0),
                           unit.first_token() + std::min(last, size)});
    };
    for (int i = 0; i < size; ++i) {
        const Unit::Word& word = words[std::size_t(i)];
        const int d = distance[std::size_t(i)];
        if (word.company >= 0 && word.own != unknown_word)
            add(word.company == company
                    ? FeatureKey::make(Template::own_name, Place::none, word.own)
                    : FeatureKey::make(Template::other_name, d < 0 ? Place::left : Place::right,
                                       word.own),
                i, i + 1);
        if (d == 0)
            continue;
        const Place side = places[std::size_t(i)];
        const Place plain_side = d < 0 ? Place::left : Place::right;
        if (word.id != unknown_word) {
            const Templates known = word.begins;
            const Template as_word = word.undone ? Template::undone : Template::word;
            if (known & bit(as_word)) {
                add(FeatureKey::make(as_word, Place::none, word.id), i, i + 1);
                add(FeatureKey::make(as_word, side, word.id), i, i + 1);
            }
            if ((known & bit(Template::near_word)) && std::abs(d) <= 3 && !word.undone)
                add(FeatureKey::make(Template::near_word, place_at(d), word.id), i, i + 1);
            const WordId next = masked(i + 1);
            if ((known & ends(i + 1) & bit(Template::pair)) && next != unknown_word &&
                !(i + 1 < size && distance[std::size_t(i) + 1] == 0)) {
                add(FeatureKey::make(Template::pair, Place::none, word.id, next), i, i + 2);
                add(FeatureKey::make(Template::pair, plain_side, word.id, next), i, i + 2);
            }
            if ((known & bit(Template::skip)) && !word.mark)
                for (int k = i + 2; k < std::min(size, i + 5); ++k)
                    if (const WordId second = masked(k); (ends(k) & bit(Template::skip)) &&
                                                         second != unknown_word &&
                                                         !words[std::size_t(k)].mark)
                        add(FeatureKey::make(Template::skip, Place::none, word.id, second), i,
                            k + 1);
        }
        const Template as_class = word.undone ? Template::undone_class : Template::word_class;
        for_each_class(word.classes, [&](std::uint32_t of) {
            add(FeatureKey::make(as_class, Place::none, of), i, i + 1);
            add(FeatureKey::make(as_class, side, of), i, i + 1);
            add(FeatureKey::make(as_class, place_at(d), of), i, i + 1);
        });
        if (word.classes & framing)
            for (int k = i + 1; k < std::min(size, i + 4); ++k) {
                const WordClasses other = words[std::size_t(k)].classes & framing;
                if (other == 0 || words[std::size_t(k)].company >= 0)
                    continue;
                for_each_class(word.classes & framing, [&](std::uint32_t a) {
                    for_each_class(other, [&](std::uint32_t b) {
                        add(FeatureKey::make(Template::classes, plain_side, a, b), i, k + 1);
                    });
                });
            }
    }
    add_between(words, company, [&](int i, Place order) {
        if (words[std::size_t(i)].id != unknown_word)
            add(FeatureKey::make(Template::between, order, words[std::size_t(i)].id), i, i + 1);
        for_each_class(words[std::size_t(i)].classes, [&](std::uint32_t of) {
            add(FeatureKey::make(Template::between_class, order, of), i, i + 1);
        });
    });
    const int home = words[std::size_t(groups[0].first)].clause;
    for (const Unit::Letters& one : unit.letters())
        if (distance[std::size_t(one.word)] != 0) {
            const bool same_clause = words[std::size_t(one.word)].clause == home;
            add(letters_key(same_clause ? in_clause_of_first_group : Place::none, one.code), one.word,
                one.word + 1);
        }
    for (const Sentence& group : groups) {
        const int l = group.first;
        const int r = group.last;
        add(FeatureKey::make(Template::touch_left, Place::none, masked(l - 2), masked(l - 1)), l - 2,
            l);
        add(FeatureKey::make(Template::touch_right, Place::none, masked(r), masked(r + 1)), r,
            r + 2);
        add(FeatureKey::make(Template::touch_both, Place::none, masked(l - 1), masked(r)), l - 1,
            r + 1);
    }
    extract_frames(unit, company, distance, out);
}

void extract_story_features(const Unit& unit, const FeatureFilter* only, std::vector<Feature>& out)
{
    const auto& words = unit.words();
    const int size = unit.size();
    const auto add = [&](FeatureKey key, int first, int last) {
        if (!only || only->may_hold(key))
            out.push_back({key, unit.first_token() + first, unit.first_token() + last});
    };
    for (int i = 0; i < size; ++i) {
        const Unit::Word& word = words[std::size_t(i)];
        if (word.id != unknown_word) {
            const Templates known = word.begins;
            if (known & bit(Template::story_word))
                add(FeatureKey::make(Template::story_word, word.undone ? Place::left : Place::none,
                                     word.id),
                    i, i + 1);
            if ((known & bit(Template::story_pair)) && i + 1 < size &&
                (words[std::size_t(i) + 1].ends & bit(Template::story_pair)) &&
                words[std::size_t(i) + 1].id != unknown_word)
                add(FeatureKey::make(Template::story_pair, Place::none, word.id,
                                     words[std::size_t(i) + 1].id),
                    i, i + 2);
        }
        for_each_class(word.classes, [&](std::uint32_t of) {
            add(FeatureKey::make(Template::story_class, Place::none, of), i, i + 1);
        });
        if (word.classes & framing)
            for (int k = i + 1; k < std::min(size, i + 4); ++k)
                for_each_class(word.classes & framing, [&](std::uint32_t a) {
                    for_each_class(words[std::size_t(k)].classes & framing, [&](std::uint32_t b) {
                        add(FeatureKey::make(Template::story_classes, Place::none, a, b), i, k + 1);
                    });
                });
    }
}

}  // namespace undertone::scoring
