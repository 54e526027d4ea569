#include "scoring/train/report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace undertone::scoring::train {
namespace {

double share(double part, double whole) { return whole == 0 ? 0 : part / whole; }

double calibration_error(const std::vector<Said>& said)
{
    constexpr std::size_t bins = 10;
    std::vector<std::pair<double, bool>> by_confidence;
    for (const Said& one : said)
        by_confidence.emplace_back(*std::max_element(one.p.begin(), one.p.end()),
                                   one.label() == one.right);
    std::sort(by_confidence.begin(), by_confidence.end());
    double error = 0;
    for (std::size_t b = 0; b < bins; ++b) {
        const std::size_t first = b * by_confidence.size() / bins;
        const std::size_t last = (b + 1) * by_confidence.size() / bins;
        double confidence = 0;
        double right = 0;
        for (std::size_t i = first; i < last; ++i) {
            confidence += by_confidence[i].first;
            right += by_confidence[i].second;
        }
        error += std::abs(confidence - right);
    }
    return share(error, double(said.size()));
}

}  // namespace

Label Said::label() const
{
    Mention mention;
    mention.p = p;
    return mention.label();
}

Figures measure(const std::vector<Said>& said)
{
    Figures f;
    f.pairs = int(said.size());
    int right = 0;
    int conflicting_right = 0;
    int leaning = 0;
    int flipped = 0;
    std::map<int, std::pair<int, int>> by_fold;
    for (const Said& one : said) {
        const Label label = one.label();
        const bool hit = label == one.right;
        right += hit;
        ++f.confusion[std::size_t(one.right)][std::size_t(label)];
        f.conflicting_pairs += one.conflicting;
        conflicting_right += one.conflicting && hit;
        leaning += one.right != Label::neutral;
        flipped += one.right != Label::neutral && label != Label::neutral && !hit;
        auto& [hits, all] = by_fold[one.fold];
        hits += hit;
        ++all;
    }
    f.accuracy = share(right, f.pairs);
    f.conflicting = share(conflicting_right, f.conflicting_pairs);
    f.flips = share(flipped, leaning);
    f.calibration = calibration_error(said);
    for (std::size_t label = 0; label < 3; ++label) {
        int both = 0;
        for (std::size_t other = 0; other < 3; ++other)
            both += f.confusion[label][other] + f.confusion[other][label];
        f.macro_f1 += share(2.0 * f.confusion[label][label], both) / 3;
    }
    double squares = 0;
    for (const auto& [fold, count] : by_fold)
        squares += std::pow(share(count.first, count.second) - f.accuracy, 2);
    if (by_fold.size() > 1)
        f.spread = std::sqrt(squares / double(by_fold.size() - 1));
    return f;
}

std::string_view line_header()
{
    return "pairs  accuracy  spread  macro-F1  conflicting (pairs)  flips  calibration";
}

std::string to_line(const Figures& f)
{
    char line[160];
    std::snprintf(line, sizeof line, "%5d  %8.1f  %6.1f  %8.1f  %11.1f (%5d)  %5.1f  %11.3f", f.pairs,
                  100 * f.accuracy, 100 * f.spread, 100 * f.macro_f1, 100 * f.conflicting,
                  f.conflicting_pairs, 100 * f.flips, f.calibration);
    return line;
}

}  // namespace undertone::scoring::train
