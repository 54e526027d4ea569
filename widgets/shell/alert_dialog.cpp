#include "shell/alert_dialog.h"

#include "charts/format.h"
#include "charts/theme.h"
#include "view/dates.h"
#include "view/phrase_text.h"
#include "view/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace undertone::shell {
namespace {

using charts::from_utf8;

AlertKind kind_of(const QComboBox& box) { return AlertKind(box.currentData().toInt()); }

bool takes_direction(AlertKind kind)
{
    return kind == AlertKind::tone || kind == AlertKind::tone_z;
}
bool takes_level(AlertKind kind) { return kind != AlertKind::claim && kind != AlertKind::story; }

/// Of a company's index; what it says of a kind is all that a user has to know to trust it.
QString meaning_of(AlertKind kind)
{
    switch (kind) {
    case AlertKind::tone:
        return AlertDialog::tr(
            "The tone of lists: half-life 3 d. It tells again once the tone was back "
            "by 0.05.");
    case AlertKind::tone_z:
        return AlertDialog::tr(
            "In standard deviations from the closes of the 30 days before. It tells "
            "again once that was back by 0.5.");
    case AlertKind::heat:
        return AlertDialog::tr(
            "The usual is the median at the closes of the 30 days before, and one "
            "story at least. It tells again once heat is half-way back.");
    case AlertKind::divergence:
        return AlertDialog::tr(
            "Both changes, in opposite directions, against such changes in the 60 "
            "sessions before.");
    case AlertKind::claim:
        return AlertDialog::tr(
            "“Nvidia fell 17 %” in a new story, held against the bars that are "
            "stored; repeats of the same news are told once.");
    case AlertKind::story:
        return AlertDialog::tr(
            "Each new entry once, no edits. The Federal Register’s source has the "
            "rules of the BIS.");
    case AlertKind::source_down: break;
    }
    return AlertDialog::tr(
        "Once a silence. Where most sources do not answer, that is told and not each "
        "of them.");
}

}  // namespace

