#pragma once

#include "ingest/near_index.h"
#include "ingest/same_news.h"

#include <deque>
#include <unordered_map>
#include <vector>

namespace undertone::ingest {

/// What a new story joins, fixed on arrival (models/README.md, Definitions).
struct Placement {
    ClusterId cluster;   ///< value 0: none, it starts one
    double novelty = 1;  ///< 1 first; 0.75^(n-1) for the n-th family within 24 h; 0 if counted
};

/// How far apart any two stories of one cluster may be known.
inline constexpr std::chrono::hours cluster_window{72};

/// The stories of a few days, to place a new one among them. What it costs to place one hangs on how
/// many are like it, not on how many there are.
class Clustering {
public:
    /// A story that has its place. `cluster` may be any number but 0, also a new one of the caller's.
    void add(NewsPrint story, ClusterId cluster);
    /// How many were added; forget_since() takes back all that came after so many.
    [[nodiscard]] std::size_t size() const { return known_.size(); }
    void forget_since(std::size_t size);
    /// The cluster of the most similar story that tells the same news (same_news.h); ties go to the
    /// earliest. All of a cluster's stories are within one window, and none contradicts or is far
    /// from its first: the first known story leads, and no cluster drifts from one story to the next.
    [[nodiscard]] Placement place(const NewsPrint& print) const;

private:
    struct Known {
        NewsPrint print;
        ClusterId cluster;
    };
    /// What is looked at of a story first, a line of the processor's memory.
    struct Glance {
        Sketch title;
        Utc known_at;
    };
    [[nodiscard]] std::vector<std::uint32_t> near(const NewsPrint& print) const;
    [[nodiscard]] bool takes(ClusterId cluster, const NewsPrint& print, double alike) const;
    [[nodiscard]] double novelty(ClusterId cluster, const NewsPrint& print) const;

    std::deque<Known> known_;
    std::vector<Glance> glances_;   ///< of the same
    NearIndex by_title_, by_lead_;  ///< by the index in known_; a lead of few words as none
    std::unordered_map<ClusterId, std::vector<std::size_t>> by_cluster_;
};

}  // namespace undertone::ingest
