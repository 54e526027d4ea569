#include "charts/overlay_chart.h"
#include "charts/sample_snapshot.h"

#include <QAccessible>

#include <gtest/gtest.h>

namespace undertone::charts {
namespace {

class ChartAccessibleTest : public testing::Test {
protected:
    ChartAccessibleTest() { chart.resize(900, 500); }
    QAccessibleInterface& told()
    {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&chart);
        EXPECT_TRUE(interface);
        return *interface;
    }
    OverlayChart chart;
};

TEST_F(ChartAccessibleTest, is_a_chart_with_a_name_and_a_summary)
{
    const auto snapshot = test::sample_snapshot();
    chart.setSnapshot(snapshot);
    EXPECT_EQ(told().role(), QAccessible::Chart);
    EXPECT_TRUE(told().text(QAccessible::Name).contains(QLatin1String("NVDA")));
    EXPECT_EQ(told().text(QAccessible::Description),
              QString::fromStdString(view::text_summary(*snapshot)));
}

TEST_F(ChartAccessibleTest, its_value_is_the_bar_and_is_read_out)
{
    const auto snapshot = test::sample_snapshot();
    chart.setSnapshot(snapshot);
    QAccessibleValueInterface* value = told().valueInterface();
    ASSERT_TRUE(value);
    const int last = static_cast<int>(snapshot->bars.size()) - 1;
    EXPECT_EQ(value->minimumValue().toInt(), 0);
    EXPECT_EQ(value->maximumValue().toInt(), last);
    EXPECT_EQ(value->currentValue().toInt(), last) << "without a crosshair, the newest";

    const int day = test::bar_of(*snapshot, "2025-01-27");
    value->setCurrentValue(day);
    EXPECT_EQ(chart.currentBar(), day);
    const QString words = told().text(QAccessible::Value);
    for (const char* part : {"27 Jan 2025", "118.42", "−16.97", "22"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part << "\n" << words.toStdString();
    value->setCurrentValue(last + 50);
    EXPECT_EQ(chart.currentBar(), last);
}

TEST_F(ChartAccessibleTest, without_a_chart_it_says_what_to_do)
{
    chart.setMessage(QStringLiteral("No chart yet\nChoose a symbol."));
    EXPECT_TRUE(told().text(QAccessible::Description).contains(QLatin1String("Choose a symbol")));
    EXPECT_EQ(told().text(QAccessible::Value), QString());
    EXPECT_EQ(told().valueInterface()->maximumValue().toInt(), 0);
}

}  // namespace
}  // namespace undertone::charts
