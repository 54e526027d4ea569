#include "charts/chart_layout.h"

#include "charts/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double side_air = 8;   // between a label and the plot, or the window's edge
constexpr double strip_gap = 8;  // between prices, heat, coverage and volume
constexpr double coverage_height = 8;

QRectF on_device_pixels(const QRectF& rect, double scale)
{
    const auto edge = [scale](double at) { return std::round(at * scale) / scale; };
    return {QPointF(edge(rect.left()), edge(rect.top())),
            QPointF(edge(rect.right()), edge(rect.bottom()))};
}

}  // namespace

ChartFonts ChartFonts::screen() { return {ui_font(11), ui_font(11, QFont::DemiBold), ui_font(12)}; }

ChartFonts ChartFonts::page()
{
    const ChartFonts fonts = screen();
    return {page_font(fonts.label), page_font(fonts.strong), page_font(fonts.read_out)};
}

QFont page_font(QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF ChartLayout::plots() const
{
    return QRectF(price.topLeft(), QPointF(price.right(), dates.top()));
}

ChartLayout make_layout(QSizeF size, const ChartFonts& fonts, const LayoutWishes& wishes)
{
    const QFontMetricsF label(fonts.label);
    const double line = std::ceil(label.height());
    const double left = std::ceil(label.horizontalAdvance(QStringLiteral("+0.50"))) + 2 * side_air;
    const double right = std::ceil(wishes.price_label) + 2 * side_air;
    const double width = std::max(1.0, std::floor(size.width()) - left - right);

    ChartLayout layout;
    double top = 4;
    const auto take = [&](double height) {
        const QRectF rect(left, top, width, height);
        top += height;
        return rect;
    };
    if (wishes.read_out)
        layout.read_out = take(std::ceil(QFontMetricsF(fonts.read_out).height()) + 6);
    layout.legend = take(line + 6);
    top += 4;

    const double bottom = std::floor(size.height()) - line - 12;
    const double room = std::max(40.0, bottom - top);
    const double heat = wishes.heat ? std::clamp(std::round(room * 0.06), 16.0, 44.0) : 0;
    const double volume = wishes.volume ? std::clamp(std::round(room * 0.13), 28.0, 110.0) : 0;
    const double coverage = wishes.coverage ? coverage_height : 0;
    double strips = 0;
    for (const double strip : {heat, coverage, volume})
        strips += strip > 0 ? strip + strip_gap : 0;
    const auto take_strip = [&](double height) {
        if (height <= 0)
            return QRectF();
        top += strip_gap;
        return take(height);
    };
    layout.price = take(std::max(20.0, room - strips));
    layout.heat = take_strip(heat);
    layout.coverage = take_strip(coverage);
    layout.volume = take_strip(volume);
    layout.dates = take(line + 10);
    layout.left_axis = QRectF(0, layout.price.top(), left, layout.price.height());
    layout.right_axis =
        QRectF(layout.price.right(), layout.price.top(), right, layout.price.height());
    layout.read_out.setLeft(side_air);
    layout.read_out.setRight(size.width() - side_air);
    layout.legend.setLeft(side_air);
    layout.legend.setRight(size.width() - side_air);
    for (QRectF* rect : {&layout.price, &layout.heat, &layout.coverage, &layout.volume,
                         &layout.dates, &layout.left_axis, &layout.right_axis})
        *rect = on_device_pixels(*rect, wishes.scale);
    return layout;
}

}  // namespace undertone::charts
