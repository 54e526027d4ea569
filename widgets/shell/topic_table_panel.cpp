#include "shell/topic_table_panel.h"

#include "charts/format.h"
#include "shell/flow_layout.h"
#include "shell/topic_table_cells.h"
#include "view/dates.h"
#include "view/phrase_text.h"
#include "view/watch_order_model.h"
#include "view/words.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QIcon>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;
using view::TopicTableModel;

constexpr int all_companies = 1;  // of the choice of rows; 0: the watchlist on show

constexpr const char* window_names[] = {"day", "week", "month", "chart"};
constexpr int window_sessions[] = {1, 5, 30};
constexpr const char* measure_names[] = {"tone", "heat", "change"};

template <class Names>
int number_of(const QString& name, const Names& names, int otherwise)
{
    for (std::size_t i = 0; i < std::size(names); ++i)
        if (name == QLatin1String(names[i]))
            return int(i);
    return otherwise;
}

/// The table in order, with a dot of its topic's colour on each header.
class OrderedTopics : public view::WatchOrderModel {
public:
    explicit OrderedTopics(QObject* parent) : WatchOrderModel(parent)
    {
        setSortRole(TopicTableModel::sort_role);
    }
    void setTheme(const charts::Theme& theme)
    {
        theme_ = theme;
        if (columnCount() > 0)
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DecorationRole)
            return WatchOrderModel::headerData(section, orientation, role);
        const QColor hue(
            WatchOrderModel::headerData(section, orientation, TopicTableModel::colour_role)
                .toString());
        if (!hue.isValid())
            return {};
        QPixmap dot(32, 32);  // twice as fine as it is drawn
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(charts::visible_on_ground(hue, theme_));
        painter.drawEllipse(QRectF(8, 8, 16, 16));
        return QIcon(dot);
    }

private:
    charts::Theme theme_;
};

}  // namespace

