#pragma once

#include "charts/theme.h"
#include "view/story_details.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace undertone::shell {

class FullTextView;

/// Below a story: the others that tell the same news, a click on one opens it; and what its source has
/// changed since, words added and removed. GUI thread.
class StoryHistory : public QWidget {
    Q_OBJECT
public:
    explicit StoryHistory(QWidget* parent = nullptr);
    void setTheme(const charts::Theme& theme);
    void setDetails(const view::StoryDetailsPtr& details);  ///< null: none to show

signals:
    void memberChosen(undertone::view::StoryItems stories, int index);

private:
    void show_members();
    void show_changes();

    charts::Theme theme_ = charts::Theme::dark_theme();
    view::StoryDetailsPtr details_;
    QLabel* members_heading_;
    QVBoxLayout* members_;
    QLabel* changes_heading_;
    FullTextView* changes_;
};

}  // namespace undertone::shell
