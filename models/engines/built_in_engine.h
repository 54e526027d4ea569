#pragma once

#include "engines/engine.h"

namespace undertone::engines {

/// Our own scorer as an engine. Never waits and never fails; a batch under way is not stopped.
class BuiltInEngine : public Engine {
public:
    /// `scorer` must outlive it.
    explicit BuiltInEngine(const scoring::Scorer& scorer) : scorer_(scorer) {}

    Result<scoring::EngineInfo> info(const std::atomic<bool>& stop) override;
    Result<std::vector<ScoredText>> score(const std::vector<Question>& questions,
                                          const std::atomic<bool>& stop) override;
    [[nodiscard]] ScoredText unjudged(const Question& question) const override;
    [[nodiscard]] int batch_size() const override { return 1'000; }
    [[nodiscard]] bool is_built_in() const override { return true; }

private:
    const scoring::Scorer& scorer_;
    scoring::Scratch scratch_;
};

}  // namespace undertone::engines
