#include "scoring/train/folds.h"

#include "core/text.h"
#include "scoring/tokens.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace undertone::scoring::train {
namespace {

class Unions {
public:
    explicit Unions(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0); }
    int root(int i)
    {
        while (parent_[std::size_t(i)] != i)
            i = parent_[std::size_t(i)] = parent_[std::size_t(parent_[std::size_t(i)])];
        return i;
    }
    void join(int a, int b)
    {
        a = root(a);
        b = root(b);
        parent_[std::size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> parent_;
};

/// The different words of a text, as sorted numbers; frequent words have high numbers.
std::vector<std::vector<int>> word_sets(const std::vector<Sample>& samples)
{
    std::vector<std::vector<std::u32string>> texts;
    std::unordered_map<std::string, int> count;
    for (const Sample& sample : samples) {
        const TokenizedText text = tokenize(sample.text);
        std::vector<std::u32string> words;
        for (const Token& token : text.tokens)
            if (!token.is_mark())
                words.emplace_back(text.folded_word(token));
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        for (const auto& word : words)
            ++count[to_utf8(word)];
        texts.push_back(std::move(words));
    }
    std::vector<std::pair<int, std::string>> by_count;
    for (const auto& [word, n] : count)
        by_count.emplace_back(n, word);
    std::sort(by_count.begin(), by_count.end());
    std::unordered_map<std::string, int> number;
    for (std::size_t i = 0; i < by_count.size(); ++i)
        number[by_count[i].second] = int(i);
    std::vector<std::vector<int>> sets;
    for (const auto& words : texts) {
        std::vector<int>& set = sets.emplace_back();
        for (const auto& word : words)
            set.push_back(number[to_utf8(word)]);
        std::sort(set.begin(), set.end());
    }
    return sets;
}

double jaccard(const std::vector<int>& a, const std::vector<int>& b)
{
    std::size_t both = 0;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        both += a[i] == b[k];
        const bool first = a[i] <= b[k];
        k += b[k] <= a[i];
        i += first;
    }
    return double(both) / double(std::max<std::size_t>(1, a.size() + b.size() - both));
}

}  // namespace

std::vector<int> cluster(const std::vector<Sample>& samples)
{
    Unions unions(samples.size());
    const auto sets = word_sets(samples);
    // Two sets that share 0.7 of their words share one of their rarest 0.3: only those are indexed
    // (prefix filter; Bayardo, Ma, Srikant, WWW 2007).
    std::unordered_map<int, std::vector<int>> by_word;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const std::size_t prefix =
            sets[i].size() - std::size_t(near_duplicate * double(sets[i].size())) + 1;
        for (std::size_t w = 0; w < std::min(prefix, sets[i].size()); ++w) {
            auto& others = by_word[sets[i][w]];
            for (const int other : others)
                if (jaccard(sets[i], sets[std::size_t(other)]) >= near_duplicate)
                    unions.join(int(i), other);
            others.push_back(int(i));
        }
    }
    std::vector<int> clusters;
    for (std::size_t i = 0; i < samples.size(); ++i)
        clusters.push_back(unions.root(int(i)));
    return clusters;
}

Folds::Folds(const std::vector<Sample>& samples, std::vector<int> clusters, int count)
    : count_(count), cluster_(std::move(clusters)), fold_(samples.size(), -1)
{
    // What stays together: a week, whichever set its headlines are of, or a cluster of a set.
    using Bundle = std::tuple<Set, bool, long>;
    std::map<Bundle, std::vector<std::size_t>> bundles;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!is_asked(samples[i].set) && !samples[i].date)
            continue;
        const auto& date = samples[i].date;
        const long number =
            date ? long(date->time_since_epoch().count() + 3) / 7 : long(cluster_[i]);
        bundles[{date ? Set::field : samples[i].set, date.has_value(), number}].push_back(i);
    }
    // The largest first, each to the fold that has least of its set.
    std::vector<const std::pair<const Bundle, std::vector<std::size_t>>*> order;
    for (const auto& bundle : bundles)
        order.push_back(&bundle);
    std::stable_sort(order.begin(), order.end(),
                     [](auto* a, auto* b) { return a->second.size() > b->second.size(); });
    std::map<Set, std::vector<std::size_t>> filled;
    for (const auto* bundle : order) {
        auto& sizes = filled[std::get<Set>(bundle->first)];
        sizes.resize(std::size_t(count));
        const auto least = std::min_element(sizes.begin(), sizes.end());
        *least += bundle->second.size();
        for (const std::size_t sample : bundle->second)
            fold_[sample] = int(least - sizes.begin());
    }
    asked_.assign(std::size_t(count), std::vector<bool>(samples.size(), false));
    for (std::size_t i = 0; i < samples.size(); ++i)
        if (is_asked(samples[i].set))
            asked_[std::size_t(fold_[i])][std::size_t(cluster_[i])] = true;
}

bool Folds::may_teach(int fold, std::size_t sample) const
{
    return fold_[sample] != fold && !asked_[std::size_t(fold)][std::size_t(cluster_[sample])];
}

}  // namespace undertone::scoring::train
