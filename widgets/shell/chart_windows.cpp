#include "shell/chart_windows.h"

#include "charts/format.h"
#include "shell/chart_bar.h"
#include "shell/chart_pane.h"
#include "shell/command_box.h"
#include "shell/full_screen.h"
#include "shell/look.h"
#include "shell/notice_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

constexpr auto names_key = "chart_windows/open";
constexpr auto linked_key = "chart_windows/linked";

QString geometry_of(const QString& name)
{
    return QStringLiteral("chart_windows/%1/geometry").arg(name);
}

/// Where it differs: else the file would be written for nothing.
void keep(QSettings& settings, const QString& key, const QVariant& value)
{
    if (settings.value(key) != value)
        settings.setValue(key, value);
}

/// "1Y", "2 Dec 2024 – 31 Mar 2025": what tells windows of one symbol apart.
QString range_text(const ChartChoice& choice)
{
    for (const RangeButton& one : range_buttons)
        if (choice.newest == one.newest)
            return ChartBar::tr(one.text);
    return charts::short_day_text(choice.query.from, charts::on_screen) + QStringLiteral(" – ") +
           charts::short_day_text(choice.query.to, charts::on_screen);
}

}  // namespace

// ---- one ---------------------------------------------------------------------------------------

ChartWindow::ChartWindow(view::Desk& desk, QUndoStack& undo, QSettings& settings,
                         const QString& name, const QList<QAction*>& actions)
    : settings_(settings),
      name_(name),
      pane_(new ChartPane(desk, undo, settings, this, name)),
      notice_(new NoticeBar(pane_)),
      full_(new FullScreen(*this, *pane_))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addActions(actions);
    pane_->addNotice(notice_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(pane_);
    connect(pane_, &ChartPane::refused, notice_,
            [this](const Error& error) { notice_->tell(error); });
    connect(pane_, &ChartPane::choiceChanged, this, [this](const ChartChoice& choice) {
        setWindowTitle(tr("%1 · %2 – Undertone")
                           .arg(charts::from_utf8(choice.query.symbol.value), range_text(choice)));
    });
    auto* find = new QAction(tr("Find anything"), this);
    find->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(find, &QAction::triggered, &pane_->bar().commands(), &CommandBox::open);
    addActions({find, &full_->action()});
    resize(960, 640);
    restoreGeometry(settings_.value(geometry_of(name_)).toByteArray());  // onto a screen there is
}

bool ChartWindow::event(QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        emit moved();
    return QWidget::event(event);
}

void ChartWindow::remember() { keep(settings_, geometry_of(name_), full_->geometry()); }

void ChartWindow::closeEvent(QCloseEvent* event)
{
    pane_->finishEditing();
    emit closed();
    event->accept();
}

void ChartWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

// ---- all ---------------------------------------------------------------------------------------

ChartWindows::ChartWindows(view::Desk& desk, QUndoStack& undo, QSettings& settings, ChartPane& main,
                           QMenu& menu, const QList<QAction*>& actions, QWidget& window)
    : QObject(&window),
      desk_(desk),
      undo_(undo),
      settings_(settings),
      main_(main),
      window_(window),
      actions_(actions)
{
    QAction* fresh = menu.addAction(tr("&New chart window"));
    fresh->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(fresh, &QAction::triggered, this, &ChartWindows::open_new);
    actions_ << fresh;
    linked_ = menu.addAction(tr("&Link crosshairs"));
    linked_->setCheckable(true);
    linked_->setChecked(settings_.value(linked_key, true).toBool());
    connect(linked_, &QAction::toggled, this,
            [this](bool on) { settings_.setValue(linked_key, on); });
    menu.addSeparator();
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { list(menu); });
    link(main_);
}

ChartWindows::~ChartWindows()
{
    for (const auto& one : windows_)
        delete one;
}

void ChartWindows::open_new()
{
    int number = 1;
    while (std::any_of(windows_.begin(), windows_.end(), [&](const auto& one) {
        return one && one->name() == QString::number(number);
    }))
        ++number;
    const QString name = QString::number(number);
    settings_.remove(QStringLiteral("chart_windows/") + name);  // of one that was closed
    ChartWindow& made = open(name);
    made.pane().show(main_.state());
    keep_names();
    made.activateWindow();
    made.pane().chart().setFocus();
}

