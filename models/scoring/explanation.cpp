#include "scoring/explanation.h"

#include "scoring/feature_names.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace undertone::scoring {
namespace {

constexpr std::size_t parts_of_a_headline = 12;
constexpr std::size_t parts_of_a_sentence = 3;
constexpr std::size_t sentences = 24;
constexpr double not_worth_a_line = 0.02;

Reason reason_over(const PlacedUnit& unit, int first, int last, double weight, std::string rule)
{
    const auto& tokens = unit.text->tokens;
    const int start = tokens[std::size_t(first)].start;
    const int end = tokens[std::size_t(last) - 1].end;
    return {unit.field,      start,          end, unit.text->slice(start, end), weight,
            std::move(rule), unit.is_opinion};
}

void add_to(std::array<int, 3>& sum, const Steps& steps)
{
    for (std::size_t i = 0; i < 3; ++i)
        sum[i] += steps[i];
}

bool stronger(const Reason& a, const Reason& b) { return std::abs(a.weight) > std::abs(b.weight); }

}  // namespace

Logits::Logits(const Weights& intercept)
    : z_{intercept.negative, intercept.neutral, intercept.positive}
{
}

void Logits::add(const std::array<int, 3>& numbers, double step)
{
    for (std::size_t i = 0; i < 3; ++i)
        z_[i] += step * numbers[i];
}

void Logits::add(std::span<const Feature> features, const Model& model, Domain domain, double scale)
{
    std::array<int, 3> sum{};
    model.for_each_row(features, domain,
                       [&](const Feature&, const Steps& steps) { add_to(sum, steps); });
    add(sum, scale * model.unit());
}

void Evidence::clear()
{
    units_.clear();
    parts_.clear();
}

void Evidence::add(const PlacedUnit& unit, std::span<const Feature> features, const Model& model,
                   Domain domain, double scale)
{
    const std::size_t first_part = parts_.size();
    by_first_.assign(std::size_t(unit.unit.size()), -1);
    const int begin = unit.unit.first_token();
    const int end = begin + unit.unit.size();
    model.for_each_row(features, domain, [&](const Feature& feature, const Steps& steps) {
        const int weight = steps[2] - steps[0];
        if (weight == 0)
            return;
        // That nothing stands before or behind the name is shown at the name: its span has no words.
        const int first = std::clamp(feature.first, begin, end - 1);
        const int last = std::clamp(feature.last, first + 1, end);
        // One span, one part: a word's own weight, its class's and its place's belong together.
        int& head = by_first_[std::size_t(first - begin)];
        int at = head;
        while (at >= 0 && parts_[std::size_t(at)].last != last)
            at = parts_[std::size_t(at)].next;
        if (at < 0) {
            parts_.push_back({first, last, weight, std::abs(weight), feature.key, head});
            head = int(parts_.size()) - 1;
            return;
        }
        Part& same = parts_[std::size_t(at)];
        same.weight += weight;
        if (std::abs(weight) > same.strongest) {
            same.strongest = std::abs(weight);
            same.rule = feature.key;
        }
    });
    if (parts_.size() > first_part)
        units_.push_back({&unit, scale * model.unit(), first_part, parts_.size()});
}

std::array<double, 3> Logits::probabilities() const
{
    const double top = *std::max_element(z_.begin(), z_.end());
    std::array<double, 3> p{};
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i)
        sum += p[i] = std::exp(z_[i] - top);
    for (double& one : p)
        one /= sum;
    return p;
}

/// The strongest parts, and what is left over of the unit as one.
std::vector<Reason> Evidence::reasons_of(const OfUnit& of, std::size_t kept) const
{
    const auto all = parts_of(of);
    std::vector<Part> parts(all.begin(), all.end());
    kept = std::min(kept, parts.size());
    std::partial_sort(parts.begin(), parts.begin() + std::ptrdiff_t(kept), parts.end(),
                      [](const Part& a, const Part& b) {
                          return std::tuple(-std::abs(a.weight), a.first, a.last) <
                                 std::tuple(-std::abs(b.weight), b.first, b.last);
                      });
    std::vector<Reason> reasons;
    reasons.reserve(kept + 1);
    int rest = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Part& part = parts[i];
        const double weight = of.step * part.weight;
        if (i < kept && std::abs(weight) >= not_worth_a_line)
            reasons.push_back(
                reason_over(*of.unit, part.first, part.last, weight, describe(part.rule)));
        else
            rest += part.weight;
    }
    if (rest != 0) {
        Reason others = reason_over(*of.unit, of.unit->unit.first_token(),
                                    of.unit->unit.first_token() + of.unit->unit.size(),
                                    of.step * rest, "the remaining words together");
        const auto at = std::upper_bound(reasons.begin(), reasons.end(), others, stronger);
        reasons.insert(at, std::move(others));
    }
    return reasons;
}

std::vector<Reason> Evidence::reasons() const
{
    if (units_.size() == 1)
        return reasons_of(units_[0], parts_of_a_headline);
    std::vector<std::pair<double, std::vector<Reason>>> by_unit;
    by_unit.reserve(units_.size());
    for (const OfUnit& of : units_) {
        const auto parts = parts_of(of);
        const int total =
            std::accumulate(parts.begin(), parts.end(), 0,
                            [](int sum, const Part& part) { return sum + part.weight; });
        by_unit.emplace_back(of.step * total, reasons_of(of, parts_of_a_sentence));
    }

    std::vector<std::size_t> order(by_unit.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(by_unit[a].first) > std::abs(by_unit[b].first);
    });
    std::vector<Reason> all;
    // By field, and quoted opinion apart.
    std::array<double, 6> left_over{};
    std::array<const PlacedUnit*, 6> first{}, last{};
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto& [total, reasons] = by_unit[order[i]];
        const PlacedUnit* unit = units_[order[i]].unit;
        const std::size_t kind = 2 * std::size_t(unit->field) + unit->is_opinion;
        if (i < sentences) {
            std::move(reasons.begin(), reasons.end(), std::back_inserter(all));
            continue;
        }
        left_over[kind] += total;
        if (!first[kind] || unit->unit.first_token() < first[kind]->unit.first_token())
            first[kind] = unit;
        if (!last[kind] || unit->unit.first_token() > last[kind]->unit.first_token())
            last[kind] = unit;
    }
    for (std::size_t kind = 0; kind < left_over.size(); ++kind)
        if (left_over[kind] != 0)
            all.push_back(reason_over(*first[kind], first[kind]->unit.first_token(),
                                      last[kind]->unit.first_token() + last[kind]->unit.size(),
                                      left_over[kind], "the other sentences together"));
    std::stable_sort(all.begin(), all.end(), stronger);
    return all;
}

}  // namespace undertone::scoring
