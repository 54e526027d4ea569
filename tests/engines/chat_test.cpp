#include "engines/chat.h"

#include "shipped.h"

#include <nlohmann/json.hpp>

namespace undertone::engines {
namespace {

using nlohmann::json;
using testing::HasSubstr;

std::string completion(const std::string& content, const std::string& reason = "stop")
{
    return json{{"choices", {{{"finish_reason", reason}, {"message", {{"content", content}}}}}}}
        .dump();
}

const std::string good =
    R"({"companies":[{"target":"Nvidia","negative":70,"neutral":20,"positive":10}],)"
    R"("story":{"negative":50,"neutral":50,"positive":0}})";

TEST(Chat, TheRequestNamesModelTextTargetsAndSchema)
{
    const json request = json::parse(
        chat_request("llama3", {"Nvidia falls", "On DeepSeek", std::string(20'000, 'x'), {}},
                     {"Nvidia", "DeepSeek"}));
    EXPECT_EQ(request["model"], "llama3");
    EXPECT_EQ(request["temperature"], 0);
    EXPECT_EQ(request["response_format"]["type"], "json_schema");
    const json& schema = request["response_format"]["json_schema"]["schema"];
    EXPECT_EQ(schema["properties"]["companies"]["items"]["properties"]["target"]["enum"],
              json({"Nvidia", "DeepSeek"}));
    EXPECT_EQ(request["messages"].size(), 2u);
    const json question = json::parse(request["messages"][1]["content"].get<std::string>());
    EXPECT_EQ(question["title"], "Nvidia falls");
    EXPECT_EQ(question["targets"], json({"Nvidia", "DeepSeek"}));
    EXPECT_EQ(question["text"].get<std::string>().size(), 6'000u);
}

TEST(Chat, AnAnswerIsReadAlsoWithinProseAndFences)
{
    for (const std::string& content :
         {good, "Here you are:\n```json\n" + good + "\n```\nAnything else?"}) {
        const auto answer = answer_of_chat(completion(content));
        ASSERT_TRUE(answer) << to_sentence(answer.error());
        EXPECT_EQ(answer->companies.at(0).target, "Nvidia");
        EXPECT_NEAR(answer->companies[0].p[0], 0.7, 1e-12);
        EXPECT_NEAR(answer->tone.value(), -0.5, 1e-12);
    }
}

TEST(Chat, PercentagesMayBeRoundedButNotMadeUp)
{
    const auto company = [](const std::string& shares) {
        return answer_of_chat(completion(R"({"companies":[{"target":"A",)" + shares + "}]}"));
    };
    const auto rounded = company(R"("negative":33,"neutral":33,"positive":33)");
    ASSERT_TRUE(rounded);
    EXPECT_NEAR(rounded->companies[0].p[1], 1.0 / 3, 1e-12);
    EXPECT_FALSE(rounded->tone.has_value());  // it says none of the whole
    EXPECT_FALSE(company(R"("negative":70,"neutral":70,"positive":70)"));
    EXPECT_FALSE(company(R"("negative":-10,"neutral":50,"positive":60)"));
    EXPECT_FALSE(company(R"("negative":50,"positive":50)"));
    EXPECT_FALSE(company(R"("negative":"50","neutral":0,"positive":50)"));
}

TEST(Chat, WhatCannotBeUsedIsSaidInWords)
{
    const auto said = [](const std::string& body) {
        const auto answer = answer_of_chat(body);
        EXPECT_FALSE(answer) << body;
        return answer ? std::string() : to_sentence(answer.error());
    };
    EXPECT_THAT(said("<html>"), HasSubstr("not JSON"));
    EXPECT_THAT(said("{}"), HasSubstr("no chat completion"));
    EXPECT_THAT(said(R"({"choices":[]})"), HasSubstr("no chat completion"));
    EXPECT_THAT(said(completion(good.substr(0, 50), "length")), HasSubstr("cut off"));
    EXPECT_THAT(said(completion("I cannot help with that")), HasSubstr("I cannot help"));
    EXPECT_THAT(said(completion("{\"companies\":3}")), HasSubstr("“companies”"));
    EXPECT_THAT(said(R"({"choices":[{"message":{"refusal":"no","content":null}}]})"),
                HasSubstr("refuses"));
}

TEST(Chat, TheServersOwnWords)
{
    EXPECT_EQ(error_of_chat(R"({"error":{"message":"model \"x\"\nnot found"}})"),
              "model \"x\" not found");
    EXPECT_EQ(error_of_chat(R"({"error":"busy"})"), "busy");
    EXPECT_EQ(error_of_chat("<html>"), "");
}

}  // namespace
}  // namespace undertone::engines
