#include "market/bar_gaps.h"

#include <algorithm>

namespace undertone::market {
namespace {

std::string listed(const std::vector<Date>& dates)
{
    constexpr std::size_t most = 5;
    std::string words;
    for (std::size_t i = 0; i < dates.size() && i < most; ++i)
        words += (i ? ", " : "") + to_iso(dates[i]);
    return dates.size() > most ? words + " …" : words;
}

std::string count_of(const std::vector<Date>& dates, const std::string& one,
                     const std::string& many)
{
    return std::to_string(dates.size()) + " " + (dates.size() == 1 ? one : many);
}

}  // namespace

BarGaps gaps_of(const std::vector<Bar>& bars, const Calendar& calendar)
{
    BarGaps gaps;
    if (bars.empty())
        return gaps;
    for (const Bar& bar : bars) {
        const Date date = date_of(bar.t);
        if (!calendar.knows(date))
            gaps.not_known.push_back(date);
        else if (!calendar.session_on(date))
            gaps.on_closed_days.push_back(date);
    }
    const Date from = std::max(date_of(bars.front().t), calendar.data().from);
    const Date to = std::min(date_of(bars.back().t), calendar.data().to);
    auto bar = bars.begin();
    for (const Session& session : calendar.sessions(from, to)) {
        while (bar != bars.end() && date_of(bar->t) < session.date)
            ++bar;
        if (bar == bars.end() || date_of(bar->t) != session.date)
            gaps.missing.push_back(session.date);
    }
    return gaps;
}

std::vector<std::string> in_words(const BarGaps& gaps, const Calendar& calendar)
{
    std::vector<std::string> words;
    if (!gaps.missing.empty())
        words.push_back(count_of(gaps.missing, "session has", "sessions have") +
                        " no bar, though the exchange traded: " + listed(gaps.missing));
    if (!gaps.on_closed_days.empty())
        words.push_back(count_of(gaps.on_closed_days, "bar lies", "bars lie") +
                        " on a day without a session: " + listed(gaps.on_closed_days));
    if (!gaps.not_known.empty())
        words.push_back("the calendar knows " + to_iso(calendar.data().from) + " to " +
                        to_iso(calendar.data().to) + "; " +
                        count_of(gaps.not_known, "bar outside of it was", "bars outside of it were") +
                        " not looked at for gaps");
    return words;
}

}  // namespace undertone::market