AlertDialog::AlertDialog(view::Desk& desk, const Symbol& symbol, const std::vector<TopicId>& topics,
                         QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      form_(new QFormLayout),
      kind_(new QComboBox(this)),
      whose_(new QComboBox(this)),
      topic_(new QComboBox(this)),
      direction_(new QComboBox(this)),
      source_(new QComboBox(this)),
      level_(new QDoubleSpinBox(this)),
      sessions_(new QSpinBox(this)),
      sentence_(new QLabel(this)),
      meaning_(new QLabel(this)),
      trial_(new QLabel(this))
{
    setWindowTitle(tr("New alert"));
    make_fields(*form_);
    for (QLabel* label : {sentence_, meaning_, trial_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(430);
    }
    sentence_->setObjectName(QStringLiteral("sentence"));
    sentence_->setFont(charts::ui_font(15, QFont::DemiBold));
    meaning_->setObjectName(QStringLiteral("faint"));
    trial_->setAccessibleName(tr("What it would have told"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Add alert"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AlertDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(sentence_);
    column->addLayout(form_);
    column->addWidget(meaning_);
    column->addWidget(trial_);
    column->addStretch();
    column->addWidget(buttons);

    fill(symbol, topics);
    connect(kind_, &QComboBox::currentIndexChanged, this, &AlertDialog::show_kind);
    for (QComboBox* box : {whose_, topic_, direction_, source_})
        connect(box, &QComboBox::currentIndexChanged, this, &AlertDialog::show_rule);
    connect(level_, &QDoubleSpinBox::valueChanged, this, &AlertDialog::show_rule);
    connect(sessions_, &QSpinBox::valueChanged, this, &AlertDialog::show_rule);
    connect(&desk_.alerts(), &view::Alerts::trialReady, this,
            [this](const std::shared_ptr<const view::AlertTrial>& trial) { show_trial(*trial); });
    show_kind();
}

void AlertDialog::make_fields(QFormLayout& form)
{
    form.setHorizontalSpacing(16);
    const auto add = [&](const QString& label, QWidget* field, const char* name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        form.addRow(label, field);
    };
    add(tr("Tell me when"), kind_, "kind");
    add(tr("Of"), whose_, "whose");
    add(tr("In news of"), topic_, "topic");
    add(tr("Source"), source_, "source");
    add(tr("When it"), direction_, "direction");
    add(tr("Level"), level_, "level");
    add(tr("Over"), sessions_, "sessions");
    level_->setLocale(QLocale(QLocale::English));
    sessions_->setRange(1, 60);
    sessions_->setValue(5);
}

void AlertDialog::fill(const Symbol& symbol, const std::vector<TopicId>& topics)
{
    const std::pair<AlertKind, QString> kinds[] = {
        {AlertKind::tone, tr("The tone crosses a level")},
        {AlertKind::tone_z, tr("The tone is unusual")},
        {AlertKind::heat, tr("There is much more news than usual")},
        {AlertKind::divergence, tr("Price and tone move apart")},
        {AlertKind::claim, tr("A claim disagrees with stored prices")},
        {AlertKind::story, tr("A source has something new")},
        {AlertKind::source_down, tr("A source stops answering")}};
    for (const auto& [kind, words] : kinds)
        kind_->addItem(words, int(kind));
    direction_->addItem(tr("falls below"), -1);
    direction_->addItem(tr("rises above"), 1);

    topic_->addItem(tr("All topics"), QString());
    for (const Topic& one : desk_.topics()) {
        topic_->addItem(from_utf8(one.name), from_utf8(one.id.value));
        if (topics.size() == 1 && topics.front() == one.id)
            topic_->setCurrentIndex(topic_->count() - 1);
    }
    // A company by its id, a list by its number.
    whose_->addItem(tr("All companies"), QString());
    for (const Watchlist& list : desk_.watchlists())
        if (list.id.value != 0)
            whose_->addItem(tr("The list %1").arg(from_utf8(list.name)), qlonglong(list.id.value));
    std::vector<Company> companies = desk_.companies();
    std::sort(companies.begin(), companies.end(), [](const Company& a, const Company& b) {
        return from_utf8(a.name).compare(from_utf8(b.name), Qt::CaseInsensitive) < 0;
    });
    for (const Company& one : companies) {
        whose_->addItem(from_utf8(one.name), from_utf8(one.id.value));
        if (one.symbol == symbol)
            whose_->setCurrentIndex(whose_->count() - 1);
    }
    source_->addItem(tr("Each source"), QString());
    for (const Source& one : desk_.sources())
        source_->addItem(from_utf8(one.name), from_utf8(one.id.value));
}

/// The fields that the kind takes, with levels that make sense of it.
void AlertDialog::show_kind()
{
    const AlertKind kind = kind_of(*kind_);
    const bool of_source = kind == AlertKind::story || kind == AlertKind::source_down;
    const auto show_row = [this](QWidget* field, bool on) {
        field->setVisible(on);
        form_->labelForField(field)->setVisible(on);
    };
    show_row(whose_, !of_source);
    show_row(topic_, !of_source);
    show_row(source_, of_source);
    show_row(direction_, takes_direction(kind));
    show_row(level_, takes_level(kind));
    show_row(sessions_, kind == AlertKind::divergence);
    const auto level = [this](double least, double most, double value, double step, int decimals,
                              const QString& suffix) {
        const QSignalBlocker blocked(level_);
        level_->setDecimals(decimals);
        level_->setRange(least, most);
        level_->setSingleStep(step);
        level_->setSuffix(suffix);
        level_->setValue(value);
    };
    switch (kind) {
    case AlertKind::tone: level(-0.99, 0.99, -0.3, 0.05, 2, {}); break;
    case AlertKind::tone_z: level(-9, 9, -2, 0.5, 1, tr(" standard deviations")); break;
    case AlertKind::heat: level(1.1, 99, 3, 0.5, 1, tr(" times its usual")); break;
    case AlertKind::divergence: level(0.1, 9, 1, 0.5, 1, tr(" standard deviations")); break;
    case AlertKind::source_down: level(1, 999, 4, 1, 1, tr(" of its intervals")); break;
    default: break;
    }
    sessions_->setSuffix(tr(" sessions"));
    if (kind == AlertKind::story) {
        // Rules of the BIS, where they are asked for.
        const int bis = source_->findData(QStringLiteral("federal_register_bis"));
        source_->setCurrentIndex(bis >= 0 ? bis : std::min(1, source_->count() - 1));
    } else if (of_source) {
        source_->setCurrentIndex(0);
    }
    meaning_->setText(meaning_of(kind));
    show_rule();
}

AlertRule AlertDialog::rule() const
{
    AlertRule rule;
    rule.kind = kind_of(*kind_);
    if (!whose_->isHidden()) {
        const QVariant whose = whose_->currentData();
        if (whose.userType() == QMetaType::LongLong)
            rule.watchlist = {whose.toLongLong()};
        else
            rule.company = {whose.toString().toStdString()};
        if (const QString topic = topic_->currentData().toString(); !topic.isEmpty())
            rule.topic = TopicId{topic.toStdString()};
    }
    if (!source_->isHidden())
        rule.source = {source_->currentData().toString().toStdString()};
    rule.direction = takes_direction(rule.kind) ? direction_->currentData().toInt() : 1;
    rule.level = takes_level(rule.kind) ? level_->value() : 0;
    rule.sessions = sessions_->value();
    return rule;
}

void AlertDialog::show_rule()
{
    const AlertRule present = rule();
    sentence_->setText(view::rule_words(
        present,
        view::alert_names(desk_.companies(), desk_.topics(), desk_.sources(), desk_.watchlists())));
    trial_->clear();
    desk_.alerts().askTrial(present);
}

void AlertDialog::show_trial(const view::AlertTrial& trial)
{
    if (!(trial.rule == rule()))
        return;
    if (!trial.possible) {
        trial_->clear();
        return;
    }
    const QString to = view::date_text(date_of(trial.to));
    const QString span = tr("In the %1 days up to %2").arg(trial.days).arg(to);
    if (trial.firings.empty()) {
        trial_->setText(tr("%1 it would have told you nothing.").arg(span));
        return;
    }
    const QString last = view::alert_time(trial.firings.back().at);
    trial_->setText(trial.firings.size() == 1
                        ? tr("%1 it would have told you once, on %2.").arg(span, last)
                        : tr("%1 it would have told you %2 times, last on %3.")
                              .arg(span)
                              .arg(trial.firings.size())
                              .arg(last));
}

void AlertDialog::accept()
{
    Result<void> taken = view::check_alert(rule(), desk_.companies(), desk_.sources());
    if (taken)
        taken = desk_.alerts().add(rule());
    if (!taken) {
        trial_->setText(view::in_words(taken.error()));
        return;
    }
    QDialog::accept();
}

}  // namespace undertone::shell
