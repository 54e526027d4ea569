#include "shell/story_pane.h"

#include "charts/format.h"
#include "shell/full_text_view.h"
#include "shell/own_label_row.h"
#include "shell/probability_bar.h"
#include "shell/reasons_table.h"
#include "shell/story_history.h"
#include "shell/story_note.h"
#include "shell/story_text.h"
#include "view/claim_text.h"
#include "view/number_text.h"
#include "view/story_list_model.h"
#include "view/words.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextEdit>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace undertone::shell {
namespace {

using charts::from_utf8;

/// The pane scrolls under the pointer; a box that passes there must not change its company.
class CompanyBox : public QComboBox {
public:
    explicit CompanyBox(QWidget* parent) : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);  // the wheel gives no focus either
    }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QLabel* words_label(QWidget* parent, bool faint)
{
    auto* label = new QLabel(parent);
    if (faint)
        label->setObjectName(QStringLiteral("faint"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);  // what comes from the net is never markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

bool is_web_address(const QUrl& url)
{
    return url.isValid() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

}  // namespace

class StoryPane::Impl {
public:
    Impl(StoryPane& owner, std::vector<Company> companies_, std::vector<Topic> topics_)
        : pane(owner), companies(std::move(companies_)), topics(std::move(topics_))
    {
        empty = words_label(&pane, true);
        empty->setAlignment(Qt::AlignCenter);
        empty->setText(StoryPane::tr("Choose a story to see why it has its score."));
        area = new QScrollArea(&pane);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidget(make_content());
        stack = new QStackedLayout(&pane);
        stack->addWidget(empty);
        stack->addWidget(area);
    }

    QWidget* make_content()
    {
        content = new QWidget;
        text = new FullTextView(content);
        text->setAccessibleName(StoryPane::tr("The story’s words"));
        buttons = new QHBoxLayout;
        buttons->setSpacing(4);
        note = new StoryNote(content);
        own_label = new OwnLabelRow(content);
        history = new StoryHistory(content);
        text_removed = words_label(content, true);
        about = words_label(content, true);
        topic_chips = words_label(content, false);
        topic_chips->setTextFormat(Qt::RichText);
        topic_chips->setAccessibleName(StoryPane::tr("Topics"));
        open = new QPushButton(StoryPane::tr("Open in the browser"), content);
        company = new CompanyBox(content);
        company->setAccessibleName(StoryPane::tr("Company that the score is for"));
        company->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        company->setMaximumWidth(160);  // the words beside it need the other half
        score = words_label(content, false);
        chances = new ProbabilityBar(content);
        reasons = new ReasonsTable(content);
        no_reasons = words_label(content, true);
        claims = new QVBoxLayout;
        claims->setSpacing(4);
        method = words_label(content, true);

        auto* whose = new QHBoxLayout;
        whose->addWidget(company);
        whose->addWidget(score, 1);
        auto* lines = new QVBoxLayout(content);
        lines->setContentsMargins(12, 10, 12, 12);
        lines->setSpacing(8);
        lines->addLayout(buttons);
        lines->addWidget(text);
        lines->addWidget(note);
        lines->addWidget(text_removed);
        lines->addWidget(about);
        lines->addWidget(topic_chips);
        lines->addLayout(whose);
        lines->addWidget(chances);
        lines->addWidget(reasons);
        lines->addWidget(no_reasons);
        lines->addWidget(own_label);
        lines->addLayout(claims);
        lines->addWidget(history);
        lines->addWidget(method);
        lines->addWidget(open, 0, Qt::AlignLeft);
        lines->addStretch(1);

        connect(open, &QPushButton::clicked, &pane, &StoryPane::openInBrowser);
        connect(note, &StoryNote::written, &pane, [this](const QString& words) {
            emit pane.noteWritten(item().story.story.id, words);
        });
        connect(own_label, &OwnLabelRow::given, &pane, [this](std::optional<Label> label) {
            emit pane.labelGiven(item().story.story.id, mention->company, label);
        });
        connect(history, &StoryHistory::memberChosen, &pane, &StoryPane::memberChosen);
        connect(company, &QComboBox::activated, &pane,
                [this](int chosen) { show_mention(chosen); });
        connect(reasons, &ReasonsTable::reasonLit, &pane, [this](int reason) { light(reason); });
        return content;
    }

    [[nodiscard]] const view::StoryItem& item() const { return (*stories)[std::size_t(index)]; }

    /// `kept`: the company to show first if the story has a score for it; empty: the chart's.
    void show(const CompanyId& kept)
    {
        const Story& story = item().story.story;
        link = QUrl(from_utf8(story.content.link), QUrl::StrictMode);
        open->setVisible(is_web_address(link));
        open->setToolTip(view::plain_tooltip(link.toDisplayString()));
        text_removed->setText(view::text_removed_text(item()));
        text_removed->setVisible(!text_removed->text().isEmpty());
        about->setText(about_line());
        method->setText(method_line());
        fill_topics();
        fill_claims();

        // The chart's company first, as the list's score is its.
        mentions.clear();
        if (item().mention)
            mentions.push_back(&*item().mention);
        for (const Mention& mention : item().story.scored.mentions)
            if (!item().mention || mention.company != item().mention->company)
                mentions.push_back(&mention);
        company->clear();
        for (const Mention* mention : mentions)
            company->addItem(view::company_name(mention->company, companies) + QStringLiteral("  ") +
                             view::signed_text(mention->score, 2));
        company->setVisible(!mentions.empty());
        int chosen = mentions.empty() ? -1 : 0;
        for (std::size_t i = 0; i < mentions.size(); ++i)
            if (mentions[i]->company == kept)
                chosen = int(i);
        company->setCurrentIndex(chosen);
        show_mention(chosen);
        stack->setCurrentWidget(area);
    }

    void show_mention(int chosen)
    {
        mention = chosen >= 0 ? mentions[std::size_t(chosen)] : nullptr;
        chances->setVisible(mention);
        own_label->setVisible(mention);
        if (mention)
            own_label->setCompany(view::company_name(mention->company, companies));
        show_own_label();
        no_reasons->setVisible(!mention || mention->reasons.empty());
        no_reasons->setText(words_without_reasons());
        score->setVisible(mention);
        if (mention) {
            chances->setProbabilities(mention->p);
            QString words = StoryPane::tr("relevance %1, confidence %2")
                                .arg(view::number_text(mention->relevance, 2),
                                     view::number_text(mention->confidence, 2));
            if (mention->reaction)
                words += StoryPane::tr("; a reaction: rests on a stated price move");
            const auto& reasons = mention->reasons;
            if (std::any_of(reasons.begin(), reasons.end(),
                            [](const Reason& one) { return one.quoted; }))
                words += StoryPane::tr("; quoted opinion adds %1 to its log-odds")
                             .arg(view::signed_text(view::explain(*mention).quoted, 2));
            score->setText(words);
        }
        write();
    }

    [[nodiscard]] std::optional<Label> label_of(const CompanyId& company_asked) const
    {
        if (details)
            for (const store::OwnLabel& one : details->labels)
                if (one.company == company_asked)
                    return one.label;
        return std::nullopt;
    }

    void show_own_label()
    {
        own_label->setLabel(mention ? label_of(mention->company) : std::nullopt);
        own_label->setEnabled(details != nullptr);
        if (details)
            own_label->setAccuracy(details->accuracy);
    }

    [[nodiscard]] QString words_without_reasons() const
    {
        if (mention)
            return StoryPane::tr("No word of it speaks for or against.");
        QString unscored = view::unscored_text(item());
        if (unscored.isEmpty())
            return StoryPane::tr("It names no company that is known here.");
        unscored[0] = unscored[0].toUpper();
        return unscored + u'.';
    }

    /// Words and reasons are written anew only where they differ: a refresh leaves the reader's
    /// selection alone.
    void write()
    {
        const StoryDraft& content_now = item().story.story.content;
        if (written == content_now && is_written(mention))
            return;
        written = content_now;
        written_mention = mention ? std::optional(*mention) : std::nullopt;
        text->setExtraSelections({});
        reasons->setMention(written_mention);
        starts = write_story(*text->document(), content_now, mention, theme);
        text->fit();
    }

    [[nodiscard]] bool is_written(const Mention* now) const
    {
        if (!now || !written_mention)
            return !now && !written_mention;
        return now->company == written_mention->company && now->p == written_mention->p &&
               now->log_odds == written_mention->log_odds &&
               now->intercept == written_mention->intercept &&
               now->reasons == written_mention->reasons;
    }

    /// Marks a reason's words over the text, which stays as it is written; −1: none.
    void light(int reason)
    {
        QList<QTextEdit::ExtraSelection> marks;
        if (mention && reason >= 0 && std::size_t(reason) < mention->reasons.size()) {
            const Reason& why = mention->reasons[std::size_t(reason)];
            QTextEdit::ExtraSelection mark;
            mark.cursor = span_of(*text->document(), item().story.story.content, starts, why);
            mark.format.setFontUnderline(true);
            mark.format.setBackground(
                charts::mixed(why.weight > 0 ? theme.up : theme.down, theme.ground, 0.5));
            marks << mark;
        }
        text->setExtraSelections(marks);
    }

    /// Chips of their hues. The one label with markup: names are the reference's, and escaped.
    void fill_topics()
    {
        QStringList chips;
        for (const TopicMatch& match : item().story.scored.topics)
            for (const Topic& topic : topics)
                if (topic.id == match.topic) {
                    const QColor hue(from_utf8(topic.colour));
                    QString name = from_utf8(topic.name).toHtmlEscaped();
                    name.replace(u' ', QChar(0xa0));  // a chip is on one line
                    chips << QStringLiteral(
                                 "<span style='background-color:%1;'>"
                                 "<span style='color:%2;'>&nbsp;●</span>"
                                 "&nbsp;%3&nbsp;</span>")
                                 .arg(charts::mixed(hue, theme.ground, 0.22).name(),
                                      charts::visible_on_ground(hue, theme).name(), name);
                }
        topic_chips->setText(chips.join(QStringLiteral("  ")));
        topic_chips->setVisible(!chips.isEmpty());
    }

    QString about_line() const
    {
        const Story& story = item().story.story;
        QString line = from_utf8(story.source_name);
        if (!story.content.publisher.empty())
            line += QStringLiteral(" (") + view::isolated(story.content.publisher) + u')';
        line += QStringLiteral(" · ") + view::time_in_words(item(), second_zone) +
                QStringLiteral(" · ") + view::session_text(item());
        if (item().story.cluster_size > 1)
            line += u'\n' + StoryPane::tr("+%n more tell the same news", nullptr,
                                          item().story.cluster_size - 1);
        if (story.demo)
            line += u'\n' + StoryPane::tr("Demo: written for Undertone from public facts");
        return line;
    }

    QString method_line() const
    {
        const store::StoryView& view = item().story;
        if (!view.scored.unscored.empty())
            return StoryPane::tr("Read by %1").arg(from_utf8(view.engine));
        QString line = StoryPane::tr("Scored by %1").arg(from_utf8(view.engine));
        if (view.trained_until && date_of(view.story.known_at) <= *view.trained_until)
            line += StoryPane::tr(", in hindsight: it learnt from news up to %1")
                        .arg(charts::short_day_text(*view.trained_until, charts::on_screen));
        return line;
    }

    void fill_claims()
    {
        while (QLayoutItem* old = claims->takeAt(0)) {
            delete old->widget();
            delete old;
        }
        for (const CheckedClaim& claim : item().claims) {
            auto* label = words_label(content, false);
            label->setText(view::claim_text(claim));
            QPalette palette = label->palette();
            palette.setColor(QPalette::WindowText, claim.verdict == Verdict::agrees ? theme.up_text
                                                   : claim.verdict == Verdict::disagrees
                                                       ? theme.down_text
                                                       : theme.faint_text);
            label->setPalette(palette);
            claims->addWidget(label);
        }
    }

    StoryPane& pane;
    const std::vector<Company> companies;
    std::vector<Topic> topics;
    charts::Theme theme = charts::Theme::dark_theme();
    std::string second_zone;
    view::StoryItems stories;
    int index = -1;
    std::vector<const Mention*> mentions;  ///< of the story; the first is the chart's company's
    const Mention* mention = nullptr;      ///< on show
    QUrl link;
    store::UserMark mark;                    ///< of the story on show
    view::StoryDetailsPtr details;           ///< of it; null: not there yet
    std::optional<StoryDraft> written;       ///< what `text` has
    std::optional<Mention> written_mention;  ///< what `text` and `reasons` have
    FieldStarts starts{};

    QLabel* empty = nullptr;
    QScrollArea* area = nullptr;
    QWidget* content = nullptr;
    QStackedLayout* stack = nullptr;
    FullTextView* text = nullptr;
    QHBoxLayout* buttons = nullptr;
    StoryNote* note = nullptr;
    OwnLabelRow* own_label = nullptr;
    StoryHistory* history = nullptr;
    QLabel* text_removed = nullptr;
    QLabel* about = nullptr;
    QLabel* topic_chips = nullptr;
    QPushButton* open = nullptr;
    QComboBox* company = nullptr;
    QLabel* score = nullptr;
    ProbabilityBar* chances = nullptr;
    ReasonsTable* reasons = nullptr;
    QLabel* no_reasons = nullptr;
    QVBoxLayout* claims = nullptr;
    QLabel* method = nullptr;
};

StoryPane::StoryPane(std::vector<Company> companies, std::vector<Topic> topics, QWidget* parent)
    : QWidget(parent), impl_(std::make_unique<Impl>(*this, std::move(companies), std::move(topics)))
{
}

StoryPane::~StoryPane() = default;

void StoryPane::setTheme(const charts::Theme& theme)
{
    Impl& d = *impl_;
    d.theme = theme;
    d.chances->setTheme(theme);
    d.reasons->setTheme(theme);
    d.history->setTheme(theme);
    if (d.index >= 0) {
        d.fill_topics();
        d.fill_claims();
        d.written.reset();
        d.write();
    }
}

void StoryPane::setSecondZone(const std::string& zone)
{
    impl_->second_zone = zone;
    if (impl_->index >= 0)
        impl_->about->setText(impl_->about_line());
}

void StoryPane::setTopics(std::vector<Topic> topics)
{
    impl_->topics = std::move(topics);
    if (impl_->index >= 0)
        impl_->fill_topics();
}

void StoryPane::showStory(view::StoryItems stories, int index)
{
    Impl& d = *impl_;
    const bool is_story = stories && index >= 0 && std::size_t(index) < stories->size();
    const StoryId before = d.index >= 0 ? d.item().story.story.id : StoryId{};
    const CompanyId company = d.mention ? d.mention->company : CompanyId{};
    const bool stays = is_story && (*stories)[std::size_t(index)].story.story.id == before;
    if (!stays) {
        d.note->finish();  // what is being written is the earlier story's
        d.details = nullptr;
        d.history->setDetails(nullptr);
    }
    d.stories = std::move(stories);
    d.index = is_story ? index : -1;
    if (is_story) {
        const bool is_same = before.value != 0 && stays;
        if (!is_same) {
            d.mark = d.item().story.mark;
            d.note->setNote(charts::from_utf8(d.mark.note));
        }
        d.show(is_same ? company : CompanyId{});
        if (!is_same)
            d.area->verticalScrollBar()->setValue(0);
    } else {
        d.mention = nullptr;
        d.mentions.clear();
        d.stack->setCurrentWidget(d.empty);
    }
}

void StoryPane::setMark(StoryId story, const store::UserMark& mark)
{
    Impl& d = *impl_;
    if (d.index < 0 || d.item().story.story.id != story)
        return;
    d.mark = mark;
    d.note->setNote(charts::from_utf8(mark.note));
}

void StoryPane::setDetails(const view::StoryDetailsPtr& details)
{
    Impl& d = *impl_;
    if (d.index < 0 || !details || d.item().story.story.id != details->story)
        return;
    d.details = details;
    d.history->setDetails(details);
    d.show_own_label();
}

void StoryPane::setStoryActions(const QList<QAction*>& actions)
{
    Impl& d = *impl_;
    for (QAction* action : actions) {
        auto* button = new QToolButton(d.content);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        d.buttons->addWidget(button);
    }
    d.buttons->addStretch(1);
}

const view::StoryItem* StoryPane::story() const
{
    return impl_->index < 0 ? nullptr : &impl_->item();
}

const store::UserMark& StoryPane::mark() const { return impl_->mark; }

std::optional<CompanyId> StoryPane::company() const
{
    return impl_->mention ? std::optional(impl_->mention->company) : std::nullopt;
}

std::optional<Label> StoryPane::ownLabel(const CompanyId& company) const
{
    return impl_->label_of(company);
}

void StoryPane::editNote() { impl_->note->edit(); }

bool StoryPane::can_open() const { return impl_->index >= 0 && is_web_address(impl_->link); }

void StoryPane::openInBrowser()
{
    if (can_open())
        QDesktopServices::openUrl(impl_->link);
}

}  // namespace undertone::shell
