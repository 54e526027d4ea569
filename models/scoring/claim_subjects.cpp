#include "scoring/claim_subjects.h"

#include <algorithm>

namespace undertone::scoring {
namespace {

const StemSet other_figures(
    "revenue sale profit earnings income margin demand shipment workforce job staff output "
    "spending "
    "capex cost expense order production export import stake forecast guidance headcount usage "
    "tariff backlog chip gpu processor price yield bond inflation bitcoin oil gold dollar");

bool is_index(std::u32string_view word)
{
    return is_one_of(word, U"nasdaq", U"dow", U"s&p", U"index", U"indices", U"stoxx", U"nikkei",
                     U"sox");
}

bool is_group(std::u32string_view word)
{
    return is_one_of(word, U"stocks", U"equities", U"futures", U"chipmakers", U"techs", U"markets",
                     U"rivals");
}

bool is_share(std::u32string_view word) { return is_one_of(word, U"share", U"shares", U"stock"); }

/// "Nasdaq composite index", "chip stocks" around token `i`.
std::optional<Subject> market_at(const ClaimSentence& sentence, int i)
{
    if (!is_index(sentence.word(i)) && !is_group(sentence.word(i)))
        return std::nullopt;
    const auto belongs = [&](int k) {
        return !sentence.name_at(k) &&
               (is_index(sentence.word(k)) ||
                is_one_of(sentence.word(k), U"composite", U"100", U"500", U"semiconductor",
                          U"philadelphia", U"jones", U"chip", U"tech"));
    };
    Subject market{-1, i, i + 1};
    while (belongs(market.first - 1))
        --market.first;
    while (belongs(market.last))
        ++market.last;
    return market;
}

/// "Its shares", "the stock", "the chipmaker's shares"; not "Tesla's shares".
std::optional<Subject> reference_before(const ClaimSentence& sentence, int verb, int company)
{
    for (int i = sentence.first(); i < verb; ++i) {
        if (sentence.word(i) == U"its")
            return Subject{company, i, i + 1};
        if (!is_share(sentence.word(i)))
            continue;
        int owner = i - 1;
        if (sentence.word(owner) == U"'s")
            --owner;
        if (sentence.is_capital(owner) && sentence.word(owner) != U"the")
            return std::nullopt;
        return Subject{company, i, i + 1};
    }
    return std::nullopt;
}

/// A capital letter right before the verb, on a word that says nothing about prices: "as Tesla fell".
bool stranger_before(const ClaimSentence& sentence, int from, int verb)
{
    int i = verb - 1;
    while (i >= from && (is_share(sentence.word(i)) ||
                         is_one_of(sentence.word(i), U"'s", U"price", U"was", U"were", U"is",
                                   U"are", U"has", U"have", U"been", U"also", U"closed", U"ended",
                                   U"opened", U"finished", U"traded", U"moves", U"moved", U"ai",
                                   U"corp", U"inc", U"group", U"platforms", U"holdings")))
        --i;
    const auto word = sentence.word(i);
    return i >= from && sentence.is_capital(i) && !word.ends_with(U"ly") && !word.ends_with(U"day");
}

}  // namespace

std::optional<Subject> subject_before(const ClaimSentence& sentence, int verb, int last_company)
{
    for (int i = verb - 1; i >= sentence.first(); --i) {
        std::optional<Subject> subject = market_at(sentence, i);
        if (const NamedAt* name = sentence.name_at(i)) {
            i = name->first;
            // "led by Nvidia", "more than Intel", "Nvidia-backed": not the one that moves.
            if (name->passing || is_one_of(sentence.word(i - 1), U"by", U"than"))
                continue;
            subject = Subject{name->company, name->first, name->last};
        }
        if (subject)
            return stranger_before(sentence, subject->last, verb) ? std::nullopt : subject;
    }
    return last_company >= 0 ? reference_before(sentence, verb, last_company) : std::nullopt;
}

std::optional<Subject> subject_after(const ClaimSentence& sentence, int begin)
{
    for (int i = begin; i < begin + 4; ++i) {
        if (!is_one_of(sentence.word(i), U"off", U"from", U"of"))
            continue;
        for (int k = i + 1; k < i + 5; ++k) {
            if (sentence.is_mark(k) || is_one_of(sentence.word(k), U"its", U"and"))
                break;
            if (const NamedAt* name = sentence.name_at(k))
                return Subject{name->company, name->first, name->last};
            if (const auto market = market_at(sentence, k))
                return market;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Subject> subject_without_verb(const ClaimSentence& sentence, int figure)
{
    const NamedAt* name = sentence.name_at(figure - 1);
    if (!name || name->passing)
        return std::nullopt;
    return Subject{name->company, name->first, name->last};
}

bool is_another_figure(const ClaimSentence& sentence, const Subject& subject, int end)
{
    const auto is_other = [&](int i) {
        return other_figures.has(sentence.word(i)) && !sentence.name_at(i) &&
               !(sentence.word(i) == U"price" && is_share(sentence.word(i - 1)));
    };
    // "a 12% rise in revenue"
    if (sentence.word(end) == U"in")
        for (int i = end + 1; i < end + 4; ++i)
            if (is_other(i))
                return true;
    // The nearest decides: "Nvidia, a maker of chips, saw its shares fall".
    for (int i = end - 1; i >= subject.last; --i) {
        if (is_share(sentence.word(i)))
            return is_one_of(sentence.word(i - 1), U"per", U"market");
        if (is_other(i))
            return true;
    }
    return is_one_of(sentence.word(subject.first - 1), U"of", U"at", U"for") &&
           is_other(subject.first - 2);
}

}  // namespace undertone::scoring
