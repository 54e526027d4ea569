#pragma once

#include "charts/chart_export.h"

#include <QDialog>
#include <QSettings>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace undertone::shell {

/// Asks where and how a chart leaves: PDF, SVG or PNG, its pixels, paper or dark. Remembers all but
/// the name of the file.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `name`: the suggested file, without folder and ending.
    ExportDialog(const QString& name, QSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString file() const;
    [[nodiscard]] charts::ExportOptions options() const;
    void accept() override;

private:
    void format_chosen();
    void browse();

    QSettings& settings_;
    QComboBox* format_;
    QComboBox* scale_;
    QCheckBox* dark_;
    QLineEdit* file_;
};

}  // namespace undertone::shell
