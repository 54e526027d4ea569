#include "shell/engine_panel.h"

#include "charts/format.h"
#include "view/engine_setting.h"
#include "view/engine_words.h"
#include "view/phrase_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

constexpr int name_width = 150;  // as of the rows above
/// Engines read English, whatever the desk speaks.
constexpr auto sentence = "Nvidia shares plunge as DeepSeek trains a model for less";

QLabel* words(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);  // a program's words may be in it
    label->setWordWrap(true);
    return label;
}

QString text(const view::SettingValues& values, const char* id)
{
    for (const view::Setting& one : view::settings_table())
        if (one.id == id)
            return view::value_of(values, one);
    return {};
}

/// A name at the left, as the rows of settings have it.
QWidget* row(QWidget* parent, const QString& name, QWidget* field, QWidget* beside, QWidget* below)
{
    auto* one = new QWidget(parent);
    auto* label = new QLabel(name, one);
    label->setWordWrap(true);
    label->setFixedWidth(name_width);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(field, 1);
    if (beside)
        line->addWidget(beside);
    auto* grid = new QGridLayout(one);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0);
    grid->addLayout(line, 0, 1);
    grid->addWidget(below, 1, 1);
    return one;
}

QPushButton* button(const QString& name, QWidget* parent)
{
    auto* one = new QPushButton(name, parent);
    one->setAutoDefault(false);  // Enter in a field is not this
    return one;
}

}  // namespace

