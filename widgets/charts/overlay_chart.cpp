#include "charts/overlay_chart.h"

#include "charts/chart_accessible.h"
#include "charts/chart_data.h"
#include "charts/chart_scene.h"
#include "charts/empty_state.h"
#include "charts/format.h"
#include "charts/frame.h"
#include "charts/read_out.h"
#include "charts/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double zoom_step = 1.25;       // one key press or one notch of a wheel
constexpr double degrees_a_notch = 120;  // QWheelEvent::angleDelta of a common mouse

/// Fresh data for what is already shown, not another chart.
bool same_chart(const view::ChartQuery& a, const view::ChartQuery& b)
{
    return a.symbol == b.symbol && a.from == b.from && a.to == b.to;
}

}  // namespace

class OverlayChart::Impl {
public:
    explicit Impl(OverlayChart& owner) : chart(owner) {}

    /// The frame of the present size and viewport; made when first asked for after a change, so
    /// that several events between two paints cost one frame.
    const Frame& frame()
    {
        if (!made_frame) {
            made_frame = std::make_unique<Frame>(
                make_frame(data, viewport,
                           {QSizeF(chart.size()), theme, ChartFonts::screen(), true, style,
                            drawings, chart.devicePixelRatioF()}));
            drawn = false;
        }
        return *made_frame;
    }

    void changed()
    {
        made_frame.reset();
        chart.update();
    }

    /// Scene to pixmap, once per frame: a moving crosshair then costs one copy and a few strokes.
    void draw()
    {
        const qreal ratio = chart.devicePixelRatioF();
        const QSize pixels = (QSizeF(chart.size()) * ratio).toSize();
        if (made_frame && made_frame->scale != ratio)
            made_frame.reset();  // moved to another screen
        frame();
        if (drawn && pixmap.size() == pixels)
            return;
        if (pixmap.size() != pixels)
            pixmap = QPixmap(pixels);
        pixmap.setDevicePixelRatio(ratio);
        scene.show(frame());
        QPainter painter(&pixmap);
        scene.render(painter);
        drawn = true;
    }

    void set_current(int bar, std::optional<double> y)
    {
        pointer_y = y;
        chart.update();
        if (bar == current)
            return;
        current = bar;
        emit chart.currentBarChanged(bar);
    }

    /// A bar chosen by keyboard: the viewport follows, the crosshair has no price of its own.
    void step_to(int bar)
    {
        bar = std::clamp(bar, 0, data->bars() - 1);
        viewport.reveal(bar);
        changed();
        set_current(bar, std::nullopt);
    }

    void zoom(double bar, double factor)
    {
        viewport.zoom_at(bar, factor);
        changed();
    }

    /// Keyboard zoom keeps the crosshair's bar in place, else the last bar: the present.
    [[nodiscard]] double keyboard_anchor() const
    {
        return current >= 0 ? current : viewport.last();
    }

    /// Without a bar a snapshot still says what it knows.
    [[nodiscard]] QString empty_message() const
    {
        return snapshot ? no_prices_message(*snapshot) : message;
    }

    OverlayChart& chart;
    Theme theme = Theme::dark_theme();
    ChartStyle style;
    std::shared_ptr<const view::Drawings> drawings;  // null: none
    QString message;
    std::shared_ptr<const ChartData> data;  // null: the empty state
    std::shared_ptr<const view::ChartSnapshot> snapshot;
    Viewport viewport;
    ChartScene scene;
    std::unique_ptr<Frame> made_frame;
    QPixmap pixmap;
    bool drawn = false;

    int current = -1;
    std::optional<double> pointer_y;

    struct Press {
        QPointF at;
        double first = 0;  // the viewport's left edge then
        bool dragging = false;
    };
    std::optional<Press> press;
};

OverlayChart::OverlayChart(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this))
{
    install_chart_accessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMessage(tr("No chart yet\nChoose a symbol."));
    setSnapshot(nullptr);
}

OverlayChart::~OverlayChart() = default;

