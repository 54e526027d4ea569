#include "view/story_list_model.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

namespace undertone::view {
namespace {

StoryItem item(std::int64_t id, const std::string& title, std::optional<double> score)
{
    StoryItem item;
    item.story.story.id = {id};
    item.story.story.content.title = title;
    item.story.story.source_name = "Wire";
    item.time_et = "Mon 27 Jan 2025 09:41 EST";
    item.local_date = date_from_iso("2025-01-27").value();
    item.session.date = date_from_iso("2025-01-27").value();
    item.session_class = market::SessionClass::regular;
    if (score) {
        item.mention.emplace();
        item.mention->score = *score;
    }
    return item;
}

StoryItems two_stories()
{
    return std::make_shared<std::vector<StoryItem>>(std::vector<StoryItem>{
        item(1, "Nvidia sinks on a cheap model", -0.71), item(2, "Oracle <b>builds</b>", {})});
}

TEST(StoryListModel, AScoreHasItsSignAndNoScoreIsADash)
{
    StoryListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setStories(two_stories());
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(StoryListModel::score_role).toString(),
              QString::fromUtf8("−0.71"));
    EXPECT_EQ(model.index(0).data(StoryListModel::sign_role).toInt(), -1);
    EXPECT_EQ(model.index(1).data(StoryListModel::score_role).toString(), QString::fromUtf8("–"));
    EXPECT_FALSE(model.index(1).data(StoryListModel::sign_role).isValid());
    EXPECT_FALSE(model.index(1).data(Qt::ToolTipRole).toString().contains("<b>"));
}

TEST(StoryListModel, AnUnscoredStorySaysWhyFirst)
{
    StoryItem german = item(4, "Nvidia-Aktie bricht ein", {});
    german.story.scored.unscored = "not in English (German)";
    StoryListModel model;
    model.setStories(std::make_shared<std::vector<StoryItem>>(1, german));
    EXPECT_TRUE(model.index(0)
                    .data(StoryListModel::line_role)
                    .toString()
                    .startsWith("not scored: not in English (German) · "));
    EXPECT_FALSE(model.index(0).data(StoryListModel::sign_role).isValid());
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains("not in English (German)"));
    EXPECT_FALSE(spoken.contains("No score for this company"));
}

TEST(StoryListModel, ARemovedTextSaysWhen)
{
    StoryItem kept = item(5, "Nvidia sinks", -0.7);
    EXPECT_TRUE(text_removed_text(kept).isEmpty());
    kept.story.story.text_removed = utc_from_iso("2026-03-03T23:30:00Z").value();
    EXPECT_EQ(text_removed_text(kept), "Text removed on 3 Mar 2026");
}

