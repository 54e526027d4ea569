#include "shell/notice_bar.h"

#include "view/phrase_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace undertone::shell {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), words_(new QLabel(this))
{
    setObjectName(QStringLiteral("notice"));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);  // providers' words may be in it
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 8, 6);
    line->addWidget(words_, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::tell(const Error& error) { tell(view::in_words(error)); }

void NoticeBar::tell(const QString& words)
{
    words_->setText(words);
    setAccessibleName(words);
    show();
}

QString NoticeBar::text() const { return words_->text(); }

}  // namespace undertone::shell
