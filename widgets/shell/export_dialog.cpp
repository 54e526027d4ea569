#include "shell/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace undertone::shell {
namespace {

constexpr auto folder_key = "export/folder";
constexpr auto format_key = "export/format";
constexpr auto scale_key = "export/scale";
constexpr auto dark_key = "export/dark";

void choose_data(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

}  // namespace

ExportDialog::ExportDialog(const QString& name, QSettings& settings, QWidget* parent)
    : QDialog(parent),
      settings_(settings),
      format_(new QComboBox(this)),
      scale_(new QComboBox(this)),
      dark_(new QCheckBox(tr("&Dark instead of paper"), this)),
      file_(new QLineEdit(this))
{
    setWindowTitle(tr("Export the chart"));
    format_->addItem(tr("PDF: vector, with all sources"), QStringLiteral("pdf"));
    format_->addItem(tr("PNG: picture"), QStringLiteral("png"));
    format_->addItem(tr("SVG: vector, to edit"), QStringLiteral("svg"));
    for (const int scale : {1, 2, 3, 4})
        scale_->addItem(tr("%1 × %2 pixels").arg(1600 * scale).arg(900 * scale), scale);
    choose_data(*format_, settings.value(format_key, QStringLiteral("pdf")));
    choose_data(*scale_, settings.value(scale_key, 2));
    dark_->setChecked(settings.value(dark_key, false).toBool());

    const QString folder =
        settings
            .value(folder_key, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    file_->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
    file_->setMinimumWidth(360);
    file_->setAccessibleName(tr("File"));

    auto* browse = new QPushButton(tr("&Browse…"), this);
    auto* place = new QHBoxLayout;
    place->addWidget(file_, 1);
    place->addWidget(browse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Format"), format_);
    form->addRow(tr("&Size"), scale_);
    form->addRow(QString(), dark_);
    form->addRow(tr("F&ile"), place);
    form->addRow(buttons);

    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::format_chosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    format_chosen();
}

QString ExportDialog::file() const { return QDir::fromNativeSeparators(file_->text().trimmed()); }

charts::ExportOptions ExportDialog::options() const
{
    charts::ExportOptions options;
    options.scale = scale_->currentData().toDouble();
    options.dark = dark_->isChecked();
    return options;
}

/// The ending follows the format; a name of the user's own keeps its other dots.
void ExportDialog::format_chosen()
{
    const QString ending = format_->currentData().toString();
    QString path = file_->text();
    const QString present = QFileInfo(path).suffix().toLower();
    if (format_->findData(present) >= 0)
        path.chop(present.size() + 1);
    file_->setText(path + u'.' + ending);
    scale_->setEnabled(ending == QLatin1String("png"));
}

void ExportDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Export the chart"), file(),
        QStringLiteral("%1 (*.%1)").arg(format_->currentData().toString()), nullptr,
        QFileDialog::DontConfirmOverwrite);  // accept() asks
    if (chosen.isEmpty())
        return;
    file_->setText(QDir::toNativeSeparators(chosen));
    format_chosen();
}

void ExportDialog::accept()
{
    if (format_->findData(QFileInfo(file()).suffix().toLower()) < 0)
        format_chosen();  // the name was typed without an ending
    if (QFileInfo::exists(file()) &&
        QMessageBox::question(
            this, windowTitle(),
            tr("%1 is there already. Replace it?").arg(QFileInfo(file()).fileName())) !=
            QMessageBox::Yes)
        return;
    settings_.setValue(folder_key, QFileInfo(file()).absolutePath());
    settings_.setValue(format_key, format_->currentData());
    settings_.setValue(scale_key, scale_->currentData());
    settings_.setValue(dark_key, dark_->isChecked());
    QDialog::accept();
}

}  // namespace undertone::shell
