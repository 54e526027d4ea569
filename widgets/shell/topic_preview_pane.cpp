#include "shell/topic_preview_pane.h"

#include "charts/format.h"
#include "shell/marked_text.h"
#include "view/number_text.h"
#include "view/phrase_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace undertone::shell {
namespace {

using charts::from_utf8;
using view::TopicChange;
using view::TopicPreviewModel;

constexpr std::chrono::milliseconds writing_pause{250};
constexpr int row_margin = 8;  // pixels
constexpr int preview_title_lines = 2;

/// The buttons' numbers: all, or a kind.
constexpr int all_kinds = -2;  // a group takes -1 for "choose a number"

/// A title on two lines or one and a piece of the text, the words found marked; below it source, day and
/// whether it is new or lost.
class PreviewRows : public QStyledItemDelegate {
public:
    PreviewRows(const charts::Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {120, preview_title_lines * QFontMetrics(font_).lineSpacing() +
                         QFontMetrics(small_font_).lineSpacing() + 16};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        const charts::Theme& t = theme_;
        const QRect row = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, charts::mixed(t.accent, t.ground, t.dark ? 0.16 : 0.10));
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.grid);
        const QRect inner = row.adjusted(row_margin, 6, -row_margin, -7);
        const QColor mark = charts::mixed(t.accent, t.ground, t.dark ? 0.42 : 0.28);
        const int line_height = QFontMetrics(font_).lineSpacing();
        const QString snippet = index.data(TopicPreviewModel::snippet_role).toString();
        painter->setFont(font_);
        painter->setPen(t.text);
        draw_marked_lines(
            *painter, inner, index.data().toString(), snippet.isEmpty() ? preview_title_lines : 1,
            index.data(TopicPreviewModel::title_marks_role).value<view::MarkedSpans>(), mark);
        if (!snippet.isEmpty()) {
            painter->setPen(t.faint_text);
            draw_marked_lines(
                *painter, inner.adjusted(0, line_height, 0, 0), snippet, 1,
                index.data(TopicPreviewModel::snippet_marks_role).value<view::MarkedSpans>(), mark);
        }
        const int small_height = QFontMetrics(small_font_).lineSpacing();
        QRect line(inner.left(), inner.bottom() - small_height + 1, inner.width(), small_height);
        painter->setFont(small_font_);
        const auto change = TopicChange(index.data(TopicPreviewModel::change_role).toInt());
        const QString change_text = index.data(TopicPreviewModel::change_text_role).toString();
        if (!change_text.isEmpty()) {
            const QString words = (change == TopicChange::added ? u'+' : u'−') + change_text;
            painter->setPen(change == TopicChange::added ? t.up_text : t.down_text);
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
            line.setLeft(line.left() + QFontMetrics(small_font_).horizontalAdvance(words) + 8);
        }
        painter->setPen(t.faint_text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small_font_)
                              .elidedText(index.data(TopicPreviewModel::line_role).toString(),
                                          Qt::ElideRight, line.width()));
        painter->restore();
    }

private:
    charts::Theme theme_;
    QFont font_ = charts::ui_font(12);
    QFont small_font_ = charts::ui_font(11);
};

}  // namespace

TopicPreviewPane::TopicPreviewPane(view::Desk& desk, const charts::Theme& theme, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new TopicPreviewModel(this)),
      pause_(new QTimer(this)),
      words_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      kinds_(new QButtonGroup(this)),
      list_(new QListView(this))
{
    words_->setObjectName(QStringLiteral("preview_words"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    words_->setMinimumHeight(2 * QFontMetrics(words_->font()).lineSpacing());
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(6);
    progress_->setAccessibleName(tr("How far the stored stories are searched"));
    QSizePolicy keeps = progress_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keeps);

    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    const auto add = [&](int kind, const QString& name) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("choice"));
        button->setCheckable(true);
        button->setText(name);
        button->setAccessibleDescription(tr("Which stories the list shows"));
        kinds_->addButton(button, kind);
        line->addWidget(button);
    };
    add(all_kinds, tr("All"));
    add(int(TopicChange::added), tr("New"));
    add(int(TopicChange::lost), tr("Lost"));
    line->addStretch();
    kinds_->button(all_kinds)->setChecked(true);
    connect(kinds_, &QButtonGroup::idClicked, this, [this](int kind) {
        model_->setShown(kind == all_kinds ? std::nullopt : std::optional(TopicChange(kind)));
    });

    list_->setModel(model_);
    list_->setItemDelegate(new PreviewRows(theme, list_));
    list_->setAccessibleName(tr("Stories that the topic finds"));
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(words_);
    column->addWidget(progress_);
    column->addLayout(line);
    column->addWidget(list_, 1);
    pause_->setSingleShot(true);
    connect(pause_, &QTimer::timeout, this, &TopicPreviewPane::look);
}

TopicPreviewPane::~TopicPreviewPane() { desk_.cancelPreview(); }

void TopicPreviewPane::setTopic(const Topic& topic, bool is_typed)
{
    topic_ = topic;
    desk_.cancelPreview();  // what is under way answers another question
    pause_->start(is_typed ? writing_pause : std::chrono::milliseconds(0));
}

void TopicPreviewPane::look()
{
    if (topic_.terms.empty() && topic_.weak_terms.empty() && topic_.together.empty())
        return tell(tr("Write a term to see which of the stored stories it finds."));
    Topic looked_for = topic_;
    waits_for_context_ = !topic_.weak_terms.empty() && topic_.context.empty();
    if (waits_for_context_)
        looked_for.weak_terms.clear();  // they never count, and OK would say so
    if (looked_for.terms.empty() && looked_for.weak_terms.empty() && looked_for.together.empty())
        return tell(context_wanted());
    const auto asked = desk_.previewTopic(
        looked_for, [self = QPointer(this)](const Result<view::TopicPreviewPtr>& preview) {
            if (self)
                self->take(preview);
        });
    if (!asked)
        tell(view::in_words(asked.error()));
}

void TopicPreviewPane::take(const Result<view::TopicPreviewPtr>& preview)
{
    if (!preview)
        return tell(view::in_words(preview.error()));
    const view::TopicPreview& now = **preview;
    model_->setPreview(*preview);
    words_->setText(view::preview_text(now) +
                    (waits_for_context_ ? u'\n' + context_wanted() : QString()));
    progress_->setRange(0, std::max(now.total, 1));
    progress_->setValue(now.searched);
    progress_->setVisible(!now.finished);
    show_counts(&now);
}

QString TopicPreviewPane::context_wanted()
{
    return tr("Write a context too: weak terms count only beside one of its phrases.");
}

void TopicPreviewPane::tell(const QString& words)
{
    desk_.cancelPreview();
    model_->setPreview(nullptr);
    words_->setText(words);
    progress_->hide();
    show_counts(nullptr);
}

void TopicPreviewPane::show_counts(const view::TopicPreview* preview)
{
    const auto show = [&](int kind, const QString& name, int count) {
        kinds_->button(kind)->setText(preview ? name + u' ' + view::number_text(count, 0) : name);
    };
    show(all_kinds, tr("All"), preview ? preview->found() + preview->lost : 0);
    show(int(TopicChange::added), tr("New"), preview ? preview->added : 0);
    show(int(TopicChange::lost), tr("Lost"), preview ? preview->lost : 0);
}

}  // namespace undertone::shell
