#include "shell/edit_source_dialog.h"

#include "charts/format.h"
#include "view/phrase_text.h"
#include "view/probe_text.h"
#include "view/source_rows.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace undertone::shell {
namespace {

using charts::from_utf8;

/// As it was where nothing was typed: opening and closing the form changes no row.
std::string words_of(const QLineEdit& edit, const std::string& before)
{
    return edit.isModified() ? edit.text().simplified().toStdString() : before;
}

}  // namespace

EditSourceDialog::EditSourceDialog(view::Desk& desk, const Source& source, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      source_(source),
      name_(new QLineEdit(from_utf8(source.name), this)),
      address_(new QLineEdit(from_utf8(source.url), this)),
      family_(new QLineEdit(from_utf8(source.family), this)),
      interval_(new QSpinBox(this)),
      weight_(new QDoubleSpinBox(this)),
      zone_(new QLineEdit(from_utf8(source.zone), this)),
      test_(new QPushButton(tr("&Test"), this)),
      note_(new QLabel(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Edit a source"));
    name_->setObjectName(QStringLiteral("name"));
    address_->setObjectName(QStringLiteral("address"));
    address_->setCursorPosition(0);
    family_->setObjectName(QStringLiteral("family"));
    family_->setToolTip(
        tr("One publisher’s sources share a family: what one told, the others repeat"));
    interval_->setRange(1, 1440);
    interval_->setSuffix(tr(" min"));
    interval_->setValue(int((source.interval.count() + 59) / 60));
    interval_->setToolTip(
        tr("How often it is asked to begin with; a feed’s pace then follows how "
           "often it changes"));
    weight_->setRange(0, 100);
    weight_->setSingleStep(0.25);
    weight_->setValue(source.weight);
    weight_->setToolTip(tr("How much its stories count in tone; 1 is usual, 0 leaves them out"));
    zone_->setToolTip(tr("Of its dates that name no time zone, such as “Europe/Berlin”"));
    test_->setObjectName(QStringLiteral("test"));
    test_->setAutoDefault(false);
    note_->setObjectName(QStringLiteral("note"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);

    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), name_);
    auto* line = new QHBoxLayout;
    line->addWidget(address_, 1);
    line->addWidget(test_);
    form->addRow(tr("&Address"), line);
    static_cast<QLabel*>(form->labelForField(line))->setBuddy(address_);
    if (source.url.find("{QUERY}") != std::string::npos) {
        queries_ = new QPlainTextEdit(this);
        queries_->setObjectName(QStringLiteral("queries"));
        QStringList lines;
        for (const std::string& query : source.queries)
            lines << from_utf8(query);
        queries_->setPlainText(lines.join(u'\n'));
        queries_->setTabChangesFocus(true);
        queries_->setMaximumHeight(110);
        queries_->setToolTip(tr("What it is asked for, a search on each line"));
        form->addRow(tr("&Searches"), queries_);
    }
    form->addRow(tr("&Family"), family_);
    form->addRow(tr("&Interval"), interval_);
    if (source.kind == SourceKind::news) {
        form->addRow(tr("&Weight"), weight_);
        form->addRow(tr("Time &zone"), zone_);
    } else {
        weight_->hide();
        zone_->hide();
    }
    if (view::wants_key(source))
        make_key(*form);
    for (int row = 0; row < form->rowCount(); ++row)  // screen readers read the label as the name
        if (auto* label =
                qobject_cast<QLabel*>(form->itemAt(row, QFormLayout::LabelRole)
                                          ? form->itemAt(row, QFormLayout::LabelRole)->widget()
                                          : nullptr))
            if (label->buddy())
                label->buddy()->setAccessibleName(label->text().remove(u'&'));

    auto* all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(note_);
    all->addStretch();
    all->addWidget(buttons_);
    resize(620, sizeHint().height());

    connect(test_, &QPushButton::clicked, this, &EditSourceDialog::test);
    // What a test says is of the address that was tested.
    connect(address_, &QLineEdit::textEdited, this, [this] {
        desk_.cancelProbe();
        test_->setEnabled(true);
        note_->clear();
    });
    connect(buttons_, &QDialogButtonBox::accepted, this, &EditSourceDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&desk, &view::Desk::keysChanged, this, &EditSourceDialog::show_key);
}

EditSourceDialog::~EditSourceDialog() { desk_.cancelProbe(); }

void EditSourceDialog::make_key(QFormLayout& form)
{
    key_ = new QLineEdit(this);
    key_->setObjectName(QStringLiteral("key"));
    key_->setEchoMode(QLineEdit::Password);
    forget_ = new QPushButton(tr("F&orget"), this);
    forget_->setAutoDefault(false);
    key_words_ = new QLabel(this);
    key_words_->setObjectName(QStringLiteral("faint"));
    key_words_->setWordWrap(true);
    key_words_->setTextFormat(Qt::PlainText);
    again_ = new QPushButton(tr("&Ask it again"), this);
    again_->setObjectName(QStringLiteral("again"));
    again_->setAutoDefault(false);
    again_->setToolTip(tr("Ask the key store once more; it may want its password"));
    auto* line = new QHBoxLayout;
    line->addWidget(key_, 1);
    line->addWidget(again_);
    line->addWidget(forget_);
    form.addRow(tr("&Key"), line);
    static_cast<QLabel*>(form.labelForField(line))->setBuddy(key_);
    form.addRow(QString(), key_words_);
    connect(forget_, &QPushButton::clicked, this, [this] {
        QPointer<EditSourceDialog> self(this);
        desk_.setKey(source_.id, {}, [self](Result<void> done) {
            if (self)
                self->note_->setText(done ? tr("The key is forgotten.")
                                          : view::probe_text(done.error()));
        });
    });
    connect(again_, &QPushButton::clicked, this, [this] {
        again_->setEnabled(false);  // until it has answered
        note_->setText(tr("Asking the key store …"));
        desk_.readKey(source_.id);
    });
    if (desk_.keyStoreTrouble().empty())
        desk_.readKey(source_.id);
    show_key();
}

/// Which key is used, and where one that is typed goes.
void EditSourceDialog::show_key()
{
    if (!key_)
        return;
    const QString variable = view::key_variable(source_.id);
    const auto origin = desk_.keys().origin(source_.id);
    const QString missing = view::translated(desk_.keyStoreMissing());
    QString words;
    if (origin == ingest::Keys::Origin::environment)
        words = tr("In use: the environment variable %1, which goes before the key store.")
                    .arg(variable);
    else if (origin == ingest::Keys::Origin::key_store)
        words = tr("In use: the one in the system’s key store.");
    else
        words = tr("No key yet.");
    const QString trouble = view::translated(desk_.keyStoreTrouble());
    const bool ask_again =
        missing.isEmpty() && !trouble.isEmpty() && origin == ingest::Keys::Origin::none;
    if (ask_again)
        words += u' ' + tr("The key store told nothing: %1.").arg(trouble);
    again_->setVisible(ask_again);
    again_->setEnabled(true);
    if (!missing.isEmpty())
        words += u' ' + tr("The key store cannot be used: %1. Put the key into the environment "
                           "variable %2 and start Undertone anew.")
                            .arg(missing, variable);
    else if (origin == ingest::Keys::Origin::none)
        words += u' ' + tr("What is typed here goes to the system’s key store, nowhere else; the "
                           "environment variable %1 does as well.")
                            .arg(variable);
    key_words_->setText(words);
    key_->setEnabled(missing.isEmpty() && origin != ingest::Keys::Origin::environment);
    key_->setPlaceholderText(
        origin == ingest::Keys::Origin::key_store ? tr("kept; type to replace it") : QString());
    forget_->setVisible(origin == ingest::Keys::Origin::key_store);
}

Source EditSourceDialog::source() const
{
    Source after = source_;
    after.name = words_of(*name_, source_.name);
    if (address_->isModified())
        after.url = address_->text().trimmed().toStdString();
    after.family = words_of(*family_, source_.family);
    after.interval = std::chrono::minutes(interval_->value());
    if ((source_.interval.count() + 59) / 60 == interval_->value())
        after.interval = source_.interval;  // seconds that the field does not show stay
    after.weight = weight_->value() == QString::number(source_.weight, 'f', 2).toDouble()
                       ? source_.weight
                       : weight_->value();
    after.zone = words_of(*zone_, source_.zone);
    if (queries_ && queries_->document()->isModified()) {
        after.queries.clear();
        for (const QString& one : queries_->toPlainText().split(u'\n'))
            if (const QString query = one.simplified(); !query.isEmpty())
                after.queries.push_back(query.toStdString());
    }
    return after;
}

void EditSourceDialog::test()
{
    note_->setText(tr("Testing …"));
    test_->setEnabled(false);
    desk_.probe(source(), [this](Result<ingest::Probe> probe) {
        test_->setEnabled(true);
        note_->setText(probe ? view::probe_text(*probe, system_now())
                             : view::probe_text(probe.error()));
    });
}

void EditSourceDialog::accept()
{
    if (const auto checked = view::check_row(source()); !checked) {
        note_->setText(view::probe_text(checked.error()));
        return;
    }
    const std::string key = key_ ? key_->text().trimmed().toStdString() : std::string();
    if (key.empty()) {
        QDialog::accept();
        return;
    }
    buttons_->setEnabled(false);
    QPointer<EditSourceDialog> self(this);
    desk_.setKey(source_.id, key, [self](Result<void> kept) {
        if (!self)
            return;
        self->buttons_->setEnabled(true);
        self->key_->clear();
        if (kept)
            self->QDialog::accept();
        else
            self->note_->setText(view::probe_text(kept.error()));
    });
}

}  // namespace undertone::shell
