#include "shell/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace undertone::shell {
namespace {

constexpr auto folder_key = "export/folder";
constexpr auto format_key = "export/format";
constexpr auto paper_key = "export/paper";
constexpr auto scale_key = "export/scale";
constexpr auto dark_key = "export/dark";

void choose_data(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

}  // namespace

ExportDialog::ExportDialog(Into into, const QString& name, QSettings& settings, QWidget* parent)
    : QDialog(parent),
      into_(into),
      settings_(settings),
      format_(new QComboBox(this)),
      paper_(new QComboBox(this)),
      scale_(new QComboBox(this)),
      dark_(new QCheckBox(tr("&Dark instead of paper"), this)),
      place_(new QLineEdit(this))
{
    const bool file = into == Into::file;
    setWindowTitle(file ? tr("Export the chart") : tr("Export the watchlist"));
    add_choices();
    const QString folder =
        settings
            .value(folder_key, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    place_->setText(QDir::toNativeSeparators(file ? QDir(folder).filePath(name) : folder));
    place_->setMinimumWidth(360);
    place_->setAccessibleName(file ? tr("File") : tr("Folder"));

    auto* browse = new QPushButton(tr("&Browse…"), this);
    auto* place = new QHBoxLayout;
    place->addWidget(place_, 1);
    place->addWidget(browse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Format"), format_);
    form->addRow(tr("&Page"), paper_);
    form->addRow(tr("&Size"), scale_);
    form->addRow(QString(), dark_);
    auto* named = new QLabel(file ? tr("F&ile") : tr("F&older"), this);
    named->setBuddy(place_);  // a row of several has none of its own
    form->addRow(named, place);
    form->addRow(buttons);

    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::format_chosen);
    connect(paper_, &QComboBox::currentIndexChanged, this, &ExportDialog::paper_chosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    paper_chosen();
    format_chosen();
}

void ExportDialog::add_choices()
{
    format_->addItem(tr("PDF: vector, with all sources"), QStringLiteral("pdf"));
    format_->addItem(tr("PNG: picture"), QStringLiteral("png"));
    format_->addItem(tr("SVG: vector, to edit"), QStringLiteral("svg"));
    format_->addItem(tr("CSV: the figures, a row a bar"), QStringLiteral("csv"));
    paper_->addItem(tr("16:9, for slides"), QStringLiteral("16:9"));
    paper_->addItem(tr("A4"), QStringLiteral("a4"));
    paper_->addItem(tr("A4, on its side"), QStringLiteral("a4 landscape"));
    paper_->addItem(tr("Letter"), QStringLiteral("letter"));
    paper_->addItem(tr("Letter, on its side"), QStringLiteral("letter landscape"));
    for (const int scale : {1, 2, 3, 4})
        scale_->addItem(QString(), scale);
    choose_data(*format_, settings_.value(format_key, QStringLiteral("pdf")));
    choose_data(*paper_, settings_.value(paper_key, QStringLiteral("16:9")));
    choose_data(*scale_, settings_.value(scale_key, 2));
    dark_->setChecked(settings_.value(dark_key, false).toBool());
}

QString ExportDialog::place() const { return QDir::fromNativeSeparators(place_->text().trimmed()); }

QString ExportDialog::ending() const { return format_->currentData().toString(); }

QSize ExportDialog::paper() const
{
    const QStringList words = paper_->currentData().toString().split(u' ');
    return charts::paper_size(words[0], words.size() > 1).value_or(charts::ExportOptions().size);
}

charts::ExportOptions ExportDialog::options() const
{
    charts::ExportOptions options;
    options.size = paper();
    options.scale = scale_->currentData().toDouble();
    options.dark = dark_->isChecked();
    return options;
}

/// The ending follows the format; a name of the user's own keeps its other dots.
void ExportDialog::format_chosen()
{
    if (into_ == Into::file) {
        QString path = place_->text();
        const QString present = QFileInfo(path).suffix().toLower();
        if (format_->findData(present) >= 0)
            path.chop(present.size() + 1);
        place_->setText(path + u'.' + ending());
    }
    const bool picture = ending() != QLatin1String("csv");
    paper_->setEnabled(picture);
    dark_->setEnabled(picture);
    scale_->setEnabled(ending() == QLatin1String("png"));
}

void ExportDialog::paper_chosen()
{
    const QSize size = paper();
    for (int i = 0; i < scale_->count(); ++i) {
        const int scale = scale_->itemData(i).toInt();
        scale_->setItemText(
            i, tr("%1 × %2 pixels").arg(size.width() * scale).arg(size.height() * scale));
    }
}

void ExportDialog::browse()
{
    QString chosen;
    if (into_ == Into::folder)
        chosen = QFileDialog::getExistingDirectory(this, windowTitle(), place());
    else
        chosen = QFileDialog::getSaveFileName(this, windowTitle(), place(),
                                              QStringLiteral("%1 (*.%1)").arg(ending()), nullptr,
                                              QFileDialog::DontConfirmOverwrite);  // accept() asks
    if (chosen.isEmpty())
        return;
    place_->setText(QDir::toNativeSeparators(chosen));
    format_chosen();
}

void ExportDialog::accept()
{
    if (into_ == Into::file) {
        if (format_->findData(QFileInfo(place()).suffix().toLower()) < 0)
            format_chosen();  // the name was typed without an ending
        if (QFileInfo::exists(place()) &&
            QMessageBox::question(
                this, windowTitle(),
                tr("%1 is there already. Replace it?").arg(QFileInfo(place()).fileName())) !=
                QMessageBox::Yes)
            return;
    } else if (!QDir().mkpath(place())) {
        QMessageBox::warning(this, windowTitle(),
                             tr("The folder %1 cannot be made. Choose another.")
                                 .arg(QDir::toNativeSeparators(place())));
        return;
    }
    settings_.setValue(folder_key,
                       into_ == Into::file ? QFileInfo(place()).absolutePath() : place());
    settings_.setValue(format_key, format_->currentData());
    settings_.setValue(paper_key, paper_->currentData());
    settings_.setValue(scale_key, scale_->currentData());
    settings_.setValue(dark_key, dark_->isChecked());
    QDialog::accept();
}

}  // namespace undertone::shell
