#pragma once

#include "charts/chart_export.h"

#include <QDialog>
#include <QSettings>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace undertone::shell {

/// Asks where and how a chart leaves: PDF, SVG, PNG or CSV, its page and pixels, paper or dark.
/// Remembers all but the name of the file.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// One chart into a file, or several into a folder.
    enum class Into { file, folder };

    /// `name`: the suggested file, without folder and ending; of several, none.
    ExportDialog(Into into, const QString& name, QSettings& settings, QWidget* parent = nullptr);

    /// The file with its ending, or the folder.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString ending() const;
    [[nodiscard]] charts::ExportOptions options() const;
    void accept() override;

private:
    void add_choices();
    void format_chosen();
    void paper_chosen();
    void browse();
    [[nodiscard]] QSize paper() const;

    Into into_;
    QSettings& settings_;
    QComboBox* format_;
    QComboBox* paper_;
    QComboBox* scale_;
    QCheckBox* dark_;
    QLineEdit* place_;
};

}  // namespace undertone::shell
