#pragma once

#include "app/services.h"
#include "shell/go_live_wizard.h"

#include <optional>

class QWidget;

namespace undertone::app {

/// Makes the live workspace as chosen: its lists, which sources are asked, the contact in its settings,
/// the keys in the system's key store. Main thread; takes seconds. Errors: open_for_writing()'s, io
/// (its settings cannot be written), the key store's (then all else is made).
Result<void> make_live(const Workspace& workspace, const shell::LiveChoice& choice);

/// Walks the user there. A live workspace that is there already is offered as it is. None: they stay.
std::optional<Workspace> go_live(const Reference& reference, QWidget* parent);

}  // namespace undertone::app
