#include "shell/full_screen.h"

#include "shell/chart_pane.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
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

FullScreen::FullScreen(QMainWindow& window, ChartPane& pane)
    : QObject(&window),
      window_(window),
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
    connect(&fading_, &QTimer::timeout, way_out_, &QWidget::hide);
    pane.chart().installEventFilter(this);
}

bool FullScreen::is_on() const { return action_->isChecked(); }
void FullScreen::leave() { action_->setChecked(false); }
QByteArray FullScreen::geometry() const { return is_on() ? geometry_ : window_.saveGeometry(); }
QByteArray FullScreen::layout() const
{
    return is_on() ? layout_ : window_.saveState(layout_version);
}

void FullScreen::enter()
{
    before_ = window_.windowState();
    geometry_ = window_.saveGeometry();
    layout_ = window_.saveState(layout_version);
    for (QDockWidget* dock : window_.findChildren<QDockWidget*>())
        dock->hide();
    window_.statusBar()->hide();
    // Without height instead of hidden: the keys of a hidden menu bar do nothing.
    window_.menuBar()->setFixedHeight(0);
    pane_.setBare(true);
    window_.setWindowState(before_ | Qt::WindowFullScreen);
    pane_.chart().setFocus();
    show_way_out();
}

void FullScreen::restore()
{
    fading_.stop();
    way_out_->hide();
    pane_.setBare(false);
    window_.menuBar()->setMinimumHeight(0);
    window_.menuBar()->setMaximumHeight(QWIDGETSIZE_MAX);
    window_.statusBar()->show();
    window_.setWindowState(before_ & ~Qt::WindowFullScreen);
    window_.restoreState(layout_, layout_version);
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

bool FullScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (is_on()) {
        if (event->type() == QEvent::MouseMove &&
            static_cast<QMouseEvent*>(event)->position().y() < edge)
            show_way_out();
        else if (event->type() == QEvent::Resize && way_out_->isVisible())
            show_way_out();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace undertone::shell
