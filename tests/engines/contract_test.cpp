#include "engines/contract.h"

#include "shipped.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace undertone::engines {
namespace {

using nlohmann::json;
using testing::HasSubstr;

TEST(Contract, AQuestionIsALineOfScoreJsonl)
{
    scoring::ScoreInput text{"Nvidia “falls”\n17 %", "And \xFF a broken byte", "", {}};
    text.published = utc_from_iso("2025-01-27T14:30:00Z");
    const std::string line = question_line("7", text, {"Nvidia"});
    EXPECT_EQ(line.find('\n'), std::string::npos);
    const json parsed = json::parse(line);
    EXPECT_EQ(parsed["id"], "7");
    EXPECT_EQ(parsed["title"], "Nvidia “falls”\n17 %");
    EXPECT_EQ(parsed["published"], "2025-01-27T14:30:00Z");
    EXPECT_EQ(parsed["targets"], json({"Nvidia"}));
    EXPECT_THAT(parsed["summary"].get<std::string>(), HasSubstr("\xEF\xBF\xBD"));
}

TEST(Contract, AWholeAnswer)
{
    const auto answer = answer_of_line(R"({"id":"7","engine":"team/finbert/2.1","more":[1],
        "trained_until":"2024-06-30","tone":-0.5,"label":"negative","companies":[{"target":"Nvidia",
        "p":[0.6998,0.2,0.1],"label":"negative","relevance":0.5,"reaction":true,"symbol":null,
        "reasons":[{"field":"title","start":7,"end":12,"text":"lies","weight":-1.5}]}]})");
    ASSERT_TRUE(answer) << to_sentence(answer.error());
    EXPECT_EQ(to_string(*answer->engine), "team/finbert/2.1");
    EXPECT_EQ(answer->engine->version, "2.1");
    EXPECT_EQ(to_iso(answer->engine->trained_until), "2024-06-30");
    EXPECT_EQ(answer->tone, -0.5);
    const Judgement& one = answer->companies.at(0);
    EXPECT_NEAR(one.p[0] + one.p[1] + one.p[2], 1, 1e-12);
    EXPECT_EQ(one.relevance, 0.5);
    EXPECT_EQ(one.reaction, true);
    EXPECT_EQ(one.reasons.at(0).end, 12);
}

TEST(Contract, ReasonsAddUpAndTheirWordsAreTheTexts)
{
    const Question question = test::headline("Nvidia falls on DeepSeek");
    Groundwork ground = groundwork(test::scorer(), test::companies(), question);
    ASSERT_EQ(ground.targets.size(), 2u);
    Answer answer;
    answer.companies = {{ground.targets[0], {0.7, 0.2, 0.1}, {}, {}, {}},
                        {ground.targets[1], {0, 0, 1}, {}, {}, {}}};
    answer.companies[0].reasons = {{Field::title, 7, 12, "lies", -1.5, {}}};
    const auto scored = merged(ground, answer, question.text);
    ASSERT_TRUE(scored) << to_sentence(scored.error());
    const Mention& mention = scored->mentions[0];
    EXPECT_EQ(mention.reasons.at(0).text, "falls");
    EXPECT_NEAR(mention.intercept + mention.reasons[0].weight, mention.log_odds, 1e-9);
    EXPECT_TRUE(std::isfinite(scored->mentions[1].log_odds));  // certainty has finite odds

    answer.companies[0].reasons[0].end = 400;
    EXPECT_FALSE(merged(ground, answer, question.text));
}

TEST(Contract, ATextThatIsNotScoredStaysSo)
{
    const Question question =
        test::headline("Nvidia-Aktie bricht nach dem Erfolg von DeepSeek deutlich ein");
    Groundwork ground = groundwork(test::scorer(), test::companies(), question);
    ASSERT_FALSE(ground.ours.unscored.empty());
    EXPECT_TRUE(ground.targets.empty());
    const auto topics = ground.ours.topics;
    Answer answer;
    answer.tone = -0.8;
    answer.label = Label::negative;
    const auto scored = merged(ground, answer, question.text);
    ASSERT_TRUE(scored) << to_sentence(scored.error());
    EXPECT_EQ(scored->unscored, ground.ours.unscored);
    EXPECT_EQ(scored->topics, topics);
    EXPECT_EQ(scored->tone, 0);
    EXPECT_TRUE(scored->mentions.empty());
}

TEST(Contract, WhatCannotBeUsedIsSaidInWords)
{
    const auto said = [](const std::string& line) {
        const auto answer = answer_of_line(line);
        EXPECT_FALSE(answer) << line;
        return answer ? std::string() : to_sentence(answer.error());
    };
    const auto company = [&](const std::string& members) {
        return said(R"({"id":"1","companies":[{"target":"A",)" + members + "}]}");
    };
    EXPECT_THAT(said("Sure! {"), HasSubstr("not a JSON object"));
    EXPECT_THAT(said("[1]"), HasSubstr("not a JSON object"));
    EXPECT_THAT(said(R"({"companies":[]})"), HasSubstr("“id”"));
    EXPECT_THAT(said(R"({"id":"1"})"), HasSubstr("“companies”"));
    EXPECT_THAT(said(R"({"id":"1","companies":[{}]})"), HasSubstr("“target”"));
    EXPECT_THAT(said(R"({"line":3,"error":"no title"})"), HasSubstr("no title"));
    EXPECT_THAT(said(R"({"id":"1","engine":"finbert","companies":[]})"), HasSubstr("version"));
    EXPECT_THAT(said(R"({"id":"1","tone":2,"label":"positive","companies":[]})"),
                HasSubstr("-1 to 1"));
    EXPECT_THAT(said(R"({"id":"1","tone":0.2,"companies":[]})"), HasSubstr("“label”"));
    for (const char* p : {R"("p":[0.5,0.5])", R"("p":[0.5,0.5,"0"])", R"("p":[0.5,0.5,0.1])",
                          R"("p":[-0.1,0.6,0.5])", R"("p":[0,0,0])", R"("p":null)"})
        EXPECT_THAT(company(p), HasSubstr("“p”")) << p;
    EXPECT_THAT(company(R"("p":[1e999,0,0])"), HasSubstr("not a JSON object"));
    EXPECT_THAT(company(R"("p":[0.1,0.2,0.7],"label":"bullish")"), HasSubstr("bullish"));
    EXPECT_THAT(company(R"("p":[0.1,0.2,0.7],"label":"negative")"), HasSubstr("contradicts"));
    EXPECT_THAT(company(R"("p":[0,0,1],"relevance":2)"), HasSubstr("“relevance”"));
    EXPECT_THAT(company(R"("p":[0,0,1],"reasons":[{"field":"body"}])"), HasSubstr("“field”"));
    EXPECT_THAT(company(R"("p":[0,0,1],"reasons":[{"field":"title","start":-1,"end":2}])"),
                HasSubstr("“start”"));
}

TEST(Contract, NestedWithoutEndIsNoCrash)
{
    EXPECT_FALSE(answer_of_line(std::string(1 << 20, '[')));
    EXPECT_FALSE(answer_of_line("{\"id\":" + std::string(1 << 20, '{')));
}

}  // namespace
}  // namespace undertone::engines
