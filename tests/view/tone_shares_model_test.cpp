#include "view/tone_shares_model.h"

#include <gtest/gtest.h>

namespace undertone::view {
namespace {

QString text(const ToneSharesModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

std::shared_ptr<ToneBreakdown> three_thirds()
{
    auto tone = std::make_shared<ToneBreakdown>();
    for (int i = 0; i < 3; ++i) {
        ToneShare share;
        share.title = "<b>Title</b>";
        share.company_name = "Nvidia";
        share.known_at = utc_from_iso("2025-01-27T14:05:00Z").value();
        share.score = -0.5;
        share.weight = 2.0 / 3;
        share.part = -1.0 / 30000 * 5;  // -0.000166.., written as -0.0002
        share.reaction = i == 0;
        tone->tone += share.part;
        tone->shares.push_back(share);
    }
    return tone;
}

TEST(ToneSharesModel, the_parts_as_written_add_up)
{
    ToneSharesModel model;
    model.setBreakdown(three_thirds(), "America/New_York");
    ASSERT_EQ(model.rowCount(), 5) << "three, rounding, the sum";
    EXPECT_EQ(text(model, 0, ToneSharesModel::part_column), QStringLiteral("−0.0002"));
    EXPECT_EQ(text(model, 3, ToneSharesModel::part_column), QStringLiteral("+0.0001"));
    EXPECT_EQ(text(model, 4, ToneSharesModel::part_column), QStringLiteral("−0.0005"));
    EXPECT_TRUE(model.index(4, 0).data(ToneSharesModel::total_role).toBool());
    EXPECT_FALSE(model.index(3, 0).data(ToneSharesModel::total_role).toBool());
}

TEST(ToneSharesModel, each_factor_of_a_weight_has_its_column)
{
    ToneSharesModel model;
    model.setBreakdown(three_thirds(), "America/New_York");
    EXPECT_EQ(text(model, 0, ToneSharesModel::story_column), "<b>Title</b> (reaction)");
    EXPECT_EQ(text(model, 1, ToneSharesModel::story_column), "<b>Title</b>");
    EXPECT_EQ(text(model, 0, ToneSharesModel::weight_column), "0.6667");
    EXPECT_EQ(text(model, 0, ToneSharesModel::score_column), QStringLiteral("−0.50"));
    EXPECT_EQ(text(model, 0, ToneSharesModel::known_column), "27 Jan 2025 09:05");
    EXPECT_FALSE(model.index(0, 0).data(Qt::ToolTipRole).toString().contains("<b>"))
        << "text from the net is text";
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

TEST(ToneSharesModel, without_a_tone_it_is_empty)
{
    ToneSharesModel model;
    EXPECT_EQ(model.rowCount(), 0);
    model.setBreakdown(std::make_shared<ToneBreakdown>(), "UTC");
    EXPECT_EQ(model.rowCount(), 1) << "the sum of nothing";
}

}  // namespace
}  // namespace undertone::view
