#pragma once

#include "shell/look.h"

#include <QObject>

class QActionGroup;
class QMenu;
class QSettings;

namespace undertone::shell {

/// Appearance and language in the menu View. The appearance is kept with the workspace, the language
/// with the user (shell/languages.h). GUI thread.
class ViewMenu : public QObject {
    Q_OBJECT
public:
    /// Adds to `menu`; `settings` outlives it.
    ViewMenu(QSettings& settings, QMenu& menu, QObject* parent);
    static constexpr auto appearance_key = "window/appearance";
    [[nodiscard]] Appearance appearance() const;
    /// Keeps it and marks it; emits nothing.
    void setAppearance(Appearance appearance);

signals:
    void appearanceChosen(undertone::shell::Appearance appearance);
    /// Windows are to be made anew.
    void languageChosen();

private:
    void add_languages(QMenu& menu);

    QSettings& settings_;
    QActionGroup* appearances_;
};

}  // namespace undertone::shell
