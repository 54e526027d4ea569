#include "shell/flow_layout.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

/// Three boxes of 100 x 20 with 4 pixels between.
class FlowLayoutTest : public testing::Test {
protected:
    FlowLayoutTest()
    {
        for (QWidget*& box : boxes) {
            box = new QWidget;
            box->setFixedSize(100, 20);
            flow->addWidget(box);
        }
    }

    FlowLayout* flow = new FlowLayout(4);
    QWidget* boxes[3] = {};
    QWidget parent;

    void SetUp() override { parent.setLayout(flow); }
};

TEST_F(FlowLayoutTest, what_does_not_fit_goes_into_a_next_line)
{
    EXPECT_EQ(flow->sizeHint(), QSize(308, 20));
    EXPECT_EQ(flow->minimumSize(), QSize(100, 20));
    EXPECT_EQ(flow->heightForWidth(308), 20);
    EXPECT_EQ(flow->heightForWidth(307), 44);
    EXPECT_EQ(flow->heightForWidth(50), 68) << "one in each line at least";
    flow->setGeometry({10, 10, 250, 100});
    EXPECT_EQ(boxes[0]->geometry(), QRect(10, 10, 100, 20));
    EXPECT_EQ(boxes[1]->geometry(), QRect(114, 10, 100, 20));
    EXPECT_EQ(boxes[2]->geometry(), QRect(10, 34, 100, 20));
}

TEST_F(FlowLayoutTest, a_widget_that_goes_leaves_the_layout)
{
    delete boxes[1];
    EXPECT_EQ(flow->count(), 2);
    EXPECT_EQ(flow->sizeHint().width(), 204);
    EXPECT_EQ(flow->itemAt(2), nullptr);
    EXPECT_EQ(flow->takeAt(5), nullptr);
}

}  // namespace
}  // namespace undertone::shell
