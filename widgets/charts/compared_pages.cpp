#include "charts/compared_pages.h"

#include "charts/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double row_height = 18;

/// "A", "A and B", "A, B and C".
QString listed(const QStringList& words)
{
    return words.size() < 2 ? words.join(QString())
                            : words.mid(0, words.size() - 1).join(QStringLiteral(", ")) +
                                  QStringLiteral(" and ") + words.last();
}

/// "AMD, AVGO and NVDA"; of many the first, and how many more.
QString symbols_of(const Compared& data)
{
    constexpr int most = int(Compared::most_in_one_plot);
    const int named = data.count() > most ? most - 2 : data.count();
    QStringList symbols;
    for (int line = 0; line < named; ++line)
        symbols += from_utf8(data.chart(line).instrument.symbol.value);
    if (named < data.count())
        symbols += QStringLiteral("%1 more").arg(data.count() - named);
    return listed(symbols);
}

/// "3 d", "12 h".
QString half_life_text(seconds half_life)
{
    const auto hours = half_life.count() / 3600;
    return hours % 24 == 0 ? QStringLiteral("%1 d").arg(hours / 24)
                           : QStringLiteral("%1 h").arg(hours);
}

/// How all tones came about; of a symbol whose half-life is another, that too.
QString method_of(const Compared& data)
{
    const view::ChartSnapshot& first = data.chart(0);
    view::ChartSnapshot any;  // of any company: the words depend on nothing else
    any.query = first.query;
    any.chosen = first.chosen;
    any.company = Company{};
    any.company->name = "each company";
    any.half_life = first.half_life;
    QString others;
    for (int line = 0; line < data.count(); ++line) {
        const view::ChartSnapshot& chart = data.chart(line);
        if (any.engine.empty())
            any.engine = chart.engine;
        any.in_hindsight |= chart.in_hindsight;
        any.demo |= chart.demo;
        if (chart.half_life != first.half_life)
            others +=
                QStringLiteral("; half-life of %1 %2")
                    .arg(from_utf8(chart.instrument.symbol.value), half_life_text(chart.half_life));
    }
    return from_utf8(view::method_line(any)) + others;
}

/// Each once, in the order of the lines.
QString each_of(const Compared& data, std::string Instrument::*what)
{
    QStringList words;
    for (int line = 0; line < data.count(); ++line)
        words += from_utf8(data.chart(line).instrument.*what);
    words.removeDuplicates();
    return listed(words);
}

PageWords words_of(const Compared& data, ComparedForm form, const ExportOptions& options)
{
    const view::ChartSnapshot& any = data.chart(0);
    const BarRange range = bars_on_show(data.times(), options.shown);
    const QString news = any.chosen.empty()
                             ? QStringLiteral("tone of all topics")
                             : from_utf8(view::topics_in_words(any)) + QStringLiteral(" tone");
    const auto when = [&](int slot) {
        return market::is_intraday(any.query.length) ? compared_time(data, slot, {})
                                                     : short_day_text(date_of(data.time(slot)), {});
    };
    PageWords words;
    words.title = QStringLiteral("%1 — %2").arg(symbols_of(data), news);
    words.range =
        QStringLiteral("%1 – %2 · %3 · as of %4")
            .arg(when(range.first), when(range.last), counted_bars(any.query.length, range.count()),
                 zoned_text(data.as_of(), any.zone, {}));
    words.method = method_of(data);
    if (form == ComparedForm::small_multiples)  // the one plot says so itself
        words.method.prepend(compared_base(data, range.first) + QStringLiteral(". "));
    words.prices = QStringLiteral("Prices: %1 bars of %2, %3")
                       .arg(bar_length_text(any.query.length), each_of(data, &Instrument::exchange),
                            each_of(data, &Instrument::currency));
    for (int line = 0; line < data.count(); ++line)
        if (data.chart(line).demo)
            words.mark = demo_mark();
    return words;
}

/// The cells right of a line's symbol and name.
using Cells = std::array<QString, 5>;

