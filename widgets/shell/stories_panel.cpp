#include "shell/stories_panel.h"

#include "charts/theme.h"
#include "shell/search_help.h"
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
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace undertone::shell {
namespace {

constexpr int typing_pause = 150;  // ms; shorter than people notice, longer than between two keys

/// Down leads from the words to the list that they find; Esc clears them; F1 says what may be written.
class SearchBox : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    QListView* list = nullptr;
    std::function<void()> help;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Down && list && list->isVisible())
            list->setFocus(Qt::OtherFocusReason);
        else if (event->key() == Qt::Key_Escape && !text().isEmpty())
            clear();
        else if (event->key() == Qt::Key_F1)
            help();
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
        make_list();
        make_search();
        message_page = new QWidget(&panel);
        message = new QLabel(message_page);
        message->setObjectName(QStringLiteral("faint"));
        message->setTextFormat(Qt::PlainText);
        message->setAlignment(Qt::AlignCenter);
        message->setWordWrap(true);
        message->setMargin(24);
        message->setMinimumWidth(1);
        clear = new QPushButton(StoriesPanel::tr("Clear the search"), message_page);
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
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(search, 1);
        line->addWidget(help_button);
        head->addLayout(line);
        head->addWidget(mistake);
        lines->addLayout(head);
        lines->addLayout(stack, 1);

        connect(range, &QToolButton::clicked, &panel, &StoriesPanel::rangeAsked);
        connect(clear, &QPushButton::clicked, &panel, [this] {
            search->clear();
            search->setFocus(Qt::OtherFocusReason);
        });
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, &panel, [this] {
            if (settling)
                return;
            wanted = current();
            announce();
        });
    }

    void make_search()
    {
        search = new SearchBox(&panel);
        search->setPlaceholderText(StoriesPanel::tr("Search all stories"));
        search->setAccessibleName(StoriesPanel::tr("Search all stories"));
        search->setClearButtonEnabled(true);
        search->list = list;
        help = new SearchHelp(&panel);
        search->help = [this] { help->showBelow(*search); };
        help_button = new QToolButton(&panel);
        help_button->setText(QStringLiteral("?"));
        help_button->setToolTip(StoriesPanel::tr("How to search (F1)"));
        help_button->setAccessibleName(StoriesPanel::tr("How to search"));
        mistake = new QLabel(&panel);
        mistake->setObjectName(QStringLiteral("searchMistake"));
        mistake->setTextFormat(Qt::PlainText);
        mistake->setWordWrap(true);
        mistake->setMinimumWidth(1);
        mistake->setFont(charts::ui_font(11));
        mistake->hide();
        pause.setSingleShot(true);
        pause.setInterval(typing_pause);

        connect(help_button, &QToolButton::clicked, &panel,
                [this] { help->showBelow(*help_button); });
        connect(search, &QLineEdit::textChanged, &panel, [this] {
            if (is_searching())
                pause.start();
            else
                leave_search();
        });
        connect(search, &QLineEdit::returnPressed, &panel, [this] { ask(); });
        connect(&pause, &QTimer::timeout, &panel, [this] { ask(); });
    }

    [[nodiscard]] bool is_searching() const { return !search->text().trimmed().isEmpty(); }

    void ask()
    {
        pause.stop();
        if (is_searching())
            emit panel.searchAsked(search->text());
    }

    /// Back to the chart's stories.
    void leave_search()
    {
        pause.stop();
        mistake->hide();
        found = nullptr;
        is_found_old = false;
        show_listed();
    }

    /// Scores found before are another chart's until the search has been made anew.
    void list_changed()
    {
        if (!is_searching())
            return show_listed();
        is_found_old = true;
        if (!found)
            show_listed();
        ask();
    }

    void show_listed()
    {
        if (!listed_message.isEmpty())
            return tell_nothing_listed();
        range->setVisible(is_session);
        const auto count = listed ? int(listed->size()) : 0;
        heading->setText(
            listed_heading + QStringLiteral(" · ") +
            (count == 1 ? StoriesPanel::tr("1 story") : StoriesPanel::tr("%1 stories").arg(count)));
        show(listed, {});
    }

    void show_found()
    {
        range->hide();
        heading->setText(found_text(*found));
        show(found->items, found->found_in);
    }

    /// The chosen story stays if it is among these, where the reader sees it.
    void show(const view::StoryItems& items, const std::vector<view::FoundIn>& found_in)
    {
        const StoryId before = current();
        const int top_before = list->visualRect(list->currentIndex()).top();
        settling = true;
        model.setStories(items, found_in);
        settling = false;
        choose(before);
        const StoryId after = current();
        if (!has_wanted())
            wanted = after;
        if (after == before && after.value != 0) {
            list->doItemsLayout();
            QScrollBar* bar = list->verticalScrollBar();
            bar->setValue(bar->value() + list->visualRect(list->currentIndex()).top() - top_before);
        }
    }

    void tell_nothing_listed()
    {
        settling = true;
        model.setStories(nullptr);
        settling = false;
        announced = -1;
        announced_items = nullptr;
        heading->clear();
        range->hide();
        tell(listed_message);
        emit panel.storyChosen(-1);
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

    /// Refreshing and searching end at the same story more often than not: that is no news.
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
        else if (found)
            tell(StoriesPanel::tr("No story stored here fits this search.\n"
                                  "Words are taken as written: tariff* finds tariffs too."),
                 true);
        else
            tell(is_session ? StoriesPanel::tr("No story of this topic counts to this session.\n"
                                               "[ and ] in the chart go to sessions with stories.")
                            : StoriesPanel::tr("No stories of this topic in this range.\n"
                                               "Choose a longer range or all topics."));
    }

    void tell(const QString& words, bool is_search = false)
    {
        message->setText(words);
        clear->setVisible(is_search);
        stack->setCurrentWidget(message_page);
    }

    StoriesPanel& panel;
    view::StoryListModel model;
    StoryDelegate delegate;
    QLabel* heading = nullptr;
    QToolButton* range = nullptr;
    SearchBox* search = nullptr;
    SearchHelp* help = nullptr;
    QToolButton* help_button = nullptr;
    QLabel* mistake = nullptr;
    QTimer pause;
    view::StoryItems listed;  ///< the chart's
    QString listed_heading;
    QString listed_message;       ///< why there are none; else empty
    view::FoundStoriesPtr found;  ///< null: nothing found is on show
    bool is_found_old = false;    ///< the list has changed since
    QListView* list = nullptr;
    QWidget* message_page = nullptr;
    QLabel* message = nullptr;
    QPushButton* clear = nullptr;
    QStackedLayout* stack = nullptr;
    bool is_session = false;
    bool settling = false;  ///< the current row moves by our hand, not by the reader's
    StoryId wanted;         ///< the reader's choice, on show or not
    int announced = -1;     ///< what storyChosen last said
    view::StoryItems announced_items;
};

