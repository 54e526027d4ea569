#pragma once

class QMainWindow;
class QMenu;
class QString;

namespace undertone::view {
class Desk;
}

namespace undertone::shell {

class NoticeBar;

/// Fills the menu Help: the keys, the workspace's folder and log, a report to send along with a
/// question, what this program is. `folder`: the workspace's. All outlive the menu.
void fill_help_menu(QMenu& menu, view::Desk& desk, const QString& folder, NoticeBar& notice,
                    QMainWindow& window);

}  // namespace undertone::shell
