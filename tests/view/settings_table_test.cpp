#include "view/settings_table.h"

#include "view/settings_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

namespace undertone::view {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

Setting setting(const std::string& id)
{
    for (const Setting& one : settings_table())
        if (one.id == id)
            return one;
    throw std::runtime_error("no setting " + id);
}

bool takes(const std::string& id, const char* value)
{
    const Setting one = setting(id);
    return problem_of(one, tidied(one, QString::fromUtf8(value))).isEmpty();
}

TEST(SettingsTable, HasSettingsWhoseDefaultsAreValuesAndWhichTheirOwnWordsFind)
{
    std::set<std::string> ids;
    for (const Setting& one : settings_table()) {
        EXPECT_TRUE(ids.insert(one.id).second) << one.id;
        EXPECT_NE(one.id.find('/'), std::string::npos) << one.id;
        EXPECT_EQ(problem_of(one, one.standard), "") << one.id;
        EXPECT_EQ(tidied(one, one.standard), one.standard) << one.id;
        EXPECT_FALSE(one.name.isEmpty() || one.explanation.isEmpty()) << one.id;
        EXPECT_FALSE(in_words(one, one.standard).isEmpty()) << one.id;
        EXPECT_TRUE(is_found(one, one.name)) << one.id;
        EXPECT_TRUE(is_found(one, one.explanation.toUpper())) << one.id;
        EXPECT_FALSE(is_found(one, one.name + " xyzzy")) << one.id;
        for (const SettingChoice& choice : one.choices)
            EXPECT_EQ(problem_of(one, choice.value), "") << one.id << choice.value.toStdString();
        EXPECT_EQ(one.kind == SettingKind::choice, !one.choices.empty()) << one.id;
        EXPECT_EQ(one.kind == SettingKind::number, one.least < one.most) << one.id;
    }
    EXPECT_GT(ids.size(), 10U);
}

TEST(SettingsTable, RefusesWhatIsNoValueInWords)
{
    EXPECT_TRUE(takes("net/hostSpacing", " 250 "));
    EXPECT_EQ(tidied(setting("net/hostSpacing"), "0250"), "250");
    for (const char* bad : {"", "soon", "1.5", "-1", "600001", "1e9", "nan", "inf"})
        EXPECT_FALSE(takes("net/hostSpacing", bad)) << bad;
    EXPECT_TRUE(takes("collect/startsPerSecond", "0.5"));
    EXPECT_FALSE(takes("collect/startsPerSecond", "0"));
    EXPECT_TRUE(takes("retention/textDays", ""));  // nothing goes
    EXPECT_FALSE(takes("retention/textDays", "6"));
    EXPECT_EQ(problem_of(setting("retention/textDays"), "6"),
              "It is a whole number from 7 to 36,500, or empty: always.");

    for (const char* good : {"", "none", "http://proxy.example:3128", "https://proxy.example",
                             "socks5://127.0.0.1:1080", "socks5h://[::1]:1080/",
                             "proxy.example:3128", "http://jo:secret@proxy.example:3128"})
        EXPECT_TRUE(takes("net/proxy", good)) << good;
    for (const char* bad : {"ftp://proxy.example", "http://", "http://proxy.example/path",
                            "http://a b", "http://proxy.example:99999", "file:///etc/hosts"})
        EXPECT_FALSE(takes("net/proxy", bad)) << bad;

    EXPECT_TRUE(takes("net/contact", "jo@example.com"));
    EXPECT_FALSE(takes("net/contact", "jo"));
    EXPECT_FALSE(takes("net/userAgent", "two\nlines"));
    EXPECT_TRUE(takes("window/zone", "Europe/Vienna"));
    EXPECT_FALSE(takes("window/zone", "Europe/Atlantis"));
    EXPECT_FALSE(takes("window/appearance", "pink"));
    EXPECT_FALSE(takes("net/caFile", "/no/such/file.pem"));
    EXPECT_FALSE(takes("alerts/quiet", "yes"));
}

TEST(SettingsTable, ShowsNoPassword)
{
    const Setting proxy = setting("net/proxy");
    EXPECT_EQ(in_words(proxy, "http://jo:sec@ret@proxy.example:3128"), "http://proxy.example:3128");
    EXPECT_EQ(in_words(proxy, "jo:secret@proxy.example:3128"), "proxy.example:3128");
    EXPECT_EQ(without_password("jo@example.com"), "jo@example.com");
    EXPECT_EQ(in_words(proxy, ""), "As the system");
    EXPECT_EQ(in_words(setting("net/hostSpacing"), "250"), "250 ms");
}

TEST(SettingsFile, BringsBackWhatItWasMadeOfInTheSameBytes)
{
    const SettingValues values = {
        {"window/appearance", "dark"},      {"window/zone", "Europe/Berlin"},
        {"alerts/quiet", "true"},           {"net/hostSpacing", "250"},
        {"collect/startsPerSecond", "0.5"}, {"retention/textDays", "365"},
        {"net/contact", "jo@example.com"}};
    const QByteArray bytes = settings_file(values);
    EXPECT_EQ(settings_file(values), bytes);
    const auto read = read_settings_file(bytes);
    ASSERT_TRUE(read) << to_sentence(read.error());
    EXPECT_THAT(changes(values, read->values), IsEmpty());
    EXPECT_THAT(read->unknown, IsEmpty());
    const auto changed = changes({}, read->values);
    ASSERT_EQ(changed.size(), values.size());
    EXPECT_EQ(changed[0].setting.id, "window/appearance");
    EXPECT_EQ(changed[0].before, "system");
    EXPECT_EQ(changed[0].after, "dark");
}

TEST(SettingsFile, HoldsNoPasswordAndNothingOfThisMachineAlone)
{
    const QByteArray bytes = settings_file(
        {{"net/proxy", "http://jo:secret@proxy.example:3128"}, {"net/caFile", "/home/jo/own.pem"}});
    EXPECT_FALSE(bytes.contains("secret") || bytes.contains("jo"));
    EXPECT_EQ(read_settings_file(bytes)->values.at("net/proxy"), "http://proxy.example:3128");
}

TEST(SettingsFile, IsRefusedWholeWhereItIsNoneOrHasABadValue)
{
    for (const char* bytes :
         {"", "{}", "[1]", "not json", "\xff\xfe", R"({"undertone_settings":1,"settings":[]})",
          R"({"undertone_settings":"1","settings":{}})"}) {
        const auto read = read_settings_file(bytes);
        ASSERT_FALSE(read) << bytes;
        EXPECT_THAT(to_sentence(read.error()), HasSubstr("no settings of Undertone"));
    }
    EXPECT_THAT(read_settings_file(R"({"undertone_settings":2,"settings":{}})").error().what,
                HasSubstr("newer version"));
    for (const char* value : {R"("soon")", "[]", "{}", "true", "null", "-5"}) {
        const auto read = read_settings_file(
            QByteArray(R"({"undertone_settings":1,"settings":{"window/appearance":"dark",)"
                       R"("net/hostSpacing":)") +
            value + "}}");
        ASSERT_FALSE(read) << value;
        EXPECT_THAT(read.error().what, HasSubstr("Pause at a host")) << value;
    }
    const auto other = read_settings_file(
        R"({"undertone_settings":1,"settings":{"later/one":true,"net/caFile":"/x"}})");
    ASSERT_TRUE(other);
    EXPECT_EQ(other->unknown, (QStringList{"later/one", "net/caFile"}));
    EXPECT_THAT(other->values, IsEmpty());
}

}  // namespace
}  // namespace undertone::view
