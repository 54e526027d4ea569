// What leaves the machine with a question, and what does not.
#include "view/report.h"

#include "support/files.h"

#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::view::test {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string scrubbed(const char* text)
{
    return without_private(QString::fromUtf8(text), {"s3cret"},
                           QStringList{QStringLiteral("/home/jo doe/ai trade")})
        .toStdString();
}

TEST(WithoutPrivate, neither_keys_nor_paths_nor_what_addresses_hold)
{
    EXPECT_EQ(scrubbed("refused s3cret"), "refused …");
    EXPECT_EQ(scrubbed("/home/jo doe/ai trade/undertone.db is damaged"), "…/undertone.db is damaged");
    EXPECT_EQ(scrubbed("“/media/Stick A/x.csv” cannot"), "“…” cannot");
    EXPECT_EQ(scrubbed("C:\\Users\\jo\\x.db and ~/notes/nvda.pdf"), "… and …");
    EXPECT_EQ(scrubbed("GET https://jo:pw@example.com/v1?apikey=abc failed"),
              "GET https://example.com/… failed");
    EXPECT_EQ(scrubbed("proxy http://127.0.0.1:8080"), "proxy http://127.0.0.1:8080/…");
    EXPECT_EQ(scrubbed("agent (mail jo.doe@example.com)"), "agent (mail …)");
}

TEST(WithoutPrivate, leaves_what_is_none)
{
    const char* const text =
        "3/5 sources, 14:05:33.120 +00:00 warn [17] NVDA and/or AMD: 429 — later";
    EXPECT_EQ(scrubbed(text), text);
}

TEST(Report, tells_what_the_workspace_holds_how_sources_fare_and_the_log_s_end)
{
    const undertone::test::TemporaryFolder folder;
    auto writer = store::Writer::open(folder.path() / "undertone.db").value();
    Source source;
    source.id = {"wire"};
    source.name = source.family = "Wire";
    source.format = "feed";
    source.url = "https://example.com/feed?key=abc";
    ASSERT_TRUE(writer.save_reference({}, {}, {}, {source}));
    undertone::test::write_file(folder.path() / "settings.ini",
                                "[net]\nuserAgent=jo@example.com\nhostSpacing=250\n");
    undertone::test::write_file(folder.path() / "undertone.log",
                                std::string(100'000, 'x') + "\nfirst whole line\n" +
                                    std::string(60'000, 'y') + "\nopened " +
                                    (folder.path() / "undertone.db").string() + "\n");
    const auto report = make_report(writer.reader(), folder.path(), QStringLiteral("Qt 6.4\n"),
                                    system_now(), {"abc"});
    ASSERT_TRUE(report);
    const std::string text = report->toStdString();
    EXPECT_THAT(text, HasSubstr("Qt 6.4"));
    EXPECT_THAT(text, HasSubstr("0 stories"));
    EXPECT_THAT(text, HasSubstr("wire (feed): not asked yet"));
    EXPECT_THAT(text, HasSubstr("net/hostSpacing = 250"));
    EXPECT_THAT(text, HasSubstr("net/userAgent = (set)"));
    EXPECT_THAT(text, HasSubstr("opened …"));
    EXPECT_THAT(text, HasSubstr("first whole line"));
    EXPECT_THAT(text, Not(HasSubstr("xxx"))) << "half a line";
    EXPECT_THAT(text, Not(HasSubstr(folder.path().string())));
    EXPECT_THAT(text, Not(HasSubstr("jo@")));
}

}  // namespace
}  // namespace undertone::view::test
