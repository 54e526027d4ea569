#pragma once

#include "charts/theme.h"
#include "view/chart_snapshot.h"
#include "view/desk.h"
#include "view/topic_table_model.h"

#include <QWidget>
#include <memory>

class QButtonGroup;
class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace undertone::view {
class WatchOrderModel;
}

namespace undertone::shell {

class TopicTableCells;

/// Topics by company: a row for each company of the watchlist on show (or for all), a column for each
/// topic. A cell opens its stories, by click or Enter; a company its chart. Asks only while it is
/// visible. GUI thread.
class TopicTablePanel : public QWidget {
    Q_OBJECT
public:
    /// What the newest sessions are counted for, or the chart's own range.
    enum class Window { day, week, month, chart };

    /// `desk` outlives it.
    explicit TopicTablePanel(view::Desk& desk, QWidget* parent = nullptr);
    ~TopicTablePanel() override;

    void setTheme(const charts::Theme& theme);
    /// The watchlist on show, by name.
    void setList(const QString& name);
    /// The chart on show: what "as the chart" means, and as of when everything is; null: none.
    void setChart(std::shared_ptr<const view::ChartSnapshot> chart);
    /// Stored data changed.
    void refresh();
    /// The keys go to the cells, as soon as there are some.
    void focusCells();

    /// Window, rows and sorting as text for the next start.
    [[nodiscard]] QString viewState() const;
    void restoreView(const QString& state);

    [[nodiscard]] QTableView& cells() { return *cells_; }
    [[nodiscard]] const view::TopicTableModel& model() const { return *model_; }

signals:
    /// A cell's stories are asked for, in the words of a search.
    void storiesAsked(const QString& search);
    void symbolActivated(undertone::Symbol symbol);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void make_line();
    void make_cells();
    void ask();
    void ask_if_visible();
    [[nodiscard]] std::vector<CompanyId> companies() const;
    [[nodiscard]] view::TopicTableQuery query() const;
    void take(const view::TopicTablePtr& table);
    void tell(const QString& words);
    void open(const QModelIndex& index);
    void copy();
    void set_window(Window window);

    view::Desk& desk_;
    QString list_;
    std::shared_ptr<const view::ChartSnapshot> chart_;
    bool asked_ = false;  ///< the answer is still to come
    bool wants_focus_ = false;
    view::TopicTableModel* model_;
    view::WatchOrderModel* order_;
    TopicTableCells* delegate_;
    QComboBox* rows_ = nullptr;
    QButtonGroup* windows_ = nullptr;
    QComboBox* measures_ = nullptr;
    QToolButton* copy_ = nullptr;
    QLabel* when_ = nullptr;
    QLabel* words_ = nullptr;  ///< instead of the table
    QTableView* cells_ = nullptr;
    QStackedLayout* pages_ = nullptr;
};

}  // namespace undertone::shell
