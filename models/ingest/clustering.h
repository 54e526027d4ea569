#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace undertone::ingest {

/// A story already recorded, as clustering sees it.
struct RecentStory {
    ClusterId cluster;
    std::string family;  ///< the source's publisher family
    std::string title;
    Utc known_at;
};

/// What a new story joins, fixed on arrival (DESIGN §5).
struct Placement {
    ClusterId cluster;   ///< value 0: it starts one
    double novelty = 1;  ///< 1 first; 0.75^(n-1) for the n-th family within 24 h; 0 if counted
};

/// How far back a story may join a cluster.
inline constexpr std::chrono::hours cluster_window{72};

/// Two titles tell the same news: their words (no stop words, no endings) overlap by 0.6 of their
/// union or more (Jaccard), and no number in one contradicts the other's. 0..1; 0 where they conflict.
double title_similarity(std::string_view a, std::string_view b);

/// The cluster of the most similar story within the window; ties go to the earliest. Pure.
Placement place(std::string_view title, const std::string& family, Utc known_at,
                const std::vector<RecentStory>& recent);

}  // namespace undertone::ingest
