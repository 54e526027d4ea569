#include "core/time.h"

#include <array>
#include <cstdio>

namespace undertone {
namespace {

/// Reads exactly `digits` decimal digits at `at` and moves on.
std::optional<int> take_number(std::string_view text, std::size_t& at, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i, ++at) {
        if (at >= text.size() || text[at] < '0' || text[at] > '9')
            return std::nullopt;
        value = value * 10 + (text[at] - '0');
    }
    return value;
}

bool take(std::string_view text, std::size_t& at, char c)
{
    if (at >= text.size() || text[at] != c)
        return false;
    ++at;
    return true;
}

std::optional<Date> take_date(std::string_view text, std::size_t& at)
{
    const auto year = take_number(text, at, 4);
    if (!year || !take(text, at, '-'))
        return std::nullopt;
    const auto month = take_number(text, at, 2);
    if (!month || !take(text, at, '-'))
        return std::nullopt;
    const auto day = take_number(text, at, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(*year),
                                          std::chrono::month(unsigned(*month)),
                                          std::chrono::day(unsigned(*day))};
    if (!ymd.ok())
        return std::nullopt;
    return Date(ymd);
}

}  // namespace

Utc system_now()
{
    return std::chrono::floor<seconds>(std::chrono::system_clock::now());
}

std::string to_iso(Date date)
{
    const std::chrono::year_month_day ymd(date);
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", int(ymd.year()), unsigned(ymd.month()),
                  unsigned(ymd.day()));
    return out.data();
}

std::string to_iso(Utc time)
{
    const std::chrono::hh_mm_ss clock(time - Utc(date_of(time)));
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "T%02d:%02d:%02dZ", int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()));
    return to_iso(date_of(time)) + out.data();
}

std::optional<Date> date_from_iso(std::string_view text)
{
    std::size_t at = 0;
    const auto date = take_date(text, at);
    return at == text.size() ? date : std::nullopt;
}

std::optional<Utc> utc_from_iso(std::string_view text)
{
    std::size_t at = 0;
    const auto date = take_date(text, at);
    if (!date || !take(text, at, 'T'))
        return std::nullopt;
    const auto hour = take_number(text, at, 2);
    if (!hour || *hour > 23 || !take(text, at, ':'))
        return std::nullopt;
    const auto minute = take_number(text, at, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    int second = 0;
    if (take(text, at, ':')) {
        const auto value = take_number(text, at, 2);
        if (!value || *value > 60)
            return std::nullopt;
        second = *value;
        if (take(text, at, '.'))
            while (at < text.size() && text[at] >= '0' && text[at] <= '9')
                ++at;
    }
    seconds offset{0};
    if (!take(text, at, 'Z')) {
        const bool east = take(text, at, '+');
        if (!east && !take(text, at, '-'))
            return std::nullopt;
        const auto hours = take_number(text, at, 2);
        if (!hours || !take(text, at, ':'))
            return std::nullopt;
        const auto minutes = take_number(text, at, 2);
        if (!minutes)
            return std::nullopt;
        offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
        if (!east)
            offset = -offset;
    }
    if (at != text.size())
        return std::nullopt;
    return Utc(*date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           seconds(second) - offset;
}

Utc ceil_to_quarter_hour(Utc time)
{
    using quarter = std::chrono::duration<std::int64_t, std::ratio<900>>;
    return std::chrono::ceil<quarter>(time);
}

}  // namespace undertone
