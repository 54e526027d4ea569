#include "scoring/frames.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace undertone::scoring {
namespace {

using Word = Unit::Word;

constexpr WordClasses rising = bit(WordClass::up);
constexpr WordClasses falling = bit(WordClass::down);
constexpr WordClasses hopeful = rising | bit(WordClass::good) | bit(WordClass::praise) |
                                bit(WordClass::gain) | bit(WordClass::relief);
constexpr WordClasses grim = falling | bit(WordClass::bad) | bit(WordClass::doubt) |
                             bit(WordClass::lose) | bit(WordClass::harm);

bool is(const Word& word, WordClasses any) { return (word.classes & any) != 0; }
bool is(const Word& word, WordClass one) { return is(word, bit(one)); }

/// -1, 0 or +1; 0 also for words of both kinds ("ease", "relief rally" is +1 by two words).
int polarity(const Word& word)
{
    const int plain = int(is(word, hopeful)) - int(is(word, grim));
    return word.undone ? -plain : plain;
}

/// The variants' order is variants_of()'s.
enum Direction : std::uint32_t { falls, rises, neither };

Direction direction_of(const Word& word)
{
    const bool up = is(word, rising);
    const bool down = is(word, falling) || is(word, WordClass::harm);
    return up == down ? neither : up ? rises : falls;
}

/// One look at a unit with one target.
class Frames {
public:
    Frames(const Unit& unit, int company, const std::vector<int>& distance,
           std::vector<Feature>& out)
        : unit_(unit), words_(unit.words()), company_(company), distance_(distance), out_(out)
    {
    }

    void run()
    {
        for (int i = 0; i < unit_.size(); ++i) {
            if (begins_group(i))
                at_group(i);
            if (distance_[std::size_t(i)] == 0)
                continue;
            policy(i);
            undone(i);
            rivalry(i);
            move(i);
        }
        shape();
    }

private:
    [[nodiscard]] const Word& at(int i) const { return words_[std::size_t(i)]; }
    [[nodiscard]] bool inside(int i) const { return i >= 0 && i < unit_.size(); }
    [[nodiscard]] bool begins_group(int i) const
    {
        return distance_[std::size_t(i)] == 0 && (i == 0 || distance_[std::size_t(i) - 1] != 0);
    }
    [[nodiscard]] Place side(int i) const
    {
        return distance_[std::size_t(i)] < 0 ? Place::left : Place::right;
    }
    [[nodiscard]] Place near_or_far(int i) const
    {
        const int d = distance_[std::size_t(i)];
        return d < 0 ? (d >= -4 ? Place::left3 : Place::left_far)
                     : (d <= 4 ? Place::right3 : Place::right_far);
    }

    void add(FrameId frame, Place place, std::uint32_t variant, int first, int last)
    {
        out_.push_back({FeatureKey::make(Template::frame, place, std::uint32_t(frame), variant),
                        unit_.first_token() + first, unit_.first_token() + last});
    }

    void at_group(int first)
    {
        int last = first;
        while (inside(last) && distance_[std::size_t(last)] == 0)
            ++last;
        cause(first);
        event(last);
        motion(last);
        first_polar(first, last);
        for (int i = first; i < last; ++i)
            if (at(i).company == company_ && at(i).passing) {
                add(FrameId::passing, Place::none, 0, i, i + 1);
                break;
            }
    }

    /// "plunge on <T> fears", "after <T>'s launch": up to two words may stand between.
    void cause(int first)
    {
        for (int i = first - 1; i >= std::max(0, first - 3); --i) {
            if (at(i).company >= 0)
                return;
            if (!is(at(i), WordClass::cause))
                continue;
            for (int k = i - 1; k >= 0; --k)
                if (const Direction d = direction_of(at(k)); d != neither) {
                    add(FrameId::cause, Place::none, d, k, i + 1);
                    return;
                }
            add(FrameId::cause, Place::none, neither, i, i + 1);
            return;
        }
    }

    void event(int last)
    {
        for (int i = last; i < std::min(unit_.size(), last + 3); ++i) {
            if (at(i).mark || at(i).company >= 0)
                return;
            if (is(at(i), WordClass::harm)) {
                add(FrameId::event, i == last ? Place::right1 : Place::right2, 0, i, i + 1);
                return;
            }
        }
    }

    /// "<T> tumbles", "<T> shares are rising": the verb follows within three words.
    void motion(int last)
    {
        for (int i = last; i < std::min(unit_.size(), last + 4); ++i) {
            if (at(i).mark || at(i).company >= 0 || is(at(i), WordClass::cause))
                return;
            if (!is(at(i), WordClass::motion))
                continue;
            if (const Direction d = direction_of(at(i)); d != neither)
                add(FrameId::motion, Place::none, d, i, i + 1);
            return;
        }
    }

