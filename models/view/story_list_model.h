#pragma once

#include "view/story_view.h"

#include <QAbstractListModel>
#include <QString>
#include <vector>

namespace undertone::view {

/// Stories as the list shows them, a row each, in the order given; those that a filter's words are
/// not all found in are left out.
class StoryListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        title_role = Qt::DisplayRole,
        score_role =
            Qt::UserRole,  ///< QString: "−0.71"; "–" where the story is not about the company
        sign_role,         ///< int: −1, 0, +1; invalid without a score
        line_role,         ///< QString: why it is not scored, time in ET, the session that it
                           ///< counts to, repeats, source
        demo_role,         ///< bool: written for the demo
        repeats_role       ///< int: how many more stories tell the same news
    };

    explicit StoryListModel(QObject* parent = nullptr);

    void setStories(StoryItems stories);
    /// Words that must all stand in title, summary or source, any case; empty: all stories.
    void setFilter(const QString& words);

    [[nodiscard]] const StoryItems& stories() const { return stories_; }
    [[nodiscard]] int story(int row) const;         ///< index into stories(); −1: no such row
    [[nodiscard]] int row_of(StoryId story) const;  ///< −1: not among the rows

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void make_rows();

    StoryItems stories_;
    bool with_year_ = false;  ///< the list's sessions are not all of one year
    QStringList words_;
    std::vector<int> rows_;  ///< indices into stories_
};

/// "not scored: not in English (German)"; of a scored story: empty.
QString unscored_text(const StoryItem& item);
/// "pre-market", "regular session", "after the close", "market closed".
QString session_class_text(market::SessionClass session_class);
/// "after the close, counts to 28 Jan 2025"; the day is left out where it is the story's own.
QString session_text(const StoryItem& item);

}  // namespace undertone::view
