// What a chart says in words; the figures are chart_snapshot.cpp's.
#include "view/chart_snapshot.h"

#include "view/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace undertone::view {
namespace {

std::string with_sign(double value, int decimals)
{
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%+.*f", decimals, value);
    std::string text = out.data();
    if (text[0] == '-')
        text.replace(0, 1, "−");  // a real minus sign
    return text;
}

std::string counted(int number, const std::string& what, const std::string& plural)
{
    return std::to_string(number) + " " + (number == 1 ? what : plural);
}

std::string two_decimals(double value)
{
    std::array<char, 64> out{};
    std::snprintf(out.data(), out.size(), "%.2f", value);
    return out.data();
}

/// "from 101.00 to 113.00 (+11.9 %)"
std::string change_in_words(double first, double last)
{
    return "from " + two_decimals(first) + " to " + two_decimals(last) + " (" +
           with_sign(100 * (last / first - 1), 1) + " %)";
}

bool is_intraday(const ChartSnapshot& chart) { return market::is_intraday(chart.query.length); }

/// " Close from … to …." of the first and the last bar with a price.
std::string closes_in_words(const ChartSnapshot& chart)
{
    const auto priced = [](const Bar& bar) { return std::isfinite(bar.close); };
    const auto first = std::find_if(chart.bars.begin(), chart.bars.end(), priced);
    if (first == chart.bars.end())
        return " No prices of " + chart.instrument.symbol.value + " are stored.";
    const auto last = std::find_if(chart.bars.rbegin(), chart.bars.rend(), priced);
    return " Close " + change_in_words(first->close, last->close) + ".";
}

Date day_of(const ChartSnapshot& chart, const Bar& bar)
{
    return is_intraday(chart) ? market::local_date(bar.t, chart.zone) : date_of(bar.t);
}

/// "27 Jan 2025", of an intraday bar "27 Jan 2025 09:30"
std::string when(const ChartSnapshot& chart, std::size_t at)
{
    const Bar& bar = chart.bars[at];
    const std::string day = in_words(day_of(chart, bar));
    if (!is_intraday(chart))
        return day;
    const std::chrono::hh_mm_ss clock(bar.t + market::offset_at(bar.t, chart.zone) -
                                      Utc(day_of(chart, bar)));
    std::array<char, 16> out{};
    std::snprintf(out.data(), out.size(), " %02d:%02d", int(clock.hours().count()),
                  int(clock.minutes().count()));
    return day + out.data();
}

/// "1 session", "3 weekly bars"
std::string bars_in_words(const ChartSnapshot& chart, std::size_t number)
{
    if (chart.query.length == market::BarLength::day)
        return counted(int(number), "session", "sessions");
    const std::string kind = in_words(chart.query.length);
    return counted(int(number), kind + " bar", kind + " bars");
}

/// "from +0.10 to −0.71, lowest −0.74 on 27 Jan 2025"; empty where no bar has a tone.
std::string tone_in_words(const ChartSnapshot& chart)
{
    const std::optional<double>* first = nullptr;
    const std::optional<double>* last = nullptr;
    const std::optional<double>* lowest = nullptr;
    for (const std::optional<double>& tone : chart.tone) {
        if (!tone)
            continue;
        first = first ? first : &tone;
        last = &tone;
        lowest = lowest && **lowest <= *tone ? lowest : &tone;
    }
    if (!first)
        return {};
    const auto bar = std::size_t(lowest - chart.tone.data());
    return "from " + with_sign(**first, 2) + " to " + with_sign(**last, 2) + ", lowest " +
           with_sign(**lowest, 2) + " on " + when(chart, bar);
}

/// Whose tone: " for Nvidia"; empty: everybody's.
std::string whose(const ChartSnapshot& chart)
{
    if (chart.watchlist)
        return " for the companies of “" + chart.watchlist->name + "”";
    return chart.company ? " for " + chart.company->name : std::string();
}

std::string stories_in_words(const ChartSnapshot& chart)
{
    const std::string topics =
        topics_in_words(chart) + (chart.watchlist ? whose(chart) : std::string());
    if (chart.flags.empty())
        return topics + ": no stories in this range.";
    return topics + ": " + counted(chart.stories, "story", "stories") + " on " +
           bars_in_words(chart, chart.flags.size()) + ".";
}

std::string actions_in_words(const ChartSnapshot& chart)
{
    std::string text;
    int dividends = 0;
    for (const CorporateAction& one : chart.actions) {
        std::array<char, 32> ratio{};
        std::snprintf(ratio.data(), ratio.size(), "%.6g", one.value);
        if (one.kind == CorporateAction::Kind::split)
            text += " Split " + std::string(ratio.data()) + " for 1 on " + in_words(one.date) + ".";
        else
            ++dividends;
    }
    if (dividends > 0)
        text += " " + counted(dividends, "dividend", "dividends") + ".";
    return text;
}

std::string benchmark_in_words(const ChartSnapshot& chart)
{
    if (!chart.benchmark)
        return {};
    std::optional<double> first, last;
    for (const std::optional<double>& close : chart.benchmark->closes) {
        first = first ? first : close;
        last = close ? close : last;
    }
    const std::string& symbol = chart.benchmark->instrument.symbol.value;
    return first ? " " + symbol + " " + change_in_words(*first, *last) + "."
                 : " " + symbol + " has no bars at these times.";
}

std::string gaps_in_words(const ChartSnapshot& chart)
{
    std::size_t bars = 0;
    const CoverageGap* worst = nullptr;
    for (const CoverageGap& gap : chart.gaps) {
        bars += std::size_t(gap.last - gap.first + 1);
        worst = worst && worst->silent >= gap.silent ? worst : &gap;
    }
    if (!worst)
        return {};
    return " Sources of news were silent on " + bars_in_words(chart, bars) + ", up to " +
           std::to_string(worst->silent) + " of " + std::to_string(worst->sources) + " (" +
           worst->why.english() + ").";
}

}  // namespace

