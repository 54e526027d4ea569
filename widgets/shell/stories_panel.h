#pragma once

#include "view/found_stories.h"

#include <QWidget>
#include <memory>

namespace undertone::charts {
struct Theme;
}

namespace undertone::shell {

/// The stories of a session or of the chart's whole range, newest first; while words stand in the
/// search box, what they find among all that are stored. One row a story: its score for the chart's
/// company, title, source, time in ET, the session it counts to, and how many tell the same news.
/// GUI thread.
class StoriesPanel : public QWidget {
    Q_OBJECT
public:
    explicit StoriesPanel(QWidget* parent = nullptr);
    ~StoriesPanel() override;

    void setTheme(const charts::Theme& theme);
    /// `heading` says whose and when: "DeepSeek for Nvidia · Mon 27 Jan 2025". `is_session`: not the
    /// whole range, so that a button leads back to it. Keeps the chosen story if it is among these,
    /// else chooses the first. While something found is on show, they wait until the search is cleared or
    /// broken, and it is made anew.
    void showStories(view::StoryItems stories, const QString& heading, bool is_session);
    /// What a search found; an answer to other words than those in the box is dropped.
    void showFound(const view::FoundStoriesPtr& found);
    /// While there is nothing to list: what is, and what to do next. Chooses none; else as showStories().
    void showMessage(const QString& message);
    /// Null: none chosen. Index into the stories last shown.
    [[nodiscard]] int currentStory() const;
    [[nodiscard]] view::StoryItems stories() const;
    void focusSearch();
    /// As if somebody had typed these words and chosen that one of what they find.
    void search(const QString& text, StoryId story);

signals:
    /// −1: none. Not said again while both the choice and the stories stay what they are.
    void storyChosen(int index);
    /// Somebody has paused typing, or the stories on record have changed: showFound() is awaited.
    void searchAsked(const QString& text);
    void rangeAsked();  ///< back from one session to the whole range

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::shell
