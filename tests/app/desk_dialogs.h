#pragma once

#include "desk_window.h"

namespace undertone::test {

/// Opens each dialog and window that an enabled entry of the menus opens, shows it to `visit` and closes
/// it again; the system's own (files, colours) are left out. Returns how many there were.
int visit_dialogs(DeskWindow& desk, const std::function<void(QWidget&)>& visit);

}  // namespace undertone::test
