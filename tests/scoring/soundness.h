#pragma once

#include "scoring/scorer.h"
#include "scoring/tokens.h"

#include <cmath>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace undertone::scoring::test {

inline const std::string& field_of(const ScoreInput& input, Field field)
{
    return field == Field::title     ? input.title
           : field == Field::summary ? input.summary
                                     : input.text;
}

/// Fewer than `most` of the words at random, one in `glued` without a space behind it.
inline std::string word_soup(std::mt19937& random, const std::vector<std::string>& words,
                             unsigned most, unsigned glued)
{
    std::string text;
    for (unsigned n = random() % most; n > 0; --n)
        text += words[random() % words.size()] + (random() % glued ? " " : "");
    return text;
}

/// The first promise of core/mention.h that a result breaks, in words; empty: none. Holds for any
/// input, of bytes that are no text, too.
inline std::string broken_promise(const ScoredText& scored, const ScoreInput& input)
{
    const auto is_near = [](double a, double b, double by) { return std::abs(a - b) <= by; };
    const auto is_share = [](double x) { return x >= 0 && x <= 1; };
    if (!(scored.tone >= -1 && scored.tone <= 1))
        return "a tone beyond -1..+1";
    if (!scored.unscored.empty() &&
        !(scored.mentions.empty() && scored.claims.empty() && scored.tone == 0))
        return "an unscored text with scores";
    // Taken apart once a field: a long text may have thousands of spans.
    const TokenizedText texts[] = {tokenize(input.title), tokenize(input.summary),
                                   tokenize(input.text)};
    const auto is_in_place = [&](Field field, int start, int end, const std::string& words) {
        const TokenizedText& text = texts[static_cast<std::size_t>(field)];
        return start >= 0 && start < end && end <= int(text.points.size()) &&
               words == text.slice(start, end);
    };
    for (const TopicMatch& one : scored.topics)
        if (!is_share(one.relevance))
            return "a topic's relevance beyond 0..1";
    for (const Mention& one : scored.mentions) {
        if (!is_near(one.p[0] + one.p[1] + one.p[2], 1, 1e-9))
            return "chances that do not sum to 1";
        if (!is_near(one.score, one.p[2] - one.p[0], 1e-9))
            return "a score that is not p_pos - p_neg";
        if (!is_near(one.log_odds, std::log(one.p[2] / one.p[0]), 0.01))
            return "log-odds that are not those of the chances";
        if (!is_share(one.confidence) || !is_share(one.relevance))
            return "a confidence or relevance beyond 0..1";
        double sum = one.intercept;
        for (const Reason& reason : one.reasons) {
            sum += reason.weight;
            if (reason.rule.empty())
                return "a reason without words";
            if (!is_in_place(reason.field, reason.start, reason.end, reason.text))
                return "a reason's span that is not where its words stand";
        }
        for (const auto& alone : {one.news_score, one.opinion_score})
            if (alone && !(*alone >= -1 && *alone <= 1))
                return "a score of news or opinion beyond -1..+1";
        if (one.relevance > 0 && !one.news_score && !one.opinion_score)
            return "a score of neither news nor opinion";
        if (one.relevance > 0 && !is_near(sum, one.log_odds, 0.01))
            return "reasons that do not add up";
    }
    for (const Claim& one : scored.claims) {
        if (!is_in_place(one.field, one.start, one.end, one.text))
            return "a claim's span that is not where its words stand";
        if (!(one.value >= 0) || !std::isfinite(one.value))
            return "a claim's value that is no figure";
    }
    return {};
}

}  // namespace undertone::scoring::test
