#pragma once

#include "view/settings_table.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace undertone::shell {

/// One setting in the dialog: its name, a field of its kind, what it means, and whether it differs from
/// its default, with the way back.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    /// `unusable`: why it can be set nowhere here, in words; empty: it can.
    SettingRow(view::Setting setting, const QString& value, const QString& unusable,
               QWidget* parent = nullptr);

    [[nodiscard]] const view::Setting& setting() const { return setting_; }
    [[nodiscard]] bool isUsable() const { return usable_; }
    [[nodiscard]] QString value() const;    ///< tidied
    [[nodiscard]] QString problem() const;  ///< empty: none
    void setValue(const QString& value);
    void focusField();

signals:
    void edited();

private:
    QWidget* make_field();
    void show_state();

    view::Setting setting_;
    bool usable_;
    QComboBox* choice_ = nullptr;
    QLineEdit* text_ = nullptr;
    QCheckBox* flag_ = nullptr;
    QLabel* state_;
    QLabel* problem_;
    QToolButton* reset_ = nullptr;
};

}  // namespace undertone::shell