std::string topics_in_words(const ChartSnapshot& chart)
{
    std::string words;
    for (std::size_t i = 0; i < chart.chosen.size(); ++i)
        words += (i == 0                         ? ""
                  : i + 1 == chart.chosen.size() ? " and "
                                                 : ", ") +
                 chart.chosen[i].name;
    return words.empty() ? "All topics" : words;
}

std::string method_line(const ChartSnapshot& chart)
{
    const bool is_z = chart.query.kind == ToneKind::z;
    std::string line =
        std::string(is_z ? "Tone z" : "Tone") + " of " +
        (chart.chosen.empty() ? "all" : topics_in_words(chart)) + " news" + whose(chart) +
        (chart.watchlist ? " by heat" : "") +
        (is_z ? ", in standard deviations from the closes of the 30 days before" : ", −1 to +1") +
        ", half-life " + half_life_in_words(chart.half_life);
    if (!chart.query.half_life)
        line += " (auto)";
    if (!chart.query.deduplicated)
        line += ", repeats count in full";
    if (!chart.query.reactions)
        line += ", without reactions to stated price moves";
    if (!chart.engine.empty())
        line += ", scored by " + chart.engine;
    if (chart.in_hindsight)
        line += ", in hindsight";
    if (chart.demo || chart.query.reconstructed)
        line += ", reconstructed by publication time";
    return line;
}

std::string text_summary(const ChartSnapshot& chart)
{
    if (chart.bars.empty())
        return chart.instrument.symbol.value + ": no bars";
    const Bar& first = chart.bars.front();
    const Bar& last = chart.bars.back();
    std::string text = chart.instrument.symbol.value + ", " + chart.instrument.name + ", " +
                       in_words(day_of(chart, first)) + " to " + in_words(day_of(chart, last)) +
                       ", " + bars_in_words(chart, chart.bars.size()) + "." +
                       closes_in_words(chart) + benchmark_in_words(chart) +
                       actions_in_words(chart) + " " + stories_in_words(chart);
    const std::string tone = tone_in_words(chart);
    if (!tone.empty())
        text += (chart.query.kind == ToneKind::z ? " Tone z " : " Tone ") + tone + ".";
    const auto worst =
        std::min_element(chart.flags.begin(), chart.flags.end(),
                         [](const Flag& a, const Flag& b) { return a.tone < b.tone; });
    if (worst != chart.flags.end() && worst->tone < 0)
        text += std::string(" Most negative ") +
                (chart.query.length == market::BarLength::day ? "session " : "bar ") +
                when(chart, std::size_t(worst->bar)) + ": " + worst->lead + ".";
    return text + gaps_in_words(chart);
}

}  // namespace undertone::view
