#include "shell/own_label_row.h"

#include "view/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace undertone::shell {

OwnLabelRow::OwnLabelRow(QWidget* parent)
    : QWidget(parent), question_(new QLabel(this)), accuracy_(new QLabel(this))
{
    for (QLabel* label : {question_, accuracy_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setObjectName(QStringLiteral("faint"));
        label->setMinimumWidth(1);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(question_, 1);
    for (const auto& [label, name] : {std::pair{Label::negative, tr("Bad")},
                                      std::pair{Label::neutral, tr("Neutral")},
                                      std::pair{Label::positive, tr("Good")}}) {
        auto* answer = new QPushButton(name, this);
        answer->setObjectName(QStringLiteral("ownLabel"));
        answer->setCheckable(true);
        answer->setToolTip(tr("Your own label; a second click takes it back"));
        connect(answer, &QPushButton::clicked, this, [this, label = label] {
            const auto now = label_ == label ? std::nullopt : std::optional(label);
            setLabel(now);
            emit given(now);
        });
        answers_[std::size_t(label)] = answer;
        line->addWidget(answer);
    }
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    lines->addLayout(line);
    lines->addWidget(accuracy_);
    setAccuracy({});
}

void OwnLabelRow::setCompany(const QString& name)
{
    question_->setText(tr("Score wrong? For %1 it is").arg(name));
    for (QPushButton* answer : answers_)
        answer->setAccessibleName(tr("Your label for %1: %2").arg(name, answer->text()));
}

void OwnLabelRow::setLabel(std::optional<Label> label)
{
    label_ = label;
    for (std::size_t i = 0; i < answers_.size(); ++i)
        answers_[i]->setChecked(label && std::size_t(*label) == i);
}

void OwnLabelRow::setAccuracy(const view::OwnAccuracy& accuracy)
{
    accuracy_->setVisible(accuracy.labels > 0);
    QString text = view::counted(accuracy.labels, tr("Of your %1 label the scorer has %2 right"),
                                 tr("Of your %1 labels the scorer has %2 right"))
                       .arg(accuracy.right);
    if (accuracy.opposite > 0)
        text += tr(", %1 the other way round").arg(accuracy.opposite);
    if (accuracy.unseen > 0)
        text += tr(", %1 it does not see").arg(accuracy.unseen);
    accuracy_->setText(text + u'.');
}

QString own_label_text(Label label)
{
    return label == Label::negative   ? OwnLabelRow::tr("bad for it")
           : label == Label::positive ? OwnLabelRow::tr("good for it")
                                      : OwnLabelRow::tr("neutral for it");
}

}  // namespace undertone::shell
