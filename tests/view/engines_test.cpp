// On which thread an engine lives; what it does is held in tests/app/desk_engines_test.cpp.
#include "view/engines.h"

#include "support/files.h"
#include "view/reader_thread.h"

#include <gtest/gtest.h>
#include <QTest>
#include <future>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

namespace undertone::view {
namespace {

constexpr auto patience = 10'000;  // ms

struct Lives {
    std::mutex mutex;
    std::set<std::thread::id> asked, ended;
    int made = 0, gone = 0;
};

/// Notes where it is asked and where it ends.
class NotingEngine : public engines::Engine {
public:
    explicit NotingEngine(Lives& lives) : lives_(lives)
    {
        const std::lock_guard lock(lives_.mutex);
        ++lives_.made;
    }
    ~NotingEngine() override
    {
        const std::lock_guard lock(lives_.mutex);
        ++lives_.gone;
        lives_.ended.insert(std::this_thread::get_id());
    }
    Result<scoring::EngineInfo> info(const std::atomic<bool>&) override
    {
        const std::lock_guard lock(lives_.mutex);
        lives_.asked.insert(std::this_thread::get_id());
        return scoring::EngineInfo{"noting", "1", {}};
    }
    Result<std::vector<ScoredText>> score(const std::vector<engines::Question>& questions,
                                          const std::atomic<bool>&) override
    {
        return std::vector<ScoredText>(questions.size());
    }
    [[nodiscard]] ScoredText unjudged(const engines::Question&) const override { return {}; }
    [[nodiscard]] int batch_size() const override { return 1; }

private:
    Lives& lives_;
};

TEST(EnginesThreads, AnEngineEndsWhereItWasAskedAndNeverOnThisThread)
{
    const test::TemporaryFolder folder;
    const auto database = folder.path() / "undertone.db";
    auto writer = std::make_unique<store::Writer>(store::Writer::open(database).value());
    Lives lives;
    Lives first;  // the pipeline's own, that is never asked
    NotingEngine built(first);
    auto pipeline = std::make_unique<ingest::Pipeline>(*writer, built);
    ReaderThread reader(store::Reader::open(database).value());
    auto ingest = std::make_unique<ingest::IngestThread>(std::move(writer), std::move(pipeline));
    Engines::Start start;
    start.make = [&](const engines::EngineChoice&) -> Result<std::unique_ptr<engines::Engine>> {
        return std::make_unique<NotingEngine>(lives);
    };
    auto engines =
        std::make_unique<Engines>(std::move(start), database, KeyStore{}, reader, *ingest);

    bool tried = false, used = false;
    engines->try_out({}, "Nvidia falls", [&](const Result<EngineTrial>& trial) {
        tried = trial && trial->engine == "noting/1";
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return tried; }, patience));
    engines->use({}, "noting/1", [&](const Result<void>& done) { used = done.has_value(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return used; }, patience));
    engines->shut_down();
    ingest.reset();
    engines.reset();
    EXPECT_EQ(lives.made, 3);  // as set, on trial, put in use
    EXPECT_EQ(lives.gone, 3);
    EXPECT_EQ(lives.ended, lives.asked);
    EXPECT_EQ(lives.ended.size(), 2U);  // ingest's, the trial's
    EXPECT_FALSE(lives.ended.contains(std::this_thread::get_id()));
}

TEST(EnginesThreads, AStopBeforeTheIngestThreadHasItsTurnIsAnsweredAtOnce)
{
    const test::TemporaryFolder folder;
    const auto database = folder.path() / "undertone.db";
    auto writer = std::make_unique<store::Writer>(store::Writer::open(database).value());
    Lives lives;
    NotingEngine built(lives);
    auto pipeline = std::make_unique<ingest::Pipeline>(*writer, built);
    ReaderThread reader(store::Reader::open(database).value());
    ingest::IngestThread ingest(std::move(writer), std::move(pipeline));
    Engines::Start start;
    start.make = [&](const engines::EngineChoice&) -> Result<std::unique_ptr<engines::Engine>> {
        return std::make_unique<NotingEngine>(lives);
    };
    std::promise<void> round;  // a long one
    ingest.post([&](store::Writer&, ingest::Pipeline&) { round.get_future().wait(); });
    Engines engines(std::move(start), database, KeyStore{}, reader, ingest);
    std::optional<Result<void>> answer;
    engines.use({}, "", [&](const Result<void>& done) { answer = done; });
    engines.stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
    EXPECT_EQ(answer->error().kind, ErrorKind::cancelled);
    round.set_value();
    std::promise<std::string> in_use;
    ingest.post([&](store::Writer& one, ingest::Pipeline&) {
        in_use.set_value(one.reader().engine_in_use().value());
    });
    EXPECT_EQ(in_use.get_future().get(), "");
    engines.shut_down();
}

}  // namespace
}  // namespace undertone::view
