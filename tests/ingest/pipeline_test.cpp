#include "ingest/pipeline.h"

#include "engines/built_in_engine.h"
#include "ingest/rescoring.h"
#include "ingest/workspace_fixture.h"
#include "sources/reference_data.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>

namespace undertone::ingest {
namespace {

using test::read_file;
using testing::HasSubstr;

Utc g_now;  // the tests' clock

std::string rss(const std::string& items)
{
    return "<rss version=\"2.0\"><channel><title>T</title>" + items + "</channel></rss>";
}

std::string item(const std::string& guid, const std::string& title, const std::string& date)
{
    return "<item><guid>" + guid + "</guid><title>" + title + "</title><pubDate>" + date +
           "</pubDate></item>";
}

class PipelineTest : public WorkspaceTest {
protected:
    PipelineTest() : WorkspaceTest([] { return g_now; })
    {
        g_now = utc_from_iso("2025-01-28T12:00:00Z").value();
        EXPECT_TRUE(writer_.save_reference(shipped_companies(), shipped_instruments(),
                                           shipped_topics(),
                                           {source("a"), source("b"), source("c")}));
    }

    static Source source(const std::string& id)
    {
        Source one;
        one.id = {id};
        one.name = "Wire " + id;
        one.family = id;
        one.format = "feed";
        return one;
    }

    Pipeline::Outcome ingest(const std::string& id, const std::string& bytes)
    {
        const auto outcome =
            pipeline_.ingest_news(source(id), {bytes, "application/rss+xml", {}, 200});
        EXPECT_TRUE(outcome) << to_sentence(outcome.error());
        return outcome.value_or(Pipeline::Outcome{});
    }