EnginePanel::EnginePanel(view::Desk& desk, std::function<view::SettingValues()> values,
                         QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      values_(std::move(values)),
      in_use_(words(this, "")),
      use_(button(tr("Score the stories and use it…"), this)),
      key_(new QLineEdit(this)),
      key_words_(words(this, "faint")),
      forget_(button(tr("Forget"), this)),
      sentence_(new QLineEdit(QLatin1String(sentence), this)),
      try_(button(tr("Try"), this)),
      said_(words(this, "faint"))
{
    setObjectName(QStringLiteral("enginePanel"));
    in_use_->setObjectName(QStringLiteral("inUse"));
    use_->setObjectName(QStringLiteral("useEngine"));
    key_->setObjectName(QStringLiteral("engineKey"));
    key_->setAccessibleName(tr("Key of the endpoint"));
    key_->setEchoMode(QLineEdit::Password);
    forget_->setAccessibleName(tr("Forget the key of the endpoint"));
    sentence_->setAccessibleName(tr("Sentence to try the engine with"));
    try_->setObjectName(QStringLiteral("tryEngine"));
    said_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->setCursorPosition(0);

    use_row_ = new QWidget(this);
    auto* use_line = new QHBoxLayout(use_row_);
    use_line->setContentsMargins(0, 0, 0, 0);
    use_line->addWidget(use_);
    use_line->addStretch();
    key_row_ = row(this, tr("Key"), key_, forget_, key_words_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    column->addWidget(key_row_);
    column->addWidget(row(this, tr("In use"), in_use_, nullptr, use_row_));
    column->addWidget(row(this, tr("Try it"), sentence_, try_, said_));

    connect(try_, &QPushButton::clicked, this, [this] {
        if (trying_)
            desk_.engines().stop();
        else
            try_out();
    });
    connect(use_, &QPushButton::clicked, this, &EnginePanel::useAsked);
    connect(forget_, &QPushButton::clicked, this, [this] {
        desk_.engines().set_key(address_.toStdString(), {},
                                [self = QPointer(this)](const Result<void>& done) {
                                    if (!self)
                                        return;
                                    if (done)
                                        self->read_key();
                                    else
                                        self->key_words_->setText(view::sentence_of(done.error()));
                                });
    });
    refresh();
    askInUse();
}

/// A program on trial ends with the window that tried it.
EnginePanel::~EnginePanel()
{
    if (trying_)
        desk_.engines().stop();
}

Result<engines::EngineChoice> EnginePanel::choice() const
{
    auto choice = view::engine_of(values_());
    if (choice && choice->kind == engines::EngineKind::endpoint)
        choice->key = key_->text().trimmed().toStdString();
    return choice;
}

bool EnginePanel::isFound(const QString& search) const
{
    return view::has_words(view::name_of(view::SettingGroup::scoring) + u' ' + tr("Key") + u' ' +
                               tr("In use") + u' ' + tr("Try it"),
                           search);
}

void EnginePanel::refresh()
{
    const view::SettingValues values = values_();
    const auto chosen = view::engine_of(values);
    const view::Engines& engines = desk_.engines();
    use_row_->setVisible(chosen &&
                         (!engines.fits() || !view::is_same_engine(*chosen, engines.choice())));
    const bool is_endpoint = text(values, "scoring/engine") == QLatin1String("endpoint");
    key_row_->setVisible(is_endpoint);
    const QString address = text(values, "scoring/address");
    if (!is_endpoint || address == address_)
        return;
    address_ = address;
    key_->clear();  // it was another server's
    read_key();
}

void EnginePanel::read_key()
{
    key_words_->setText(tr("Asking the system’s key store …"));
    forget_->hide();
    desk_.engines().read_key(address_.toStdString(), [self = QPointer(this), address = address_](
                                                         const Result<view::EngineKey>& key) {
        if (self && self->address_ == address)
            self->show_key(key);
    });
}

void EnginePanel::show_key(const Result<view::EngineKey>& key)
{
    const auto origin = key ? key->origin : ingest::Keys::Origin::none;
    forget_->setVisible(origin == ingest::Keys::Origin::key_store);
    const QString missing = view::translated(desk_.engines().key_store_missing());
    key_->setEnabled(missing.isEmpty() && origin != ingest::Keys::Origin::environment);
    key_->setPlaceholderText(
        origin == ingest::Keys::Origin::key_store ? tr("kept; type to replace it") : QString());
    if (!key)
        key_words_->setText(view::sentence_of(key.error()));
    else if (origin == ingest::Keys::Origin::environment)
        key_words_->setText(tr("In use: the environment variable %1, which goes before the key "
                               "store.")
                                .arg(QLatin1String(engines::key_variable)));
    else if (origin == ingest::Keys::Origin::key_store)
        key_words_->setText(
            tr("In use: the one in the system’s key store, for this server alone."));
    else if (!missing.isEmpty())
        key_words_->setText(tr("The key store cannot be used: %1. Put the key into the environment "
                               "variable %2 and start Undertone anew.")
                                .arg(missing, QLatin1String(engines::key_variable)));
    else
        key_words_->setText(
            tr("Only where the server wants one. It goes to the system’s key store, "
               "for this server alone, and into no file or export."));
}

void EnginePanel::keepKey(std::function<void(Result<void>)> then)
{
    const std::string key = key_->text().trimmed().toStdString();
    if (key.empty() || key_row_->isHidden()) {
        then({});
        return;
    }
    desk_.engines().set_key(address_.toStdString(), key,
                            [self = QPointer(this), then](const Result<void>& kept) {
                                if (!self)
                                    return;
                                if (kept) {
                                    self->key_->clear();
                                    self->read_key();
                                }
                                then(kept);
                            });
}

void EnginePanel::askInUse()
{
    desk_.engines().ask_in_use([self = QPointer(this)](const Result<std::string>& engine) {
        if (!self)
            return;
        self->refresh();
        self->in_use_->setText(!engine ? view::sentence_of(engine.error())
                               : engine->empty()
                                   ? tr("Nothing is scored yet.")
                                   : tr("All stories are scored by %1.").arg(from_utf8(*engine)));
    });
}

void EnginePanel::try_out()
{
    const auto chosen = choice();
    if (!chosen) {
        said_->setText(view::sentence_of(chosen.error()));
        emit spoke(said_);
        return;
    }
    show_trying(true);
    desk_.engines().try_out(
        *chosen, sentence_->text().toStdString(),
        [self = QPointer(this)](const Result<view::EngineTrial>& trial) {
            if (!self)
                return;
            self->show_trying(false);
            self->said_->setText(trial ? view::in_words(*trial, self->desk_.companies())
                                       : view::sentence_of(trial.error()));
            emit self->spoke(self->said_);
        });
}

void EnginePanel::show_trying(bool trying)
{
    trying_ = trying;
    try_->setText(trying ? tr("Stop") : tr("Try"));
    if (trying)
        said_->setText(tr("Asking it; a program’s start may take a while …"));
}

}  // namespace undertone::shell
