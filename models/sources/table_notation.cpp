#include "sources/table_notation.h"

#include "core/text.h"
#include "sources/number_reading.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace undertone::sources {
namespace {

using DateOrder = TableHints::DateOrder;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// 1/2/2025, 01.02.25, 1-2-2025: three numbers, the year last.
struct NumericDate {
    int first = 0, second = 0, year = 0;
    char separator = '/';
    std::string_view rest;  ///< a time behind it
};

std::optional<NumericDate> numeric_date(std::string_view text)
{
    NumericDate date;
    std::array<int, 3> numbers{};
    std::array<std::size_t, 3> lengths{};
    for (std::size_t i = 0; i < 3; ++i) {
        while (lengths[i] < text.size() && is_digit(text[lengths[i]]) && lengths[i] < 4)
            numbers[i] = numbers[i] * 10 + (text[lengths[i]++] - '0');
        text.remove_prefix(lengths[i]);
        if (lengths[i] == 0 || (i < 2 && text.empty()))
            return std::nullopt;
        if (i == 0)
            date.separator = text[0];
        if (i < 2) {
            if (text[0] != date.separator || std::string_view("/.-").find(text[0]) == text.npos)
                return std::nullopt;
            text.remove_prefix(1);
        }
    }
    if (lengths[0] > 2 || lengths[1] > 2 || (lengths[2] != 4 && lengths[2] != 2))
        return std::nullopt;
    date.first = numbers[0];
    date.second = numbers[1];
    date.year = lengths[2] == 2 ? 2000 + numbers[2] : numbers[2];
    date.rest = text;
    return date;
}

std::optional<std::chrono::year_month_day> in_order(const NumericDate& date, DateOrder order)
{
    const int day = order == DateOrder::day_first ? date.first : date.second;
    const int month = order == DateOrder::day_first ? date.second : date.first;
    const std::chrono::year_month_day ymd{std::chrono::year(date.year),
                                          std::chrono::month(unsigned(month)),
                                          std::chrono::day(unsigned(day))};
    return ymd.ok() ? std::optional(ymd) : std::nullopt;
}

/// How well the dates fit an order: impossible ones, and those on weekends, when nobody trades.
struct Fit {
    int impossible = 0, weekends = 0;
    [[nodiscard]] bool is_good() const { return impossible == 0 && weekends == 0; }
};

Fit fit_of(const std::vector<NumericDate>& dates, DateOrder order)
{
    Fit fit;
    for (const NumericDate& date : dates) {
        const auto ymd = in_order(date, order);
        if (!ymd)
            ++fit.impossible;
        else if (const unsigned day = std::chrono::weekday(Date(*ymd)).iso_encoding(); day > 5)
            ++fit.weekends;
    }
    return fit;
}

/// Unknown: either order is possible.
DateOrder order_of(const std::vector<NumericDate>& dates)
{
    if (std::any_of(dates.begin(), dates.end(), [](const auto& d) { return d.separator == '.'; }))
        return DateOrder::day_first;  // nobody writes months first with dots
    const Fit day_first = fit_of(dates, DateOrder::day_first);
    const Fit month_first = fit_of(dates, DateOrder::month_first);
    if (day_first.impossible != month_first.impossible)
        return day_first.impossible < month_first.impossible ? DateOrder::day_first
                                                             : DateOrder::month_first;
    if (day_first.is_good() != month_first.is_good())
        return day_first.is_good() ? DateOrder::day_first : DateOrder::month_first;
    return DateOrder::unknown;
}

/// Which mark a number shows to be the decimal one: '.' or ','; '?' for a comma before three
/// digits, which may be either; none where it shows nothing.
char mark_of(std::string_view number)
{
    const auto comma = number.rfind(','), point = number.rfind('.');
    if (comma == number.npos)
        return std::count(number.begin(), number.end(), '.') > 1 ? ',' : '\0';
    if (point != number.npos)
        return point > comma ? '.' : ',';
    if (std::count(number.begin(), number.end(), ',') > 1)
        return '.';
    return number.size() - comma - 1 == 3 ? '?' : ',';
}

/// '?' where the prices can be read either way.
char mark_of_prices(const std::vector<CsvRow>& rows, const QuoteColumns& columns)
{
    bool maybe = false, plain_point = false;
    std::array<bool, 2> seen{};  // '.', ','
    for (std::size_t i = columns.first_row; i < rows.size(); ++i)
        for (const QuoteRole role :
             {QuoteRole::open, QuoteRole::high, QuoteRole::low, QuoteRole::close}) {
            const std::string cell = columns.cell(rows[i], role);
            const char mark = mark_of(cell);
            maybe = maybe || mark == '?';
            plain_point = plain_point || (mark == '\0' && cell.find('.') != std::string::npos);
            seen[0] = seen[0] || mark == '.';
            seen[1] = seen[1] || mark == ',';
        }
    if (seen[0] && seen[1])
        return '?';
    if (seen[1])
        return ',';
    return maybe && !seen[0] && !plain_point ? '?' : '.';
}

}  // namespace

