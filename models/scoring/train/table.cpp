#include "scoring/train/table.h"

#include "core/text.h"
#include "scoring/feature_names.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace undertone::scoring::train {
namespace {

using ByDomain = std::array<ByLabel, 2>;

/// Only differences between labels matter: without their mean the numbers are smaller.
ByDomain centred(ByDomain weights, const std::array<double, 2>& temperature)
{
    for (std::size_t domain = 0; domain < 2; ++domain) {
        ByLabel& w = weights[domain];
        const double mean = (w[0] + w[1] + w[2]) / 3;
        for (double& one : w)
            one = (one - mean) / temperature[domain];
    }
    return weights;
}

std::string numbers(const ByDomain& weights, double unit, double largest)
{
    std::string text;
    for (const ByLabel& of_domain : weights)
        for (const double one : of_domain)
            text += '\t' + std::to_string(
                               std::lround(std::clamp(one / unit, -largest, largest)));
    return text;
}

}  // namespace

std::string to_table(const Fitted& fitted, const std::array<double, 2>& temperature,
                     const TableHead& head)
{
    // A few very large weights would make all others coarse: 127 stands for 2.54, beyond it is cut.
    constexpr double unit = 0.02;
    std::string table;
    for (const std::string& comment : head.comments)
        table += comment.empty() ? "#\n" : "# " + comment + '\n';
    table += "version\t" + head.version + "\ndescription\t" + head.description +
             "\ntrained_until\t" + head.trained_until + "\nunit\t0.02\n";
    table += "intercept" + numbers(centred(fitted.intercepts[0], temperature), unit, 32767) + '\n';
    table += "story_intercept" + numbers(centred(fitted.intercepts[1], temperature), unit, 32767) +
             '\n';
    std::map<std::string, std::string> lines;
    std::vector<bool> told(fitted.lexicon.size(), false);
    for (const auto& [key, weights] : fitted.weights) {
        std::string line = numbers(centred(weights, temperature), unit, 127);
        if (line.find_first_of("123456789") == std::string::npos)
            continue;
        const FeatureKey feature{key};
        lines[name_of(feature, fitted.lexicon)] = std::move(line);
        if (holds_stems(feature))
            told[feature.a()] = told[feature.b()] = true;
    }
    // A word in no row would be read as an unknown one, which the fitted model knew it is not.
    const Lexicon always_known;
    for (WordId word = 0; word < told.size(); ++word)
        if (const std::string& name = fitted.lexicon.name(word);
            !told[word] && word != unknown_word &&
            always_known.find(to_code_points(name)) == unknown_word)
            lines[name_of(FeatureKey::make(Template::word, Place::none, word), fitted.lexicon)] =
                numbers({}, unit, 127);
    for (const auto& [name, line] : lines)
        table += name + line + '\n';
    return table;
}

}  // namespace undertone::scoring::train
