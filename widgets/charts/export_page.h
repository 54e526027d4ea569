#pragma once

#include "charts/chart_export.h"
#include "charts/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace undertone::charts {

/// What every export says about its picture.
struct PageWords {
    QString title, range, method;
    QString mark;           ///< of what the data are: "Demo stories, written for Undertone"
    QString prices;         ///< whose they are
    QString close, change;  ///< at the title's right; empty: none
    double change_by = 0;   ///< the same, for its colour
};

/// What is exported, laid out once and painted by every format: a first page with header and picture,
/// perhaps further pages, each with a footer.
class ExportPages {
public:
    ExportPages(PageWords words, const ExportOptions& options);
    virtual ~ExportPages() = default;
    ExportPages(const ExportPages&) = delete;
    ExportPages& operator=(const ExportPages&) = delete;

    /// A PNG or SVG takes the first only.
    [[nodiscard]] virtual int count() const { return 1; }
    [[nodiscard]] const QString& title() const { return words_.title; }
    /// In logical pixels, 0-based. `pages`: how many the file has, for "page 1 of 2".
    void paint(QPainter& painter, int page, int pages) const;

protected:
    [[nodiscard]] const Theme& theme() const { return theme_; }
    [[nodiscard]] QSizeF size() const { return size_; }
    /// Between the first page's header and footer, for a picture that brings its own margins.
    [[nodiscard]] QRectF room() const;
    /// All but header and footer.
    virtual void paint_body(QPainter& painter, int page, int pages) const = 0;

private:
    void paint_header(QPainter& painter) const;
    void paint_footer(QPainter& painter, int page, int pages) const;

    PageWords words_;
    Theme theme_;
    QSizeF size_;
};

constexpr double page_margin = 32;
constexpr double page_footer = 40;   ///< its height
constexpr double page_heading = 26;  ///< over a list or table

QFont page_ui_font(int pixels, QFont::Weight weight = QFont::Normal);
/// One line.
void draw_line(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& rect,
               Qt::Alignment alignment, const QString& text);
/// "daily", "5-minute"
QString bar_length_text(market::BarLength length);
/// "38 sessions", "390 1-minute bars"
QString counted_bars(market::BarLength length, int count);
/// Where the chart's stories are the demo's.
QString demo_mark();

}  // namespace undertone::charts
