#include "shell/stories_panel.h"

#include "charts/theme.h"
#include "shell/story_delegate.h"
#include "view/story_list_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace undertone::shell {
namespace {

/// Down leads from the words to the list that they filter.
class FilterBox : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    QListView* list = nullptr;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Down && list && list->isVisible())
            list->setFocus(Qt::OtherFocusReason);
        else
            QLineEdit::keyPressEvent(event);
    }
};

}  // namespace

class StoriesPanel::Impl {
public:
    explicit Impl(StoriesPanel& owner) : panel(owner)
    {
        heading = new QLabel(&panel);
        heading->setFont(charts::ui_font(13, QFont::DemiBold));
        heading->setTextFormat(Qt::PlainText);  // a topic's or company's name is never markup
        heading->setWordWrap(true);
        heading->setMinimumWidth(1);  // it wraps; the dock must not widen with its words
        range = new QToolButton(&panel);
        range->setText(StoriesPanel::tr("Whole range"));
        range->setToolTip(StoriesPanel::tr("List the stories of all sessions on the chart"));
        range->hide();
        filter = new FilterBox(&panel);
        filter->setPlaceholderText(StoriesPanel::tr("Filter by words"));
        filter->setAccessibleName(StoriesPanel::tr("Filter the stories by words"));
        filter->setClearButtonEnabled(true);
        make_list();
        filter->list = list;
        message_page = new QWidget(&panel);
        message = new QLabel(message_page);
        message->setObjectName(QStringLiteral("faint"));
        message->setTextFormat(Qt::PlainText);
        message->setAlignment(Qt::AlignCenter);
        message->setWordWrap(true);
        message->setMargin(24);
        message->setMinimumWidth(1);
        clear = new QPushButton(StoriesPanel::tr("Clear the filter"), message_page);
        auto* told = new QVBoxLayout(message_page);
        told->addStretch(1);
        told->addWidget(message);
        told->addWidget(clear, 0, Qt::AlignHCenter);
        told->addStretch(1);

        auto* top = new QHBoxLayout;
        top->addWidget(heading, 1);
        top->addWidget(range, 0, Qt::AlignTop);
        stack = new QStackedLayout;
        stack->addWidget(list);
        stack->addWidget(message_page);
        auto* lines = new QVBoxLayout(&panel);
        lines->setContentsMargins(0, 8, 0, 0);
        auto* head = new QVBoxLayout;
        head->setContentsMargins(10, 0, 10, 0);
        head->addLayout(top);
        head->addWidget(filter);
        lines->addLayout(head);
        lines->addLayout(stack, 1);

        connect(range, &QToolButton::clicked, &panel, &StoriesPanel::rangeAsked);
        connect(filter, &QLineEdit::textChanged, &panel, [this](const QString& words) {
            const StoryId before = current();
            settling = true;
            model.setFilter(words);
            settling = false;
            if (model.stories())  // else a message is on, and stays
                choose(before);
        });
        connect(clear, &QPushButton::clicked, &panel, [this] {
            filter->clear();
            filter->setFocus(Qt::OtherFocusReason);
        });
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, &panel, [this] {
            if (settling)
                return;
            wanted = current();
            announce();
        });
    }

    void make_list()
    {
        list = new QListView(&panel);
        list->setModel(&model);
        list->setItemDelegate(&delegate);
        list->setUniformItemSizes(true);
        list->setMouseTracking(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setAccessibleName(StoriesPanel::tr("Stories"));
    }

    [[nodiscard]] StoryId current() const
    {
        const int at = panel.currentStory();
        return at >= 0 ? (*model.stories())[std::size_t(at)].story.story.id : StoryId{};
    }

    /// The reader's own choice if it is among the rows, else the one that stood in for it, else the
    /// first row.
    void choose(StoryId before)
    {
        int row = model.row_of(wanted);
        if (row < 0)
            row = model.row_of(before);
        settling = true;
        list->setCurrentIndex(model.index(std::max(0, row)));
        settling = false;
        show_list_or_why_not();
        announce();
    }

    /// Refreshing and filtering end at the same story more often than not: that is no news.
    void announce()
    {
        const int now = panel.currentStory();
        if (now == announced && model.stories() == announced_items)
            return;
        announced = now;
        announced_items = model.stories();
        emit panel.storyChosen(now);
    }

    [[nodiscard]] bool has_wanted() const
    {
        return model.stories() &&
               std::any_of(model.stories()->begin(), model.stories()->end(),
                           [&](const auto& item) { return item.story.story.id == wanted; });
    }

    void show_list_or_why_not()
    {
        if (model.rowCount() > 0)
            stack->setCurrentWidget(list);
        else if (model.stories() && !model.stories()->empty())
            tell(StoriesPanel::tr("No story here has all these words"), true);
        else
            tell(is_session ? StoriesPanel::tr("No story of this topic counts to this session.\n"
                                               "[ and ] in the chart go to sessions with stories.")
                            : StoriesPanel::tr("No stories of this topic in this range.\n"
                                               "Choose a longer range or all topics."));
    }

    void tell(const QString& words, bool is_filtered = false)
    {
        message->setText(words);
        clear->setVisible(is_filtered);
        stack->setCurrentWidget(message_page);
    }

    StoriesPanel& panel;
    view::StoryListModel model;
    StoryDelegate delegate;
    QLabel* heading = nullptr;
    QToolButton* range = nullptr;
    FilterBox* filter = nullptr;
    QListView* list = nullptr;
    QWidget* message_page = nullptr;
    QLabel* message = nullptr;
    QPushButton* clear = nullptr;
    QStackedLayout* stack = nullptr;
    bool is_session = false;
    bool settling = false;  ///< the current row moves by our hand, not by the reader's
    StoryId wanted;         ///< the reader's choice, on show or filtered out
    int announced = -1;     ///< what storyChosen last said
    view::StoryItems announced_items;
};

