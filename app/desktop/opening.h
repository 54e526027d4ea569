#pragma once

#include "app/services.h"

#include <QString>
#include <optional>

namespace undertone::app {

/// open_for_writing off the GUI thread; after a third of a second a window shows what is being
/// made, with counts and Cancel. GUI thread.
Result<WriteServices> open_with_progress(const Workspace& workspace);

struct Opened {
    WriteServices services;
    bool replaced = false;  ///< it is another database than the one that failed
};

/// open_with_progress, and where it fails (or `error` was found before) a window that says why, with
/// the ways on as buttons (app/ways_on.h), until it opens. None: the user has given up. GUI thread.
std::optional<Opened> open_or_ask(Workspace workspace, std::optional<Error> error = {});

/// What went wrong and what can be done, in a window and on stderr. GUI thread.
void tell(const Error& error);

/// Another desk has this workspace open and does not answer. `who`: its process. GUI thread.
void tell_it_is_open(const QString& who);

}  // namespace undertone::app
