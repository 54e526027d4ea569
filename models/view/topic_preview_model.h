#pragma once

#include "view/topic_preview.h"

#include <QAbstractListModel>
#include <optional>

namespace undertone::view {

/// What a topic finds, as a list. More of the same preview is added behind what is there, so that a list
/// keeps its place while it grows.
class TopicPreviewModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        line_role = Qt::UserRole,  ///< QString: "Reuters · 27 Jan 2025"
        change_role,               ///< int: TopicChange
        change_text_role,          ///< QString: "New", "Lost"; empty: it stays
        title_marks_role,          ///< view::MarkedSpans
        snippet_role,              ///< QString
        snippet_marks_role         ///< view::MarkedSpans
    };

    explicit TopicPreviewModel(QObject* parent = nullptr);

    /// Null: nothing.
    void setPreview(TopicPreviewPtr preview);
    /// One kind alone; none: all that the topic finds and loses.
    void setShown(std::optional<TopicChange> kind);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::vector<std::size_t> wanted() const;
    TopicPreviewPtr preview_;
    std::optional<TopicChange> kind_;
    std::vector<std::size_t> rows_;  ///< into the preview's stories
};

/// "Finds 22 of 48,211 stories: 3 new, 1 lost", as far as it went.
QString preview_text(const TopicPreview& preview);

}  // namespace undertone::view
