#pragma once

#include "core/reference.h"
#include "shell/chart_choice.h"
#include "view/chart_snapshot.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace undertone::charts {
struct Theme;
}

namespace undertone::shell {

class CommandBox;

/// The line above the chart: command box, what is shown with its last price, topics and ranges. A click chooses one topic, with Ctrl or Shift one more.
class ChartBar : public QWidget {
    Q_OBJECT
public:
    ChartBar(const std::vector<Instrument>& instruments, std::vector<Topic> topics,
             QWidget* parent = nullptr);
    ~ChartBar() override;

    /// A further line of controls, below the others; the bar owns it from then on.
    void addLine(QWidget* controls);
    void setTheme(const charts::Theme& theme);
    /// There are more or fewer now of those that were given at first.
    void updateInstruments();
    /// Others to choose from; setChoice() says again which one is chosen.
    void setTopics(std::vector<Topic> topics);
    /// Shows a choice as made; emits nothing.
    void setChoice(const ChartChoice& choice);
    /// Price and day's change of the last session shown; null: none.
    void setSnapshot(const view::ChartSnapshot* snapshot);
    /// The box that finds anything; symbols and topics chosen there are choices of this bar.
    [[nodiscard]] CommandBox& commands();

signals:
    void choiceChanged(undertone::shell::ChartChoice choice);
    /// Nothing by what was typed; the words are for the user.
    void refused(undertone::Error error);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::shell
