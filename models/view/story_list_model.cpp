#include "view/story_list_model.h"

#include "view/claim_text.h"
#include "view/dates.h"
#include "view/number_text.h"
#include "view/words.h"

#include <algorithm>

namespace undertone::view {
namespace {

QString from_utf8(const std::string& text) { return QString::fromStdString(text); }

/// "Tue 28 Jan", "Tue 28 Jan 2025"
QString day_text(Date date, bool with_year)
{
    return with_year ? weekday_date_text(date) : weekday_date_text_in_year(date);
}

/// "18:02 EST", of "Mon 27 Jan 2025 18:02 EST".
QString clock_of(const StoryItem& item) { return from_utf8(item.time_et).section(u' ', -2); }

/// What it counts to and why comes first, since the end is elided where the list is narrow; before
/// it only why there is no score:
/// "18:02 EST · Mon 27 Jan → Tue 28 Jan · after the close · +3 more · DeepSeek".
QString line_of(const StoryItem& item, bool with_year)
{
    QStringList parts;
    if (!item.story.scored.unscored.empty())
        parts << unscored_text(item);
    const QString own_day = day_text(item.local_date, with_year);
    const QString session_day = day_text(item.session.date, with_year);
    parts << clock_of(item)
          << (own_day == session_day ? own_day : own_day + QStringLiteral(" → ") + session_day);
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

QString spoken(const store::UserMark& mark)
{
    QString text;
    if (mark.starred)
        text += StoryListModel::tr(". Starred");
    if (!mark.read)
        text += StoryListModel::tr(". Unread");
    if (!mark.note.empty())
        text += StoryListModel::tr(". Note: %1").arg(from_utf8(mark.note));
    return text;
}

}  // namespace

StoryListModel::StoryListModel(QObject* parent, Clock clock)
    : QAbstractListModel(parent), clock_(clock)
{
}

void StoryListModel::setStories(StoryItems stories, std::vector<FoundIn> found_in, bool is_more)
{
    beginResetModel();
    listed_.clear();
    groups_.clear();
    add(stories, found_in);
    is_more_ = is_more;
    is_asked_ = false;
    with_year_ = spans_years();
    lay_rows();
    endResetModel();
}

void StoryListModel::append(const StoryItems& stories, const std::vector<FoundIn>& found_in,
                            bool is_more)
{
    is_more_ = is_more;
    is_asked_ = false;
    if (!stories || stories->empty())
        return;
    const int from = loaded();
    if (grouped_) {
        add(stories, found_in);
        append_grouped(from);
    } else {
        beginInsertRows({}, from, from + int(stories->size()) - 1);
        add(stories, found_in);
        for (int i = from; i < loaded(); ++i)
            rows_.push_back({i, false});
        endInsertRows();
    }
    if (const bool with_year = spans_years(); with_year != with_year_) {
        with_year_ = with_year;
        emit dataChanged(index(0), index(rowCount() - 1), {line_role});
    }
}

void StoryListModel::add(const StoryItems& stories, const std::vector<FoundIn>& found_in)
{
    for (int i = 0; stories && i < int(stories->size()); ++i) {
        const auto at = std::size_t(i);
        const ClusterId cluster = (*stories)[at].story.story.cluster;
        if (cluster.value != 0)
            groups_[cluster].push_back(loaded());
        listed_.push_back({stories, i, at < found_in.size() ? found_in[at] : FoundIn{}});
    }
}

/// Within a reset.
void StoryListModel::lay_rows()
{
    rows_.clear();
    for (int i = 0; i < loaded(); ++i) {
        const ClusterId cluster = listed_[std::size_t(i)].item().story.story.cluster;
        const auto group = groups_.find(cluster);
        if (!grouped_ || group == groups_.end()) {
            rows_.push_back({i, false});
        } else if (group->second.front() == i) {
            rows_.push_back({i, false});
            if (open_.contains(cluster))
                for (std::size_t k = 1; k < group->second.size(); ++k)
                    rows_.push_back({group->second[k], true});
        }
    }
}

void StoryListModel::append_grouped(int from)
{
    for (int i = from; i < loaded(); ++i) {
        const ClusterId cluster = listed_[std::size_t(i)].item().story.story.cluster;
        const auto group = groups_.find(cluster);
        if (group == groups_.end() || group->second.front() == i) {
            beginInsertRows({}, rowCount(), rowCount());
            rows_.push_back({i, false});
            endInsertRows();
            continue;
        }
        const auto head = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) {
            return row.listed == group->second.front();
        });
        const int head_row = int(head - rows_.begin());
        emit dataChanged(index(head_row), index(head_row), {group_role});
        if (!open_.contains(cluster))
            continue;
        int row = head_row + 1;
        while (row < rowCount() && rows_[std::size_t(row)].is_member)
            ++row;
        beginInsertRows({}, row, row);
        rows_.insert(rows_.begin() + row, {i, true});
        endInsertRows();
    }
}

void StoryListModel::setGrouped(bool grouped)
{
    if (grouped == grouped_)
        return;
    beginResetModel();
    grouped_ = grouped;
    lay_rows();
    endResetModel();
}

void StoryListModel::setMark(StoryId story, const store::UserMark& mark)
{
    marks_[story] = mark;
    if (const int row = row_of(story); row >= 0)
        emit dataChanged(index(row), index(row));
}

bool StoryListModel::spans_years() const
{
    const auto year_of = [](const Listed& one) {
        return std::chrono::year_month_day(one.item().session.date).year();
    };
    return !std::all_of(listed_.begin(), listed_.end(), [&](const Listed& one) {
        return year_of(one) == year_of(listed_.front());
    });
}