StoriesPanel::StoriesPanel(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this))
{
}

StoriesPanel::~StoriesPanel() = default;

void StoriesPanel::setTheme(const charts::Theme& theme)
{
    impl_->delegate.setTheme(theme);
    impl_->list->viewport()->update();
}

void StoriesPanel::showStories(view::StoryItems stories, const QString& heading, bool is_session)
{
    Impl& d = *impl_;
    const StoryId before = d.current();
    const int top_before = d.list->visualRect(d.list->currentIndex()).top();
    d.is_session = is_session;
    d.range->setVisible(is_session);
    const auto count = stories ? int(stories->size()) : 0;
    d.heading->setText(heading + QStringLiteral(" · ") +
                       (count == 1 ? tr("1 story") : tr("%1 stories").arg(count)));
    d.settling = true;
    d.model.setStories(std::move(stories));
    d.settling = false;
    d.choose(before);
    const StoryId after = d.current();
    if (!d.has_wanted())
        d.wanted = after;
    if (after == before && after.value != 0) {
        // Newer stories may stand above it now: it stays where the reader sees it.
        d.list->doItemsLayout();
        QScrollBar* bar = d.list->verticalScrollBar();
        bar->setValue(bar->value() + d.list->visualRect(d.list->currentIndex()).top() - top_before);
    }
}

void StoriesPanel::showMessage(const QString& message)
{
    impl_->settling = true;
    impl_->model.setStories(nullptr);
    impl_->settling = false;
    impl_->announced = -1;
    impl_->announced_items = nullptr;
    impl_->heading->clear();
    impl_->range->hide();
    impl_->tell(message);
    emit storyChosen(-1);
}

int StoriesPanel::currentStory() const
{
    return impl_->model.story(impl_->list->currentIndex().row());
}

view::StoryItems StoriesPanel::stories() const { return impl_->model.stories(); }

void StoriesPanel::focusFilter()
{
    impl_->filter->setFocus(Qt::ShortcutFocusReason);
    impl_->filter->selectAll();
}

}  // namespace undertone::shell
