#include "charts/read_out.h"

#include "charts/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double part_gap = 12;
constexpr double least_story = 120;  // an elided title shorter than this says nothing

QString heat_text(const view::ChartSnapshot& snapshot, int bar)
{
    QStringList parts;
    if (static_cast<std::size_t>(bar) >= snapshot.heat.size())
        return {};
    for (const view::HeatPart& part : snapshot.heat[static_cast<std::size_t>(bar)]) {
        const auto topic = std::find_if(snapshot.topics.begin(), snapshot.topics.end(),
                                        [&](const Topic& t) { return t.id == part.topic; });
        if (topic != snapshot.topics.end() && part.novelty > 0)
            parts.append(from_utf8(topic->name) + u' ' + number_text(part.novelty, 1));
    }
    return parts.isEmpty() ? QString() : QStringLiteral("Heat ") + parts.join(QStringLiteral(", "));
}

QString stories_text(int count)
{
    return count == 0   ? QStringLiteral("no stories")
           : count == 1 ? QStringLiteral("1 story")
                        : QStringLiteral("%1 stories").arg(count);
}

void draw_tag(QPainter& painter, const Frame& frame, const QRectF& rect, const QString& text)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.theme.text);
    painter.drawRoundedRect(rect, 2, 2);
    painter.setFont(frame.fonts.strong);
    painter.setPen(readable_on(frame.theme.text));
    painter.drawText(rect, Qt::AlignCenter, text);
}

/// A label half under a tag reads as another number: what a tag would cut is blanked whole.
void blank_cut_dates(QPainter& painter, const Frame& frame, const QRectF& tag)
{
    for (const DateTick& tick : frame.date_ticks) {
        const QFontMetricsF metrics(tick.bold ? frame.fonts.strong : frame.fonts.label);
        const double width = metrics.horizontalAdvance(tick.text) + 4;
        const QRectF label(frame.x(tick.bar) - width / 2, tag.top(), width, tag.height());
        if (label.intersects(tag))
            painter.fillRect(label, frame.theme.ground);
    }
}

void blank_cut_prices(QPainter& painter, const Frame& frame, const QRectF& tag)
{
    const double half = QFontMetricsF(frame.fonts.label).height() / 2;
    const double last = frame.y_price(frame.data->snapshot->bars.back().close);
    for (const double price : frame.price_ticks.values) {
        const QRectF label(tag.left(), frame.y_price(price) - half, tag.width(), 2 * half);
        if (label.intersects(tag) && std::abs(label.center().y() - last) > 10 + half)
            painter.fillRect(label, frame.theme.ground);
    }
}

}  // namespace

std::vector<ReadOutPart> read_out(const ChartData& data, const Theme& theme, int bar)
{
    const view::ChartSnapshot& snapshot = *data.snapshot;
    const auto index = static_cast<std::size_t>(bar);
    const Bar& b = snapshot.bars[index];
    const int decimals = price_decimals(b.close);
    const auto price = [&](const char* name, double value) {
        return QLatin1String(name) + QChar(u' ') + number_text(value, decimals);
    };

    std::vector<ReadOutPart> parts;
    parts.push_back({day_text(date_of(b.t)), theme.text, 0});
    parts.push_back({price("O", b.open), theme.faint_text, 4});
    parts.push_back({price("H", b.high), theme.faint_text, 4});
    parts.push_back({price("L", b.low), theme.faint_text, 4});
    parts.push_back({price("C", b.close), theme.text, 0});
    if (const auto change = data.change(bar))
        parts.push_back({percent_text(*change), *change < 0 ? theme.down_text : theme.up_text, 0});
    if (b.volume)
        parts.push_back({QStringLiteral("Vol ") + volume_text(b.volume), theme.faint_text, 5});
    const auto tone = index < snapshot.tone.size() ? snapshot.tone[index] : std::nullopt;
    parts.push_back({tone ? QStringLiteral("Tone ") + signed_text(*tone, 2)
                          : QStringLiteral("Tone not known yet"),
                     theme.tone_text, 1});
    const int count = index < snapshot.story_count.size() ? snapshot.story_count[index] : 0;
    parts.push_back({stories_text(count), theme.text, 2});
    if (const QString heat = heat_text(snapshot, bar); !heat.isEmpty())
        parts.push_back({heat, theme.faint_text, 6});
    if (const view::Flag* flag = data.flag_at(bar))
        parts.push_back({QStringLiteral("%1  %2").arg(flag->number).arg(from_utf8(flag->lead)),
                         theme.faint_text, 7});
    return parts;
}

void paint_read_out(QPainter& painter, const Frame& frame, int bar)
{
    std::vector<ReadOutPart> parts = read_out(*frame.data, frame.theme, bar);
    const QFontMetricsF metrics(frame.fonts.read_out);
    const QRectF& row = frame.layout.read_out;

    const bool has_story = frame.data->flag_at(bar) != nullptr;
    const auto width_of = [&](const ReadOutPart& part) {
        return metrics.horizontalAdvance(part.text) + part_gap;
    };
    const auto whole = [&] {
        double sum = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool story = has_story && parts[i].rank == 7;
            sum += story ? std::min(least_story, width_of(parts[i])) : width_of(parts[i]);
        }
        return sum - part_gap;
    };
    while (parts.size() > 1 && whole() > row.width()) {
        const int highest = std::max_element(parts.begin(), parts.end(), [](auto& a, auto& b) {
                                return a.rank < b.rank;
                            })->rank;
        if (highest == 0)
            break;  // a window too narrow for date and price: cut rather than blank
        std::erase_if(parts, [&](const ReadOutPart& part) { return part.rank == highest; });
    }

    painter.setFont(frame.fonts.read_out);
    double x = row.left();
    for (const ReadOutPart& part : parts) {
        const double room = row.right() - x;
        const QString text = metrics.elidedText(part.text, Qt::ElideRight, room + 1);
        painter.setPen(part.colour);
        painter.drawText(QRectF(x, row.top(), room + 1, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += width_of(part);
        if (x >= row.right())
            break;
    }
}

void paint_crosshair(QPainter& painter, const Frame& frame, int bar, std::optional<double> y)
{
    const ChartLayout& layout = frame.layout;
    const QColor line = mixed(frame.theme.text, frame.theme.ground, 0.55);
    const double x = std::floor(frame.x(bar));
    painter.save();
    if (x >= layout.left() && x <= layout.right()) {
        for (double at = layout.price.top(); at < layout.dates.top(); at += 6)
            painter.fillRect(QRectF(x, at, 1, 3), line);
        const QString date = day_text(date_of(frame.data->snapshot->bars[bar].t));
        const double width =
            std::ceil(QFontMetricsF(frame.fonts.strong).horizontalAdvance(date)) + 14;
        const double left =
            std::clamp(x - std::floor(width / 2), 0.0, std::max(0.0, frame.size.width() - width));
        const QRectF tag(left, layout.dates.top() + 2, width, 20);
        blank_cut_dates(painter, frame, tag);
        draw_tag(painter, frame, tag, date);
    }
    if (y && *y >= layout.price.top() && *y <= layout.price.bottom()) {
        const double at = std::floor(*y);
        for (double from = layout.left(); from < layout.right(); from += 6)
            painter.fillRect(QRectF(from, at, 3, 1), line);
        const double price = frame.price_at(at);
        const QRectF tag(layout.right() + 1, at - 10, layout.right_axis.width() - 3, 20);
        blank_cut_prices(painter, frame, tag);
        draw_tag(painter, frame, tag, number_text(price, price_decimals(price)));
    }
    painter.restore();
}

}  // namespace undertone::charts
