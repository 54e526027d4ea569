#include "scoring/attribution.h"

#include <algorithm>
#include <optional>

namespace undertone::scoring {
namespace {

using enum SpeechRole;

/// Who speaks is named in so many tokens at most.
constexpr int longest_name = 16;

template <class... Words>
bool is_any(std::u32string_view word, const Words&... words)
{
    return ((word == words) || ...);
}

bool any(SpeechRoles roles, SpeechRoles of) { return (roles & of) != 0; }

}  // namespace

/// Whom the tokens name; unknown: nobody who could speak. What somebody is counts before whom they
/// work for: an analyst at a bank, the chief executive of Nvidia.
Speaker AttributionFinder::who(int first, int last)
{
    SpeechRoles roles = 0;
    bool company = false, name = false, owned = false, central_bank = false;
    Speaker known = Speaker::unknown;
    for (int i = first; i < last; ++i) {
        roles |= text_.roles(i);
        company = company || text_.is_company(i);
        central_bank = central_bank || (i + 2 < last && text_.word(i) == U"bank" &&
                                        text_.word(i + 1) == U"of" && text_.word(i + 2) != U"america");
        if (!text_.is_name(i))
            continue;
        name = true;
        // "OpenAI’s Altman": whoever a company has for a person speaks for it.
        owned = owned || (i - 2 >= first && text_.is_company(i - 2) && text_.word(i - 1) == U"'s");
        if (const auto number = known_.find(text_.token(i).hash))
            known = Speaker(number - 1);
    }
    const auto speaker = [&] {
        if (any(roles, bit(analyst)))
            return Speaker::analyst;
        if (any(roles, bit(voice)))
            return Speaker::institution;
        if (any(roles, bit(office)) || owned)
            return Speaker::office;
        if (any(roles, bit(record) | bit(state)) || central_bank)
            return Speaker::institution;
        if (any(roles, bit(house)))
            return Speaker::analyst;
        if (known != Speaker::unknown)
            return known;
        if (company || any(roles, bit(body)))
            return Speaker::institution;
        if (name)
            return Speaker::person;
        if (any(roles, bit(person)))
            return last_ == Speaker::unknown || last_ == Speaker::institution ? Speaker::person
                                                                              : last_;
        return any(roles, bit(thing)) ? Speaker::institution : Speaker::unknown;
    }();
    if (speaker == Speaker::analyst || speaker == Speaker::office)
        remember(first, last, speaker);
    if (speaker != Speaker::unknown)
        last_ = speaker;
    return speaker;
}

/// The last name before a comma: "Trump adviser Marc Andreessen, who ..." introduces not Trump.
void AttributionFinder::remember(int first, int last, Speaker speaker)
{
    const auto is_own = [this](int i) { return text_.is_name(i) && text_.roles(i) == 0; };
    int end = first;
    while (end < last && text_.mark(end) != U',')
        ++end;
    while (end > first && !is_own(end - 1))
        --end;
    for (; end > first && is_own(end - 1); --end)
        known_[text_.token(end - 1).hash] = std::uint32_t(speaker) + 1;
}

bool AttributionFinder::can_speak(int i) const
{
    constexpr SpeechRoles speakers = bit(analyst) | bit(house) | bit(office) | bit(voice) |
                                     bit(record) | bit(body) | bit(state) | bit(person) |
                                     bit(thing);
    return text_.is_name(i) || text_.is_company(i) || any(text_.roles(i), speakers);
}

/// True if the verb tells that somebody says something, given what follows. `trailing`: what is said
/// stands before it.
bool AttributionFinder::is_saying(int verb, int end, bool trailing) const
{
    const int next = verb + 1;
    const bool ends = next >= end;
    if (text_.has(verb, says) ||
        (!ends && (text_.word(next) == U"that" || text_.is_quotation_mark(next) ||
                   text_.mark(next) == U':')))
        return true;
    // "posted on X that ..."
    if (text_.has(verb, adds) && !ends && text_.has(next, aside))
        for (int i = next + 1; i < std::min(end, next + 6) && !text_.is_mark(i); ++i)
            if (text_.word(i) == U"that")
                return true;
    if (trailing)
        return !text_.has(verb, judges) || ends || text_.is_mark(next);
    return text_.has(verb, judges) && !ends &&
           (text_.token(next).capital || text_.token(next).kind == TokenKind::number ||
            text_.has(next, begins) || text_.mark(next) == U'$' || text_.mark(next) == U'€');
}

/// "..., said Dan Ives, an analyst at Wedbush": behind a quotation or a comma.
Attribution AttributionFinder::before_subject(int verb, Sentence sentence)
{
    if (verb == 0)
        return {};
    const bool quotation = text_.is_quotation_mark(verb - 1) || text_.is_quoted(verb - 1);
    if (!quotation && (verb == sentence.first || text_.mark(verb - 1) != U','))
        return {};
    int last = verb + 1;
    for (int commas = 0; last < sentence.last && last - verb <= longest_name; ++last) {
        commas += text_.mark(last) == U',';
        // "..., said DeepSeek should": no, DeepSeek is what is spoken of.
        if (commas == 0 && !quotation &&
            any(text_.roles(last), bit(helps) | bit(is) | bit(refuses)))
            return {};
        if (commas > 1 || (text_.is_mark(last) && text_.mark(last) != U',') ||
            any(text_.roles(last), bit(joins) | bit(refuses)) ||
            is_any(text_.word(last), U"in", U"on"))
            break;
    }
    const int name = verb + 1;
    if (name >= last || text_.is_mark(name) ||
        !(can_speak(name) || is_any(text_.word(name), U"a", U"an", U"the", U"one")))
        return {};
    const Speaker speaker = who(name, last);
    if (speaker == Speaker::unknown)
        return {};
    return {speaker, verb, last, text_.is_quoted(verb - 1) ? verb : sentence.first, sentence.last};
}

/// Where the name that ends before token `end` begins: at a mark, a joining word or the sentence's
/// start. What it carries in brackets or between commas belongs to it: "Dan Ives, a bull, said".
int AttributionFinder::start_of_name(int end, int least) const
{
    int i = end;
    if (const char32_t closing = i > least ? text_.mark(i - 1) : char32_t(0);
        closing == U')' || closing == U',') {
        const char32_t opening = closing == U')' ? U'(' : U',';
        int at = i - 2;
        while (at >= least && text_.mark(at) != opening)
            --at;
        const int inside = at + 1;
        const bool tells_who =
            closing == U')' ||
            any(text_.roles(inside), bit(begins) | bit(analyst) | bit(office) | bit(helps)) ||
            text_.is_name(inside) || is_any(text_.word(inside), U"who", U"whose", U"which", U"one");
        if (at <= least || !tells_who || !can_speak(at - 1))
            return end;
        i = at;
    }
    while (i > least && !text_.is_mark(i - 1) && !text_.has(i - 1, joins) &&
           !text_.is_quoted(i - 1))
        --i;
    return i;
}

/// "Analysts at Citi said ...", "..., Ives said in a note".
Attribution AttributionFinder::after_subject(int verb, Sentence sentence)
{
    int end = verb;
    while (end > sentence.first && text_.has(end - 1, helps) && !text_.is_name(end - 1))
        --end;
    if (end == sentence.first || text_.has(end - 1, refuses))
        return {};
    // "is expected", "a warning" are no verbs of saying; "is warning" is.
    if (text_.has(end - 1, is) != text_.word(verb).ends_with(U"ing"))
        return {};
    if (text_.has(end - 1, is))
        --end;
    const int start = start_of_name(end, std::max(sentence.first, end - longest_name));
    if (start >= end)
        return {};
    // "on fears that", "the view that", "a model called R1": nouns and participles.
    const int nearest = end - 1;
    if (!can_speak(nearest) && (text_.has(verb, judges) || text_.has(nearest, begins) ||
                                (text_.has(nearest, aside) && !text_.token(nearest).capital)))
        if (!text_.is_mark(nearest))
            return {};

    const bool first = start == sentence.first;
    const int before = start - 1;
    const bool quotation = !first && (text_.is_quotation_mark(before) || text_.is_quoted(before));
    const int next = verb + 1;
    const bool trailing = !first && (quotation || text_.mark(before) == U',') &&
                          (next >= sentence.last || text_.is_mark(next) || text_.has(next, aside));
    if (!is_saying(verb, sentence.last, trailing))
        return {};
    int covers_first = trailing && !text_.is_quoted(before) ? sentence.first : start;
    int covers_last = sentence.last;
    if (!first && !text_.is_mark(before)) {
        const bool beside = is_any(text_.word(before), U"and", U"but", U"or");
        if (!text_.has(before, joins) || (!beside && text_.words(sentence.first, before) > 0))
            return {};  // only a clause of the sentence
        // "While analysts say ..., shares rose": up to the comma.
        if (!beside)
            for (covers_last = next;
                 covers_last < sentence.last && text_.mark(covers_last) != U',';)
                ++covers_last;
    }
    const Speaker speaker = who(start, end);
    if (speaker == Speaker::unknown)
        return {};
    return {speaker, start, next, covers_first, covers_last};
}

/// "according to analysts at Citi"
Attribution AttributionFinder::according(int at, Sentence sentence)
{
    const int name = at + 2;
    int last = name;
    while (last < sentence.last && last - name < longest_name && !text_.is_mark(last))
        ++last;
    const Speaker speaker = last > name ? who(name, last) : Speaker::unknown;
    if (speaker == Speaker::unknown)
        return {};
    return {speaker, at, last, sentence.first, sentence.last};
}

Attribution AttributionFinder::find(Sentence sentence)
{
    constexpr SpeechRoles verbs = bit(says) | bit(judges) | bit(adds);
    for (int i = sentence.first; i < sentence.last; ++i) {
        if (text_.is_mark(i) || text_.is_quoted(i))
            continue;
        Attribution found;
        if (text_.word(i) == U"according" && i + 1 < sentence.last && text_.word(i + 1) == U"to") {
            found = according(i, sentence);
        } else if (any(text_.roles(i), verbs) && !text_.is_name(i)) {
            // "Dan Ives, a bull, said Nvidia ..." and "Nvidia leads, said Dan Ives" look alike.
            const bool apposition = i > sentence.first && text_.mark(i - 1) == U',';
            if (apposition)
                found = after_subject(i, sentence);
            if (!found.found() && !text_.has(i, judges))
                found = before_subject(i, sentence);
            if (!found.found() && !apposition)
                found = after_subject(i, sentence);
        }
        if (found.found())
            return found;
    }
    return {};
}

}  // namespace undertone::scoring
