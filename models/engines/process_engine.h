#pragma once

#include "core/reference.h"
#include "engines/child_process.h"
#include "engines/contract.h"
#include "engines/engine.h"

#include <chrono>
#include <optional>

namespace undertone::engines {

struct ProcessSettings {
    std::string command;  ///< as ChildProcess::start() takes it
    /// Name and version ("finbert/1") for a program whose answers do not say; those that do win.
    std::string engine;
    /// The longest time without an answer; the first one has the program's start in it.
    std::chrono::milliseconds timeout{60'000};
    std::chrono::milliseconds grace{2'000};  ///< between asking the program to end and killing it
};

/// A program that speaks the contract of `undertone-cli score --jsonl`: a question a line on its
/// standard input, an answer a line on its standard output, in any order within a batch. It is
/// started when first needed, runs until it fails or this object ends, and is started again by the
/// next call after a failure. Which engine it is, it says with its first answer: to a question of
/// ours, whose title is "Which engine is this?".
class ProcessEngine : public Engine {
public:
    /// `scorer` must outlive it; `companies` are the scorer's. A program that does not say until
    /// when it learnt is taken to have learnt until the day before `clock`'s: "in hindsight".
    ProcessEngine(ProcessSettings settings, const scoring::Scorer& scorer,
                  std::vector<Company> companies, Clock clock = system_now);

    Result<scoring::EngineInfo> info(const std::atomic<bool>& stop) override;
    Result<std::vector<ScoredText>> score(const std::vector<Question>& questions,
                                          const std::atomic<bool>& stop) override;
    [[nodiscard]] ScoredText unjudged(const Question& question) const override;
    [[nodiscard]] int batch_size() const override { return 64; }

private:
    Result<void> ensure_running();
    std::string ask(const scoring::ScoreInput& text, const std::vector<std::string>& targets);
    Result<Answer> next_answer(const std::atomic<bool>& stop);
    Result<void> note_engine(const Answer& answer);
    tl::unexpected<Error> give_up(Error error, const std::string& title);

    const ProcessSettings settings_;
    const scoring::Scorer& scorer_;
    const std::vector<Company> companies_;
    const Clock clock_;
    std::optional<ChildProcess> child_;
    std::optional<scoring::EngineInfo> info_;
    std::int64_t last_id_ = 0;  ///< never used twice: a late answer is told from an awaited one
};

}  // namespace undertone::engines
