// Mouse, wheel and touchpad of the overlay chart.
#include "charts/overlay_chart_impl.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace undertone::charts {
namespace {

constexpr double degrees_a_notch = 120;  // QWheelEvent::angleDelta of a common mouse
constexpr int measure_distance = 4;      // pixels
constexpr double tone_reach = 5;         // pixels from its line

/// A touchpad tells pixels and phases; a wheel's pixels, where a driver makes some up, have none.
bool is_touchpad(const QWheelEvent& event)
{
    return !event.pixelDelta().isNull() &&
           (event.phase() != Qt::NoScrollPhase ||
            event.device()->type() == QInputDevice::DeviceType::TouchPad);
}

double distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
    const QPointF off = point - from - share * along;
    return std::hypot(off.x(), off.y());
}

bool on_tone_line(const Frame& frame, QPointF point)
{
    if (!frame.style.layers.tone || !frame.layout.price.contains(point))
        return false;
    const BarPyramid& pyramid = frame.data->pyramid;
    const double run = 1 << frame.tone_level;
    const auto candle_at = [&](double x) {
        return std::clamp(pyramid.index_at(frame.tone_level, frame.bar_at(x)), 0,
                          pyramid.count(frame.tone_level) - 1);
    };
    const int last = candle_at(point.x() + tone_reach + run * frame.pixels_per_bar);
    std::optional<QPointF> before;
    for (int i = candle_at(point.x() - tone_reach - run * frame.pixels_per_bar); i <= last; ++i) {
        const Candle candle = pyramid.candle(frame.tone_level, i);
        const QPointF here(frame.x(candle.centre()), frame.y_tone(candle.tone));
        if (candle.has_tone && distance(point, before.value_or(here), here) <= tone_reach)
            return true;
        before = candle.has_tone ? std::optional(here) : std::nullopt;
    }
    return false;
}

/// A candle's body is its session's, also where the tone's line crosses it.
bool on_candle_body(const Frame& frame, int bar, QPointF point)
{
    const Bar& b = frame.data->snapshot->bars[std::size_t(bar)];
    const double from = frame.y_price(b.open), to = frame.y_price(b.close);
    return !frame.closes_alone() && frame.level == 0 &&
           std::abs(point.x() - frame.x(bar)) <= frame.pitch() * 0.36 &&
           point.y() >= std::min(from, to) - 1 && point.y() <= std::max(from, to) + 1;
}

}  // namespace

void OverlayChart::Impl::use(Tool next)
{
    if (next == tool)
        return;
    tool = next;
    if (tool == Tool::pan)
        chart.unsetCursor();
    else
        chart.setCursor(Qt::CrossCursor);
    emit chart.toolChanged(tool);
}

void OverlayChart::Impl::set_measure(std::optional<Measure> next)
{
    measure = next;
    chart.update();
}

Press OverlayChart::Impl::pressed(QPointF at, Qt::KeyboardModifiers modifiers)
{
    Press made;
    made.at = made.now = at;
    made.first = viewport.first();
    if ((modifiers & Qt::ShiftModifier) || tool == Tool::zoom_box) {
        made.kind = Press::Kind::box;
    } else if ((modifiers & Qt::ControlModifier) || tool == Tool::measure) {
        made.kind = Press::Kind::measure;
    } else if (const auto hit = hit_drawing(frame(), at)) {
        made.held = *hit;
        made.kind = Press::Kind::drawing;
    } else if (chosen && shades(frame(), *chosen, at)) {
        made.held = {*chosen};
        made.kind = Press::Kind::drawing;
    }
    made.before = drawings;
    return made;
}

