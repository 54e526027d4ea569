#pragma once

#include "charts/chart_csv.h"
#include "charts/chart_export.h"

#include <QAction>
#include <QObject>
#include <QSettings>
#include <functional>
#include <optional>

namespace undertone::shell {

class NoticeBar;

/// What a window shows, ready to leave it.
struct Shown {
    QString name;  ///< of a file, without folder and ending
    std::function<Result<void>(const QString& path, const charts::ExportOptions&)> write;
    std::function<QImage(const charts::ExportOptions&)> picture;
    std::function<charts::ChartTable()> table;
};

/// The three ways in which what is on show leaves its window, as actions: into a file (Ctrl+E), onto
/// the clipboard as a picture (Ctrl+C) or a table (Ctrl+Shift+C).
class ShownExport : public QObject {
    Q_OBJECT
public:
    /// The clipboard's keys are the chart's alone: in a text or list, Ctrl+C is theirs. `shown` says
    /// what is on show; none: nothing. It uses all of them, and the chart owns it.
    ShownExport(QWidget& chart, NoticeBar& notice, QSettings& settings,
                std::function<std::optional<Shown>()> shown);

    QAction* const to_file;
    QAction* const as_picture;
    QAction* const as_table;

private:
    void write();
    void copy_picture();
    void copy_table();

    QWidget& chart_;
    NoticeBar& notice_;
    QSettings& settings_;
    std::function<std::optional<Shown>()> shown_;
};

}  // namespace undertone::shell
