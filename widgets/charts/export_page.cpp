#include "charts/export_page.h"

#include "charts/chart_data.h"
#include "charts/chart_scene.h"
#include "charts/format.h"
#include "charts/frame.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double margin = 32;
constexpr double header_height = 84;
constexpr double footer_height = 40;
constexpr double heading_height = 26;  // over a source list
// What sources may take from the chart: enough to spare a further page, else the tellers only.
constexpr double share_for_all = 0.32;
constexpr double share_for_some = 0.20;
// On upright pages sources take what such a chart leaves, and it is never higher than wide.
constexpr double upright_aspect = 0.8;
constexpr double chart_top = header_height + 6;
constexpr double chart_side = margin - 8;  // the chart brings its own margins for the axes

QFont font_of(int pixels, QFont::Weight weight = QFont::Normal)
{
    return page_font(ui_font(pixels, weight));
}

/// A font of at most `pixels` in which the text is whole: smaller letters, never an end cut off.
QFont fitted(const QString& text, int pixels, QFont::Weight weight, double width)
{
    constexpr int least = 7;
    while (pixels > least && QFontMetricsF(font_of(pixels, weight)).horizontalAdvance(text) > width)
        --pixels;
    return font_of(pixels, weight);
}

QString bar_length_text(market::BarLength length)
{
    switch (length) {
    case market::BarLength::minute_1: return QStringLiteral("1-minute");
    case market::BarLength::minute_5: return QStringLiteral("5-minute");
    case market::BarLength::minute_15: return QStringLiteral("15-minute");
    case market::BarLength::minute_30: return QStringLiteral("30-minute");
    case market::BarLength::hour: return QStringLiteral("hourly");
    case market::BarLength::day: break;
    case market::BarLength::week: return QStringLiteral("weekly");
    case market::BarLength::month: return QStringLiteral("monthly");
    }
    return QStringLiteral("daily");
}

/// "38 sessions", "390 1-minute bars"
QString counted_bars(market::BarLength length, int count)
{
    if (length != market::BarLength::day)
        return QStringLiteral("%1 %2 bars").arg(count).arg(bar_length_text(length));
    return count == 1 ? QStringLiteral("1 session") : QStringLiteral("%1 sessions").arg(count);
}

void draw(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& rect,
          Qt::Alignment alignment, const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

}  // namespace

ExportPages::ExportPages(std::shared_ptr<const ChartData> data, const ExportOptions& options)
    : data_(std::move(data)),
      options_(options),
      theme_(options.dark ? Theme::dark_theme() : Theme::light_theme()),
      size_(options.size),
      viewport_(viewport_of(data_->bars(), options.shown)),
      range_(bars_on_show(data_->bars(), options.shown)),
      sources_(*data_->snapshot, theme_, size_.width() - 2 * margin)
{
    const std::vector<view::Flag>& flags = data_->snapshot->flags;
    for (std::size_t i = 0; i < flags.size(); ++i)
        if (range_.contains(flags[i].bar))
            shown_.push_back(static_cast<int>(i));

    const double width = size_.width() - 2 * chart_side;
    const double room = size_.height() - chart_top - footer_height - heading_height;
    const auto share = [&](double of_page) {
        return std::max(size_.height() * of_page, room - width * upright_aspect);
    };
    listed_ = sources_.height_of(shown_) <= share(share_for_all)
                  ? shown_
                  : sources_.most_telling(shown_, share(share_for_some));
    list_height_ = sources_.height_of(listed_);
    chart_height_ =
        std::floor(std::min(width, listed_.empty() ? room + heading_height : room - list_height_));
    if (listed_.size() == shown_.size())
        return;
    const double page = size_.height() - margin - heading_height - footer_height - margin / 2;
    for (std::vector<int> rest = shown_; !rest.empty();) {
        const std::size_t count = std::max<std::size_t>(1, sources_.fitting(rest, page));
        const auto end = rest.begin() + static_cast<std::ptrdiff_t>(count);
        further_.emplace_back(rest.begin(), end);
        rest.erase(rest.begin(), end);
    }
}

QString ExportPages::title() const
{
    const view::ChartSnapshot& s = *data_->snapshot;
    QString tone = s.topic ? from_utf8(s.topic->name) + QStringLiteral(" tone")
                   : s.chosen.empty()
                       ? QStringLiteral("tone of all topics")
                       : from_utf8(view::topics_in_words(s)) + QStringLiteral(" tone");
    if (s.watchlist)
        tone += QStringLiteral(" for ") + from_utf8(s.watchlist->name);
    return QStringLiteral("%1 · %2 — %3")
        .arg(from_utf8(s.instrument.symbol.value), from_utf8(s.instrument.name), tone);
}

