#pragma once

#include "scoring/company_finder.h"
#include "scoring/lexicon.h"

#include <cstdint>
#include <vector>

namespace undertone::scoring {

/// What a text is about decides which weights count: news of the AI trade is worded unlike general
/// finance ("cuts target" and "cuts capex" lean differently). A target that the reference data know
/// is of the field.
enum class Domain : std::uint8_t { general, field };

/// What kind of observation a feature is; its first word in the model's table.
enum class Template : std::uint8_t {
    word,         // "word R lawsuit": a word, by side and clause
    near_word,    // "near R2 lawsuit": at that distance from the target's group
    touch_left,   // "touch_left lift ban": the two words before the target
    touch_right,  // "touch_right share plung"
    touch_both,   // "touch_both on <T> threat": one on each side
    undone,       // "undone R ban": a word that is undone (undone.h), instead of the three above
    undone_class, // "undone_class R limit"
    pair,         // "pair L no sign": neighbours, by side
    word_class,   // "class R3 down"
    classes,      // "classes R ease limit": two classes within four words, in that order
    frame,        // "frame cause down": a rule of frames.cpp
    letters,      // "letters - plung": four or five letters in a row, "_" at a word's edge
    skip,         // "skip - beat view": two words with one or two between them
    between,      // "between R overtak": between the target and another company, by which is first
    between_class,
    own_name,     // "own_name - nifti": a word of the target's own name; only in general finance
    other_name,   // "other_name R nvidia": a word of another company's name
    story_word,   // the whole story's own, without a target; "L": a word that is undone
    story_pair,
    story_class,
    story_classes,
    count
};

/// A set of templates, one bit each.
using Templates = std::uint32_t;
constexpr Templates bit(Template one) { return Templates{1} << static_cast<int>(one); }
static_assert(int(Template::count) <= 32);

/// Where something stands, seen from the target. Letters have two of these only: left stands for "in
/// the clause of the target's first group", whichever side, none for any other.
enum class Place : std::uint8_t {
    none, left, right, left_other_clause, right_other_clause,
    left1, left2, left3, left_far, right1, right2, right3, right_far,
    left_beyond, right_beyond,  ///< another company's name stands between
    count
};

/// One feature's identity, packed so that no string is built while scoring: template, place and two
/// operands (stems or classes; frames: a FrameId and a variant).
struct FeatureKey {
    std::uint64_t value = 0;
    bool operator==(const FeatureKey&) const = default;

    static FeatureKey make(Template kind, Place place, std::uint32_t a, std::uint32_t b = 0)
    {
        return {(std::uint64_t(kind) << 56) | (std::uint64_t(place) << 48) |
                (std::uint64_t(a & 0xFFFFFF) << 24) | (b & 0xFFFFFF)};
    }
    [[nodiscard]] Template kind() const { return Template(value >> 56); }
    [[nodiscard]] Place place() const { return Place((value >> 48) & 0xFF); }
    [[nodiscard]] std::uint32_t a() const { return std::uint32_t(value >> 24) & 0xFFFFFF; }
    [[nodiscard]] std::uint32_t b() const { return std::uint32_t(value) & 0xFFFFFF; }
};

/// A hash of a key, its upper bits the best.
constexpr std::uint64_t spread(FeatureKey key)
{
    const std::uint64_t mixed = (key.value + 1) * 0x9E3779B97F4A7C15u;
    return mixed ^ (mixed >> 32);
}

/// A feature that fired, and the tokens that made it fire.
struct Feature {
    FeatureKey key;
    int first = 0, last = 0;  ///< tokens, half-open
};

class FeatureFilter;

/// A stretch of tokens read as one thought: a title, or a sentence of a body. What does not depend
/// on the target is worked out once.
class Unit {
public:
    /// Takes a stretch apart in the place of the one before, in whose room. `only`: which letters to
    /// keep; nullptr: all.
    void read(const TokenizedText& text, Sentence range, const std::vector<NamedAt>& named,
              const Lexicon& lexicon, const FeatureFilter* only);

    /// One token with all that features ask of it.
    struct Word {
        WordId own = unknown_word;  ///< its stem, within a company's name too
        WordId id = unknown_word;  ///< stem; other_word within any company, number_word
        WordClasses classes = 0;
        int clause = 0;
        int company = -1;  ///< the company that it belongs to
        Templates begins = 0, ends = 0;  ///< those that may hold it as their first, their second word
        bool mark = false;
        bool undone = false;  ///< its sense is turned round (undone.h)
        bool passing = false;  ///< of a mention that only qualifies
        bool per_cent = false;  ///< a number before "%", "percent", "per cent", "pc"
        double number = 0;
    };

    /// Letters in a row of a word that is no name.
    struct Letters {
        std::uint64_t code;
        int word;
    };

    [[nodiscard]] const std::vector<Word>& words() const { return words_; }
    [[nodiscard]] const std::vector<Letters>& letters() const { return letters_; }
    [[nodiscard]] int first_token() const { return first_; }
    [[nodiscard]] int size() const { return int(words_.size()); }
    [[nodiscard]] bool is_question() const { return question_; }

private:
    void add_letters(std::u32string_view word, int index, const FeatureFilter* only);

    int first_ = 0;
    std::vector<Letters> letters_;
    bool question_ = false;
    std::vector<Word> words_;
};

/// A unit seen from one company that it names (places.h); kept by callers for its room.
struct TargetView {
    std::vector<Sentence> groups;  ///< the target's occurrences with the names joined to them, as words
    std::vector<int> distance;     ///< of every word to the nearest group, signed; 0 inside one
    std::vector<Place> places;     ///< of every word: its side, and what lies between
    /// A word as the second of two.
    struct Second {
        WordId id;       ///< target_word within the target
        Templates ends;  ///< those that may hold it so; unknown: none; a mark: none with a gap
    };
    std::vector<Second> seconds;  ///< of every word, and what stands behind the last
    std::vector<Feature> frames;  ///< what the rules of frames.h find
};

/// Appends what speaks about `company`, which the unit names. Spans are tokens of the whole text.
/// `only`: features that may have a weight, and all frames (frames.h); nullptr: all features.
void extract_features(const Unit& unit, int company, const FeatureFilter* only, TargetView& room,
                      std::vector<Feature>& out);
/// The same without the tokens, for whoever only adds weights up.
void extract_keys(const Unit& unit, int company, const FeatureFilter* only, TargetView& room,
                  std::vector<FeatureKey>& out);
/// Appends what speaks about the story as a whole.
void extract_story_features(const Unit& unit, const FeatureFilter* only, std::vector<Feature>& out);

}  // namespace undertone::scoring
