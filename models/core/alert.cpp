#include "core/alert.h"

namespace undertone {

std::string_view to_string(AlertKind kind)
{
    switch (kind) {
    case AlertKind::tone: return "tone";
    case AlertKind::tone_z: return "tone_z";
    case AlertKind::heat: return "heat";
    case AlertKind::divergence: return "divergence";
    case AlertKind::claim: return "claim";
    case AlertKind::story: return "story";
    case AlertKind::source_down: break;
    }
    return "source_down";
}

std::optional<AlertKind> alert_kind_from(std::string_view name)
{
    for (const AlertKind kind :
         {AlertKind::tone, AlertKind::tone_z, AlertKind::heat, AlertKind::divergence,
          AlertKind::claim, AlertKind::story, AlertKind::source_down})
        if (name == to_string(kind))
            return kind;
    return std::nullopt;
}

}  // namespace undertone
