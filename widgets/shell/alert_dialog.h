#pragma once

#include "view/desk.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace undertone::shell {

/// A new alert, put together as a sentence. Says what it would have told in the past; OK hands it to the
/// desk; what that refuses is said here, and the dialog stays open.
class AlertDialog : public QDialog {
    Q_OBJECT
public:
    /// It begins with the company and the topic of what is on show.
    AlertDialog(view::Desk& desk, const Symbol& symbol, const std::vector<TopicId>& topics,
                QWidget* parent = nullptr);
    void accept() override;

    [[nodiscard]] AlertRule rule() const;

private:
    void make_fields(QFormLayout& form);
    void fill(const Symbol& symbol, const std::vector<TopicId>& topics);
    void show_kind();
    void show_rule();
    void show_trial(const view::AlertTrial& trial);

    view::Desk& desk_;
    QFormLayout* form_;
    QComboBox* kind_;
    QComboBox* whose_;
    QComboBox* topic_;
    QComboBox* direction_;
    QComboBox* source_;
    QDoubleSpinBox* level_;
    QSpinBox* sessions_;
    QLabel* sentence_;
    QLabel* meaning_;
    QLabel* trial_;
};

}  // namespace undertone::shell
