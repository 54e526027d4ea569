#include "view/desk.h"

#include "engines/built_in_engine.h"
#include "sources/reference_data.h"
#include "store/backup.h"
#include "support/files.h"
#include "view/reader_thread.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <future>

namespace undertone::view {
namespace {

using test::read_file;

constexpr auto patience = 10'000;  // ms; nothing here takes that long unless it hangs

std::string resource(const char* path)
{
    return read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / path);
}

/// A small workspace on a real database: three sessions of NVDA, two stories, one list.
class DeskTest : public testing::Test {
protected:
    void SetUp() override
    {
        companies_ = sources::parse_companies(resource("reference/companies.json")).value();
        const auto calendars =
            sources::parse_calendars(resource("reference/calendars.json")).value();
        instruments_ = sources::parse_instruments(resource("reference/instruments.json"),
                                                  market::Calendars::with(calendars).value())
                           .value();
        topics_ = sources::parse_topics(resource("reference/topics.json")).value();
        auto scorer = scoring::Scorer::make(resource("scoring/model.tsv"), companies_, topics_);
        ASSERT_TRUE(scorer) << to_sentence(scorer.error());
        scorer_ = std::make_unique<scoring::Scorer>(std::move(*scorer));
        engine_ = std::make_unique<engines::BuiltInEngine>(*scorer_);

        auto writer = store::Writer::open(database());
        ASSERT_TRUE(writer) << to_sentence(writer.error());
        Source source;
        source.id = {"own"};
        source.name = "Own";
        source.family = "own";
        source.format = "csv";
        ASSERT_TRUE(writer->save_reference(companies_, instruments_, topics_, {source}));
        ASSERT_TRUE(writer->save_watchlists({{{}, "Chips", {{"NVDA"}, {"AMD"}}}}));
        ingest::Pipeline pipeline(*writer, *engine_);
        Source quotes = source;
        quotes.id = {"quotes"};
        quotes.kind = SourceKind::quotes;
        ASSERT_TRUE(writer->save_reference({}, {}, {}, {quotes}));
        // NVDA as recorded (resources/demo/bars/NVDA.csv).
        const auto bars =
            pipeline.ingest_quotes(quotes, {"NVDA"},
                                   {"Date,Open,High,Low,Close,Volume\n"
                                    "2025-01-24,148.37,148.97,141.88,142.62,234657600\n"
                                    "2025-01-27,124.80,128.40,116.70,118.42,818830900\n"
                                    "2025-01-28,121.81,129.00,116.25,128.99,579666400\n",
                                    "text/csv",
                                    {},
                                    200});
        ASSERT_TRUE(bars) << to_sentence(bars.error());
        const auto stories = pipeline.ingest_news(
            source,
            {"id,published,title,summary\n"
             "1,2025-01-27T12:00:00Z,Nvidia shares plunge as DeepSeek's cheap model spreads fear,\n"
             "2,2025-01-28T18:00:00Z,Nvidia shares recover from the DeepSeek sell-off,\n",
             "text/csv",
             {},
             200});
        ASSERT_TRUE(stories) << to_sentence(stories.error());
    }

    [[nodiscard]] std::filesystem::path database() const { return folder_.path() / "undertone.db"; }

    std::unique_ptr<Desk> open_desk(const std::optional<store::Retention>& retention = {})
    {
        auto writer =
            std::make_unique<store::Writer>(std::move(store::Writer::open(database()).value()));
        Desk::Start start;
        start.database = database();
        start.workspace = "Test";
        start.retention = retention;
        if (retention) {  // its house is kept after the day's backup
            EXPECT_TRUE(store::daily_backup(database(), system_now()));
        }
        start.house_looks = std::chrono::milliseconds(1);
        start.companies = companies_;
        start.instruments = instruments_;
        start.topics = topics_;
        start.watchlists = writer->reader().watchlists().value();
        auto pipeline = std::make_unique<ingest::Pipeline>(*writer, *engine_);
        start.ingest =
            std::make_unique<ingest::IngestThread>(std::move(writer), std::move(pipeline));
        auto desk = Desk::open(std::move(start));
        EXPECT_TRUE(desk) << to_sentence(desk.error());
        return std::move(*desk);
    }

