// Dates as feeds write them. The text is cut into numbers, words and marks; the clock (h:mm) and
// what follows it are taken out first, then the rest is read as a date. What cannot be placed makes
// the whole text no date: a wrong instant is worse than none.
#include "sources/dates.h"

#include "core/text.h"
#include "market/calendar.h"
#include "sources/date_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace undertone::sources {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

struct Token {
    enum class Kind { number, word, mark } kind;
    std::string_view text;
    std::int64_t number = 0;
    bool glued = false;  ///< no blank before it

    [[nodiscard]] bool is(char c) const { return kind == Kind::mark && text[0] == c; }
    [[nodiscard]] bool is_number() const { return kind == Kind::number; }
    [[nodiscard]] bool is_word() const { return kind == Kind::word; }
    [[nodiscard]] std::size_t digits() const { return text.size(); }
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

/// Empty for a text that has something no date has.
std::vector<Token> tokenize(std::string_view text)
{
    std::vector<Token> tokens;
    bool blank = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        Token token{Token::Kind::mark, {}, 0, !blank};
        blank = false;
        if (is_digit(text[at])) {
            token.kind = Token::Kind::number;
            for (; at < text.size() && is_digit(text[at]); ++at) {
                if (at - start == 13)
                    return {};  // longer than milliseconds since 1970
                token.number = token.number * 10 + (text[at] - '0');
            }
        } else if (is_letter(text[at])) {
            token.kind = Token::Kind::word;
            while (at < text.size() && is_letter(text[at]))
                ++at;
        } else if (text[at] == ' ') {
            blank = true;
            ++at;
            continue;
        } else if (text[at] == '(') {  // "(Coordinated Universal Time)" says again what was said
            const auto end = text.find(')', at);
            if (end == text.npos)
                return {};
            at = end + 1;
            continue;
        } else {
            ++at;
        }
        token.text = text.substr(start, at - start);
        tokens.push_back(token);
    }
    return tokens;
}

/// Consumes tokens from the front of what is left.
class Reader {
public:
    explicit Reader(std::vector<Token>& tokens) : tokens_(tokens) {}

    /// Takes the clock out of the tokens. False: there is one, and it is none of a day.
    bool take_clock()
    {
        for (std::size_t i = 1; i + 1 < tokens_.size(); ++i)
            if (tokens_[i].is(':') && tokens_[i - 1].is_number() && tokens_[i + 1].is_number() &&
                tokens_[i - 1].digits() <= 2)
                return take_clock_at(i - 1);
        // ISO 8601's basic form: 20250127T143000Z
        for (std::size_t i = 1; i + 1 < tokens_.size(); ++i)
            if (tokens_[i].text == "t" && tokens_[i - 1].is_number() &&
                tokens_[i + 1].is_number() &&
                (tokens_[i + 1].digits() == 6 || tokens_[i + 1].digits() == 4))
                return take_basic_clock_at(i);
        return true;
    }

    std::optional<seconds> clock;
    std::optional<minutes> offset;

private:
    bool take_clock_at(std::size_t first)
    {
        std::size_t at = first;
        std::int64_t h = tokens_[at].number;
        const std::int64_t m = tokens_[at + 2].number;
        std::int64_t s = 0;
        if (tokens_[at + 2].digits() > 2)
            return false;
        at += 3;
        if (at + 1 < tokens_.size() && tokens_[at].is(':') && tokens_[at + 1].is_number()) {
            s = tokens_[at + 1].number;
            if (tokens_[at + 1].digits() > 2)
                return false;
            at += 2;
            // Fractions are below what we keep.
            if (at + 1 < tokens_.size() && (tokens_[at].is('.') || tokens_[at].is(',')) &&
                tokens_[at + 1].is_number() && tokens_[at + 1].glued)
                at += 2;
        }
        std::size_t begin = first;
        if (!apply_half_day(begin, at, h) || !set_clock(h, m, s))
            return false;
        if (begin > 0 && tokens_[begin - 1].text == "t")
            --begin;
        at = take_offset(at);
        tokens_.erase(tokens_.begin() + std::ptrdiff_t(begin),
                      tokens_.begin() + std::ptrdiff_t(at));
        return true;
    }

