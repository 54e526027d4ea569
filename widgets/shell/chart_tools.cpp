#include "shell/chart_tools.h"

#include "charts/format.h"
#include "shell/chart_menus.h"
#include "shell/flow_layout.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace undertone::shell {
namespace {

using charts::from_utf8;
using Tool = charts::OverlayChart::Tool;

/// The checked action's words, without the mark of its key.
QString chosen_in(const QMenu& menu)
{
    for (const QAction* action : menu.actions())
        if (action->isChecked())
            return action->text().remove(u'&');
    return {};
}

/// What a button's menu has chosen: its face, and its accessible name.
void say(QToolButton* button, const QString& face, const QString& chosen)
{
    button->setText(face + QStringLiteral(" ▾"));
    button->setAccessibleName(ChartTools::tr("%1: %2").arg(button->toolTip(), chosen));
}

}  // namespace

ChartTools::ChartTools(ChartMenus& menus, QAction* replay, QWidget* parent) : QWidget(parent)
{
    auto* line = new FlowLayout(2);
    setLayout(line);
    const auto menu_button = [&](const QString& name, QMenu* menu) {
        QToolButton* made = button(name, name);
        made->setMenu(menu);
        made->setPopupMode(QToolButton::InstantPopup);
        return made;
    };
    price_ = menu_button(tr("Price"), menus.price);
    scale_ = menu_button(tr("Scale"), menus.scale);
    interval_ = menu_button(tr("Interval"), menus.interval);
    menu_button(tr("Layers"), menus.layers)->setText(tr("Layers ▾"));
    tone_ = menu_button(tr("Tone"), menus.tone);
    half_life_ = menu_button(tr("Half-life"), menus.half_life);
    benchmark_ = menu_button(tr("Benchmark"), menus.benchmark);
    auto* replaying = button({}, {});
    replaying->setDefaultAction(replay);
    replaying->setAccessibleName(tr("Replay"));
    replaying->setToolTip(tr("The chart as it was known at an earlier session (T)"));
    zoom_box_ = tool_button(tr("Zoom"), tr("Drag over the stretch to zoom into (Shift+drag)"),
                            Tool::zoom_box);
    measure_ = tool_button(tr("Measure"), tr("Drag from a session to another (Ctrl+drag, M)"),
                           Tool::measure);
}

QToolButton* ChartTools::button(const QString& text, const QString& name)
{
    auto* made = new QToolButton(this);
    made->setObjectName(QStringLiteral("choice"));
    made->setText(text);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(made);
    return made;
}

QToolButton* ChartTools::tool_button(const QString& text, const QString& name, Tool tool)
{
    QToolButton* made = button(text, name);
    made->setCheckable(true);
    made->setAccessibleName(text);
    connect(made, &QToolButton::clicked, this,
            [this, tool](bool on) { emit toolChosen(on ? tool : Tool::pan); });
    return made;
}

void ChartTools::setChoice(const ChartChoice& choice)
{
    say(interval_, tr("Bars %1").arg(interval_text(choice)), interval_text(choice));
    QString tone = choice.query.kind == view::ToneKind::z ? tr("Tone z") : tr("Tone");
    if (!choice.query.deduplicated)
        tone += tr(", repeats in full");
    if (!choice.query.reactions)
        tone += tr(", no reactions");
    say(tone_, tone, tone);
    say(half_life_, tr("Half-life %1").arg(half_life_text(choice)), half_life_text(choice));
    const auto& benchmark = choice.query.benchmark;
    const QString beside = benchmark ? from_utf8(benchmark->value) : QString();
    say(benchmark_, benchmark ? tr("vs %1").arg(beside) : tr("Benchmark"),
        benchmark ? beside : tr("none"));
}

void ChartTools::setStyle(const charts::ChartStyle&)
{
    for (QToolButton* button : {price_, scale_})
        say(button, chosen_in(*button->menu()), chosen_in(*button->menu()));
}

void ChartTools::setTool(Tool tool)
{
    zoom_box_->setChecked(tool == Tool::zoom_box);
    measure_->setChecked(tool == Tool::measure);
}

}  // namespace undertone::shell