    /// A story of January 2025 with a summary.
    void save_text()
    {
        auto writer = store::Writer::open(database()).value();
        store::NewStory one;
        one.source = {"own"};
        one.content.external_id = one.content.title = "with words";
        one.content.summary = "words";
        one.first_seen = one.known_at = utc_from_iso("2025-01-27T15:00:00Z").value();
        one.engine = writer.reader().engine_in_use().value();
        ASSERT_TRUE(writer.save_stories({one}));
    }

    [[nodiscard]] bool has_text() const
    {
        const auto stories = store::Reader::open(database()).value().stories({}).value();
        return std::any_of(stories.begin(), stories.end(), [](const store::StoryView& one) {
            return !one.story.content.summary.empty();
        });
    }

    static ChartQuery january()
    {
        ChartQuery query;
        query.symbol = {"NVDA"};
        query.topics = {TopicId{"deepseek"}};
        query.from = date_from_iso("2025-01-01").value();
        query.to = date_from_iso("2025-01-31").value();
        return query;
    }

    std::vector<Watchlist> stored_lists() const
    {
        return store::Reader::open(database()).value().watchlists().value();
    }

    test::TemporaryFolder folder_;
    std::vector<Company> companies_;
    std::vector<Instrument> instruments_;
    std::vector<Topic> topics_;
    std::unique_ptr<scoring::Scorer> scorer_;
    std::unique_ptr<engines::Engine> engine_;
};

using Answer = Result<std::shared_ptr<const ChartSnapshot>>;

/// Asks and waits; without an answer in time an error says so.
Answer ask(Desk& desk, const ChartChoice& choice)
{
    std::optional<Answer> answer;
    desk.askChartFor("chart", choice, [&](Answer chart) { answer = std::move(chart); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        return fail(ErrorKind::io, "no answer", "");
    return *answer;
}

TEST_F(DeskTest, AChartIsAnsweredOnTheAskingThread)
{
    const auto desk = open_desk();
    const auto answer = ask(*desk, {january()});
    ASSERT_TRUE(answer);
    const auto& chart = *answer;
    ASSERT_EQ(chart->bars.size(), 3u);
    EXPECT_EQ(chart->flags.size(), 2u);
    EXPECT_EQ(chart->story_count, (std::vector<int>{0, 1, 1}));
    EXPECT_FALSE(chart->tone[0]);
    EXPECT_LT(chart->tone[1].value(), 0);
}

TEST_F(DeskTest, TheNewestMonthsEndWhereTheBarsDo)
{
    const auto desk = open_desk();
    ChartQuery query;
    query.symbol = {"NVDA"};
    const auto answer = ask(*desk, {query, Newest{std::chrono::months(3)}});
    ASSERT_TRUE(answer);
    const auto& chart = *answer;
    EXPECT_EQ(to_iso(chart->query.to), "2025-01-28");
    EXPECT_EQ(to_iso(chart->query.from), "2025-01-24") << "no earlier than the first bar";
    EXPECT_EQ(chart->bars.size(), 3u);
}

TEST_F(DeskTest, WithoutAnyBarTheWordsNameNoDates)
{
    const auto desk = open_desk();
    ChartQuery query;
    query.symbol = {"AMD"};
    const auto answer = ask(*desk, {query, Newest{std::chrono::months(3)}});
    ASSERT_FALSE(answer);
    const Error& error = answer.error();
    EXPECT_EQ(error.kind, ErrorKind::not_found);
    EXPECT_THAT(error.what, testing::HasSubstr("AMD"));
    EXPECT_THAT(to_sentence(error), testing::Not(testing::HasSubstr("1970")));
}

TEST_F(DeskTest, OnlyTheNewestQuestionOfAKindIsAnswered)
{
    const auto desk = open_desk();
    std::vector<std::string> answered;
    const auto note = [&](const std::string& purpose) {
        return [&answered, purpose](const Answer& chart) {
            answered.push_back(purpose + " " + to_iso(chart.value()->query.to));
        };
    };
    ChartQuery query = january();
    for (int day = 27; day <= 31; ++day) {
        query.to = date_from_iso("2025-01-" + std::to_string(day)).value();
        desk->askChartFor("chart", {query}, note("chart"));
    }
    desk->askChartFor("other", {query}, note("other"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered.size() == 2; }, patience));
    QCoreApplication::processEvents();
    EXPECT_EQ(answered, (std::vector<std::string>{"chart 2025-01-31", "other 2025-01-31"}));
}

TEST_F(DeskTest, AnUnknownSymbolIsAnError)
{
    const auto desk = open_desk();
    ChartQuery query = january();
    query.symbol = {"NOPE"};
    const auto answer = ask(*desk, {query});
    ASSERT_FALSE(answer);
    const Error& error = answer.error();
    EXPECT_EQ(error.kind, ErrorKind::unknown_symbol);
    EXPECT_THAT(error.what, testing::HasSubstr("NOPE"));
}

TEST_F(DeskTest, StoriesOfASessionCarryTheirReasonsAndTheSessionTheyCountTo)
{
    const auto desk = open_desk();
    StoryItems items;
    QObject::connect(desk.get(), &Desk::storiesReady, desk.get(),
                     [&](const ListedStoriesPtr& listed) { items = listed->items; });
    QSignalSpy ready(desk.get(), &Desk::storiesReady);
    desk->askStories(january(), date_from_iso("2025-01-27"));
    ASSERT_TRUE(ready.wait(patience));
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 1u);
    const StoryItem& item = items->front();
    EXPECT_EQ(to_iso(item.session.date), "2025-01-27");
    EXPECT_EQ(item.session_class, market::SessionClass::pre);
    EXPECT_EQ(item.time_et, "Mon 27 Jan 2025 07:00 EST");
    ASSERT_TRUE(item.mention);
    EXPECT_EQ(item.mention->label(), Label::negative);
    double sum = item.mention->intercept;
    for (const Reason& reason : item.mention->reasons)
        sum += reason.weight;
    EXPECT_NEAR(sum, item.mention->log_odds, 0.01);

    ready.clear();
    desk->askStories(january(), std::nullopt);
    ASSERT_TRUE(ready.wait(patience));
    EXPECT_EQ(items->size(), 2u);
}

TEST_F(DeskTest, RowsShowDashesForWhatIsNotStoredNeverZero)
{
    const auto desk = open_desk();
    std::shared_ptr<const std::vector<WatchRow>> rows;
    QObject::connect(desk.get(), &Desk::rowsReady, desk.get(), [&](auto r) { rows = r; });
    QSignalSpy ready(desk.get(), &Desk::rowsReady);
    desk->askRows({{"NVDA"}, {"AMD"}});
    ASSERT_TRUE(ready.wait(patience));
    ASSERT_EQ(rows->size(), 2u);
    EXPECT_NEAR(rows->at(0).last.value(), 128.99, 0.005);
    EXPECT_NEAR(rows->at(0).day_percent.value(), 8.93, 0.005);  // 128.99 / 118.42 - 1
    EXPECT_TRUE(rows->at(0).tone);
    EXPECT_FALSE(rows->at(1).last);
    EXPECT_FALSE(rows->at(1).tone);
}

TEST_F(DeskTest, WatchlistsAreStoredAndAnUndoIsTheEarlierValue)
{
    const std::vector<Watchlist> before = stored_lists();
    {
        const auto desk = open_desk();
        auto lists = desk->watchlists();
        lists.front().name = "Chip makers";
        lists.front().symbols = {{"AMD"}, {"NVDA"}};
        lists.push_back({{}, "Mine", {{"TSM"}}});
        ASSERT_TRUE(desk->setWatchlists(lists));
        EXPECT_EQ(desk->watchlists().size(), 2u) << "shown at once";
    }  // the desk's end drains the ingest thread
    auto stored = stored_lists();
    ASSERT_EQ(stored.size(), 2u);
    EXPECT_EQ(stored[0].name, "Chip makers");
    EXPECT_EQ(stored[0].symbols, (std::vector<Symbol>{{"AMD"}, {"NVDA"}}));
    EXPECT_EQ(stored[1].name, "Mine");
    {
        const auto desk = open_desk();
        ASSERT_TRUE(desk->setWatchlists(before));
    }
    EXPECT_EQ(stored_lists(), before);
}

TEST_F(DeskTest, ABadListIsRefusedAtOnceAndNothingChanges)
{
    const auto desk = open_desk();
    const auto before = desk->watchlists();
    EXPECT_EQ(desk->setWatchlists({{{}, "", {}}}).error().kind, ErrorKind::invalid_input);
    EXPECT_EQ(desk->setWatchlists({{{}, "A", {{"NOPE"}}}}).error().kind, ErrorKind::unknown_symbol);
    EXPECT_EQ(desk->setWatchlists({{{}, "A", {}}, {{}, "A", {}}}).error().kind,
              ErrorKind::invalid_input);
    EXPECT_EQ(desk->watchlists(), before);
}

TEST_F(DeskTest, OwnTopicsAreStoredSearchedForAndKeptByTheNextStart)
{
    Topic topic;
    topic.id = {"moves"};
    topic.name = "Moves";
    topic.terms = {"plunge*"};
    topic.colour = "#c08040";
    {
        const auto desk = open_desk();
        QSignalSpy told(desk.get(), &Desk::topicsChanged);
        QSignalSpy steps(desk.get(), &Desk::searchProgress);
        QSignalSpy news(desk.get(), &Desk::changed);
        ASSERT_TRUE(desk->setOwnTopics({topic}));
        ASSERT_TRUE(told.wait(patience));
        EXPECT_TRUE(desk->topics().back().own);
        ASSERT_TRUE(news.wait(patience)) << "what was found is to be shown";
        EXPECT_GE(steps.count(), 1);
        EXPECT_TRUE(desk->setOwnTopics({topic})) << "the same again";
    }
    const auto reader = store::Reader::open(database()).value();
    EXPECT_EQ(reader.topics()->back().id, topic.id);
    EXPECT_EQ(reader.count_not_searched_for(topic.id).value(), 0);
    store::StoryQuery query;
    query.topic = topic.id;
    EXPECT_EQ(reader.marks(query)->size(), 1u);
}

TEST_F(DeskTest, OwnTopicsThatCannotBeAreTold)
{
    const auto desk = open_desk();
    Topic topic;
    topic.id = {"deepseek"};
    topic.name = "Mine";
    topic.colour = "#c08040";
    EXPECT_EQ(desk->setOwnTopics({topic}).error().kind, ErrorKind::invalid_input) << "no term";
    topic.terms = {"mine"};
    QSignalSpy failed(desk.get(), &Desk::failed);
    ASSERT_TRUE(desk->setOwnTopics({topic}));
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_THAT(failed[0][0].value<Error>().what, testing::HasSubstr("“deepseek” already"));
    EXPECT_EQ(desk->topics(), topics_);
}

TEST_F(DeskTest, KeepsHouseMeanwhile)
{
    save_text();
    const auto desk = open_desk(store::Retention{30, 0});
    ASSERT_TRUE(has_text());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !has_text(); }, patience));
}

