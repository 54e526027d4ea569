#include "shell/full_screen.h"

#include "shell/chart_pane.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QMouseEvent>
#include <QStatusBar>
#include <QToolButton>
#include <chrono>

namespace undertone::shell {
namespace {

constexpr std::chrono::seconds shown_for{3};
constexpr int edge = 48;  // of the screen's height, which calls for the way out

}  // namespace

FullScreen::FullScreen(QWidget& window, ChartPane& pane)
    : QObject(&window),
      window_(window),
      frame_(qobject_cast<QMainWindow*>(&window)),
      pane_(pane),
      action_(new QAction(tr("F&ull-screen chart"), this)),
      way_out_(new QToolButton(&pane))
{
    action_->setCheckable(true);
    action_->setShortcut(QKeySequence(Qt::Key_F11));
    connect(action_, &QAction::toggled, this, [this](bool on) { on ? enter() : restore(); });
    way_out_->setText(tr("Leave full screen (Esc)"));
    way_out_->setFocusPolicy(Qt::NoFocus);
    way_out_->hide();
    connect(way_out_, &QToolButton::clicked, this, &FullScreen::leave);
    fading_.setSingleShot(true);
    fading_.setInterval(shown_for);
    connect(&fading_, &QTimer::timeout, this, &FullScreen::hide_way_out);
    pane.chart().installEventFilter(this);
    pane.installEventFilter(this);
    window.installEventFilter(this);
}

bool FullScreen::is_on() const { return action_->isChecked(); }
void FullScreen::leave() { action_->setChecked(false); }
QByteArray FullScreen::geometry() const { return is_on() ? geometry_ : window_.saveGeometry(); }
QByteArray FullScreen::layout() const
{
    if (!frame_)
        return {};
    return is_on() ? layout_ : frame_->saveState(layout_version);
}

void FullScreen::enter()
{
    before_ = window_.windowState();
    geometry_ = window_.saveGeometry();
    if (frame_) {
        layout_ = frame_->saveState(layout_version);
        for (QDockWidget* dock : frame_->findChildren<QDockWidget*>())
            dock->hide();
        frame_->statusBar()->hide();
        // Without height instead of hidden: the keys of a hidden menu bar do nothing.
        frame_->menuBar()->setFixedHeight(0);
    }
    pane_.setBare(true);
    window_.setWindowState(before_ | Qt::WindowFullScreen);
    pane_.chart().setFocus();
    show_way_out();
}

void FullScreen::restore()
{
    fading_.stop();
    at_edge_ = false;
    way_out_->hide();
    pane_.setBare(false);
    window_.setWindowState(before_ & ~Qt::WindowFullScreen);
    if (frame_) {
        frame_->menuBar()->setMinimumHeight(0);
        frame_->menuBar()->setMaximumHeight(QWIDGETSIZE_MAX);
        frame_->statusBar()->show();
        frame_->restoreState(layout_, layout_version);
    }
    pane_.chart().setFocus();
}

void FullScreen::show_way_out()
{
    way_out_->adjustSize();
    way_out_->move((pane_.width() - way_out_->width()) / 2, 8);
    way_out_->show();
    way_out_->raise();
    fading_.start();
}

void FullScreen::hide_way_out()
{
    if (at_edge_ || way_out_->underMouse())
        fading_.start();
    else
        way_out_->hide();
}

bool FullScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (!is_on())
        return QObject::eventFilter(watched, event);
    if (watched == &window_) {  // what the chart has no use for
        if (event->type() != QEvent::KeyPress ||
            static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return false;
        leave();
        return true;
    }
    if (watched == &pane_.chart() && event->type() == QEvent::MouseMove) {
        at_edge_ = static_cast<QMouseEvent*>(event)->position().y() < edge;
        if (at_edge_)
            show_way_out();
    } else if (watched == &pane_.chart() && event->type() == QEvent::Leave) {
        at_edge_ = false;
    } else if (watched == &pane_ && event->type() == QEvent::Resize && !way_out_->isHidden()) {
        // Not isVisible(): a window that becomes full may be gone for a moment.
        show_way_out();
    }
    return false;
}

}  // namespace undertone::shell
