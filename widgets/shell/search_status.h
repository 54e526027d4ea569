#pragma once

#include "view/desk.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace undertone::shell {

/// In the status bar: how far the stored stories were searched for the user's own topics, with a way
/// to stop. Hidden while nothing is searched.
class SearchStatus : public QWidget {
    Q_OBJECT
public:
    explicit SearchStatus(view::Desk& desk, QWidget* parent = nullptr);

private:
    void show_progress(int done, int total);
    void show_end(bool whole);

    QLabel* words_;
    QToolButton* stop_;
};

}  // namespace undertone::shell
