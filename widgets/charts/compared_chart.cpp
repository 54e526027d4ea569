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

}  // namespace

class ComparedChart::Impl {
public:
    using Charts = std::vector<std::shared_ptr<const view::ChartSnapshot>>;

    explicit Impl(ComparedChart& owner) : chart(owner) {}

    const ComparedFrame& frame()
    {
        if (!made_frame) {
            made_frame = std::make_unique<ComparedFrame>(
                make_compared_frame(data, viewport,
                                    {QSizeF(chart.size()), theme, ChartFonts::screen(), form,
                                     /*read_out=*/true, chosen, chart.devicePixelRatioF(),
                                     /*words=*/{true}}));
            drawn = false;
        }
        return *made_frame;
    }

    void changed()
    {
        made_frame.reset();
        chart.update();
    }

    /// None without bars. What was shown before, if `keep`, stays where it is.
    void take(Charts charts, bool keep)
    {
        std::erase_if(charts, [](const auto& one) { return !one || one->bars.empty(); });
        const auto before = last_shown;
        data = charts.empty() ? nullptr : std::make_shared<const Compared>(std::move(charts));
        if (data)
            last_shown = data;  // else it goes on from there when there is something again
        keep = keep && before &&
               (!data || data->chart(0).query.length == before->chart(0).query.length);
        if (keep && data)
            carry_over(*before);
        if (!keep) {
            viewport = Viewport(data ? data->times() : 0);
            chosen = -1;
        }
        if (!keep || !data) {
            press.reset();
            current = -1;
        }
        changed();  // what is said is of the new frame
        say_what_it_is();
    }

    void carry_over(const Compared& before)
    {
        const double first = viewport.first();
        viewport = carried_over(viewport, before.axis(), data->axis());
        if (press)
            press->first += viewport.first() - first;
        if (current >= 0)
            current = data->slot_at(before.time(current));
        if (chosen >= 0)
            chosen = data->line_of(before.chart(chosen).query.symbol);
    }

    /// To a pixmap, once per frame: a moving crosshair then costs one copy and a few strokes.
    void draw()
    {
        const qreal ratio = chart.devicePixelRatioF();
        const QSize pixels = (QSizeF(chart.size()) * ratio).toSize();
        if (made_frame && made_frame->scale != ratio)
            made_frame.reset();  // on another screen now
        frame();
        if (drawn && pixmap.size() == pixels)
            return;
        if (pixmap.size() != pixels)
            pixmap = QPixmap(pixels);
        pixmap.setDevicePixelRatio(ratio);
        QPainter painter(&pixmap);
        painter.setLayoutDirection(Qt::LeftToRight);  // as time goes, in every language
        paint_compared(painter, frame());
        drawn = true;
    }

    void paint()
    {
        QPainter painter(&chart);
        painter.setLayoutDirection(Qt::LeftToRight);  // as time goes, in every language
        if (data) {
            draw();
            painter.drawPixmap(0, 0, pixmap);
            const bool shown = current >= frame().first && current <= frame().last;
            if (shown)
                paint_compared_crosshair(painter, frame(), current);
            paint_compared_figures(painter, frame(), shown ? current : -1);
        } else {
            paint_empty_state(painter, chart.rect(), message, theme);
        }
        if (chart.hasFocus()) {
            painter.setPen(theme.accent);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(chart.rect().adjusted(0, 0, -1, -1));
        }
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
        say_what_it_is();
    }

    /// The next or the one before; from none, the first or the last.
    void choose_next(int step)
    {
        const int next = chosen < 0 ? (step > 0 ? 0 : data->count() - 1) : chosen + step;
        choose(std::clamp(next, 0, data->count() - 1));
    }

    void choose(int line)
    {
        chosen = line;
        changed();
        say_what_it_is();
    }

    void zoom(double slot, double factor)
    {
        viewport.zoom_at(slot, factor);
        changed();
    }

    void fit()
    {
        viewport.fit();
        changed();
    }

    void pan_by(double spans)
    {
        viewport.pan_to(viewport.first() + spans * viewport.span());
        changed();
    }

    /// To screen readers: of what is chosen, else of all, at the crosshair, else at the end.
    void say_what_it_is()
    {
        if (!data) {
            chart.setAccessibleName(ComparedChart::tr("Chart of several instruments"));
            chart.setAccessibleDescription(message);
            return;
        }
        const int slot = current >= 0 ? current : frame().last;
        QStringList names, words;
        for (int line = 0; line < data->count(); ++line) {
            names.append(from_utf8(data->chart(line).instrument.symbol.value));
            words.append(compared_text(frame(), line, slot));
        }
        chart.setAccessibleName(ComparedChart::tr("Compared: %1").arg(names.join(u", ")));
        const QString time = compared_time(*data, slot, on_screen);
        chart.setAccessibleDescription(
            chosen >= 0 ? ComparedChart::tr("%1, %2 of %3, on %4. Enter opens it.")
                              .arg(words[chosen])
                              .arg(chosen + 1)
                              .arg(data->count())
                              .arg(time)
                        : ComparedChart::tr("Prices where 100 is the start, and tones, on %1: %2")
                              .arg(time, words.join(u"; ")));
    }

