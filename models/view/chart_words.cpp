// What a chart says in words; the figures are chart_snapshot.cpp's.
#include "view/chart_snapshot.h"

#include "view/words.h"

#include <algorithm>
#include <array>
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

std::string half_life_in_words(seconds half_life)
{
    const auto hours = half_life.count() / 3600;
    if (hours > 0 && hours % 24 == 0)
        return std::to_string(hours / 24) + " d";
    return std::to_string(std::max<std::int64_t>(1, hours)) + " h";
}

std::string counted(int number, const std::string& what, const std::string& plural)
{
    return std::to_string(number) + " " + (number == 1 ? what : plural);
}

/// "from +0.10 to −0.71, lowest −0.74 on 27 Jan 2025"; empty where no session has a tone.
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
           with_sign(**lowest, 2) + " on " + in_words(date_of(chart.bars[bar].t));
}

}  // namespace

std::string method_line(const ChartSnapshot& chart)
{
    std::string line = "Tone of " + (chart.topic ? chart.topic->name : std::string("all")) +
                       " news" + (chart.company ? " for " + chart.company->name : std::string()) +
                       ", −1 to +1, half-life " + half_life_in_words(chart.half_life);
    if (!chart.query.half_life)
        line += " (auto)";
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
    std::array<char, 64> closes{};
    std::snprintf(closes.data(), closes.size(), "%.2f to %.2f", first.close, last.close);
    std::string text = chart.instrument.symbol.value + ", " + chart.instrument.name + ", " +
                       in_words(date_of(first.t)) + " to " + in_words(date_of(last.t)) + ", " +
                       counted(int(chart.bars.size()), "session", "sessions") + ". Close from " +
                       closes.data() + " (" + with_sign(100 * (last.close / first.close - 1), 1) +
                       " %). ";
    const std::string topic = chart.topic ? chart.topic->name : "All topics";
    if (chart.flags.empty())
        text += topic + ": no stories in this range.";
    else
        text += topic + ": " + counted(chart.stories, "story", "stories") + " on " +
                counted(int(chart.flags.size()), "session", "sessions") + ".";
    const std::string tone = tone_in_words(chart);
    if (!tone.empty())
        text += " Tone " + tone + ".";
    const auto worst =
        std::min_element(chart.flags.begin(), chart.flags.end(),
                         [](const Flag& a, const Flag& b) { return a.tone < b.tone; });
    if (worst != chart.flags.end() && worst->tone < 0)
        text += " Most negative session " +
                in_words(date_of(chart.bars[std::size_t(worst->bar)].t)) + ": " + worst->lead + ".";
    return text;
}

}  // namespace undertone::view
