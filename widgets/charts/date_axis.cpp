#include "charts/date_axis.h"

#include "charts/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <span>

namespace undertone::charts {
namespace {

using std::chrono::floor;
using std::chrono::year_month_day;

constexpr double label_gap = 14;  // pixels of air between two labels

using enum DateRank;

/// Weeks begin on Monday; 1970-01-05 was one.
int week_number(Date date)
{
    return static_cast<int>(floor<std::chrono::weeks>(date - Date(std::chrono::days(4))).count());
}

DateRank rank_of_dates(Date date, Date before)
{
    const year_month_day now(date), then(before);
    const unsigned m = static_cast<unsigned>(now.month());
    if (now.year() != then.year())
        return year;
    if (now.month() != then.month())
        return m == 7 ? half : m == 4 || m == 10 ? quarter : month;
    if (week_number(date) != week_number(before))
        return week_number(date) % 2 == 0 ? fortnight : week;
    return date != before ? day : none;
}

DateRank rank_of(Utc local, Utc before)
{
    const DateRank rank = rank_of_dates(date_of(local), date_of(before));
    if (rank != none)
        return rank;
    struct Block {
        std::chrono::minutes length;
        DateRank rank;
    };
    using std::chrono::minutes;
    for (const Block block :
         {Block{minutes(240), hours_4}, Block{minutes(120), hours_2}, Block{minutes(60), hour},
          Block{minutes(30), half_hour}, Block{minutes(15), quarter_hour},
          Block{minutes(5), minutes_5}, Block{minutes(1), minute}}) {
        const auto number = [&](Utc t) { return t.time_since_epoch() / block.length; };
        if (number(local) != number(before))
            return block.rank;
    }
    return none;
}

struct Placed {
    double left = 0, right = 0;
    DateTick tick;
    DateRank rank = none;
};
using Row = std::map<int, Placed>;  // by bar

bool has_room(const Row& row, int bar, double left, double right)
{
    const auto after = row.lower_bound(bar);
    if (after != row.end() && after->second.left < right + label_gap)
        return false;
    return after == row.begin() || std::prev(after)->second.right + label_gap <= left;
}

/// The bars of a rank that lie within a span.
std::span<const int> within(const std::vector<int>& bars, const DateAxis::Span& span)
{
    const auto begin = std::lower_bound(bars.begin(), bars.end(), std::ceil(span.first));
    const auto end = std::upper_bound(begin, bars.end(), std::floor(span.last));
    return {begin, end};
}

QString month_label(const QDate& date, ChartWords words)
{
    return words.locale().toString(date, words("MMM yyyy"));
}

QString date_label(const QDate& date, DateRank rank, bool hours, ChartWords words)
{
    if (rank == year)
        return words.locale().toString(date, hours ? words("d MMM yyyy") : words("yyyy"));
    return words.locale().toString(date, rank <= month && !hours ? words("MMM") : words("d MMM"));
}

}  // namespace

DateAxis::DateAxis(const std::vector<Bar>& bars, bool intraday, const ExchangeTime& time)
    : intraday_(intraday)
{
    local_.reserve(bars.size());
    for (const Bar& bar : bars)
        local_.push_back(intraday ? time.local(bar.t) : bar.t);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        // Nothing is known of what was before the first.
        const DateRank rank = i == 0 ? day
                              : intraday
                                  ? rank_of(local_[i], local_[i - 1])
                                  : rank_of_dates(date_of(local_[i]), date_of(local_[i - 1]));
        if (rank != none)
            begins_[static_cast<std::size_t>(rank)].push_back(static_cast<int>(i));
    }
    std::size_t periods = 0;  // a year's first bar begins a month too
    for (std::size_t rank = 0; rank < ranks; ++rank) {
        periods += begins_[rank].size();
        bars_per_[rank] = periods == 0 ? std::numeric_limits<double>::infinity()
                                       : static_cast<double>(bars.size()) / periods;
    }
}

