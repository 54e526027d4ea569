#pragma once

#include "charts/compared.h"
#include "charts/shown_bars.h"
#include "view/chart_snapshot.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace undertone::charts {

/// What a chart shows, a row a bar. Columns: symbol; time (a session's date, or an intraday bar's
/// start in exchange time with its offset from UTC); open, high, low, close, volume; tone, tone_low,
/// tone_high (within the bar); heat, heat_<topic> of each topic that has any; stories; flag (the
/// number on the chart), flag_story, flag_source; benchmark and its close, where there is one;
/// interval, currency, zone, as_of (UTC), method. What is not known is an empty cell. Numbers are
/// plain: point, minus, no grouping.
struct ChartTable {
    QStringList columns;
    std::vector<QStringList> rows;
};
ChartTable chart_table(const view::ChartSnapshot& snapshot,
                       const std::optional<ShownBars>& shown = {});
/// Several instruments, a row for each bar of each on show, one instrument after the other. Columns:
/// symbol, time, close, rebased (100 times the close over `base`, the close before the stretch), base,
/// tone, stories, interval, currency, zone, as_of, method; the cells are as above.
ChartTable compared_table(const Compared& data, const std::optional<ShownBars>& shown = {});

/// RFC 4180, UTF-8; a cell that a spreadsheet would run gets an apostrophe (core/text.h).
QByteArray to_csv(const ChartTable& table);
/// For the clipboard: cells between tabs, and as HTML. The same apostrophe.
QString to_tab_separated(const ChartTable& table);
QString to_html(const ChartTable& table);

}  // namespace undertone::charts
