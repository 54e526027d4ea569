#pragma once

#include "view/found_stories.h"

#include <QWidget>
#include <memory>

class QAction;
class QMenu;

namespace undertone::charts {
struct Theme;
}

namespace undertone::shell {

/// The stories of a session or of the chart's whole range, newest first; while words stand in the
/// search box, what they find among all that are stored. One row a story: its score for the chart's
/// company, title, source, time in ET and age, the session it counts to, and how many tell the same
/// news; or grouped, one row a news. Pages come as the reader nears the end of those there. GUI thread.
class StoriesPanel : public QWidget {
    Q_OBJECT
public:
    explicit StoriesPanel(QWidget* parent = nullptr);
    ~StoriesPanel() override;

    void setTheme(const charts::Theme& theme);
    void setSecondZone(const std::string& zone);  ///< IANA, beside the exchange's time; empty: none
    /// What the filters offer.
    void setNames(const std::vector<Topic>& topics, std::vector<Company> companies);
    /// A first page, or the one behind those on show. `heading` says whose and when: "DeepSeek for Nvidia
    /// · Mon 27 Jan 2025". Where it is not the whole range, a button leads back to that. Keeps the chosen
    /// story if it is among these, else chooses the first, and keeps what is in sight there. While
    /// something found is on show, they wait until the search is cleared or broken, and it is made anew.
    void showStories(const view::ListedStoriesPtr& stories, const QString& heading);
    /// What a search found, page by page; an answer to other words than those in the box is dropped.
    void showFound(const view::FoundStoriesPtr& found);
    /// The page behind those on show could not be had; it is asked for again when the reader scrolls on.
    void pageFailed();
    /// While there is nothing to list: what is, and what to do next. Chooses none; else as showStories().
    void showMessage(const QString& message);
    /// What the user makes of a story, on whichever list it stands.
    void setMark(StoryId story, const store::UserMark& mark);

    /// The page on which the chosen story stands (none chosen: the first page), and the story's index
    /// into it; −1: none chosen.
    [[nodiscard]] view::StoryItems stories() const;
    [[nodiscard]] int currentStory() const;
    /// Which part to ask for anew so that no page that was on show is missing.
    [[nodiscard]] view::ListPart wantedPart() const;

    void focusSearch();
    [[nodiscard]] QString searchText() const;
    void setSearchText(const QString& text);
    /// As if somebody had typed these words and chosen that one of what they find.
    void search(const QString& text, StoryId story);

    [[nodiscard]] QMenu& filterMenu();
    [[nodiscard]] QAction& groupAction();
    /// What a right click on a row offers.
    void setStoryActions(const QList<QAction*>& actions);

signals:
    /// −1: none. Not said again while both the choice and its page stay what they are.
    void storyChosen(int index);
    /// Somebody has paused typing, the stories on record have changed, or the reader nears the end of what
    /// was found: showFound() is awaited.
    void searchAsked(const QString& text, const undertone::view::ListPart& part);
    /// The reader nears the end of the chart's stories: showStories() is awaited.
    void moreAsked(const undertone::view::ListPart& part);
    void viewChanged();  ///< the words that are searched, or whether rows are grouped
    void rangeAsked();   ///< back from one session to the whole range

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::shell
