#pragma once

#include "core/ids.h"
#include "core/phrase.h"
#include "core/time.h"

#include <array>
#include <string_view>
#include <optional>
#include <string>
#include <vector>

namespace undertone {

enum class Field { title, summary, text };
enum class Label { negative, neutral, positive };

/// Why: one span of the text (or a rule over it) and what it adds to the log-odds.
struct Reason {
    Field field = Field::title;
    int start = 0, end = 0;  ///< half-open code points within the field
    std::string text;        ///< the span's words
    double weight = 0;       ///< adds to ln(p_pos / p_neg)
    std::string rule;        ///< the feature in words: "falls, about Nvidia"
    bool quoted = false;     ///< of sentences that only say what somebody thinks
    bool operator==(const Reason&) const = default;
};

/// One company in one story, scored. Invariants: p sums to 1; score = p_pos - p_neg;
/// log_odds = ln(p_pos / p_neg) = intercept + sum of the reasons' weights (to 0.01).
struct Mention {
    CompanyId company;
    double relevance = 0;  ///< 0 (one passing mention) .. 1 (it is the story)
    std::array<double, 3> p{0, 1, 0};  ///< negative, neutral, positive: calibrated where the engine is
    double score = 0;       ///< -1..+1
    double confidence = 0;  ///< (max p - 1/3) / (2/3), 0..1
    bool reaction = false;  ///< rests on a stated price move ("falls 17 %")
    double log_odds = 0;
    double intercept = 0;
    std::vector<Reason> reasons;  ///< by |weight|, largest first
    /// What `score` would be if the text had only its news, or only the opinion that it quotes. None:
    /// it has nothing of that kind, or the engine does not tell them apart. Not stored.
    std::optional<double> news_score, opinion_score;
    [[nodiscard]] Label label() const
    {
        if (p[0] > p[1] && p[0] >= p[2])
            return Label::negative;
        return p[2] > p[1] && p[2] > p[0] ? Label::positive : Label::neutral;
    }
};

struct TopicMatch {
    TopicId topic;
    double relevance = 0;  ///< 0..1
    bool operator==(const TopicMatch&) const = default;
};

enum class ClaimKind { move, level, value };
enum class Bound { equal, about, less, more, nearly };
enum class ClaimBasis { unstated, open, intraday, close };
enum class Verdict { agrees, disagrees, not_checkable };

/// A price move or value that a story states, as stated.
struct Claim {
    Field field = Field::title;
    int start = 0, end = 0;  ///< the stating span, half-open code points
    std::string text;        ///< its words
    CompanyId company;       ///< whose (empty: an index or market; then `subject` names it)
    std::string subject;     ///< as written: "Nvidia", "Nasdaq composite"
    ClaimKind kind = ClaimKind::move;
    int direction = 0;       ///< -1 down, +1 up, 0 not stated
    Bound bound = Bound::equal;
    double value = 0;        ///< always >= 0; the direction has the sign
    std::string unit;        ///< "%", "USD"
    int decimals = 0;        ///< as written: 17 -> 0, 16.97 -> 2; sets the tolerance
    ClaimBasis basis = ClaimBasis::unstated;
    std::optional<Date> date;  ///< the session meant, when the text says it (weekday, date)
};

/// A claim held against stored bars.
struct CheckedClaim {
    Claim claim;
    std::optional<Symbol> symbol;  ///< the instrument looked at
    Verdict verdict = Verdict::not_checkable;
    std::optional<double> stored;  ///< signed, in the claim's unit
    std::optional<Date> session;   ///< the session looked at
    Phrase why;                    ///< "the close of 2025-01-27 was -16.97 %"
};

/// All that the scorer says about one text. Of one that it does not score (it is not in English) it
/// says the topics alone: no tone, no mentions, no claims. That is not the same as neutral.
struct ScoredText {
    std::string unscored;  ///< in words why not: "not in English (German)"; empty: it is scored
    double tone = 0;  ///< of the whole story, -1..+1; its own figure, not the companies' mean
    Label label = Label::neutral;
    std::vector<TopicMatch> topics;
    std::vector<Mention> mentions;  ///< by relevance, highest first
    std::vector<Claim> claims;      ///< in reading order
    std::vector<std::string> warnings;  ///< in words, for who gave the text; not stored
};

std::string_view to_string(Field);
std::string_view to_string(Label);

}  // namespace undertone
