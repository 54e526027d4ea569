#include "shell/export_actions.h"

#include "charts/chart_csv.h"
#include "charts/format.h"
#include "charts/overlay_chart.h"
#include "shell/notice_bar.h"
#include "shell/watchlist_export.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QMimeData>
#include <QProgressDialog>

#include <algorithm>
#include <memory>
#include <utility>

namespace undertone::shell {

using charts::from_utf8;

ExportActions::ExportActions(view::Desk& desk, charts::OverlayChart& chart, NoticeBar& notice,
                             QSettings& settings, std::function<QString()> current_list,
                             QWidget& window)
    : QObject(&window),
      desk_(desk),
      chart_(chart),
      notice_(notice),
      settings_(settings),
      current_list_(std::move(current_list)),
      window_(window),
      export_chart_(new QAction(tr("&Export the chart…"), this)),
      export_list_(new QAction(tr("Export the &watchlist…"), this)),
      copy_picture_(new QAction(tr("&Copy the chart"), this)),
      copy_table_(new QAction(tr("Copy the chart as a &table"), this))
{
    export_chart_->setShortcut(Qt::CTRL | Qt::Key_E);
    export_list_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    copy_picture_->setShortcut(QKeySequence::Copy);
    copy_table_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    // In a text or list, Ctrl+C is theirs.
    for (QAction* copy : {copy_picture_, copy_table_}) {
        copy->setShortcutContext(Qt::WidgetShortcut);
        chart_.addAction(copy);
    }
    connect(export_chart_, &QAction::triggered, this, &ExportActions::export_chart);
    connect(export_list_, &QAction::triggered, this, &ExportActions::export_watchlist);
    connect(copy_picture_, &QAction::triggered, this, &ExportActions::copy_picture);
    connect(copy_table_, &QAction::triggered, this, &ExportActions::copy_table);
}

void ExportActions::add_to_file(QMenu& menu) { menu.addActions({export_chart_, export_list_}); }

void ExportActions::add_to_edit(QMenu& menu) { menu.addActions({copy_picture_, copy_table_}); }

void ExportActions::setEnabled(bool enabled)
{
    for (QAction* action : {export_chart_, export_list_, copy_picture_, copy_table_})
        action->setEnabled(enabled);
}

charts::ExportOptions ExportActions::as_shown(charts::ExportOptions options) const
{
    options.shown = charts::ShownBars{chart_.firstShown(), chart_.lastShown()};
    options.style = chart_.style();
    options.drawings = chart_.drawings();
    return options;
}

void ExportActions::export_chart()
{
    const auto snapshot = chart_.snapshot();
    if (!snapshot)
        return;
    ExportDialog dialog(ExportDialog::Into::file, charts::export_name(*snapshot, as_shown({})),
                        settings_, &window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written =
        charts::export_chart(*snapshot, dialog.place(), as_shown(dialog.options()));
    QApplication::restoreOverrideCursor();
    if (written)
        notice_.tell(tr("The chart is in %1").arg(QDir::toNativeSeparators(dialog.place())));
    else
        notice_.tell(written.error());
}

void ExportActions::export_watchlist()
{
    const auto& lists = desk_.watchlists();
    const auto list = std::find_if(lists.begin(), lists.end(), [&](const Watchlist& one) {
        return from_utf8(one.name) == current_list_();
    });
    if (!chart_.snapshot() || list == lists.end() || list->symbols.empty())
        return notice_.tell(tr("There is no symbol on this watchlist to export"));
    const Watchlist chosen = *list;  // lists may be read anew while the dialog is open
    ExportDialog dialog(ExportDialog::Into::folder, {}, settings_, &window_);
    if (dialog.exec() == QDialog::Accepted && chart_.snapshot())
        run(chosen, dialog);
}

/// Each symbol as the chart on show is: its sessions, topic and style.
void ExportActions::run(const Watchlist& list, const ExportDialog& dialog)
{
    const auto snapshot = chart_.snapshot();
    const charts::ExportOptions shown = as_shown(dialog.options());
    const charts::BarRange range =
        charts::bars_on_show(static_cast<int>(snapshot->bars.size()), shown.shown);
    WatchlistExport::Order order;
    order.symbols = list.symbols;
    order.query = snapshot->query;
    order.query.from = date_of(snapshot->bars[static_cast<std::size_t>(range.first)].t);
    order.query.to = date_of(snapshot->bars[static_cast<std::size_t>(range.last)].t);
    order.folder = dialog.place();
    order.ending = dialog.ending();
    order.options = shown;
    order.options.shown.reset();     // other symbols have other bars
    order.options.drawings.reset();  // and prices

    auto* progress = new QProgressDialog(&window_);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowTitle(dialog.windowTitle());
    progress->setMinimumDuration(0);
    progress->setRange(0, static_cast<int>(list.symbols.size()));
    auto* work = new WatchlistExport(desk_, std::move(order), progress);
    const QString folder = dialog.place();
    connect(work, &WatchlistExport::progress, progress, [progress](int done, const QString& next) {
        progress->setLabelText(
            tr("%1 (%2 of %3)").arg(next).arg(done + 1).arg(progress->maximum()));
        progress->setValue(done);
    });
    connect(progress, &QProgressDialog::canceled, work, &WatchlistExport::cancel);
    connect(work, &WatchlistExport::finished, this,
            [this, progress, folder](int written, const QStringList& failures) {
                progress->close();
                tell_of_list(written, failures, folder);
            });
    progress->show();
    work->start();
}

void ExportActions::tell_of_list(int written, const QStringList& failures, const QString& folder)
{
    const QString there = written == 1 ? tr("1 chart is in %1") : tr("%2 charts are in %1");
    QString words = written == 1 ? there.arg(QDir::toNativeSeparators(folder))
                                 : there.arg(QDir::toNativeSeparators(folder)).arg(written);
    constexpr int most = 3;  // of a long list the first say what is wrong
    for (const QString& failure : failures.mid(0, most))
        words += u'\n' + failure;
    if (failures.size() > most)
        words += u'\n' + tr("and %1 more without a chart").arg(failures.size() - most);
    notice_.tell(words);
}

void ExportActions::copy_picture()
{
    const auto snapshot = chart_.snapshot();
    if (!snapshot)
        return;
    const QImage picture = charts::chart_image(*snapshot, as_shown({}));
    if (picture.isNull())
        return notice_.tell(tr("The picture is too large for this machine’s memory"));
    QApplication::clipboard()->setImage(picture);
    notice_.tell(tr("The chart is on the clipboard, as a picture"));
}

void ExportActions::copy_table()
{
    const auto snapshot = chart_.snapshot();
    if (!snapshot)
        return;
    const charts::ChartTable table = charts::chart_table(*snapshot, as_shown({}).shown);
    auto data = std::make_unique<QMimeData>();
    data->setText(charts::to_tab_separated(table));
    data->setHtml(charts::to_html(table));
    QApplication::clipboard()->setMimeData(data.release());  // the clipboard's from here on
    notice_.tell(tr("The chart is on the clipboard, as a table of %1 rows")
                     .arg(qlonglong(table.rows.size())));
}

}  // namespace undertone::shell
