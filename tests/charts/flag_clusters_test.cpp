#include "charts/flag_clusters.h"

#include "charts/sample_snapshot.h"

#include <gtest/gtest.h>
#include <algorithm>

namespace undertone::charts {
namespace {

constexpr double digit = 8;

TEST(FlagClusters, flags_far_apart_stand_alone_with_their_number)
{
    const auto snapshot = test::walk_snapshot(200, 20);
    const auto clusters = cluster_flags(*snapshot, 5, digit);
    ASSERT_EQ(clusters.size(), snapshot->flags.size());
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        EXPECT_TRUE(clusters[i].single());
        EXPECT_EQ(cluster_text(*snapshot, clusters[i]).toInt(), snapshot->flags[i].number);
        EXPECT_EQ(clusters[i].bar, snapshot->flags[i].bar);
        EXPECT_NEAR(clusters[i].left + clusters[i].width / 2, snapshot->flags[i].bar * 5, 1);
    }
}

TEST(FlagClusters, every_flag_is_in_one_cluster_and_no_boxes_overlap)
{
    const auto snapshot = test::walk_snapshot(2500, 3);
    for (const double pixels_per_bar : {0.5, 1.0, 2.7, 6.0, 14.0}) {
        int next = 0;
        double free_from = -1e9;
        for (const FlagCluster& cluster : cluster_flags(*snapshot, pixels_per_bar, digit)) {
            EXPECT_EQ(cluster.first, next);
            EXPECT_GE(cluster.last, cluster.first);
            EXPECT_GT(cluster.left, free_from);
            free_from = cluster.right();
            next = cluster.last + 1;
            // A box stays near the sessions it stands for.
            const double from = snapshot->flags[cluster.first].bar * pixels_per_bar;
            const double to = snapshot->flags[cluster.last].bar * pixels_per_bar;
            EXPECT_GE(cluster.right(), from - 1);
            EXPECT_LE(cluster.left, to + cluster.width);
        }
        EXPECT_EQ(next, static_cast<int>(snapshot->flags.size()));
    }
}

TEST(FlagClusters, a_cluster_is_a_range_and_points_at_its_busiest_session)
{
    const auto snapshot = test::sample_snapshot();
    const auto clusters = cluster_flags(*snapshot, 1.5, digit);
    const int crash = test::bar_of(*snapshot, "2025-01-27");
    const auto it = std::find_if(clusters.begin(), clusters.end(),
                                 [&](const FlagCluster& c) { return c.bar == crash; });
    ASSERT_NE(it, clusters.end());
    EXPECT_FALSE(it->single());
    EXPECT_EQ(cluster_text(*snapshot, *it), QStringLiteral("%1–%2")
                                                .arg(snapshot->flags[it->first].number)
                                                .arg(snapshot->flags[it->last].number));
    EXPECT_LT(it->tone, 0) << "22 bad stories outweigh a few good ones";
}

TEST(FlagClusters, a_sign_needs_a_tone)
{
    EXPECT_EQ(sign_of(0.2), Sign::positive);
    EXPECT_EQ(sign_of(-0.2), Sign::negative);
    EXPECT_EQ(sign_of(0.03), Sign::neutral);
}

}  // namespace
}  // namespace undertone::charts
