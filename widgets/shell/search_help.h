#pragma once

#include <QFrame>

namespace undertone::shell {

/// What can be written into the search box, by examples: a popup that any click or key closes.
class SearchHelp : public QFrame {
    Q_OBJECT
public:
    explicit SearchHelp(QWidget* parent);
    /// Below a widget, within its screen.
    void showBelow(const QWidget& widget);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace undertone::shell
