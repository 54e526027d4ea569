#pragma once

#include "charts/theme.h"
#include "view/desk.h"

#include <QDialog>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace undertone::shell {

class TopicPreviewPane;

/// The topics: those that ship to look at, the user's own to add, change and remove; beside each what it
/// finds in the stored stories as it is written. OK hands them to the desk; what it refuses is said here,
/// and the dialog stays open.
class TopicsDialog : public QDialog {
    Q_OBJECT
public:
    explicit TopicsDialog(view::Desk& desk,
                          const charts::Theme& theme = charts::Theme::light_theme(),
                          QWidget* parent = nullptr);
    void accept() override;

private:
    void make_form(QFormLayout& form);
    QPlainTextEdit* phrases(QFormLayout& form, const QString& label, const QString& what);
    void show_topic(int row);
    void take_edits();
    /// Of the topic that the form shows; `is_typed`: the user is writing.
    void show_preview(bool is_typed);
    void add_topic();
    void remove_topic();
    void choose_colour();
    void show_colour();
    /// In the user's words, and which topic to mend; empty: nothing.
    std::pair<QString, int> problem() const;

    view::Desk& desk_;
    std::vector<Topic> topics_;  ///< as edited, in the list's order
    int shown_ = -1;             ///< which of them the form shows
    bool showing_ = false;       ///< the form is being filled: nobody types
    QListWidget* list_;
    QWidget* fields_;
    QLineEdit* name_;
    QPlainTextEdit* terms_;
    QPlainTextEdit* weak_terms_;
    QPlainTextEdit* context_;
    QPlainTextEdit* exclusions_;
    QPushButton* colour_;
    QPushButton* remove_;
    QLabel* note_;
    TopicPreviewPane* preview_;
};

}  // namespace undertone::shell
