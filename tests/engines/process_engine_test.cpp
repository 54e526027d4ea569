#include "engines/process_engine.h"

#include "shipped.h"

#include <cmath>
#include <future>
#include <thread>
#ifndef _WIN32
#include <sys/wait.h>
#endif

namespace undertone::engines {
namespace {

using std::chrono::milliseconds;
using test::headline;
using test::not_stopped;
using testing::AllOf;
using testing::HasSubstr;

constexpr milliseconds soon{200};

ProcessSettings fake(const std::string& mode, milliseconds timeout = std::chrono::seconds(30))
{
    ProcessSettings settings;
    settings.command = "\"" UNDERTONE_FAKE_ENGINE "\" " + mode;
    settings.timeout = timeout;
    settings.grace = soon;
    return settings;
}

ProcessEngine engine(ProcessSettings settings)
{
    return {std::move(settings), test::scorer(), test::companies(), test::noon_of_31_january};
}

const std::vector<Question>& three()
{
    static const std::vector<Question> all = {
        headline("Nvidia sinks on DeepSeek threat"), headline("Oracle joins Stargate"),
        headline("Commerce Department tightens chip export controls")};
    return all;
}

/// How scoring three headlines with this program fails.
Error failure(const ProcessSettings& settings)
{
    ProcessEngine one = engine(settings);
    const auto scored = one.score(three(), not_stopped);
    EXPECT_FALSE(scored);
    return scored ? Error{} : scored.error();
}

/// No process that we started is there any more, not even as a zombie.
void expect_no_children()
{
#ifndef _WIN32
    EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1);
    EXPECT_EQ(errno, ECHILD);
#endif
}

TEST(ProcessEngine, ItsJudgementsTakeThePlaceOfOursAndTheRestIsOurs)
{
    ProcessEngine one = engine(fake("good"));
    const auto scored = one.score(three(), not_stopped);
    ASSERT_TRUE(scored) << to_sentence(scored.error());
    ASSERT_EQ(scored->size(), 3u);
    const ScoredText& both = (*scored)[0];
    const ScoredText ours = test::scorer().score(three()[0].text);
    EXPECT_EQ(both.topics, ours.topics);
    ASSERT_EQ(both.mentions.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        const Mention& mention = both.mentions[i];
        EXPECT_EQ(mention.company, ours.mentions[i].company);
        EXPECT_EQ(mention.relevance, ours.mentions[i].relevance);
        EXPECT_NEAR(mention.p[2], 0.7, 1e-9);
        EXPECT_NEAR(mention.score, 0.6, 1e-9);
        EXPECT_NEAR(mention.confidence, (0.7 - 1.0 / 3) / (2.0 / 3), 1e-9);
        EXPECT_NEAR(mention.log_odds, std::log(7), 1e-9);
        EXPECT_NEAR(mention.intercept, mention.log_odds, 1e-9);
        EXPECT_TRUE(mention.reasons.empty());
    }
    EXPECT_NEAR(both.tone, 0.6, 1e-9);
    EXPECT_EQ(both.label, Label::positive);
    // No company in it: nothing for this engine to say.
    EXPECT_EQ((*scored)[2].label, Label::neutral);
    EXPECT_FALSE((*scored)[2].topics.empty());
}

TEST(ProcessEngine, SaysWhichEngineItIsAndThatWhatItScoresIsInHindsight)
{
    ProcessEngine one = engine(fake("good"));
    const auto info = one.info(not_stopped);
    ASSERT_TRUE(info) << to_sentence(info.error());
    EXPECT_EQ(to_string(*info), "fake/1");
    EXPECT_EQ(to_iso(info->trained_until), "2025-01-30");
}

TEST(ProcessEngine, ANamelessProgramIsNamedByTheUserOrRefused)
{
    ProcessSettings settings = fake("nameless");
    const Error error = failure(settings);
    EXPECT_EQ(error.kind, ErrorKind::engine);
    EXPECT_THAT(to_sentence(error), HasSubstr("--engine-model name/version"));
    settings.engine = "own/3";
    ProcessEngine one = engine(settings);
    EXPECT_TRUE(one.score(three(), not_stopped));
    EXPECT_EQ(to_string(one.info(not_stopped).value()), "own/3");
}

TEST(ProcessEngine, TargetsThatTheTextDoesNotNameAreNotAskedFor)
{
    ProcessEngine one = engine(fake("good"));
    Question question = headline("Tata Motors rallies");
    question.targets = {"Tata Motors", "NVDA"};
    const auto scored = one.score({question}, not_stopped);
    ASSERT_TRUE(scored) << to_sentence(scored.error());
    ASSERT_EQ(scored->front().mentions.size(), 2u);
    EXPECT_NEAR(scored->front().mentions[0].score, 0.6, 1e-9);
    EXPECT_EQ(scored->front().mentions[1].relevance, 0);
    EXPECT_EQ(scored->front().mentions[1].label(), Label::neutral);
}

TEST(ProcessEngine, AnswersMayComeInAnyOrderAndWithAnyLineEnds)
{
    for (const char* mode : {"backwards", "windows-lines"}) {
        ProcessEngine one = engine(fake(mode));
        const auto scored = one.score(three(), not_stopped);
        ASSERT_TRUE(scored) << mode << ": " << to_sentence(scored.error());
        EXPECT_EQ((*scored)[1].mentions.front().company, CompanyId{"oracle"});
    }
}

TEST(ProcessEngine, ManyLongTextsBothWaysDoNotBlock)
{
    // Far more than a pipe holds, in each direction, while it also floods its standard error.
    std::vector<Question> many;
    for (int i = 0; i < 64; ++i) {
        many.push_back(headline("Nvidia rises, part " + std::to_string(i)));
        many.back().text.text = std::string(100'000, 'x');
    }
    ProcessEngine one = engine(fake("good"));
    EXPECT_TRUE(one.score(many, not_stopped));
    ProcessEngine noisy = engine(fake("floods"));
    const auto scored = noisy.score(three(), not_stopped);
    EXPECT_TRUE(scored) << to_sentence(scored.error());
}

TEST(ProcessEngine, AProgramThatIsNotThereIsSaidInWords)
{
    ProcessSettings settings;
    settings.command = "no-such-program-anywhere --fast";
    const Error error = failure(settings);
    EXPECT_EQ(error.kind, ErrorKind::engine);
    EXPECT_THAT(error.what, HasSubstr("“no-such-program-anywhere” cannot be started"));
    EXPECT_FALSE(error.remedy.empty());
    settings.command = "  ";
    EXPECT_EQ(failure(settings).kind, ErrorKind::invalid_input);
}

TEST(ProcessEngine, OneThatEndsIsToldWithItsExitCodeLastWordsAndTheStoryLeft)
{
    const Error error = failure(fake("dies"));
    EXPECT_EQ(error.kind, ErrorKind::engine);
    EXPECT_THAT(error.what, AllOf(HasSubstr("exit code 3"), HasSubstr("ValueError: no such model"),
                                  HasSubstr("Nvidia sinks on DeepSeek threat")));
    EXPECT_THAT(failure(fake("crashes")).what, HasSubstr("crashed"));
    expect_no_children();
}

TEST(ProcessEngine, HalfAnAnswerIsNone)
{
    const Error error = failure(fake("half"));
    EXPECT_EQ(error.kind, ErrorKind::engine);
    EXPECT_THAT(error.what, HasSubstr("in the middle of an answer"));
}

TEST(ProcessEngine, OneThatDoesNotAnswerIsEnded)
{
    for (const char* mode : {"silent", "deaf", "stubborn", "hangs-up"}) {
        std::vector<Question> long_ones = three();
        for (Question& one : long_ones)  // more than the pipe of one that does not read takes
            one.text.text = std::string(300'000, 'x');
        ProcessEngine one = engine(fake(mode, soon));
        const auto scored = one.score(long_ones, not_stopped);
        ASSERT_FALSE(scored) << mode;
        EXPECT_EQ(scored.error().kind, ErrorKind::engine);
        EXPECT_THAT(scored.error().what, HasSubstr("no answer for 200 ms")) << mode;
        EXPECT_THAT(scored.error().remedy, HasSubstr("--engine-timeout"));
        expect_no_children();
    }
}

TEST(ProcessEngine, WhatItSaysOfATextIsChecked)
{
    const std::map<std::string, std::string> words = {
        {"chatty", "not a JSON object: “Loading the model ...”"},
        {"other-id", "“nobody asked”, which was not asked"},
        {"twice", "which was not asked or is answered already"},
        {"no-targets", "does not judge “Nvidia”"},
        {"bad-p", "no probabilities that sum to 1"},
        {"says-error", "CUDA out of memory"}};
    for (const auto& [mode, expected] : words) {
        const Error error = failure(fake(mode));
        EXPECT_EQ(error.kind, ErrorKind::invalid_input) << mode;
        EXPECT_THAT(error.what, HasSubstr(expected));
    }
    expect_no_children();
}

TEST(ProcessEngine, ItMayNotBecomeAnotherEngineHalfWay)
{
    const Error error = failure(fake("other-engine"));
    EXPECT_EQ(error.kind, ErrorKind::engine);
    EXPECT_THAT(error.what, AllOf(HasSubstr("fake/1"), HasSubstr("fake/2")));
}

TEST(ProcessEngine, ALineWithoutEndIsBounded)
{
    EXPECT_THAT(failure(fake("endless")).what, HasSubstr("4 MB"));
    expect_no_children();
}

TEST(ProcessEngine, StopsWhenAsked)
{
    std::atomic<bool> stop{false};
    ProcessEngine silent = engine(fake("silent"));
    ASSERT_TRUE(silent.info(stop));
    stop = true;
    const auto scored = silent.score(three(), stop);
    ASSERT_FALSE(scored);
    EXPECT_EQ(scored.error().kind, ErrorKind::cancelled);
}

TEST(ProcessEngine, AfterAFailureTheProgramIsStartedAnew)
{
    ProcessEngine one = engine(fake("no-targets"));
    EXPECT_FALSE(one.score({three()[0]}, not_stopped));
    EXPECT_TRUE(one.info(not_stopped));
    // A text without companies is answered rightly by this one.
    const auto scored = one.score({three()[2]}, not_stopped);
    EXPECT_TRUE(scored) << to_sentence(scored.error());
}

TEST(ProcessEngine, RunsOnAThreadOfItsOwn)
{
    bool scored = false;
    std::thread([&] {
        ProcessEngine one = engine(fake("good"));
        scored = one.score(three(), not_stopped).has_value();
    }).join();
    EXPECT_TRUE(scored);
    expect_no_children();
}

}  // namespace
}  // namespace undertone::engines
