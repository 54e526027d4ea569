#include "charts/format.h"
#include "charts/frame.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double air = 8;  // between plot and label
constexpr double tag_height = 20;

/// Words of one font, about a height.
class Labels {
public:
    explicit Labels(Frame& frame) : frame_(frame), metrics_(frame.fonts.label) {}

    void left(double y, const QString& text, const QColor& ink)
    {
        const double width = metrics_.horizontalAdvance(text);
        add(Label::Place::left_axis, frame_.layout.left() - air - width, y, width, text, ink);
    }
    /// Not where a tag stands.
    void right(double y, const QString& text, const QColor& ink)
    {
        const double width = metrics_.horizontalAdvance(text);
        const QRectF rect(frame_.layout.right() + air, y - metrics_.height() / 2, width,
                          metrics_.height());
        const bool free = std::none_of(frame_.labels.begin(), frame_.labels.end(), [&](auto& l) {
            return l.place == Label::Place::right_axis && l.rect.intersects(rect);
        });
        if (free)
            add(Label::Place::right_axis, rect.left(), y, width, text, ink);
    }
    void add(Label::Place place, double x, double y, double width, const QString& text,
             const QColor& ink, bool strong = false)
    {
        const QRectF rect(x, y - metrics_.height() / 2, width, metrics_.height());
        frame_.labels.push_back({place, rect, 0, text, ink, QColor(), strong});
    }
    /// A filled tag on the right axis: at its place, or as near to it as other tags leave it.
    void tag(double y, const QString& text, const QColor& fill)
    {
        const QRectF& plot = frame_.layout.price;
        const QRectF& axis = frame_.layout.right_axis;
        const auto at = [&](double centre) {
            return QRectF(axis.left() + 1, frame_.snapped(centre) - tag_height / 2,
                          axis.width() - 3, tag_height);
        };
        const auto fits = [&](const QRectF& rect) {
            return rect.top() >= plot.top() - 1 && rect.bottom() <= plot.bottom() + 1 &&
                   std::none_of(frame_.labels.begin(), frame_.labels.end(), [&](const Label& l) {
                       return l.place == Label::Place::right_axis && l.rect.intersects(rect);
                   });
        };
        for (double off = 0; off < 6 * tag_height; off += 1) {
            for (const double sign : {-1.0, 1.0}) {
                const QRectF rect = at(y + sign * off);
                if (!fits(rect))
                    continue;
                frame_.labels.push_back(
                    {Label::Place::right_axis, rect, air - 1, text, readable_on(fill), fill, true});
                return;
            }
        }
    }
    [[nodiscard]] double height() const { return metrics_.height(); }

private:
    Frame& frame_;
    QFontMetricsF metrics_;
};

bool in_plot(const Frame& frame, double y)
{
    return y >= frame.layout.price.top() && y <= frame.layout.price.bottom();
}

void place_tags(const Frame& frame, Labels& labels)
{
    const ChartData& data = *frame.data;
    const Layers& layers = frame.style.layers;
    if (layers.last_price && data.last_priced >= 0) {
        const double close = data.snapshot->bars[static_cast<std::size_t>(data.last_priced)].close;
        const bool rose = data.change(data.last_priced).value_or(0) >= 0;
        if (in_plot(frame, frame.y_price(close)))
            labels.tag(frame.y_price(close), frame.price_axis.text(close),
                       rose ? frame.theme.up : frame.theme.down);
    }
    if (frame.drawings && layers.drawings) {
        for (const view::DrawnLevel& level : frame.drawings->levels) {
            if (in_plot(frame, frame.y_price(level.price)))
                labels.tag(frame.y_price(level.price), frame.price_axis.text(level.price),
                           frame.theme.level);
        }
    }
    if (frame.benchmark_factor > 0) {
        for (int i = frame.last_candle; i >= frame.first_candle; --i) {
            const double close = data.pyramid.benchmark(frame.level, i);
            if (!std::isfinite(close))
                continue;
            const double y = frame.y_price(close * frame.benchmark_factor);
            labels.tag(std::clamp(y, frame.layout.price.top(), frame.layout.price.bottom()),
                       from_utf8(data.snapshot->benchmark->instrument.symbol.value),
                       frame.theme.benchmark);
            return;
        }
    }
}

void place_tone_labels(const Frame& frame, Labels& labels)
{
    const QRectF& plot = frame.layout.price;
    const double edge = labels.height() / 2;
    const bool roomy = plot.height() > 6 * labels.height();
    for (const double share : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        if (!roomy && std::abs(share) == 0.5)
            continue;
        const double tone = share * frame.tone_limit;
        // The ends of the tone axis are the plot's: their labels move in by half a line.
        const double y = std::clamp(frame.y_tone(tone), plot.top() + edge, plot.bottom() - edge);
        labels.left(y, tone == 0 ? QStringLiteral("0") : signed_text(tone, 1),
                    frame.theme.tone_text);
    }
}

void place_date_labels(const Frame& frame, Labels& labels)
{
    const QRectF& row = frame.layout.dates;
    const QFontMetricsF label(frame.fonts.label), strong(frame.fonts.strong);
    const double y = row.top() + 1 + row.height() / 2;
    for (const DateTick& tick : frame.date_ticks) {
        const double width = (tick.bold ? strong : label).horizontalAdvance(tick.text);
        labels.add(Label::Place::dates, frame.x(tick.bar) - width / 2, y, width, tick.text,
                   tick.bold ? frame.theme.text : frame.theme.faint_text, tick.bold);
    }
    if (frame.data->intraday)
        labels.left(y, from_utf8(frame.data->time.name()), frame.theme.faint_text);
}

}  // namespace

void place_labels(Frame& frame)
{
    Labels labels(frame);
    const ChartLayout& layout = frame.layout;
    const QColor& faint = frame.theme.faint_text;
    place_tags(frame, labels);
    const double edge = labels.height() / 2;
    for (const PriceTick& tick : frame.price_ticks) {
        const double y = frame.y_price(tick.price);
        if (y > layout.price.top() + edge / 2 && y < layout.price.bottom() - edge / 2)
            labels.right(y, tick.text, faint);
    }
    if (frame.style.layers.tone && frame.data->has_tone)
        place_tone_labels(frame, labels);
    if (!layout.heat.isEmpty())
        labels.left(layout.heat.center().y(), frame.words("Heat"), faint);
    if (!layout.coverage.isEmpty())
        labels.left(layout.coverage.center().y(), frame.words("Feeds"), faint);
    if (!layout.volume.isEmpty()) {
        labels.left(layout.volume.center().y(), frame.words("Vol"), faint);
        labels.right(layout.volume.top() + edge, volume_text(frame.volume_high), faint);
    }
    place_date_labels(frame, labels);
}

}  // namespace undertone::charts
