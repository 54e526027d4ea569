#include "scoring/claim_amounts.h"

namespace undertone::scoring {
namespace {

/// What "billion" multiplies by; 0: no such word.
double scale_of(std::u32string_view word)
{
    if (is_one_of(word, U"trillion", U"tn", U"trn", U"t"))
        return 1e12;
    if (is_one_of(word, U"billion", U"bn", U"b"))
        return 1e9;
    return is_one_of(word, U"million", U"mn", U"m") ? 1e6 : 0;
}

}  // namespace

std::optional<Amount> amount_at(const ClaimSentence& sentence, int i)
{
    if (sentence.token(i).kind != TokenKind::number || sentence.name_at(i))
        return std::nullopt;
    Amount amount;
    amount.first = i;
    amount.value = sentence.token(i).number;
    const auto digits = sentence.word(i);
    if (const auto point = digits.find(U'.'); point != digits.npos)
        amount.decimals = int(digits.size() - point - 1);

    const auto next = sentence.word(i + 1);
    if (is_one_of(next, U"%", U"percent", U"pct", U"pc")) {
        amount.last = i + 2;
        return amount;
    }
    if (next == U"per" && sentence.word(i + 2) == U"cent") {
        amount.last = i + 3;
        return amount;
    }
    if (sentence.word(i - 1) != U"$")
        return std::nullopt;
    amount.first = sentence.word(i - 2) == U"us" ? i - 2 : i - 1;
    const double scale = scale_of(next);
    amount.kind = scale > 0 ? Amount::Kind::sum : Amount::Kind::price;
    amount.value *= scale > 0 ? scale : 1;
    amount.last = scale > 0 ? i + 2 : i + 1;
    return amount;
}

Bound bound_of(const ClaimSentence& sentence, const Amount& amount)
{
    for (int i = amount.first - 1; i >= amount.first - 4; --i) {
        // What stands before a comma, a name or another figure bounds something else.
        if (sentence.is_mark(i) || sentence.name_at(i))
            break;
        const auto word = sentence.word(i);
        const auto before = sentence.word(i - 1);
        if (is_one_of(word, U"nearly", U"almost") || (word == U"to" && before == U"close") ||
            (word == U"under" && before == U"just"))
            return Bound::nearly;
        if (is_one_of(word, U"about", U"around", U"roughly", U"approximately", U"some"))
            return Bound::about;
        if (is_one_of(word, U"over", U"above") || (word == U"than" && before == U"more") ||
            (word == U"least" && before == U"at"))
            return Bound::more;
        if (is_one_of(word, U"under", U"below") || (word == U"than" && before == U"less"))
            return Bound::less;
    }
    return Bound::equal;
}

}  // namespace undertone::scoring
