#include "charts/overlay_chart.h"

#include "charts/chart_accessible.h"
#include "charts/empty_state.h"
#include "charts/format.h"
#include "charts/overlay_chart_impl.h"
#include "charts/read_out.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace undertone::charts {
namespace {

/// Of one symbol in one interval: what is shown of the one means something in the other.
bool same_series(const view::ChartQuery& a, const view::ChartQuery& b)
{
    return a.symbol == b.symbol && a.length == b.length;
}

constexpr double beyond = 0.02;  // of what is on show, past the first bar: a wish for more

bool same_chart(const view::ChartQuery& a, const view::ChartQuery& b)
{
    return same_series(a, b) && a.from == b.from && a.to == b.to;
}

}  // namespace

const Frame& OverlayChart::Impl::frame()
{
    if (!made_frame) {
        FrameWishes wishes{QSizeF(chart.size()),     theme, fonts, true, style, drawings,
                           chart.devicePixelRatioF()};
        wishes.words.translated = true;
        if (room_for > 0 && reached_at == viewport)
            wishes.at_least = reached;
        made_frame = std::make_unique<Frame>(make_frame(data, viewport, wishes));
        reached = made_frame->reach;
        reached_at = viewport;
        shown_frame = drawn_frame = false;
    }
    return *made_frame;
}

void OverlayChart::Impl::changed()
{
    made_frame.reset();
    chart.update();
    if (viewport == told_viewport)
        return;
    told_viewport = viewport;
    emit chart.stretchChanged();
}

void OverlayChart::Impl::draw(QPainter& painter)
{
    const qreal ratio = chart.devicePixelRatioF();
    const QSize pixels = (QSizeF(chart.size()) * ratio).toSize();
    if (made_frame && made_frame->scale != ratio)
        made_frame.reset();  // moved to another screen
    frame();
    if (!shown_frame) {
        scene.show(frame());
        scene.render(painter);
        shown_frame = true;
        return;
    }
    if (!drawn_frame || pixmap.size() != pixels) {
        if (pixmap.size() != pixels)
            pixmap = QPixmap(pixels);
        pixmap.setDevicePixelRatio(ratio);
        QPainter onto(&pixmap);
        scene.render(onto);
        drawn_frame = true;
    }
    painter.drawPixmap(0, 0, pixmap);
}

void OverlayChart::Impl::take(std::shared_ptr<const view::ChartSnapshot> fresh)
{
    snapshot = std::move(fresh);
    if (snapshot && !snapshot->bars.empty()) {
        read_data();
        chart.setAccessibleName(
            tr("Price and tone of %1").arg(from_utf8(snapshot->instrument.symbol.value)));
        chart.setAccessibleDescription(from_utf8(view::text_summary(*snapshot)));
    } else {
        tone_wait.stop();
        data.reset();
        chart.setAccessibleName(tr("Chart"));
        chart.setAccessibleDescription(empty_message());
    }
    changed();
}

void OverlayChart::Impl::read_data()
{
    const auto read = std::make_shared<ChartData>(snapshot);
    read->second_zone = second_zone;
    data = read;
}

QString OverlayChart::Impl::empty_message() const
{
    return snapshot ? no_prices_message(*snapshot) : message;
}

void OverlayChart::Impl::carry_over(const std::vector<Bar>& old_bars)
{
    const std::vector<Bar>& bars = snapshot->bars;
    const double first = viewport.first();
    viewport = carried_over(viewport, old_bars, bars, room_for);
    const auto same_bar = [&](int bar) {
        return std::clamp(int(index_of(bars, place_of(old_bars, bar))), 0, int(bars.size()) - 1);
    };
    if (measure)
        measure = Measure{same_bar(measure->from), same_bar(measure->to)};
    if (current >= 0 && current != same_bar(current)) {
        current = same_bar(current);
        emit chart.currentBarChanged(current);
    }
    if (tone_wait.isActive())
        tone_bar = same_bar(tone_bar);
    if (press)  // the hand goes on from where the chart is now
        press->first += viewport.first() - first;
}

void OverlayChart::Impl::set_current(int bar, std::optional<double> y, Tell tell)
{
    pointer_y = y;
    chart.update();
    if (bar == current)
        return;
    current = bar;
    emit chart.currentBarChanged(bar);
    if (tell == Tell::all)
        emit chart.crosshairMoved(bar >= 0 ? std::optional(data->mark_time(bar)) : std::nullopt);
}

void OverlayChart::Impl::step_to(int bar)
{
    bar = std::clamp(bar, 0, data->bars() - 1);
    viewport.reveal(bar);
    changed();
    set_current(bar, std::nullopt);
}

void OverlayChart::Impl::zoom(double bar, double factor)
{
    const double wanted = bar - (bar - viewport.first()) * factor;
    viewport.zoom_at(bar, factor);
    changed();
    if (factor > 1 && wanted < viewport.first() - beyond * viewport.span())
        emit chart.earlierAsked();
}

void OverlayChart::Impl::pan_to(double first)
{
    viewport.pan_to(first);
    changed();
    if (first < viewport.first() - beyond * viewport.span())
        emit chart.earlierAsked();
}

OverlayChart::OverlayChart(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this))
{
    install_chart_accessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    impl_->tone_wait.setSingleShot(true);
    connect(&impl_->tone_wait, &QTimer::timeout, this,
            [this] { emit toneActivated(impl_->tone_bar); });
    setMessage(tr("No chart yet\nChoose a symbol."));
    setSnapshot(nullptr);
}

OverlayChart::~OverlayChart() = default;

