#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using testing::HasSubstr;
using StoriesTest = StoreTest;

std::vector<std::string> titles(const Result<std::vector<StoryView>>& views)
{
    EXPECT_TRUE(views) << to_sentence(views.error());
    std::vector<std::string> all;
    for (const StoryView& view : views.value_or(std::vector<StoryView>{}))
        all.push_back(view.story.content.title);
    return all;
}

TEST_F(StoriesTest, AStoryComesBackAsItWasSaved)
{
    NewStory one = story("guid:1", "Nvidia fällt 17 %", {});
    one.content.summary = "Zwei\nZeilen";
    one.content.text = std::string("a\0b", 3);
    one.content.link = "https://example.org/1";
    one.content.publisher = "Example";
    one.content.published = Published{at("2025-01-27T23:59:59Z"), true};
    one.first_seen = at("2025-01-27T14:59:00Z");
    one.known_at = at("2025-01-27T14:41:00Z");
    one.novelty = 0.75;
    one.trained_until = day("2024-12-31");
    one.scored.tone = -0.4;
    one.scored.label = Label::negative;
    one.scored.unscored = "not in English (German)";
    one.scored.topics = {{{"stargate"}, 0.9}, {{"deepseek"}, 0.25}};
    Mention about = mention("nvidia", -0.7, 0.9);
    about.reaction = true;
    about.log_odds = -1.7346010553881064;
    about.intercept = 0.1;
    about.reasons = {{Field::summary, 3, 8, "fällt", -1.8346010553881064, "falls, about Nvidia"},
                     {Field::summary, 9, 11, "17", 0.0, "said by an analyst", true}};
    one.scored.mentions = {about, mention("amd", 0.1, 0.2)};
    Claim claim;
    claim.field = Field::summary;
    claim.start = 3;
    claim.end = 14;
    claim.text = "fällt 17 %";
    claim.company = {"nvidia"};
    claim.subject = "Nvidia";
    claim.kind = ClaimKind::value;
    claim.direction = -1;
    claim.bound = Bound::nearly;
    claim.value = 17;
    claim.unit = "%";
    claim.decimals = 1;
    claim.basis = ClaimBasis::intraday;
    claim.date = day("2025-01-27");
    one.scored.claims = {claim};
    EXPECT_EQ(save(one).mentions_added, 2);

    const auto all = reader().stories({});
    ASSERT_TRUE(all) << to_sentence(all.error());
    ASSERT_EQ(all->size(), 1u);
    const StoryView& view = all->front();
    EXPECT_EQ(view.story.content, one.content);
    EXPECT_EQ(view.story.source.value, "a");
    EXPECT_EQ(view.story.source_name, "Wire a");
    EXPECT_EQ(view.story.first_seen, one.first_seen);
    EXPECT_EQ(view.story.known_at, one.known_at);
    EXPECT_EQ(view.story.recorded_at, g_now);
    EXPECT_EQ(view.story.revision, 1);
    EXPECT_EQ(view.engine, "test/1");
    EXPECT_EQ(view.trained_until, one.trained_until);
    EXPECT_EQ(view.scored.tone, one.scored.tone);
    EXPECT_EQ(view.scored.label, Label::negative);
    EXPECT_EQ(view.scored.unscored, one.scored.unscored);
    EXPECT_EQ(view.scored.topics, one.scored.topics);
    EXPECT_EQ(view.novelty.at({"amd"}), 0.75);
    ASSERT_EQ(view.scored.mentions.size(), 2u);
    const Mention& read = view.scored.mentions[0];
    EXPECT_EQ(read.company, about.company);
    EXPECT_EQ(read.relevance, about.relevance);
    EXPECT_EQ(read.p, about.p);
    EXPECT_EQ(read.score, about.score);
    EXPECT_EQ(read.confidence, about.confidence);
    EXPECT_TRUE(read.reaction);
    EXPECT_EQ(read.log_odds, about.log_odds);
    EXPECT_EQ(read.intercept, about.intercept);
    about.reasons[0].weight = -1.8346;  // kept to a ten-thousandth
    EXPECT_EQ(read.reasons, about.reasons);
    ASSERT_EQ(view.scored.claims.size(), 1u);
    const Claim& stated = view.scored.claims[0];
    EXPECT_EQ(stated.field, claim.field);
    EXPECT_EQ(stated.start, claim.start);
    EXPECT_EQ(stated.end, claim.end);
    EXPECT_EQ(stated.text, claim.text);
    EXPECT_EQ(stated.company, claim.company);
    EXPECT_EQ(stated.subject, claim.subject);
    EXPECT_EQ(stated.kind, claim.kind);
    EXPECT_EQ(stated.direction, claim.direction);
    EXPECT_EQ(stated.bound, claim.bound);
    EXPECT_EQ(stated.value, claim.value);
    EXPECT_EQ(stated.unit, claim.unit);
    EXPECT_EQ(stated.decimals, claim.decimals);
    EXPECT_EQ(stated.basis, claim.basis);
    EXPECT_EQ(stated.date, claim.date);
    EXPECT_EQ(reader().story(view.story.id)->story.content, one.content);
    EXPECT_EQ(reader().story({99}).error().kind, ErrorKind::not_found);
}

