#include "shell/engine_panel.h"

#include "shell/desk_fixture.h"
#include "support/http_server.h"
#include "view/engine_setting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <map>
#include <mutex>

namespace undertone::shell {
namespace {

using test::patience;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// An endpoint whose model thinks well of the first company, and the keys that it was sent.
class EndpointPanelTest : public testing::Test {
protected:
    EndpointPanelTest()
    {
        for (test::HttpServer* one : {&server, &other})
            one->on_post("/v1/chat/completions", [this](const httplib::Request& asked,
                                                        httplib::Response& answer) {
                const std::lock_guard lock(mutex);
                sent.push_back(asked.get_header_value("Authorization"));
                if (refuses) {
                    answer.status = 401;
                    return answer.set_content(R"({"error":{"message":"no such key: sk-geheim"}})",
                                              "application/json");
                }
                const auto question = nlohmann::json::parse(std::string(
                    nlohmann::json::parse(asked.body)["messages"][1]["content"]));
                nlohmann::json said = {{"companies", nlohmann::json::array()}};
                for (const nlohmann::json& target : question["targets"])
                    said["companies"].push_back({{"target", target},
                                                 {"negative", 10},
                                                 {"neutral", 20},
                                                 {"positive", 70}});
                const nlohmann::json chat = {
                    {"choices", {{{"message", {{"content", said.dump()}}}}}}};
                answer.set_content(chat.dump(), "application/json");
            });
        values = {{"scoring/engine", "endpoint"},
                  {"scoring/address", QString::fromStdString(server.url("/v1"))},
                  {"scoring/model", "tiny"},
                  {"net/proxy", "none"}};
        panel.refresh();
        panel.show();
    }

    view::KeyStore store()
    {
        view::KeyStore made;
        made.missing = {};
        made.read = [this](const SourceId& name, view::KeyStore::Read answer) {
            QTimer::singleShot(0, [this, name, answer] { answer(kept[name.value]); });
        };
        made.write = [this](const SourceId& name, const std::string& key,
                            view::KeyStore::Written answer) {
            kept[name.value] = key;
            QTimer::singleShot(0, [answer] { answer({}); });
        };
        return made;
    }
    template <class Widget>
    Widget* part(const char* name)
    {
        return panel.findChild<Widget*>(QLatin1String(name));
    }
    std::string words()
    {
        QStringList all;
        for (auto* one : panel.findChildren<QLabel*>())
            if (one->isVisible())
                all << one->text();
        return all.join(u'\n').toStdString();
    }
    std::string try_out()
    {
        auto* button = part<QPushButton>("tryEngine");
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return button->text() == "Try"; }, patience));
        return words();
    }

    std::mutex mutex;
    std::vector<std::string> sent;
    bool refuses = false;
    test::HttpServer server, other;
    std::map<std::string, std::string> kept;  ///< in the key store
    view::SettingValues values;
    test::DeskFixture fixture{{.key_store = store(), .engines = true}};
    EnginePanel panel{fixture.desk(), [this] { return values; }};
};

TEST_F(EndpointPanelTest, KeepsAKeyInTheKeyStoreAndSendsItToItsServerAlone)
{
    auto* key = part<QLineEdit>("engineKey");
    EXPECT_EQ(key->echoMode(), QLineEdit::Password);
    QTest::keyClicks(key, "sk-geheim");
    EXPECT_THAT(try_out(), HasSubstr("good news"));
    EXPECT_TRUE(kept["scoring at " + server.url("")].empty());  // tried, not kept
    bool is_kept = false;
    panel.keepKey([&](const Result<void>& done) { is_kept = done.has_value(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return is_kept; }, patience));
    EXPECT_EQ(key->text(), "");
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return words().find("in the system’s key store") != std::string::npos; },
        patience));
    try_out();
    const std::lock_guard lock(mutex);
    EXPECT_THAT(sent, ElementsAre("Bearer sk-geheim", "Bearer sk-geheim"));
    EXPECT_EQ(kept.size(), 1U);
    EXPECT_THAT(kept.begin()->first, HasSubstr("scoring at http://127.0.0.1:"));
}

TEST_F(EndpointPanelTest, SendsAnotherServerNoKeyOfThis)
{
    kept[view::key_name(server.url("/v1")).value().value] = "sk-geheim";
    values["scoring/address"] = QString::fromStdString(other.url("/v1"));
    panel.refresh();
    try_out();
    values["scoring/address"] = QString::fromStdString(server.url("/v1"));
    panel.refresh();
    try_out();
    const std::lock_guard lock(mutex);
    EXPECT_THAT(sent, ElementsAre("", "Bearer sk-geheim"));
}

TEST_F(EndpointPanelTest, TellsARefusalWithoutTheKey)
{
    refuses = true;
    QTest::keyClicks(part<QLineEdit>("engineKey"), "sk-geheim");
    const std::string said = try_out();
    EXPECT_THAT(said, HasSubstr("HTTP 401"));
    EXPECT_THAT(said, Not(HasSubstr("sk-geheim")));
    values["scoring/model"] = "";
    EXPECT_THAT(try_out(), HasSubstr("no model is named"));
}

}  // namespace
}  // namespace undertone::shell
