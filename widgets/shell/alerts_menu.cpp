#include "shell/alerts_menu.h"

#include "charts/format.h"
#include "shell/alert_dialog.h"
#include "shell/alerts_panel.h"
#include "shell/notice_bar.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QSettings>
#include <QStatusBar>
#include <QSystemTrayIcon>
#include <QToolButton>

namespace undertone::shell {
namespace {

constexpr int most_told_singly = 3;

/// A bell in one colour, as large as the status bar's words.
QIcon bell_icon(const QColor& colour, qreal scale)
{
    constexpr int size = 16;
    QPixmap picture(QSize(size, size) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath bell;
    bell.moveTo(2.5, 12);
    bell.cubicTo(4.5, 10, 3.5, 2.5, 8, 2.5);
    bell.cubicTo(12.5, 2.5, 11.5, 10, 13.5, 12);
    bell.closeSubpath();
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(bell);
    painter.drawLine(QPointF(8, 1.2), QPointF(8, 2.2));
    painter.drawArc(QRectF(6.4, 11.6, 3.2, 3), 180 * 16, 180 * 16);
    return QIcon(picture);
}

}  // namespace

AlertsMenu::AlertsMenu(view::Desk& desk, QUndoStack& undo, QSettings& settings, NoticeBar& notice,
                       QMenu& menu, Shown shown, QMainWindow& window)
    : QObject(&window),
      desk_(desk),
      settings_(settings),
      notice_(notice),
      shown_(std::move(shown)),
      window_(window),
      panel_(new AlertsPanel(desk, undo, &window)),
      dock_(new QDockWidget(tr("Alerts"), &window)),
      bell_(new QToolButton(&window)),
      quiet_(new QAction(tr("&Quiet: count them in the status bar alone"), this))
{
    dock_->setObjectName(QStringLiteral("alerts"));
    dock_->setWidget(panel_);
    window_.addDockWidget(Qt::LeftDockWidgetArea, dock_);
    dock_->hide();
    bell_->setAutoRaise(true);
    bell_->setObjectName(QStringLiteral("bell"));
    bell_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    window_.statusBar()->addPermanentWidget(bell_);
    connect(bell_, &QToolButton::clicked, this, &AlertsMenu::show_dock);

    const auto action = [&](const QString& text, const QKeySequence& keys, auto done) {
        QAction* made = menu.addAction(text);
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, done);
    };
    action(tr("&New alert…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { ask_new(); });
    action(tr("&Show what they told"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { show_dock(); });
    action(tr("Mark &all as read"), {}, [this] { desk_.alerts().seeAll(); });
    menu.addSeparator();
    quiet_->setCheckable(true);
    quiet_->setChecked(settings_.value(quiet_key).toBool());
    connect(quiet_, &QAction::toggled, this,
            [this](bool on) { settings_.setValue(quiet_key, on); });
    connect(&desk_, &view::Desk::settingsChanged, this, [this](const view::SettingValues& values) {
        const auto quiet = values.find(quiet_key);
        quiet_->setChecked(quiet != values.end() && quiet->second == QLatin1String("true"));
    });
    menu.addAction(quiet_);
    menu.addAction(dock_->toggleViewAction());

    connect(panel_, &AlertsPanel::newAsked, this, &AlertsMenu::ask_new);
    connect(panel_, &AlertsPanel::firingChosen, this, &AlertsMenu::open);
    connect(&desk_.alerts(), &view::Alerts::changed, this, &AlertsMenu::show_state);
    connect(&desk_.alerts(), &view::Alerts::fired, this, &AlertsMenu::tell);
    connect(&desk_.alerts(), &view::Alerts::added, this, [this] {
        dock_->show();
        dock_->raise();
    });
    show_state();
}

AlertsMenu::~AlertsMenu() = default;

bool AlertsMenu::isQuiet() const { return quiet_->isChecked(); }

void AlertsMenu::setTheme(const charts::Theme& theme)
{
    theme_ = theme;
    panel_->setTheme(theme);
    show_bell();
}

void AlertsMenu::ask_new()
{
    const auto [symbol, topics] = shown_();
    AlertDialog(desk_, symbol, topics, &window_).exec();
}

void AlertsMenu::show_dock()
{
    panel_->showFirings();
    dock_->show();
    dock_->raise();
    panel_->setFocus();
}

void AlertsMenu::show_state()
{
    const int unseen = desk_.alerts().state().unseen;
    bell_->setText(unseen > 0 ? QString::number(unseen) : QString());
    const QString words = unseen == 0   ? tr("No unread alerts")
                          : unseen == 1 ? tr("1 unread alert")
                                        : tr("%1 unread alerts").arg(unseen);
    bell_->setToolTip(words);
    bell_->setAccessibleName(words);
    show_bell();
}

void AlertsMenu::show_bell()
{
    bell_->setIcon(bell_icon(desk_.alerts().state().unseen > 0 ? theme_.accent : theme_.faint_text,
                             window_.devicePixelRatioF()));
}

void AlertsMenu::tell(const std::vector<AlertFiring>& firings)
{
    if (quiet_->isChecked())
        return;
    const auto names =
        view::alert_names(desk_.companies(), desk_.topics(), desk_.sources(), desk_.watchlists());
    QStringList lines;
    for (const AlertFiring& one : firings)
        if (const AlertRule* rule = desk_.alerts().rule(one.rule))
            lines << view::firing_words(*rule, one, names);
    if (lines.size() > most_told_singly) {
        const int more = int(lines.size()) - most_told_singly;
        lines = lines.mid(lines.size() - most_told_singly);
        lines << tr("and %1 more").arg(more);
    }
    const QString words = lines.join(u'\n');
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        notice_.tell(words);
        return;
    }
    if (!tray_) {
        tray_ = new QSystemTrayIcon(QApplication::windowIcon(), this);
        tray_->setToolTip(tr("Undertone"));
        const auto raise = [this] {
            window_.show();
            window_.raise();
            window_.activateWindow();
            show_dock();
        };
        connect(tray_, &QSystemTrayIcon::messageClicked, this, raise);
        connect(tray_, &QSystemTrayIcon::activated, this, raise);
    }
    tray_->show();
    tray_->showMessage(tr("Undertone alert"), words);
}

void AlertsMenu::open(const AlertFiring& firing)
{
    Symbol symbol;
    std::optional<TopicId> topic;
    if (const AlertRule* const rule = desk_.alerts().rule(firing.rule)) {
        topic = rule->topic;
        for (const Company& one : desk_.companies())
            if (one.id == rule->company)
                symbol = one.symbol.value_or(Symbol{});
    }
    emit toldChosen(symbol, topic, firing.story);
}

}  // namespace undertone::shell
