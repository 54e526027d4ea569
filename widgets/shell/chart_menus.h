#pragma once

#include "charts/chart_style.h"
#include "core/reference.h"
#include "shell/chart_choice.h"

#include <QObject>
#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace undertone::shell {

/// The menus that say what the chart shows and how: one set of actions, in the menu bar's “Chart” and
/// under the buttons of ChartTools. GUI thread.
class ChartMenus : public QObject {
    Q_OBJECT
public:
    /// `window` gets the menus as children; all of its parts see the shortcuts.
    explicit ChartMenus(QWidget* window);

    void setTopics(const std::vector<Topic>& topics);
    void setWatchlists(const std::vector<Watchlist>& lists);
    /// Checks what is chosen; emits nothing.
    void setChoice(const ChartChoice& choice);
    void setStyle(const charts::ChartStyle& style);

    QMenu* price = nullptr;      ///< candles to area
    QMenu* scale = nullptr;      ///< linear, logarithmic, percent
    QMenu* layers = nullptr;     ///< checkable, each with its name
    QMenu* interval = nullptr;   ///< auto, 1 minute to 1 month
    QMenu* half_life = nullptr;  ///< auto, fixed ones, own
    QMenu* tone = nullptr;       ///< tone or z, repeats, reactions, whose
    QMenu* topics = nullptr;     ///< checkable: several
    QMenu* benchmark = nullptr;  ///< none, usual ones, own

signals:
    void choiceChanged(undertone::shell::ChartChoice choice);
    void styleChanged(undertone::charts::ChartStyle style);
    /// A symbol typed as benchmark; whoever knows the instruments accepts it.
    void refused(undertone::Error error);

private:
    using ChoiceEdit = std::function<void(ChartChoice&)>;
    using StyleEdit = std::function<void(charts::ChartStyle&)>;
    struct ChoiceAction {
        QAction* action;
        std::function<bool(const ChartChoice&)> is_chosen;
    };
    struct StyleAction {
        QAction* action;
        std::function<bool(const charts::ChartStyle&)> is_chosen;
    };

    QMenu* menu(const QString& title);
    QAction* choose(QMenu& menu, const QString& text, std::function<bool(const ChartChoice&)> is,
                    ChoiceEdit edit);
    QAction* draw(QMenu& menu, const QString& text,
                  std::function<bool(const charts::ChartStyle&)> is, StyleEdit edit);
    void make_price();
    void make_layers();
    void make_interval();
    void make_half_life();
    void make_tone();
    void make_benchmark();
    void fill_topics();
    void fill_watchlists();
    void ask_half_life();
    void ask_benchmark();
    void check_actions();

    QWidget* window_;
    ChartChoice choice_;
    charts::ChartStyle style_;
    std::vector<Topic> all_topics_;
    std::vector<Watchlist> all_lists_;
    QMenu* whose_ = nullptr;
    std::vector<ChoiceAction> choices_;
    std::vector<StyleAction> styles_;
};

/// What a menu's button says: "Auto (1d)", "Half-life 3 d".
QString interval_text(const ChartChoice& choice);
QString half_life_text(const ChartChoice& choice);

}  // namespace undertone::shell
