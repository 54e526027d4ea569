#include "scoring/claims.h"

#include "scoring/claim_amounts.h"
#include "scoring/claim_days.h"
#include "scoring/claim_subjects.h"

#include <algorithm>

namespace undertone::scoring {
namespace {

const StemSet down_words(
    "fall drop lose slump slide sink tumble plunge decline down lower shed dip slip tank crash "
    "plummet retreat skid nosedive crater ease off dive collapse selloff");
const StemSet up_words(
    "rise gain jump surge climb soar rally up add advance higher leap spike rebound pop rocket "
    "skyrocket bounce recover");
const StemSet wipe_words("wipe erase evaporate destroy vanish obliterate");
/// These tell of a market value only where the sentence speaks of one: companies also lose money.
const StemSet value_loss_words("lose shed");
const StemSet value_gain_words("add gain swell grow");
const StemSet value_nouns("value cap capitalization capitalisation valuation");
const StemSet level_verbs("close end finish settle trade open hit");
/// With these a figure is nobody's price: a target, an opinion.
const StemSet opinions("target pt rating analyst");
/// After the figure these say that it is a part or a rate, not a move.
const StemSet parts("of stake tariff share levy interest yield duty point");
/// Spans other than one session.
const StemSet periods(
    "year month week quarter decade ytd annual weekly monthly quarterly since half "
    "far high peak");
/// "Its worst day in two years" names a span, yet is of one day.
const StemSet superlatives("worst biggest largest steepest sharpest best most");
const StemSet uncertain("could may might would will can should expect likely if not never");
const StemSet causes("cause lead push force trigger send");

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
            const auto names = name;
            while (name != named_.end() && name->first < range.last)
                ++name;
            read(ClaimSentence(text_, range, {names, name}), range);
        }
        return std::move(claims_);
    }

