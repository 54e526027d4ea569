#pragma once

#include "charts/overlay_chart.h"
#include "shell/chart_bar.h"
#include "shell/chart_state.h"
#include "shell/replay_strip.h"
#include "view/desk.h"

#include <QSettings>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <map>
#include <string>

class QAction;
class QMenu;
class QUndoStack;

namespace undertone::shell {

class ChartMenus;
class ChartTools;
class ToneDialog;

/// The middle of the desk: the chart with its bar, tools and replay, the user's drawings by symbol,
/// and what of it all is remembered from start to start. GUI thread.
class ChartPane : public QWidget {
    Q_OBJECT
public:
    /// `desk`, `undo` and `settings` outlive it. `name`: under which a further window's chart is kept;
    /// empty: the desk's own.
    ChartPane(view::Desk& desk, QUndoStack& undo, QSettings& settings, QWidget* parent = nullptr,
              const QString& name = {});
    ~ChartPane() override;

    [[nodiscard]] const ChartChoice& choice() const { return choice_; }
    /// Shows another chart, or the same otherwise. What of it is not there any more (a topic, a list)
    /// is left out.
    void choose(const ChartChoice& choice);
    /// What is on show, to be saved.
    [[nodiscard]] ChartState state() const;
    /// Puts a chart back exactly. Its drawings take the place of those of its symbol.
    void show(const ChartState& state);
    /// What the user has drawn on a symbol's charts.
    const view::Drawings& drawings_of(const Symbol& symbol);
    void set_drawings(const Symbol& symbol, const view::Drawings& drawings);
    /// The last chart of this workspace, or the first one.
    void restore();
    void remember();
    /// Keeps the words that are being written on the chart.
    void finishEditing();
    /// Asks for the chart anew, after stored data changed.
    void refresh();
    void setTheme(const charts::Theme& theme);

    [[nodiscard]] charts::OverlayChart& chart() { return *chart_; }
    [[nodiscard]] const charts::OverlayChart& chart() const { return *chart_; }
    [[nodiscard]] ChartBar& bar() { return *bar_; }
    /// Goes between the bar and the chart.
    void addNotice(QWidget* notice);
    /// Shows the chart alone, without its bar and tools.
    void setBare(bool bare);
    /// What the chart shows and how, for the menu bar.
    void fill(QMenu& menu);

signals:
    /// What is drawn on a symbol's charts has changed, for the other panes.
    void drawn(const undertone::Symbol& symbol, const undertone::view::Drawings& drawings);
    void choiceChanged(const undertone::shell::ChartChoice& choice);
    void chartShown(std::shared_ptr<const undertone::view::ChartSnapshot> chart);
    void chartFailed(const undertone::Error& error);
    void sessionsActivated(undertone::view::SessionSpan sessions);
    void refused(const undertone::Error& error);

private:
    template <class Value>
    std::function<void(Result<Value>)> take(void (ChartPane::*shown)(Value),
                                            void (ChartPane::*failed)(const Error&));
    [[nodiscard]] std::string purpose() const;
    [[nodiscard]] QString key() const;
    void make_parts();
    void connect_parts();
    void take_chart(std::shared_ptr<const view::ChartSnapshot> ready);
    void fail_chart(const Error& error);
    void set_style(const charts::ChartStyle& style);
    void reach_back();
    void activate(int first_bar, int last_bar);
    void keep_drawings(const Symbol& symbol, const view::Drawings& drawings);
    void take_edit(const QString& what, const view::Drawings& after, bool goes_on);
    /// Once what is being chosen is: the notice of an earlier chart is taken away then.
    void refuse_soon(const Error& error);
    /// A kept text that cannot be read: aside, before another takes its place, and told.
    void keep_unread(const QString& key, const QString& text, Error error);
    void replay(bool on);
    void ask_closes();
    void take_closes(std::vector<Utc> closes);
    void choose_as_of(std::optional<Utc> as_of);
    void show_tone(std::shared_ptr<const view::ToneBreakdown> tone);

    view::Desk& desk_;
    QUndoStack& undo_;
    QSettings& settings_;
    const QString name_;
    ChartChoice choice_;
    ChartChoice shown_;  ///< what the chart on show was asked with
    QJsonObject read_from_;
    std::optional<charts::TimeStretch> stretch_;  ///< to be shown with the next chart
    std::map<Symbol, view::Drawings> drawings_;
    QTimer keeping_;  ///< of what is looked at
    bool reaching_back_ = false;           ///< the chart asked for has more bars before these
    std::optional<Date> nothing_before_;   ///< a range's begin before which there were none

    ChartBar* bar_ = nullptr;
    ChartMenus* menus_ = nullptr;
    ChartTools* tools_ = nullptr;
    ReplayStrip* strip_ = nullptr;
    charts::OverlayChart* chart_ = nullptr;
    ToneDialog* tone_ = nullptr;
    QAction* replay_action_ = nullptr;
};

}  // namespace undertone::shell
