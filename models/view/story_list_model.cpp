#include "view/story_list_model.h"

#include "view/claim_text.h"
#include "view/number_text.h"
#include "view/words.h"

#include <algorithm>

namespace undertone::view {
namespace {

QString from_utf8(const std::string& text) { return QString::fromStdString(text); }

/// "Tue 28 Jan", "Tue 28 Jan 2025"
QString day_text(Date date, bool with_year)
{
    static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    QString text = QLatin1String(days[std::chrono::weekday(date).c_encoding()]) + u' ' +
                   from_utf8(in_words(date));
    if (!with_year)
        text.truncate(text.lastIndexOf(u' '));
    return text;
}

/// What it counts to and why comes first, since the end is elided where the list is narrow; before
/// it only why there is no score:
/// "18:02 EST · Mon 27 Jan → Tue 28 Jan · after the close · +3 more · DeepSeek".
QString line_of(const StoryItem& item, bool with_year)
{
    // time_et is "Mon 27 Jan 2025 18:02 EST"
    const QStringList time = from_utf8(item.time_et).split(u' ');
    QStringList parts;
    if (!item.story.scored.unscored.empty())
        parts << unscored_text(item);
    if (time.size() == 6) {
        const QString own_day = time.mid(0, with_year ? 4 : 3).join(u' ');
        const QString session_day = day_text(item.session.date, with_year);
        parts << time[4] + u' ' + time[5]
              << (own_day == session_day ? own_day : own_day + QStringLiteral(" → ") + session_day);
    } else {
        parts << from_utf8(item.time_et) << day_text(item.session.date, true);
    }
    parts << session_class_text(item.session_class);
    if (item.story.cluster_size > 1)
        parts << StoryListModel::tr("+%n more", nullptr, item.story.cluster_size - 1);
    QString source = from_utf8(item.story.story.source_name);
    if (item.story.story.demo && source.startsWith(QLatin1String("Demo: ")))
        source.remove(0, 6);  // the row has a badge for that
    parts << source;
    return parts.join(QStringLiteral(" · "));
}

/// One sentence for screen readers.
QString spoken(const StoryItem& item, bool with_year)
{
    QString text = from_utf8(item.story.story.content.title) + QStringLiteral(". ");
    if (item.mention)
        text += StoryListModel::tr("Score %1. ").arg(signed_text(item.mention->score, 2));
    else if (item.story.scored.unscored.empty())
        text += StoryListModel::tr("No score for this company. ");
    text += line_of(item, with_year);
    if (item.story.story.demo)
        text += StoryListModel::tr(". Written for the demo");
    return text;
}

QString spoken(const FoundIn& found)
{
    return found.snippet.isEmpty() ? QString()
                                   : StoryListModel::tr(". Found: %1").arg(found.snippet);
}

}  // namespace

StoryListModel::StoryListModel(QObject* parent) : QAbstractListModel(parent) {}

void StoryListModel::setStories(StoryItems stories, std::vector<FoundIn> found_in)
{
    beginResetModel();
    stories_ = std::move(stories);
    found_in_ = std::move(found_in);
    const auto year_of = [](const StoryItem& item) {
        return std::chrono::year_month_day(item.session.date).year();
    };
    with_year_ =
        stories_ && !std::all_of(stories_->begin(), stories_->end(), [&](const auto& item) {
            return year_of(item) == year_of(stories_->front());
        });
    endResetModel();
}

int StoryListModel::row_of(StoryId story) const
{
    for (std::size_t row = 0; stories_ && row < stories_->size(); ++row)
        if ((*stories_)[row].story.story.id == story)
            return int(row);
    return -1;
}

int StoryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !stories_ ? 0 : int(stories_->size());
}

QVariant StoryListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto at = std::size_t(index.row());
    const StoryItem& item = (*stories_)[at];
    const FoundIn found = at < found_in_.size() ? found_in_[at] : FoundIn{};
    switch (role) {
    case title_role: return from_utf8(item.story.story.content.title);
    case Qt::ToolTipRole: return plain_tooltip(from_utf8(item.story.story.content.title));
    case score_role:
        return item.mention ? signed_text(item.mention->score, 2) : QStringLiteral("–");
    case sign_role: return item.mention ? QVariant(sign_shown(item.mention->score, 2)) : QVariant();
    case line_role: return line_of(item, with_year_);
    case demo_role: return item.story.story.demo;
    case repeats_role: return item.story.cluster_size - 1;
    case title_marks_role: return QVariant::fromValue(found.title);
    case snippet_role: return found.snippet;
    case snippet_marks_role: return QVariant::fromValue(found.snippet_marks);
    case Qt::AccessibleTextRole: return spoken(item, with_year_) + spoken(found);
    default: return {};
    }
}

QString unscored_text(const StoryItem& item)
{
    const std::string& why = item.story.scored.unscored;
    return why.empty() ? QString() : StoryListModel::tr("not scored: %1").arg(from_utf8(why));
}

QString text_removed_text(const StoryItem& item)
{
    const auto& removed = item.story.story.text_removed;
    if (!removed)
        return {};
    return StoryListModel::tr("Text removed on %1").arg(from_utf8(in_words(date_of(*removed))));
}

QString session_class_text(market::SessionClass session_class)
{
    switch (session_class) {
    case market::SessionClass::pre: return StoryListModel::tr("pre-market");
    case market::SessionClass::regular: return StoryListModel::tr("regular session");
    case market::SessionClass::post: return StoryListModel::tr("after the close");
    case market::SessionClass::closed: break;
    }
    return StoryListModel::tr("market closed");
}

QString session_text(const StoryItem& item)
{
    const QString class_text = session_class_text(item.session_class);
    const std::string day = in_words(item.session.date);
    if (item.time_et.find(day) != std::string::npos)
        return class_text;
    return StoryListModel::tr("%1, counts to %2").arg(class_text, from_utf8(day));
}

}  // namespace undertone::view
