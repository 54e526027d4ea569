#include "shell/export_actions.h"

#include "charts/format.h"
#include "charts/overlay_chart.h"
#include "shell/notice_bar.h"
#include "shell/watchlist_export.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>

#include <algorithm>
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
      chart_export_(new ShownExport(chart, notice, settings, [this] { return shown(); })),
      export_list_(new QAction(tr("Export the &watchlist…"), this))
{
    export_list_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(export_list_, &QAction::triggered, this, &ExportActions::export_watchlist);
}

void ExportActions::add_to_file(QMenu& menu)
{
    menu.addActions({chart_export_->to_file, export_list_});
}

void ExportActions::add_to_edit(QMenu& menu)
{
    menu.addActions({chart_export_->as_picture, chart_export_->as_table});
}

void ExportActions::setEnabled(bool enabled)
{
    for (QAction* action :
         {chart_export_->to_file, export_list_, chart_export_->as_picture, chart_export_->as_table})
        action->setEnabled(enabled);
}

charts::ExportOptions ExportActions::as_shown(charts::ExportOptions options) const
{
    options.shown = charts::ShownBars{chart_.firstShown(), chart_.lastShown()};
    options.style = chart_.style();
    options.drawings = chart_.drawings();
    return options;
}

std::optional<Shown> ExportActions::shown() const
{
    const auto snapshot = chart_.snapshot();
    if (!snapshot)
        return std::nullopt;
    return Shown{charts::export_name(*snapshot, as_shown({})),
                 [this, snapshot](const QString& path, const charts::ExportOptions& options) {
                     return charts::export_chart(*snapshot, path, as_shown(options));
                 },
                 [this, snapshot](const charts::ExportOptions& options) {
                     return charts::chart_image(*snapshot, as_shown(options));
                 },
                 [this, snapshot] { return charts::chart_table(*snapshot, as_shown({}).shown); }};
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
    order.may_replace = [this](const QString& file) {
        return QMessageBox::question(
                   &window_, tr("Export the watchlist"),
                   tr("%1 is there already. Replace it, and others that are?").arg(file)) ==
               QMessageBox::Yes;
    };

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

}  // namespace undertone::shell