Result<TableNotation> find_notation(const std::vector<CsvRow>& rows, const QuoteColumns& columns,
                                    const TableHints& hints, const std::string& who)
{
    TableNotation notation;
    notation.date_order = hints.date_order;
    if (notation.date_order == DateOrder::unknown) {
        std::vector<NumericDate> dates;
        for (std::size_t i = columns.first_row; i < rows.size(); ++i) {
            const std::string cell = columns.cell(rows[i], QuoteRole::date);
            if (const auto date = numeric_date(trim(cell)))
                dates.push_back(*date);
        }
        notation.date_order = dates.empty() ? DateOrder::month_first : order_of(dates);
        if (notation.date_order == DateOrder::unknown)
            return fail(
                ErrorKind::invalid_input,
                Phrase::of(
                    "The dates of %1 can be read with the day or the month first; it begins %2",
                    who, preview(rows)),
                Phrase::of("say which: --dates day-first or --dates month-first"));
    }
    notation.decimal_mark = hints.decimal_mark;
    if (notation.decimal_mark == '\0')
        notation.decimal_mark = mark_of_prices(rows, columns);
    if (notation.decimal_mark == '?')
        return fail(
            ErrorKind::invalid_input,
            Phrase::of(
                "The commas in the prices of %1 can be decimal marks or thousands; it begins %2",
                who, preview(rows)),
            Phrase::of("say which: --decimals comma or --decimals point"));
    return notation;
}

std::string plain_time(std::string_view date, std::string_view clock, const TableNotation& notation)
{
    std::string text(trim(date));
    std::array<char, 16> iso{};
    if (text.size() == 8 && all_digits(text) && (text.starts_with("19") || text.starts_with("20")))
        text = text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6);
    else if (text.size() == 13 && all_digits(text))
        text.resize(10);
    else if (const auto numeric = numeric_date(text)) {
        const auto ymd = in_order(*numeric, notation.date_order);
        if (!ymd)
            return {};
        std::snprintf(iso.data(), iso.size(), "%04d-%02u-%02u", int(ymd->year()),
                      unsigned(ymd->month()), unsigned(ymd->day()));
        text = iso.data() + std::string(numeric->rest);
    }
    std::string time(trim(clock));
    if ((time.size() == 4 || time.size() == 6) && all_digits(time))
        time = time.substr(0, 2) + ":" + time.substr(2, 2) +
               (time.size() == 6 ? ":" + time.substr(4) : std::string());
    return time.empty() ? text : text + " " + time;
}

std::optional<double> plain_number(std::string_view cell, const TableNotation& notation)
{
    std::string digits;
    double scale = 1;
    const char thousands = notation.decimal_mark == ',' ? '.' : ',';
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c == thousands || c == '\'' || c == ' ' || c == '"')
            continue;
        if (static_cast<unsigned char>(c) >= 0x80)  // signs of currencies, narrow blanks
            continue;
        if ((c == 'K' || c == 'M' || c == 'B') && !digits.empty() &&
            trim(cell.substr(i + 1)).empty())
            scale = c == 'K' ? 1e3 : c == 'M' ? 1e6 : 1e9;
        else
            digits += c == ',' ? '.' : c;
    }
    const auto number = read_number(digits);
    return number ? std::optional(*number * scale) : std::nullopt;
}

}  // namespace undertone::sources
