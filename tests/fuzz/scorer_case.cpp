#include "scorer_case.h"

#include "core/text.h"
#include "scoring/shipped.h"
#include "scoring/soundness.h"

namespace undertone::scoring::test {

std::string broken_promise_of_case(std::string_view bytes)
{
    const std::vector<std::string> parts = split(bytes, '\0');
    const auto part = [&](std::size_t i) { return i < parts.size() ? parts[i] : std::string(); };
    const ScoreInput input{part(0), part(1), part(2), utc_from_iso("2025-01-28T00:00:00Z")};
    std::string broken = broken_promise(shipped_scorer().score(input), input);
    if (!broken.empty())
        return broken;
    const std::vector<std::string> targets = split(part(3), '\1');
    const ScoredText asked = shipped_scorer().score(input, targets);
    broken = broken_promise(asked, input);
    if (broken.empty() && asked.unscored.empty() && asked.mentions.size() != targets.size())
        return "a target without an answer";
    return broken;
}

}  // namespace undertone::scoring::test
