#pragma once

#include "core/time.h"
#include "view/found_stories.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace undertone::view {

/// Stories as the list shows them, a row each, in the order given, page by page; grouped, a row for all
/// that tell the same news, which opens to the others among them. What the user makes of a story
/// meanwhile is shown on whichever page it stands.
class StoryListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        title_role = Qt::DisplayRole,
        score_role =
            Qt::UserRole,    ///< QString: "−0.71"; "–" where the story is not about the company
        sign_role,           ///< int: −1, 0, +1; invalid without a score
        line_role,           ///< QString: why it is not scored, time in ET, the session that it
                             ///< counts to, repeats, source
        demo_role,           ///< bool: written for the demo
        title_marks_role,    ///< MarkedSpans: what a search found in the title
        snippet_role,        ///< QString: else where it found it; empty without a search
        snippet_marks_role,  ///< MarkedSpans of that
        starred_role,        ///< bool
        unread_role,         ///< bool
        noted_role,          ///< bool: there is a note of the user's
        age_role,            ///< QString: "5 min", "3 h", "2 d"; from a month on "4 mo", "2 y"
        group_role,          ///< int: how many more rows this one opens to; 0: it opens to none
        open_role,           ///< bool: it is open. Can be set
        member_role          ///< bool: it stands below the row of its news
    };

    explicit StoryListModel(QObject* parent = nullptr, Clock clock = system_now);

    /// A list of its own, its first page. `found_in`: of a search, what it found in each; else empty.
    /// `is_more`: moreAsked() says when the reader comes near the end.
    void setStories(StoryItems stories, std::vector<FoundIn> found_in = {}, bool is_more = false);
    /// Its next page.
    void append(const StoryItems& stories, const std::vector<FoundIn>& found_in, bool is_more);
    /// It could not be had: it is asked for again when the reader moves on.
    void pageFailed() { is_asked_ = false; }
    void setGrouped(bool grouped);
    /// An IANA zone whose time stands beside the exchange's in a row's tooltip; empty: none.
    void setSecondZone(const std::string& zone) { second_zone_ = zone; }
    [[nodiscard]] bool grouped() const { return grouped_; }
    /// Holds for as long as the model is there, whatever list it shows.
    void setMark(StoryId story, const store::UserMark& mark);

    [[nodiscard]] int loaded() const { return int(listed_.size()); }  ///< stories, on all pages so far
    /// Opens the closed news that holds it.
    void reveal(StoryId story);
    [[nodiscard]] int row_of(StoryId story) const;  ///< −1: not among the rows
    /// The page on which a row's story stands, and where.
    struct Place {
        StoryItems page;
        int index = -1;
        bool operator==(const Place&) const = default;
    };
    [[nodiscard]] Place place_of(int row) const;
    [[nodiscard]] const StoryItem* item(int row) const;  ///< null: no such row
    /// Names of the sources of what is loaded, each once, in alphabetical order.
    [[nodiscard]] QStringList sources() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void moreAsked();  ///< once for each page: append() or pageFailed() is awaited

private:
    struct Listed {
        StoryItems page;
        int index = 0;
        FoundIn found;
        [[nodiscard]] const StoryItem& item() const { return (*page)[std::size_t(index)]; }
    };
    struct Row {
        int listed = 0;
        bool is_member = false;
    };
    [[nodiscard]] const Listed& at(int row) const
    {
        return listed_[std::size_t(rows_[std::size_t(row)].listed)];
    }
    [[nodiscard]] store::UserMark mark_of(const StoryItem& item) const;
    void add(const StoryItems& stories, const std::vector<FoundIn>& found_in);
    void lay_rows();
    void append_grouped(int from);
    [[nodiscard]] const std::vector<int>* group_of(int row) const;  ///< null: a news of its own
    void open(int row, bool is_open);
    [[nodiscard]] bool spans_years() const;

    Clock clock_;
    std::vector<Listed> listed_;
    std::vector<Row> rows_;
    std::map<ClusterId, std::vector<int>> groups_;  ///< listed stories of each, in their order
    std::set<ClusterId> open_;
    std::map<StoryId, store::UserMark> marks_;  ///< set since
    bool grouped_ = false;
    std::string second_zone_;
    bool is_more_ = false;
    bool is_asked_ = false;   ///< for more
    bool with_year_ = false;  ///< the list's sessions are not all of one year
};

/// "5 min", "3 h", "2 d", "4 mo", "2 y"; of the future and of less than a minute "now".
QString age_text(Utc then, Utc now);
/// "not scored: not in English (German)"; of a scored story: empty.
QString unscored_text(const StoryItem& item);
/// "Text removed on 3 Mar 2026", of a story whose text went to keep house; else empty.
QString text_removed_text(const StoryItem& item);
/// "pre-market", "regular session", "after the close", "market closed".
QString session_class_text(market::SessionClass session_class);
/// "after the close, counts to 28 Jan 2025"; the day is left out where it is the story's own.
QString session_text(const StoryItem& item);
/// "Mon 27 Jan 2025 09:41 EST", or with an IANA zone "... EST · 15:41 Berlin".
QString time_in_words(const StoryItem& item, const std::string& second_zone);

}  // namespace undertone::view
