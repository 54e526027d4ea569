#include "ingest/headline_clusters.h"

#include <algorithm>
#include <map>
#include <random>

namespace undertone::test {

std::vector<std::int64_t> cluster_all(const std::vector<Headline>& headlines)
{
    ingest::Clustering news;
    std::vector<std::int64_t> clusters;
    std::int64_t last = 0;
    for (const Headline& one : headlines) {
        auto print = ingest::print_of(one.news);
        const ClusterId joined = news.place(print).cluster;
        clusters.push_back(joined.value ? joined.value : ++last);
        news.add(std::move(print), {clusters.back()});
    }
    return clusters;
}

Weeks weeks_of(const Headline& first)
{
    const auto week = first.news.known_at.time_since_epoch() / std::chrono::weeks(1);
    return week % 2 ? Weeks::tuning : Weeks::checking;
}

std::vector<Pair> joined_pairs(const std::vector<Headline>& headlines,
                               const std::vector<std::int64_t>& clusters, Weeks weeks)
{
    std::map<std::int64_t, std::vector<std::size_t>> members;
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < headlines.size(); ++i) {
        std::vector<std::size_t>& before = members[clusters[i]];
        for (const std::size_t one : before)
            if (weeks_of(headlines[one]) == weeks)
                pairs.push_back({one, i, 1});
        before.push_back(i);
    }
    return pairs;
}

std::vector<Pair> nearest_apart(const std::vector<Headline>& headlines,
                                const std::vector<std::int64_t>& clusters, Weeks weeks,
                                std::size_t count)
{
    constexpr double near_enough = 0.4;
    std::vector<ingest::NewsPrint> prints;
    for (const Headline& one : headlines)
        prints.push_back(print_of(one.news));
    std::vector<Pair> pairs;
    for (std::size_t i = 0, oldest = 0; i < prints.size(); ++i) {
        while (prints[i].known_at - prints[oldest].known_at > ingest::cluster_window)
            ++oldest;
        for (std::size_t j = oldest; j < i; ++j)
            if (clusters[i] != clusters[j] && weeks_of(headlines[j]) == weeks &&
                !prints[i].is_document && !prints[j].is_document)
                if (const double alike = ingest::title_overlap(prints[i], prints[j]);
                    alike >= near_enough)
                    pairs.push_back({j, i, alike});
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.alike > b.alike; });
    std::vector<bool> taken(headlines.size());
    std::erase_if(pairs, [&](const Pair& one) {
        if (taken[one.first] || taken[one.second])
            return true;
        taken[one.first] = taken[one.second] = true;
        return false;
    });
    pairs.resize(std::min(pairs.size(), count));
    return pairs;
}

std::vector<Pair> drawn(std::vector<Pair> pairs, std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);  // std::shuffle is each library's own
    count = std::min(count, pairs.size());
    for (std::size_t i = 0; i < count; ++i)
        std::swap(pairs[i], pairs[i + random() % (pairs.size() - i)]);
    pairs.resize(count);
    return pairs;
}

}  // namespace undertone::test
