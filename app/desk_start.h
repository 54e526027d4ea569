#pragma once

#include "app/services.h"
#include "view/desk.h"

namespace undertone::app {

/// What the desk shows and owns, out of an opened workspace, whose writing parts go over to the
/// ingest thread. `services` has to outlive the desk (the scorer stays in it; our own engine too, until
/// the desk's ingest thread has made the one that the settings name). Errors: the lists
/// cannot be read; a desk without them would store its first edit over them.
Result<view::Desk::Start> desk_start(WriteServices& services);

}  // namespace undertone::app
