#include "shell/story_actions.h"

#include "charts/format.h"
#include "shell/done_command.h"
#include "shell/own_label_row.h"
#include "shell/stories_panel.h"
#include "shell/story_pane.h"
#include "view/desk.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

namespace undertone::shell {
namespace {

constexpr int moment = 1'200;  // ms on one story that are reading, not walking past

}  // namespace

StoryActions::StoryActions(view::Desk& desk, QUndoStack& undo, StoriesPanel& list, StoryPane& pane,
                           std::function<Symbol()> symbol, QWidget* keys_for)
    : QObject(keys_for),
      desk_(desk),
      undo_(undo),
      list_(list),
      pane_(pane),
      symbol_(std::move(symbol)),
      keys_for_(keys_for),
      star_(make(tr("&Star"), Qt::Key_S)),
      unread_(make(tr("&Unread"), Qt::Key_U)),
      note_(make(tr("&Note…"), Qt::Key_N)),
      open_(make(tr("Open in the &browser"), Qt::Key_O))
{
    star_->setCheckable(true);
    unread_->setCheckable(true);
    connect(star_, &QAction::triggered, this, [this] {
        const bool on = !pane_.mark().starred;
        change(
            on ? tr("Star a story") : tr("Take a star away"),
            [on](store::UserMark& mark) { mark.starred = on; },
            [on](store::UserMark& mark) { mark.starred = !on; });
    });
    connect(unread_, &QAction::triggered, this, [this] {
        reading_.stop();  // who marks it as unread means it
        const bool on = !pane_.mark().read;
        change(
            on ? tr("Mark a story as read") : tr("Mark a story as unread"),
            [on](store::UserMark& mark) { mark.read = on; },
            [on](store::UserMark& mark) { mark.read = !on; });
    });
    connect(note_, &QAction::triggered, &pane_, &StoryPane::editNote);
    connect(open_, &QAction::triggered, &pane_, &StoryPane::openInBrowser);
    for (const Label label : {Label::positive, Label::neutral, Label::negative}) {
        auto* one = new QAction(tr("It is %1").arg(own_label_text(label)), this);
        connect(one, &QAction::triggered, this, [this, label] {
            if (pane_.story() && pane_.company())
                give_label(pane_.story()->story.story.id, *pane_.company(), label);
        });
        labels_ << one;
    }
    auto* back = new QAction(tr("&Take your label back"), this);
    connect(back, &QAction::triggered, this, [this] {
        if (pane_.story() && pane_.company())
            give_label(pane_.story()->story.story.id, *pane_.company(), std::nullopt);
    });
    labels_ << back;

    reading_.setSingleShot(true);
    reading_.setInterval(moment);
    connect(&reading_, &QTimer::timeout, this, &StoryActions::read);
    connect(&pane_, &StoryPane::noteWritten, this, [this](StoryId story, const QString& note) {
        const std::string words = note.toStdString();
        store::UserMark mark = mark_of(story);
        const std::string before = mark.note;
        mark.note = words;
        const auto write = [this, story](const std::string& text) {
            store::UserMark now = mark_of(story);
            now.note = text;
            desk_.markStory(story, now);
        };
        write(words);
        undo_.push(new DoneCommand(
            tr("Note on a story"), [write, before] { write(before); },
            [write, words] { write(words); }));
    });
    connect(&pane_, &StoryPane::labelGiven, this, &StoryActions::give_label);
    connect(&pane_, &StoryPane::memberChosen, this,
            [this](const view::StoryItems& stories, int index) {
                pane_.showStory(stories, index);
                shown(true);
            });
    connect(&desk_, &view::Desk::detailsReady, this, [this](const view::StoryDetailsPtr& details) {
        details_ = details;
        show_details();
    });
    connect(&desk_, &view::Desk::labelled, this,
            [this](StoryId story_of, const CompanyId& company) {
                if (const auto given = given_.find({story_of, company});
                    given != given_.end() && --given->second.waiting == 0)
                    given_.erase(given);
                if (const view::StoryItem* story = pane_.story())  // the report is over all labels
                    desk_.askDetails(symbol_(), story->story.story.id);
            });
    connect(&desk_, &view::Desk::marked, this, [this](StoryId story, const store::UserMark& mark) {
        marks_[story] = mark;
        list_.setMark(story, mark);
        pane_.setMark(story, mark);
        offer();
    });
    pane_.setStoryActions({star_, unread_, note_});
    list_.setStoryActions({star_, unread_, note_, open_});
    offer();
}

/// Keys of one letter are the stories' alone: in the chart and in words they mean other things.
QAction* StoryActions::make(const QString& name, const QKeySequence& keys)
{
    auto* action = new QAction(name, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    keys_for_->addAction(action);
    return action;
}

void StoryActions::fill(QMenu& menu)
{
    menu.addActions({star_, unread_, note_, open_});
    menu.addMenu(tr("Score is &wrong"))->addActions(labels_);
}

store::UserMark StoryActions::mark_of(StoryId story) const
{
    const auto changed = marks_.find(story);
    if (changed != marks_.end())
        return changed->second;
    const view::StoryItem* shown = pane_.story();
    return shown && shown->story.story.id == story ? shown->story.mark : store::UserMark{};
}

/// Changes one thing and leaves the others as they are by then.
void StoryActions::change(const QString& what, const Change& change, const Change& back)
{
    const view::StoryItem* shown = pane_.story();
    if (!shown)
        return;
    const auto make = [this, story = shown->story.story.id](const Change& edit) {
        store::UserMark mark = mark_of(story);
        edit(mark);
        desk_.markStory(story, mark);
    };
    make(change);
    undo_.push(new DoneCommand(
        what, [make, back] { make(back); }, [make, change] { make(change); }));
}

void StoryActions::give_label(StoryId story, const CompanyId& company, std::optional<Label> label)
{
    const auto before = pane_.ownLabel(company);
    if (before == label || !details_ || details_->story != story)
        return;  // what it was is not known yet
    write_label(story, company, label);
    undo_.push(new DoneCommand(
        label ? tr("Say that a story is %1").arg(own_label_text(*label)) : tr("Take a label back"),
        [this, story, company, before] { write_label(story, company, before); },
        [this, story, company, label] { write_label(story, company, label); }));
}

void StoryActions::write_label(StoryId story, const CompanyId& company, std::optional<Label> label)
{
    Given& given = given_[{story, company}];
    given.label = label;
    ++given.waiting;
    desk_.labelStory(story, company, label);
    show_details();
}

/// As they were read, with the labels given since.
void StoryActions::show_details()
{
    if (!details_)
        return;
    auto shown = std::make_shared<view::StoryDetails>(*details_);
    for (const auto& [of, given] : given_) {
        if (of.first != shown->story)
            continue;
        std::erase_if(shown->labels,
                      [&](const store::OwnLabel& one) { return one.company == of.second; });
        if (given.label)
            shown->labels.push_back({of.first, of.second, *given.label});
    }
    pane_.setDetails(std::move(shown));
    offer();
}

void StoryActions::shown(bool by_reader)
{
    const view::StoryItem* shown = pane_.story();
    if (shown) {
        const StoryId story = shown->story.story.id;
        if (const auto changed = marks_.find(story); changed != marks_.end())
            pane_.setMark(story, changed->second);  // its list was read before
        desk_.askDetails(symbol_(), story);
    }
    offer();
    reading_.stop();
    if (shown && by_reader && !pane_.mark().read)
        reading_.start();
}

void StoryActions::read()
{
    const view::StoryItem* shown = pane_.story();
    if (!shown)
        return;
    store::UserMark mark = mark_of(shown->story.story.id);
    mark.read = true;
    desk_.markStory(shown->story.story.id, mark);
}

void StoryActions::offer()
{
    const bool is_story = pane_.story() != nullptr;
    for (QAction* one : {star_, unread_, note_})
        one->setEnabled(is_story);
    open_->setEnabled(pane_.can_open());
    star_->setChecked(is_story && pane_.mark().starred);
    unread_->setChecked(is_story && !pane_.mark().read);
    const bool is_about = is_story && pane_.company();
    for (QAction* one : labels_)
        one->setEnabled(is_about);
    labels_.last()->setEnabled(is_about && pane_.ownLabel(*pane_.company()));
}

}  // namespace undertone::shell
