#pragma once

#include "core/time.h"

#include <QTimer>
#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace undertone::shell {

/// The chart as it was known at the close of an earlier session: a slider over the sessions, with
/// steps and a play button. Playing waits for each chart before it asks for the next. GUI thread.
class ReplayStrip : public QWidget {
    Q_OBJECT
public:
    explicit ReplayStrip(QWidget* parent = nullptr);

    /// The sessions to replay, by their closes, rising; `zone`: of the exchange, IANA.
    /// `reconstructed`: the workspace was filled in later and cannot promise what it knew when.
    void setSessions(std::vector<Utc> closes, const std::string& zone, bool reconstructed);
    [[nodiscard]] bool hasSessions() const { return !closes_.empty(); }
    /// Puts the slider on the last session that had closed by then; emits nothing. None: now.
    void setAsOf(std::optional<Utc> as_of);
    [[nodiscard]] std::optional<Utc> asOf() const { return as_of_; }
    /// A chart is there, or has failed: a play goes on.
    void answered();
    [[nodiscard]] bool playing() const { return timer_.isActive(); }
    void stop();

    /// "as known at 27 Jan 2025 16:00 ET"
    static QString words(Utc as_of, const std::string& zone, bool reconstructed);

signals:
    void asOfChosen(std::optional<undertone::Utc> asOf);
    /// Back to now, and the strip away.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go_to(int session);
    void step(int by);
    void play(bool on);
    void show_words();

    std::vector<Utc> closes_;
    std::string zone_;
    bool reconstructed_ = false;
    std::optional<Utc> as_of_;
    bool waiting_ = false;  ///< for the chart asked for last
    QTimer timer_{this};
    QSlider* slider_;
    QToolButton* play_;
    QLabel* words_;
};

}  // namespace undertone::shell