TEST_F(DeskTest, HousekeepingThatFailsIsTold)
{
    save_text();
    const auto desk = open_desk(store::Retention{30, 0});
    SQLite::Database(database().string(), SQLite::OPEN_READWRITE)
        .exec(
            "CREATE TRIGGER held BEFORE UPDATE ON revision "
            "BEGIN SELECT RAISE(ABORT, 'held'); END");
    QSignalSpy failed(desk.get(), &Desk::failed);
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_THAT(failed[0][0].value<Error>().detail, testing::HasSubstr("held"));
}

// By this it gives way to them.
TEST_F(DeskTest, AJobUnderWayLearnsThatOthersWait)
{
    auto writer = std::make_unique<store::Writer>(store::Writer::open(database()).value());
    auto pipeline = std::make_unique<ingest::Pipeline>(*writer, *engine_);
    bool alone = false, followed = false;
    std::promise<void> under_way, posted;
    {
        ingest::IngestThread thread(std::move(writer), std::move(pipeline));
        thread.post([&](store::Writer&, ingest::Pipeline&) {
            alone = !thread.has_waiting();
            under_way.set_value();
            posted.get_future().wait();
            followed = thread.has_waiting();
        });
        under_way.get_future().wait();
        thread.post([](store::Writer&, ingest::Pipeline&) {});
        posted.set_value();
    }
    EXPECT_TRUE(alone);
    EXPECT_TRUE(followed);
}

TEST_F(DeskTest, NoAnswerComesAfterTheReaderThreadHasGone)
{
    auto reader = std::make_unique<ReaderThread>(store::Reader::open(database()).value());
    std::promise<void> running;
    bool answered = false;
    reader->ask(
        "slow", [&](const store::Reader&) { return running.set_value(), 1; },
        [&](int) { answered = true; });
    running.get_future().wait();
    reader.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(answered);
}

}  // namespace
}  // namespace undertone::view

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
