#include "shell/replay_strip.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

/// Closes of four sessions in New York in January 2025, 21:00 UTC.
std::vector<Utc> closes()
{
    std::vector<Utc> all;
    for (const char* day : {"2025-01-23", "2025-01-24", "2025-01-27", "2025-01-28"})
        all.push_back(utc_from_iso(std::string(day) + "T21:00:00Z").value());
    return all;
}

class ReplayStripTest : public testing::Test {
protected:
    ReplayStripTest()
    {
        strip.setSessions(closes(), "America/New_York", false);
        strip.resize(800, 34);
        strip.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&strip));
    }

    [[nodiscard]] QToolButton* button(const char* name)
    {
        for (auto* one : strip.findChildren<QToolButton*>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        ADD_FAILURE() << "no button " << name;
        return nullptr;
    }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString words() { return strip.findChild<QLabel*>()->text(); }

    ReplayStrip strip;
    QSignalSpy chosen{&strip, &ReplayStrip::asOfChosen};
};

TEST_F(ReplayStripTest, begins_with_now_at_the_last_session)
{
    EXPECT_FALSE(strip.asOf());
    EXPECT_EQ(words(), "as known now");
    EXPECT_EQ(strip.findChild<QSlider*>()->value(), 3);
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(ReplayStripTest, steps_from_close_to_close_and_says_what_was_known_when)
{
    click("One session back");
    EXPECT_EQ(strip.asOf(), closes()[2]);
    EXPECT_EQ(words(), "as known at 27 Jan 2025 16:00 ET");
    click("One session on");
    EXPECT_EQ(words(), "as known at 28 Jan 2025 16:00 ET");
    click("One session on");
    EXPECT_EQ(chosen.count(), 2) << "there is no later one";
    strip.setAsOf(std::nullopt);
    click("One session on");
    EXPECT_EQ(strip.asOf(), closes()[3]) << "the last one, as its close knew it";
}

TEST_F(ReplayStripTest, keys_move_the_slider)
{
    auto* slider = strip.findChild<QSlider*>();
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_EQ(strip.asOf(), closes()[0]);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(strip.asOf(), closes()[1]);
}

TEST_F(ReplayStripTest, a_workspace_that_was_filled_in_later_says_so)
{
    strip.setSessions(closes(), "America/New_York", true);
    click("One session back");
    EXPECT_EQ(words(), "reconstructed: as known at 27 Jan 2025 16:00 ET");
}

TEST_F(ReplayStripTest, plays_to_the_end_and_waits_for_each_chart)
{
    auto* play = button("Play the sessions one after the other");
    QTest::mouseClick(play, Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(strip.asOf(), closes()[0]) << "from the last, again from the beginning";
    EXPECT_EQ(play->text(), "Pause");
    QSignalSpy beats(strip.findChild<QTimer*>(), &QTimer::timeout);
    ASSERT_TRUE(beats.wait() && beats.wait());
    EXPECT_EQ(chosen.count(), 1) << "two beats without an answer";
    QObject::connect(&strip, &ReplayStrip::asOfChosen, &strip, [this] { strip.answered(); });
    strip.answered();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip.playing(); }, 10'000));
    EXPECT_EQ(chosen.count(), 4);
    EXPECT_EQ(strip.asOf(), closes()[3]);
    EXPECT_EQ(play->text(), "Play");
}

TEST_F(ReplayStripTest, leaving_is_told)
{
    QSignalSpy left(&strip, &ReplayStrip::left);
    click("Leave the replay: the chart as it is known now");
    QTest::keyClick(&strip, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 2);
}

TEST_F(ReplayStripTest, without_sessions_nothing_is_chosen)
{
    strip.setSessions({}, "America/New_York", false);
    click("One session back");
    click("One session on");
    EXPECT_TRUE(chosen.isEmpty());
}

}  // namespace
}  // namespace undertone::shell
