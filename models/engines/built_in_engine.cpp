#include "engines/built_in_engine.h"

#include "engines/groundwork.h"

namespace undertone::engines {
namespace {

constexpr std::size_t largest_kept = 100'000;  // bytes of a text

}  // namespace

Result<scoring::EngineInfo> BuiltInEngine::info(const std::atomic<bool>&)
{
    return scorer_.engine();
}

Result<std::vector<ScoredText>> BuiltInEngine::score(const std::vector<Question>& questions,
                                                     const std::atomic<bool>&)
{
    std::vector<ScoredText> all;
    all.reserve(questions.size());
    for (const Question& one : questions) {
        all.push_back(one.targets ? scorer_.score(one.text, *one.targets, scratch_)
                                  : scorer_.score(one.text, scratch_));
        // The room of a rare article is not kept for weeks.
        if (one.text.summary.size() + one.text.text.size() > largest_kept)
            scratch_ = {};
    }
    return all;
}

ScoredText BuiltInEngine::unjudged(const Question& question) const
{
    return engines::unjudged(scorer_, question);
}

}  // namespace undertone::engines
