#include "shell/command_box.h"

#include "charts/format.h"
#include "shell/menu_actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;
using view::Command;

constexpr int typing_pause = 150;  // ms; shorter than people notice, longer than between two keys
constexpr int list_width = 460, row_height = 26, rows_shown = 14, margin = 10;

/// Choosing a row leaves the words as they were typed.
class Completer : public QCompleter {
public:
    Completer(QAbstractItemModel* model, QLineEdit& box) : QCompleter(model, &box), box_(box) {}
    QString pathFromIndex(const QModelIndex&) const override { return box_.text(); }

private:
    QLineEdit& box_;
};

/// Name, detail, and at the end the key.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {list_width, row_height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QPalette& palette = option.palette;
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect,
                          palette.color(chosen ? QPalette::Highlight : QPalette::Base));
        const QColor ink = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor faint = chosen ? ink : palette.color(QPalette::PlaceholderText);
        QRect room = option.rect.adjusted(margin, 0, -margin, 0);
        const QFontMetrics& metrics = option.fontMetrics;
        const bool rtl = option.direction == Qt::RightToLeft;
        const auto write = [&](const QString& text, const QColor& colour, int width, bool at_end) {
            const int used = std::min(width, metrics.horizontalAdvance(text) + 2);  // it rounds
            const bool left = at_end == rtl;
            const QRect place(left ? room.left() : room.right() + 1 - used, room.top(), used,
                              room.height());
            painter->setPen(colour);
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                              metrics.elidedText(text, Qt::ElideRight, used));
            room.adjust(left ? used + margin : 0, 0, left ? 0 : -used - margin, 0);
        };
        painter->setFont(option.font);
        write(index.data(view::CommandListModel::end_role).toString(), faint, room.width() / 3,
              true);
        write(index.data(view::CommandListModel::name_role).toString(), ink, room.width(), false);
        write(index.data(view::CommandListModel::detail_role).toString(), faint,
              std::max(0, room.width()), false);
    }
};

}  // namespace

CommandBox::CommandBox(const std::vector<Instrument>& instruments, const std::vector<Topic>& topics,
                       QWidget* parent)
    : QLineEdit(parent), completer_(new Completer(&model_, *this))
{
    setPlaceholderText(
        tr("Find   %1").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Search symbols, topics, stories and commands"));
    setClearButtonEnabled(true);
    setMinimumWidth(130);
    setMaximumWidth(230);

    setInstruments(instruments);
    setTopics(topics);

    auto* list = new QListView;
    completer_->setPopup(list);
    list->setObjectName(QStringLiteral("commands"));
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(new CommandDelegate(list));  // the completer has set one of its own
    list->setAccessibleName(tr("Symbols, topics, commands and stories that fit"));
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(rows_shown);
    setCompleter(completer_);
    pause_.setSingleShot(true);
    pause_.setInterval(typing_pause);

    connect(this, &QLineEdit::textEdited, this, [this] {
        of_stories_.clear();
        answered_ = entered_ = false;
        if (of_actions_.empty())
            begin();
        list_matches();
        if (text().trimmed().size() > 1)  // a letter finds too much to mean anything
            pause_.start();
    });
    connect(&pause_, &QTimer::timeout, this, [this] { emit storiesAsked(text()); });
    connect(this, &QLineEdit::returnPressed, this, &CommandBox::take_typed);
    // Queued: the completer is still at work with the box after this signal.
    connect(completer_, QOverload<const QModelIndex&>::of(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const auto row = std::size_t(index.row());
                if (row < model_.commands().size())
                    QMetaObject::invokeMethod(
                        this, [this, command = model_.commands()[row]] { take(command); },
                        Qt::QueuedConnection);
            });
}

void CommandBox::setInstruments(const std::vector<Instrument>& instruments)
{
    of_symbols_.clear();
    symbols_.clear();
    for (const Instrument& one : instruments) {
        of_symbols_.push_back({Command::Kind::symbol,
                               from_utf8(one.symbol.value),
                               from_utf8(one.name),
                               {},
                               std::int64_t(symbols_.size())});
        symbols_.push_back(one.symbol);
    }
}

void CommandBox::setTopics(const std::vector<Topic>& topics)
{
    of_topics_.clear();
    topics_.clear();
    for (const Topic& one : topics) {
        of_topics_.push_back(
            {Command::Kind::topic, from_utf8(one.name), {}, {}, std::int64_t(topics_.size())});
        topics_.push_back(one.id);
    }
}

void CommandBox::setActions(std::function<std::vector<MenuAction>()> actions)
{
    ask_actions_ = std::move(actions);
}

/// What there is to choose from at this moment.
void CommandBox::begin()
{
    of_actions_.clear();
    actions_.clear();
    if (!ask_actions_)
        return;
    for (const MenuAction& one : ask_actions_()) {
        // What the menus say of topics is among the topics.
        const bool is_topic = std::any_of(of_topics_.begin(), of_topics_.end(),
                                          [&](const Command& t) { return t.name == one.name; });
        if (!one.action->isEnabled() || is_topic)
            continue;
        // By its menu's name too: a saved chart's opens it, and does not delete it.
        const QString name =
            one.group.isEmpty() ? one.name : one.group + QStringLiteral(" › ") + one.name;
        of_actions_.push_back({Command::Kind::action, name, one.menu,
                               one.action->shortcut().toString(QKeySequence::NativeText),
                               std::int64_t(actions_.size())});
        actions_.emplace_back(one.action);
    }
}

void CommandBox::open()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    begin();
    list_matches();
}

