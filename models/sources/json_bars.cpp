#include "sources/json_bars.h"

#include "sources/dates.h"
#include "sources/error_objects.h"
#include "sources/number_reading.h"

namespace undertone::sources {

RawBar read_bar(const JsonView& row, Utc t, const BarNames& names)
{
    const auto number = [&](const char* name) { return read_number(row.text(name)); };
    return {t,
            number(names.open),
            number(names.high),
            number(names.low),
            number(names.close),
            number(names.volume)};
}

Result<void> read_bars(const JsonView& rows, TimeOfRow time_of, const BarNames& names,
                       const std::string& who, BarSeries& series)
{
    if (rows.size() == 0)
        return tl::unexpected(no_prices(who, series.symbol.value));
    std::vector<StampedBar> bars;
    int without_time = 0;
    for (const JsonView& row : rows.items()) {
        auto stamp = time_of(row, series);
        if (!stamp) {
            ++without_time;
            continue;
        }
        stamp->bar = read_bar(row, stamp->bar.t, names);
        bars.push_back(*stamp);
    }
    if (bars.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("%1 sent JSON of another shape", who));
    if (without_time > 0)
        series.warnings.push_back(std::to_string(without_time) +
                                  " rows without a time were left out");
    return finish_stamped(std::move(bars), who, series);
}

std::optional<StampedBar> time_of_date(const JsonView& row, const BarSeries& series)
{
    std::string text = row.text("date");
    if (text.empty())
        text = row.text("datetime");
    const auto when = parse_date(text, series.timezone);
    if (!when)
        return std::nullopt;
    return StampedBar{{when->time, {}, {}, {}, {}, {}}, when->date_only};
}

}  // namespace undertone::sources
