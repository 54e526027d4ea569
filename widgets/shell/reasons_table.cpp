#include "shell/reasons_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <cmath>

namespace undertone::shell {
namespace {

constexpr int row_height = 24;
constexpr int weight_width = 92;

}  // namespace

/// A signed number over a bar that begins in the middle of the cell.
class ReasonsTable::WeightDelegate : public QStyledItemDelegate {
public:
    explicit WeightDelegate(const view::ReasonsModel& model) : model_(model) {}
    void setTheme(const charts::Theme& theme) { theme_ = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        const QRect cell = option.rect;
        const double weight = index.data(view::ReasonsModel::weight_role).toDouble();
        const bool total = index.data(view::ReasonsModel::total_role).toBool();
        const bool is_weight = index.column() == view::ReasonsModel::weight_column;
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(cell, charts::mixed(theme_.text, theme_.ground, 0.07));
        if (total)
            painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme_.border);
        else if (is_weight)
            paint_bar(*painter, cell, weight);

        QFont font = charts::ui_font(12, total ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(is_weight ? theme_.text
                        : index.column() == view::ReasonsModel::words_column || total
                            ? theme_.text
                            : theme_.faint_text);
        const QRect words = cell.adjusted(6, 0, -6, 0);
        painter->drawText(
            words,
            (is_weight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    void paint_bar(QPainter& painter, const QRect& cell, double weight) const
    {
        const double most = model_.largest();
        const int middle = cell.left() + cell.width() / 2;
        painter.fillRect(QRect(middle, cell.top() + 3, 1, cell.height() - 6), theme_.border);
        if (most <= 0)
            return;
        const int length = int(std::lround(std::abs(weight) / most * (cell.width() / 2 - 4)));
        const QRect bar(weight < 0 ? middle - length : middle + 1, cell.top() + 5, length,
                        cell.height() - 10);
        painter.fillRect(bar, weight < 0 ? theme_.tone_down_fill : theme_.tone_up_fill);
    }

    const view::ReasonsModel& model_;
    charts::Theme theme_ = charts::Theme::dark_theme();
};

ReasonsTable::ReasonsTable(QWidget* parent)
    : QTableView(parent), weights_(std::make_unique<WeightDelegate>(model_))
{
    setModel(&model_);
    setItemDelegate(weights_.get());
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Why this score: weights that add up to the log-odds"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(row_height);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::entered, this, &ReasonsTable::light);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ReasonsTable::light);
}

ReasonsTable::~ReasonsTable() { setModel(nullptr); }

void ReasonsTable::setTheme(const charts::Theme& theme)
{
    weights_->setTheme(theme);
    viewport()->update();
}

void ReasonsTable::setMention(const std::optional<Mention>& mention)
{
    model_.setMention(mention);
    setVisible(mention.has_value());
    fit();
}

void ReasonsTable::light(const QModelIndex& index)
{
    const QVariant reason = index.data(view::ReasonsModel::reason_role);
    emit reasonLit(reason.isValid() ? reason.toInt() : -1);
}

void ReasonsTable::fit()
{
    setFixedHeight(horizontalHeader()->sizeHint().height() + model_.rowCount() * row_height +
                   2 * frameWidth());
    setColumnWidth(view::ReasonsModel::weight_column, weight_width);
    setColumnWidth(view::ReasonsModel::words_column, (width() - weight_width) * 45 / 100);
}

void ReasonsTable::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    light(currentIndex());  // back to the line that the keys chose
}

void ReasonsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// What it stands in scrolls, not the table.
void ReasonsTable::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace undertone::shell
