#pragma once

#include "random.h"
#include "store/database.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace undertone::bench {

/// Scored stories as an AI trade's two years might bring them, the same everywhere, in the order in
/// which they arrive. From 2024-01-01 on for 730 days, weekends with a third of a weekday's news and
/// one day (2025-01-27) with fifty times a weekday's; within a day most of it in New York's morning.
/// Titles are put together from parts, companies by Zipf's law. One in ten tells an earlier one's news
/// in other words (its cluster, less novelty), one in a hundred is an edit of an earlier one (its id),
/// one in fifty was published up to four days before it arrives.
class StoryGenerator {
public:
    /// `companies` in the order of their rank; `topics` as shipped; news sources.
    StoryGenerator(std::vector<Company> companies, std::vector<Topic> topics,
                   std::vector<Source> sources, int stories, std::uint64_t seed = 1);

    /// None: all have come. Clusters are numbered from 1 in the order of their first story, as a new
    /// database numbers them.
    std::optional<store::NewStory> next();
    /// When the newest of them arrived.
    [[nodiscard]] Utc now() const { return now_; }

    static Date first_day();
    static Date flooded_day();
    static constexpr int days = 730;
    static constexpr auto engine = "undertone-bench/1";

private:
    /// What is needed of an earlier story to tell it again.
    struct Told {
        store::NewStory story;
        std::vector<std::size_t> companies;
        std::size_t subject = 0;
        ClusterId cluster;
        int times = 1;
    };

    void begin_day();
    std::size_t company_by_rank();
    Told fresh();
    Told retold(Told& earlier);
    void write(Told& one);
    void score(Told& one);
    Mention mention(std::size_t company, double relevance, const StoryDraft& words);
    std::string pick(const std::vector<std::string>& words);

    std::vector<Company> companies_;
    std::vector<Topic> topics_;
    std::vector<Source> sources_;
    std::vector<double> rank_sums_;
    Random random_;
    int stories_, made_ = 0;
    int day_ = -1, in_day_ = 0, of_day_ = 0;
    double news_before_ = 0, news_in_all_ = 0;
    std::int64_t clusters_ = 0;
    Utc now_{};
    std::deque<Told> recent_;
};

}  // namespace undertone::bench
