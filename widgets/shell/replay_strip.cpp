#include "shell/replay_strip.h"

#include "charts/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace undertone::shell {
namespace {

constexpr int pace = 350;  // ms from one session to the next

QToolButton* button(const QString& text, const QString& name, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAutoRaise(true);
    return made;
}

}  // namespace

ReplayStrip::ReplayStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("chartBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* back = button(QStringLiteral("◂"), tr("One session back"), this);
    play_ = button(tr("Play"), tr("Play the sessions one after the other"), this);
    play_->setCheckable(true);
    auto* on = button(QStringLiteral("▸"), tr("One session on"), this);
    slider_ = new QSlider(Qt::Horizontal, this);
    slider_->setAccessibleName(tr("Sessions to replay"));
    words_ = new QLabel(this);
    // Of the longest words, so that the slider keeps its length while it moves.
    words_->setMinimumWidth(words_->fontMetrics().horizontalAdvance(
        QStringLiteral("reconstructed: as known at 27 Mar 2025 16:00 ET  ")));
    auto* now = button(tr("Now"), tr("Leave the replay: the chart as it is known now"), this);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 3, 12, 3);
    line->setSpacing(6);
    for (QWidget* one :
         {static_cast<QWidget*>(back), static_cast<QWidget*>(play_), static_cast<QWidget*>(on)})
        line->addWidget(one);
    line->addWidget(slider_, 1);
    line->addWidget(words_);
    line->addWidget(now);

    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(on, &QToolButton::clicked, this, [this] { step(+1); });
    connect(play_, &QToolButton::toggled, this, &ReplayStrip::play);
    connect(slider_, &QSlider::valueChanged, this, &ReplayStrip::go_to);
    connect(slider_, &QSlider::sliderPressed, this, &ReplayStrip::stop);
    connect(now, &QToolButton::clicked, this, &ReplayStrip::left);
    timer_.setInterval(pace);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (waiting_)
            return;
        if (slider_->value() >= slider_->maximum())
            stop();
        else
            step(+1);
    });
}

QString ReplayStrip::words(Utc as_of, const std::string& zone, bool reconstructed)
{
    const QString known = tr("as known at %1 %2")
                              .arg(charts::local_text(as_of, zone, charts::on_screen),
                                   charts::zone_name(zone, as_of));
    return reconstructed ? tr("reconstructed: %1").arg(known) : known;
}

void ReplayStrip::setSessions(std::vector<Utc> closes, const std::string& zone, bool reconstructed)
{
    closes_ = std::move(closes);
    zone_ = zone;
    reconstructed_ = reconstructed;
    {
        const QSignalBlocker quiet(slider_);
        slider_->setRange(0, std::max(0, int(closes_.size()) - 1));
        slider_->setPageStep(5);
    }
    setAsOf(as_of_);
}

void ReplayStrip::setAsOf(std::optional<Utc> as_of)
{
    as_of_ = as_of;
    const auto after =
        as_of_ ? std::upper_bound(closes_.begin(), closes_.end(), *as_of_) : closes_.end();
    const QSignalBlocker quiet(slider_);
    slider_->setValue(std::max(0, int(after - closes_.begin()) - 1));
    show_words();
}

void ReplayStrip::answered() { waiting_ = false; }

void ReplayStrip::go_to(int session)
{
    if (session < 0 || session >= int(closes_.size()))
        return;
    as_of_ = closes_[std::size_t(session)];
    waiting_ = true;
    show_words();
    emit asOfChosen(as_of_);
}

void ReplayStrip::step(int by)
{
    const int to = std::clamp(slider_->value() + by, slider_->minimum(), slider_->maximum());
    if (to == slider_->value() && !as_of_)
        go_to(to);  // the last session as it was at its close
    slider_->setValue(to);
}

void ReplayStrip::play(bool on)
{
    play_->setText(on ? tr("Pause") : tr("Play"));
    if (!on) {
        timer_.stop();
        return;
    }
    if (slider_->value() == slider_->maximum())
        slider_->setValue(slider_->minimum());  // again from the beginning
    timer_.start();
}

void ReplayStrip::stop() { play_->setChecked(false); }

void ReplayStrip::show_words()
{
    words_->setText(as_of_ ? words(*as_of_, zone_, reconstructed_) : tr("as known now"));
}

void ReplayStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace undertone::shell
