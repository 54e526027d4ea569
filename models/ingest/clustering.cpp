#include "ingest/clustering.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace undertone::ingest {
namespace {

constexpr std::chrono::hours repeat_window{24};
constexpr double repeat_factor = 0.75;
constexpr double like_the_first = 0.35;  ///< in title: a cluster does not drift from story to story

/// A lead's words where there are enough to know the text by.
const std::vector<std::uint32_t>& lead_of(const NewsPrint& print)
{
    static const std::vector<std::uint32_t> none;
    return print.lead.words.size() >= telling_lead ? print.lead.words : none;
}

}  // namespace

void Clustering::add(NewsPrint story, ClusterId cluster)
{
    by_cluster_[cluster].push_back(known_.size());
    known_.push_back({std::move(story), cluster});
    glances_.push_back({sketch_of(known_.back().print.title), known_.back().print.known_at});
    by_title_.add(known_.back().print.title.words);
    by_lead_.add(lead_of(known_.back().print));
}

void Clustering::forget_since(std::size_t size)
{
    while (known_.size() > size) {
        const auto cluster = by_cluster_.find(known_.back().cluster);
        cluster->second.pop_back();
        if (cluster->second.empty())
            by_cluster_.erase(cluster);
        by_title_.forget_last();
        by_lead_.forget_last();
        glances_.pop_back();
        known_.pop_back();
    }
}

/// Those that may tell the same, by title or by lead.
std::vector<std::uint32_t> Clustering::near(const NewsPrint& print) const
{
    const Sketch sketch = sketch_of(print.title);
    const auto in_reach = [&](std::uint32_t index) {
        return std::chrono::abs(print.known_at - glances_[index].known_at) <= cluster_window;
    };
    auto found = by_title_.near(print.title.words, [&](std::uint32_t index) {
        return in_reach(index) && !surely_unlike(sketch, glances_[index].title);
    });
    const auto by_lead = by_lead_.near(lead_of(print), [&](std::uint32_t index) {
        return in_reach(index) && !surely_contradict(sketch, glances_[index].title);
    });
    found.insert(found.end(), by_lead.begin(), by_lead.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Placement Clustering::place(const NewsPrint& print) const
{
    struct Candidate {
        double alike;
        Utc known_at;
        std::size_t index;
    };
    std::vector<Candidate> candidates;
    for (const std::uint32_t index : near(print)) {
        const NewsPrint& other = known_[index].print;
        if (const double alike = similarity(print, other); alike >= perhaps_same_news)
            candidates.push_back({alike, other.known_at, index});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(-a.alike, a.known_at, a.index) <
               std::tuple(-b.alike, b.known_at, b.index);
    });
    for (const Candidate& one : candidates)
        if (const ClusterId cluster = known_[one.index].cluster; takes(cluster, print, one.alike))
            return {cluster, novelty(cluster, print)};
    return {};
}

bool Clustering::takes(ClusterId cluster, const NewsPrint& print, double alike) const
{
    const Known* lead = nullptr;
    for (const std::size_t index : by_cluster_.at(cluster)) {
        const Known& one = known_[index];
        if (std::chrono::abs(print.known_at - one.print.known_at) > cluster_window)
            return false;
        if (!lead || one.print.known_at < lead->print.known_at)
            lead = &one;
    }
    const bool close = alike >= same_news ||
                       std::chrono::abs(print.known_at - lead->print.known_at) <= repeat_window;
    const bool like_first =
        title_overlap(print, lead->print) >= like_the_first || same_lead(print, lead->print);
    return close && like_first && !contradict(print, lead->print);
}

double Clustering::novelty(ClusterId cluster, const NewsPrint& print) const
{
    std::set<std::string_view> families;
    for (const std::size_t index : by_cluster_.at(cluster)) {
        const NewsPrint& one = known_[index].print;
        if (one.family == print.family)
            return 0;
        if (one.known_at <= print.known_at && one.known_at >= print.known_at - repeat_window)
            families.insert(one.family);
    }
    return std::pow(repeat_factor, double(families.size()));
}

}  // namespace undertone::ingest
