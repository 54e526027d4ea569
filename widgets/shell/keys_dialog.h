#pragma once

#include <QDialog>

class QMainWindow;

namespace undertone::shell {

/// Every key: the chart's own, then those of the window's menus as they are set.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(QMainWindow* window);
};

}  // namespace undertone::shell