    /// A limit and what is done to it, wherever the target stands.
    void policy(int i)
    {
        if (!is(at(i), WordClass::limit))
            return;
        enum : std::uint32_t { plain, tightened, eased, delayed, denied };
        std::uint32_t done = plain;
        int by = i;
        int best = 6;
        for (int k = std::max(0, i - 5); k < std::min(unit_.size(), i + 5); ++k) {
            const int away = std::abs(k - i);
            if (k == i || away >= best || at(k).company >= 0)
                continue;
            const std::uint32_t what = is(at(k), WordClass::ease)       ? eased
                                       : is(at(k), WordClass::negation) ? denied
                                       : is(at(k), WordClass::delay)    ? delayed
                                       : is(at(k), WordClass::tighten)  ? tightened
                                                                        : plain;
            if (what == plain)
                continue;
            done = what;
            by = k;
            best = away;
        }
        add(FrameId::policy, near_or_far(i), done, std::min(i, by), std::max(i, by) + 1);
    }

    void undone(int i)
    {
        const int p = polarity(at(i));
        if (p == 0)
            return;
        for (int k = std::max(0, i - 3); k < std::min(unit_.size(), i + 4); ++k) {
            if (k == i || at(k).company >= 0)
                continue;
            if (p < 0 && is(at(k), WordClass::reverse))
                add(FrameId::reversed, side(i), 0, std::min(i, k), std::max(i, k) + 1);
            if (k < i && is(at(k), WordClass::negation))
                add(FrameId::negated, side(i), p < 0 ? 0 : 1, k, i + 1);
        }
    }

    /// "<T> overtakes <O>" and the other way round: names on both sides within six words.
    void rivalry(int i)
    {
        if (!is(at(i), WordClass::beat))
            return;
        int left = i - 1;
        while (left >= std::max(0, i - 6) && at(left).company < 0)
            --left;
        int right = i + 1;
        while (right < std::min(unit_.size(), i + 7) && at(right).company < 0)
            ++right;
        const bool name_left = left >= std::max(0, i - 6);
        const bool name_right = right < std::min(unit_.size(), i + 7);
        enum : std::uint32_t { wins, loses, alone_before, alone_after };
        if (name_left && name_right && at(left).company != at(right).company) {
            if (at(left).company == company_)
                add(FrameId::rivalry, Place::none, wins, i, i + 1);
            else if (at(right).company == company_)
                add(FrameId::rivalry, Place::none, loses, i, i + 1);
        } else if (name_left && at(left).company == company_) {
            add(FrameId::rivalry, Place::none, alone_before, i, i + 1);
        } else if (name_right && at(right).company == company_) {
            add(FrameId::rivalry, Place::none, alone_after, i, i + 1);
        }
    }

    /// "its shares fell", of the name before, however far: no other stands between.
    [[nodiscard]] bool points_back(int verb, int distance) const
    {
        for (int k = verb - 1; k > verb - distance; --k)
            if (at(k).company >= 0)
                return false;
        for (int k = verb - 1; k >= std::max(0, verb - 3); --k)
            if (is(at(k), WordClass::its))
                return true;
        return false;
    }

    /// "falls 17 %", "up 0.3 %": small is under 1, large from 5 per cent on.
    void move(int i)
    {
        if (!at(i).per_cent)
            return;
        for (int k = i - 1; k >= std::max(0, i - 5); --k) {
            const Direction d = direction_of(at(k));
            if (d == neither)
                continue;
            const std::uint32_t size = at(i).number < 1 ? 0 : at(i).number < 5 ? 1 : 2;
            const int distance = distance_[std::size_t(k)];
            const bool close = (at(k).clause == at(i).clause && std::abs(distance) <= 6) ||
                               (distance > 0 && points_back(k, distance));
            const Place place = distance < 0 ? (close ? Place::left : Place::left_other_clause)
                                             : (close ? Place::right : Place::right_other_clause);
            add(FrameId::move, place, (d == rises ? 3u : 0u) + size, k, i + 2);
            return;
        }
    }

    /// The first word with a sign on each side, denial and reversal worked in.
    void first_polar(int first, int last)
    {
        const auto variant = [&](int i, int from, int to) -> std::uint32_t {
            bool flipped = false;
            for (int k = std::max(from, i - 3); k < std::min(to, i + 4); ++k)
                if (k != i && (is(at(k), WordClass::reverse) ||
                               (k < i && is(at(k), WordClass::negation))))
                    flipped = true;
            const std::uint32_t base = polarity(at(i)) < 0 ? 0u : 1u;
            return base + (flipped ? 2u : 0u);
        };
        for (int i = last; i < unit_.size(); ++i) {
            if (at(i).company >= 0 && at(i).company != company_)
                break;
            if (polarity(at(i)) != 0) {
                add(FrameId::next_polar, near_or_far(i), variant(i, last, unit_.size()), i, i + 1);
                break;
            }
        }
        for (int i = first - 1; i >= 0; --i) {
            if (at(i).company >= 0 && at(i).company != company_)
                break;
            if (polarity(at(i)) != 0) {
                add(FrameId::previous_polar, near_or_far(i), variant(i, 0, first), i, i + 1);
                break;
            }
        }
    }