    std::vector<store::StoryView> stories() { return writer_.reader().stories({}).value(); }
};

const std::string monday = "Mon, 27 Jan 2025 14:35:00 GMT";

TEST_F(PipelineTest, AStoryIsParsedScoredPlacedAndStored)
{
    const auto outcome = ingest("a", rss(item("1",
                                              "Nvidia shares plunge as DeepSeek's cheap model "
                                              "spreads fear",
                                              monday)));
    EXPECT_EQ(outcome.items, 1);
    EXPECT_EQ(outcome.changes.stories_added, 1);
    EXPECT_GE(outcome.changes.mentions_added, 2);
    const auto all = stories();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(to_iso(all[0].story.known_at), "2025-01-27T14:35:00Z");
    EXPECT_EQ(all[0].story.first_seen, g_now);
    EXPECT_EQ(all[0].story.source_name, "Wire a");
    EXPECT_FALSE(all[0].engine.empty());
    bool nvidia = false;
    for (const Mention& mention : all[0].scored.mentions)
        if (mention.company.value == "nvidia") {
            nvidia = true;
            EXPECT_EQ(mention.label(), Label::negative);
            double sum = mention.intercept;
            for (const Reason& reason : mention.reasons)
                sum += reason.weight;
            EXPECT_NEAR(sum, mention.log_odds, 0.01);
            EXPECT_NEAR(std::log(mention.p[2] / mention.p[0]), mention.log_odds, 0.01);
        }
    EXPECT_TRUE(nvidia);
}

TEST_F(PipelineTest, TheSameDocumentTwiceChangesNothing)
{
    const std::string document =
        rss(item("1", "AMD rises", monday) + item("2", "AMD falls", monday));
    EXPECT_EQ(ingest("a", document).changes.stories_added, 2);
    g_now += std::chrono::hours(1);
    const auto again = ingest("a", document);
    EXPECT_EQ(again.changes.stories_added, 0);
    EXPECT_EQ(again.changes.stories_revised, 0);
    EXPECT_EQ(again.changes.stories_unchanged, 2);
    EXPECT_EQ(again.changes.mentions_added, 0);
}

TEST_F(PipelineTest, TwoStoriesOnOnePageAreBothKept)
{
    const std::string page = "https://chips.example/2025/01";
    EXPECT_EQ(ingest("a", rss(item(page + "#second", "AMD rises", monday) +
                              item(page + "#first", "Intel falls", monday)))
                  .changes.stories_added,
              2);
}

std::string linked(const std::string& guid, const std::string& link, const std::string& title,
                   const std::string& date, const std::string& summary = {})
{
    return "<item><guid isPermaLink=\"false\">" + guid + "</guid><link>" + link + "</link><title>" +
           title + "</title><description>" + summary + "</description><pubDate>" + date +
           "</pubDate></item>";
}

// Some sites count a guid up with every edit, or make it of the session.
TEST_F(PipelineTest, AStoryThatComesUnderAnotherIdIsTheSame)
{
    const std::string page = "https://chips.example/2025/amd-rises";
    EXPECT_EQ(ingest("a", rss(linked("k#0", page, "AMD rises", monday))).changes.stories_added, 1);
    g_now += std::chrono::hours(1);
    const auto again =
        ingest("a", rss(linked("k#1", page + "?utm_source=rss&amp;sid=0123456789abcdef01",
                               "AMD rises", monday, "With what analysts say.")));
    EXPECT_EQ(again.changes.stories_added, 0);
    EXPECT_EQ(again.changes.stories_revised, 1);
    const auto redated =
        ingest("a", rss(linked("k#2", page, "AMD rises", "Wed, 29 Jan 2025 09:00:00 GMT",
                               "With what analysts say.")));
    EXPECT_EQ(redated.changes.stories_added, 0);
    EXPECT_EQ(stories().size(), 1u);
    EXPECT_EQ(stories()[0].story.content.external_id, "k#0");
    // Under two ids in one document, too; of another source it is that source's.
    EXPECT_EQ(ingest("b", rss(linked("x", page, "AMD rises", monday) +
                              linked("y", page, "AMD rises", monday)))
                  .changes.stories_added,
              1);
}

TEST_F(PipelineTest, WhatOnlySharesAPageOrATitleIsTwoStories)
{
    const std::string page = "https://chips.example/live";
    const std::string tuesday = "Tue, 28 Jan 2025 09:00:00 GMT";
    // Of a live page: another title, or other words under the same one.
    ingest("a",
           rss(linked("1", page, "AMD rises", monday) + linked("2", page, "Intel falls", monday) +
               linked("3", page, "Live: chips", monday, "AMD opens higher.")));
    ingest("a", rss(linked("4", page, "Live: chips", tuesday, "AMD closes lower.")));
    EXPECT_EQ(stories().size(), 4u);
    // A series has its title and page every day; a story named by its number has its own.
    ingest("b", rss(linked("1", page, "Morning briefing", monday)));
    ingest("b", rss(linked("2", page, "Morning briefing", tuesday)));
    ingest("c", rss(linked("1", "https://news.example/story?sid=1", "Chips today", monday) +
                    linked("2", "https://news.example/story?sid=2", "Chips today", monday)));
    ingest("c", rss(item("3", "No link", monday) + item("4", "No link", monday)));
    EXPECT_EQ(writer_.reader().counts()->stories, 10);
}

TEST_F(PipelineTest, AnEditedTitleIsARevision)
{
    ingest("a", rss(item("1", "Nvidia shares rise", monday)));
    g_now += std::chrono::hours(1);
    const auto edited = ingest("a", rss(item("1", "Nvidia shares plunge", monday)));
    EXPECT_EQ(edited.changes.stories_added, 0);
    EXPECT_EQ(edited.changes.stories_revised, 1);
    const auto all = stories();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].story.content.title, "Nvidia shares plunge");
    EXPECT_EQ(all[0].story.revision, 2);
}

// A second family that tells the same news counts 0.75, a family's repeat nothing.
TEST_F(PipelineTest, RepeatsJoinAClusterAndCountLess)
{
    const std::string title = "Nvidia shares plunge on DeepSeek fears";
    ingest("a", rss(item("1", title, monday)));
    ingest("b", rss(item("9", title, monday)));
    ingest("a", rss(item("2", title, monday)));
    std::map<std::string, double> novelty;
    std::set<std::int64_t> clusters;
    for (const store::StoryView& view : stories()) {
        clusters.insert(view.story.cluster.value);
        novelty[view.story.source.value + view.story.content.external_id] =
            view.novelty.at(CompanyId{"nvidia"});
    }
    EXPECT_EQ(clusters.size(), 1u);
    EXPECT_EQ(novelty["a1"], 1);
    EXPECT_EQ(novelty["b9"], 0.75);
    EXPECT_EQ(novelty["a2"], 0);
}

