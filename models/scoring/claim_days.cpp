#include "scoring/claim_days.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace undertone::scoring {
namespace {

using std::chrono::days;

constexpr std::array<std::u32string_view, 7> weekdays{
    U"sunday", U"monday", U"tuesday", U"wednesday", U"thursday", U"friday", U"saturday"};
constexpr std::array<std::u32string_view, 12> months{
    U"january", U"february", U"march",     U"april",   U"may",      U"june",
    U"july",    U"august",   U"september", U"october", U"november", U"december"};

/// New York's day, near enough: an hour of summer time cannot matter, as nobody trades at midnight.
Date day_in_new_york(Utc time) { return date_of(time - std::chrono::hours(5)); }

/// 1..12; 0: not a month. Three letters do, "may" only with a capital (asked by the caller).
unsigned month_of(std::u32string_view word)
{
    if (word == U"sept")
        return 9;
    for (unsigned m = 0; m < months.size(); ++m)
        if (word == months[m] || (word.size() == 3 && months[m].starts_with(word)))
            return m + 1;
    return 0;
}

class Days {
public:
    Days(const TokenizedText& text, Sentence range, std::optional<Utc> published)
        : text_(text), range_(range)
    {
        if (published)
            today_ = day_in_new_york(*published);
    }

    std::vector<NamedDay> run()
    {
        for (int i = range_.first; i < range_.last; ++i) {
            const Token& token = at(i);
            if (token.kind != TokenKind::word || is_to_come(i))
                continue;
            const auto word = text_.folded_word(token);
            if (token.capital && month_of(word) > 0)
                add(i, month_and_day(i, month_of(word)));
            else if (token.capital)
                add(i, weekday(word));
            if (today_ && word == U"yesterday")
                add(i, *today_ - days(1));
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] const Token& at(int i) const { return text_.tokens[std::size_t(i)]; }
    [[nodiscard]] int count() const { return int(text_.tokens.size()); }
    [[nodiscard]] bool is_abbreviated(int i) const
    {
        const auto word = text_.folded_word(at(i));
        return std::find(months.begin(), months.end(), word) == months.end();
    }
    void add(int token, std::optional<Date> date)
    {
        if (date)
            found_.push_back({token, *date});
    }

    /// "Ahead of Wednesday", "next Monday": not a day that a story can tell of.
    [[nodiscard]] bool is_to_come(int i) const
    {
        const auto word = [&](int k) {
            return k < range_.first ? std::u32string_view{} : text_.folded_word(at(k));
        };
        const auto before = word(i - 1);
        return before == U"next" || before == U"before" || before == U"until" || before == U"due" ||
               (before == U"of" && word(i - 2) == U"ahead");
    }

    [[nodiscard]] std::optional<Date> weekday(std::u32string_view word) const
    {
        if (!today_)
            return std::nullopt;
        for (unsigned d = 0; d < weekdays.size(); ++d)
            if (word == weekdays[d])
                return *today_ - (std::chrono::weekday(*today_) - std::chrono::weekday(d));
        return std::nullopt;
    }

    /// A whole number of a day or year beside the month; 0: none there.
    [[nodiscard]] int number_at(int i, int least, int most) const
    {
        if (i < range_.first || i >= count() || at(i).kind != TokenKind::number)
            return 0;
        const double value = at(i).number;
        return value >= least && value <= most && value == int(value) ? int(value) : 0;
    }

    [[nodiscard]] std::optional<Date> month_and_day(int i, unsigned month) const
    {
        int next = i + 1;
        // The full stop of "Jan. 27" seemed to end the sentence; that of "May. 27" does.
        if (is_abbreviated(i) && next < count() && text_.folded_word(at(next)) == U".")
            ++next;
        int day = number_at(next, 1, 31);
        if (day > 0)
            ++next;
        else
            day = number_at(i - 1, 1, 31);
        if (day == 0)
            return std::nullopt;
        if (next < count() && at(next).is_mark())
            ++next;  // "January 27, 2025"
        const int stated_year = number_at(next, 1990, 2100);
        const auto date_in = [&](int year) -> std::optional<Date> {
            const std::chrono::year_month_day date{std::chrono::year(year),
                                                   std::chrono::month(month),
                                                   std::chrono::day(unsigned(day))};
            return date.ok() ? std::optional<Date>(date) : std::nullopt;
        };
        if (stated_year > 0)
            return date_in(stated_year);
        if (!today_)
            return std::nullopt;
        const int year = int(std::chrono::year_month_day(*today_).year());
        const auto this_year = date_in(year);
        return this_year && *this_year > *today_ ? date_in(year - 1) : this_year;
    }

    const TokenizedText& text_;
    Sentence range_;
    std::optional<Date> today_;
    std::vector<NamedDay> found_;
};

}  // namespace

std::vector<NamedDay> named_days(const TokenizedText& text, Sentence range,
                                 std::optional<Utc> published)
{
    return Days(text, range, published).run();
}

}  // namespace undertone::scoring
