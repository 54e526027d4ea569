#include "scoring/features.h"

#include "core/text.h"
#include "scoring/frames.h"
#include "scoring/undone.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace undertone::scoring {
namespace {

constexpr std::array<std::string_view, std::size_t(Template::count)> template_names{
    "word", "near", "touch_left", "touch_right", "touch_both", "undone", "undone_class", "pair", "class",
    "classes", "frame", "letters", "skip", "between", "between_class",
    "own_name", "other_name", "story_word", "story_pair", "story_class", "story_classes"};

constexpr std::array<std::string_view, std::size_t(Place::count)> place_names{
    "-", "L", "R", "L~", "R~", "L1", "L2", "L3", "L+", "R1", "R2", "R3", "R+",
    "L|", "R|"};

/// Classes whose company with another class means something; all pairs would only memorise.
constexpr WordClasses framing =
    bit(WordClass::limit) | bit(WordClass::ease) | bit(WordClass::tighten) | bit(WordClass::delay) |
    bit(WordClass::negation) | bit(WordClass::reverse) | bit(WordClass::lose) |
    bit(WordClass::gain) | bit(WordClass::harm) | bit(WordClass::relief) | bit(WordClass::plan) |
    bit(WordClass::result) | bit(WordClass::beat) | bit(WordClass::share) | bit(WordClass::up) |
    bit(WordClass::down) | bit(WordClass::question) | bit(WordClass::modal) |
    bit(WordClass::cause) | bit(WordClass::bad) | bit(WordClass::good);

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

template <class F>
void for_each_class(WordClasses classes, F f)
{
    for (std::uint32_t i = 0; classes != 0; ++i, classes >>= 1)
        if (classes & 1)
            f(i);
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

/// Four or five letters as a number, five bits each: 1..26 a letter, 27 the edge of a word.
constexpr std::uint32_t word_edge = 27;

std::uint32_t letter_code(char32_t c)
{
    return c >= 'a' && c <= 'z' ? std::uint32_t(c - 'a' + 1) : 0;
}

FeatureKey letters_key(Place place, std::uint64_t code)
{
    return FeatureKey::make(Template::letters, place, std::uint32_t(code >> 24),
                            std::uint32_t(code & 0xFFFFFF));
}

std::string letters_name(FeatureKey key)
{
    std::uint64_t code = (std::uint64_t(key.a()) << 24) | key.b();
    std::string name;
    for (; code != 0; code >>= 5)
        name.insert(name.begin(), (code & 31) == word_edge ? '_' : char('a' + (code & 31) - 1));
    return name;
}

std::optional<std::uint64_t> letters_from(std::string_view name)
{
    std::uint64_t code = 0;
    if (name.size() != 4 && name.size() != 5)
        return std::nullopt;
    for (const char c : name) {
        const std::uint32_t one = c == '_' ? word_edge : letter_code(char32_t(c));
        if (one == 0)
            return std::nullopt;
        code = (code << 5) | one;
    }
    return code;
}

Place place_at(int distance)
{
    const int d = std::min(std::abs(distance), 4);
    return Place(int(distance < 0 ? Place::left1 : Place::right1) + d - 1);
}

bool begins_clause(const TokenizedText& text, const Token& token, WordClasses classes)
{
    if (token.is_mark()) {
        const char32_t c = text.folded[std::size_t(token.start)];
        return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '|' || c == '-' ||
               c == 0x2013 || c == 0x2014 || c == 0x2015 || c == '.' || c == '?' || c == '!';
    }
    constexpr WordClasses opening = bit(WordClass::cause) | bit(WordClass::contrast);
    return (classes & opening) != 0;
}

bool is_joint(const TokenizedText& text, const Token& token)
{
    const auto word = text.folded_word(token);
    return word == U"," || word == U"and" || word == U"&" || word == U"or" || word == U"/" ||
           word == U"+";
}

/// The target's occurrences with the names coordinated with them ("Nvidia, AMD and Intel"), as
/// ranges of words.
std::vector<Sentence> target_groups(const std::vector<Unit::Word>& words, int company)
{
    std::vector<Sentence> groups;
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
    return groups;
}

/// Signed distance of every word to the nearest group; 0 inside one.
std::vector<int> distances(int size, const std::vector<Sentence>& groups)
{
    std::vector<int> distance(std::size_t(size), 0);
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
    return distance;
}

/// Of each word: the side, and whether it stands in the clause of its group, in another, or beyond
/// another company's name.
std::vector<Place> places_of(const std::vector<Unit::Word>& words,
                             const std::vector<Sentence>& groups, const std::vector<int>& distance)
{
    std::vector<Place> places(words.size(), Place::none);
    const int size = int(words.size());
    const auto place = [&](int i, int home, bool beyond) {
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
            places[std::size_t(i)] = place(i, words[std::size_t(group.last) - 1].clause, beyond);
        }
        beyond = false;
        for (int i = group.first - 1; i >= 0 && distance[std::size_t(i)] < 0; --i) {
            beyond = beyond || words[std::size_t(i)].company >= 0;
            places[std::size_t(i)] = place(i, words[std::size_t(group.first)].clause, beyond);
        }
    }
    return places;
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

}  // namespace

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
    std::array<std::string_view, 4> parts;
    std::size_t count = 0;
    for (std::size_t blank = 0; blank != std::string_view::npos;) {
        if (count == parts.size())
            return std::nullopt;
        blank = name.find(' ');
        parts[count++] = name.substr(0, blank);
        name.remove_prefix(std::min(name.size(), blank == std::string_view::npos ? blank : blank + 1));
    }
    const auto kind = std::find(template_names.begin(), template_names.end(), parts[0]);
    if (kind == template_names.end() || count < 3)
        return std::nullopt;
    const Template of = Template(kind - template_names.begin());
    const auto place = std::find(place_names.begin(), place_names.end(), parts[1]);
    if (place == place_names.end() || count != (is_pair(of) ? 4u : 3u))
        return std::nullopt;
    const Place at = Place(place - place_names.begin());
    if (of == Template::frame) {
        const auto frame = frame_from(parts[2]);
        if (!frame)
            return std::nullopt;
        const auto& variants = variants_of(FrameId(*frame));
        const auto variant = std::find(variants.begin(), variants.end(), parts[3]);
        if (variant == variants.end())
            return std::nullopt;
        return FeatureKey::make(of, at, *frame, std::uint32_t(variant - variants.begin()));
    }
    if (of == Template::letters) {
        const auto code = letters_from(parts[2]);
        return code ? std::optional(letters_key(at, *code)) : std::nullopt;
    }
    std::array<std::uint32_t, 2> operands{};
    for (std::size_t i = 2; i < count; ++i) {
        if (holds_words(of)) {
            operands[i - 2] = lexicon.add(parts[i]);
        } else if (const auto found = class_from(parts[i])) {
            operands[i - 2] = *found;
        } else {
            return std::nullopt;
        }
    }
    return FeatureKey::make(of, at, operands[0], operands[1]);
}

