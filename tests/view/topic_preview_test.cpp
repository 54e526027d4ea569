#include "view/topic_preview.h"

#include "view/chart_test.h"
#include "view/topic_preview_model.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace undertone::view::test {
namespace {

using testing::ElementsAre;

class TopicPreviewTest : public ChartTest {
protected:
    void tell(const std::string& id, const std::string& title, const std::string& summary = {})
    {
        store::NewStory one = story(id, last_ += std::chrono::minutes(1), {});
        one.content.title = title;
        one.content.summary = summary;
        one.scored.topics.clear();
        save(one);
    }

    static Topic topic(std::vector<std::string> terms)
    {
        Topic one;
        one.terms = std::move(terms);
        return one;
    }

    [[nodiscard]] TopicPreviewPtr whole(const Topic& topic, int most = most_previewed) const
    {
        TopicPreviewing previewing(topic, most);
        for (;;) {
            const auto preview = previewing.go_on(reader()).value();
            if (preview->finished)
                return preview;
        }
    }

    static std::vector<std::string> marked(const QString& text, const MarkedSpans& marks)
    {
        std::vector<std::string> words;
        for (const auto& [start, end] : marks)
            words.push_back(text.mid(start, end - start).toStdString());
        return words;
    }

    Utc last_ = at("2025-01-20T12:00:00Z");
};

TEST_F(TopicPreviewTest, finds_the_newest_first_and_marks_the_words)
{
    tell("1", "Uranium 🚀 miners rally as uranium prices soar");
    tell("2", "A quiet day", "Enrichment of uranium fuel resumes.");
    tell("3", "Something else");
    const auto preview = whole(topic({"uranium"}));
    EXPECT_EQ(preview->found(), 2);
    EXPECT_EQ(preview->added, 2);
    EXPECT_EQ(preview->lost, 0);
    EXPECT_EQ(preview->searched, 3);
    EXPECT_EQ(preview->total, 3);
    EXPECT_FALSE(preview->has_older);
    ASSERT_EQ(preview->stories.size(), 2u);
    const PreviewedStory& second = preview->stories[0];
    EXPECT_EQ(second.title, "A quiet day");
    EXPECT_EQ(second.source, "Wire a");
    EXPECT_THAT(marked(second.snippet, second.snippet_marks), ElementsAre("uranium"));
    const PreviewedStory& first = preview->stories[1];
    EXPECT_THAT(marked(first.title, first.title_marks), ElementsAre("Uranium", "uranium"));
    EXPECT_TRUE(first.snippet.isEmpty());
}

TEST_F(TopicPreviewTest, only_what_counts_is_marked)
{
    tell("1", "Stargate picks a site, says OpenAI, and not the Stargate film");
    tell("2", "Stargate is back on screen");
    Topic asked;
    asked.weak_terms = {"stargate"};
    asked.context = {"openai"};
    asked.exclusions = {"stargate film"};
    const auto preview = whole(asked);
    ASSERT_EQ(preview->stories.size(), 1u);
    EXPECT_THAT(marked(preview->stories[0].title, preview->stories[0].title_marks),
                ElementsAre("Stargate", "OpenAI"));

    Topic rules;
    rules.together = {{"@makers", "screen"}};
    rules.groups = {{"makers", {"stargate", "openai"}}};
    const auto by_rule = whole(rules);
    ASSERT_EQ(by_rule->stories.size(), 1u);
    EXPECT_THAT(marked(by_rule->stories[0].title, by_rule->stories[0].title_marks),
                ElementsAre("Stargate", "screen"));
}

// What a preview promises is what the search then stores.
TEST_F(TopicPreviewTest, tells_what_would_be_new_and_what_would_be_lost)
{
    tell("1", "Uranium miners rally");
    tell("2", "Thorium reactors return");
    tell("3", "Uranium and thorium");
    Topic stored = topic({"uranium"});
    stored.id = {"fuel"};
    stored.name = "Fuel";
    ASSERT_TRUE(writer_.change_topics({}, {stored}));
    const auto texts = reader().not_searched_for({"fuel"}, 10).value();
    ASSERT_TRUE(writer_.save_matches({"fuel"},
                                     {{texts[0].scored_text, 1}, {texts[2].scored_text, 1}},
                                     texts.back().scored_text));
    stored.terms = {"thorium"};
    const auto preview = whole(stored);
    EXPECT_EQ(preview->kept, 1);
    EXPECT_EQ(preview->added, 1);
    EXPECT_EQ(preview->lost, 1);
    std::vector<TopicChange> changes;
    for (const PreviewedStory& one : preview->stories)
        changes.push_back(one.change);
    EXPECT_THAT(changes, ElementsAre(TopicChange::kept, TopicChange::added, TopicChange::lost));
    EXPECT_TRUE(preview->stories[2].title_marks.isEmpty());
    EXPECT_EQ(preview_text(*preview), "Finds 2 of 3 stored stories: 1 new, 1 lost");
}

TEST_F(TopicPreviewTest, looks_at_the_newest_and_says_so)
{
    for (int i = 0; i < 600; ++i)
        tell(std::to_string(i), i % 2 == 0 ? "Uranium" : "Lead");
    const auto preview = whole(topic({"uranium"}), 500);
    EXPECT_EQ(preview->searched, 500);
    EXPECT_EQ(preview->found(), 250);
    EXPECT_EQ(int(preview->stories.size()), most_previewed_listed);
    EXPECT_TRUE(preview->has_older);
    EXPECT_EQ(preview_text(*preview),
              "Finds 250 of the newest 500 stories: 250 new, 0 lost (back to 20 Jan 2025)");
    const auto all = whole(topic({"uranium"}));
    EXPECT_EQ(all->found(), 300);
    EXPECT_FALSE(all->has_older);
}

TEST_F(TopicPreviewTest, of_no_stories_it_says_so)
{
    const auto preview = whole(topic({"uranium"}));
    EXPECT_TRUE(preview->finished);
    EXPECT_TRUE(preview_text(*preview).startsWith("No stories are stored yet"));
}

TEST_F(TopicPreviewTest, its_list_grows_and_is_sound)
{
    tell("1", "Uranium miners rally");
    tell("2", "Thorium <b>reactors</b> return");
    TopicPreviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const auto both = whole(topic({"uranium", "thorium"}));
    auto begun = std::make_shared<TopicPreview>(*both);
    begun->stories.resize(1);
    model.setPreview(begun);
    EXPECT_EQ(reset.count(), 1);
    model.setPreview(both);
    EXPECT_EQ(reset.count(), 1) << "the list keeps its place";
    EXPECT_EQ(inserted.count(), 1);
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex row = model.index(0);
    EXPECT_EQ(row.data(TopicPreviewModel::change_text_role), "New");
    EXPECT_EQ(row.data(TopicPreviewModel::line_role), "Wire a · 20 Jan 2025");
    EXPECT_EQ(row.data(Qt::AccessibleTextRole),
              "New. Thorium <b>reactors</b> return. Wire a · 20 Jan 2025");
    EXPECT_TRUE(row.data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"));
    model.setShown(TopicChange::lost);
    EXPECT_EQ(model.rowCount(), 0);
    model.setShown({});
    model.setPreview(whole(topic({"thorium"})));
    EXPECT_EQ(reset.count(), 4);
    model.setPreview(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
}  // namespace undertone::view::test
