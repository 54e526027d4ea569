#include "view/reasons_model.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <random>

namespace undertone::view {
namespace {

/// What a reader adds up by hand: "−0.71" in hundredths.
int hundredths(QString text)
{
    text.replace(QChar(0x2212), u'-').remove(u'+').remove(u'.');
    bool number = false;
    const int value = text.toInt(&number);
    EXPECT_TRUE(number) << text.toStdString();
    return value;
}

Mention mention_of(double intercept, const std::vector<double>& weights)
{
    Mention mention;
    mention.intercept = intercept;
    mention.log_odds = intercept;
    for (const double weight : weights) {
        mention.reasons.push_back({Field::title, 0, 1, "a", weight, "a rule"});
        mention.log_odds += weight;
    }
    return mention;
}

TEST(ReasonsModel, TheShownWeightsAddUpToTheShownLogOddsExactly)
{
    std::mt19937 random(20250127);
    std::uniform_real_distribution<double> weight(-2, 2);
    ReasonsModel model;
    const QAbstractItemModelTester tester(&model);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> weights(std::size_t(round % 23));
        for (double& one : weights)
            one = weight(random);
        model.setMention(mention_of(weight(random), weights));
        int sum = 0;
        const int last = model.rowCount() - 1;
        for (int row = 0; row < last; ++row)
            sum += hundredths(model.index(row, ReasonsModel::weight_column).data().toString());
        const QModelIndex total = model.index(last, ReasonsModel::weight_column);
        EXPECT_TRUE(total.data(ReasonsModel::total_role).toBool());
        EXPECT_EQ(sum, hundredths(total.data().toString())) << "round " << round;
    }
}

TEST(ReasonsModel, TheHeaviestReasonComesFirstAndKnowsItsPlace)
{
    ReasonsModel model;
    model.setMention(mention_of(0.1, {0.2, -1.5, 0.4}));
    EXPECT_EQ(model.index(1, 0).data(ReasonsModel::reason_role).toInt(), 1);
    EXPECT_EQ(model.index(1, 0).data().toString(), QString::fromUtf8("−1.50"));
    EXPECT_DOUBLE_EQ(model.largest(), 1.5);
    model.setMention(std::nullopt);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ReasonsModel, QuotedOpinionIsMarked)
{
    Mention mention = mention_of(0, {1, 0.5});
    mention.reasons[0].quoted = true;
    ReasonsModel model;
    model.setMention(mention);
    EXPECT_EQ(model.index(1, ReasonsModel::rule_column).data().toString(), "quoted: a rule");
    EXPECT_EQ(model.index(2, ReasonsModel::rule_column).data().toString(), "a rule");
}

TEST(ReasonsModel, WordsFromTheNetAreNoMarkupInAToolTip)
{
    Mention mention = mention_of(0, {1});
    mention.reasons[0].text = "<img src='file:///x'>";
    ReasonsModel model;
    model.setMention(mention);
    EXPECT_FALSE(model.index(1, 0).data(Qt::ToolTipRole).toString().contains("<img"));
}

}  // namespace
}  // namespace undertone::view