void ExportPages::paint(QPainter& painter, int page, int pages) const
{
    // Ours to fill: a PDF's page has no colour, and Qt 6.4 drops scene backgrounds (QTBUG-109762).
    // A little beyond: A4 is no whole number of pixels.
    painter.fillRect(QRectF(QPointF(), size_).adjusted(-1, -1, 1, 1), theme_.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (page == 0)
        paint_first(painter, pages);
    else
        paint_further(painter, page);
    paint_footer(painter, page, pages);
}

void ExportPages::paint_header(QPainter& painter) const
{
    const view::ChartSnapshot& s = *data_->snapshot;
    const double width = size_.width() - 2 * margin;
    int last = range_.last;
    while (last > range_.first && !data_->has_price(last))
        --last;
    const double close = s.bars[static_cast<std::size_t>(last)].close;
    const QString price =
        data_->has_price(last) ? number_text(close, price_decimals(close)) : QString();
    const auto change = data_->change(last);
    const QString percent = change ? percent_text(*change) : QString();
    const QFont big = font_of(20, QFont::DemiBold);
    const double percent_width = QFontMetricsF(big).horizontalAdvance(percent);
    const double price_width = QFontMetricsF(big).horizontalAdvance(price) + 12;
    draw(painter, big, change.value_or(0) < 0 ? theme_.down_text : theme_.up_text,
         QRectF(margin, 20, width, 28), Qt::AlignRight, percent);
    draw(painter, big, theme_.text, QRectF(margin, 20, width - percent_width - 12, 28),
         Qt::AlignRight, price);

    const double room = width - percent_width - price_width - 24;
    draw(painter, fitted(title(), 22, QFont::DemiBold, room), theme_.text,
         QRectF(margin, 20, room, 28), Qt::AlignLeft, title());

    const auto when = [&](int bar) {
        return data_->intraday ? data_->time_text(bar) : short_day_text(data_->date(bar));
    };
    const QString range = QStringLiteral("%1 – %2 · %3 · %4 · as of %5")
                              .arg(when(range_.first), when(range_.last),
                                   counted_bars(s.query.length, range_.count()),
                                   from_utf8(s.instrument.currency), zoned_text(s.as_of, s.zone));
    const QString demo = s.demo ? QStringLiteral("Demo stories, written for Undertone") : QString();
    const QFont demo_font = font_of(11, QFont::DemiBold);
    const double range_room = width - QFontMetricsF(demo_font).horizontalAdvance(demo) - 24;
    draw(painter, fitted(range, 12, QFont::Normal, range_room), theme_.text,
         QRectF(margin, 50, range_room, 18), Qt::AlignLeft, range);
    draw(painter, demo_font, theme_.tone_text, QRectF(margin, 50, width, 18), Qt::AlignRight, demo);
    const QString method = from_utf8(view::method_line(s));
    draw(painter, fitted(method, 11, QFont::Normal, width), theme_.faint_text,
         QRectF(margin, 68, width, 16), Qt::AlignLeft, method);
}

void ExportPages::paint_first(QPainter& painter, int pages) const
{
    paint_header(painter);
    const double chart_bottom = chart_top + chart_height_;
    const QSizeF chart(size_.width() - 2 * chart_side, chart_height_);
    ChartScene scene;
    scene.show(make_frame(data_, viewport_,
                          {chart, theme_, ChartFonts::page(), /*read_out=*/false, options_.style,
                           options_.drawings}));
    scene.render(painter, {chart_side, chart_top});
    if (listed_.empty())
        return;

    const std::size_t all = shown_.size();
    const view::ChartSnapshot& s = *data_->snapshot;
    QString heading = QStringLiteral("Flags and their leading stories, times in %1")
                          .arg(zone_name(s.zone, s.as_of));
    if (listed_.size() < all) {
        heading +=
            QStringLiteral(": the %1 of %2 with most stories; ").arg(listed_.size()).arg(all);
        heading += pages > 1 ? QStringLiteral("all on the following pages")
                             : QStringLiteral("+%1 more in the PDF").arg(all - listed_.size());
    }
    draw(painter, font_of(11, QFont::DemiBold), theme_.text,
         QRectF(margin, chart_bottom, size_.width() - 2 * margin, heading_height), Qt::AlignLeft,
         heading);
    sources_.paint(painter, {margin, chart_bottom + heading_height}, listed_, list_height_);
}

void ExportPages::paint_further(QPainter& painter, int page) const
{
    const std::vector<int>& flags = further_[static_cast<std::size_t>(page - 1)];
    const view::ChartSnapshot& s = *data_->snapshot;
    const QString heading = QStringLiteral("%1: flags %2–%3 of %4, times in %5")
                                .arg(title())
                                .arg(s.flags[static_cast<std::size_t>(flags.front())].number)
                                .arg(s.flags[static_cast<std::size_t>(flags.back())].number)
                                .arg(s.flags.size())
                                .arg(zone_name(s.zone, s.as_of));
    draw(painter, font_of(12, QFont::DemiBold), theme_.text,
         QRectF(margin, margin / 2, size_.width() - 2 * margin, heading_height), Qt::AlignLeft,
         heading);
    const double top = margin / 2 + heading_height + 6;
    // The last page is balanced, the others are full.
    const double room = size_.height() - top - footer_height;
    const double height = page + 1 == count() ? std::min(room, sources_.height_of(flags)) : room;
    sources_.paint(painter, {margin, top}, flags, height);
}

void ExportPages::paint_footer(QPainter& painter, int page, int pages) const
{
    const view::ChartSnapshot& s = *data_->snapshot;
    const QRectF row(margin, size_.height() - footer_height + 8, size_.width() - 2 * margin, 20);
    painter.fillRect(QRectF(row.left(), row.top() - 2, row.width(), 1), theme_.border);
    QString prices = QStringLiteral("Prices: %1 bars of %2, %3")
                         .arg(bar_length_text(s.query.length), from_utf8(s.instrument.exchange),
                              from_utf8(s.instrument.currency));
    if (!options_.price_source.isEmpty())
        prices += QStringLiteral(", ") + options_.price_source;
    draw(painter, fitted(prices, 10, QFont::Normal, row.width() - 200), theme_.faint_text, row,
         Qt::AlignLeft, prices);
    const QString made =
        pages > 1 ? QStringLiteral("Made with Undertone · page %1 of %2").arg(page + 1).arg(pages)
                  : QStringLiteral("Made with Undertone");
    draw(painter, font_of(10), theme_.faint_text, row, Qt::AlignRight, made);
}

}  // namespace undertone::charts