void OverlayChart::setSnapshot(std::shared_ptr<const view::ChartSnapshot> snapshot)
{
    Impl& d = *impl_;
    const bool keep = snapshot && d.data && same_chart(snapshot->query, d.snapshot->query) &&
                      snapshot->bars.size() == d.snapshot->bars.size();
    d.snapshot = std::move(snapshot);
    d.press.reset();
    if (d.snapshot && !d.snapshot->bars.empty()) {
        d.data = std::make_shared<const ChartData>(d.snapshot);
        if (!keep)
            d.viewport = Viewport(d.data->bars());
        setAccessibleName(
            tr("Price and tone of %1").arg(from_utf8(d.snapshot->instrument.symbol.value)));
        setAccessibleDescription(from_utf8(view::text_summary(*d.snapshot)));
    } else {
        d.data.reset();
        setAccessibleName(tr("Chart"));
        setAccessibleDescription(d.empty_message());
    }
    d.changed();
    if (!keep)
        d.set_current(-1, std::nullopt);
}

void OverlayChart::setMessage(const QString& message)
{
    impl_->message = message;
    if (!impl_->data)
        setAccessibleDescription(message);
    update();
}

void OverlayChart::setTheme(const Theme& theme)
{
    impl_->theme = theme;
    impl_->changed();
}

void OverlayChart::setStyle(const ChartStyle& style)
{
    if (style == impl_->style)
        return;
    impl_->style = style;
    impl_->changed();
}

const ChartStyle& OverlayChart::style() const { return impl_->style; }

void OverlayChart::setDrawings(std::shared_ptr<const view::Drawings> drawings)
{
    impl_->drawings = std::move(drawings);
    impl_->changed();
}

std::shared_ptr<const view::Drawings> OverlayChart::drawings() const { return impl_->drawings; }

std::shared_ptr<const view::ChartSnapshot> OverlayChart::snapshot() const
{
    return impl_->snapshot;
}

QString OverlayChart::readOut(int bar) const
{
    if (!impl_->data || bar < 0 || bar >= impl_->data->bars())
        return {};
    QStringList words;
    for (const ReadOutPart& part :
         read_out(*impl_->data, impl_->theme, bar, impl_->style, impl_->drawings.get()))
        words += part.text;
    return words.join(QStringLiteral(", "));
}

int OverlayChart::currentBar() const { return impl_->current; }

void OverlayChart::setCurrentBar(int bar)
{
    if (impl_->data && bar >= 0)
        impl_->step_to(bar);
    else
        impl_->set_current(-1, std::nullopt);
}

QPoint OverlayChart::barPosition(int bar) const
{
    if (!impl_->data || bar < 0 || bar >= impl_->data->bars())
        return {-1, -1};
    const Frame& frame = impl_->frame();
    const Bar& b = impl_->snapshot->bars[static_cast<std::size_t>(bar)];
    return QPointF(frame.x(bar), frame.y_price((b.open + b.close) / 2)).toPoint();
}

double OverlayChart::firstShown() const { return impl_->viewport.first(); }
double OverlayChart::lastShown() const { return impl_->viewport.last(); }

void OverlayChart::fit()
{
    impl_->viewport.fit();
    impl_->changed();
}

QSize OverlayChart::sizeHint() const { return {960, 560}; }
QSize OverlayChart::minimumSizeHint() const { return {320, 220}; }

