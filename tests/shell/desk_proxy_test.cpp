// The system's proxy, as the desk asks for it before each round.
#include "shell/desk_fixture.h"
#include "support/http_server.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <functional>

namespace undertone::shell {
namespace {

using test::patience;

Source own_wire()
{
    Source own;
    own.id = {"own"};
    own.name = own.family = "Own wire";
    own.format = "feed";
    own.url = "http://feeds.invalid/news";
    own.enabled = true;
    return own;
}

class DeskProxyTest : public testing::Test {
protected:
    DeskProxyTest()
    {
        for (test::HttpServer* one : {&office, &home})
            one->on(".*", [](const httplib::Request&, httplib::Response& answer) {
                answer.set_content(
                    "<rss version=\"2.0\"><channel><title>Own</title></channel></rss>",
                    "application/rss+xml");
            });
    }
    std::string round()
    {
        QSignalSpy finished(&fixture.desk(), &view::Desk::fetchFinished);
        fixture.desk().startFetch({{"own"}});
        EXPECT_TRUE(finished.wait(patience));
        return finished.empty() ? "none" : finished.front()[2].toString().toStdString();
    }

    test::HttpServer office, home;
    std::string said;
    int asked = 0;
    test::DeskFixture fixture{
        {.sources = {own_wire()}, .live = true, .system_proxy = [this](const auto& answer) {
             ++asked;
             QTimer::singleShot(0, [this, answer] { answer(said); });
         }}};
};

TEST_F(DeskProxyTest, IsWhatARoundGoesThroughWhereverTheComputerIs)
{
    said = office.url("");
    EXPECT_EQ(round(), "");
    EXPECT_EQ(office.requests(), 1);
    said = home.url("");  // carried home
    EXPECT_EQ(round(), "");
    EXPECT_EQ(office.requests(), 1);
    EXPECT_EQ(home.requests(), 1);
    EXPECT_EQ(asked, 2);
    said.clear();  // none: the environment's, and here there is no such host
    EXPECT_NE(round(), "");
    EXPECT_EQ(home.requests(), 1);
}

class DeskOwnProxyTest : public testing::Test {};

TEST_F(DeskOwnProxyTest, GoesBeforeTheSystems)
{
    test::HttpServer proxy;
    proxy.serve(".*", "<rss version=\"2.0\"><channel><title>Own</title></channel></rss>",
                "application/rss+xml");
    int asked = 0;
    view::SettingsStore store;
    store.read = []() -> Result<view::SettingValues> { return view::SettingValues{}; };
    store.write = [&](const view::SettingValues&) -> Result<view::RunSettings> {
        view::RunSettings run;
        run.http.proxy = proxy.url("");
        return run;
    };
    test::DeskFixture fixture{{.sources = {own_wire()},
                               .live = true,
                               .settings = store,
                               .system_proxy = [&](const auto& answer) {
                                   ++asked;
                                   answer("http://127.0.0.1:9");
                               }}};
    ASSERT_TRUE(fixture.desk().setSettings({}));
    QSignalSpy finished(&fixture.desk(), &view::Desk::fetchFinished);
    fixture.desk().startFetch({{"own"}});
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_EQ(proxy.requests(), 1);
    EXPECT_EQ(asked, 0);
}

}  // namespace
}  // namespace undertone::shell
