#include "shell/stories_panel.h"

#include "charts/theme.h"
#include "shell/story_delegate.h"
#include "view/story_list_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace undertone::shell {

class StoriesPanel::Impl {
public:
    explicit Impl(StoriesPanel& owner) : panel(owner)
    {
        heading = new QLabel(&panel);
        heading->setFont(charts::ui_font(13, QFont::DemiBold));
        heading->setTextFormat(Qt::PlainText);  // a topic's or company's name is never markup
        heading->setWordWrap(true);
        range = new QToolButton(&panel);
        range->setText(StoriesPanel::tr("Whole range"));
        range->setToolTip(StoriesPanel::tr("List the stories of all sessions on the chart"));
        range->hide();
        filter = new QLineEdit(&panel);
        filter->setPlaceholderText(StoriesPanel::tr("Filter by words"));
        filter->setAccessibleName(StoriesPanel::tr("Filter the stories by words"));
        filter->setClearButtonEnabled(true);
        make_list();
        message = new QLabel(&panel);
        message->setObjectName(QStringLiteral("faint"));
        message->setTextFormat(Qt::PlainText);
        message->setAlignment(Qt::AlignCenter);
        message->setWordWrap(true);
        message->setMargin(24);

        auto* top = new QHBoxLayout;
        top->addWidget(heading, 1);
        top->addWidget(range, 0, Qt::AlignTop);
        stack = new QStackedLayout;
        stack->addWidget(list);
        stack->addWidget(message);
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
            const int before = panel.currentStory();
            model.setFilter(words);
            choose(before);
        });
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, &panel,
                [this](const QModelIndex& now) { emit panel.storyChosen(model.story(now.row())); });
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

    /// The story of that index if it is among the rows, else the first row.
    void choose(int story)
    {
        int row = 0;
        if (story >= 0)
            row = std::max(0, model.row_of((*model.stories())[std::size_t(story)].story.story.id));
        list->setCurrentIndex(model.index(row));
        if (model.rowCount() == 0)
            emit panel.storyChosen(-1);
        show_list_or_why_not();
    }

    void show_list_or_why_not()
    {
        if (model.rowCount() > 0)
            stack->setCurrentWidget(list);
        else if (model.stories() && !model.stories()->empty())
            tell(StoriesPanel::tr("None of the %n stories has all these words", nullptr,
                                  int(model.stories()->size())));
        else
            tell(is_session ? StoriesPanel::tr("No story of this topic counts to this session.\n"
                                               "[ and ] in the chart go to sessions with stories.")
                            : StoriesPanel::tr("No stories of this topic in this range.\n"
                                               "Choose a longer range or all topics."));
    }

    void tell(const QString& words)
    {
        message->setText(words);
        stack->setCurrentWidget(message);
    }

    StoriesPanel& panel;
    view::StoryListModel model;
    StoryDelegate delegate;
    QLabel* heading = nullptr;
    QToolButton* range = nullptr;
    QLineEdit* filter = nullptr;
    QListView* list = nullptr;
    QLabel* message = nullptr;
    QStackedLayout* stack = nullptr;
    bool is_session = false;
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
    const int before = currentStory();
    const StoryId kept =
        before >= 0 ? (*d.model.stories())[std::size_t(before)].story.story.id : StoryId{};
    d.is_session = is_session;
    d.range->setVisible(is_session);
    const auto count = stories ? int(stories->size()) : 0;
    d.heading->setText(heading + QStringLiteral(" · ") + tr("%n stories", nullptr, count));
    d.model.setStories(std::move(stories));
    d.choose(d.model.story(d.model.row_of(kept)));
}

void StoriesPanel::showMessage(const QString& message)
{
    impl_->model.setStories(nullptr);
    impl_->heading->clear();
    impl_->range->hide();
    impl_->tell(message);
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
