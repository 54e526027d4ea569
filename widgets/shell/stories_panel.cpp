#include "shell/stories_panel.h"

#include "charts/theme.h"
#include "shell/story_delegate.h"
#include "shell/story_filters.h"
#include "shell/story_search_bar.h"
#include "view/phrase_text.h"
#include "view/story_list_model.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace undertone::shell {
namespace {

using view::StoryListModel;

constexpr int most_asked_anew = 5'000;  // stories; who has scrolled further begins above

/// Right opens a row of several stories, Left closes it.
class StoryList : public QListView {
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool opens = event->key() == Qt::Key_Right;
        if (!opens && event->key() != Qt::Key_Left)
            return QListView::keyPressEvent(event);
        model()->setData(currentIndex(), opens, StoryListModel::open_role);
    }
};

QString count_text(const view::ListedStories& listed)
{
    const QString count = QLocale(QLocale::English).toString(qlonglong(listed.count));
    if (listed.is_at_least)
        return StoriesPanel::tr("%1 stories and more").arg(count);
    return listed.count == 1 ? StoriesPanel::tr("1 story")
                             : StoriesPanel::tr("%1 stories").arg(count);
}

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
        bar = new StorySearchBar(&panel);
        group = new QAction(StoriesPanel::tr("&One row for the same news"), &panel);
        group->setCheckable(true);
        group->setShortcut(Qt::CTRL | Qt::Key_G);
        make_list();
        make_message_page();

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
        head->addWidget(bar);
        lines->addLayout(head);
        lines->addLayout(stack, 1);
        connect_parts();
    }

    void make_list()
    {
        list = new StoryList(&panel);
        list->setModel(&model);
        list->setItemDelegate(&delegate);
        list->setUniformItemSizes(true);
        list->setMouseTracking(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setContextMenuPolicy(Qt::ActionsContextMenu);
        list->setAccessibleName(StoriesPanel::tr("Stories"));
        bar->setList(list);
    }

    void make_message_page()
    {
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
    }

    void connect_parts()
    {
        connect(range, &QToolButton::clicked, &panel, &StoriesPanel::rangeAsked);
        connect(clear, &QPushButton::clicked, bar, &StorySearchBar::clear);
        connect(bar, &StorySearchBar::asked, &panel, [this] { ask_search(); });
        connect(bar, &StorySearchBar::cleared, &panel, [this] { leave_search(); });
        connect(bar, &StorySearchBar::asked, &panel, &StoriesPanel::viewChanged);
        connect(bar, &StorySearchBar::cleared, &panel, &StoriesPanel::viewChanged);
        connect(group, &QAction::toggled, &panel, &StoriesPanel::viewChanged);
        connect(group, &QAction::toggled, &panel, [this](bool on) {
            const Sight before = sight();
            settling = true;
            model.setGrouped(on);
            settling = false;
            come_back(before);
        });
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, &panel, [this] {
            if (settling)
                return;
            wanted = current();
            announce();
        });
        connect(&model, &StoryListModel::moreAsked, &panel, [this] { ask_more(); });
        connect(list->verticalScrollBar(), &QScrollBar::valueChanged, &panel,
                [this] { look_ahead(); });
        connect(list->verticalScrollBar(), &QScrollBar::rangeChanged, &panel,
                [this] { look_ahead(); });
    }

    // ---- pages -------------------------------------------------------------------------------
    /// Before the reader is at the end, so that the next page is there by then.
    void look_ahead()
    {
        if (settling)
            return;  // the rows have no places yet
        const QScrollBar* scroll = list->verticalScrollBar();
        if (scroll->maximum() - scroll->value() < 3 * list->viewport()->height())
            model.fetchMore({});
    }

    void ask_more()
    {
        if (!next)
            return;
        if (found)
            emit panel.searchAsked(found->text, {view::most_found_shown, *next});
        else
            emit panel.moreAsked({view::ListPart{}.limit, *next});
    }

    [[nodiscard]] int wanted_limit(int usual) const
    {
        return std::clamp(model.loaded(), usual, most_asked_anew);
    }

    void ask_search()
    {
        const bool is_same = found && found->text == bar->text();
        emit panel.searchAsked(
            bar->text(),
            {is_same ? wanted_limit(view::most_found_shown) : view::most_found_shown, {}});
    }

    void add_listed(const view::ListedStories& more)
    {
        if (found || !listed || more.part.behind != next || more.query != listed->query ||
            more.sessions != listed->sessions)
            return;  // of a list that is no longer on show
        next = more.next;
        model.append(more.items, {}, next.has_value());
        look_ahead();
    }

    void add_found(const view::FoundStoriesPtr& more)
    {
        if (!found || found->text != more->text || more->part.behind != next)
            return;
        if (more->mistake)
            return model.pageFailed();
        next = more->next;
        model.append(more->items, more->found_in, next.has_value());
        newest_page = more;
        head_found();
        if (model.rowCount() > 0 && panel.currentStory() < 0)
            choose({});
        show_list_or_why_not();
        look_ahead();
    }

    // ---- searching ---------------------------------------------------------------------------
    /// Back to the chart's stories.
    void leave_search()
    {
        found = nullptr;
        newest_page = nullptr;
        is_found_old = false;
        show_listed();
    }

    /// Scores found before are another chart's until the search has been made anew.
    void list_changed()
    {
        if (!bar->is_searching())
            return show_listed();
        is_found_old = true;
        if (!found)
            show_listed();
        bar->ask();
    }

    void show_listed()
    {
        if (!listed_message.isEmpty())
            return tell_nothing_listed();
        range->setVisible(listed && listed->sessions.has_value());
        heading->setText(listed_heading + QStringLiteral(" · ") +
                         (listed ? count_text(*listed) : QString()));
        next = listed ? listed->next : std::nullopt;
        show(listed ? listed->items : nullptr, {});
    }

    void show_found()
    {
        range->hide();
        next = found->next;
        newest_page = found;
        show(found->items, found->found_in);
        head_found();
    }

    /// How many, on the pages so far at least, and how far back they reach.
    void head_found()
    {
        view::FoundStories said = *found;
        said.count = std::max<std::int64_t>(said.count, model.loaded());
        said.is_at_least = next && !said.is_ranked && (said.is_at_least || said.looked_back_to);
        said.looked_back_to = next ? newest_page->looked_back_to : std::nullopt;
        heading->setText(found_text(said));
    }

    // ---- showing -----------------------------------------------------------------------------
    /// What the reader has before the eyes: the chosen story where it is in sight, else the topmost.
    struct Sight {
        StoryId chosen, held;
        int top = 0;  ///< of `held`, pixels below the list's top
    };

    [[nodiscard]] Sight sight() const
    {
        Sight now{current(), {}, 0};
        QModelIndex held = list->currentIndex();
        if (!list->viewport()->rect().intersects(list->visualRect(held)))
            held = list->indexAt(QPoint(1, 1));
        if (const view::StoryItem* item = model.item(held.row())) {
            now.held = item->story.story.id;
            now.top = list->visualRect(held).top();
        }
        return now;
    }

    void come_back(const Sight& before)
    {
        choose(before.chosen);
        if (!has_wanted())
            wanted = current();
        list->doItemsLayout();
        const int row = before.held.value == 0 ? -1 : model.row_of(before.held);
        if (row >= 0) {
            QScrollBar* scroll = list->verticalScrollBar();
            scroll->setValue(scroll->value() + list->visualRect(model.index(row)).top() -
                             before.top);
        }
        offer_filters();
        look_ahead();
    }

    /// The chosen story stays if it is among these, and what is in sight stays where it is.
    void show(const view::StoryItems& items, const std::vector<view::FoundIn>& found_in)
    {
        const Sight before = sight();
        settling = true;
        model.setStories(items, found_in, next.has_value());
        first_page = items;
        settling = false;
        come_back(before);
    }

    void tell_nothing_listed()
    {
        settling = true;
        next.reset();
        model.setStories(nullptr);
        first_page = nullptr;
        settling = false;
        announced = {};
        heading->clear();
        range->hide();
        tell(listed_message);
        emit panel.storyChosen(-1);
    }

    /// Sources and companies of what is listed, the companies named most often first.
    void offer_filters()
    {
        bar->filters().setSources(model.sources());
        std::map<CompanyId, int> named;
        if (first_page)
            for (const view::StoryItem& item : *first_page)
                for (const Mention& mention : item.story.scored.mentions)
                    ++named[mention.company];
        StoryFilters::Choices choices;
        for (const Company& one : companies)
            if (named.contains(one.id))
                choices.emplace_back(QString::fromStdString(one.id.value),
                                     QString::fromStdString(one.name));
        std::stable_sort(choices.begin(), choices.end(), [&](const auto& a, const auto& b) {
            return named[{a.first.toStdString()}] > named[{b.first.toStdString()}];
        });
        constexpr std::size_t most = 25;
        choices.resize(std::min(choices.size(), most));
        bar->filters().setCompanies(choices);
    }

    [[nodiscard]] StoryId current() const
    {
        const view::StoryItem* item = model.item(list->currentIndex().row());
        return item ? item->story.story.id : StoryId{};
    }

    /// The reader's own choice if it is among the rows, else the one that stood in for it, else the
    /// first row.
    void choose(StoryId before)
    {
        settling = true;
        model.reveal(wanted);
        int row = model.row_of(wanted);
        if (row < 0) {
            model.reveal(before);
            row = model.row_of(before);
        }
        list->setCurrentIndex(model.index(std::max(0, row)));
        settling = false;
        show_list_or_why_not();
        announce();
    }

    /// Refreshing and searching end at the same story more often than not: that is no news.
    void announce()
    {
        StoryListModel::Place now = model.place_of(list->currentIndex().row());
        if (!now.page)
            now.page = first_page;
        if (now == announced)
            return;
        announced = now;
        emit panel.storyChosen(now.index);
    }

    [[nodiscard]] bool has_wanted() const { return model.row_of(wanted) >= 0; }

    void show_list_or_why_not()
    {
        if (model.rowCount() > 0)
            stack->setCurrentWidget(list);
        else if (found && next)
            tell(StoriesPanel::tr("Nothing found yet. Looking further back …"), true);
        else if (found)
            tell(StoriesPanel::tr("No story stored here fits this search.\n"
                                  "Words are taken as written: tariff* finds tariffs too."),
                 true);
        else
            tell(listed && listed->sessions
                     ? StoriesPanel::tr("No story of this topic counts to this session.\n"
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
    StoryListModel model;
    StoryDelegate delegate;
    std::vector<Company> companies;
    QLabel* heading = nullptr;
    QToolButton* range = nullptr;
    StorySearchBar* bar = nullptr;
    QAction* group = nullptr;
    view::ListedStoriesPtr listed;  ///< the chart's, first page
    QString listed_heading;
    QString listed_message;                ///< why there are none; else empty
    view::FoundStoriesPtr found;           ///< first page; null: nothing found is on show
    view::FoundStoriesPtr newest_page;     ///< of it
    std::optional<view::ListCursor> next;  ///< behind what is on show; none: that is all
    view::StoryItems first_page;           ///< of what is on show
    bool is_found_old = false;             ///< the list has changed since
    QListView* list = nullptr;
    QWidget* message_page = nullptr;
    QLabel* message = nullptr;
    QPushButton* clear = nullptr;
    QStackedLayout* stack = nullptr;
    bool settling = false;            ///< the current row moves by our hand, not by the reader's
    StoryId wanted;                   ///< the reader's choice, on show or not
    StoryListModel::Place announced;  ///< what storyChosen last said
};

StoriesPanel::StoriesPanel(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this))
{
}

StoriesPanel::~StoriesPanel() = default;

void StoriesPanel::setSecondZone(const std::string& zone) { impl_->model.setSecondZone(zone); }

void StoriesPanel::setTheme(const charts::Theme& theme)
{
    impl_->bar->setTheme(theme);
    impl_->delegate.setTheme(theme);
    impl_->list->viewport()->update();
}

void StoriesPanel::setNames(const std::vector<Topic>& topics, std::vector<Company> companies)
{
    StoryFilters::Choices choices;
    for (const Topic& topic : topics)
        choices.emplace_back(QString::fromStdString(topic.id.value),
                             QString::fromStdString(topic.name));
    impl_->bar->filters().setTopics(choices);
    impl_->companies = std::move(companies);
}

void StoriesPanel::showStories(const view::ListedStoriesPtr& stories, const QString& heading)
{
    Impl& d = *impl_;
    if (stories->part.behind != view::ListCursor{})
        return d.add_listed(*stories);
    d.listed = stories;
    d.listed_heading = heading;
    d.listed_message.clear();
    d.list_changed();
}

void StoriesPanel::showFound(const view::FoundStoriesPtr& found)
{
    Impl& d = *impl_;
    if (!d.bar->is_searching() || found->text != d.bar->text())
        return;
    if (found->part.behind != view::ListCursor{})
        return d.add_found(found);
    const bool is_old = std::exchange(d.is_found_old, false);
    d.bar->setMistake(found->mistake ? view::in_words(*found->mistake) : QString());
    if (!found->mistake) {
        d.found = found;
        return d.show_found();
    }
    // What was found before stays on show while the next words are put right.
    if (is_old && std::exchange(d.found, nullptr))
        d.show_listed();
}

void StoriesPanel::pageFailed() { impl_->model.pageFailed(); }

void StoriesPanel::showMessage(const QString& message)
{
    Impl& d = *impl_;
    d.listed = nullptr;
    d.listed_message = message;
    d.list_changed();
}

void StoriesPanel::setMark(StoryId story, const store::UserMark& mark)
{
    impl_->model.setMark(story, mark);
}

view::StoryItems StoriesPanel::stories() const
{
    const auto place = impl_->model.place_of(impl_->list->currentIndex().row());
    return place.page ? place.page : impl_->first_page;
}

int StoriesPanel::currentStory() const
{
    return impl_->model.place_of(impl_->list->currentIndex().row()).index;
}

view::ListPart StoriesPanel::wantedPart() const
{
    const int usual = view::ListPart{}.limit;
    return {impl_->found ? usual : impl_->wanted_limit(usual), {}};
}

void StoriesPanel::focusSearch() { impl_->bar->focusBox(); }
QString StoriesPanel::searchText() const { return impl_->bar->text(); }

void StoriesPanel::setSearchText(const QString& text)
{
    impl_->bar->setText(text);
    impl_->bar->ask();
}

void StoriesPanel::search(const QString& text, StoryId story)
{
    impl_->bar->setText(text);
    impl_->wanted = story;
    impl_->bar->ask();
    impl_->list->setFocus(Qt::OtherFocusReason);
}

QMenu& StoriesPanel::filterMenu() { return impl_->bar->filters().menu(); }
QAction& StoriesPanel::groupAction() { return *impl_->group; }

void StoriesPanel::setStoryActions(const QList<QAction*>& actions)
{
    impl_->list->addActions(actions);
}

}  // namespace undertone::shell