TEST_F(StoriesTest, ABrokenByteInAReasonKeepsNoStoryOut)
{
    Mention about = mention("nvidia", 0.5);
    about.reasons = {{Field::title, 0, 1, "\xff", 1, "r"}};
    save(story("1", "t\xff", {about}));
    EXPECT_EQ(reader().stories({})->at(0).scored.mentions[0].reasons[0].text, "\xEF\xBF\xBD");
}

// Words that stand in the text are not stored twice; an engine's own words are.
TEST_F(StoriesTest, ReasonsKeepTheirWords)
{
    NewStory one = story("1", "Nvidia fällt – “AI” 弱い", {});
    one.content.summary = "Zürich: fell.";
    one.content.text = "ok";
    Mention about = mention("nvidia", -0.5);
    about.reasons = {{Field::title, 7, 12, "fällt", -0.5, "this word"},
                     {Field::title, 10, 14, "lt –", 0.5, "words that overlap"},
                     {Field::title, 15, 22, "“AI” 弱い", 0.25, "these words"},
                     {Field::summary, 8, 13, "fell.", -1, "this word", true},
                     {Field::text, 0, 2, "ok", 0.0001, "", true},
                     {Field::title, 0, 6, "the company", 12.5, "“a reading” of its own"},
                     {Field::text, 1, 9, "beyond the end", 0, "this word"}};
    one.scored.mentions = {about, mention("amd", 0.1)};
    save(one);
    const auto read = reader().story({1}).value().scored.mentions;
    EXPECT_EQ(read[0].reasons, about.reasons);
    EXPECT_TRUE(read[1].reasons.empty());
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(db.execAndGet("SELECT group_concat(value) FROM mention, json_each(mention.reasons) "
                            "WHERE json_each.type = 'text'")
                  .getString(),
              "the company,beyond the end");
}

TEST_F(StoriesTest, TheSameStoryTwiceChangesNothing)
{
    NewStory one = story("1", "Nvidia rises", {mention("nvidia", 0.5)});
    EXPECT_EQ(save(one).stories_added, 1);
    g_now += std::chrono::hours(1);
    // Feeds put session ids into links and date stories anew (DEMANDS 8): that is no edit.
    one.content.link = "https://example.org/1?session=2";
    one.content.published = Published{g_now, false};
    one.known_at = g_now;
    const ChangeSet again = save(one);
    EXPECT_EQ(again.stories_unchanged, 1);
    EXPECT_EQ(again.stories_added + again.stories_revised + again.mentions_added, 0);
    EXPECT_EQ(reader().counts()->mentions, 1);
    EXPECT_EQ(to_iso(reader().stories({})->at(0).story.known_at), "2025-01-27T15:00:00Z");
}

