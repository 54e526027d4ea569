#include "scoring/claims.h"

#include "scoring/claim_days.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace undertone::scoring {
namespace {

template <std::size_t N>
using Words = std::array<std::u32string_view, N>;

// Stems (tokens.h) of what prices do.
constexpr Words<26> down_words{U"fall",   U"drop",   U"los",    U"slump",   U"slid",   U"sink",
                               U"tumbl",  U"plung",  U"declin", U"down",    U"lower",  U"shed",
                               U"dip",    U"slip",   U"tank",   U"crash",   U"plummet", U"retreat",
                               U"skid",   U"nosedive", U"crater", U"eas",   U"off",    U"dive",
                               U"collaps", U"selloff"};
constexpr Words<19> up_words{U"ris",   U"gain",  U"jump",   U"surg",    U"climb", U"soar",  U"rally",
                             U"up",    U"add",   U"advanc", U"higher",  U"leap",  U"spik",  U"rebound",
                             U"pop",   U"rocket", U"skyrocket", U"bounc", U"recover"};
constexpr Words<8> wipe_words{U"wip", U"los", U"eras", U"shed", U"evaporat", U"destroy", U"vanish",
                              U"obliterat"};
constexpr Words<4> value_gain_words{U"add", U"gain", U"swell", U"grow"};
constexpr Words<5> value_nouns{U"valu", U"cap", U"capitalization", U"capitalisation", U"valuation"};
constexpr Words<7> level_verbs{U"clos", U"end", U"finish", U"settl", U"trad", U"open", U"hit"};

/// Between the subject and the verb these say that something other than a price moves.
constexpr Words<27> other_subjects{
    U"revenu",  U"sal",      U"profit",   U"earning", U"incom",   U"margin",  U"demand",
    U"shipment", U"workforc", U"job",      U"staff",   U"output",  U"spend",   U"capex",
    U"cost",    U"expens",   U"order",    U"production", U"export", U"import", U"stak",
    U"forecast", U"guidanc", U"headcount", U"usag",   U"tariff",  U"backlog"};
/// After the figure these say that it is a part or a rate, not a move.
constexpr Words<9> parts{U"of",   U"stak", U"tariff", U"shar", U"levy",
                         U"interest", U"yield", U"duty", U"point"};
/// Spans other than one session, which daily bars of one session cannot answer.
constexpr Words<14> periods{U"year",  U"month",  U"week",  U"quarter", U"decad",  U"ytd",  U"annual",
                            U"weekly", U"monthly", U"quarterly", U"days", U"since", U"ytd", U"half"};

constexpr Words<8> index_words{U"nasdaq", U"dow",   U"s&p",  U"index",
                               U"indices", U"stoxx", U"nikkei", U"sox"};
constexpr Words<7> group_words{U"stocks", U"equities", U"futures", U"chipmakers",
                               U"techs",  U"markets",  U"rivals"};

template <std::size_t N>
bool is_one_of(std::u32string_view word, const Words<N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Who a claim is about.
struct Subject {
    int company = -1;  ///< -1: an index, market or group
    int first = 0, last = 0;
};

/// A figure with its unit: tokens first..last-1.
struct Amount {
    int first = 0, last = 0;
    double value = 0;
    int decimals = 0;
    bool per_cent = false;
    bool scaled = false;  ///< "billion", "trillion"
};

class Finder {
public:
    Finder(Field field, const TokenizedText& text, const std::vector<NamedAt>& named,
           const std::vector<CompanyId>& ids, DayContext& day)
        : field_(field), text_(text), named_(named), ids_(ids), day_(day)
    {
    }

    std::vector<Claim> run()
    {
        auto name = named_.begin();
        for (const Sentence& range : text_.sentences) {
            range_ = range;
            names_.clear();
            for (; name != named_.end() && name->first < range.last; ++name)
                names_.push_back(*name);
            read_sentence();
        }
        return std::move(claims_);
    }

private:
    // ---- words ---------------------------------------------------------------------------------
    [[nodiscard]] bool inside(int i) const { return i >= range_.first && i < range_.last; }
    [[nodiscard]] std::u32string_view word(int i) const
    {
        return inside(i) ? text_.folded_word(text_.tokens[std::size_t(i)]) : std::u32string_view{};
    }
    [[nodiscard]] std::u32string_view stem_at(int i) { return stem(word(i), buffer_); }
    template <std::size_t N>
    [[nodiscard]] bool stem_is_one_of(int i, const Words<N>& words)
    {
        return inside(i) && is_one_of(stem_at(i), words);
    }
    [[nodiscard]] const NamedAt* name_at(int i) const
    {
        for (const NamedAt& one : names_)
            if (one.first <= i && i < one.last)
                return &one;
        return nullptr;
    }
    [[nodiscard]] bool ends_thought(int i) const
    {
        const auto w = word(i);
        return w == U";" || w == U":" || w == U"(" || w == U")" || w == U"–" || w == U"—" ||
               w == U"―";
    }

    // ---- the sentence --------------------------------------------------------------------------
    void read_sentence()
    {
        days_ = named_days(text_, range_, day_.published);
        previous_ = nullptr;
        const std::size_t before = claims_.size();
        for (int i = range_.first; i < range_.last; ++i)
            if (const auto amount = amount_at(i)) {
                if (amount->per_cent)
                    read_move(*amount);
                else if (amount->scaled)
                    read_value(*amount);
                else
                    read_level(*amount);
                i = amount->last - 1;
                if (claims_.size() > before)
                    previous_ = &claims_.back();
            }
        if (!days_.empty())
            day_.day = days_.back().date;
        // "Its shares" of the next sentence are those of the one company that this one names.
        if (!names_.empty())
            last_company_ = std::all_of(names_.begin(), names_.end(),
                                        [&](const NamedAt& n) {
                                            return n.company == names_[0].company;
                                        })
                                ? names_[0].company
                                : -1;
    }

    [[nodiscard]] std::optional<Amount> amount_at(int i) const
    {
        if (text_.tokens[std::size_t(i)].kind != TokenKind::number || name_at(i))
            return std::nullopt;
        const Token& token = text_.tokens[std::size_t(i)];
        Amount amount{i, i + 1, token.number, 0, false, false};
        const auto digits = text_.folded_word(token);
        if (const auto point = digits.find(U'.'); point != digits.npos)
            amount.decimals = int(digits.size() - point - 1);
        const auto next = word(i + 1);
        if (next == U"%" || next == U"percent" || next == U"pct" || next == U"pc") {
            amount.per_cent = true;
            amount.last = i + 2;
            return amount;
        }
        if (next == U"per" && word(i + 2) == U"cent") {
            amount.per_cent = true;
            amount.last = i + 3;
            return amount;
        }
        if (word(i - 1) != U"$")
            return std::nullopt;
        amount.first = word(i - 2) == U"us" ? i - 2 : i - 1;
        if (!inside(amount.first))
            amount.first = i - 1;
        const double scale = next == U"billion" || next == U"bn" || next == U"b"      ? 1e9
                             : next == U"trillion" || next == U"tn" || next == U"trn" ? 1e12
                             : next == U"million" || next == U"mn" || next == U"m"    ? 1e6
                                                                                      : 0;
        if (scale > 0) {
            amount.value *= scale;
            amount.scaled = true;
            amount.last = i + 2;
        }
        return amount;
    }

    // ---- moves ---------------------------------------------------------------------------------
    void read_move(const Amount& amount)
    {
        if (stem_is_one_of(amount.last, parts) || is_of_a_period(amount) || is_extended(amount))
            return;
        int verb = -1;
        int direction = 0;
        // Backwards: "fell [by] [more than] 17%", "closed down almost 3%".
        for (int i = amount.first - 1; i >= std::max(range_.first, amount.first - 6); --i) {
            if (ends_thought(i) || word(i) == U",")
                break;
            if (name_at(i))
                break;
            direction = direction_at(i);
            if (direction != 0) {
                verb = i;
                break;
            }
        }
        // Forwards: "a 17% plunge", "12 percent lower".
        for (int i = amount.last; verb < 0 && i < std::min(range_.last, amount.last + 3); ++i) {
            if (text_.tokens[std::size_t(i)].is_mark() || name_at(i))
                break;
            direction = direction_at(i);
            if (direction != 0)
                verb = i;
        }
        std::optional<Subject> subject;
        if (verb >= 0) {
            subject = subject_before(std::min(verb, amount.first));
            if (subject && something_else_moves(subject->last, std::max(verb, amount.last)))
                return;
        } else if (previous_ && previous_->kind == ClaimKind::move) {
            subject = gapped_subject(amount);  // "Nvidia fell 5 percent and AMD 3 percent"
            direction = previous_->direction;
            verb = amount.first;
        }
        if (!subject || direction == 0)
            return;
        Claim claim = make(ClaimKind::move, *subject, std::min(verb, amount.first),
                           std::max(verb + 1, amount.last), amount);
        claim.direction = direction;
        claim.unit = "%";
        claims_.push_back(std::move(claim));
    }

    [[nodiscard]] int direction_at(int i)
    {
        // "sell-off" is two tokens, "off" alone a direction only before a figure.
        if (word(i) == U"off" && word(i - 1) == U"sell")
            return -1;
        if (word(i) == U"up" && (word(i + 1) == U"to" || word(i - 1) == U"made"))
            return 0;
        return stem_is_one_of(i, down_words) ? -1 : stem_is_one_of(i, up_words) ? 1 : 0;
    }

    [[nodiscard]] bool something_else_moves(int from, int to)
    {
        for (int i = from; i < to; ++i)
            if (stem_is_one_of(i, other_subjects) && !name_at(i))
                return true;
        return false;
    }

    [[nodiscard]] bool is_of_a_period(const Amount& amount)
    {
        for (int i = amount.last; i < std::min(range_.last, amount.last + 6); ++i) {
            if (ends_thought(i) || word(i) == U"," || name_at(i))
                return false;
            if (stem_is_one_of(i, periods) || word(i) == U"days" || word(i) == U"sessions")
                return true;
        }
        return false;
    }

    /// Before the open or after the close there is no daily bar to hold a claim against.
    [[nodiscard]] bool is_extended(const Amount& amount) const
    {
        for (int i = amount.first - 8; i < amount.last + 7; ++i) {
            const auto w = word(i);
            if (w == U"premarket" || w == U"aftermarket" || (w == U"pre" && word(i + 1) == U"market") ||
                (w == U"after" && word(i + 1) == U"hours") ||
                (w == U"extended" && (word(i + 1) == U"trading" || word(i + 1) == U"hours")))
                return true;
        }
        return false;
    }

    // ---- values and levels ---------------------------------------------------------------------
    void read_value(const Amount& amount)
    {
        int verb = -1;
        int direction = 0;
        const auto look = [&](int i) {
            if (stem_is_one_of(i, wipe_words))
                direction = -1;
            else if (stem_is_one_of(i, value_gain_words) && speaks_of_value())
                direction = 1;
            if (direction != 0)
                verb = i;
            return direction != 0;
        };
        for (int i = amount.first - 1; i >= std::max(range_.first, amount.first - 6); --i)
            if (name_at(i) || ends_thought(i) || look(i))
                break;
        for (int i = amount.last; verb < 0 && i < std::min(range_.last, amount.last + 3); ++i)
            if (name_at(i) || text_.tokens[std::size_t(i)].is_mark() || look(i))
                break;
        std::optional<Subject> subject;
        if (verb >= 0) {
            subject = subject_after(std::max(verb + 1, amount.last));
            if (!subject)
                subject = subject_before(std::min(verb, amount.first));
        } else if (previous_ && previous_->kind == ClaimKind::value) {
            subject = gapped_subject(amount);
            direction = previous_->direction;
            verb = amount.first;
        }
        if (!subject)
            return;
        Claim claim = make(ClaimKind::value, *subject, std::min(verb, amount.first),
                           std::max(verb + 1, amount.last), amount);
        claim.direction = direction;
        claim.unit = "USD";
        claims_.push_back(std::move(claim));
    }

    [[nodiscard]] bool speaks_of_value()
    {
        for (int i = range_.first; i < range_.last; ++i)
            if (stem_is_one_of(i, value_nouns))
                return true;
        return false;
    }

    /// "closed at $118.42", "fell to $118".
    void read_level(const Amount& amount)
    {
        const auto link = word(amount.first - 1);
        if (link != U"at" && link != U"to" && stem_at(amount.first - 1) != U"hit")
            return;
        int direction = 0;
        int verb = -1;
        for (int i = amount.first - 1; i >= std::max(range_.first, amount.first - 6); --i) {
            if (name_at(i) || ends_thought(i))
                break;
            if (stem_is_one_of(i, level_verbs)) {
                verb = i;
            } else if (const int d = direction_at(i); d != 0) {
                direction = d;
                verb = i;
            }
        }
        // An analyst's target is no price; neither are a bid's terms.
        for (int i = range_.first; i < range_.last; ++i)
            if (stem_at(i) == U"target" || word(i) == U"pt" || word(i) == U"rating" ||
                stem_at(i) == U"analyst")
                return;
        if (verb < 0)
            return;
        const auto subject = subject_before(verb);
        if (!subject || subject->company < 0 || something_else_moves(subject->last, amount.last))
            return;
        Claim claim = make(ClaimKind::level, *subject, verb, amount.last, amount);
        claim.direction = direction;
        claim.unit = "USD";
        claims_.push_back(std::move(claim));
    }

    // ---- whose ---------------------------------------------------------------------------------
    [[nodiscard]] std::optional<Subject> market_at(int i) const
    {
        const auto w = word(i);
        if (!is_one_of(w, index_words) && !is_one_of(w, group_words))
            return std::nullopt;
        Subject subject{-1, i, i + 1};
        const auto belongs = [&](int k) {
            return inside(k) && !name_at(k) && !text_.tokens[std::size_t(k)].is_mark() &&
                   (is_one_of(word(k), index_words) || word(k) == U"composite" ||
                    word(k) == U"100" || word(k) == U"500" || word(k) == U"semiconductor" ||
                    word(k) == U"philadelphia" || word(k) == U"jones" || word(k) == U"chip" ||
                    word(k) == U"tech");
        };
        while (belongs(subject.first - 1))
            --subject.first;
        while (belongs(subject.last))
            ++subject.last;
        return subject;
    }

    /// The nearest name, index or group before `end` that can be a subject.
    [[nodiscard]] std::optional<Subject> subject_before(int end) const
    {
        for (int i = end - 1; i >= range_.first; --i) {
            if (const NamedAt* name = name_at(i)) {
                i = name->first;
                const auto before = word(name->first - 1);
                // "led by Nvidia", "more than Intel", "Nvidia-backed": not the one that moves.
                if (name->passing || before == U"by" || before == U"than")
                    continue;
                return Subject{name->company, name->first, name->last};
            }
            if (const auto market = market_at(i))
                return market;
        }
        if (last_company_ >= 0 && refers_back(end))
            return Subject{last_company_, range_.first, range_.first + 1};
        return std::nullopt;
    }

    /// "wiped $589 billion off Nvidia's market value".
    [[nodiscard]] std::optional<Subject> subject_after(int begin) const
    {
        for (int i = begin; i < std::min(range_.last, begin + 4); ++i) {
            const auto w = word(i);
            if (w != U"off" && w != U"from" && w != U"of")
                continue;
            for (int k = i + 1; k < std::min(range_.last, i + 5); ++k) {
                if (const NamedAt* name = name_at(k))
                    return Subject{name->company, name->first, name->last};
                if (const auto market = market_at(k))
                    return market;
            }
            return std::nullopt;
        }
        return std::nullopt;
    }

    /// "... lost $100 billion and Microsoft $7 billion": the verb is the one before.
    [[nodiscard]] std::optional<Subject> gapped_subject(const Amount& amount) const
    {
        const NamedAt* name = name_at(amount.first - 1);
        if (!name || name->passing)
            return std::nullopt;
        return Subject{name->company, name->first, name->last};
    }

    [[nodiscard]] bool refers_back(int end) const
    {
        for (int i = range_.first; i < end; ++i) {
            const auto w = word(i);
            if (w == U"its" || w == U"shares" || w == U"stock")
                return true;
        }
        return false;
    }

    // ---- how -----------------------------------------------------------------------------------
    [[nodiscard]] Bound bound_of(const Amount& amount) const
    {
        for (int i = amount.first - 1; i >= std::max(range_.first, amount.first - 4); --i) {
            const auto w = word(i);
            const auto before = word(i - 1);
            if (w == U"nearly" || w == U"almost" || (w == U"to" && before == U"close") ||
                (w == U"under" && before == U"just"))
                return Bound::nearly;
            if (w == U"about" || w == U"around" || w == U"roughly" || w == U"approximately" ||
                w == U"some" || w == U"~")
                return Bound::about;
            if ((w == U"than" && before == U"more") || w == U"over" || w == U"above" ||
                (w == U"least" && before == U"at"))
                return Bound::more;
            if ((w == U"than" && before == U"less") || w == U"under" || w == U"below")
                return Bound::less;
        }
        return Bound::equal;
    }

    [[nodiscard]] ClaimBasis basis_of(int first, const Amount& amount)
    {
        for (int i = std::max(range_.first, std::min(first, amount.first) - 4); i < amount.first; ++i) {
            const auto s = stem_at(i);
            if (s == U"clos" || s == U"end" || s == U"finish" || s == U"settl")
                return ClaimBasis::close;
            if (s == U"open")
                return ClaimBasis::open;
            if (s == U"intraday" || (s == U"much" && word(i + 1) == U"as"))
                return ClaimBasis::intraday;
        }
        for (int i = amount.last; i < std::min(range_.last, amount.last + 7); ++i) {
            if (ends_thought(i) || name_at(i))
                break;
            const auto w = word(i);
            if (w == U"opening" || w == U"open")
                return ClaimBasis::open;
            if (w == U"close" || w == U"closing")
                return ClaimBasis::close;
            const bool part_of_day = w == U"early" || w == U"morning" || w == U"afternoon" ||
                                     w == U"midday" || w == U"late";
            if ((part_of_day && (word(i + 1) == U"trading" || word(i + 1) == U"trade")) ||
                w == U"intraday" || (w == U"point" && word(i - 1) == U"one"))
                return ClaimBasis::intraday;
        }
        return ClaimBasis::unstated;
    }

    /// The day named nearest in the sentence, else the one that the story last spoke of.
    [[nodiscard]] std::optional<Date> day_of(const Amount& amount) const
    {
        if (days_.empty())
            return day_.day;
        return std::min_element(days_.begin(), days_.end(),
                                [&](const NamedDay& a, const NamedDay& b) {
                                    return std::abs(a.token - amount.first) <
                                           std::abs(b.token - amount.first);
                                })
            ->date;
    }

    [[nodiscard]] Claim make(ClaimKind kind, const Subject& subject, int first, int last,
                             const Amount& amount)
    {
        Claim claim;
        claim.field = field_;
        claim.kind = kind;
        claim.start = text_.tokens[std::size_t(first)].start;
        claim.end = text_.tokens[std::size_t(last) - 1].end;
        claim.text = text_.slice(claim.start, claim.end);
        if (subject.company >= 0 && std::size_t(subject.company) < ids_.size())
            claim.company = ids_[std::size_t(subject.company)];
        claim.subject = text_.slice(text_.tokens[std::size_t(subject.first)].start,
                                    text_.tokens[std::size_t(subject.last) - 1].end);
        claim.bound = bound_of(amount);
        claim.value = amount.value;
        claim.decimals = amount.decimals;
        claim.basis = basis_of(first, amount);
        claim.date = day_of(amount);
        return claim;
    }

    Field field_;
    const TokenizedText& text_;
    const std::vector<NamedAt>& named_;
    const std::vector<CompanyId>& ids_;
    DayContext& day_;

    Sentence range_;
    std::vector<NamedAt> names_;  ///< of the sentence
    std::vector<NamedDay> days_;
    int last_company_ = -1;
    const Claim* previous_ = nullptr;  ///< of the sentence; the verb of a gapped one
    std::vector<Claim> claims_;
    std::u32string buffer_;
};

}  // namespace

std::vector<Claim> find_claims(Field field, const TokenizedText& text,
                               const std::vector<NamedAt>& named,
                               const std::vector<CompanyId>& company_ids, DayContext& day)
{
    return Finder(field, text, named, company_ids, day).run();
}

}  // namespace undertone::scoring
