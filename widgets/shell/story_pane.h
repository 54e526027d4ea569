#pragma once

#include "view/story_view.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace undertone::charts {
struct Theme;
}

namespace undertone::shell {

/// One story opened down to its words: title and text with the reasons' spans coloured, each
/// company's score, the sum of weights that makes the shown log-odds, and what it claims held
/// against the stored bars. Text from the net is shown as text, never as markup. GUI thread.
class StoryPane : public QWidget {
    Q_OBJECT
public:
    /// Names of companies and topics, for ids.
    StoryPane(std::vector<Company> companies, std::vector<Topic> topics, QWidget* parent = nullptr);
    ~StoryPane() override;

    void setTheme(const charts::Theme& theme);
    void setTopics(std::vector<Topic> topics);
    /// The chart's company first; the user may choose another of the story's. The same story again
    /// keeps that choice, the place and the selection. `stories` null or `index` outside it: the
    /// empty state.
    void showStory(view::StoryItems stories, int index);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::shell