void CommandBox::setStories(const view::FoundStories& found)
{
    if (!hasFocus() || found.text != text())
        return;
    answered_ = true;
    of_stories_.clear();
    for (const view::StoryItem& item :
         found.items ? *found.items : std::vector<view::StoryItem>()) {
        if (of_stories_.size() == view::most_commands_of_a_kind)
            break;
        const Story& story = item.story.story;
        of_stories_.push_back({Command::Kind::story,
                               from_utf8(story.content.title),
                               {},
                               charts::short_day_text(item.session.date, charts::on_screen),
                               story.id.value});
    }
    list_matches();
    if (std::exchange(entered_, false))
        take_typed();
}

void CommandBox::list_matches()
{
    std::vector<Command> all = of_symbols_;
    all.insert(all.end(), of_topics_.begin(), of_topics_.end());
    all.insert(all.end(), of_actions_.begin(), of_actions_.end());
    std::vector<Command> matches = view::matching_commands(all, text());
    matches.insert(matches.end(), of_stories_.begin(),
                   of_stories_.end());  // as the store ranks them

    QAbstractItemView& list = *completer_->popup();
    const int row = list.isVisible() ? list.currentIndex().row() : 0;
    model_.setCommands(std::move(matches));
    if (model_.rowCount() == 0)
        return list.hide();
    completer_->complete(QRect(0, 0, list_width, height()));
    list.setCurrentIndex(
        completer_->completionModel()->index(std::clamp(row, 0, model_.rowCount() - 1), 0));
}

void CommandBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    clear();
    clearFocus();
}

void CommandBox::take_typed()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty())
        return;
    list_matches();
    completer_->popup()->hide();
    if (!model_.commands().empty())
        return take(model_.commands().front());
    if (!answered_ && wanted.size() > 1) {  // a story may fit: go on when that is known
        entered_ = true;
        if (pause_.isActive()) {
            pause_.stop();
            emit storiesAsked(text());
        }
        return;
    }
    emit refused({ErrorKind::unknown_symbol,
                  Phrase::of("There is no symbol, company, topic or command like “%1”",
                             wanted.toStdString()),
                  Phrase::of("try a part of the name"),
                  {},
                  {}});
    selectAll();
}

void CommandBox::take(Command command)
{
    const QString typed = text();
    pause_.stop();
    clear();
    of_stories_.clear();
    of_actions_.clear();
    const auto at = std::size_t(command.index);
    switch (command.kind) {
    case Command::Kind::symbol: emit symbolChosen(symbols_[at]); break;
    case Command::Kind::topic:
        if (at < topics_.size())
            emit topicChosen(topics_[at]);
        break;
    case Command::Kind::story: emit storyChosen(typed, {command.index}); break;
    case Command::Kind::action:
        clearFocus();  // what is done may look for the focus
        if (actions_[at])
            actions_[at]->trigger();
        break;
    }
}

}  // namespace undertone::shell