TEST_F(PipelineTest, RepeatsWithinOneDocumentToo)
{
    const std::string title = "Nvidia shares plunge on DeepSeek fears";
    ingest("a", rss(item("1", title, monday) + item("2", title, monday)));
    const auto all = stories();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].story.cluster, all[1].story.cluster);
    EXPECT_EQ(all[0].novelty.at(CompanyId{"nvidia"}) + all[1].novelty.at(CompanyId{"nvidia"}), 1);
}

// The edit keeps its place; what is new in the document finds it there.
TEST_F(PipelineTest, AnEditKeepsItsClusterAndItsNovelty)
{
    const std::string title = "Nvidia shares plunge on DeepSeek fears";
    ingest("a", rss(item("1", "Oracle and SoftBank unveil the Stargate venture", monday)));
    const auto edited = ingest("a", rss(item("1", title, monday) + item("2", title, monday)));
    EXPECT_EQ(edited.changes.stories_revised, 1);
    EXPECT_EQ(edited.changes.stories_added, 1);
    const auto all = stories();
    ASSERT_EQ(all.size(), 2u);
    for (const store::StoryView& view : all)
        EXPECT_EQ(view.novelty.at(CompanyId{"nvidia"}), 1) << view.story.content.external_id;
    EXPECT_NE(all[0].story.cluster, all[1].story.cluster);
}

TEST_F(PipelineTest, AfterANewVersionOfOurEngineAllThatIsStoredIsScoredAnew)
{
    store::NewStory old;
    old.source = {"a"};
    old.content.external_id = "0";
    old.content.title = "Nvidia shares plunge";
    old.first_seen = old.known_at = g_now;
    old.engine = scorer_.engine().name + "/0";
    ASSERT_TRUE(writer_.save_stories({old}));
    ingest("a", rss(item("1", "AMD rises", monday)));
    for (const store::StoryView& view : stories()) {
        EXPECT_EQ(view.engine, scorer_.engine().name + "/" + scorer_.engine().version);
        EXPECT_FALSE(view.scored.mentions.empty());
    }
    EXPECT_TRUE(writer_.reader().not_scored_by(stories()[0].engine, {}, 10)->empty());
}

/// A foreign engine in words of ours: all good news, but for titles that it cannot judge.
class OtherEngine : public engines::BuiltInEngine {
public:
    OtherEngine(const scoring::Scorer& scorer, std::string version)
        : BuiltInEngine(scorer), version_(std::move(version))
    {
    }
    Result<scoring::EngineInfo> info(const std::atomic<bool>&) override
    {
        return scoring::EngineInfo{"other", version_, *date_from_iso("2024-12-31")};
    }
    Result<std::vector<ScoredText>> score(const std::vector<engines::Question>& questions,
                                          const std::atomic<bool>& stop) override
    {
        ++asked;
        if (stop)
            return fail(ErrorKind::cancelled, "stopped");
        for (const engines::Question& one : questions)
            if (one.text.title.find(unreadable) != std::string::npos)
                return fail(ErrorKind::invalid_input, "It cannot read “" + one.text.title + "”");
        auto all = BuiltInEngine::score(questions, stop).value();
        for (ScoredText& text : all)
            for (Mention& mention : text.mentions) {
                mention.p = {0.1, 0.1, 0.8};
                mention.score = 0.7;
            }
        return all;
    }
    [[nodiscard]] int batch_size() const override { return 2; }
    [[nodiscard]] bool is_built_in() const override { return false; }

    std::string unreadable = "###";
    int asked = 0;

private:
    std::string version_;
};

TEST_F(PipelineTest, AnotherEnginesScoresAreNotMixedIn)
{
    ingest("a", rss(item("1", "AMD rises", monday)));
    OtherEngine other(scorer_, "1");
    Pipeline pipeline(writer_, other, [] { return g_now; });
    const auto refused = pipeline.ingest_news(
        source("a"), {rss(item("2", "Nvidia falls", monday)), "application/rss+xml", {}, 200});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::engine);
    EXPECT_THAT(to_sentence(refused.error()), HasSubstr("other/1"));
    EXPECT_THAT(to_sentence(refused.error()), HasSubstr("undertone-cli rescore"));
    EXPECT_EQ(stories().size(), 1u);
}