StoriesPanel::StoriesPanel(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this))
{
}

StoriesPanel::~StoriesPanel() = default;

void StoriesPanel::setTheme(const charts::Theme& theme)
{
    QPalette palette = impl_->mistake->palette();
    palette.setColor(QPalette::WindowText, theme.down_text);
    impl_->mistake->setPalette(palette);
    impl_->delegate.setTheme(theme);
    impl_->list->viewport()->update();
}

void StoriesPanel::showStories(view::StoryItems stories, const QString& heading, bool is_session)
{
    Impl& d = *impl_;
    d.is_session = is_session;
    d.listed = std::move(stories);
    d.listed_heading = heading;
    d.listed_message.clear();
    d.list_changed();
}

void StoriesPanel::showFound(const view::FoundStoriesPtr& found)
{
    Impl& d = *impl_;
    if (!d.is_searching() || found->text != d.search->text())
        return;
    const bool is_old = std::exchange(d.is_found_old, false);
    d.mistake->setVisible(found->mistake.has_value());
    if (!found->mistake) {
        d.found = found;
        return d.show_found();
    }
    d.mistake->setText(QString::fromStdString(to_sentence(*found->mistake)));
    // What was found before stays on show while the next words are put right.
    if (is_old && std::exchange(d.found, nullptr))
        d.show_listed();
}

void StoriesPanel::showMessage(const QString& message)
{
    Impl& d = *impl_;
    d.listed = nullptr;
    d.listed_message = message;
    d.list_changed();
}

int StoriesPanel::currentStory() const
{
    return impl_->model.stories() ? impl_->list->currentIndex().row() : -1;
}

view::StoryItems StoriesPanel::stories() const { return impl_->model.stories(); }

void StoriesPanel::focusSearch()
{
    impl_->search->setFocus(Qt::ShortcutFocusReason);
    impl_->search->selectAll();
}

void StoriesPanel::search(const QString& text, StoryId story)
{
    impl_->search->setText(text);
    impl_->wanted = story;
    impl_->ask();
    impl_->list->setFocus(Qt::OtherFocusReason);
}

}  // namespace undertone::shell
