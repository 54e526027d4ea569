#pragma once

#include "view/story_view.h"

#include <QWidget>
#include <memory>

namespace undertone::charts {
struct Theme;
}

namespace undertone::shell {

/// The stories of a session or of the chart's whole range, newest first, with a filter box. One row
/// a story: its score for the chart's company, title, source, time in ET, the session it counts to,
/// and how many tell the same news. GUI thread.
class StoriesPanel : public QWidget {
    Q_OBJECT
public:
    explicit StoriesPanel(QWidget* parent = nullptr);
    ~StoriesPanel() override;

    void setTheme(const charts::Theme& theme);
    /// `heading` says whose and when: "DeepSeek for Nvidia · Mon 27 Jan 2025". `is_session`: not the
    /// whole range, so that a button leads back to it. Keeps the chosen story if it is among these,
    /// else chooses the first.
    void showStories(view::StoryItems stories, const QString& heading, bool is_session);
    /// While there is nothing to list: what is, and what to do next. Chooses none.
    void showMessage(const QString& message);
    /// Null: none chosen. Index into the stories last shown.
    [[nodiscard]] int currentStory() const;
    [[nodiscard]] view::StoryItems stories() const;
    void focusFilter();

signals:
    /// −1: none. Not said again while both the choice and the stories stay what they are.
    void storyChosen(int index);
    void rangeAsked();  ///< back from one session to the whole range

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::shell
