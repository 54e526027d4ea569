#pragma once

#include "core/reference.h"
#include "engines/engine.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace undertone::engines {

enum class EngineKind { built_in, process, endpoint };

/// An engine as a user names it.
struct EngineChoice {
    EngineKind kind = EngineKind::built_in;
    std::string where;  ///< the command, the base address; empty for our own
    std::string model;  ///< of an endpoint; name/version of a program that does not say
    std::string key;    ///< of an endpoint; never shown or logged
    std::chrono::milliseconds timeout{60'000};  ///< the longest time without an answer
    std::string proxy, ca_file;                 ///< of an endpoint, as HttpSettings has them
    bool operator==(const EngineChoice&) const = default;
};

/// The environment's variable with an endpoint's key.
inline constexpr auto key_variable = "UNDERTONE_ENGINE_KEY";

/// "built-in", "process:COMMAND", "endpoint:URL" ("endpoint" alone: the default address).
/// Errors: invalid_input.
Result<EngineChoice> engine_choice(std::string_view text);

/// `scorer` must outlive it; `companies` are the scorer's. Starts and asks nothing yet.
/// Errors: invalid_input (what an engine of that kind needs and was not given).
Result<std::unique_ptr<Engine>> make_engine(const EngineChoice& choice,
                                            const scoring::Scorer& scorer,
                                            const std::vector<Company>& companies,
                                            Clock clock = system_now);

}  // namespace undertone::engines