TEST(StoryListModel, OfASearchARowSaysWhereItsWordsStand)
{
    StoryListModel model;
    const QAbstractItemModelTester tester(&model);
    FoundIn title, elsewhere;
    title.title = {{0, 6}};
    elsewhere.snippet = "… by Nvidia";
    elsewhere.snippet_marks = {{5, 11}};
    model.setStories(two_stories(), {title, elsewhere});
    EXPECT_EQ(model.index(0).data(StoryListModel::title_marks_role).value<MarkedSpans>(),
              title.title);
    EXPECT_TRUE(model.index(0).data(StoryListModel::snippet_role).toString().isEmpty());
    EXPECT_EQ(model.index(1).data(StoryListModel::snippet_role).toString(), elsewhere.snippet);
    EXPECT_TRUE(model.index(1).data(Qt::AccessibleTextRole).toString().contains("by Nvidia"));
    EXPECT_EQ(model.row_of({2}), 1);
    EXPECT_EQ(model.row_of({3}), -1);
    model.setStories(two_stories());
    EXPECT_TRUE(model.index(1).data(StoryListModel::snippet_role).toString().isEmpty());
    model.setStories(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(StoryListModel, HasASecondZonesTimeInTheTooltipWhereOneIsSet)
{
    StoryItem late = item(6, "Nvidia sinks", -0.7);
    late.story.story.known_at = utc_from_iso("2025-01-27T21:02:00Z").value();
    late.local_date = date_from_iso("2025-01-27").value();
    late.time_et = "Mon 27 Jan 2025 16:02 EST";
    StoryListModel model;
    model.setStories(std::make_shared<const std::vector<StoryItem>>(std::vector{late}));
    const auto tooltip = [&] { return model.index(0).data(Qt::ToolTipRole).toString(); };
    EXPECT_FALSE(tooltip().contains("EST"));
    model.setSecondZone("Europe/Berlin");
    EXPECT_TRUE(tooltip().contains("Mon 27 Jan 2025 16:02 EST · 22:02 Berlin"));
    model.setSecondZone("Asia/Hong_Kong");  // it is Tuesday there
    EXPECT_TRUE(tooltip().contains("16:02 EST · Tue 05:02 Hong Kong"));
    model.setSecondZone("Europe/Atlantis");
    EXPECT_TRUE(tooltip().endsWith("16:02 EST") || tooltip().contains("16:02 EST<"));
}

TEST(StoryListModel, SaysWhichSessionAStoryCountsTo)
{
    StoryItem late = item(3, "After hours", 0.2);
    late.time_et = "Mon 27 Jan 2025 16:45 EST";
    late.local_date = date_from_iso("2025-01-27").value();
    late.session.date = date_from_iso("2025-01-28").value();
    late.session_class = market::SessionClass::post;
    EXPECT_TRUE(session_text(late).contains("28 Jan 2025"));
    EXPECT_FALSE(session_text(item(1, "In hours", 0.2)).contains("2025"));
}

StoryItems stories(int from, int count, std::int64_t cluster = 0)
{
    auto all = std::make_shared<std::vector<StoryItem>>();
    for (int i = from; i < from + count; ++i) {
        all->push_back(item(i, "Story " + std::to_string(i), 0.1));
        all->back().story.story.cluster = {cluster};
    }
    return all;
}

TEST(StoryListModel, PagesComeWhenTheyAreAskedFor)
{
    StoryListModel model;
    const QAbstractItemModelTester tester(&model);
    int asked = 0;
    QObject::connect(&model, &StoryListModel::moreAsked, &model, [&] { ++asked; });
    model.setStories(stories(1, 3), {}, true);  // at which the tester asks for more, as a view does
    EXPECT_FALSE(model.canFetchMore({})) << "it is awaited";
    model.fetchMore({});
    EXPECT_EQ(asked, 1) << "once a page";
    const QPersistentModelIndex second(model.index(1));
    model.append(stories(4, 2), {}, false);
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.loaded(), 5);
    EXPECT_EQ(second.row(), 1);
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_EQ(model.item(4)->story.story.id, (StoryId{5}));
    EXPECT_EQ(model.place_of(4).index, 1) << "the second of its page";
    EXPECT_EQ(model.item(5), nullptr);
}

TEST(StoryListModel, GroupedThereIsARowANewsThatOpens)
{
    StoryListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setStories(stories(1, 3, 7), {}, true);
    model.setGrouped(true);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(StoryListModel::group_role).toInt(), 2);
    EXPECT_FALSE(model.index(0).data(StoryListModel::open_role).toBool());
    model.append(stories(4, 2, 8), {}, true);
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_TRUE(model.setData(model.index(0), true, StoryListModel::open_role));
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_TRUE(model.index(1).data(StoryListModel::member_role).toBool());
    EXPECT_EQ(model.row_of({4}), 3);
    model.append(stories(6, 1, 7), {}, false);
    EXPECT_EQ(model.row_of({6}), 3) << "below the others of its news, though it came later";
    ASSERT_TRUE(model.setData(model.index(0), false, StoryListModel::open_role));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(StoryListModel::group_role).toInt(), 3);
    model.reveal({3});
    EXPECT_EQ(model.row_of({3}), 2) << "within its news, which opens for it";
    model.setGrouped(false);
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_FALSE(model.setData(model.index(0), true, StoryListModel::open_role));
}

TEST(StoryListModel, AMarkHoldsWhateverListIsShown)
{
    StoryListModel model;
    const QAbstractItemModelTester tester(&model);
    auto one = std::make_shared<std::vector<StoryItem>>(*stories(1, 1));
    one->front().story.mark.read = true;
    model.setStories(one);
    EXPECT_FALSE(model.index(0).data(StoryListModel::unread_role).toBool());
    model.setMark({1}, {true, false, "see the filing"});
    model.setStories(one);
    EXPECT_TRUE(model.index(0).data(StoryListModel::starred_role).toBool());
    EXPECT_TRUE(model.index(0).data(StoryListModel::unread_role).toBool());
    EXPECT_TRUE(model.index(0).data(StoryListModel::noted_role).toBool());
    EXPECT_TRUE(model.index(0).data(Qt::AccessibleTextRole).toString().contains("see the filing"));
}

TEST(StoryListModel, AnAgeIsInTheUnitThatTells)
{
    const Utc now = utc_from_iso("2026-03-03T12:00:00Z").value();
    const auto age = [&](const char* then) { return age_text(utc_from_iso(then).value(), now); };
    EXPECT_EQ(age("2026-03-03T11:59:40Z"), "now");
    EXPECT_EQ(age("2026-03-03T12:05:00Z"), "now") << "a clock that is ahead";
    EXPECT_EQ(age("2026-03-03T11:20:00Z"), "40 min");
    EXPECT_EQ(age("2026-03-02T13:00:00Z"), "23 h");
    EXPECT_EQ(age("2026-03-01T12:00:00Z"), "2 d");
    EXPECT_EQ(age("2025-12-03T12:00:00Z"), "2 mo");
    EXPECT_EQ(age("2024-01-27T12:00:00Z"), "2 y");
}

}  // namespace
}  // namespace undertone::view
