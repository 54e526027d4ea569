#include "ingest/clustering.h"

#include "ingest/title_words.h"

#include <algorithm>
#include <cmath>

namespace undertone::ingest {
namespace {

constexpr double same_news = 0.6;
constexpr double same_summary = 0.5;
constexpr std::size_t telling_words = 4;
constexpr std::chrono::hours repeat_window{24};
constexpr double repeat_factor = 0.75;

template <class T>
bool contains(const std::vector<T>& all, const T& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

double overlap(const std::set<std::string>& a, const std::set<std::string>& b)
{
    const auto both =
        std::count_if(a.begin(), a.end(), [&](const auto& one) { return b.count(one) > 0; });
    const auto either = double(a.size() + b.size()) - double(both);
    return either > 0 ? double(both) / either : 0;
}

bool contradict(const TitleWords& a, const TitleWords& b)
{
    // "falls 17%" and "falls 3%" are two events, however alike their words.
    const bool numbers =
        !std::includes(a.numbers.begin(), a.numbers.end(), b.numbers.begin(), b.numbers.end()) &&
        !std::includes(b.numbers.begin(), b.numbers.end(), a.numbers.begin(), a.numbers.end());
    const bool directions =
        (a.up && !a.down && b.down && !b.up) || (b.up && !b.down && a.down && !a.up);
    return numbers || directions;
}

/// "AMD raises its outlook" is not "Intel raises its outlook".
bool about_others(const std::vector<CompanyId>& a, const std::vector<CompanyId>& b)
{
    return !a.empty() && !b.empty() && !contains(b, a.front()) && !contains(a, b.front());
}

double similarity(const TitleWords& a, const NewsItem& item_a, const TitleWords& b,
                  const NewsItem& item_b)
{
    const double alike = overlap(a.words, b.words);
    if (alike < same_news || contradict(a, b) || about_others(item_a.companies, item_b.companies))
        return alike < same_news ? alike : 0;
    if (std::min(a.words.size(), b.words.size()) < telling_words) {
        const bool silent = item_a.summary.empty() || item_b.summary.empty();
        if (alike < 1 || (!silent && overlap(words_of(item_a.summary).words,
                                             words_of(item_b.summary).words) < same_summary))
            return 0;
    }
    return alike;
}

}  // namespace

double similarity(const NewsItem& a, const NewsItem& b)
{
    return similarity(words_of(a.title), a, words_of(b.title), b);
}

void Clustering::add(const NewsItem& story, ClusterId cluster)
{
    const std::size_t index = known_.size();
    known_.push_back({story, cluster});
    by_cluster_[cluster].push_back(index);
    for (const std::string& word : words_of(story.title).words)
        by_word_[word].push_back(index);
}

Placement Clustering::place(const NewsItem& story) const
{
    const TitleWords words = words_of(story.title);
    std::unordered_map<std::size_t, std::size_t> shared;  // candidate -> words in common
    for (const std::string& word : words.words)
        if (const auto at = by_word_.find(word); at != by_word_.end())
            for (const std::size_t index : at->second)
                ++shared[index];

    const Known* nearest = nullptr;
    double best = 0;
    for (const auto& [index, count] : shared) {
        const Known& one = known_[index];
        if (std::chrono::abs(story.known_at - one.story.known_at) > cluster_window ||
            double(count) < same_news * double(words.words.size()))
            continue;
        const double alike = similarity(words, story, words_of(one.story.title), one.story);
        if (alike < same_news)
            continue;
        // The order of `shared` is chance: ties are settled by time, then by order of arrival.
        const bool better =
            !nearest || alike > best ||
            (alike == best && (one.story.known_at < nearest->story.known_at ||
                               (one.story.known_at == nearest->story.known_at && &one < nearest)));
        if (better) {
            nearest = &one;
            best = alike;
        }
    }
    if (!nearest)
        return {};

    std::set<std::string> families;
    for (const std::size_t index : by_cluster_.at(nearest->cluster)) {
        const NewsItem& one = known_[index].story;
        if (one.family == story.family)
            return {nearest->cluster, 0};
        if (one.known_at <= story.known_at && one.known_at >= story.known_at - repeat_window)
            families.insert(one.family);
    }
    return {nearest->cluster, std::pow(repeat_factor, double(families.size()))};
}

}  // namespace undertone::ingest
