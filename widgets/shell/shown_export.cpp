#include "shell/shown_export.h"

#include "shell/export_dialog.h"
#include "shell/notice_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>

#include <memory>
#include <utility>

namespace undertone::shell {

ShownExport::ShownExport(QWidget& chart, NoticeBar& notice, QSettings& settings,
                         std::function<std::optional<Shown>()> shown)
    : QObject(&chart),
      to_file(new QAction(tr("&Export the chart…"), this)),
      as_picture(new QAction(tr("&Copy the chart"), this)),
      as_table(new QAction(tr("Copy the chart as a &table"), this)),
      chart_(chart),
      notice_(notice),
      settings_(settings),
      shown_(std::move(shown))
{
    to_file->setShortcut(Qt::CTRL | Qt::Key_E);
    as_picture->setShortcut(QKeySequence::Copy);
    as_table->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* copy : {as_picture, as_table}) {
        copy->setShortcutContext(Qt::WidgetShortcut);
        chart_.addAction(copy);
    }
    connect(to_file, &QAction::triggered, this, &ShownExport::write);
    connect(as_picture, &QAction::triggered, this, &ShownExport::copy_picture);
    connect(as_table, &QAction::triggered, this, &ShownExport::copy_table);
}

void ShownExport::write()
{
    const auto shown = shown_();
    if (!shown)
        return;
    ExportDialog dialog(ExportDialog::Into::file, shown->name, settings_, chart_.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = shown->write(dialog.place(), dialog.options());
    QApplication::restoreOverrideCursor();
    if (written)
        notice_.tell(tr("The chart is in %1").arg(QDir::toNativeSeparators(dialog.place())));
    else
        notice_.tell(written.error());
}

void ShownExport::copy_picture()
{
    const auto shown = shown_();
    if (!shown)
        return;
    const QImage picture = shown->picture({});
    if (picture.isNull())
        return notice_.tell(tr("The picture is too large for this machine’s memory"));
    QApplication::clipboard()->setImage(picture);
    notice_.tell(tr("The chart is on the clipboard, as a picture"));
}

void ShownExport::copy_table()
{
    const auto shown = shown_();
    if (!shown)
        return;
    const charts::ChartTable table = shown->table();
    auto data = std::make_unique<QMimeData>();
    data->setText(charts::to_tab_separated(table));
    data->setHtml(charts::to_html(table));
    QApplication::clipboard()->setMimeData(data.release());  // the clipboard's from here on
    notice_.tell(tr("The chart is on the clipboard, as a table of %1 rows")
                     .arg(qlonglong(table.rows.size())));
}

}  // namespace undertone::shell
