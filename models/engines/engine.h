#pragma once

#include "core/error.h"
#include "core/mention.h"
#include "scoring/scorer.h"

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace undertone::engines {

/// One text to score.
struct Question {
    scoring::ScoreInput text;
    /// As Scorer::score() takes them, one mention for each; none: the companies found.
    std::optional<std::vector<std::string>> targets;
};

/// Who judges texts: our own scorer, or a program or model that the user plugs in. A foreign one
/// judges tone alone: topics, claims, and which companies a text names are always ours.
///
/// One thread at a time, the one that asked first; that thread destroys it too. `stop` is looked at
/// ten times a second while an engine is waited for.
///
/// Errors: engine (it cannot be started or reached, ended, took too long, refuses: asking for
/// another text is no use), invalid_input (what it says of one text cannot be used: the next text
/// may go well), cancelled. They name the engine, and the text by its title.
class Engine {
public:
    virtual ~Engine() = default;

    /// Which engine it is; it stays the same for this object. May start a program to ask it.
    virtual Result<scoring::EngineInfo> info(const std::atomic<bool>& stop) = 0;
    /// The scores of all these texts, in their order. Half an answer is an error.
    virtual Result<std::vector<ScoredText>> score(const std::vector<Question>& questions,
                                                  const std::atomic<bool>& stop) = 0;
    /// What stands where its answer cannot be used: topics, claims and companies are there, no
    /// company is leant to, so that the text weighs next to nothing in the index.
    [[nodiscard]] virtual ScoredText unjudged(const Question& question) const = 0;
    /// How many texts to hand it at a time: fewer where each takes long, for progress to be seen.
    [[nodiscard]] virtual int batch_size() const = 0;
    /// True for our own: it costs next to nothing and may score a history without being asked.
    [[nodiscard]] virtual bool is_built_in() const { return false; }
};

/// The scores of texts of which an engine may fail at some.
struct ScoredTexts {
    std::vector<ScoredText> texts;      ///< one for each question, in their order
    std::vector<std::string> unjudged;  ///< why, for each text of which nothing could be used
};

/// As engine.score(), but a text whose answer cannot be used stands unjudged and costs no other.
/// Errors: engine (also: three texts in a row went wrong), cancelled.
Result<ScoredTexts> score_each(Engine& engine, const std::vector<Question>& questions,
                               const std::atomic<bool>& stop);

/// "undertone-linear/3": what is stored with each score.
std::string to_string(const scoring::EngineInfo& engine);
/// "a/b/2" -> a/b and 2. None: no name or no version, over 100 bytes, or control characters.
std::optional<scoring::EngineInfo> engine_from_string(std::string_view text);
/// To store with a score; none for an engine that learnt from nothing.
std::optional<Date> trained_until(const scoring::EngineInfo& engine);

}  // namespace undertone::engines