    bool take_basic_clock_at(std::size_t t)
    {
        const Token& digits = tokens_[t + 1];
        const std::int64_t n = digits.digits() == 6 ? digits.number : digits.number * 100;
        if (!set_clock(n / 10'000, n / 100 % 100, n % 100))
            return false;
        const std::size_t end = take_offset(t + 2);
        tokens_.erase(tokens_.begin() + std::ptrdiff_t(t), tokens_.begin() + std::ptrdiff_t(end));
        return true;
    }

    bool set_clock(std::int64_t h, std::int64_t m, std::int64_t s)
    {
        if (h > 24 || m > 59 || s > 60 || (h == 24 && (m > 0 || s > 0)))
            return false;
        clock = hours(h) + minutes(m) + seconds(s);
        return true;
    }

    /// "pm", "p.m.", and the Korean and Chinese words, which stand before the clock.
    bool apply_half_day(std::size_t& begin, std::size_t& end, std::int64_t& h)
    {
        bool after_noon = false;
        const auto word = [&](std::size_t i) {
            return i < tokens_.size() ? tokens_[i].text : std::string_view();
        };
        if (begin > 0 && (word(begin - 1) == "오전" || word(begin - 1) == "오후" ||
                          word(begin - 1) == "上午" || word(begin - 1) == "下午")) {
            --begin;
            after_noon = word(begin) == "오후" || word(begin) == "下午";
            offset = word(begin).starts_with("오") ? hours(9) : hours(8);
        } else if (word(end) == "am" || word(end) == "pm") {
            after_noon = word(end) == "pm";
            ++end;
        } else if ((word(end) == "a" || word(end) == "p") && word(end + 1) == "." &&
                   word(end + 2) == "m") {
            after_noon = word(end) == "p";
            end += word(end + 3) == "." ? 4 : 3;
        } else {
            return true;
        }
        if (h < 1 || h > 12)
            return h == 0 && !after_noon;
        h = h % 12 + (after_noon ? 12 : 0);
        return true;
    }

    /// "+0200", "+02:00", "-5", "EST", "GMT+0100", "Z"; returns where it ends.
    std::size_t take_offset(std::size_t at)
    {
        if (at < tokens_.size() && tokens_[at].is_word())
            if (const auto named = zone_minutes_of_word(tokens_[at].text)) {
                offset = minutes(*named);
                ++at;
            }
        if (at + 1 >= tokens_.size() || !tokens_[at + 1].is_number() || !tokens_[at + 1].glued ||
            !(tokens_[at].is('+') || tokens_[at].is('-')))
            return at;
        const Token& number = tokens_[at + 1];
        std::int64_t h = number.number, m = 0;
        std::size_t end = at + 2;
        if (number.digits() == 4) {
            m = h % 100;
            h /= 100;
        } else if (number.digits() <= 2 && end < tokens_.size() && tokens_[end].is(':')) {
            if (end + 1 >= tokens_.size() || !tokens_[end + 1].is_number())
                return at;  // "+00:zz": what is left over makes it no date
            m = tokens_[end + 1].number;
            end += 2;
        } else if (number.digits() > 2) {
            return at;
        }
        if (h > 14 || m > 59)
            return at;
        const minutes size = hours(h) + minutes(m);
        offset = tokens_[at].is('-') ? -size : size;
        return end;
    }

    std::vector<Token>& tokens_;
};

std::optional<Date> make_date(std::int64_t y, std::int64_t m, std::int64_t d)
{
    if (y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31)
        return std::nullopt;
    const std::chrono::year_month_day ymd{
        std::chrono::year(int(y)), std::chrono::month(unsigned(m)), std::chrono::day(unsigned(d))};
    return ymd.ok() ? std::optional<Date>(ymd) : std::nullopt;
}

std::optional<Date> make_ordinal(std::int64_t y, std::int64_t day_of_year)
{
    const auto first = make_date(y, 1, 1);
    if (!first || day_of_year < 1 ||
        day_of_year > (std::chrono::year(int(y)).is_leap() ? 366 : 365))
        return std::nullopt;
    return *first + days(day_of_year - 1);
}

/// RFC 2822 §4.3: two digits are 1950-2049, three count from 1900.
std::int64_t full_year(const Token& token)
{
    if (token.digits() <= 2)
        return token.number + (token.number < 50 ? 2000 : 1900);
    return token.digits() == 3 ? token.number + 1900 : token.number;
}

/// One number alone: 2003, 20030127, 2003027, and ISO 8601's short forms 030127 and 03027.
std::optional<Date> date_of_one_number(const Token& t)
{
    switch (t.digits()) {
    case 4: return make_date(t.number, 1, 1);
    case 5: return make_ordinal(2000 + t.number / 1000, t.number % 1000);
    case 6: return make_date(2000 + t.number / 10'000, t.number / 100 % 100, t.number % 100);
    case 7: return make_ordinal(t.number / 1000, t.number % 1000);
    case 8: return make_date(t.number / 10'000, t.number / 100 % 100, t.number % 100);
    default: return std::nullopt;
    }
}

/// Three numbers with one mark between them. Year first if it looks like one; else day and month
/// are told apart by their size, the weekday, and the mark: "/" is American.
std::optional<Date> date_of_three_numbers(const Token& a, const Token& b, const Token& c, char mark,
                                          std::optional<int> weekday)
{
    if (a.digits() == 4)
        return make_date(a.number, b.number, c.number);
    const std::int64_t year = full_year(c);
    const auto day_first = make_date(year, b.number, a.number);
    const auto month_first = make_date(year, a.number, b.number);
    if (weekday && day_first && month_first) {
        const auto falls = [&](Date date) {
            return int(std::chrono::weekday(date).c_encoding()) == *weekday;
        };
        if (falls(*day_first) != falls(*month_first))
            return falls(*day_first) ? day_first : month_first;
    }
    const auto& likely = mark == '/' ? month_first : day_first;
    return likely ? likely : mark == '/' ? day_first : month_first;
}

/// What is left when the clock is gone.
std::optional<Date> read_date(const std::vector<Token>& tokens)
{
    std::vector<Token> numbers;
    int month = 0;
    std::size_t month_after = 0;  // numbers before the month's name
    std::optional<int> weekday;
    char mark = ' ';
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.is_number()) {
            numbers.push_back(token);
        } else if (token.is_word()) {
            const bool ordinal = token.glued && !numbers.empty() &&
                                 (token.text == "st" || token.text == "nd" || token.text == "rd" ||
                                  token.text == "th");
            if (ordinal || token.text == "at" || token.text == "um" || token.text == "de")
                continue;
            if (const int named = month_of_word(token.text)) {
                if (month != 0)
                    return std::nullopt;
                month = named;
                month_after = numbers.size();
            } else if (const auto day = weekday_of_word(token.text)) {
                weekday = day;
            } else if (i != 0) {
                return std::nullopt;  // only a weekday in a language unknown here may stand first
            }
        } else if (token.is('/') || token.is('-') || token.is('.') || token.is(',')) {
            if (!token.is(','))
                mark = token.text[0];
        } else {
            return std::nullopt;
        }
    }
    if (month != 0) {
        if (numbers.size() == 1 && numbers[0].digits() == 4)
            return make_date(numbers[0].number, month, 1);
        if (numbers.size() != 2)
            return std::nullopt;
        const bool year_first = numbers[0].digits() == 4 && month_after > 0;
        const Token& year = numbers[year_first ? 0 : 1];
        const Token& day = numbers[year_first ? 1 : 0];
        return day.digits() > 2 ? std::nullopt : make_date(full_year(year), month, day.number);
    }
    if (numbers.size() == 3)
        return date_of_three_numbers(numbers[0], numbers[1], numbers[2], mark, weekday);
    if (numbers.size() == 2 && numbers[0].digits() == 4)
        return numbers[1].digits() == 3 ? make_ordinal(numbers[0].number, numbers[1].number)
                                        : make_date(numbers[0].number, numbers[1].number, 1);
    if (numbers.size() == 1) {
        // ISO 8601's century-less "-0312": December 2003.
        if (tokens[0].is('-') && numbers[0].digits() == 4)
            return make_date(2000 + numbers[0].number / 100, numbers[0].number % 100, 1);
        return date_of_one_number(numbers[0]);
    }
    return std::nullopt;
}

/// Seconds or milliseconds since 1970, for 2001 and later.
std::optional<Utc> read_epoch(std::string_view text)
{
    if (text.find_first_not_of("0123456789") != text.npos)
        return std::nullopt;
    std::int64_t value = 0;
    if (text.size() != 10 && text.size() != 13)
        return std::nullopt;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return Utc(seconds(text.size() == 13 ? value / 1000 : value));
}

}  // namespace

std::optional<Published> parse_date(std::string_view text, std::string_view zone)
{
    constexpr std::size_t longest = 100;
    const std::string lower = to_lower(collapse_white_space(text.substr(0, 4 * longest)));
    if (lower.empty() || lower.size() > longest)
        return std::nullopt;
    if (const auto epoch = read_epoch(lower))
        return Published{*epoch, false};

    std::vector<Token> tokens = tokenize(lower);
    Reader reader(tokens);
    if (tokens.empty() || !reader.take_clock())
        return std::nullopt;
    const auto date = read_date(tokens);
    if (!date)
        return std::nullopt;
    if (!reader.clock)
        return Published{market::end_of_day(*date, zone), true};
    if (reader.offset)
        return Published{Utc(*date) + *reader.clock - *reader.offset, false};
    return Published{market::from_local(*date, *reader.clock, zone), false};
}

}  // namespace undertone::sources