ChartWindow& ChartWindows::open(const QString& name)
{
    auto* made = new ChartWindow(desk_, undo_, settings_, name, actions_);
    if (!settings_.contains(geometry_of(name))) {  // beside the others, not over them
        const int step = 40 * int(windows_.size() + 1);
        made->move(window_.pos() + QPoint(80 + step, 60 + step));
    }
    windows_.emplace_back(made);
    ChartPane& pane = made->pane();
    pane.setTheme(theme_);
    pane.chart().setSecondZone(zone_);
    link(pane);
    connect(&pane, &ChartPane::sessionsActivated, this, [this, &pane](view::SessionSpan sessions) {
        emit sessionsActivated(pane.choice(), sessions);
    });
    connect(made, &ChartWindow::closed, this, [this, made] {
        std::erase(windows_, made);
        settings_.remove(QStringLiteral("chart_windows/") + made->name());
        keep_names();
    });
    connect(made, &ChartWindow::moved, this, &ChartWindows::layoutChanged);
    made->show();
    emit layoutChanged();
    return *made;
}

/// What is drawn on one of a symbol's charts is on its others; a crosshair may be.
void ChartWindows::link(ChartPane& pane)
{
    const auto others = [this, from = &pane] {
        std::vector<ChartPane*> all;
        if (from != &main_)
            all.push_back(&main_);
        for (const auto& one : windows_)
            if (one && &one->pane() != from)
                all.push_back(&one->pane());
        return all;
    };
    connect(&pane, &ChartPane::drawn, this,
            [this, others](const Symbol& symbol, const view::Drawings& drawings) {
                if (std::exchange(passing_on_, true))
                    return;  // it comes from one of the others
                for (ChartPane* one : others())
                    one->set_drawings(symbol, drawings);
                passing_on_ = false;
            });
    connect(&pane.chart(), &charts::OverlayChart::crosshairMoved, this,
            [this, others](std::optional<Utc> time) {
                if (linked_->isChecked())
                    for (ChartPane* one : others())
                        one->chart().setCrosshairTime(time);
            });
}

void ChartWindows::list(QMenu& menu)
{
    qDeleteAll(listed_);
    listed_.clear();
    const auto add = [&](QWidget& window) {
        QAction* one = menu.addAction(in_menu(window.windowTitle()));
        connect(one, &QAction::triggered, &window, [&window] {
            window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
            window.show();
            window.raise();
            window.activateWindow();
        });
        listed_ << one;
    };
    add(window_);
    for (QWidget* one : window_.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (one->isWindow() && one->isVisible() && one->windowType() == Qt::Window)
            add(*one);
    for (const auto& one : windows_)
        if (one)
            add(*one);
}

void ChartWindows::setTheme(const charts::Theme& theme)
{
    theme_ = theme;
    for (const auto& one : windows_)
        if (one)
            one->pane().setTheme(theme);
}

void ChartWindows::setSecondZone(const std::string& zone)
{
    zone_ = zone;
    for (const auto& one : windows_)
        if (one)
            one->pane().chart().setSecondZone(zone);
}

void ChartWindows::refresh()
{
    for (const auto& one : windows_)
        if (one)
            one->pane().refresh();
}

void ChartWindows::restore()
{
    const QStringList names = settings_.value(names_key).toStringList();
    for (const QString& name : names)
        open(name).pane().restore();
    // The desk's own window is shown after them, and would lie over them.
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (const auto& one : windows_)
                if (one)
                    one->raise();
        },
        Qt::QueuedConnection);
}

void ChartWindows::remember()
{
    for (const auto& one : windows_)
        if (one)
            one->remember();
    keep_names();
}

void ChartWindows::leave()
{
    for (const auto& one : windows_)
        if (one) {
            one->pane().finishEditing();
            one->pane().remember();
            one->remember();
            one->hide();
        }
}

void ChartWindows::keep_names()
{
    QStringList names;
    for (const auto& one : windows_)
        if (one)
            names << one->name();
    keep(settings_, names_key, names);
}

}  // namespace undertone::shell