void StoryListModel::reveal(StoryId story)
{
    if (!grouped_ || row_of(story) >= 0)
        return;
    const auto found = std::find_if(listed_.begin(), listed_.end(), [&](const Listed& one) {
        return one.item().story.story.id == story;
    });
    if (found == listed_.end())
        return;
    const auto& group = groups_.at(found->item().story.story.cluster);
    open(row_of(listed_[std::size_t(group.front())].item().story.story.id), true);
}

int StoryListModel::row_of(StoryId story) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).item().story.story.id == story)
            return row;
    return -1;
}

StoryListModel::Place StoryListModel::place_of(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return {at(row).page, at(row).index};
}

const StoryItem* StoryListModel::item(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &at(row).item();
}

store::UserMark StoryListModel::mark_of(const StoryItem& item) const
{
    const auto set = marks_.find(item.story.story.id);
    return set == marks_.end() ? item.story.mark : set->second;
}

QStringList StoryListModel::sources() const
{
    std::set<QString> names;
    for (const Listed& one : listed_)
        names.insert(from_utf8(one.item().story.story.source_name));
    return {names.begin(), names.end()};
}

int StoryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

const std::vector<int>* StoryListModel::group_of(int row) const
{
    if (!grouped_ || rows_[std::size_t(row)].is_member)
        return nullptr;
    const auto group = groups_.find(at(row).item().story.story.cluster);
    return group == groups_.end() || group->second.size() < 2 ? nullptr : &group->second;
}

QVariant StoryListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const StoryItem& item = at(index.row()).item();
    const FoundIn& found = at(index.row()).found;
    const std::vector<int>* group = group_of(index.row());
    switch (role) {
    case title_role: return from_utf8(item.story.story.content.title);
    case Qt::ToolTipRole:
        return plain_tooltip(
            from_utf8(item.story.story.content.title) +
            (second_zone_.empty() ? QString() : u'\n' + time_in_words(item, second_zone_)));
    case score_role:
        return item.mention ? signed_text(item.mention->score, 2) : QStringLiteral("–");
    case sign_role: return item.mention ? QVariant(sign_shown(item.mention->score, 2)) : QVariant();
    case line_role: return line_of(item, with_year_);
    case demo_role: return item.story.story.demo;
    case title_marks_role: return QVariant::fromValue(found.title);
    case snippet_role: return found.snippet;
    case snippet_marks_role: return QVariant::fromValue(found.snippet_marks);
    case starred_role: return mark_of(item).starred;
    case unread_role: return !mark_of(item).read;
    case noted_role: return !mark_of(item).note.empty();
    case age_role: return age_text(item.story.story.known_at, clock_());
    case group_role: return group ? int(group->size()) - 1 : 0;
    case open_role: return group && open_.contains(item.story.story.cluster);
    case member_role: return rows_[std::size_t(index.row())].is_member;
    case Qt::AccessibleTextRole:
        return spoken(item, with_year_) + spoken(found) + spoken(mark_of(item)) +
               (group ? tr(". Opens to %1 more").arg(group->size() - 1) : QString());
    default: return {};
    }
}

bool StoryListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != open_role || !index.isValid() || !group_of(index.row()))
        return false;
    open(index.row(), value.toBool());
    return true;
}

void StoryListModel::open(int row, bool is_open)
{
    const ClusterId cluster = at(row).item().story.story.cluster;
    if (open_.contains(cluster) == is_open)
        return;
    const std::vector<int>& group = *group_of(row);
    const int more = int(group.size()) - 1;
    if (is_open) {
        beginInsertRows({}, row + 1, row + more);
        open_.insert(cluster);
        for (int k = 1; k <= more; ++k)
            rows_.insert(rows_.begin() + row + k, {group[std::size_t(k)], true});
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + more);
        open_.erase(cluster);
        rows_.erase(rows_.begin() + row + 1, rows_.begin() + row + 1 + more);
        endRemoveRows();
    }
    emit dataChanged(index(row), index(row), {open_role});
}

bool StoryListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && is_more_ && !is_asked_;
}

void StoryListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    is_asked_ = true;
    emit moreAsked();
}

QString age_text(Utc then, Utc now)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - then).count();
    if (minutes < 1)
        return StoryListModel::tr("now");
    if (minutes < 60)
        return StoryListModel::tr("%1 min").arg(minutes);
    const auto hours = minutes / 60, days = hours / 24;
    if (days < 1)
        return StoryListModel::tr("%1 h").arg(hours);
    if (days < 31)
        return StoryListModel::tr("%1 d").arg(days);
    return days < 365 ? StoryListModel::tr("%1 mo").arg(days * 12 / 365)
                      : StoryListModel::tr("%1 y").arg(days / 365);
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
    return StoryListModel::tr("Text removed on %1").arg(date_text(date_of(*removed)));
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

QString time_in_words(const StoryItem& item, const std::string& second_zone)
{
    const QString beside = in_second_zone(item.story.story.known_at, second_zone, item.local_date);
    const QString time = weekday_date_text(item.local_date) + u' ' + clock_of(item);
    return beside.isEmpty() ? time : time + QStringLiteral(" · ") + beside;
}

QString session_text(const StoryItem& item)
{
    const QString class_text = session_class_text(item.session_class);
    if (item.local_date == item.session.date)
        return class_text;
    return StoryListModel::tr("%1, counts to %2").arg(class_text, date_text(item.session.date));
}

}  // namespace undertone::view
