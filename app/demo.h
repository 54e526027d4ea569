#pragma once

#include "app/services.h"

namespace undertone::app {

/// The demo's sources, one for each of its feed files (resources/demo/feeds).
std::vector<Source> demo_sources();

/// Takes the shipped demo files through the same parsers and pipeline as live data. Doing it twice
/// changes nothing. Errors: cancelled, io; what was stored by then stays.
Result<store::ChangeSet> load_demo(store::Writer& writer, ingest::Pipeline& pipeline,
                                   const Progress& progress);

}  // namespace undertone::app
