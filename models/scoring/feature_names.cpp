#include "scoring/feature_names.h"

#include "scoring/frames.h"
#include "scoring/letters.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace undertone::scoring {
namespace {

constexpr std::array<std::string_view, std::size_t(Template::count)> template_names{
    "word", "near", "touch_left", "touch_right", "touch_both", "undone", "undone_class", "pair", "class",
    "classes", "frame", "letters", "skip", "between", "between_class",
    "own_name", "other_name", "story_word", "story_pair", "story_class", "story_classes"};

constexpr std::array<std::string_view, std::size_t(Place::count)> place_names{
    "-", "L", "R", "L~", "R~", "L1", "L2", "L3", "L+", "R1", "R2", "R3", "R+",
    "L|", "R|"};

bool holds_words(Template kind)
{
    switch (kind) {
    case Template::word_class:
    case Template::classes:
    case Template::between_class:
    case Template::undone_class:
    case Template::story_class:
    case Template::story_classes:
    case Template::frame: return false;
    default: return true;
    }
}

bool is_pair(Template kind)
{
    switch (kind) {
    case Template::touch_left:
    case Template::touch_right:
    case Template::touch_both:
    case Template::pair:
    case Template::skip:
    case Template::story_pair:
    case Template::classes:
    case Template::story_classes:
    case Template::frame: return true;
    default: return false;
    }
}

std::optional<std::uint32_t> class_from(std::string_view name)
{
    for (int i = 0; i < word_class_count; ++i)
        if (name_of(WordClass(i)) == name)
            return std::uint32_t(i);
    return std::nullopt;
}

std::optional<std::uint32_t> frame_from(std::string_view name)
{
    for (int i = 0; i < int(FrameId::count); ++i)
        if (name_of(FrameId(i)) == name)
            return std::uint32_t(i);
    return std::nullopt;
}

std::string_view where(Place place)
{
    switch (place) {
    case Place::none: return "";
    case Place::left: return " before the name";
    case Place::right: return " after the name";
    case Place::left_other_clause: return " in a clause before the name";
    case Place::right_other_clause: return " in a clause after the name";
    case Place::left1: return " right before the name";
    case Place::left2: return " two words before the name";
    case Place::left3: return " three words before the name";
    case Place::left_far: return " well before the name";
    case Place::right1: return " right after the name";
    case Place::right2: return " two words after the name";
    case Place::right3: return " three words after the name";
    case Place::right_far: return " well after the name";
    case Place::left_beyond: return " before another name";
    case Place::right_beyond: return " after another name";
    case Place::count: break;
    }
    return "";
}

/// A class in a reader's words: “price target”.
std::string_view in_quotes(std::uint32_t word_class)
{
    static const auto all = [] {
        std::array<std::string, std::size_t(word_class_count)> names;
        for (int i = 0; i < word_class_count; ++i) {
            std::string name(name_of(WordClass(i)));
            std::replace(name.begin(), name.end(), '_', ' ');
            names[std::size_t(i)] = "“" + name + "”";
        }
        return names;
    }();
    return all[word_class];
}

/// In one piece: a story's reasons are made of these.
std::string joined(std::initializer_list<std::string_view> parts)
{
    std::size_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    std::string whole;
    whole.reserve(size);
    for (const std::string_view part : parts)
        whole += part;
    return whole;
}

}  // namespace

bool holds_stems(FeatureKey key)
{
    return holds_words(key.kind()) && key.kind() != Template::letters;
}

std::string name_of(FeatureKey key, const Lexicon& lexicon)
{
    std::string name(template_names[std::size_t(key.kind())]);
    name += ' ';
    name += place_names[std::size_t(key.place())];
    const auto operand = [&](std::uint32_t value) {
        name += ' ';
        name += holds_words(key.kind()) ? std::string_view(lexicon.name(value))
                                        : name_of(WordClass(value));
    };
    if (key.kind() == Template::frame) {
        const FrameId frame{std::uint8_t(key.a())};
        return name + ' ' + std::string(name_of(frame)) + ' ' +
               std::string(variants_of(frame)[key.b()]);
    }
    if (key.kind() == Template::letters)
        return name + ' ' + letters_name(key);
    operand(key.a());
    if (is_pair(key.kind()))
        operand(key.b());
    return name;
}