QString DateAxis::text_of(int bar, DateRank rank, bool hours, ChartWords words) const
{
    const Utc local = local_[static_cast<std::size_t>(bar)];
    const QDate date = to_qdate(date_of(local));
    if (rank > day) {
        const auto minutes = floor<std::chrono::minutes>(local - floor<std::chrono::days>(local));
        return QTime(0, 0).addSecs(static_cast<int>(minutes.count()) * 60).toString(u"HH:mm");
    }
    return date_label(date, rank, hours, words);
}

std::vector<DateTick> DateAxis::ticks(const Span& span) const
{
    const double pixels_per_bar = span.x_of(1) - span.x_of(0);
    // English months are about as wide as May; of others the longest are.
    const bool is_english = span.words.locale().language() == QLocale::English;
    const QDate wide_date(2025, is_english ? 5 : 9, 27);
    // Of two kinds of label that stand side by side, as both have to fit.
    const auto wide = [&](DateRank rank, bool bold) {
        return span.width_of(
            rank > day ? QStringLiteral("00:00") : date_label(wide_date, rank, false, span.words),
            bold);
    };
    const auto roomy = [&](std::size_t index) {
        const auto rank = static_cast<DateRank>(index);
        const double own = wide(rank, false);
        const double coarser = rank > day ? wide(day, true) : wide(year, true);
        return bars_per_[index] * pixels_per_bar >= (own + std::max(own, coarser)) / 2 + label_gap;
    };
    std::size_t finest = 1;  // ranks before it have room; years always try
    while (finest < ranks && roomy(finest))
        ++finest;
    const bool hours = intraday_ && finest > static_cast<std::size_t>(day) + 1;

    Row row;
    for (std::size_t index = 0; index < finest; ++index) {
        const auto rank = static_cast<DateRank>(index);
        const bool bold = rank == year || (hours && rank <= day);
        for (const int bar : within(begins_[index], span)) {
            const QString text = text_of(bar, rank, hours, span.words);
            const double half_width = span.width_of(text, bold) / 2;
            const double x = span.x_of(bar);
            if (x - half_width >= span.left && x + half_width <= span.right &&
                has_room(row, bar, x - half_width, x + half_width))
                row[bar] = {x - half_width, x + half_width, {bar, text, bold}, rank};
        }
    }

    std::vector<DateTick> ticks;
    ticks.reserve(row.size());
    bool year_named = false;
    for (const auto& [bar, placed] : row) {
        ticks.push_back(placed.tick);
        year_named = year_named || placed.rank == year;
    }
    if (year_named)
        return ticks;
    // No new year in sight: the first label that can bear it says which year it is, at the cost of
    // its neighbours where they would touch. Between two midnights it says the day as well.
    const auto bears_date = [&](const DateTick& tick) { return row[tick.bar].rank <= day; };
    const bool dated = std::any_of(ticks.begin(), ticks.end(), bears_date);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        DateTick tick = ticks[i];
        if (dated && !bears_date(tick))
            continue;
        const QDate date = to_qdate(date_of(local_[std::size_t(tick.bar)]));
        if (dated && row[tick.bar].rank <= month && !hours)
            tick.text = month_label(date, span.words);
        else
            tick.text =
                date_label(date, year, true, span.words) + (dated ? QString() : u' ' + tick.text);
        tick.bold = tick.bold || !dated;
        const double reach = span.width_of(tick.text, tick.bold) / 2;
        const double x = span.x_of(tick.bar);
        if (x - reach < span.left || x + reach > span.right)
            continue;
        std::erase_if(ticks, [&](const DateTick& other) {
            const Placed& placed = row[other.bar];
            return other.bar != tick.bar && placed.left < x + reach + label_gap &&
                   placed.right > x - reach - label_gap;
        });
        *std::find_if(ticks.begin(), ticks.end(),
                      [&](const DateTick& t) { return t.bar == tick.bar; }) = tick;
        break;
    }
    return ticks;
}

}  // namespace undertone::charts
