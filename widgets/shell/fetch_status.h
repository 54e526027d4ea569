#pragma once

#include "view/desk.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace undertone::shell {

/// In the status bar: how fetching goes, with counts and a way to stop; it starts rounds by itself.
/// A workspace that never fetches (the demo) shows nothing.
class FetchStatus : public QWidget {
    Q_OBJECT
public:
    explicit FetchStatus(view::Desk& desk, QWidget* parent = nullptr);

    /// "Fetch now"; greyed where nothing is ever fetched.
    [[nodiscard]] QAction* fetchAction() const { return fetch_; }

private:
    void start();
    void show_progress(int done, int total, const QString& what);
    void show_end(int failed, int total, const QString& first_error);

    view::Desk& desk_;
    QAction* fetch_;
    QLabel* words_;
    QProgressBar* progress_;
    QToolButton* stop_;
    QTimer* timer_;
};

}  // namespace undertone::shell
