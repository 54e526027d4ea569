#include "charts/compared_chart.h"

#include "charts/empty_state.h"
#include "charts/format.h"

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

/// The same instruments over the same times.
bool same(const Compared& a, const Compared& b)
{
    if (a.count() != b.count() || a.times() != b.times() || a.time(0) != b.time(0))
        return false;
    for (int line = 0; line < a.count(); ++line)
        if (a.chart(line).query.symbol != b.chart(line).query.symbol)
            return false;
    return true;
}

}  // namespace

class ComparedChart::Impl {
public:
    explicit Impl(ComparedChart& owner) : chart(owner) {}

    const ComparedFrame& frame()
    {
        if (!made_frame) {
            made_frame = std::make_unique<ComparedFrame>(make_compared_frame(
                data, viewport,
                {QSizeF(chart.size()), theme, ChartFonts::screen(), form, /*read_out=*/true}));
            drawn = false;
        }
        return *made_frame;
    }

    void changed()
    {
        made_frame.reset();
        chart.update();
    }

    /// To a pixmap, once per frame: a moving crosshair then costs one copy and a few strokes.
    void draw()
    {
        const qreal ratio = chart.devicePixelRatioF();
        const QSize pixels = (QSizeF(chart.size()) * ratio).toSize();
        frame();
        if (drawn && pixmap.size() == pixels)
            return;
        if (pixmap.size() != pixels)
            pixmap = QPixmap(pixels);
        pixmap.setDevicePixelRatio(ratio);
        QPainter painter(&pixmap);
        paint_compared(painter, frame());
        drawn = true;
    }

    void set_current(int slot)
    {
        chart.update();
        if (slot == current)
            return;
        current = slot;
        emit chart.crosshairMoved(slot >= 0 ? std::optional(data->time(slot)) : std::nullopt);
    }

    void step_to(int slot)
    {
        slot = std::clamp(slot, 0, data->times() - 1);
        viewport.reveal(slot);
        changed();
        set_current(slot);
    }

    void zoom(double slot, double factor)
    {
        viewport.zoom_at(slot, factor);
        changed();
    }

    void say_what_it_is()
    {
        if (!data) {
            chart.setAccessibleName(ComparedChart::tr("Chart of several instruments"));
            chart.setAccessibleDescription(message);
            return;
        }
        QStringList names, words;
        const std::vector<std::optional<double>> bases = all_bases();
        for (int line = 0; line < data->count(); ++line) {
            names.append(from_utf8(data->chart(line).instrument.symbol.value));
            words.append(compared_text(*data, bases, line, 0, data->times() - 1));
        }
        chart.setAccessibleName(ComparedChart::tr("Compared: %1").arg(names.join(u", ")));
        chart.setAccessibleDescription(
            ComparedChart::tr("Prices where 100 is the start, and tones, at the end: %1")
                .arg(words.join(u"; ")));
    }

    [[nodiscard]] std::vector<std::optional<double>> all_bases() const
    {
        std::vector<std::optional<double>> bases;
        for (int line = 0; line < data->count(); ++line)
            bases.push_back(data->base(line, 0, data->times() - 1));
        return bases;
    }

    ComparedChart& chart;
    Theme theme = Theme::dark_theme();
    QString message;
    ComparedForm form = ComparedForm::one_plot;
    std::shared_ptr<const Compared> data;  // null: the empty state
    Viewport viewport;
    std::unique_ptr<ComparedFrame> made_frame;
    QPixmap pixmap;
    bool drawn = false;
    int current = -1;
    int chosen = 0;  // the line that Enter opens

    struct Press {
        QPointF at;
        double first = 0;  // the viewport's left edge then
        bool dragging = false;
    };
    std::optional<Press> press;
};