void OverlayChart::Impl::drag()
{
    Press& p = *press;
    const QPointF moved_by = p.now - p.at;
    if (!p.dragging) {
        const double far =
            p.kind == Press::Kind::drawing ? moved_by.manhattanLength() : std::abs(moved_by.x());
        // Two sessions beside each other can be measured, however close they stand.
        if (far <
            (p.kind == Press::Kind::measure ? measure_distance : QApplication::startDragDistance()))
            return;
        p.dragging = true;
        if (p.kind == Press::Kind::pan)
            chart.setCursor(Qt::ClosedHandCursor);
    }
    switch (p.kind) {
    case Press::Kind::pan:
        // From where the drag began, not from the last event: rounding cannot add up.
        pan_to(p.first - moved_by.x() / frame().pixels_per_bar);
        break;
    case Press::Kind::box: chart.update(); break;
    case Press::Kind::measure: {
        const auto bar_at = [&](double x) {
            const double bar = std::round(frame().bar_at(x));
            return int(std::clamp(bar, 0.0, double(data->bars()) - 1));
        };
        set_measure(Measure{bar_at(p.at.x()), bar_at(p.now.x())});
        break;
    }
    case Press::Kind::drawing:
        drawings =
            std::make_shared<const view::Drawings>(moved(*p.before, p.held, frame(), p.at, p.now));
        changed();
        break;
    }
}

void OverlayChart::Impl::let_go(const Press& done)
{
    if (tool == Tool::pan)
        chart.unsetCursor();
    if (!done.dragging) {
        if (done.kind == Press::Kind::measure)
            set_measure(std::nullopt);
        else if (done.kind == Press::Kind::pan ||
                 (done.kind == Press::Kind::drawing && !hit_drawing(frame(), done.at)))
            click(done.now);  // a chosen window still has its sessions
        return;
    }
    switch (done.kind) {
    case Press::Kind::pan: break;
    case Press::Kind::box: {
        const double left = std::min(done.at.x(), done.now.x());
        const double right = std::max(done.at.x(), done.now.x());
        viewport.show(frame().bar_at(left), frame().bar_at(right));
        changed();
        break;
    }
    case Press::Kind::measure: break;
    case Press::Kind::drawing:
        if (*drawings != *done.before)
            edit(tr("Move %1").arg(name_of(*drawings, done.held.ref)), *drawings);
        break;
    }
    if (done.kind == Press::Kind::box || done.kind == Press::Kind::measure)
        use(Tool::pan);
}

void OverlayChart::Impl::click(QPointF at)
{
    const Frame& shown = frame();
    const int bar = shown.hit(at);
    if (bar < 0)
        return;
    set_current(bar, at.y());
    for (std::size_t i = 0; i < shown.cluster_boxes.size(); ++i) {
        if (!shown.cluster_boxes[i].contains(at))
            continue;
        const auto& flags = snapshot->flags;
        emit chart.flagActivated(flags[std::size_t(shown.clusters[i].first)].bar,
                                 flags[std::size_t(shown.clusters[i].last)].bar);
        return;
    }
    if (on_tone_line(shown, at) && !on_candle_body(shown, bar, at))
        ask_tone_soon(bar);
    else
        emit chart.sessionActivated(bar);
}

void OverlayChart::Impl::ask_tone_soon(int bar)
{
    tone_bar = bar;
    tone_wait.start(QApplication::doubleClickInterval());
}

void OverlayChart::Impl::show_cursor_at(QPointF at)
{
    if (press || tool != Tool::pan)
        return;
    const auto hit = hit_drawing(frame(), at);
    const auto on_flag = [&] {
        const auto& boxes = frame().cluster_boxes;
        return std::any_of(boxes.begin(), boxes.end(),
                           [&](const QRectF& box) { return box.contains(at); });
    };
    if (hit && hit->grip != Grip::whole)
        chart.setCursor(Qt::SizeHorCursor);
    else if (hit)
        chart.setCursor(hit->ref.kind == DrawingRef::Kind::level ? Qt::SizeVerCursor
                                                                 : Qt::SizeAllCursor);
    else if (on_flag() || on_tone_line(frame(), at))
        chart.setCursor(Qt::PointingHandCursor);
    else if (chosen && shades(frame(), *chosen, at))
        chart.setCursor(Qt::SizeAllCursor);
    else
        chart.unsetCursor();
}

