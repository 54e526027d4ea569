#pragma once

#include "charts/chart_export.h"
#include "shell/export_dialog.h"
#include "shell/shown_export.h"
#include "view/desk.h"

#include <QObject>
#include <QSettings>
#include <functional>

class QAction;
class QMenu;

namespace undertone::charts {
class OverlayChart;
}

namespace undertone::shell {

class NoticeBar;

/// The ways in which what is on show leaves the desk: into a file, a file of each symbol of a
/// watchlist, or the clipboard as a picture or a table.
class ExportActions : public QObject {
    Q_OBJECT
public:
    /// `current_list` names the watchlist on show; `window` owns it, and it uses the others.
    ExportActions(view::Desk& desk, charts::OverlayChart& chart, NoticeBar& notice,
                  QSettings& settings, std::function<QString()> current_list, QWidget& window);

    void add_to_file(QMenu& menu);
    void add_to_edit(QMenu& menu);
    /// Follows the chart: without one there is nothing to take along.
    void setEnabled(bool enabled);

private:
    [[nodiscard]] charts::ExportOptions as_shown(charts::ExportOptions options) const;
    [[nodiscard]] std::optional<Shown> shown() const;
    void export_watchlist();
    void run(const Watchlist& list, const ExportDialog& dialog);
    void tell_of_list(int written, const QStringList& failures, const QString& folder);

    view::Desk& desk_;
    charts::OverlayChart& chart_;
    NoticeBar& notice_;
    QSettings& settings_;
    std::function<QString()> current_list_;
    QWidget& window_;
    ShownExport* chart_export_;
    QAction* export_list_;
};

}  // namespace undertone::shell
