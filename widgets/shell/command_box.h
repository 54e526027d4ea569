#pragma once

#include "core/reference.h"
#include "view/command_list_model.h"
#include "view/found_stories.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <vector>

class QAction;
class QCompleter;

namespace undertone::shell {

struct MenuAction;

/// The box that finds anything: a symbol or company, a topic, what a menu does, a stored story. The list
/// under it follows what is typed; Enter takes its first row, Down leads to the others. GUI thread.
class CommandBox : public QLineEdit {
    Q_OBJECT
public:
    CommandBox(const std::vector<Instrument>& instruments, const std::vector<Topic>& topics,
               QWidget* parent = nullptr);

    void setInstruments(const std::vector<Instrument>& instruments);
    void setTopics(const std::vector<Topic>& topics);
    /// Asked each time that the list opens: which actions there are, and which may be done, changes.
    void setActions(std::function<std::vector<MenuAction>()> actions);
    /// What storiesAsked() awaits, without stories where none could be read; an answer to other words
    /// than those in the box is dropped.
    void setStories(const view::FoundStories& found);
    /// The caret into the box, the list below it.
    void open();

signals:
    void symbolChosen(const undertone::Symbol& symbol);
    void topicChosen(const undertone::TopicId& topic);
    /// One of those found by `text`.
    void storyChosen(const QString& text, undertone::StoryId story);
    /// Somebody has paused typing.
    void storiesAsked(const QString& text);
    /// Nothing is meant by what was typed; the words are for the user.
    void refused(undertone::Error error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin();
    void list_matches();
    void take_typed();
    void take(view::Command command);

    std::vector<Symbol> symbols_;
    std::vector<TopicId> topics_;
    std::vector<QPointer<QAction>> actions_;  ///< a menu may be made anew meanwhile
    std::function<std::vector<MenuAction>()> ask_actions_;

    std::vector<view::Command> of_symbols_, of_topics_, of_actions_, of_stories_;
    view::CommandListModel model_;
    QCompleter* completer_;
    QTimer pause_;
    bool answered_ = false;  ///< whether stories are known for the words in the box
    bool entered_ = false;   ///< Enter came before that
};

}  // namespace undertone::shell