TEST_F(StoriesTest, AnEditIsARevisionAndTheEarlierOneIsKept)
{
    save(story("1", "Nvidia rises", {mention("nvidia", 0.5)}));
    const Utc before = g_now;
    g_now += std::chrono::hours(1);
    NewStory edited = story("1", "Nvidia falls", {mention("nvidia", -0.5), mention("amd", 0.2)});
    edited.cluster = {};
    edited.novelty = 0;
    const ChangeSet changes = save(edited);
    EXPECT_EQ(changes.stories_revised, 1);
    EXPECT_EQ(changes.stories_added, 0);
    EXPECT_EQ(changes.mentions_added, 2);

    const StoryView now = reader().stories({})->at(0);
    EXPECT_EQ(now.story.content.title, "Nvidia falls");
    EXPECT_EQ(now.story.revision, 2);
    EXPECT_EQ(now.story.recorded_at, g_now);
    EXPECT_EQ(now.story.known_at, before);
    EXPECT_EQ(now.novelty.at({"nvidia"}), 1) << "fixed on arrival";
    EXPECT_EQ(reader().counts()->clusters, 1);

    StoryQuery earlier;
    earlier.as_of = before;
    const StoryView then = reader().stories(earlier)->at(0);
    EXPECT_EQ(then.story.content.title, "Nvidia rises");
    EXPECT_EQ(then.story.revision, 1);
    ASSERT_EQ(then.scored.mentions.size(), 1u);
    EXPECT_EQ(then.scored.mentions[0].score, 0.5);
    EXPECT_EQ(reader().story(then.story.id, before)->story.content.title, "Nvidia rises");
    EXPECT_FALSE(reader().story(then.story.id, before - seconds(1)));
    earlier.as_of = before - seconds(1);
    EXPECT_TRUE(reader().stories(earlier)->empty());
}

TEST_F(StoriesTest, AnEditBackIsAThirdRevision)
{
    save(story("1", "A", {}));
    save(story("1", "B", {}));
    EXPECT_EQ(save(story("1", "A", {})).stories_revised, 1);
    EXPECT_EQ(reader().stories({})->at(0).story.revision, 3);
}

TEST_F(StoriesTest, QueriesByTopicCompanyAndTime)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    g_now += std::chrono::hours(1);
    NewStory two = story("2", "two", {mention("amd", 0.5), mention("nvidia", 0.1)});
    two.scored.topics = {{{"stargate"}, 1}};
    save(two);
    g_now += std::chrono::hours(1);
    NewStory three = story("3", "three", {});
    three.scored.topics = {};
    save(three);

    using testing::ElementsAre;
    EXPECT_THAT(titles(reader().stories({})), ElementsAre("three", "two", "one"));
    StoryQuery query;
    query.company = CompanyId{"nvidia"};
    EXPECT_THAT(titles(reader().stories(query)), ElementsAre("two", "one"));
    query.topic = TopicId{"deepseek"};
    EXPECT_THAT(titles(reader().stories(query)), ElementsAre("one"));
    query.company = {};
    query.topic = TopicId{"stargate"};
    EXPECT_THAT(titles(reader().stories(query)), ElementsAre("two"));
    query = {};
    query.from = g_now - std::chrono::hours(1);
    query.to = g_now;
    EXPECT_THAT(titles(reader().stories(query)), ElementsAre("two")) << "half-open";
    query = {};
    query.limit = 2;
    EXPECT_THAT(titles(reader().stories(query)), ElementsAre("three", "two"));
}

TEST_F(StoriesTest, MarksAreTheStoriesFiguresInTimeOrder)
{
    Source half = source("b");
    half.weight = 0.5;
    half.demo = true;
    ASSERT_TRUE(writer_.save_reference({}, {}, {}, {half}));
    NewStory one = story("1", "one", {mention("nvidia", -0.6, 0.9), mention("amd", 0.4, 0.3)});
    one.novelty = 0.75;
    one.source = {"b"};
    one.trained_until = day("2025-01-27");
    one.scored.topics = {{{"deepseek"}, 0.5}, {{"stargate"}, 1}};
    save(one);
    g_now += std::chrono::hours(24);
    NewStory two = story("2", "two", {});
    two.trained_until = day("2025-01-27");
    save(two);

    StoryQuery query;
    auto marks = reader().marks(query).value();
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(reader().story_count(query), 2);
    EXPECT_EQ(marks[0].story.value, 1);
    EXPECT_EQ(to_iso(marks[0].known_at), "2025-01-27T15:00:00Z");
    EXPECT_DOUBLE_EQ(marks[0].weight, (0.9 + 0.3) * 0.8 * 0.75 * 0.5);
    EXPECT_DOUBLE_EQ(marks[0].score, (0.9 * -0.6 + 0.3 * 0.4) / 1.2);
    EXPECT_DOUBLE_EQ(marks[0].novelty, 0.75);
    EXPECT_EQ(marks[0].topics, (std::vector<TopicId>{{"deepseek"}, {"stargate"}}));
    EXPECT_TRUE(marks[0].demo);
    EXPECT_TRUE(marks[0].in_hindsight);
    EXPECT_EQ(marks[0].engine, "test/1");
    EXPECT_EQ(marks[1].weight, 0) << "about no company";
    EXPECT_EQ(marks[1].score, 0);
    EXPECT_FALSE(marks[1].demo);
    EXPECT_FALSE(marks[1].in_hindsight);

    query.topic = TopicId{"deepseek"};
    EXPECT_DOUBLE_EQ(reader().marks(query)->at(0).weight, (0.9 + 0.3) * 0.8 * 0.75 * 0.5 * 0.5);
    query.company = CompanyId{"amd"};
    marks = reader().marks(query).value();
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(reader().story_count(query), 1);
    EXPECT_DOUBLE_EQ(marks[0].weight, 0.3 * 0.8 * 0.75 * 0.5 * 0.5);
    EXPECT_DOUBLE_EQ(marks[0].score, 0.4);
    query.topic = {};
    EXPECT_DOUBLE_EQ(reader().marks(query)->at(0).weight, 0.3 * 0.8 * 0.75 * 0.5);
    query.as_of = at("2025-01-27T14:59:59Z");
    EXPECT_TRUE(reader().marks(query)->empty());
    EXPECT_EQ(reader().story_count(query), 0);
}