TEST_F(PipelineTest, ATextThatTheEngineCannotJudgeIsStoredWithoutAJudgement)
{
    OtherEngine other(scorer_, "1");
    other.unreadable = "cannot";
    Pipeline pipeline(writer_, other, [] { return g_now; });
    const auto outcome = pipeline.ingest_news(
        source("a"), {rss(item("1", "Nvidia falls", monday) +
                          item("2", "Nvidia falls, says what cannot be read", monday) +
                          item("3", "Oracle gains", monday)),
                      "application/rss+xml",
                      {},
                      200});
    ASSERT_TRUE(outcome) << to_sentence(outcome.error());
    ASSERT_EQ(outcome->warnings.size(), 1u);
    EXPECT_THAT(outcome->warnings[0], HasSubstr("cannot be read"));
    ASSERT_EQ(stories().size(), 3u);
    for (const store::StoryView& story : stories()) {
        ASSERT_EQ(story.scored.mentions.size(), 1u);
        const bool judged = story.story.content.external_id != "2";
        EXPECT_EQ(story.scored.mentions[0].score, judged ? 0.7 : 0);
        EXPECT_EQ(story.trained_until, date_from_iso("2024-12-31"));
    }
    EXPECT_LT(writer_.reader().contributions({"nvidia"}, {})->at(1).weight, 0.02);
}

TEST_F(PipelineTest, AnEngineThatCanJudgeNothingStoresNothing)
{
    OtherEngine other(scorer_, "1");
    other.unreadable = "";
    Pipeline pipeline(writer_, other, [] { return g_now; });
    const auto failed = pipeline.ingest_news(
        source("a"),
        {rss(item("1", "One", monday) + item("2", "Two", monday) + item("3", "Three", monday)),
         "application/rss+xml",
         {},
         200});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::engine);
    EXPECT_TRUE(stories().empty());
}

TEST_F(PipelineTest, AHistoryScoredAnewCountsOnlyOnceItIsPutInUse)
{
    ingest("a", rss(item("1", "Nvidia plunges", monday) + item("2", "AMD plunges", monday) +
                    item("3", "Intel plunges", monday)));
    const std::string ours = stories()[0].engine;
    OtherEngine other(scorer_, "1");
    std::vector<std::pair<int, int>> seen;
    std::atomic<bool> stop{false};
    const auto stop_after_first = [&](int done, int total) {
        seen.emplace_back(done, total);
        stop = true;
    };
    const auto stopped = score_history(writer_, other, stop, stop_after_first);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(seen, (std::vector<std::pair<int, int>>{{2, 3}}));
    for (const store::StoryView& story : stories())
        EXPECT_EQ(story.engine, ours);
    EXPECT_FALSE(writer_.use_engine("other/1"));

    // It goes on where it stopped.
    other.asked = 0;
    const auto scored = score_history(writer_, other, not_stopped);
    ASSERT_TRUE(scored) << to_sentence(scored.error());
    EXPECT_EQ(scored->texts, 1);
    EXPECT_EQ(other.asked, 1);
    const auto flips = writer_.reader().flips("other/1").value();
    int mentions = 0;
    for (const store::Flip& flip : flips)
        mentions += flip.to == Label::positive ? flip.mentions : 0;
    EXPECT_EQ(mentions, 3);
    for (const store::StoryView& story : stories())
        EXPECT_EQ(story.engine, ours);

    ASSERT_TRUE(writer_.use_engine("other/1"));
    for (const store::StoryView& story : stories()) {
        EXPECT_EQ(story.engine, "other/1");
        EXPECT_EQ(story.scored.mentions[0].score, 0.7);
    }
    // From now on only that engine's scores come in.
    EXPECT_FALSE(pipeline_.ingest_news(
        source("a"), {rss(item("9", "AMD rises", monday)), "application/rss+xml", {}, 200}));
}

TEST_F(PipelineTest, ADatelessStoryIsKnownWhenItWasSeen)
{
    ingest("a", rss("<item><guid>1</guid><title>Nvidia rises</title></item>"));
    EXPECT_EQ(stories().at(0).story.known_at, g_now);
}

