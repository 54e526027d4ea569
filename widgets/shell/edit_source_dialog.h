#pragma once

#include "view/desk.h"

#include <QDialog>

class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace undertone::shell {

/// One source as a form, with a test of what it says now; and the key of a provider that wants one,
/// which goes to the system's key store when OK is pressed, never into the row.
class EditSourceDialog : public QDialog {
    Q_OBJECT
public:
    EditSourceDialog(view::Desk& desk, const Source& source, QWidget* parent = nullptr);
    ~EditSourceDialog() override;

    [[nodiscard]] Source source() const;  ///< as edited
    void accept() override;

private:
    void make_key(QFormLayout& form);
    void show_key();
    void test();

    view::Desk& desk_;
    Source source_;
    QLineEdit* name_;
    QLineEdit* address_;
    QLineEdit* family_;
    QSpinBox* interval_;
    QDoubleSpinBox* weight_;
    QLineEdit* zone_;
    QPlainTextEdit* queries_ = nullptr;  ///< null: the address takes none
    QLineEdit* key_ = nullptr;           ///< null: the provider wants none
    QPushButton* forget_ = nullptr;
    QPushButton* again_ = nullptr;  ///< asks a key store that refused
    QLabel* key_words_ = nullptr;
    QPushButton* test_;
    QLabel* note_;
    QDialogButtonBox* buttons_;
};

}  // namespace undertone::shell
