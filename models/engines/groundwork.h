#pragma once

#include "core/error.h"
#include "core/mention.h"
#include "core/reference.h"
#include "engines/engine.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

// What every foreign engine shares: what is ours in a score, and how its judgements come in. Pure.
namespace undertone::engines {

/// Our part of a score, and what is left to ask.
struct Groundwork {
    ScoredText ours;
    std::vector<std::string> targets;     ///< to ask for: each once, all named in the text
    std::vector<std::string> of_mention;  ///< each mention's target; empty: not named, not asked
    bool by_relevance = false;            ///< the companies were found, not given
};

/// `companies`: those that `scorer` was made with; a found one is asked for by its name.
Groundwork groundwork(const scoring::Scorer& scorer, const std::vector<Company>& companies,
                      const Question& question);

/// Ours without its judgements: of no company anything is known.
ScoredText unjudged(const scoring::Scorer& scorer, const Question& question);

/// What a foreign engine says of one company.
struct Judgement {
    std::string target;
    std::array<double, 3> p{};        ///< negative, neutral, positive: sums to 1
    std::optional<double> relevance;  ///< 0..1; none: ours stands
    std::optional<bool> reaction;     ///< none: ours stands
    std::vector<Reason> reasons;      ///< may be empty
};

/// What it says of one text, checked for itself (contract.h, chat.h).
struct Answer {
    std::string id;
    std::optional<scoring::EngineInfo> engine;  ///< where it says which it is
    std::optional<double> tone;                 ///< of the whole text, -1..+1, always with a label
    Label label = Label::neutral;
    std::vector<Judgement> companies;
};

/// Both in one. The intercept is what reasons leave over of the log-odds, so that they add up. The
/// text's tone is the engine's; where it says none, that of its companies, weighted by relevance.
/// A text that we leave unscored (ScoredText::unscored) stays so, whatever the engine says.
/// Errors: invalid_input (a target missing, repeated or not asked for; reasons outside the text).
Result<ScoredText> merged(Groundwork ground, const Answer& answer, const scoring::ScoreInput& text);

/// The share of each to their sum. None: negative, not finite, all 0, or the sum further than
/// `tolerance` from `total`.
std::optional<std::array<double, 3>> normalised(const std::array<double, 3>& shares, double total,
                                                double tolerance);

/// A title or line for an error: at most 60 code points.
std::string shortened(std::string_view text);
/// "60 s", "200 ms"
std::string in_words(std::chrono::milliseconds time);

}  // namespace undertone::engines