TEST_F(PipelineTest, AFutureDateIsNotBelieved)
{
    ingest("a", rss(item("1", "Nvidia rises", "Wed, 27 Jan 2027 14:35:00 GMT")));
    EXPECT_EQ(stories().at(0).story.known_at, g_now);
}

TEST_F(PipelineTest, RefusalsAreErrorsInWordsAndStoreNothing)
{
    const auto told = [&](int status, const std::string& body) {
        const auto outcome = pipeline_.ingest_news(source("a"), {body, "text/html", {}, status});
        EXPECT_FALSE(outcome);
        EXPECT_THAT(outcome.error().what, HasSubstr("Wire a"));
        return outcome.error().kind;
    };
    EXPECT_EQ(told(429, "Too Many Requests"), ErrorKind::refused_rate);
    EXPECT_EQ(told(403, "Forbidden"), ErrorKind::refused_key);
    EXPECT_EQ(told(404, "Not here"), ErrorKind::not_found);
    EXPECT_EQ(told(503, "Down"), ErrorKind::outage);
    EXPECT_EQ(told(200, "<!DOCTYPE html><html><body>Are you a robot?</body></html>"),
              ErrorKind::blocked_page);
    EXPECT_EQ(told(200, ""), ErrorKind::invalid_input);
    EXPECT_EQ(writer_.reader().counts().value().stories, 0);
}

TEST_F(PipelineTest, ARefusedQuoteNeverBecomesAPrice)
{
    Source quotes = source("c");
    quotes.kind = SourceKind::quotes;
    quotes.format = "yahoo_chart";
    const auto refused =
        pipeline_.ingest_quotes(quotes, {"NVDA"}, {"Too Many Requests", "text/plain", {}, 429});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::refused_rate);
    EXPECT_EQ(writer_.reader().counts().value().bars, 0);
}

TEST_F(PipelineTest, AnAnswerAboutAnotherInstrumentIsNotItsPrice)
{
    Source quotes = source("c");
    quotes.kind = SourceKind::quotes;
    quotes.format = "yahoo_chart";
    const std::string amd =
        R"({"chart":{"result":[{"meta":{"currency":"USD","symbol":"AMD",)"
        R"("exchangeTimezoneName":"America/New_York","dataGranularity":"1d"},)"
        R"("timestamp":[1737988200],"indicators":{"quote":[{"open":[121.0],"high":[122.0],)"
        R"("low":[114.0],"close":[115.01],"volume":[1000]}]}}],"error":null}})";
    const auto refused =
        pipeline_.ingest_quotes(quotes, {"NVDA"}, {amd, "application/json", {}, 200});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(refused.error().what, HasSubstr("AMD"));
    EXPECT_EQ(writer_.reader().counts().value().bars, 0);

    const auto taken = pipeline_.ingest_quotes(quotes, {"AMD"}, {amd, "application/json", {}, 200});
    ASSERT_TRUE(taken) << to_sentence(taken.error());
    EXPECT_EQ(taken->changes.bars_added, 1);
    EXPECT_EQ(writer_.reader().bars({"AMD"})->provider, "c");
}

// ---- topics of the user's own ----------------------------------------------------------------------

Topic fuel()
{
    return sources::parse_topics(R"([{"id": "fuel", "name": "Nuclear fuel", "terms": ["uranium*"],
                                      "colour": "#c08040"}])")
        .value()[0];
}

std::vector<std::string> fuel_titles(const store::Reader& reader, std::optional<Utc> as_of = {})
{
    store::StoryQuery query;
    query.topic = TopicId{"fuel"};
    query.as_of = as_of;
    std::vector<std::string> titles;
    const auto stories = reader.stories(query).value();
    for (const store::StoryView& view : stories)
        titles.push_back(view.story.content.title);
    return titles;
}

