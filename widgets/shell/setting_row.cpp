#include "shell/setting_row.h"

#include "charts/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <utility>

namespace undertone::shell {
namespace {

constexpr int name_width = 150, number_width = 110;

QLabel* words(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

SettingRow::SettingRow(view::Setting setting, const QString& value, const QString& unusable,
                       QWidget* parent)
    : QWidget(parent),
      setting_(std::move(setting)),
      usable_(unusable.isEmpty()),
      state_(words(this, "faint")),
      problem_(words(this, "problem"))
{
    setObjectName(QString::fromStdString(setting_.id));
    auto* name = new QLabel(setting_.name, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFixedWidth(name_width);
    auto* explanation = words(this, "faint");
    explanation->setText(setting_.explanation);
    QWidget* field = make_field();
    reset_ = new QToolButton(this);  // behind the field for Tab
    reset_->setText(tr("Back to the default"));
    reset_->setAccessibleName(tr("%1: back to the default").arg(setting_.name));
    reset_->setObjectName(QStringLiteral("reset"));
    reset_->setAutoRaise(true);
    for (QWidget* one : {static_cast<QWidget*>(choice_), static_cast<QWidget*>(text_),
                         static_cast<QWidget*>(flag_)})
        if (one) {
            one->setAccessibleName(setting_.name);
            one->setAccessibleDescription(setting_.explanation);
            one->setEnabled(usable_);
        }

    auto* state = new QHBoxLayout;
    state->addWidget(state_, 1);
    state->addWidget(reset_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(name, 0, 0);
    grid->addWidget(field, 0, 1);
    grid->addWidget(problem_, 1, 1);
    grid->addWidget(explanation, 2, 1);
    grid->addLayout(state, 3, 1);

    connect(reset_, &QToolButton::clicked, this, [this] {
        setValue(setting_.standard);
        focusField();  // the button goes
        emit edited();
    });
    setValue(value);
    if (!usable_) {
        state_->setText(unusable);
        reset_->hide();
    }
}

QWidget* SettingRow::make_field()
{
    const auto changed = [this] {
        show_state();
        emit edited();
    };
    if (setting_.kind == view::SettingKind::choice) {
        choice_ = new QComboBox(this);
        for (const view::SettingChoice& one : setting_.choices)
            choice_->addItem(one.name, one.value);
        choice_->setEditable(setting_.own_text);
        choice_->setInsertPolicy(QComboBox::NoInsert);
        if (setting_.own_text) {
            choice_->lineEdit()->setAccessibleName(setting_.name);
            choice_->completer()->setFilterMode(Qt::MatchContains);
            choice_->completer()->setCompletionMode(QCompleter::PopupCompletion);
        }
        connect(choice_, &QComboBox::currentTextChanged, this, changed);
        return choice_;
    }
    if (setting_.kind == view::SettingKind::flag) {
        flag_ = new QCheckBox(this);
        connect(flag_, &QCheckBox::toggled, this, changed);
        return flag_;
    }
    text_ = new QLineEdit(this);
    connect(text_, &QLineEdit::textChanged, this, changed);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text_);
    if (setting_.kind == view::SettingKind::number) {
        text_->setFixedWidth(number_width);
        text_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        text_->setPlaceholderText(setting_.none);
        row->addWidget(new QLabel(setting_.unit, box));
        row->addStretch();
    }
    if (setting_.kind == view::SettingKind::file) {
        auto* browse = new QToolButton(box);
        browse->setText(tr("Choose…"));
        browse->setAccessibleName(tr("%1: choose a file").arg(setting_.name));
        browse->setEnabled(usable_);
        row->addWidget(browse);
        connect(browse, &QToolButton::clicked, this, [this] {
            const QString path = QFileDialog::getOpenFileName(
                this, setting_.name, QFileInfo(text_->text()).absolutePath());
            if (!path.isEmpty())
                text_->setText(path);
        });
    }
    return box;
}

QString SettingRow::value() const
{
    if (flag_)
        return flag_->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (text_)
        return view::tidied(setting_, text_->text());
    const int at = choice_->findText(choice_->currentText().trimmed());
    return at >= 0 ? choice_->itemData(at).toString()
                   : view::tidied(setting_, choice_->currentText());
}

QString SettingRow::problem() const
{
    return usable_ ? view::problem_of(setting_, value()) : QString();
}

void SettingRow::setValue(const QString& value)
{
    {
        const QSignalBlocker none(this);
        if (flag_)
            flag_->setChecked(value == QLatin1String("true"));
        else if (text_)
            text_->setText(value);
        else if (const int at = choice_->findData(value); at >= 0)
            choice_->setCurrentIndex(at);
        else if (setting_.own_text)
            choice_->setEditText(value);
    }
    show_state();
}

void SettingRow::focusField()
{
    for (QWidget* one : {static_cast<QWidget*>(choice_), static_cast<QWidget*>(text_),
                         static_cast<QWidget*>(flag_)})
        if (one)
            one->setFocus(Qt::OtherFocusReason);
}

void SettingRow::show_state()
{
    if (!usable_)
        return;
    const QString wrong = problem();
    problem_->setText(wrong);
    problem_->setVisible(!wrong.isEmpty());
    const bool differs = value() != setting_.standard;
    state_->setText(
        differs ? tr("Changed. The default: %1").arg(view::in_words(setting_, setting_.standard))
                : tr("As by default"));
    reset_->setVisible(differs);
}

}  // namespace undertone::shell
