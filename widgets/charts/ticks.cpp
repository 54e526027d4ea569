#include "charts/ticks.h"

#include "charts/format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace undertone::charts {
namespace {

using std::chrono::floor;
using std::chrono::year_month_day;

constexpr double label_gap = 14;  // pixels of air between two labels

using enum DateRank;

/// The number of sessions between two boundaries of a rank, about.
constexpr std::array<double, 7> sessions_per{252, 126, 63, 21, 10, 5, 1};

/// Weeks begin on Monday; 1970-01-05 was one.
int week_number(Date date)
{
    return static_cast<int>(floor<std::chrono::weeks>(date - Date(std::chrono::days(4))).count());
}

DateRank rank_of(Date date, Date before)
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

QString text_of(Date date, DateRank rank)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    const char* format = rank == year ? "yyyy" : rank <= month ? "MMM" : "d MMM";
    return english.toString(to_qdate(date), QLatin1String(format));
}

struct Placed {
    double left = 0, right = 0;
    DateTick tick;
};
using Row = std::map<int, Placed>;  // by bar

bool has_room(const Row& row, int bar, double left, double right)
{
    const auto after = row.lower_bound(bar);
    if (after != row.end() && after->second.left < right + label_gap)
        return false;
    return after == row.begin() || std::prev(after)->second.right + label_gap <= left;
}

}  // namespace

ValueTicks value_ticks(double low, double high, int most)
{
    ValueTicks ticks;
    const double wanted = (high - low) / std::max(1, most);
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    ticks.step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted) {
            ticks.step = factor * power;
            break;
        }
    }
    ticks.decimals = std::max(0, static_cast<int>(-std::floor(std::log10(ticks.step) + 1e-9)));
    for (double i = std::ceil(low / ticks.step); i * ticks.step <= high; ++i)
        ticks.values.push_back(i * ticks.step);
    return ticks;
}

std::vector<DateRank> date_ranks(const std::vector<Bar>& bars)
{
    std::vector<DateRank> ranks(bars.size(), day);  // nothing is known of what was before the first
    for (std::size_t i = 1; i < bars.size(); ++i)
        ranks[i] = rank_of(date_of(bars[i].t), date_of(bars[i - 1].t));
    return ranks;
}

std::vector<DateTick> date_ticks(const std::vector<Bar>& bars, const std::vector<DateRank>& ranks,
                                 double first, double last, const std::function<double(int)>& x_of,
                                 const std::function<double(const QString&, bool)>& width_of,
                                 double left, double right)
{
    const int begin = std::max(0, static_cast<int>(std::ceil(first)));
    const int end = std::min(static_cast<int>(bars.size()) - 1, static_cast<int>(std::floor(last)));
    std::array<std::vector<int>, sessions_per.size()> boundaries;
    for (int i = begin; i <= end; ++i) {
        if (ranks[i] != none)
            boundaries[static_cast<std::size_t>(ranks[i])].push_back(i);
    }

    Row row;
    const double pixels_per_bar = x_of(1) - x_of(0);
    for (std::size_t index = 0; index < boundaries.size(); ++index) {
        const auto rank = static_cast<DateRank>(index);
        const bool bold = rank == year;
        const double widest =
            width_of(rank <= month ? QStringLiteral("May") : QStringLiteral("27 May"), false);
        if (rank > year && sessions_per[index] * pixels_per_bar < widest + label_gap)
            break;
        for (const int bar : boundaries[index]) {
            const QString text = text_of(date_of(bars[bar].t), rank);
            const double half_width = width_of(text, bold) / 2;
            const double x = x_of(bar);
            if (x - half_width >= left && x + half_width <= right &&
                has_room(row, bar, x - half_width, x + half_width))
                row[bar] = {x - half_width, x + half_width, {bar, text, bold}};
        }
    }

    std::vector<DateTick> ticks;
    ticks.reserve(row.size());
    bool year_named = false;
    for (const auto& [bar, placed] : row) {
        ticks.push_back(placed.tick);
        year_named = year_named || placed.tick.bold;
    }
    if (!year_named && !ticks.empty()) {
        // No new year in sight: the first label says which year it is, at the cost of its
        // neighbour where the two would touch.
        DateTick& tick = ticks.front();
        tick.text += text_of(date_of(bars[tick.bar].t), year).prepend(u' ');
        const double reach = x_of(tick.bar) + width_of(tick.text, false) / 2 + label_gap;
        while (ticks.size() > 1 && row[ticks[1].bar].left < reach)
            ticks.erase(ticks.begin() + 1);
    }
    return ticks;
}

}  // namespace undertone::charts