TEST_F(StoriesTest, AStoryThatLostItsCompanyIsNoLongerFoundByIt)
{
    save(story("1", "Nvidia", {mention("nvidia", 0.5)}));
    const Utc before = g_now;
    g_now += seconds(60);
    save(story("1", "AMD", {mention("amd", 0.5)}));
    StoryQuery query;
    query.company = CompanyId{"nvidia"};
    EXPECT_TRUE(reader().stories(query)->empty());
    query.as_of = before;
    EXPECT_EQ(reader().stories(query)->size(), 1u);
}

TEST_F(StoriesTest, NewClustersAreSharedByNumberWithinACall)
{
    NewStory one = story("1", "one", {}), two = story("2", "two", {}), three = story("3", "3", {});
    one.cluster = two.cluster = {-1};
    ASSERT_TRUE(writer_.save_stories({one, two, three}));
    const auto all = reader().stories({}).value();
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[2].story.cluster, all[1].story.cluster);
    EXPECT_NE(all[0].story.cluster, all[1].story.cluster);
    EXPECT_EQ(all[1].cluster_size, 2);
    EXPECT_EQ(all[0].cluster_size, 1);

    NewStory four = story("4", "four", {mention("nvidia", 0.5), mention("amd", 0.1)});
    four.content.summary = "in short";
    four.source = {"b"};
    four.cluster = all[0].story.cluster;
    save(four);
    EXPECT_EQ(reader().counts()->clusters, 2);
    const auto known = [&](Utc from, RevisionId after) {
        std::vector<Reader::Recent> all;
        EXPECT_TRUE(reader().recent(from, from + seconds(1), after,
                                    [&](const Reader::Recent& one) { all.push_back(one); }));
        return all;
    };
    const auto recent = known(g_now, {});
    ASSERT_EQ(recent.size(), 4u);
    EXPECT_EQ(recent[3].family, "family b");
    EXPECT_EQ(recent[3].title, "four");
    EXPECT_EQ(recent[3].summary, "in short");
    EXPECT_EQ(recent[3].companies, (std::vector<CompanyId>{{"nvidia"}, {"amd"}}));
    EXPECT_TRUE(recent[2].companies.empty());
    EXPECT_EQ(reader().known_ids({"a"}, {"1", "2", "9"}).value(),
              (std::set<std::string>{"1", "2"}));
    EXPECT_TRUE(reader().known_ids({"b"}, {"1"})->empty());
    EXPECT_EQ(recent[3].cluster, recent[2].cluster);
    EXPECT_TRUE(known(g_now + seconds(1), {}).empty());
    EXPECT_EQ(reader().last_revision().value(), recent[3].revision);
    const auto later = known(g_now, recent[2].revision);
    ASSERT_EQ(later.size(), 1u);
    EXPECT_EQ(later[0].title, "four");
}

