#include "shell/story_history.h"

#include "charts/format.h"
#include "shell/full_text_view.h"
#include "view/dates.h"
#include "view/number_text.h"
#include "view/story_list_model.h"
#include "view/word_diff.h"
#include "view/words.h"

#include <QLabel>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

QLabel* heading_label(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(charts::ui_font(12, QFont::DemiBold));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A row of the news: its words wrap, the whole of it can be clicked and reached by keys.
class MemberButton : public QPushButton {
public:
    MemberButton(const view::StoryItem& item, QWidget* parent) : QPushButton(parent)
    {
        setObjectName(QStringLiteral("storyMember"));
        setCursor(Qt::PointingHandCursor);
        const QString title = from_utf8(item.story.story.content.title);
        const QString score =
            item.mention ? view::signed_text(item.mention->score, 2) : QStringLiteral("–");
        const QString about = from_utf8(item.story.story.source_name) + QStringLiteral(" · ") +
                              view::time_in_words(item, {});
        auto* words = new QLabel(score + QStringLiteral("  ") + title, this);
        auto* line = new QLabel(about, this);
        line->setObjectName(QStringLiteral("faint"));
        auto* lines = new QVBoxLayout(this);
        lines->setContentsMargins(8, 5, 8, 5);
        lines->setSpacing(1);
        for (QLabel* label : {words, line}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setMinimumWidth(1);
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            lines->addWidget(label);
        }
        setAccessibleName(StoryHistory::tr("Open: %1. %2").arg(title, about));
        QSizePolicy policy = sizePolicy();
        policy.setHeightForWidth(true);
        policy.setVerticalPolicy(QSizePolicy::Minimum);
        setSizePolicy(policy);
    }
    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->heightForWidth(width);
    }
};

/// "Version 2, recorded 27 Jan 2025 15:04 UTC"
QString version_text(const store::StoryRevision& revision)
{
    const std::string iso = to_iso(revision.recorded_at);  // 2025-01-27T15:04:00Z
    return StoryHistory::tr("Version %1, recorded %2 %3 UTC")
        .arg(QString::number(revision.number), view::date_text(date_of(revision.recorded_at)),
             from_utf8(iso.substr(11, 5)));
}

std::string words_of(const store::StoryRevision& revision)
{
    return revision.title + "\n" + revision.summary + "\n" + revision.text;
}

void write_changes(QTextCursor& cursor, const std::vector<view::DiffPart>& parts,
                   const charts::Theme& theme)
{
    QTextCharFormat kept, added, removed;
    kept.setFont(charts::ui_font(12));
    kept.setForeground(theme.text);
    added = removed = kept;
    added.setBackground(charts::mixed(theme.up, theme.ground, 0.25));
    added.setFontUnderline(true);  // never colour alone
    removed.setBackground(charts::mixed(theme.down, theme.ground, 0.25));
    removed.setFontStrikeOut(true);
    for (const view::DiffPart& part : parts) {
        using Is = view::DiffPart::Is;
        const auto& format = part.is == Is::added ? added : part.is == Is::removed ? removed : kept;
        cursor.insertText(from_utf8(part.words), format);
        cursor.insertText(QStringLiteral(" "), kept);
    }
}

}  // namespace

StoryHistory::StoryHistory(QWidget* parent)
    : QWidget(parent),
      members_heading_(heading_label(this)),
      members_(new QVBoxLayout),
      changes_heading_(heading_label(this)),
      changes_(new FullTextView(this))
{
    changes_->setAccessibleName(tr("What its source has changed"));
    members_->setSpacing(2);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(members_heading_);
    lines->addLayout(members_);
    lines->addWidget(changes_heading_);
    lines->addWidget(changes_);
    hide();
}

void StoryHistory::setTheme(const charts::Theme& theme)
{
    theme_ = theme;
    show_changes();
}

void StoryHistory::setDetails(const view::StoryDetailsPtr& details)
{
    const auto before = std::exchange(details_, details);
    const auto ids = [](const view::StoryDetailsPtr& of) {
        std::vector<StoryId> all;
        for (const view::StoryItem& one : *of->cluster)
            all.push_back(one.story.story.id);
        return all;
    };
    // Each refresh brings them anew: what is the same keeps the reader's selection and focus.
    const bool is_same = before && details && before->story == details->story;
    if (!is_same || ids(before) != ids(details))
        show_members();
    if (!is_same || before->revisions.size() != details->revisions.size())
        show_changes();
    setVisible(details && (!details->cluster->empty() || details->revisions.size() > 1));
}

void StoryHistory::show_members()
{
    while (QLayoutItem* old = members_->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();  // a click on one may bring the next list
        delete old;
    }
    const int count = details_ ? int(details_->cluster->size()) : 0;
    members_heading_->setVisible(count > 0);
    members_heading_->setText(
        view::counted(count, tr("%1 more tells the same news"), tr("%1 more tell the same news")));
    for (int i = 0; i < count; ++i) {
        auto* one = new MemberButton((*details_->cluster)[std::size_t(i)], this);
        connect(one, &QPushButton::clicked, this,
                [this, stories = details_->cluster, i] { emit memberChosen(stories, i); });
        members_->addWidget(one);
    }
}

/// The newest change first.
void StoryHistory::show_changes()
{
    changes_->clear();
    const auto count = details_ ? details_->revisions.size() : 0;
    changes_heading_->setVisible(count > 1);
    changes_->setVisible(count > 1);
    if (count < 2)
        return;
    changes_heading_->setText(view::counted(int(count) - 1, tr("Its source has changed it once"),
                                            tr("Its source has changed it %1 times")));
    QTextCursor cursor(changes_->document());
    QTextCharFormat faint;
    faint.setFont(charts::ui_font(11));
    faint.setForeground(theme_.faint_text);
    for (std::size_t i = count - 1; i > 0; --i) {
        const store::StoryRevision& before = details_->revisions[i - 1];
        const store::StoryRevision& after = details_->revisions[i];
        if (i < count - 1)
            cursor.insertBlock();
        cursor.insertText(version_text(after), faint);
        cursor.insertBlock();
        if (before.text_removed || after.text_removed) {
            // Only titles are left to be compared.
            write_changes(cursor, view::word_diff(before.title, after.title), theme_);
            cursor.insertText(tr("(summaries and texts were removed to keep house)"), faint);
        } else {
            write_changes(cursor, view::word_diff(words_of(before), words_of(after)), theme_);
        }
    }
    changes_->fit();
}

}  // namespace undertone::shell