TEST_F(PipelineTest, AnOwnTopicIsFoundInWhatIsStoredAndInWhatComes)
{
    ingest("a", rss(item("1", "Microsoft signs for uranium", monday) +
                    item("2", "Nvidia shares fall", monday)));
    const Utc before = g_now;
    g_now += std::chrono::hours(1);
    ASSERT_TRUE(pipeline_.change_topics({}, {fuel()}));
    EXPECT_TRUE(fuel_titles(writer_.reader()).empty()) << "not searched yet";

    std::vector<std::pair<int, int>> steps;
    const auto found = pipeline_.search_topics([&](int done, int total) {
        steps.emplace_back(done, total);
        return true;
    });
    ASSERT_TRUE(found) << to_sentence(found.error());
    EXPECT_EQ(*found, 1);
    EXPECT_THAT(steps, testing::ElementsAre(std::pair(0, 2), std::pair(2, 2)));
    EXPECT_THAT(fuel_titles(writer_.reader()), testing::ElementsAre("Microsoft signs for uranium"));
    EXPECT_TRUE(fuel_titles(writer_.reader(), before).empty()) << "nobody knew it then";

    ingest("b", rss(item("3", "Oracle buys uranium", monday)));
    EXPECT_EQ(fuel_titles(writer_.reader()).size(), 2u) << "new ones as they come";
    EXPECT_EQ(pipeline_.search_topics().value(), 1) << "looked at again, and stored once";
    EXPECT_EQ(fuel_titles(writer_.reader()).size(), 2u);
}

TEST_F(PipelineTest, AStoppedSearchGoesOnWhereItStopped)
{
    std::string items;
    for (int i = 0; i < 1'100; ++i)
        items += item(std::to_string(i), "Uranium " + std::to_string(i), monday);
    ingest("a", rss(items));
    ASSERT_TRUE(pipeline_.change_topics({}, {fuel()}));
    const auto stopped =
        pipeline_.search_topics([](int done, int) { return done == 0; });  // after one batch
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
    EXPECT_THAT(stopped.error().what, HasSubstr("“Nuclear fuel”"));

    Pipeline next(writer_, engine_, [] { return g_now; });
    EXPECT_EQ(next.search_topics().value(), 100);
    store::StoryQuery query;
    query.topic = TopicId{"fuel"};
    EXPECT_EQ(writer_.reader().marks(query)->size(), 1'100u);
}

TEST_F(PipelineTest, AnOwnTopicIsFoundAgainByANewVersionOfOurEngine)
{
    store::NewStory old;
    old.source = {"a"};
    old.content.external_id = "0";
    old.content.title = "Microsoft signs for uranium";
    old.first_seen = old.known_at = g_now;
    old.engine = scorer_.engine().name + "/0";
    ASSERT_TRUE(writer_.save_stories({old}));
    ASSERT_TRUE(pipeline_.change_topics({}, {fuel()}));
    ASSERT_EQ(pipeline_.search_topics().value(), 1);
    ingest("b", rss(item("1", "AMD rises", monday)));
    ASSERT_NE(stories()[0].engine, old.engine);
    EXPECT_THAT(fuel_titles(writer_.reader()), testing::ElementsAre("Microsoft signs for uranium"));
}

TEST_F(PipelineTest, TheSearchReadsNoFurtherThanTheScorer)
{
    const std::string megabyte(scoring::longest_field, '.');
    std::vector<store::NewStory> both(2);
    for (std::size_t i = 0; i < both.size(); ++i) {
        both[i].source = {"a"};
        both[i].content.external_id = std::to_string(i);
        both[i].content.title = i == 0 ? "Within" : "Beyond";
        both[i].content.text = i == 0 ? "Uranium. " + megabyte : megabyte + " Uranium.";
        both[i].first_seen = both[i].known_at = g_now;
        both[i].engine = scorer_.engine().name + "/0";
    }
    ASSERT_TRUE(writer_.save_stories(both));
    ASSERT_TRUE(pipeline_.change_topics({}, {fuel()}));
    EXPECT_EQ(pipeline_.search_topics().value(), 1);
    EXPECT_THAT(fuel_titles(writer_.reader()), testing::ElementsAre("Within"));
}

TEST_F(PipelineTest, ATopicThatAnotherProgramRemovedKeepsNoDocumentOut)
{
    ASSERT_TRUE(pipeline_.change_topics({}, {fuel()}));
    ASSERT_TRUE(writer_.change_topics({{"fuel"}}, {}));
    const auto outcome = ingest("a", rss(item("1", "Microsoft signs for uranium", monday)));
    EXPECT_EQ(outcome.changes.stories_added, 1);
}

}  // namespace
}  // namespace undertone::ingest
