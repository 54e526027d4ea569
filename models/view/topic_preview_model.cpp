#include "view/topic_preview_model.h"

#include "view/dates.h"
#include "view/number_text.h"
#include "view/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace undertone::view {

TopicPreviewModel::TopicPreviewModel(QObject* parent) : QAbstractListModel(parent) {}

std::vector<std::size_t> TopicPreviewModel::wanted() const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; preview_ && i < preview_->stories.size(); ++i)
        if (!kind_ || preview_->stories[i].change == *kind_)
            rows.push_back(i);
    return rows;
}

void TopicPreviewModel::setPreview(TopicPreviewPtr preview)
{
    const auto same = [](const PreviewedStory& a, const PreviewedStory& b) {
        return a.place == b.place && a.change == b.change && a.title == b.title &&
               a.title_marks == b.title_marks && a.snippet_marks == b.snippet_marks;
    };
    const bool grown = preview && preview_ && preview->stories.size() >= preview_->stories.size() &&
                       std::equal(preview_->stories.begin(), preview_->stories.end(),
                                  preview->stories.begin(), same);
    if (!grown) {
        beginResetModel();
        preview_ = std::move(preview);
        rows_ = wanted();
        endResetModel();
        return;
    }
    preview_ = std::move(preview);
    std::vector<std::size_t> rows = wanted();
    if (rows.size() == rows_.size())
        return;
    beginInsertRows({}, int(rows_.size()), int(rows.size()) - 1);
    rows_ = std::move(rows);
    endInsertRows();
}

void TopicPreviewModel::setShown(std::optional<TopicChange> kind)
{
    beginResetModel();
    kind_ = kind;
    rows_ = wanted();
    endResetModel();
}

int TopicPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant TopicPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreviewedStory& story = preview_->stories[rows_[std::size_t(index.row())]];
    const QString line =
        story.source + QStringLiteral(" · ") + date_text(date_of(story.place.known_at));
    const QString change = story.change == TopicChange::added  ? tr("New")
                           : story.change == TopicChange::lost ? tr("Lost")
                                                               : QString();
    switch (role) {
    case Qt::DisplayRole: return story.title;
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>")
            .arg((story.title + (story.snippet.isEmpty() ? QString() : u'\n' + story.snippet))
                     .toHtmlEscaped()
                     .replace(u'\n', QStringLiteral("<br>")));
    case Qt::AccessibleTextRole:
        return (change.isEmpty() ? QString() : change + QStringLiteral(". ")) + story.title +
               QStringLiteral(". ") + line;
    case line_role: return line;
    case change_role: return int(story.change);
    case change_text_role: return change;
    case title_marks_role: return QVariant::fromValue(story.title_marks);
    case snippet_role: return story.snippet;
    case snippet_marks_role: return QVariant::fromValue(story.snippet_marks);
    default: return {};
    }
}

QString preview_text(const TopicPreview& preview)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("undertone::view", text);
    };
    const auto number = [](int value) { return number_text(value, 0); };
    if (preview.searched == 0)
        return preview.finished
                   ? tr("No stories are stored yet: the preview is empty until some are.")
                   : tr("Looking through the stored stories");
    const bool whole = preview.finished && !preview.has_older;
    QString text =
        (whole ? tr("Finds %1 of %2 stored stories") : tr("Finds %1 of the newest %2 stories"))
            .arg(number(preview.found()), number(preview.searched));
    if (preview.added > 0 || preview.lost > 0)
        text += tr(": %1 new, %2 lost").arg(number(preview.added), number(preview.lost));
    if (!whole && preview.back_to)
        text += tr(" (back to %1)").arg(date_text(date_of(*preview.back_to)));
    return text;
}

}  // namespace undertone::view