ComparedChart::ComparedChart(QWidget* parent)
    : QWidget(parent), impl_(std::make_unique<Impl>(*this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMessage(tr("Nothing to compare yet\nAdd symbols to the list."));
    setCharts({});
}

ComparedChart::~ComparedChart() = default;

void ComparedChart::setCharts(std::vector<std::shared_ptr<const view::ChartSnapshot>> charts)
{
    Impl& d = *impl_;
    std::erase_if(charts, [](const auto& chart) { return !chart || chart->bars.empty(); });
    d.press.reset();
    if (charts.empty()) {
        d.data.reset();
        d.current = -1;
    } else {
        auto data = std::make_shared<const Compared>(std::move(charts));
        if (!d.data || !same(*data, *d.data)) {
            d.viewport = Viewport(data->times());
            d.current = -1;
            d.chosen = 0;
        }
        d.data = std::move(data);
    }
    d.say_what_it_is();
    d.changed();
}

void ComparedChart::setForm(ComparedForm form)
{
    impl_->form = form;
    impl_->changed();
}

ComparedForm ComparedChart::form() const { return impl_->form; }

void ComparedChart::setTheme(const Theme& theme)
{
    impl_->theme = theme;
    impl_->changed();
}

void ComparedChart::setMessage(const QString& message)
{
    impl_->message = message;
    if (!impl_->data)
        impl_->say_what_it_is();
    update();
}

int ComparedChart::currentSlot() const { return impl_->current; }
double ComparedChart::firstShown() const { return impl_->viewport.first(); }
double ComparedChart::lastShown() const { return impl_->viewport.last(); }
std::shared_ptr<const Compared> ComparedChart::compared() const { return impl_->data; }

QPoint ComparedChart::placeOf(int line) const
{
    if (!impl_->data || line < 0 || line >= impl_->data->count())
        return {-1, -1};
    const ComparedFrame& frame = impl_->frame();
    const ComparedPlot& plot = frame.plot_of(line);
    if (frame.wishes.form == ComparedForm::small_multiples)
        return plot.price.center().toPoint();
    const auto& points = frame.prices[static_cast<std::size_t>(line)];
    if (points.empty())
        return {-1, -1};
    const QPointF& point = points[points.size() / 2];
    return QPointF(frame.x(plot, point.x()), frame.y(plot, point.y())).toPoint();
}

void ComparedChart::setCrosshairTime(std::optional<Utc> time)
{
    Impl& d = *impl_;
    if (!d.data)
        return;
    d.current = time ? d.data->slot_at(*time) : -1;  // not told on: the other chart knows
    update();
}

void ComparedChart::paintEvent(QPaintEvent*)
{
    Impl& d = *impl_;
    QPainter painter(this);
    if (d.data) {
        d.draw();
        painter.drawPixmap(0, 0, d.pixmap);
        const bool shown = d.current >= d.frame().first && d.current <= d.frame().last;
        if (shown)
            paint_compared_crosshair(painter, d.frame(), d.current);
        paint_compared_figures(painter, d.frame(), shown ? d.current : -1);
    } else {
        paint_empty_state(painter, rect(), d.message, d.theme);
    }
    if (hasFocus()) {
        painter.setPen(d.theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ComparedChart::resizeEvent(QResizeEvent*) { impl_->changed(); }

void ComparedChart::wheelEvent(QWheelEvent* event)
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
        d.zoom(d.frame().slot_under(event->position()),
               std::pow(zoom_step, -delta.y() / degrees_a_notch));
    }
    d.set_current(d.frame().hit(event->position()));
    event->accept();
}

void ComparedChart::mousePressEvent(QMouseEvent* event)
{
    if (!impl_->data || event->button() != Qt::LeftButton)
        return event->ignore();
    impl_->press = Impl::Press{event->position(), impl_->viewport.first(), false};
}

void ComparedChart::mouseMoveEvent(QMouseEvent* event)
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
            d.viewport.pan_to(d.press->first - moved / d.frame().pixels_per_slot);
            d.changed();
        }
    }
    d.set_current(d.frame().hit(at));
}

void ComparedChart::mouseReleaseEvent(QMouseEvent* event)
{
    Impl& d = *impl_;
    if (!d.press || event->button() != Qt::LeftButton)
        return event->ignore();
    const bool dragged = d.press->dragging;
    d.press.reset();
    unsetCursor();
    const int line = dragged ? -1 : d.frame().line_at(event->position());
    if (line >= 0) {
        d.chosen = line;
        emit symbolActivated(d.data->chart(line).query.symbol);
    }
}

void ComparedChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!impl_->data || event->button() != Qt::LeftButton)
        return event->ignore();
    impl_->viewport.fit();
    impl_->changed();
}

void ComparedChart::leaveEvent(QEvent*)
{
    if (impl_->data)
        impl_->set_current(-1);
}

void ComparedChart::keyPressEvent(QKeyEvent* event)
{
    Impl& d = *impl_;
    constexpr auto ours = Qt::KeypadModifier | Qt::ShiftModifier;  // + is shifted on many keyboards
    if (!d.data || (event->modifiers() & ~Qt::KeyboardModifiers(ours)))
        return QWidget::keyPressEvent(event);
    const int last = d.data->times() - 1;
    const double anchor = d.current >= 0 ? d.current : d.viewport.last();
    switch (event->key()) {
    case Qt::Key_Left: d.step_to(d.current >= 0 ? d.current - 1 : last); break;
    case Qt::Key_Right: d.step_to(d.current >= 0 ? d.current + 1 : last); break;
    case Qt::Key_Home: d.step_to(0); break;
    case Qt::Key_End: d.step_to(last); break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        d.viewport.pan_to(d.viewport.first() +
                          d.viewport.span() * (event->key() == Qt::Key_PageUp ? -0.9 : 0.9));
        d.changed();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: d.zoom(anchor, 1 / zoom_step); break;
    case Qt::Key_Minus:
    case Qt::Key_Underscore: d.zoom(anchor, zoom_step); break;
    case Qt::Key_0:
        d.viewport.fit();
        d.changed();
        break;
    case Qt::Key_Escape:
        if (d.current < 0)
            return QWidget::keyPressEvent(event);
        d.set_current(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit symbolActivated(d.data->chart(d.chosen).query.symbol); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ComparedChart::focusInEvent(QFocusEvent*) { update(); }
void ComparedChart::focusOutEvent(QFocusEvent*) { update(); }

}  // namespace undertone::charts