    void open(int line) { emit chart.symbolActivated(data->chart(line).query.symbol); }

    void wheel(QWheelEvent& event)
    {
        const QPoint delta = event.angleDelta();
        if (std::abs(delta.x()) > std::abs(delta.y()))
            pan_by(-delta.x() / degrees_a_notch / 12);
        else if (delta.y() != 0)
            zoom(frame().slot_under(event.position()),
                 std::pow(zoom_step, -delta.y() / degrees_a_notch));
        set_current(frame().hit(event.position()));
    }

    void move(QPointF at)
    {
        if (press) {
            const double moved = at.x() - press->at.x();
            if (!press->dragging && std::abs(moved) >= QApplication::startDragDistance()) {
                press->dragging = true;
                chart.setCursor(Qt::ClosedHandCursor);
            }
            if (press->dragging) {
                // From where the drag began, not from the last event: rounding cannot add up.
                viewport.pan_to(press->first - moved / frame().pixels_per_slot);
                changed();
            }
        }
        set_current(frame().hit(at));
    }

    bool release(QPointF at)
    {
        if (!press)
            return false;
        const bool dragged = press->dragging;
        press.reset();
        chart.unsetCursor();
        const int line = dragged ? -1 : frame().line_at(at);
        if (line >= 0)
            open(line);
        return true;
    }

    bool key(const QKeyEvent& event)
    {
        constexpr auto ours =
            Qt::KeypadModifier | Qt::ShiftModifier;  // + is shifted on many keyboards
        if (event.modifiers() & ~Qt::KeyboardModifiers(ours))
            return false;
        const int last = data->times() - 1;
        const double anchor = current >= 0 ? current : viewport.last();
        switch (event.key()) {
        case Qt::Key_Left: step_to(current >= 0 ? current - 1 : last); return true;
        case Qt::Key_Right: step_to(current >= 0 ? current + 1 : last); return true;
        case Qt::Key_Home: step_to(0); return true;
        case Qt::Key_End: step_to(last); return true;
        case Qt::Key_Up: choose_next(-1); return true;
        case Qt::Key_Down: choose_next(+1); return true;
        case Qt::Key_PageUp: pan_by(-0.9); return true;
        case Qt::Key_PageDown: pan_by(0.9); return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal: zoom(anchor, 1 / zoom_step); return true;
        case Qt::Key_Minus:
        case Qt::Key_Underscore: zoom(anchor, zoom_step); return true;
        case Qt::Key_0: fit(); return true;
        case Qt::Key_Escape: return leave_one();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (chosen >= 0)
                open(chosen);
            else
                choose_next(+1);
            return true;
        default: return false;
        }
    }

    bool leave_one()
    {
        if (chosen < 0 && current < 0)
            return false;
        if (chosen >= 0)
            choose(-1);
        else
            set_current(-1);
        return true;
    }

    ComparedChart& chart;
    Theme theme = Theme::dark_theme();
    QString message;
    ComparedForm form = ComparedForm::one_plot;
    std::shared_ptr<const Compared> data;  // null: the empty state
    std::shared_ptr<const Compared> last_shown;
    Viewport viewport;
    std::unique_ptr<ComparedFrame> made_frame;
    QPixmap pixmap;
    bool drawn = false;
    int current = -1;
    int chosen = -1;  // the line that Enter opens

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
    impl_->take(std::move(charts), false);
}

void ComparedChart::updateCharts(std::vector<std::shared_ptr<const view::ChartSnapshot>> charts)
{
    impl_->take(std::move(charts), true);
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
int ComparedChart::chosenLine() const { return impl_->chosen; }
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

bool ComparedChart::event(QEvent* event)
{
    Impl& d = *impl_;
    const auto is_left = [&](QMouseEvent* mouse) {
        return d.data && mouse->button() == Qt::LeftButton;
    };
    switch (event->type()) {
    case QEvent::Paint: d.paint(); return true;
    case QEvent::Resize: d.changed(); break;
    case QEvent::FocusIn:
    case QEvent::FocusOut: update(); break;
    case QEvent::Leave:
        if (d.data)
            d.set_current(-1);
        break;
    case QEvent::Wheel:
        if (!d.data)
            break;
        d.wheel(*static_cast<QWheelEvent*>(event));
        event->accept();
        return true;
    case QEvent::MouseMove:
        if (d.data)
            d.move(static_cast<QMouseEvent*>(event)->position());
        return true;
    case QEvent::MouseButtonPress: {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if (!is_left(mouse))
            break;
        d.press = Impl::Press{mouse->position(), d.viewport.first(), false};
        return true;
    }
    case QEvent::MouseButtonRelease: {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if (is_left(mouse) && d.release(mouse->position()))
            return true;
        break;
    }
    case QEvent::MouseButtonDblClick:
        if (!is_left(static_cast<QMouseEvent*>(event)))
            break;
        d.fit();
        return true;
    case QEvent::KeyPress:
        if (d.data && d.key(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    default: break;
    }
    return QWidget::event(event);
}

}  // namespace undertone::charts
