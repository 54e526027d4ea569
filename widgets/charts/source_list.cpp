#include "charts/source_list.h"

#include "charts/chart_layout.h"
#include "charts/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double column_gap = 32;
constexpr double least_column = 500;
constexpr double row_gap = 3;
constexpr double cell_gap = 10;

/// Words to lines of at most `width`; a single longer word (a link) is broken where it must be.
QStringList wrapped(const QString& text, const QFontMetricsF& metrics, double width)
{
    QStringList lines;
    QString line;
    const auto fits = [&](const QString& s) { return metrics.horizontalAdvance(s) <= width; };
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (fits(longer)) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        while (!fits(word) && word.size() > 1) {
            qsizetype part = word.size() - 1;
            while (part > 1 && !fits(word.left(part)))
                --part;
            lines.append(word.left(part));
            word = word.mid(part);
        }
        line = word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

}  // namespace

SourceList::SourceList(const view::ChartSnapshot& snapshot, const Theme& theme, double width)
    : theme_(theme), font_(page_font(ui_font(11))), strong_(page_font(ui_font(11, QFont::DemiBold)))
{
    columns_ = std::max(1, static_cast<int>((width + column_gap) / (least_column + column_gap)));
    column_width_ = (width - (columns_ - 1) * column_gap) / columns_;
    const QFontMetricsF metrics(font_), strong(strong_);
    line_height_ = std::ceil(metrics.height());
    for (const view::Flag& flag : snapshot.flags) {
        Row row;
        row.number = QString::number(flag.number);
        row.when = local_text(flag.known_at, snapshot.zone, {});
        row.tone = signed_text(flag.tone, 2);
        row.sign = sign_of(flag.tone);
        row.stories = static_cast<int>(flag.stories.size());
        number_width_ = std::max(number_width_, strong.horizontalAdvance(row.number));
        when_width_ = std::max(when_width_, metrics.horizontalAdvance(row.when));
        tone_width_ = std::max(tone_width_, metrics.horizontalAdvance(row.tone));
        rows_.push_back(row);
    }
    const double text_width =
        column_width_ - number_width_ - when_width_ - tone_width_ - 3 * cell_gap;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const view::Flag& flag = snapshot.flags[i];
        QString text = from_utf8(flag.lead);
        if (!flag.source.empty())
            text += QStringLiteral(" · ") + from_utf8(flag.source);
        if (rows_[i].stories > 1)
            text +=
                QStringLiteral("\u00A0· mean\u00A0of\u00A0%1\u00A0stories").arg(rows_[i].stories);
        rows_[i].lines = wrapped(text, metrics, std::max(80.0, text_width));
        rows_[i].height = static_cast<double>(rows_[i].lines.size()) * line_height_ + row_gap;
    }
}

std::vector<int> SourceList::most_telling(const std::vector<int>& flags, double height) const
{
    std::vector<int> ranked = flags;
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](int a, int b) { return rows_[a].stories > rows_[b].stories; });
    const auto first_in_time = [&](std::size_t count) {
        std::vector<int> chosen(ranked.begin(),
                                ranked.begin() + static_cast<std::ptrdiff_t>(count));
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    };
    // Halved, not counted down: a year of minutes may have ten thousand flags.
    std::size_t fits = 0, beyond = flags.size() + 1;
    while (fits + 1 < beyond) {
        const std::size_t middle = (fits + beyond) / 2;
        (fitting(first_in_time(middle), height) == middle ? fits : beyond) = middle;
    }
    return first_in_time(fits);
}

double SourceList::height_of(const std::vector<int>& flags) const
{
    double sum = 0, tallest = 0;
    for (const int flag : flags) {
        sum += rows_[flag].height;
        tallest = std::max(tallest, rows_[flag].height);
    }
    double height = std::max(tallest, std::ceil(sum / columns_));
    while (fitting(flags, height) < flags.size())
        height += line_height_;
    return height;
}

std::size_t SourceList::fitting(const std::vector<int>& flags, double height) const
{
    int column = 0;
    double y = 0;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const double row = rows_[flags[i]].height;
        if (y + row > height) {
            y = 0;
            if (++column == columns_ || row > height)
                return i;
        }
        y += row;
    }
    return flags.size();
}

void SourceList::paint(QPainter& painter, QPointF at, const std::vector<int>& flags,
                       double height) const
{
    double x = at.x(), y = 0;
    for (const int flag : flags) {
        const Row& row = rows_[flag];
        if (y + row.height > height) {
            y = 0;
            x += column_width_ + column_gap;
        }
        paint_row(painter, {x, at.y() + y}, row);
        y += row.height;
    }
}

void SourceList::paint_row(QPainter& painter, QPointF at, const Row& row) const
{
    double x = at.x();
    const auto cell = [&](const QString& text, double width, Qt::Alignment alignment,
                          const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(x, at.y(), width, line_height_), alignment | Qt::AlignVCenter,
                         text);
        x += width + cell_gap;
    };
    painter.setFont(strong_);
    cell(row.number, number_width_, Qt::AlignRight, theme_.text);
    painter.setFont(font_);
    cell(row.when, when_width_, Qt::AlignRight, theme_.faint_text);
    cell(row.tone, tone_width_, Qt::AlignRight,
         row.sign == Sign::positive   ? theme_.up_text
         : row.sign == Sign::negative ? theme_.down_text
                                      : theme_.text);
    for (qsizetype i = 0; i < row.lines.size(); ++i) {
        painter.setPen(theme_.text);
        painter.drawText(QRectF(x, at.y() + static_cast<double>(i) * line_height_,
                                column_width_ - (x - at.x()) + cell_gap, line_height_),
                         Qt::AlignLeft | Qt::AlignVCenter, row.lines[i]);
    }
}

}  // namespace undertone::charts
