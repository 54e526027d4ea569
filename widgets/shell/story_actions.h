#pragma once

#include "core/ids.h"
#include "core/mention.h"
#include "view/desk.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <optional>
#include <utility>

class QAction;
class QMenu;
class QUndoStack;

namespace undertone::shell {

class StoriesPanel;
class StoryPane;

/// What the user makes of the story on show: star, unread, note, a label of their own; by menu, keys and
/// buttons. Each is a step of undo; that a story was read for a moment is none. GUI thread.
class StoryActions : public QObject {
    Q_OBJECT
public:
    /// `symbol`: whose scores are on show.
    StoryActions(view::Desk& desk, QUndoStack& undo, StoriesPanel& list, StoryPane& pane,
                 std::function<Symbol()> symbol, QWidget* keys_for);

    void fill(QMenu& menu);
    /// The pane shows another story, or the same anew. `by_reader`: somebody went there.
    void shown(bool by_reader);

private:
    QAction* make(const QString& name, const QKeySequence& keys);
    using Change = std::function<void(store::UserMark&)>;
    void change(const QString& what, const Change& change, const Change& back);
    [[nodiscard]] store::UserMark mark_of(StoryId story) const;
    void give_label(StoryId story, const CompanyId& company, std::optional<Label> label);
    void write_label(StoryId story, const CompanyId& company, std::optional<Label> label);
    void show_details();
    void offer();
    void read();

    view::Desk& desk_;
    QUndoStack& undo_;
    StoriesPanel& list_;
    StoryPane& pane_;
    std::function<Symbol()> symbol_;
    QWidget* keys_for_;
    QAction* star_;
    QAction* unread_;
    QAction* note_;
    QAction* open_;
    QList<QAction*> labels_;
    std::map<StoryId, store::UserMark> marks_;  ///< changed since
    /// A label that the store has not answered for yet: a round of fetches may come first.
    struct Given {
        std::optional<Label> label;
        int waiting = 0;
    };
    std::map<std::pair<StoryId, CompanyId>, Given> given_;
    view::StoryDetailsPtr details_;  ///< as read last
    QTimer reading_;
};

}  // namespace undertone::shell
