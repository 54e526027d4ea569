#pragma once

#include "charts/theme.h"
#include "view/desk.h"
#include "view/topic_preview_model.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QListView;
class QProgressBar;
class QTimer;

namespace undertone::shell {

/// What a topic finds in the stored stories while it is written: how many, which of them would be new and
/// which lost, and the newest with the words that made them match. Looks when the writing pauses.
/// GUI thread.
class TopicPreviewPane : public QWidget {
    Q_OBJECT
public:
    /// `desk` outlives it.
    TopicPreviewPane(view::Desk& desk, const charts::Theme& theme, QWidget* parent = nullptr);
    ~TopicPreviewPane() override;

    /// The topic as it is written now; `is_typed`: more may follow at once.
    void setTopic(const Topic& topic, bool is_typed);
    [[nodiscard]] const view::TopicPreviewModel& model() const { return *model_; }

private:
    void look();
    void take(const Result<view::TopicPreviewPtr>& preview);
    /// Instead of a preview: nothing to look for, or what is wrong.
    void tell(const QString& words);
    static QString context_wanted();
    void show_counts(const view::TopicPreview* preview);

    view::Desk& desk_;
    Topic topic_;
    bool waits_for_context_ = false;  ///< its weak terms count for nothing yet
    view::TopicPreviewModel* model_;
    QTimer* pause_;
    QLabel* words_;
    QProgressBar* progress_;
    QButtonGroup* kinds_;
    QListView* list_;
};

}  // namespace undertone::shell
