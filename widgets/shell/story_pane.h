#pragma once

#include "view/story_details.h"
#include "view/story_view.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace undertone::charts {
struct Theme;
}

namespace undertone::shell {

/// One story opened down to its words: title and text with the reasons' spans coloured, each
/// company's score, the sum of weights that makes the shown log-odds, and what it claims held
/// against the stored bars; who else tells it, what its source changed, what the user makes of it. Text
/// from the net is shown as text, never as markup. GUI thread.
class StoryPane : public QWidget {
    Q_OBJECT
public:
    /// Names of companies and topics, for ids.
    StoryPane(std::vector<Company> companies, std::vector<Topic> topics, QWidget* parent = nullptr);
    ~StoryPane() override;

    void setTheme(const charts::Theme& theme);
    void setSecondZone(const std::string& zone);  ///< IANA, beside the exchange's time; empty: none
    void setTopics(std::vector<Topic> topics);
    /// The chart's company first; the user may choose another of the story's. The same story again
    /// keeps that choice, the place and the selection. `stories` null or `index` outside it: the
    /// empty state.
    void showStory(view::StoryItems stories, int index);
    /// Of the story on show; of others they are let be.
    void setMark(StoryId story, const store::UserMark& mark);
    void setDetails(const view::StoryDetailsPtr& details);
    /// Buttons above the words.
    void setStoryActions(const QList<QAction*>& actions);

    [[nodiscard]] const view::StoryItem* story() const;  ///< null: none on show
    [[nodiscard]] const store::UserMark& mark() const;   ///< of it
    [[nodiscard]] std::optional<CompanyId> company() const;  ///< whose score is on show
    [[nodiscard]] std::optional<Label> ownLabel(const CompanyId& company) const;
    void editNote();
    [[nodiscard]] bool can_open() const;  ///< its link is http or https
    void openInBrowser();

signals:
    void noteWritten(undertone::StoryId story, const QString& note);
    void labelGiven(undertone::StoryId story, const undertone::CompanyId& company,
                    std::optional<undertone::Label> label);
    void memberChosen(undertone::view::StoryItems stories, int index);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::shell
