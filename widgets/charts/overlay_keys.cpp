// Keys of the overlay chart.
#include "charts/overlay_chart_impl.h"

#include <QKeyEvent>

#include <algorithm>

namespace undertone::charts {

bool OverlayChart::Impl::leave()
{
    if (press) {
        if (press->kind == Press::Kind::drawing)
            drawings = press->before;
        else if (press->kind == Press::Kind::measure)
            measure.reset();
        press.reset();
        changed();
    } else if (measure) {
        set_measure(std::nullopt);
    } else if (chosen) {
        choose(std::nullopt);
    } else if (tool != Tool::pan) {
        use(Tool::pan);
    } else if (current >= 0) {
        set_current(-1, std::nullopt);
    } else {
        return false;
    }
    return true;
}

/// Keys that step, zoom and open. False: not one of them.
bool OverlayChart::Impl::key_of_crosshair(int key)
{
    const int last = data->bars() - 1;
    const int here = current;
    const auto step = [&](int bar) {
        step_to(bar);
        if (measure)
            set_measure(Measure{measure->from, current});
    };
    const auto to_flag = [&](int by) {
        const int from = here >= 0 ? here : by < 0 ? last + 1 : -1;
        if (const view::Flag* flag = data->flag_beside(from, by))
            step(flag->bar);
    };
    switch (key) {
    case Qt::Key_Left: step(here >= 0 ? here - 1 : last); break;
    case Qt::Key_Right: step(here >= 0 ? here + 1 : last); break;
    case Qt::Key_Home: step(0); break;
    case Qt::Key_End: step(last); break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const double page = viewport.span() * (key == Qt::Key_PageUp ? -0.9 : 0.9);
        pan_to(viewport.first() + page);
        break;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(keyboard_anchor(), 1 / zoom_step); break;
    case Qt::Key_Minus:
    case Qt::Key_Underscore: zoom(keyboard_anchor(), zoom_step); break;
    case Qt::Key_0: chart.fit(); break;
    case Qt::Key_BracketLeft: to_flag(-1); break;
    case Qt::Key_BracketRight: to_flag(+1); break;
    case Qt::Key_M:
        set_measure(measure ? std::nullopt : std::optional(Measure{bar_in_hand(), bar_in_hand()}));
        if (measure)
            step_to(measure->to);
        break;
    case Qt::Key_I: emit chart.toneActivated(bar_in_hand()); break;
    case Qt::Key_Escape: return leave();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (here < 0)
            return false;
        emit chart.sessionActivated(here);
        break;
    default: return false;
    }
    return true;
}

void OverlayChart::keyPressEvent(QKeyEvent* event)
{
    Impl& d = *impl_;
    constexpr auto ours = Qt::KeypadModifier | Qt::ShiftModifier;  // + is shifted on many keyboards
    if (!d.data || (event->modifiers() & ~Qt::KeyboardModifiers(ours)))
        return QWidget::keyPressEvent(event);
    if (!d.key_of_drawings(event->key()) && !d.key_of_crosshair(event->key()))
        QWidget::keyPressEvent(event);
}

}  // namespace undertone::charts
