#pragma once

#include "app/services.h"
#include "shell/go_live_wizard.h"
#include "view/key_store.h"

#include <optional>
#include <vector>

class QWidget;

namespace undertone::app {

/// Makes the live workspace as chosen: its lists, which sources are asked, last the contact in its
/// settings. Any thread; takes seconds. Errors: open_for_writing()'s, io (its settings cannot be
/// written; then all else is made).
Result<void> make_live(const Workspace& workspace, const shell::LiveChoice& choice);

/// The same on a thread of its own, with a window that says so, and the keys into `store` beside it:
/// nothing that succeeds is lost to what fails. Returns all that failed, and what to do about each.
/// Main thread, which goes on handling events; ends when the store has answered (with_patience()).
std::vector<Error> make_live(const Workspace& workspace, const shell::LiveChoice& choice,
                             const view::KeyStore& store, QWidget* parent);

/// Walks the user there. A live workspace that is there already is offered as it is. None: they stay.
std::optional<Workspace> go_live(const Reference& reference, QWidget* parent);

}  // namespace undertone::app
