#include "charts/flag_clusters.h"

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double least_distance = 26;  // pixels between the first flags of two clusters
constexpr double box_gap = 2;
constexpr double mark_and_air = 19;  // the arrow and the box's inner margins

int digits_of(int number)
{
    int digits = 1;
    for (; number >= 10; number /= 10)
        ++digits;
    return digits;
}

double box_width(int first_number, int last_number, double digit)
{
    const int characters = first_number == last_number
                               ? digits_of(first_number)
                               : digits_of(first_number) + 1 + digits_of(last_number);
    return std::ceil(characters * digit + mark_and_air);
}

}  // namespace

QString cluster_text(const view::ChartSnapshot& snapshot, const FlagCluster& cluster)
{
    const QString first = QString::number(snapshot.flags[cluster.first].number);
    return cluster.single()
               ? first
               : first + QChar(0x2013) + QString::number(snapshot.flags[cluster.last].number);
}

std::vector<FlagCluster> cluster_flags(const view::ChartSnapshot& snapshot, double pixels_per_bar,
                                       double digit)
{
    const auto& flags = snapshot.flags;
    std::vector<FlagCluster> clusters;
    double free_from = -1e9;  // right edge of the last box
    for (std::size_t i = 0; i < flags.size();) {
        const double start = flags[i].bar * pixels_per_bar;
        FlagCluster cluster;
        cluster.first = static_cast<int>(i);
        double toned = 0;
        int most = 0;
        for (; i < flags.size(); ++i) {
            const double width = box_width(flags[cluster.first].number, flags[i].number, digit);
            const double reach = std::max(least_distance, cluster.width + box_gap);
            if (cluster.width > 0 && flags[i].bar * pixels_per_bar - start >= reach)
                break;
            cluster.last = static_cast<int>(i);
            cluster.width = width;
            const int stories = std::max<int>(1, static_cast<int>(flags[i].stories.size()));
            cluster.stories += stories;
            if (stories > most) {
                most = stories;
                cluster.bar = flags[i].bar;
            }
            toned += flags[i].tone * stories;
        }
        cluster.tone = toned / cluster.stories;
        // Over its sessions where it can be, else beside its neighbour.
        const double middle = (start + flags[cluster.last].bar * pixels_per_bar) / 2;
        cluster.left = std::max(std::round(middle - cluster.width / 2), free_from + box_gap);
        free_from = cluster.right();
        clusters.push_back(cluster);
    }
    return clusters;
}

Sign sign_of(double tone)
{
    return tone > 0.05 ? Sign::positive : tone < -0.05 ? Sign::negative : Sign::neutral;
}

}  // namespace undertone::charts
