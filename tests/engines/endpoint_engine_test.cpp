#include "engines/endpoint_engine.h"

#include "shipped.h"
#include "support/http_server.h"

#include <nlohmann/json.hpp>

namespace undertone::engines {
namespace {

using nlohmann::json;
using test::headline;
using test::not_stopped;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using undertone::test::HttpServer;

constexpr auto path = "/v1/chat/completions";

EndpointSettings at(const std::string& base)
{
    EndpointSettings settings;
    settings.base_url = base;
    settings.model = "llama3.1:8b";
    settings.timeout = std::chrono::seconds(30);
    return settings;
}

std::unique_ptr<Engine> engine(const EndpointSettings& settings)
{
    return EndpointEngine::make(settings, test::scorer(), test::companies(),
                                test::noon_of_31_january)
        .value();
}

/// Answers as a model would: every target 70 % good.
void answer_well(const httplib::Request& asked, httplib::Response& answer)
{
    const json request = json::parse(asked.body);
    const json question = json::parse(request["messages"][1]["content"].get<std::string>());
    json companies = json::array();
    for (const json& target : question["targets"])
        companies.push_back(
            {{"target", target}, {"negative", 10}, {"neutral", 20}, {"positive", 70}});
    const json content = {{"companies", companies},
                          {"story", {{"negative", 60}, {"neutral", 30}, {"positive", 10}}}};
    const json body = {
        {"choices", {{{"finish_reason", "stop"}, {"message", {{"content", content.dump()}}}}}}};
    answer.set_content(body.dump(), "application/json");
}

Error failure(Engine& engine)
{
    const auto scored = engine.score({headline("Nvidia sinks on DeepSeek threat")}, not_stopped);
    EXPECT_FALSE(scored);
    return scored ? Error{} : scored.error();
}

/// How it fails where the server always answers this.
Error failure(int status, const std::string& body,
              const std::vector<std::pair<std::string, std::string>>& headers = {},
              const std::string& key = {})
{
    HttpServer server;
    server.on_post(path, [&](const httplib::Request&, httplib::Response& answer) {
        answer.status = status;
        answer.set_content(body, "application/json");
        for (const auto& [name, value] : headers)
            answer.set_header(name, value);
    });
    EndpointSettings settings = at(server.url("/v1"));
    settings.key = key;
    return failure(*engine(settings));
}

TEST(EndpointEngine, AModelsPercentagesBecomeScores)
{
    HttpServer server;
    server.on_post(path, answer_well);
    const auto one = engine(at(server.url("/v1/")));
    const auto info = one->info(not_stopped);
    ASSERT_TRUE(info);
    EXPECT_EQ(to_string(*info), "llama3.1:8b/prompt-1");
    EXPECT_EQ(to_iso(info->trained_until), "2025-01-30");
    const auto scored = one->score(
        {headline("Nvidia sinks on DeepSeek threat"), headline("Chips fall")}, not_stopped);
    ASSERT_TRUE(scored) << to_sentence(scored.error());
    EXPECT_EQ(server.requests(), 2);
    ASSERT_EQ(scored->front().mentions.size(), 2u);
    EXPECT_NEAR(scored->front().mentions[0].score, 0.6, 1e-9);
    EXPECT_NEAR(scored->front().tone, -0.5, 1e-9);
    EXPECT_EQ(scored->front().label, Label::negative);
    EXPECT_FALSE(scored->front().topics.empty());
}

TEST(EndpointEngine, ATextThatStaysUnscoredIsNotSent)
{
    HttpServer server;
    server.on_post(path, answer_well);
    const auto one = engine(at(server.url("/v1")));
    const auto scored = one->score(
        {headline("Nvidia-Aktie bricht nach Erfolg von DeepSeek ein"), headline("Nvidia rises")},
        not_stopped);
    ASSERT_TRUE(scored) << to_sentence(scored.error());
    EXPECT_EQ(scored->front().unscored, "not in English (German)");
    EXPECT_EQ(scored->back().unscored, "");
    EXPECT_EQ(server.requests(), 1);
}

TEST(EndpointEngine, TheKeyGoesToTheServerAndIntoNoWords)
{
    HttpServer server;
    std::string sent;
    server.on_post(path, [&](const httplib::Request& asked, httplib::Response& answer) {
        sent = asked.get_header_value("Authorization");
        answer_well(asked, answer);
    });
    EndpointSettings settings = at(server.url("/v1"));
    settings.key = "sk-geheim";
    EXPECT_TRUE(engine(settings)->score({headline("Nvidia rises")}, not_stopped));
    EXPECT_EQ(sent, "Bearer sk-geheim");

    const Error error =
        failure(401, R"({"error":{"message":"Wrong key sk-geheim"}})", {}, "sk-geheim");
    EXPECT_EQ(error.kind, ErrorKind::engine);
    EXPECT_THAT(to_sentence(error), AllOf(HasSubstr("HTTP 401"), HasSubstr("UNDERTONE_ENGINE_KEY"),
                                          Not(HasSubstr("sk-geheim"))));
    EXPECT_THAT(error.detail, Not(HasSubstr("sk-geheim")));
}

TEST(EndpointEngine, AKeyDoesNotLeaveTheMachineUnencrypted)
{
    EndpointSettings settings = at("http://models.example/v1");
    settings.key = "sk-geheim";
    const auto made = EndpointEngine::make(settings, test::scorer(), test::companies());
    ASSERT_FALSE(made);
    EXPECT_THAT(to_sentence(made.error()), HasSubstr("https"));
    settings.base_url = "https://models.example/v1";
    EXPECT_TRUE(EndpointEngine::make(settings, test::scorer(), test::companies()));
}

TEST(EndpointEngine, AnAddressOrModelThatCannotBeIsSaidAtOnce)
{
    for (const char* base : {"", "localhost", "ftp://localhost/v1"})
        EXPECT_FALSE(EndpointEngine::make(at(base), test::scorer(), test::companies())) << base;
    EndpointSettings settings = at("http://localhost/v1");
    settings.model.clear();
    const auto made = EndpointEngine::make(settings, test::scorer(), test::companies());
    ASSERT_FALSE(made);
    EXPECT_THAT(to_sentence(made.error()), HasSubstr("--engine-model"));
}

TEST(EndpointEngine, RefusalsAreSaidInTheServersWords)
{
    const Error busy =
        failure(429, R"({"error":{"message":"Slow down"}})", {{"Retry-After", "60"}});
    EXPECT_EQ(busy.kind, ErrorKind::engine);
    EXPECT_EQ(busy.retry_at, test::noon_of_31_january() + seconds(60));
    EXPECT_THAT(to_sentence(busy), AllOf(HasSubstr("HTTP 429"), HasSubstr("Slow down"),
                                         HasSubstr("2025-01-31T12:01:00Z")));
    const Error broken = failure(500, "<html>oops</html>");
    EXPECT_EQ(broken.kind, ErrorKind::engine);
    EXPECT_THAT(broken.what, HasSubstr("HTTP 500"));
    EXPECT_THAT(failure(404, R"({"error":"model not found"})").what, HasSubstr("model not found"));
    const Error moved = failure(308, "", {{"Location", "/elsewhere"}});
    EXPECT_THAT(moved.remedy, HasSubstr("redirects"));
}

TEST(EndpointEngine, AnAnswerThatIsNoneCostsThatTextAlone)
{
    for (const char* body : {"", "{\"choices\":", "[]",
                             R"({"choices":[{"message":{"content":"Nvidia looks weak."}}]})"}) {
        const Error error = failure(200, body);
        EXPECT_EQ(error.kind, ErrorKind::invalid_input) << body;
        EXPECT_THAT(error.what, HasSubstr("Nvidia sinks on DeepSeek threat"));
    }
}

TEST(EndpointEngine, AHugeAnswerIsBounded)
{
    const Error error = failure(200, std::string(3 << 20, ' '));
    EXPECT_EQ(error.kind, ErrorKind::engine);
    EXPECT_THAT(error.what, HasSubstr("larger than 1 MB"));
}

TEST(EndpointEngine, AServerThatHangsTimesOut)
{
    HttpServer server;
    server.hang_post(path);
    EndpointSettings settings = at(server.url("/v1"));
    settings.timeout = std::chrono::milliseconds(200);
    const auto one = engine(settings);
    const Error error = failure(*one);
    EXPECT_EQ(error.kind, ErrorKind::engine);
    EXPECT_THAT(to_sentence(error), HasSubstr("--engine-timeout"));
}

TEST(EndpointEngine, WithoutAServerItSaysSo)
{
    std::string gone;
    {
        const HttpServer server;
        gone = server.url("/v1");
    }
    const Error error = failure(*engine(at(gone)));
    EXPECT_EQ(error.kind, ErrorKind::engine);
    EXPECT_THAT(to_sentence(error), HasSubstr("the connection was refused"));
}

TEST(EndpointEngine, StopsWhenAsked)
{
    HttpServer server;
    server.hang_post(path);
    const auto one = engine(at(server.url("/v1")));
    const std::atomic<bool> stop{true};
    const auto scored = one->score({headline("Nvidia rises")}, stop);
    ASSERT_FALSE(scored);
    EXPECT_EQ(scored.error().kind, ErrorKind::cancelled);
}

}  // namespace
}  // namespace undertone::engines