Cells cells_of(const ComparedFrame& frame, int line)
{
    const Compared& data = *frame.data;
    const auto price = [](std::optional<double> value) {
        return value ? number_text(*value, price_decimals(*value)) : QStringLiteral("–");
    };
    const auto last = data.last_close(line, frame.first, frame.last);
    const auto change = frame.rebased(line, last);
    const auto tone = data.last_tone(line, frame.first, frame.last);
    int stories = 0;
    for (int slot = frame.first; slot <= frame.last; ++slot)
        stories += data.stories(line, slot);
    return {price(frame.bases[static_cast<std::size_t>(line)]), price(last),
            change ? percent_text(*change / 100 - 1) : QStringLiteral("–"),
            tone ? signed_text(*tone, 2) : QStringLiteral("–"), QString::number(stories)};
}

}  // namespace

ComparedPages::ComparedPages(std::shared_ptr<const Compared> data, ComparedForm form,
                             const ExportOptions& options)
    : ExportPages(words_of(*data, form, options), options), picture_(room())
{
    if (form == ComparedForm::one_plot) {
        const double table = page_heading + data->count() * row_height;
        picture_.setHeight(std::floor(std::min(picture_.width(), picture_.height() - table)));
    }
    const Viewport viewport = viewport_of(data->times(), options.shown);
    frame_ = make_compared_frame(
        std::move(data), viewport,
        {picture_.size(), theme(), ChartFonts::page(), form, /*read_out=*/false});
}

void ComparedPages::paint_body(QPainter& painter, int, int) const
{
    painter.save();
    painter.translate(picture_.topLeft());
    paint_compared(painter, frame_);
    paint_compared_figures(painter, frame_, -1);
    painter.restore();
    if (frame_.wishes.form == ComparedForm::one_plot)
        paint_table(painter, picture_.bottom());
}

/// Swatch, symbol and name, then figures in columns of one width; the name gives way.
void ComparedPages::paint_table(QPainter& painter, double top) const
{
    const QRectF area(page_margin, top, size().width() - 2 * page_margin, page_heading);
    constexpr double swatch = 18, column = 84;
    const Compared& data = *frame_.data;
    const QFont plain = page_ui_font(11), bold = page_ui_font(11, QFont::DemiBold);
    const double figures = area.right() - column * double(Cells().size());
    const auto cell = [&](std::size_t i, double y) {
        return QRectF(figures + column * double(i), y, column, row_height);
    };
    const Cells heads{QStringLiteral("100 is"), QStringLiteral("Last"), QStringLiteral("Change"),
                      QStringLiteral("Tone"), QStringLiteral("Stories")};
    double y = area.bottom() - row_height;
    draw_line(painter, bold, theme().text,
              QRectF(area.left(), y, figures - area.left(), row_height), Qt::AlignLeft,
              QStringLiteral("At the end, %1").arg(compared_time(data, frame_.last, {})));
    for (std::size_t i = 0; i < heads.size(); ++i)
        draw_line(painter, bold, theme().faint_text, cell(i, y), Qt::AlignRight, heads[i]);
    for (int line = 0; line < data.count(); ++line) {
        y += row_height;
        const Instrument& instrument = data.chart(line).instrument;
        const QString symbol = from_utf8(instrument.symbol.value);
        const double own = QFontMetricsF(bold).horizontalAdvance(symbol);
        const double named = area.left() + swatch + own + 8;
        painter.fillRect(QRectF(area.left(), y + row_height / 2 - 1, swatch - 6, 3),
                         frame_.hues[static_cast<std::size_t>(line)]);
        draw_line(painter, bold, theme().text, QRectF(area.left() + swatch, y, own + 1, row_height),
                  Qt::AlignLeft, symbol);
        draw_line(painter, plain, theme().faint_text, QRectF(named, y, figures - named, row_height),
                  Qt::AlignLeft,
                  QFontMetricsF(plain).elidedText(from_utf8(instrument.name), Qt::ElideRight,
                                                  figures - named));
        const Cells cells = cells_of(frame_, line);
        for (std::size_t i = 0; i < cells.size(); ++i)
            draw_line(painter, plain, theme().text, cell(i, y), Qt::AlignRight, cells[i]);
    }
}

}  // namespace undertone::charts
