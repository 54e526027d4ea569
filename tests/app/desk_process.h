#pragma once

#include "support/files.h"

#include <QProcess>
#include <QString>
#include <filesystem>
#include <utility>
#include <vector>

namespace undertone::test {

/// The program `undertone` itself, with an empty home of its own, before real hands (hands.h). What it shows
/// is learned as a user's other programs do: from the titles of its windows and from what it copies.
class DeskProcess {
public:
    /// `environment`: besides a home. Starts it.
    explicit DeskProcess(std::vector<std::pair<QString, QString>> environment = {});
    ~DeskProcess();

    void start();
    void kill();  ///< at once, as a crash
    /// Ctrl+Q in the window that has the focus, and until it has ended by itself.
    void quit();

    /// Waits for a window with such a title (a regular expression) and gives it the keys. False: there
    /// was none in two minutes, in which a demo is made.
    bool focus(const QString& title);
    [[nodiscard]] bool has(const QString& title);
    void key(const QString& name);  ///< as X names it: "ctrl+k"
    void type(const QString& text);
    /// Ctrl+K, the text, Enter: a symbol, a story, or an entry of the menus.
    void find(const QString& text);
    /// A click into the middle of the window that has the focus.
    void click();
    /// What those keys copy; empty: nothing within a few seconds.
    QString copied(const QString& keys);

    /// The folder of the demo or live workspace; none yet: an empty path.
    [[nodiscard]] std::filesystem::path workspace(const char* name) const;

private:
    TemporaryFolder home_;
    std::vector<std::pair<QString, QString>> environment_;
    QProcess process_;
    QString window_;
};

}  // namespace undertone::test
