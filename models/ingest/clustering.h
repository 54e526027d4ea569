#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace undertone::ingest {

/// A story as clustering sees it.
struct NewsItem {
    std::string title;
    std::string summary;  ///< may be empty; asked only where the title is too short to tell
    std::string family;   ///< the source's publisher family
    Utc known_at;
    std::vector<CompanyId> companies;  ///< most relevant first; may be empty
};

/// What a new story joins, fixed on arrival (models/README.md, Definitions).
struct Placement {
    ClusterId cluster;   ///< value 0: none, it starts one
    double novelty = 1;  ///< 1 first; 0.75^(n-1) for the n-th family within 24 h; 0 if counted
};

/// How far apart two stories of one cluster may be known.
inline constexpr std::chrono::hours cluster_window{72};

/// How much two stories tell the same news, 0..1: the share of words (no stop words, no endings)
/// that their titles have in common (Jaccard). 0 where something speaks against it: each has a
/// number that the other lacks, one rises where the other falls, or each is first of all about a
/// company that the other does not name. Titles of fewer than four words tell too little: they must
/// be the same, and so must the summaries, more or less.
double similarity(const NewsItem& a, const NewsItem& b);

/// The stories of a few days, to place a new one among them. A wrong merge silences news, a missed
/// one only counts a repeat: in doubt it keeps stories apart.
class Clustering {
public:
    /// A story that has its place. `cluster` may be any number but 0, also a new one of the caller's.
    void add(const NewsItem& story, ClusterId cluster);
    /// The cluster of the most similar story (0.6 or more) within the window; ties go to the
    /// earliest. Looks only at stories that share a word of the title, not at all of them.
    [[nodiscard]] Placement place(const NewsItem& story) const;

private:
    struct Known {
        NewsItem story;
        ClusterId cluster;
    };
    std::vector<Known> known_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_word_;
    std::unordered_map<ClusterId, std::vector<std::size_t>> by_cluster_;
};

}  // namespace undertone::ingest