OverlayChart::Tool OverlayChart::tool() const { return impl_->tool; }
void OverlayChart::setTool(Tool tool) { impl_->use(tool); }
std::optional<Measure> OverlayChart::measure() const { return impl_->measure; }

bool OverlayChart::event(QEvent* event)
{
    if (event->type() != QEvent::NativeGesture || !impl_->data)
        return QWidget::event(event);
    const auto& gesture = *static_cast<QNativeGestureEvent*>(event);
    Impl& d = *impl_;
    if (gesture.gestureType() == Qt::ZoomNativeGesture)
        d.zoom(d.frame().bar_at(gesture.position().x()), 1 / std::max(0.1, 1 + gesture.value()));
    else if (gesture.gestureType() == Qt::SmartZoomNativeGesture)
        fit();
    else
        return QWidget::event(event);
    return true;
}

void OverlayChart::wheelEvent(QWheelEvent* event)
{
    Impl& d = *impl_;
    if (!d.data)
        return event->ignore();
    const QPoint turned = event->angleDelta();
    const bool zooms = event->modifiers() & Qt::ControlModifier;
    if (is_touchpad(*event) && !zooms) {
        // One axis to pan along: the fingers' main direction is meant.
        const QPoint by = event->pixelDelta();
        const int pixels = std::abs(by.x()) >= std::abs(by.y()) ? by.x() : by.y();
        d.pan_to(d.viewport.first() - pixels / d.frame().pixels_per_bar);
    } else if (std::abs(turned.x()) > std::abs(turned.y())) {
        d.pan_to(d.viewport.first() - turned.x() / degrees_a_notch * d.viewport.span() / 12);
    } else if (turned.y() != 0) {
        d.zoom(d.frame().bar_at(event->position().x()),
               std::pow(zoom_step, -turned.y() / degrees_a_notch));
    }
    if (d.press)  // a drag goes on from here
        d.press->first =
            d.viewport.first() + (d.press->now.x() - d.press->at.x()) / d.frame().pixels_per_bar;
    d.set_current(d.frame().hit(event->position()), event->position().y());
    event->accept();
}

void OverlayChart::mousePressEvent(QMouseEvent* event)
{
    Impl& d = *impl_;
    if (!d.data || event->button() != Qt::LeftButton)
        return event->ignore();
    d.press = d.pressed(event->position(), event->modifiers());
    d.choose(d.press->kind == Press::Kind::drawing ? std::optional(d.press->held.ref)
                                                   : std::nullopt);
}

void OverlayChart::mouseMoveEvent(QMouseEvent* event)
{
    Impl& d = *impl_;
    if (!d.data)
        return;
    const QPointF at = event->position();
    if (d.press) {
        d.press->now = at;
        d.drag();
    }
    d.set_current(d.frame().hit(at), at.y());
    d.show_cursor_at(at);
}

void OverlayChart::mouseReleaseEvent(QMouseEvent* event)
{
    Impl& d = *impl_;
    if (!d.press || event->button() != Qt::LeftButton)
        return event->ignore();
    d.press->now = event->position();
    d.drag();  // a fast hand lets go where no move was told
    const Press done = *std::exchange(d.press, std::nullopt);
    d.let_go(done);
    if (done.dragging && done.kind == Press::Kind::pan)  // the crosshair is back where the hand is
        d.set_current(d.frame().hit(event->position()), event->position().y());
}

void OverlayChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    Impl& d = *impl_;
    if (!d.data || event->button() != Qt::LeftButton)
        return event->ignore();
    d.tone_wait.stop();
    if (const auto hit = hit_drawing(d.frame(), event->position())) {
        d.edit_words(hit->ref);
        return;
    }
    fit();
    d.set_current(d.frame().hit(event->position()), event->position().y());
}

}  // namespace undertone::charts
