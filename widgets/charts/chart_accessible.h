#pragma once

namespace undertone::charts {

/// Shows OverlayChart to screen readers as a chart with a value, which is the bar at the crosshair:
/// read out in words, stepped through like a slider's. Once is enough; more does no harm.
void install_chart_accessibility();

}  // namespace undertone::charts