TopicTablePanel::TopicTablePanel(view::Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new TopicTableModel(this)),
      order_(new OrderedTopics(this)),
      delegate_(new TopicTableCells(this))
{
    order_->setSourceModel(model_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    make_line();
    make_cells();
    lines->addLayout(pages_ = new QStackedLayout, 1);
    pages_->addWidget(cells_);
    pages_->addWidget(words_);
    setFocusProxy(cells_);

    connect(&desk_, &view::Desk::topicTableReady, this, &TopicTablePanel::take);
    connect(&desk_, &view::Desk::topicTableFailed, this, [this](const Error& error) {
        asked_ = false;
        model_->setTable(nullptr);
        tell(view::in_words(error));
    });
    connect(&desk_, &view::Desk::watchlistsChanged, this, &TopicTablePanel::ask_if_visible);
    connect(&desk_, &view::Desk::topicsChanged, this, &TopicTablePanel::ask_if_visible);
    set_window(Window::chart);
    tell(tr("Reading what is stored"));
}

TopicTablePanel::~TopicTablePanel() = default;

void TopicTablePanel::make_line()
{
    rows_ = new QComboBox(this);
    rows_->addItems({tr("Watchlist on show"), tr("All companies")});
    rows_->setAccessibleName(tr("Companies of the table"));
    rows_->setToolTip(tr("Which companies are the rows"));
    connect(rows_, &QComboBox::activated, this, &TopicTablePanel::ask);

    auto* line = new FlowLayout(4);
    line->addWidget(rows_);
    windows_ = new QButtonGroup(this);
    const auto add = [&](Window window, const QString& text, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setObjectName(QStringLiteral("choice"));
        button->setCheckable(true);
        windows_->addButton(button, int(window));
        line->addWidget(button);
    };
    add(Window::day, tr("1 day"), tr("Change since the close before the newest session"));
    add(Window::week, tr("5 days"), tr("Change over the newest five sessions"));
    add(Window::month, tr("30 days"), tr("Change over the newest thirty sessions"));
    add(Window::chart, tr("As the chart"),
        tr("Over the chart’s range, with its half-life and settings"));
    connect(windows_, &QButtonGroup::idClicked, this, [this] { ask(); });

    measures_ = new QComboBox(this);
    measures_->addItems({tr("Sort by tone"), tr("Sort by heat"), tr("Sort by change")});
    measures_->setAccessibleName(tr("What a click on a topic’s header sorts by"));
    measures_->setToolTip(tr("What a click on a topic’s header sorts by"));
    connect(measures_, &QComboBox::currentIndexChanged, this,
            [this](int measure) { model_->setMeasure(TopicTableModel::Measure(measure)); });
    line->addWidget(measures_);

    copy_ = new QToolButton(this);
    copy_->setText(tr("Copy"));
    copy_->setObjectName(QStringLiteral("choice"));
    copy_->setToolTip(tr("Copy the table for a spreadsheet (Ctrl+C in the table)"));
    copy_->setAccessibleName(tr("Copy the table"));
    connect(copy_, &QToolButton::clicked, this, &TopicTablePanel::copy);
    line->addWidget(copy_);
    when_ = new QLabel(this);
    when_->setObjectName(QStringLiteral("faint"));
    when_->setTextFormat(Qt::PlainText);
    when_->setContentsMargins(10, 0, 8, 4);
    when_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // cut before the table is
    auto* lines = static_cast<QVBoxLayout*>(layout());
    auto* around = new QVBoxLayout;
    around->setContentsMargins(8, 4, 8, 4);
    around->addLayout(line);
    lines->addLayout(around);
    lines->addWidget(when_);
}

void TopicTablePanel::make_cells()
{
    words_ = new QLabel(this);
    words_->setObjectName(QStringLiteral("faint"));
    words_->setTextFormat(Qt::PlainText);
    words_->setAlignment(Qt::AlignCenter);
    words_->setWordWrap(true);
    words_->setMargin(16);
    words_->setBackgroundRole(QPalette::Base);
    words_->setAutoFillBackground(true);

    cells_ = new QTableView(this);
    cells_->setModel(order_);
    cells_->setItemDelegate(delegate_);
    cells_->setAccessibleName(tr("Topics by company"));
    cells_->setShowGrid(false);
    cells_->setWordWrap(false);
    cells_->setCornerButtonEnabled(false);
    cells_->setMouseTracking(true);
    cells_->setTabKeyNavigation(false);
    cells_->setSelectionMode(QAbstractItemView::SingleSelection);
    cells_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cells_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    cells_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    cells_->verticalHeader()->hide();
    cells_->verticalHeader()->setDefaultSectionSize(TopicTableCells::row_height);
    QHeaderView* head = cells_->horizontalHeader();
    head->setAccessibleName(tr("Topics"));
    head->setDefaultSectionSize(TopicTableCells::width(TopicTableModel::all_column));
    head->setHighlightSections(false);
    head->setSortIndicatorClearable(true);  // the third click: the watchlist's order
    head->setSortIndicator(-1, Qt::DescendingOrder);
    cells_->setSortingEnabled(true);
    connect(order_, &QAbstractItemModel::modelReset, this, [head] {
        if (head->count() > 0)
            head->resizeSection(TopicTableModel::company_column,
                                TopicTableCells::width(TopicTableModel::company_column));
    });
    connect(cells_, &QTableView::clicked, this, &TopicTablePanel::open);
    cells_->installEventFilter(this);
    auto* copied = new QAction(tr("&Copy the table"), cells_);
    copied->setShortcut(QKeySequence::Copy);
    copied->setShortcutContext(Qt::WidgetShortcut);
    connect(copied, &QAction::triggered, this, &TopicTablePanel::copy);
    cells_->addAction(copied);
    cells_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TopicTablePanel::setTheme(const charts::Theme& theme)
{
    delegate_->setTheme(theme);
    static_cast<OrderedTopics*>(order_)->setTheme(theme);
    cells_->viewport()->update();
}

// ---- what is asked --------------------------------------------------------------------------------

void TopicTablePanel::setList(const QString& name)
{
    if (std::exchange(list_, name) != name)
        ask_if_visible();
}

void TopicTablePanel::setChart(std::shared_ptr<const view::ChartSnapshot> chart)
{
    const auto as_of = [](const auto& one) {
        return one ? std::pair(one->query.as_of, one->query.reconstructed)
                   : std::pair(std::optional<Utc>(), false);
    };
    const bool other_time = as_of(chart) != as_of(chart_);
    chart_ = std::move(chart);
    if (other_time || windows_->checkedId() == int(Window::chart))
        ask_if_visible();
}

void TopicTablePanel::refresh() { ask_if_visible(); }

void TopicTablePanel::focusCells()
{
    wants_focus_ = pages_->currentWidget() != cells_;
    if (wants_focus_)
        return;
    if (!cells_->currentIndex().isValid())
        cells_->setCurrentIndex(order_->index(0, TopicTableModel::all_column));
    cells_->setFocus(Qt::ShortcutFocusReason);
}

void TopicTablePanel::set_window(Window window) { windows_->button(int(window))->setChecked(true); }

std::vector<CompanyId> TopicTablePanel::companies() const
{
    std::vector<CompanyId> ids;
    if (rows_->currentIndex() == all_companies) {
        for (const Company& one : desk_.companies())
            ids.push_back(one.id);
        return ids;
    }
    for (const Watchlist& list : desk_.watchlists()) {
        if (from_utf8(list.name) != list_)
            continue;
        for (const Symbol& symbol : list.symbols)
            for (const Company& one : desk_.companies())
                if (one.symbol == symbol)
                    ids.push_back(one.id);
    }
    return ids;
}

view::TopicTableQuery TopicTablePanel::query() const
{
    std::vector<TopicId> topics;
    for (const Topic& one : desk_.topics())
        topics.push_back(one.id);
    const int window = windows_->checkedId();
    auto query = view::table_of_sessions(
        companies(), std::move(topics),
        window_sessions[std::min(window, int(std::size(window_sessions)) - 1)]);
    if (!chart_)
        return query;
    if (window == int(Window::chart)) {
        query.chart = chart_->query;
        query.chart.half_life = chart_->half_life;
    }
    query.chart.as_of = chart_->query.as_of;
    query.chart.reconstructed = chart_->query.reconstructed;
    return query;
}

void TopicTablePanel::ask_if_visible()
{
    if (isVisible())
        ask();
}

void TopicTablePanel::ask()
{
    const auto asked = query();
    if (asked.companies.empty()) {
        model_->setTable(nullptr);
        return tell(desk_.watchlists().empty()
                        ? tr("No watchlists yet: make one to see its companies here.")
                        : tr("No company in “%1”: funds and indices have no news of their own. "
                             "Choose another list, or all companies.")
                              .arg(list_));
    }
    if (!chart_ && windows_->checkedId() == int(Window::chart)) {
        model_->setTable(nullptr);
        return tell(tr("No chart on show: choose a symbol, or a number of days above."));
    }
    asked_ = true;
    desk_.askTopicTable(asked);
}

void TopicTablePanel::take(const view::TopicTablePtr& table)
{
    if (!asked_)
        return;
    asked_ = !table->is_counted();
    model_->setTable(table);
    const int sessions = windows_->checkedId() < int(std::size(window_sessions))
                             ? window_sessions[windows_->checkedId()]
                             : 0;
    const QString end = from_utf8(table->end_in_words);
    const QString half_life = from_utf8(view::half_life_in_words(table->half_life));
    const QString words = sessions > 0
                              ? view::counted(sessions, tr("%1 session to %2, half-life %3"),
                                              tr("%1 sessions to %2, half-life %3"))
                                    .arg(end, half_life)
                              : tr("As the chart: %1 to %2, half-life %3")
                                    .arg(view::date_text(table->first), end, half_life);
    when_->setText(words);
    when_->setToolTip(
        words +
        tr("\nFaint cells have fewer than %1 stories in that time").arg(view::least_table_stories));
    copy_->setEnabled(true);
    pages_->setCurrentWidget(cells_);
    if (wants_focus_)
        focusCells();
}

void TopicTablePanel::tell(const QString& words)
{
    words_->setText(words);
    when_->clear();
    copy_->setEnabled(false);
    pages_->setCurrentWidget(words_);
}

void TopicTablePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

// ---- what is chosen -------------------------------------------------------------------------------

bool TopicTablePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == cells_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(cells_->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopicTablePanel::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QModelIndex cell = order_->mapToSource(index);
    if (cell.column() != TopicTableModel::company_column) {
        emit storiesAsked(model_->search(cell));
        return;
    }
    const auto& symbol = model_->table()->companies[std::size_t(cell.row())].symbol;
    if (symbol)
        emit symbolActivated(*symbol);
    else
        emit storiesAsked(model_->search(cell));  // it has no chart
}

/// In the order on show.
void TopicTablePanel::copy()
{
    if (!model_->table())
        return;
    view::TopicTable shown = *model_->table();
    for (int row = 0; row < order_->rowCount(); ++row) {
        const auto from = std::size_t(order_->mapToSource(order_->index(row, 0)).row());
        shown.companies[std::size_t(row)] = model_->table()->companies[from];
        shown.cells[std::size_t(row)] = model_->table()->cells[from];
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(view::topic_table_text(shown, u'\t'));
    data->setData(QStringLiteral("text/csv"), view::topic_table_text(shown, u',').toUtf8());
    QApplication::clipboard()->setMimeData(data.release());  // the clipboard's from here on
}

// ---- from start to start --------------------------------------------------------------------------

QString TopicTablePanel::viewState() const
{
    const QHeaderView* head = cells_->horizontalHeader();
    const QJsonObject state{
        {QStringLiteral("window"), QLatin1String(window_names[windows_->checkedId()])},
        {QStringLiteral("all"), rows_->currentIndex() == all_companies},
        {QStringLiteral("measure"), QLatin1String(measure_names[measures_->currentIndex()])},
        {QStringLiteral("sort"), head->sortIndicatorSection()},
        {QStringLiteral("rising"), head->sortIndicatorOrder() == Qt::AscendingOrder}};
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void TopicTablePanel::restoreView(const QString& state)
{
    const QJsonObject object = QJsonDocument::fromJson(state.toUtf8()).object();
    set_window(Window(number_of(object.value(QLatin1String("window")).toString(), window_names,
                                int(Window::chart))));
    rows_->setCurrentIndex(object.value(QLatin1String("all")).toBool() ? all_companies : 0);
    measures_->setCurrentIndex(
        number_of(object.value(QLatin1String("measure")).toString(), measure_names, 0));
    cells_->horizontalHeader()->setSortIndicator(
        object.value(QLatin1String("sort")).toInt(-1),
        object.value(QLatin1String("rising")).toBool() ? Qt::AscendingOrder : Qt::DescendingOrder);
    ask_if_visible();
}

}  // namespace undertone::shell