TEST_F(StoriesTest, OneBadStoryStoresNothingOfItsCall)
{
    NewStory lost = story("2", "two", {});
    lost.source = {"nowhere"};
    const auto saved = writer_.save_stories({story("1", "one", {}), lost});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(saved.error().what, HasSubstr("nowhere"));
    EXPECT_EQ(reader().counts()->stories, 0);
    EXPECT_EQ(reader().counts()->clusters, 0);
}

TEST_F(StoriesTest, RecordedAtNeverGoesBack)
{
    save(story("1", "one", {}));
    const Utc first = g_now;
    g_now -= std::chrono::hours(5);  // a clock set back
    save(story("2", "two", {}));
    EXPECT_EQ(reader().story({2})->story.recorded_at, first);
}

TEST_F(StoriesTest, AnotherEnginesScoresTakeTheirPlaceFromWhenItIsInUse)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    const Utc before = g_now;
    const auto waiting = reader().not_scored_by("test/2", {}, 10).value();
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting[0].title, "one");
    EXPECT_EQ(waiting[0].known_at, before);
    EXPECT_TRUE(reader().not_scored_by("test/1", {}, 10)->empty());
    EXPECT_TRUE(reader().not_scored_by("test/2", waiting[0].revision, 10)->empty());

    g_now += std::chrono::hours(1);
    ScoredText scored;
    scored.mentions = {mention("nvidia", -0.9)};
    ASSERT_TRUE(writer_.save_scores({{waiting[0].revision, scored, "test/2", {}}}));
    EXPECT_EQ(reader().story({1})->engine, "test/1");
    EXPECT_EQ(reader().marks({})->at(0).engine, "test/1");
    ASSERT_TRUE(writer_.use_engine("test/2"));
    EXPECT_EQ(reader().engine_in_use().value(), "test/2");
    EXPECT_EQ(reader().engine_in_use(before).value(), "test/1");
    EXPECT_EQ(reader().engine_in_use(before - seconds(1)).value(), "");
    EXPECT_EQ(reader().marks({})->at(0).engine, "test/2");
    EXPECT_EQ(reader().story({1})->engine, "test/2");
    EXPECT_EQ(reader().story({1})->scored.mentions[0].score, -0.9);
    StoryQuery earlier;
    earlier.as_of = before;
    EXPECT_EQ(reader().stories(earlier)->at(0).engine, "test/1");
    EXPECT_EQ(writer_.save_scores({{{77}, scored, "test/2", {}}}).error().kind,
              ErrorKind::not_found);
}

TEST_F(StoriesTest, FlipsAreCountedByCompanyInTheLastRevisions)
{
    save(story("1", "one", {mention("nvidia", 0.5), mention("amd", 0.5)}));
    save(story("2", "two", {mention("nvidia", 0.5)}));
    save(story("2", "two, edited", {mention("nvidia", -0.5)}));
    save(story("3", "three", {mention("nvidia", 0.5)}));
    EXPECT_EQ(reader().count_not_scored_by("test/2").value(), 4);
    const auto scored = [](std::vector<Mention> mentions) {
        ScoredText text;
        text.mentions = std::move(mentions);
        return text;
    };
    // Revision 3 is the edited one; 4, the third story, is not scored yet.
    ASSERT_TRUE(writer_.save_scores(
        {{{1}, scored({mention("nvidia", -0.5), mention("amd", 0.2)}), "test/2", {}},
         {{2}, scored({mention("nvidia", -0.5)}), "test/2", {}},
         {{3}, scored({mention("amd", -0.5)}), "test/2", {}}}));
    EXPECT_EQ(reader().count_not_scored_by("test/2").value(), 1);
    std::map<std::string, int> counts;
    const auto flips = reader().flips("test/2").value();
    for (const Flip& flip : flips) {
        const auto name = [](const std::optional<Label>& label) {
            return label ? std::string(to_string(*label)) : "none";
        };
        EXPECT_EQ(flip.is_one(), flip.from != flip.to);
        counts[flip.company.value + " " + name(flip.from) + " " + name(flip.to)] = flip.mentions;
    }
    const std::map<std::string, int> expected = {{"nvidia positive negative", 1},
                                                 {"amd positive positive", 1},
                                                 {"nvidia negative none", 1},
                                                 {"amd none negative", 1}};
    EXPECT_EQ(counts, expected);
}

}  // namespace
}  // namespace undertone::store::test
