#pragma once

#include "app/services.h"

namespace undertone::app {

/// open_for_writing off the GUI thread; after a third of a second a window shows what is being
/// made, with counts and Cancel. GUI thread.
Result<WriteServices> open_with_progress(const Workspace& workspace);

}  // namespace undertone::app
