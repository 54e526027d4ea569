#pragma once

#include <QString>
#include <vector>

class QAction;
class QMenuBar;

namespace undertone::shell {

/// What a menu offers, without the mnemonics' "&".
struct MenuAction {
    QString menu;   ///< "Chart"
    QString group;  ///< of a menu within it, "Layers"; else empty
    QString name;
    QAction* action = nullptr;
};

/// All that a click in the menus can do now, in their order: neither separators nor what is hidden.
std::vector<MenuAction> menu_actions(const QMenuBar& bar);

}  // namespace undertone::shell
