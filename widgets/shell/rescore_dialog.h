#pragma once

#include "view/desk.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace undertone::shell {

/// Lets an engine score the stored stories, says what would change, and puts it in use if the user
/// wants that: then it is accepted, and the settings name the engine. Closed before, nothing that is
/// shown has changed, and what was scored is kept for the next time. Our own engine, whose scores are
/// there, is put in use at once.
class RescoreDialog : public QDialog {
    Q_OBJECT
public:
    /// `values`: settings that name the engine.
    RescoreDialog(view::Desk& desk, view::SettingValues values, engines::EngineChoice choice,
                  QWidget* parent = nullptr);
    void reject() override;

private:
    enum class Step { scoring, told, using_it, failed };
    void show_step(Step step);
    void preview();
    void use();
    void show_progress(int done, int total);
    void show_preview(const view::EnginePreview& preview);
    void show_failure(const Error& error);

    view::Desk& desk_;
    const view::SettingValues values_;
    const engines::EngineChoice choice_;
    std::string engine_;  ///< as the preview named it
    Step step_ = Step::scoring;
    bool closing_ = false;  ///< as soon as what is under way has ended
    QLabel* words_;
    QLabel* count_;
    QProgressBar* bar_;
    QTreeWidget* flips_;
    QLabel* note_;
    QPushButton* use_;
    QPushButton* again_;
    QPushButton* close_;
};

}  // namespace undertone::shell
