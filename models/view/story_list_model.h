#pragma once

#include "view/found_stories.h"

#include <QAbstractListModel>
#include <QString>
#include <vector>

namespace undertone::view {

/// Stories as the list shows them, a row each, in the order given.
class StoryListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        title_role = Qt::DisplayRole,
        score_role =
            Qt::UserRole,   ///< QString: "−0.71"; "–" where the story is not about the company
        sign_role,          ///< int: −1, 0, +1; invalid without a score
        line_role,          ///< QString: why it is not scored, time in ET, the session that it
                            ///< counts to, repeats, source
        demo_role,          ///< bool: written for the demo
        repeats_role,       ///< int: how many more stories tell the same news
        title_marks_role,   ///< MarkedSpans: what a search found in the title
        snippet_role,       ///< QString: else where it found it; empty without a search
        snippet_marks_role  ///< MarkedSpans of that
    };

    explicit StoryListModel(QObject* parent = nullptr);

    /// `found_in`: of a search, what it found in each; else empty.
    void setStories(StoryItems stories, std::vector<FoundIn> found_in = {});

    [[nodiscard]] const StoryItems& stories() const { return stories_; }
    [[nodiscard]] int row_of(StoryId story) const;  ///< −1: not among the rows

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    StoryItems stories_;
    std::vector<FoundIn> found_in_;
    bool with_year_ = false;  ///< the list's sessions are not all of one year
};

/// "not scored: not in English (German)"; of a scored story: empty.
QString unscored_text(const StoryItem& item);
/// "Text removed on 3 Mar 2026", of a story whose text went to keep house; else empty.
QString text_removed_text(const StoryItem& item);
/// "pre-market", "regular session", "after the close", "market closed".
QString session_class_text(market::SessionClass session_class);
/// "after the close, counts to 28 Jan 2025"; the day is left out where it is the story's own.
QString session_text(const StoryItem& item);

}  // namespace undertone::view
