#pragma once

#include "core/mention.h"
#include "view/own_accuracy.h"

#include <QWidget>
#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace undertone::shell {

/// "Is the score wrong?": the user's own word on what a story means for a company, and how the scorer
/// fares on all that they have said. GUI thread.
class OwnLabelRow : public QWidget {
    Q_OBJECT
public:
    explicit OwnLabelRow(QWidget* parent = nullptr);
    void setCompany(const QString& name);
    void setLabel(std::optional<Label> label);
    void setAccuracy(const view::OwnAccuracy& accuracy);

signals:
    /// None: the label that was given is taken back.
    void given(std::optional<undertone::Label> label);

private:
    QLabel* question_;
    std::array<QPushButton*, 3> answers_{};  ///< by Label
    QLabel* accuracy_;
    std::optional<Label> label_;
};

/// "bad for it", "neutral for it", "good for it", for menus and steps of undo.
QString own_label_text(Label label);

}  // namespace undertone::shell