    void shape()
    {
        enum : std::uint32_t { question, asks_first, colon_after, begins, ends, number_first };
        const int size = unit_.size();
        if (unit_.is_question())
            add(FrameId::shape, Place::none, question, size - 1, size);
        if (is(at(0), WordClass::question))
            add(FrameId::shape, Place::none, asks_first, 0, 1);
        if (at(0).id == number_word)
            add(FrameId::shape, Place::none, number_first, 0, 1);
        for (int i = 0; i < size; ++i)
            if (at(i).company == company_ && i + 1 < size && at(i + 1).mark &&
                at(i + 1).clause != at(i).clause)
                add(FrameId::shape, Place::none, colon_after, i, i + 2);
        if (distance_[0] == 0)
            add(FrameId::shape, Place::none, begins, 0, 1);
        if (distance_[std::size_t(size) - 1] == 0)
            add(FrameId::shape, Place::none, ends, size - 1, size);
        std::array<int, 4> seen{-1, -1, -1, -1};
        std::uint32_t others = 0;
        int where = 0;
        for (int i = 0; i < size && others < 3; ++i) {
            const int c = at(i).company;
            if (c >= 0 && c != company_ && std::find(seen.begin(), seen.end(), c) == seen.end()) {
                seen[others++] = c;
                where = i;
            }
        }
        if (others > 0)
            add(FrameId::company_count, Place::none, others - 1, where, where + 1);
    }

    const Unit& unit_;
    const std::vector<Word>& words_;
    int company_;
    const std::vector<int>& distance_;
    std::vector<Feature>& out_;
};

}  // namespace

void extract_frames(const Unit& unit, int company, const std::vector<int>& distance,
                    std::vector<Feature>& out)
{
    Frames(unit, company, distance, out).run();
}

std::string_view name_of(FrameId frame)
{
    switch (frame) {
    case FrameId::cause: return "cause";
    case FrameId::event: return "event";
    case FrameId::policy: return "policy";
    case FrameId::reversed: return "reversed";
    case FrameId::negated: return "negated";
    case FrameId::rivalry: return "rivalry";
    case FrameId::move: return "move";
    case FrameId::motion: return "motion";
    case FrameId::next_polar: return "next_polar";
    case FrameId::previous_polar: return "previous_polar";
    case FrameId::shape: return "shape";
    case FrameId::passing: return "passing";
    case FrameId::company_count: return "others";
    case FrameId::count: break;
    }
    return "";
}

const std::vector<std::string_view>& variants_of(FrameId frame)
{
    static const std::array<std::vector<std::string_view>, std::size_t(FrameId::count)> all{{
        {"falls", "rises", "neither"},
        {"harm"},
        {"plain", "tightened", "eased", "delayed", "denied"},
        {"bad"},
        {"bad", "good"},
        {"wins", "loses", "alone_before", "alone_after"},
        {"down_small", "down", "down_large", "up_small", "up", "up_large"},
        {"down", "up"},
        {"bad", "good", "bad_undone", "good_undone"},
        {"bad", "good", "bad_undone", "good_undone"},
        {"question", "asks_first", "colon_after", "begins", "ends", "number_first"},
        {"name"},
        {"one", "two", "more"},
    }};
    return all[std::size_t(frame)];
}

std::string_view describe(FrameId frame)
{
    switch (frame) {
    case FrameId::cause: return "named as the cause, not as who it befalls";
    case FrameId::event: return "an event named after it";
    case FrameId::policy: return "a limit on trade, and what is done to it";
    case FrameId::reversed: return "bad news that is undone beside it";
    case FrameId::negated: return "a word that is denied";
    case FrameId::rivalry: return "who beats whom";
    case FrameId::move: return "a stated price move";
    case FrameId::motion: return "its shares move";
    case FrameId::next_polar: return "the first word with a sign";
    case FrameId::previous_polar: return "the last word with a sign";
    case FrameId::shape: return "the form of the sentence and its place in it";
    case FrameId::passing: return "named only to qualify another";
    case FrameId::company_count: return "other companies in the sentence";
    case FrameId::count: break;
    }
    return "";
}

}  // namespace undertone::scoring
