#include "engines/engine.h"

#include <algorithm>

namespace undertone::engines {

std::string to_string(const scoring::EngineInfo& engine)
{
    return engine.name + "/" + engine.version;
}

std::optional<scoring::EngineInfo> engine_from_string(std::string_view text)
{
    const auto slash = text.rfind('/');
    const bool has_control =
        std::any_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; });
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == text.size() ||
        text.size() > 100 || has_control)
        return std::nullopt;
    return scoring::EngineInfo{std::string(text.substr(0, slash)),
                               std::string(text.substr(slash + 1)), Date{}};
}

std::optional<Date> trained_until(const scoring::EngineInfo& engine)
{
    return engine.trained_until == Date{} ? std::nullopt : std::optional(engine.trained_until);
}

}  // namespace undertone::engines