std::string describe(FeatureKey key)
{
    const auto where = [&]() -> std::string {
        switch (key.place()) {
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
    };
    const auto of_class = [](std::uint32_t value) {
        std::string name(name_of(WordClass(value)));
        std::replace(name.begin(), name.end(), '_', ' ');
        return "“" + name + "”";
    };
    switch (key.kind()) {
    case Template::word:
    case Template::near_word: return "this word" + where();
    case Template::touch_left: return "the words right before the name";
    case Template::touch_right: return "the words right after the name";
    case Template::touch_both: return "the words around the name";
    case Template::pair: return "this pair of words" + where();
    case Template::undone: return "this word, denied, eased or lessened," + where();
    case Template::undone_class:
        return "a word of the class " + of_class(key.a()) + ", denied, eased or lessened," + where();
    case Template::word_class: return "a word of the class " + of_class(key.a()) + where();
    case Template::classes:
        return "a word of the class " + of_class(key.a()) + ", then one of " + of_class(key.b()) +
               where();
    case Template::letters: return "letters of this word" + where();
    case Template::skip: return "these two words, near each other";
    case Template::between_class:
        return "a word of the class " + of_class(key.a()) + " between it and another company";
    case Template::between: return "this word between it and another company";
    case Template::own_name: return "what kind of thing the name is";
    case Template::other_name: return "who else is named" + where();
    case Template::frame: return std::string(describe(FrameId(key.a()))) + where();
    case Template::story_word:
    case Template::story_pair:
    case Template::story_class:
    case Template::story_classes: return "the story's own words";
    case Template::count: break;
    }
    return "";
}

Unit::Unit(const TokenizedText& text, Sentence range, const std::vector<NamedAt>& named,
           const Lexicon& lexicon)
    : first_(range.first)
{
    const auto at_name = std::lower_bound(named.begin(), named.end(), range.first,
                                          [](const NamedAt& n, int t) { return n.last <= t; });
    auto name = at_name;
    int clause = 0;
    words_.resize(std::size_t(range.last - range.first));
    for (int t = range.first; t < range.last; ++t) {
        const Token& token = text.tokens[std::size_t(t)];
        Word& word = words_[std::size_t(t - range.first)];
        while (name != named.end() && name->last <= t)
            ++name;
        word.mark = token.is_mark();
        word.own = token.word;
        if (name != named.end() && name->first <= t) {
            word.id = other_word;
            word.company = name->company;
            word.passing = name->passing;
            word.clause = clause;
            continue;
        }
        word.id = token.word;
        word.number = token.number;
        word.classes = lexicon.classes(token.word);
        if (token.kind == TokenKind::number) {
            word.classes = 0;
            if (t + 1 < range.last) {
                const auto next = text.folded_word(text.tokens[std::size_t(t) + 1]);
                word.per_cent =
                    next == U"%" || next == U"percent" || next == U"pct" || next == U"pc" ||
                    (next == U"per" && t + 2 < range.last &&
                     text.folded_word(text.tokens[std::size_t(t) + 2]) == U"cent");
            }
        }
        if (is_joint(text, token))
            word.company = -2;
        else if (begins_clause(text, token, word.classes))
            ++clause;
        word.clause = clause;
        if (word.mark && text.folded[std::size_t(token.start)] == '?')
            question_ = true;
        if (token.kind == TokenKind::word)
            add_letters(text.folded_word(token), t - range.first);
    }
    mark_undone(words_);
}

void Unit::add_letters(std::u32string_view word, int index)
{
    std::uint64_t code = word_edge;
    int length = 1;
    for (std::size_t i = 0; i <= word.size(); ++i) {
        const std::uint32_t one = i == word.size() ? word_edge : letter_code(word[i]);
        if (one == 0) {
            code = 0;
            length = 0;
            continue;
        }
        code = (code << 5) | one;
        ++length;
        if (length >= 4)
            letters_.push_back({code & ((1u << 20) - 1), index});
        if (length >= 5)
            letters_.push_back({code & ((1u << 25) - 1), index});
    }
}

bool Unit::names(int company) const
{
    return std::any_of(words_.begin(), words_.end(),
                       [company](const Word& word) { return word.company == company; });
}

void extract_features(const Unit& unit, int company, std::vector<Feature>& out)
{
    const auto& words = unit.words();
    const int size = unit.size();
    const auto groups = target_groups(words, company);
    if (groups.empty())
        return;
    const auto distance = distances(size, groups);

    const auto masked = [&](int i) -> WordId {
        if (i < 0 || i >= size)
            return edge_word;
        const Unit::Word& word = words[std::size_t(i)];
        return word.company == company ? target_word : word.id;
    };
    const auto add = [&](FeatureKey key, int first, int last) {
        out.push_back({key, unit.first_token() + std::max(first, 0),
                       unit.first_token() + std::min(last, size)});
    };
    const auto places = places_of(words, groups, distance);
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
            const Template as_word = word.undone ? Template::undone : Template::word;
            add(FeatureKey::make(as_word, Place::none, word.id), i, i + 1);
            add(FeatureKey::make(as_word, side, word.id), i, i + 1);
            if (std::abs(d) <= 3 && !word.undone)
                add(FeatureKey::make(Template::near_word, place_at(d), word.id), i, i + 1);
            const WordId next = masked(i + 1);
            if (next != unknown_word && !(i + 1 < size && distance[std::size_t(i) + 1] == 0)) {
                add(FeatureKey::make(Template::pair, Place::none, word.id, next), i, i + 2);
                add(FeatureKey::make(Template::pair, plain_side, word.id, next), i, i + 2);
            }
            if (!word.mark)
                for (int k = i + 2; k < std::min(size, i + 5); ++k)
                    if (const WordId second = masked(k);
                        second != unknown_word && !words[std::size_t(k)].mark)
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
    for (const Unit::Letters& one : unit.letters())
        if (distance[std::size_t(one.word)] != 0) {
            const int home = words[std::size_t(groups[0].first)].clause;
            const bool same = words[std::size_t(one.word)].clause == home;
            add(letters_key(same ? Place::left : Place::none, one.code), one.word, one.word + 1);
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

void extract_story_features(const Unit& unit, std::vector<Feature>& out)
{
    const auto& words = unit.words();
    const int size = unit.size();
    const auto add = [&](FeatureKey key, int first, int last) {
        out.push_back({key, unit.first_token() + first, unit.first_token() + last});
    };
    for (int i = 0; i < size; ++i) {
        const Unit::Word& word = words[std::size_t(i)];
        if (word.id != unknown_word) {
            add(FeatureKey::make(Template::story_word, word.undone ? Place::left : Place::none,
                                 word.id),
                i, i + 1);
            if (i + 1 < size && words[std::size_t(i) + 1].id != unknown_word)
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
