#include "shell/alerts_panel.h"

#include "shell/alerts_delegate.h"
#include "shell/done_command.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace undertone::shell {
namespace {

using view::AlertRulesModel;
using view::FiringsModel;

QListView* make_list(QAbstractItemModel* model, AlertsDelegate* delegate, const QString& name)
{
    auto* list = new QListView;
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setAccessibleName(name);
    return list;
}

QLabel* make_empty(const QString& words)
{
    auto* label = new QLabel(words);
    label->setObjectName(QStringLiteral("faint"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(24);
    return label;
}

store::AlertSwitches switches_of(const AlertRule& rule)
{
    return {rule.enabled, rule.removed, rule.watches_from};
}

}  // namespace

AlertsPanel::AlertsPanel(view::Desk& desk, QUndoStack& undo, QWidget* parent)
    : QWidget(parent), desk_(desk), undo_(undo), tabs_(new QTabWidget(this))
{
    tabs_->setDocumentMode(true);
    tabs_->addTab(make_firings(), QString());
    tabs_->addTab(make_rules(), QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);
    setMinimumWidth(260);

    view::Alerts& alerts = desk_.alerts();
    connect(&alerts, &view::Alerts::changed, this, &AlertsPanel::show_state);
    connect(&alerts, &view::Alerts::added, this, [this](const AlertRule& rule) {
        store::AlertSwitches removed = switches_of(rule);
        removed.removed = true;
        undo_.push(new DoneCommand(
            tr("new alert"), [this, rule, removed] { desk_.alerts().change(rule.id, removed); },
            [this, rule] { desk_.alerts().change(rule.id, switches_of(rule)); }));
        tabs_->setCurrentIndex(1);
    });
    // What they name may have another name now.
    connect(&desk_, &view::Desk::sourcesChanged, this, &AlertsPanel::show_state);
    connect(&desk_, &view::Desk::watchlistsChanged, this, &AlertsPanel::show_state);
    connect(&desk_, &view::Desk::topicsChanged, this, &AlertsPanel::show_state);
    connect(&rules_, &AlertRulesModel::switchAsked, this, &AlertsPanel::switch_rule);
    show_state();
}

QWidget* AlertsPanel::page(QListView* list, QLabel* empty, QWidget* buttons, QStackedWidget** stack)
{
    *stack = new QStackedWidget;
    (*stack)->addWidget(empty);
    (*stack)->addWidget(list);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(*stack, 1);
    column->addWidget(buttons);
    return page;
}

QWidget* AlertsPanel::make_firings()
{
    firing_delegate_ = new AlertsDelegate(FiringsModel::line_role, FiringsModel::unread_role, this);
    firing_list_ = make_list(&firings_, firing_delegate_, tr("What alerts told"));
    connect(firing_list_, &QListView::clicked, this, &AlertsPanel::choose);
    connect(firing_list_, &QListView::activated, this, &AlertsPanel::choose);
    nothing_told_ = make_empty(QString());
    see_all_ = new QPushButton(tr("Mark all as read"));
    connect(see_all_, &QPushButton::clicked, this, [this] { desk_.alerts().seeAll(); });
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(8, 6, 8, 6);
    line->addStretch();
    line->addWidget(see_all_);
    return page(firing_list_, nothing_told_, buttons, &firing_stack_);
}

QWidget* AlertsPanel::make_rules()
{
    rule_delegate_ = new AlertsDelegate(AlertRulesModel::line_role, -1, this);
    rule_list_ = make_list(&rules_, rule_delegate_, tr("Alerts"));
    connect(rule_list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        snooze_->setEnabled(chosen_rule());
        remove_->setEnabled(chosen_rule());
    });
    auto* fresh = new QPushButton(tr("New alert…"));
    connect(fresh, &QPushButton::clicked, this, &AlertsPanel::newAsked);
    snooze_ = new QToolButton;
    snooze_->setText(tr("Snooze"));
    snooze_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(snooze_);
    const std::pair<QString, std::chrono::seconds> lengths[] = {
        {tr("For 1 hour"), std::chrono::hours(1)},
        {tr("For 1 day"), std::chrono::hours(24)},
        {tr("For 1 week"), std::chrono::hours(24 * 7)},
        {tr("Wake it"), std::chrono::seconds(0)}};
    for (const auto& [words, length] : lengths)
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, length = length] { snooze(length); });
    snooze_->setMenu(menu);
    remove_ = new QPushButton(tr("Remove"));
    connect(remove_, &QPushButton::clicked, this, &AlertsPanel::remove_rule);
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(8, 6, 8, 6);
    line->addWidget(fresh);
    line->addStretch();
    line->addWidget(snooze_);
    line->addWidget(remove_);
    return page(
        rule_list_,
        make_empty(tr("No alerts yet.\n\n“New alert…” tells you when a tone crosses a level, news "
                      "heats up, a claim is wrong, a rule is published or a source falls "
                      "silent.")),
        buttons, &rule_stack_);
}

