#pragma once

#include "market/calendar.h"

#include <QLocale>
#include <QString>

namespace undertone::view {

/// Dates on the screen, in the language of the desk; words.h has them in English, for exports and logs.
/// Without a translation, as in the command line, both are the same.

QString date_text(Date date);                  ///< "27 Jan 2025"
QString weekday_text(Date date);               ///< "Mon"
QString weekday_date_text(Date date);          ///< "Mon 27 Jan 2025"
QString weekday_date_text_in_year(Date date);  ///< "Mon 27 Jan"
/// "Mon 27 Jan 2025 09:41 EST", in the exchange's time.
QString moment_text(const market::Calendar& calendar, Utc time);

/// Of the desk's language: names of days and months. Numbers keep the point of data and exports
/// (number_text.h).
QLocale desk_locale();

}  // namespace undertone::view
