#pragma once

#include "core/error.h"
#include "core/publishers.h"
#include "core/reference.h"
#include "core/request_budget.h"
#include "market/calendar.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::sources {

/// What ships with the product as data under resources/reference (and the user's own files of the
/// same shape). Errors name the entry and the field. No two companies may share a name, in any case.
Result<std::vector<Company>> parse_companies(std::string_view json);
/// Each on an exchange that one of the calendars is of.
Result<std::vector<Instrument>> parse_instruments(std::string_view json,
                                                  const market::Calendars& calendars = {});
Result<std::vector<Topic>> parse_topics(std::string_view json);
Result<std::vector<Source>> parse_sources(std::string_view json);
Result<std::vector<PublisherFamily>> parse_publishers(std::string_view json);
/// A budget without a bound, or of a host that is none, is an error.
Result<std::vector<RequestBudget>> parse_budgets(std::string_view json);
Result<std::vector<Watchlist>> parse_watchlists(std::string_view json);
/// Of the same text: the “group” of each list that is in one, by the list's name.
Result<std::map<std::string, std::string>> parse_list_groups(std::string_view json);
/// Trading days of exchanges. "holidays" lists dates by the reason, "half_days" by the early close,
/// "closes_until" by what was the regular close, until that day.
/// Left out, "pre" and "post" are the open and the close (no extended hours), "half_post" is none,
/// "weekend" Saturday and Sunday, "lunch" none. No exchange may be in two calendars.
Result<std::vector<market::CalendarData>> parse_calendars(std::string_view json);

/// The topic as one line that parse_topics() reads.
std::string topic_json(const Topic& topic);

}  // namespace undertone::sources
