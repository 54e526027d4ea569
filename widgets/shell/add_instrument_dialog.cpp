#include "shell/add_instrument_dialog.h"

#include "charts/format.h"
#include "view/own_instrument.h"
#include "view/phrase_text.h"
#include "view/probe_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace undertone::shell {
namespace {

using charts::from_utf8;

constexpr int room_for_words = 3;  // lines, so that an answer does not move what is below

std::string text_of(const QLineEdit& edit) { return edit.text().simplified().toStdString(); }

}  // namespace

AddInstrumentDialog::AddInstrumentDialog(view::Desk& desk, const QString& symbol, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      exchanges_(desk.exchanges()),
      symbol_(new QLineEdit(this)),
      look_up_(new QPushButton(tr("&Look up"), this)),
      name_(new QLineEdit(this)),
      exchange_(new QComboBox(this)),
      currency_(new QLineEdit(this)),
      note_(new QLabel(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add an instrument"));
    symbol_->setAccessibleName(tr("Symbol"));
    symbol_->setToolTip(tr("As your source of prices writes it: LLY, 7203.T, ^GSPC"));
    look_up_->setAutoDefault(false);
    look_up_->setVisible(!desk.demo());
    name_->setAccessibleName(tr("Name"));
    exchange_->setAccessibleName(tr("Exchange"));
    exchange_->setToolTip(tr("Its trading days say to which session a story counts"));
    for (const view::Exchange& one : exchanges_)
        exchange_->addItem(from_utf8(one.name + "  (" + one.zone + ")"), from_utf8(one.name));
    currency_->setAccessibleName(tr("Currency"));
    currency_->setMaxLength(3);
    note_->setObjectName(QStringLiteral("faint"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    note_->setMinimumHeight(room_for_words * note_->fontMetrics().lineSpacing());
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Add"));

    auto* form = new QFormLayout;
    auto* line = new QHBoxLayout;
    line->addWidget(symbol_, 1);
    line->addWidget(look_up_);
    form->addRow(tr("&Symbol"), line);
    static_cast<QLabel*>(form->labelForField(line))->setBuddy(symbol_);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Exchange"), exchange_);
    form->addRow(tr("&Currency"), currency_);
    auto* all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(note_);
    all->addStretch();
    all->addWidget(buttons_);
    resize(460, sizeHint().height());

    connect(look_up_, &QPushButton::clicked, this, &AddInstrumentDialog::look_up);
    connect(symbol_, &QLineEdit::textEdited, this, [this] {
        desk_.cancelProbe();
        look_up_->setEnabled(true);
        suggest();
    });
    connect(buttons_, &QDialogButtonBox::accepted, this, &AddInstrumentDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);

    symbol_->setText(from_utf8(view::typed_symbol(symbol.toStdString())));
    suggest();
    name_->setFocus();
    if (look_up_->isVisibleTo(this) && !symbol_->text().isEmpty())
        look_up();
}

AddInstrumentDialog::~AddInstrumentDialog() { desk_.cancelProbe(); }

Symbol AddInstrumentDialog::symbol() const
{
    return {view::typed_symbol(symbol_->text().toStdString())};
}

Instrument AddInstrumentDialog::instrument() const
{
    return {symbol(), text_of(*name_), exchange_->currentData().toString().toStdString(),
            currency_->text().trimmed().toUpper().toStdString()};
}

void AddInstrumentDialog::show_instrument(const Instrument& one)
{
    if (!name_->isModified())
        name_->setText(from_utf8(one.name));
    exchange_->setCurrentIndex(exchange_->findData(from_utf8(one.exchange)));
    currency_->setText(from_utf8(one.currency));
}

void AddInstrumentDialog::suggest()
{
    show_instrument(view::suggested(symbol().value, desk_.instruments(), exchanges_));
    say(desk_.demo() ? tr("A demo fetches nothing: it will have no prices here.")
                     : tr("Its prices are fetched and charted. It has a tone only where Undertone "
                          "reads stories for its company."));
}

void AddInstrumentDialog::look_up()
{
    look_up_->setEnabled(false);
    say(tr("Looking it up…"));
    desk_.lookUp(symbol(), [this](Result<ingest::Probe> probe) { take(std::move(probe)); });
}

void AddInstrumentDialog::take(Result<ingest::Probe> probe)
{
    look_up_->setEnabled(true);
    if (!probe) {
        say(tr("It could not be looked up: %1. You can fill in the rest yourself.")
                .arg(view::probe_text(probe.error())));
        return;
    }
    const Instrument found =
        view::with_facts(instrument(), probe->name, probe->currency, probe->zone, exchanges_);
    show_instrument(found);
    if (found.exchange.empty())
        say(tr("Its exchange lies in %1, of which no calendar is here. Add one with "
               "“undertone-cli import --calendars FILE”.")
                .arg(from_utf8(probe->zone)));
    else
        say(view::probe_text(*probe, system_now()));
}

void AddInstrumentDialog::say(const QString& words) { note_->setText(words); }

void AddInstrumentDialog::accept()
{
    if (const auto added = desk_.addInstrument(instrument()); !added) {
        say(view::in_words(added.error()));
        return;
    }
    QDialog::accept();
}

}  // namespace undertone::shell