void AlertsPanel::setTheme(const charts::Theme& theme)
{
    firing_delegate_->setTheme(theme);
    rule_delegate_->setTheme(theme);
    firing_list_->viewport()->update();
    rule_list_->viewport()->update();
}

void AlertsPanel::showFirings() { tabs_->setCurrentIndex(0); }

const AlertRule* AlertsPanel::chosen_rule() const
{
    const int row = rule_list_->currentIndex().row();
    return row >= 0 && row < rules_.rowCount() ? &rules_.rule(row) : nullptr;
}

void AlertsPanel::show_state()
{
    const view::Alerts::State& state = desk_.alerts().state();
    const auto names =
        view::alert_names(desk_.companies(), desk_.topics(), desk_.sources(), desk_.watchlists());
    const AlertRule* const chosen = chosen_rule();
    const std::optional<AlertRuleId> kept = chosen ? std::optional(chosen->id) : std::nullopt;
    const int row = firing_list_->currentIndex().row();
    const std::optional<AlertFiringId> read =
        row >= 0 ? std::optional(firings_.firing(row).id) : std::nullopt;
    firings_.setState(state, names);
    rules_.setState(state, names, desk_.alerts().now());
    if (read && firings_.row_of(*read) >= 0)
        firing_list_->setCurrentIndex(firings_.index(firings_.row_of(*read)));
    if (kept && rules_.row_of(*kept) >= 0)
        rule_list_->setCurrentIndex(rules_.index(rules_.row_of(*kept)));
    const bool any_told = firings_.rowCount() > 0, any_rule = rules_.rowCount() > 0;
    firing_stack_->setCurrentIndex(any_told ? 1 : 0);
    rule_stack_->setCurrentIndex(any_rule ? 1 : 0);
    nothing_told_->setText(any_rule
                               ? tr("Nothing to tell so far.\n\nThe alerts are watching.")
                               : tr("Nothing to tell: there are no alerts yet.\n\nMake one under "
                                    "“Alerts”."));
    tabs_->setTabText(0, state.unseen > 0 ? tr("Told (%1)").arg(state.unseen) : tr("Told"));
    tabs_->setTabText(1, tr("Alerts"));
    see_all_->setEnabled(state.unseen > 0);
    snooze_->setEnabled(chosen_rule());
    remove_->setEnabled(chosen_rule());
}

void AlertsPanel::choose(const QModelIndex& index)
{
    const AlertFiring firing = firings_.firing(index.row());
    if (!firing.seen)
        desk_.alerts().see({firing.id});
    emit firingChosen(firing);
}

void AlertsPanel::push(const QString& text, AlertRule rule, const store::AlertSwitches& to)
{
    desk_.alerts().change(rule.id, to);
    undo_.push(new DoneCommand(
        text, [this, rule] { desk_.alerts().change(rule.id, switches_of(rule)); },
        [this, id = rule.id, to] { desk_.alerts().change(id, to); }));
}

void AlertsPanel::snooze(std::chrono::seconds length)
{
    const AlertRule* const rule = chosen_rule();
    if (!rule)
        return;
    store::AlertSwitches to = switches_of(*rule);
    to.watches_from = desk_.alerts().now() + length;
    push(length.count() > 0 ? tr("snooze of an alert") : tr("waking of an alert"), *rule, to);
}

void AlertsPanel::switch_rule(AlertRuleId id, bool on)
{
    const int row = rules_.row_of(id);
    if (row < 0)
        return;
    const AlertRule rule = rules_.rule(row);
    store::AlertSwitches to = switches_of(rule);
    to.enabled = on;
    if (on)
        to.watches_from = desk_.alerts().now();
    push(on ? tr("switching on of an alert") : tr("switching off of an alert"), rule, to);
}

void AlertsPanel::remove_rule()
{
    const AlertRule* const rule = chosen_rule();
    if (!rule)
        return;
    store::AlertSwitches to = switches_of(*rule);
    to.removed = true;
    push(tr("removal of an alert"), AlertRule(*rule), to);
}

}  // namespace undertone::shell