void OverlayChart::setSnapshot(std::shared_ptr<const view::ChartSnapshot> snapshot)
{
    Impl& d = *impl_;
    if (snapshot && !snapshot->bars.empty() && d.data &&
        same_chart(snapshot->query, d.snapshot->query)) {
        updateSnapshot(std::move(snapshot));
        return;
    }
    d.finish_hands();
    d.tone_wait.stop();
    d.press.reset();
    d.set_measure(std::nullopt);
    d.choose(std::nullopt);
    d.set_current(-1, std::nullopt);
    d.room_for = 0;
    d.reached.reset();
    d.take(std::move(snapshot));
    d.viewport = Viewport(d.data ? d.data->bars() : 0);
    d.changed();
}

void OverlayChart::updateSnapshot(std::shared_ptr<const view::ChartSnapshot> snapshot)
{
    Impl& d = *impl_;
    if (!snapshot || snapshot->bars.empty() || !d.data ||
        !same_series(snapshot->query, d.snapshot->query)) {
        setSnapshot(std::move(snapshot));
        return;
    }
    for (QMenu* menu : findChildren<QMenu*>())
        menu->close();  // it speaks of bars by number
    const auto before = d.snapshot;
    d.take(std::move(snapshot));
    d.carry_over(before->bars);
    d.changed();
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

void OverlayChart::setSecondZone(const std::string& zone)
{
    if (zone == impl_->second_zone)
        return;
    impl_->second_zone = zone;
    if (!impl_->data)
        return;
    impl_->read_data();
    impl_->changed();
}

void OverlayChart::setStyle(const ChartStyle& style)
{
    if (style == impl_->style)
        return;
    impl_->style = style;
    if (impl_->chosen && !is_drawn(style.layers, *impl_->chosen))
        impl_->choose(std::nullopt);
    impl_->changed();
}

const ChartStyle& OverlayChart::style() const { return impl_->style; }

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

void OverlayChart::setCrosshairTime(std::optional<Utc> time)
{
    impl_->set_current(time ? barHolding(*time) : -1, std::nullopt, Impl::Tell::own_chart);
}

int OverlayChart::barHolding(Utc time) const
{
    return impl_->data ? impl_->data->bar_holding(time) : -1;
}

std::pair<Date, Date> OverlayChart::datesOf(int firstBar, int lastBar) const
{
    return {impl_->data->first_date(firstBar), impl_->data->last_date(lastBar)};
}

QPoint OverlayChart::barPosition(int bar) const
{
    if (!impl_->data || bar < 0 || bar >= impl_->data->bars())
        return {-1, -1};
    const Frame& frame = impl_->frame();
    const Bar& b = impl_->snapshot->bars[static_cast<std::size_t>(bar)];
    const double y = impl_->data->has_price(bar) ? frame.y_price((b.open + b.close) / 2)
                                                 : frame.layout.price.center().y();
    return QPointF(frame.x(bar), y).toPoint();
}

double OverlayChart::priceY(double price) const
{
    return impl_->data ? impl_->frame().y_price(price) : -1;
}

double OverlayChart::toneY(double tone) const
{
    return impl_->data ? impl_->frame().y_tone(tone) : -1;
}

double OverlayChart::firstShown() const { return impl_->viewport.first(); }
double OverlayChart::lastShown() const { return impl_->viewport.last(); }

std::optional<TimeStretch> OverlayChart::stretch() const
{
    if (!impl_->data || impl_->viewport.shows_all())
        return std::nullopt;
    const auto& bars = impl_->snapshot->bars;
    return TimeStretch{place_of(bars, firstShown()), place_of(bars, lastShown())};
}

void OverlayChart::showStretch(const TimeStretch& stretch)
{
    if (!impl_->data)
        return;
    const auto& bars = impl_->snapshot->bars;
    impl_->viewport.show(index_of(bars, stretch.first), index_of(bars, stretch.last));
    impl_->changed();
}

void OverlayChart::finishEditing() { impl_->finish_hands(); }

void OverlayChart::fit()
{
    impl_->viewport.fit();
    impl_->changed();
}

void OverlayChart::setRoomFor(int bars)
{
    Impl& d = *impl_;
    if (bars == d.room_for)
        return;
    d.room_for = bars;
    if (!d.data)
        return;
    d.viewport = d.viewport.over(d.slots_kept());
    d.changed();
}

QSize OverlayChart::sizeHint() const { return {960, 560}; }
QSize OverlayChart::minimumSizeHint() const { return {240, 160}; }

void OverlayChart::paintEvent(QPaintEvent*)
{
    Impl& d = *impl_;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // as time goes, in every language
    if (d.data) {
        d.draw(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        if (d.chosen)
            paint_chosen(painter, d.frame(), *d.chosen);
        if (d.press && d.press->kind == Press::Kind::box && d.press->dragging)
            paint_zoom_band(painter, d.frame(), d.press->at.x(), d.press->now.x());
        paint_read_out(painter, d.frame(), d.current >= 0 ? d.current : read_out_bar(d.frame()));
        if (d.current >= 0)
            paint_crosshair(painter, d.frame(), d.current, d.pointer_y);
        if (d.measure)
            paint_measure(painter, d.frame(), *d.measure);
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
void OverlayChart::leaveEvent(QEvent*) { impl_->set_current(-1, std::nullopt); }
void OverlayChart::focusInEvent(QFocusEvent*) { update(); }
void OverlayChart::focusOutEvent(QFocusEvent*) { update(); }

}  // namespace undertone::charts
