#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <filesystem>

namespace undertone::app {

/// One desk a workspace: a second start brings the first one's window to the front. What decides is a
/// lock beside the database, which a crash leaves for the next start to take; a local socket carries the
/// wish. GUI thread.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const std::filesystem::path& folder);

    enum class Outcome {
        first,   ///< no other desk has this folder open, or nobody can tell (it cannot be written)
        raised,  ///< another one has, and shows itself
        silent   ///< another one has, and does not answer: it hangs, or runs on another machine
    };
    [[nodiscard]] Outcome outcome() const { return outcome_; }
    /// Who is silent: "process 4711 on desk-3"; else empty.
    [[nodiscard]] QString other() const;

signals:
    void raiseAsked();

private:
    void listen(const QString& name);

    QLockFile lock_;
    QLocalServer server_;
    Outcome outcome_ = Outcome::first;
};

}  // namespace undertone::app
