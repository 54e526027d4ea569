#pragma once

#include "core/time.h"
#include "view/number_text.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <optional>
#include <string>

namespace undertone::charts {

/// The words drawn into a chart: on screen in the desk's language, on a page in English, so that the
/// same chart is the same file everywhere.
struct ChartWords {
    bool translated = false;
    /// A literal, which is also its key for translators.
    QString operator()(const char* english) const;
    /// For the names of days and months.
    [[nodiscard]] QLocale locale() const;
};
inline constexpr ChartWords on_screen{true};

/// Numbers as the chart and its exports write them: a real minus sign (U+2212) and fixed decimals, English
/// in every language. Dates are in that of `words`.

using view::number_text;
using view::percent_text;
using view::price_decimals;
using view::signed_text;
QString volume_text(std::optional<double> volume);  ///< "818.8 M"; none: "–"

QDate to_qdate(Date date);
QString day_text(Date date, ChartWords words);        ///< "Mon 27 Jan 2025"
QString short_day_text(Date date, ChartWords words);  ///< "27 Jan 2025"
/// "2 – 11 Apr 2025", "30 Jan – 3 Feb 2025": what both dates share is said once.
QString days_text(Date from, Date to, ChartWords words);
QString week_text(Date first, ChartWords words);  ///< "Week of 27 Jan 2025"
QString month_text(Date any, ChartWords words);   ///< "January 2025"
/// "27 Jan 2025 16:04 EST": the wall clock of an IANA zone; an unknown zone: UTC, and says so.
QString zoned_text(Utc time, const std::string& zone, ChartWords words);
/// "28 Jan 2025 05:30", for columns under a heading that names the zone.
QString local_text(Utc time, const std::string& zone, ChartWords words);
/// "ET" for New York, where the abbreviation turns with the season; else the abbreviation then.
QString zone_name(const std::string& zone, Utc at);

QString from_utf8(const std::string& text);

}  // namespace undertone::charts