std::optional<FeatureKey> feature_from(std::string_view name, Lexicon& lexicon)
{
    return FeatureReader(lexicon)(name);
}

std::optional<FeatureKey> FeatureReader::operator()(std::string_view name)
{
    if (beginning_.empty() || !name.starts_with(beginning_)) {
        beginning_ = {};
        const std::size_t blank = name.find(' ');
        const std::size_t second = blank == name.npos ? blank : name.find(' ', blank + 1);
        if (second == name.npos)
            return std::nullopt;
        const auto kind =
            std::find(template_names.begin(), template_names.end(), name.substr(0, blank));
        const auto place = std::find(place_names.begin(), place_names.end(),
                                     name.substr(blank + 1, second - blank - 1));
        if (kind == template_names.end() || place == place_names.end())
            return std::nullopt;
        kind_ = Template(kind - template_names.begin());
        place_ = Place(place - place_names.begin());
        beginning_ = name.substr(0, second + 1);
    }
    const std::string_view rest = name.substr(beginning_.size());
    const std::size_t blank = rest.find(' ');
    const std::string_view first = rest.substr(0, blank);
    const std::string_view second = blank == rest.npos ? rest.substr(0, 0) : rest.substr(blank + 1);
    if (is_pair(kind_) != (blank != rest.npos) || second.find(' ') != second.npos)
        return std::nullopt;
    if (kind_ == Template::frame) {
        const auto frame = frame_from(first);
        if (!frame)
            return std::nullopt;
        const auto& variants = variants_of(FrameId(*frame));
        const auto variant = std::find(variants.begin(), variants.end(), second);
        if (variant == variants.end())
            return std::nullopt;
        return FeatureKey::make(kind_, place_, *frame, std::uint32_t(variant - variants.begin()));
    }
    if (kind_ == Template::letters) {
        const auto code = letters_from(first);
        return code ? std::optional(letters_key(place_, *code)) : std::nullopt;
    }
    const auto operand = [&](std::string_view word) -> std::optional<std::uint32_t> {
        return holds_words(kind_) ? lexicon_.add(word) : class_from(word);
    };
    const auto a = operand(first);
    const auto b = is_pair(kind_) ? operand(second) : 0;
    return a && b ? std::optional(FeatureKey::make(kind_, place_, *a, *b)) : std::nullopt;
}

std::string describe(FeatureKey key)
{
    const std::string_view place = where(key.place());
    switch (key.kind()) {
    case Template::word:
    case Template::near_word: return joined({"this word", place});
    case Template::touch_left: return "the words right before the name";
    case Template::touch_right: return "the words right after the name";
    case Template::touch_both: return "the words around the name";
    case Template::pair: return joined({"this pair of words", place});
    case Template::undone: return joined({"this word, denied, eased or lessened,", place});
    case Template::undone_class:
        return joined({"a word of the class ", in_quotes(key.a()), ", denied, eased or lessened,",
                       place});
    case Template::word_class:
        return joined({"a word of the class ", in_quotes(key.a()), place});
    case Template::classes:
        return joined({"a word of the class ", in_quotes(key.a()), ", then one of ",
                       in_quotes(key.b()), place});
    case Template::letters:
        return key.place() == in_clause_of_first_group ? "letters of this word, in the name’s clause"
                                                       : "letters of this word";
    case Template::skip: return "these two words, near each other";
    case Template::between_class:
        return joined({"a word of the class ", in_quotes(key.a()), " between it and another company"});
    case Template::between: return "this word between it and another company";
    case Template::own_name: return "what kind of thing the name is";
    case Template::other_name: return joined({"who else is named", place});
    case Template::frame: return joined({describe(FrameId(key.a())), place});
    case Template::story_word:
    case Template::story_pair:
    case Template::story_class:
    case Template::story_classes: return "the story's own words";
    case Template::count: break;
    }
    return "";
}

}  // namespace undertone::scoring
