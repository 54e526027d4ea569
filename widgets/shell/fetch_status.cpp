#include "shell/fetch_status.h"

#include "view/claim_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTime>
#include <QTimer>
#include <QToolButton>
#include <chrono>

namespace undertone::shell {
namespace {

/// How often to look for sources that are due; each has an interval of its own.
constexpr std::chrono::minutes between_rounds{1};

}  // namespace

FetchStatus::FetchStatus(view::Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      fetch_(new QAction(tr("Fetch &now"), this)),
      words_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      stop_(new QToolButton(this)),
      timer_(new QTimer(this))
{
    fetch_->setShortcut(QKeySequence::Refresh);
    fetch_->setEnabled(!desk.demo());
    words_->setTextFormat(Qt::PlainText);  // symbols and queries are the user's own words
    progress_->setFixedSize(140, 14);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Fetching"));
    progress_->hide();
    stop_->setText(tr("Stop"));
    stop_->setAutoRaise(true);
    stop_->hide();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 6, 0);
    line->addWidget(words_);
    line->addWidget(progress_);
    line->addWidget(stop_);

    connect(fetch_, &QAction::triggered, this, &FetchStatus::start);
    connect(stop_, &QToolButton::clicked, &desk, &view::Desk::stopFetch);
    connect(&desk, &view::Desk::fetchProgress, this, &FetchStatus::show_progress);
    connect(&desk, &view::Desk::fetchFinished, this, &FetchStatus::show_end);
    if (desk.demo())
        return;
    connect(timer_, &QTimer::timeout, this, &FetchStatus::start);
    timer_->start(between_rounds);
    QTimer::singleShot(0, this, &FetchStatus::start);
}

void FetchStatus::start()
{
    if (desk_.fetching())
        return;
    fetch_->setEnabled(false);
    desk_.startFetch();
}

void FetchStatus::show_progress(int done, int total, const QString& what)
{
    progress_->setRange(0, total);
    progress_->setValue(done);
    progress_->show();
    stop_->show();
    words_->setText(tr("Fetching %1 of %2: %3").arg(done).arg(total).arg(what));
}

void FetchStatus::show_end(int failed, int total, const QString& first_error)
{
    fetch_->setEnabled(!desk_.demo());
    progress_->hide();
    stop_->hide();
    if (total == 0)
        return;  // nothing was due: what the last round said still holds
    const QString at = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    words_->setText(failed == 0
                        ? tr("Fetched at %1: all %n answered", nullptr, total).arg(at)
                        : tr("Fetched at %1: %2 of %3 failed").arg(at).arg(failed).arg(total));
    words_->setToolTip(view::plain_tooltip(first_error));
}

}  // namespace undertone::shell