private:
    void read(const ClaimSentence& sentence, Sentence range)
    {
        sentence_ = &sentence;
        days_ = named_days(text_, range, day_.published);
        previous_kind_.reset();
        for (int i = range.first; i < range.last; ++i)
            if (const auto amount = amount_at(sentence, i)) {
                const std::size_t before = claims_.size();
                switch (amount->kind) {
                case Amount::Kind::per_cent: read_move(*amount); break;
                case Amount::Kind::sum: read_value(*amount); break;
                case Amount::Kind::price: read_level(*amount); break;
                }
                i = amount->last - 1;
                if (claims_.size() > before)
                    previous_kind_ = claims_.back().kind;
            }
        if (!days_.empty())
            day_.day = days_.back().date;
        // "Its shares" of the next sentence are those of the one company that this one names.
        const auto& names = sentence.names();
        if (!names.empty())
            last_company_ =
                std::all_of(names.begin(), names.end(),
                            [&](const NamedAt& one) { return one.company == names[0].company; })
                    ? names[0].company
                    : -1;
    }

    /// A word that says which way, and its token.
    struct Verb {
        int token = -1;
        int direction = 0;
    };

    /// The nearest to the figure: "fell [by] [more than] 17%", else "a 17% plunge".
    template <class DirectionAt>
    [[nodiscard]] Verb verb_beside(const Amount& amount, const DirectionAt& direction_at) const
    {
        for (int i = amount.first - 1; i >= std::max(sentence_->first(), amount.first - 6); --i) {
            if (sentence_->name_at(i) || sentence_->ends_thought(i) ||
                is_one_of(sentence_->word(i), U",", U"%"))
                break;
            if (const int direction = direction_at(i); direction != 0)
                return {i, direction};
        }
        // "A deal with Nvidia and a 17% plunge" is anybody's.
        const auto before = sentence_->word(amount.first - 1);
        if (before == U"and" || (before == U"a" && sentence_->word(amount.first - 2) == U"and"))
            return {};
        for (int i = amount.last; i < std::min(sentence_->last(), amount.last + 3); ++i) {
            if (sentence_->name_at(i) || sentence_->is_mark(i))
                break;
            if (const int direction = direction_at(i); direction != 0)
                return {i, direction};
        }
        return {};
    }

    [[nodiscard]] int direction_at(int i) const
    {
        const auto word = sentence_->word(i);
        if (word == U"up" && (sentence_->word(i + 1) == U"to" || sentence_->word(i - 1) == U"made"))
            return 0;
        if (word == U"off" && sentence_->word(i - 1) == U"%")
            return 0;  // a discount
        if (sentence_->is_mark(i) && sentence_->inside(i + 1) &&
            !sentence_->token(i + 1).after_space)
            return is_one_of(word, U"-", U"−") ? -1 : word == U"+" ? 1 : 0;
        return down_words.has(word) ? -1 : up_words.has(word) ? 1 : 0;
    }

    void read_move(const Amount& amount)
    {
        if (parts.has(sentence_->word(amount.last)) || is_of_a_period(amount) ||
            is_extended(amount))
            return;
        Verb verb = verb_beside(amount, [this](int i) { return direction_at(i); });
        std::optional<Subject> subject;
        if (verb.token >= 0) {
            subject = subject_before(*sentence_, std::min(verb.token, amount.first), last_company_);
            if (!subject || is_uncertain(std::min(verb.token, amount.first)) ||
                is_another_figure(*sentence_, *subject, std::max(verb.token, amount.last)))
                return;
        } else {
            if (previous_kind_ == ClaimKind::move)
                subject = subject_without_verb(*sentence_, amount.first);
            if (!subject)
                return;
            verb = {amount.first, claims_.back().direction};
        }
        add(ClaimKind::move, *subject, verb, amount);
    }

    void read_value(const Amount& amount)
    {
        if (is_of_a_period(amount))
            return;
        const bool of_value = previous_kind_ || speaks_of_value();
        Verb verb = verb_beside(amount, [&](int i) {
            const auto word = sentence_->word(i);
            if (wipe_words.has(word) || (of_value && value_loss_words.has(word)))
                return -1;
            return of_value && value_gain_words.has(word) ? 1 : 0;
        });
        std::optional<Subject> subject;
        if (verb.token >= 0) {
            if (is_uncertain(std::min(verb.token, amount.first)))
                return;
            subject = subject_after(*sentence_, std::max(verb.token + 1, amount.last));
            if (!subject)
                subject =
                    subject_before(*sentence_, std::min(verb.token, amount.first), last_company_);
        } else if (previous_kind_ == ClaimKind::value) {
            subject = subject_without_verb(*sentence_, amount.first);
            verb = {amount.first, claims_.back().direction};
        }
        if (subject)
            add(ClaimKind::value, *subject, verb, amount);
    }

    /// "closed at $118.42", "fell [17%] to $118".
    void read_level(const Amount& amount)
    {
        const auto link = sentence_->word(amount.first - 1);
        if (!is_one_of(link, U"at", U"to", U"hit", U"hits", U"hitting"))
            return;
        for (int i = sentence_->first(); i < sentence_->last(); ++i)
            if (opinions.has(sentence_->word(i)))
                return;
        Verb verb;
        for (int i = amount.first - 1; i >= std::max(sentence_->first(), amount.first - 6); --i) {
            if (sentence_->name_at(i) || sentence_->ends_thought(i))
                break;
            const int direction = direction_at(i);
            if (direction != 0)
                verb.direction = direction;
            if (direction != 0 || level_verbs.has(sentence_->word(i)))
                verb.token = i;
        }
        if (verb.token < 0 || is_uncertain(verb.token) || is_extended(amount))
            return;
        const auto subject = subject_before(*sentence_, verb.token, last_company_);
        if (subject && subject->company >= 0 &&
            !is_another_figure(*sentence_, *subject, amount.last))
            add(ClaimKind::level, *subject, verb, amount);
    }

    // ---- what is no claim about one session -----------------------------------------------------
    /// "could fall 20%", "did not fall", "Nvidia to rise 40%": nothing that bars could show.
    [[nodiscard]] bool is_uncertain(int verb) const
    {
        for (int i = verb - 1; i >= verb - 6; --i) {
            const auto word = sentence_->word(i);
            if (sentence_->is_mark(i) ||
                is_one_of(word, U"and", U"but", U"as", U"after", U"when", U"while"))
                break;
            if (uncertain.has(word) || word.ends_with(U"n't"))
                return true;
        }
        if (sentence_->word(sentence_->last() - 1) == U"?" &&
            uncertain.has(sentence_->word(sentence_->first())))
            return true;
        if (sentence_->word(verb - 1) != U"to")
            return false;
        for (int i = sentence_->first(); i < verb; ++i)
            if (causes.has(sentence_->word(i)))
                return false;
        return true;
    }

    [[nodiscard]] bool is_of_a_period(const Amount& amount) const
    {
        int from = amount.last;
        // "Down 37% and 41% from their highs"
        if (sentence_->word(from) == U"and" && sentence_->inside(from + 1) &&
            sentence_->token(from + 1).kind == TokenKind::number)
            from += 3;
        for (int i = from; i < from + 6; ++i) {
            const auto word = sentence_->word(i);
            if (sentence_->is_mark(i) || sentence_->name_at(i) || superlatives.has(word))
                return false;
            if (periods.has(word) || is_one_of(word, U"days", U"sessions"))
                return true;
        }
        return false;
    }

    /// Before the open or after the close there is no daily bar to hold a claim against.
    [[nodiscard]] bool is_extended(const Amount& amount) const
    {
        for (int i = amount.first - 8; i < amount.last + 16; ++i) {
            const auto word = sentence_->word(i);
            const auto next = sentence_->word(i + 1);
            if (is_one_of(word, U"premarket", U"aftermarket") ||
                (word == U"pre" && next == U"market") || (word == U"after" && next == U"hours") ||
                (word == U"extended" && is_one_of(next, U"trading", U"hours")))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool speaks_of_value() const
    {
        for (int i = sentence_->first(); i < sentence_->last(); ++i)
            if (value_nouns.has(sentence_->word(i)))
                return true;
        return false;
    }

    // ---- how and when ---------------------------------------------------------------------------
    [[nodiscard]] ClaimBasis basis_of(int first, const Amount& amount) const
    {
        for (int i = amount.first - 1; i >= first - 4; --i) {
            if (sentence_->name_at(i) || sentence_->ends_thought(i) || sentence_->word(i) == U",")
                break;
            const auto word = sentence_->word(i);
            if (is_one_of(word, U"closed", U"closes", U"closing", U"ended", U"ends", U"finished",
                          U"finishes", U"settled", U"settles"))
                return ClaimBasis::close;
            if (is_one_of(word, U"opened", U"opens", U"opening"))
                return ClaimBasis::open;
            if (word == U"intraday" || (word == U"much" && sentence_->word(i + 1) == U"as"))
                return ClaimBasis::intraday;
        }
        for (int i = amount.last; i < amount.last + 7; ++i) {
            if (sentence_->ends_thought(i) || sentence_->name_at(i))
                break;
            const auto word = sentence_->word(i);
            if (is_one_of(word, U"opening", U"open"))
                return ClaimBasis::open;
            if (is_one_of(word, U"close", U"closing"))
                return ClaimBasis::close;
            const bool part_of_day =
                is_one_of(word, U"early", U"morning", U"afternoon", U"midday", U"late");
            if ((part_of_day && is_one_of(sentence_->word(i + 1), U"trading", U"trade")) ||
                word == U"intraday" || (word == U"point" && sentence_->word(i - 1) == U"one"))
                return ClaimBasis::intraday;
        }
        return ClaimBasis::unstated;
    }

    /// The day named nearest in the sentence (of two, the one behind), else the one that the story
    /// last spoke of.
    [[nodiscard]] std::optional<Date> day_of(const Amount& amount) const
    {
        std::optional<Date> nearest = day_.day;
        int least = longest_sentence;
        for (const NamedDay& day : days_) {
            const int distance =
                day.token < amount.first ? amount.first - day.token : day.token - amount.last;
            if (distance <= least) {
                least = distance;
                nearest = day.date;
            }
        }
        return nearest;
    }

    void add(ClaimKind kind, const Subject& subject, const Verb& verb, const Amount& amount)
    {
        const int first = std::min(verb.token, amount.first);
        const int last = std::max(verb.token + 1, amount.last);
        Claim claim;
        claim.field = field_;
        claim.kind = kind;
        claim.start = sentence_->token(first).start;
        claim.end = sentence_->token(last - 1).end;
        claim.text = sentence_->slice(first, last);
        if (subject.company >= 0 && std::size_t(subject.company) < ids_.size())
            claim.company = ids_[std::size_t(subject.company)];
        claim.subject = sentence_->slice(subject.first, subject.last);
        claim.direction = verb.direction;
        claim.bound = bound_of(*sentence_, amount);
        claim.value = amount.value;
        claim.unit = amount.kind == Amount::Kind::per_cent ? "%" : "USD";
        claim.decimals = amount.decimals;
        claim.basis = basis_of(first, amount);
        claim.date = day_of(amount);
        claims_.push_back(std::move(claim));
    }

    Field field_;
    const TokenizedText& text_;
    const std::vector<NamedAt>& named_;
    const std::vector<CompanyId>& ids_;
    DayContext& day_;

    const ClaimSentence* sentence_ = nullptr;
    std::vector<NamedDay> days_;                ///< of the sentence
    std::optional<ClaimKind> previous_kind_{};  ///< of the sentence's claim before
    int last_company_ = -1;
    std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> find_claims(Field field, const TokenizedText& text,
                               const std::vector<NamedAt>& named,
                               const std::vector<CompanyId>& company_ids, DayContext& day)
{
    return Finder(field, text, named, company_ids, day).run();
}

}  // namespace undertone::scoring