void OverlayChart::paintEvent(QPaintEvent*)
{
    Impl& d = *impl_;
    QPainter painter(this);
    if (d.data) {
        d.draw();
        painter.drawPixmap(0, 0, d.pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint_read_out(painter, d.frame(), d.current >= 0 ? d.current : d.data->bars() - 1);
        if (d.current >= 0)
            paint_crosshair(painter, d.frame(), d.current, d.pointer_y);
    } else {
        paint_empty_state(painter, rect(), d.empty_message(), d.theme);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(d.theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void OverlayChart::resizeEvent(QResizeEvent*) { impl_->changed(); }

void OverlayChart::wheelEvent(QWheelEvent* event)
{
    Impl& d = *impl_;
    if (!d.data)
        return event->ignore();
    const QPoint delta = event->angleDelta();
    if (std::abs(delta.x()) > std::abs(delta.y())) {
        d.viewport.pan_to(d.viewport.first() -
                          delta.x() / degrees_a_notch * d.viewport.span() / 12);
        d.changed();
    } else if (delta.y() != 0) {
        d.zoom(d.frame().bar_at(event->position().x()),
               std::pow(zoom_step, -delta.y() / degrees_a_notch));
    }
    d.set_current(d.frame().hit(event->position()), event->position().y());
    event->accept();
}

void OverlayChart::mousePressEvent(QMouseEvent* event)
{
    if (!impl_->data || event->button() != Qt::LeftButton)
        return event->ignore();
    impl_->press = Impl::Press{event->position(), impl_->viewport.first(), false};
}

void OverlayChart::mouseMoveEvent(QMouseEvent* event)
{
    Impl& d = *impl_;
    if (!d.data)
        return;
    const QPointF at = event->position();
    if (d.press) {
        const double moved = at.x() - d.press->at.x();
        if (!d.press->dragging && std::abs(moved) >= QApplication::startDragDistance()) {
            d.press->dragging = true;
            setCursor(Qt::ClosedHandCursor);
        }
        if (d.press->dragging) {
            // From where the drag began, not from the last event: rounding cannot add up.
            d.viewport.pan_to(d.press->first - moved / d.frame().pixels_per_bar);
            d.changed();
        }
    }
    d.set_current(d.frame().hit(at), at.y());
}

void OverlayChart::mouseReleaseEvent(QMouseEvent* event)
{
    Impl& d = *impl_;
    if (!d.press || event->button() != Qt::LeftButton)
        return event->ignore();
    const bool dragged = d.press->dragging;
    d.press.reset();
    unsetCursor();
    const int bar = dragged ? -1 : d.frame().hit(event->position());
    if (bar >= 0) {
        d.set_current(bar, event->position().y());
        emit sessionActivated(bar);
    }
}

void OverlayChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!impl_->data || event->button() != Qt::LeftButton)
        return event->ignore();
    fit();
    impl_->set_current(impl_->frame().hit(event->position()), event->position().y());
}

void OverlayChart::leaveEvent(QEvent*) { impl_->set_current(-1, std::nullopt); }

void OverlayChart::keyPressEvent(QKeyEvent* event)
{
    Impl& d = *impl_;
    constexpr auto ours = Qt::KeypadModifier | Qt::ShiftModifier;  // + is shifted on many keyboards
    if (!d.data || (event->modifiers() & ~Qt::KeyboardModifiers(ours)))
        return QWidget::keyPressEvent(event);
    const int last = d.data->bars() - 1;
    const int here = d.current;
    const auto to_flag = [&](int step) {
        const int from = here >= 0 ? here : step < 0 ? last + 1 : -1;
        if (const view::Flag* flag = d.data->flag_beside(from, step))
            d.step_to(flag->bar);
    };
    switch (event->key()) {
    case Qt::Key_Left: d.step_to(here >= 0 ? here - 1 : last); break;
    case Qt::Key_Right: d.step_to(here >= 0 ? here + 1 : last); break;
    case Qt::Key_Home: d.step_to(0); break;
    case Qt::Key_End: d.step_to(last); break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const double page = d.viewport.span() * (event->key() == Qt::Key_PageUp ? -0.9 : 0.9);
        d.viewport.pan_to(d.viewport.first() + page);
        d.changed();
        break;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal: d.zoom(d.keyboard_anchor(), 1 / zoom_step); break;
    case Qt::Key_Minus:
    case Qt::Key_Underscore: d.zoom(d.keyboard_anchor(), zoom_step); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_BracketLeft: to_flag(-1); break;
    case Qt::Key_BracketRight: to_flag(+1); break;
    case Qt::Key_Escape:
        if (here < 0)
            return QWidget::keyPressEvent(event);
        d.set_current(-1, std::nullopt);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (here >= 0)
            emit sessionActivated(here);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void OverlayChart::focusInEvent(QFocusEvent*) { update(); }
void OverlayChart::focusOutEvent(QFocusEvent*) { update(); }

}  // namespace undertone::charts
