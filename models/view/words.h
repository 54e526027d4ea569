#pragma once

#include "core/phrase.h"
#include "core/reference.h"
#include "market/calendar.h"
#include "market/resample.h"

#include <QString>
#include <string>
#include <vector>

namespace undertone::view {

/// "27 Jan 2025", English everywhere; dates.h has what the screen shows.
std::string in_words(Date date);
/// "Mon 27 Jan 2025 09:41 EST", in the exchange's time.
std::string in_words(const market::Calendar& calendar, Utc time);

/// The wall clock of an IANA zone by its city, "21:30 Berlin"; with its day, "Tue 04:30 Tokyo", where that
/// is not `there`, the day that stands beside it. Empty: no zone, or none that this machine knows.
QString in_second_zone(Utc time, const std::string& zone, Date there);

/// The company's name; its id where it is none of these.
QString company_name(const CompanyId& id, const std::vector<Company>& companies);

/// What kind of bars: "5-minute", "hourly", "daily".
Phrase in_words(market::BarLength length);

/// "12 h", "3 d".
std::string half_life_in_words(seconds half_life);

/// `one` or `many`, as the count asks for, with the count in the place of their %1: what a %n of tr()
/// would say only with a translation loaded. counted(22, tr("%1 story"), tr("%1 stories")).
QString counted(int count, const QString& one, const QString& many);

}  // namespace undertone::view
