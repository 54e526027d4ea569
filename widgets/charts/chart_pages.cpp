#include "charts/chart_pages.h"

#include "charts/chart_data.h"
#include "charts/chart_scene.h"
#include "charts/format.h"
#include "charts/frame.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

// What sources may take from the chart: enough to spare a further page, else the tellers only.
constexpr double share_for_all = 0.32;
constexpr double share_for_some = 0.20;
// On upright pages sources take what such a chart leaves, and it is never higher than wide.
constexpr double upright_aspect = 0.8;

QString title_of(const view::ChartSnapshot& s)
{
    QString tone = s.topic ? from_utf8(s.topic->name) + QStringLiteral(" tone")
                   : s.chosen.empty()
                       ? QStringLiteral("tone of all topics")
                       : from_utf8(view::topics_in_words(s)) + QStringLiteral(" tone");
    if (s.watchlist)
        tone += QStringLiteral(" for ") + from_utf8(s.watchlist->name);
    return QStringLiteral("%1 · %2 — %3")
        .arg(from_utf8(s.instrument.symbol.value), from_utf8(s.instrument.name), tone);
}

PageWords words_of(const ChartData& data, const BarRange& range)
{
    const view::ChartSnapshot& s = *data.snapshot;
    PageWords words;
    words.title = title_of(s);
    // A week or month reaches to its last day, as far as was asked.
    const QString first = data.intraday ? data.time_text(range.first, {})
                                        : short_day_text(data.date(range.first), {});
    const QString end = data.intraday
                            ? data.time_text(range.last, {})
                            : short_day_text(std::min(data.last_date(range.last), s.query.to), {});
    words.range = QStringLiteral("%1 – %2 · %3 · %4 · as of %5")
                      .arg(first, end, counted_bars(s.query.length, range.count()),
                           from_utf8(s.instrument.currency), zoned_text(s.as_of, s.zone, {}));
    words.method = from_utf8(view::method_line(s));
    words.mark = s.demo ? demo_mark() : QString();
    if (data.last_priced < 0)
        words.prices =
            QStringLiteral("No prices of %1 are stored").arg(from_utf8(s.instrument.symbol.value));
    else
        words.prices = QStringLiteral("Prices: %1 bars of %2, %3")
                           .arg(bar_length_text(s.query.length), from_utf8(s.instrument.exchange),
                                from_utf8(s.instrument.currency));

    int last = range.last;
    while (last > range.first && !data.has_price(last))
        --last;
    const double close = s.bars[static_cast<std::size_t>(last)].close;
    if (data.has_price(last))
        words.close = number_text(close, price_decimals(close));
    const auto change = session_change(s, last);
    words.change = change ? session_change_text(s, *change, {}) : QString();
    words.change_by = change.value_or(0);
    return words;
}

}  // namespace

ChartPages::ChartPages(std::shared_ptr<const ChartData> data, const ExportOptions& options)
    : ExportPages(words_of(*data, bars_on_show(data->bars(), options.shown)), options),
      data_(std::move(data)),
      options_(options),
      viewport_(viewport_of(data_->bars(), options.shown)),
      sources_(*data_->snapshot, theme(), size().width() - 2 * page_margin)
{
    const std::vector<view::Flag>& flags = data_->snapshot->flags;
    const BarRange range = bars_on_show(data_->bars(), options.shown);
    for (std::size_t i = 0; i < flags.size(); ++i)
        if (range.contains(flags[i].bar))
            shown_.push_back(static_cast<int>(i));

    const double width = room().width();
    const double height = room().height() - page_heading;
    const auto share = [&](double of_page) {
        return std::max(size().height() * of_page, height - width * upright_aspect);
    };
    listed_ = sources_.height_of(shown_) <= share(share_for_all)
                  ? shown_
                  : sources_.most_telling(shown_, share(share_for_some));
    list_height_ = sources_.height_of(listed_);
    chart_height_ =
        std::floor(std::min(width, listed_.empty() ? room().height() : height - list_height_));
    if (listed_.size() == shown_.size())
        return;
    const double page =
        size().height() - page_margin - page_heading - page_footer - page_margin / 2;
    for (std::vector<int> rest = shown_; !rest.empty();) {
        const std::size_t count = std::max<std::size_t>(1, sources_.fitting(rest, page));
        const auto end = rest.begin() + static_cast<std::ptrdiff_t>(count);
        further_.emplace_back(rest.begin(), end);
        rest.erase(rest.begin(), end);
    }
}

void ChartPages::paint_body(QPainter& painter, int page, int pages) const
{
    if (page == 0)
        paint_first(painter, pages);
    else
        paint_further(painter, page);
}

void ChartPages::paint_first(QPainter& painter, int pages) const
{
    const QRectF place(room().topLeft(), QSizeF(room().width(), chart_height_));
    ChartScene scene;
    scene.show(make_frame(data_, viewport_,
                          {place.size(), theme(), ChartFonts::page(), /*read_out=*/false,
                           options_.style, options_.drawings}));
    scene.render(painter, place.topLeft());
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
    draw_line(painter, page_ui_font(11, QFont::DemiBold), theme().text,
              QRectF(page_margin, place.bottom(), size().width() - 2 * page_margin, page_heading),
              Qt::AlignLeft, heading);
    sources_.paint(painter, {page_margin, place.bottom() + page_heading}, listed_, list_height_);
}

void ChartPages::paint_further(QPainter& painter, int page) const
{
    const std::vector<int>& flags = further_[static_cast<std::size_t>(page - 1)];
    const view::ChartSnapshot& s = *data_->snapshot;
    const QString heading = QStringLiteral("%1: flags %2–%3 of %4, times in %5")
                                .arg(title())
                                .arg(s.flags[static_cast<std::size_t>(flags.front())].number)
                                .arg(s.flags[static_cast<std::size_t>(flags.back())].number)
                                .arg(s.flags.size())
                                .arg(zone_name(s.zone, s.as_of));
    draw_line(painter, page_ui_font(12, QFont::DemiBold), theme().text,
              QRectF(page_margin, page_margin / 2, size().width() - 2 * page_margin, page_heading),
              Qt::AlignLeft, heading);
    const double top = page_margin / 2 + page_heading + 6;
    // The last page is balanced, the others are full.
    const double room = size().height() - top - page_footer;
    const double height = page + 1 == count() ? std::min(room, sources_.height_of(flags)) : room;
    sources_.paint(painter, {page_margin, top}, flags, height);
}

}  // namespace undertone::charts
