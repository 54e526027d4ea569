#include "view/watch_row.h"

#include "view/chart_snapshot.h"
#include "view/chart_test.h"

#include <gmock/gmock.h>
#include <cmath>
#include <random>

namespace undertone::view::test {
namespace {

using std::chrono::hours;

class WatchRowTest : public ChartTest {
protected:
    [[nodiscard]] WatchRow row(RowDetail detail, const std::string& symbol = "NVDA") const
    {
        const auto companies = reader().companies().value();
        const auto at = std::find_if(companies.begin(), companies.end(), [&](const Company& one) {
            return one.symbol == Symbol{symbol};
        });
        return read_watch_row(reader(), {symbol}, symbol, at == companies.end() ? nullptr : &*at,
                              market::Calendar::new_york(), reader().topics().value(), detail);
    }

    [[nodiscard]] std::shared_ptr<const ChartSnapshot> chart(ToneKind kind) const
    {
        ChartQuery asked = query();
        asked.from = day("2025-01-13");
        asked.half_life = hours(72);
        asked.kind = kind;
        return make_chart_snapshot(reader(), asked, g_now).value();
    }

    /// Stories from `first` on, some hours apart, until the last close.
    void fill(Utc first)
    {
        std::mt19937 random(3);
        int number = 0;
        for (Utc t = first; t <= close_; t += seconds(random() % 40'000)) {
            store::NewStory one = story(std::to_string(++number), t,
                                        {mention("nvidia", double(random() % 2001) / 1000 - 1)});
            if (random() % 2 == 0)
                one.scored.topics = {{{"stargate"}, 0.5}};
            told_.push_back(one);
            save(one);
        }
    }

    const Utc close_ = at("2025-01-31T21:00:00Z");
    std::vector<store::NewStory> told_;
};

// One definition for both: the figures are the chart's at its last close.
TEST_F(WatchRowTest, a_table_s_tones_and_z_are_the_chart_s)
{
    fill(at("2024-12-20T12:00:00Z"));
    const WatchRow shown = row(RowDetail::table);
    const auto tones = chart(ToneKind::tone);
    ASSERT_EQ(shown.tones.size(), tones->tone.size());
    for (std::size_t i = 0; i < shown.tones.size(); ++i) {
        ASSERT_EQ(shown.tones[i].has_value(), tones->tone[i].has_value()) << i;
        if (shown.tones[i]) {
            EXPECT_NEAR(*shown.tones[i], *tones->tone[i], 1e-9) << i;
        }
    }
    EXPECT_NEAR(shown.tone.value(), tones->tone.back().value(), 1e-9);
    EXPECT_NEAR(shown.tone_z.value(), chart(ToneKind::z)->tone.back().value(), 1e-6);
    const WatchRow brief = row(RowDetail::two_lines);
    EXPECT_NEAR(brief.tone.value(), shown.tone.value(), 1e-12);
    EXPECT_NEAR(brief.tone_change.value(), shown.tone_change.value(), 1e-9);
    EXPECT_EQ(brief.stories, shown.stories);
    EXPECT_FALSE(brief.tone_z || brief.heats || brief.stories_today) << "not asked for";
}

TEST_F(WatchRowTest, heat_is_the_definition_s_by_topic_strongest_first)
{
    fill(at("2025-01-20T12:00:00Z"));
    std::map<TopicId, double> wanted;
    for (const store::NewStory& one : told_) {
        const auto since = one.known_at.time_since_epoch() % seconds(900);
        const Utc counted = since.count() == 0 ? one.known_at : one.known_at + seconds(900) - since;
        wanted[one.scored.topics[0].topic] +=
            std::exp2(-double((close_ - counted).count()) / (72 * 3600.0));
    }
    const auto heats = row(RowDetail::table).heats.value();
    ASSERT_EQ(heats.size(), 2u);
    EXPECT_GE(heats[0].heat, heats[1].heat);
    for (const TopicHeat& one : heats)
        EXPECT_NEAR(one.heat, wanted[one.topic], 1e-6) << one.name;
}

TEST_F(WatchRowTest, today_s_stories_count_to_the_last_session_or_came_since)
{
    int number = 0;
    for (const char* time :
         {"2025-01-30T20:59:59Z", "2025-01-30T21:00:00Z",  // the day before
          "2025-01-30T21:00:01Z", "2025-01-31T15:00:00Z", "2025-02-01T08:00:00Z"})
        save(story(std::to_string(++number), at(time), {mention("nvidia", 0.5)}));
    EXPECT_EQ(row(RowDetail::table).stories_today, 3);
}

TEST_F(WatchRowTest, what_is_not_known_is_none)
{
    const WatchRow fund = row(RowDetail::table, "SMH");
    EXPECT_TRUE(fund.last);
    EXPECT_FALSE(fund.tone || fund.tone_z || fund.heats || fund.stories_today) << "nobody's news";
    const WatchRow quiet = row(RowDetail::table);
    EXPECT_FALSE(quiet.tone || quiet.tone_z) << "no story yet";
    EXPECT_TRUE(quiet.heats.value().empty()) << "read, and there is none";
    EXPECT_EQ(quiet.stories_today, 0);
    EXPECT_FALSE(row(RowDetail::table, "AMD").last) << "no bars";
}

}  // namespace
}  // namespace undertone::view::test
