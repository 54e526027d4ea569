#include "shell/search_status.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace undertone::shell {

SearchStatus::SearchStatus(view::Desk& desk, QWidget* parent)
    : QWidget(parent), words_(new QLabel(this)), stop_(new QToolButton(this))
{
    stop_->setText(tr("Stop"));
    stop_->setAutoRaise(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 6, 0);
    line->addWidget(words_);
    line->addWidget(stop_);
    hide();

    connect(stop_, &QToolButton::clicked, &desk, &view::Desk::stopSearch);
    connect(&desk, &view::Desk::searchProgress, this, &SearchStatus::show_progress);
    connect(&desk, &view::Desk::searchFinished, this, &SearchStatus::show_end);
}

void SearchStatus::show_progress(int done, int total)
{
    words_->setText(tr("Searching stored stories for your topics: %1 of %2").arg(done).arg(total));
    stop_->show();
    show();
}

void SearchStatus::show_end(bool whole)
{
    if (whole) {
        hide();
        return;
    }
    words_->setText(tr("Search for your topics not finished; it goes on at the next start"));
    stop_->hide();
}

}  // namespace undertone::shell
