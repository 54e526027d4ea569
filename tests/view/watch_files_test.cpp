#include "view/watch_files.h"

#include <QString>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace undertone::view {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class WatchFilesTest : public testing::Test {
protected:
    Result<WatchFile> read(const std::string& bytes, ListFormat format) const
    {
        return read_watchlists(bytes, format, instruments, "Pasted");
    }

    std::string refused(const std::string& bytes, ListFormat format) const
    {
        const auto result = read(bytes, format);
        return result ? "taken" : result.error().what;
    }

    std::vector<Instrument> instruments{{{"NVDA"}, "Nvidia", "NASDAQ", "USD"},
                                        {{"AMD"}, "AMD", "NASDAQ", "USD"},
                                        {{"MU"}, "Micron", "NASDAQ", "USD"},
                                        {{"^SOX"}, "PHLX Semiconductor Index", "INDEX", "USD"}};
    std::vector<Watchlist> lists{{{}, "Chips", {{"NVDA"}, {"AMD"}}},
                                 {{}, "Empty", {}},
                                 {{}, "=SUM(A1), “quoted” \"list\"", {{"^SOX"}, {"NVDA"}}}};
    WatchArrangement arrangement{{{"Chips", "Silicon"}, {"Empty", "'-5"}},
                                 {{{"NVDA"}, {"=cmd|' /C calc'!A0\nsecond line; über", "red"}},
                                  {{"AMD"}, {"''+1", ""}},
                                  {{"^SOX"}, {"", "blue"}}}};
};

TEST_F(WatchFilesTest, csv_and_json_bring_everything_back)
{
    for (const ListFormat format : {ListFormat::csv, ListFormat::json}) {
        const auto file = read(write_watchlists(lists, arrangement, format), format);
        ASSERT_TRUE(file) << file.error().what;
        EXPECT_EQ(file->lists, lists);
        EXPECT_EQ(file->arrangement, arrangement);
        EXPECT_THAT(file->unmatched, IsEmpty());
    }
}

TEST_F(WatchFilesTest, a_plain_list_brings_lists_and_groups_back)
{
    const auto file =
        read(write_watchlists(lists, arrangement, ListFormat::plain), ListFormat::plain);
    ASSERT_TRUE(file) << file.error().what;
    EXPECT_EQ(file->lists, lists);
    EXPECT_EQ(file->arrangement.groups, arrangement.groups);
    EXPECT_THAT(file->arrangement.labels, IsEmpty());
}

TEST_F(WatchFilesTest, a_spreadsheet_runs_none_of_it)
{
    const std::string csv = write_watchlists(lists, arrangement, ListFormat::csv);
    EXPECT_THAT(csv, HasSubstr("\"'=cmd|"));
    EXPECT_THAT(csv, HasSubstr("\"'=SUM(A1), “quoted” \"\"list\"\"\""));
}

TEST_F(WatchFilesTest, what_is_no_instrument_is_named_and_the_rest_is_taken)
{
    const auto csv = read("Symbol;Note\nnvidia;fast\nACME;gone\nACME;\nmu;\n", ListFormat::csv);
    ASSERT_TRUE(csv) << csv.error().what;
    ASSERT_EQ(csv->lists.size(), 1u);
    EXPECT_EQ(csv->lists[0].name, "Pasted");
    EXPECT_EQ(csv->lists[0].symbols, (std::vector<Symbol>{{"NVDA"}, {"MU"}}));
    EXPECT_EQ(csv->arrangement.label_of({"NVDA"}).note, "fast");
    EXPECT_THAT(csv->unmatched, ElementsAre("ACME"));

    const auto plain = read("NVDA, amd\n\n# Mine\nEricsson\nMicron\n", ListFormat::plain);
    ASSERT_TRUE(plain) << plain.error().what;
    ASSERT_EQ(plain->lists.size(), 2u);
    EXPECT_EQ(plain->lists[0].symbols, (std::vector<Symbol>{{"NVDA"}, {"AMD"}}));
    EXPECT_EQ(plain->lists[1], (Watchlist{{}, "Mine", {{"MU"}}}));
    EXPECT_THAT(plain->unmatched, ElementsAre("Ericsson"));

    const auto json = read(R"([{"name": "A", "symbols": ["AMD", 7, "Zzz"]}])", ListFormat::json);
    ASSERT_TRUE(json) << json.error().what;
    EXPECT_EQ(json->lists[0].symbols, (std::vector<Symbol>{{"AMD"}}));
    EXPECT_THAT(json->unmatched, ElementsAre("7", "Zzz"));
}

TEST_F(WatchFilesTest, another_shape_is_refused_in_words)
{
    EXPECT_THAT(refused("a,b\n1,2\n", ListFormat::csv), HasSubstr("no column “symbol”"));
    EXPECT_THAT(refused("", ListFormat::csv), HasSubstr("no column “symbol”"));
    EXPECT_THAT(refused("{", ListFormat::json), HasSubstr("no JSON of watchlists"));
    EXPECT_THAT(refused(R"({"lists": 5})", ListFormat::json), HasSubstr("no JSON of watchlists"));
    EXPECT_THAT(refused(R"([{"name": "A"}])", ListFormat::json), HasSubstr("no array “symbols”"));
    EXPECT_THAT(refused(R"([{"symbols": []}])", ListFormat::json), HasSubstr("has no name"));
    EXPECT_THAT(refused("symbol,colour\nAMD,pink\n", ListFormat::csv), HasSubstr("“pink”"));
    EXPECT_THAT(refused("symbol,note\nAMD," + std::string(longest_note + 1, 'x'), ListFormat::csv),
                HasSubstr("too long"));
}

TEST_F(WatchFilesTest, what_is_too_much_is_refused_and_not_read_to_its_end)
{
    EXPECT_THAT(refused(std::string(largest_list_file + 1, 'x'), ListFormat::plain),
                HasSubstr("larger"));
    std::string many = "symbol\n";
    for (std::size_t i = 0; i <= most_listed; ++i)
        many += "NVDA\n";
    EXPECT_THAT(refused(many, ListFormat::csv), HasSubstr("more than 10000 symbols"));
    EXPECT_THAT(refused(std::string(100'000, '['), ListFormat::json), HasSubstr("no JSON"));
    const auto long_word = read(std::string(1'000'000, 'x'), ListFormat::plain);
    ASSERT_TRUE(long_word);
    ASSERT_EQ(long_word->unmatched.size(), 1u);
    EXPECT_LT(long_word->unmatched[0].size(), 300u) << "named, not repeated whole";
}

TEST_F(WatchFilesTest, any_bytes_are_read_or_refused)
{
    std::mt19937 random(7);
    const std::string seed = write_watchlists(lists, arrangement, ListFormat::csv) +
                             write_watchlists(lists, arrangement, ListFormat::json);
    for (int round = 0; round < 300; ++round) {
        std::string bytes = seed.substr(random() % 200, random() % seed.size());
        for (int edit = 0; edit < 8 && !bytes.empty(); ++edit)
            bytes[random() % bytes.size()] = char(random());
        for (const auto format : {ListFormat::csv, ListFormat::json, ListFormat::plain})
            if (const auto file = read(bytes, format))
                for (const Watchlist& list : file->lists) {
                    EXPECT_FALSE(list.name.empty()) << "round " << round;
                    EXPECT_EQ(QString::fromStdString(list.name).toStdString(), list.name);
                }
    }
}

TEST_F(WatchFilesTest, joining_adds_and_takes_nothing_away)
{
    const WatchFile file{{{{}, "Chips", {{"MU"}, {"AMD"}}}, {{}, "New", {{"MU"}}}},
                         {{{"Chips", "Other"}, {"New", "Fresh"}},
                          {{{"NVDA"}, {"of the file", ""}}, {{"MU"}, {"cheap", "green"}}}},
                         {}};
    const Joined joined = join(lists, arrangement, file);
    ASSERT_EQ(joined.lists.size(), 4u);
    EXPECT_EQ(joined.lists[0].symbols, (std::vector<Symbol>{{"NVDA"}, {"AMD"}, {"MU"}}));
    EXPECT_EQ(joined.lists[3], (Watchlist{{}, "New", {{"MU"}}}));
    EXPECT_EQ(joined.arrangement.group_of("Chips"), "Silicon") << "the user's stays";
    EXPECT_EQ(joined.arrangement.group_of("New"), "Fresh");
    EXPECT_EQ(joined.arrangement.label_of({"NVDA"}), arrangement.label_of({"NVDA"}));
    EXPECT_EQ(joined.arrangement.label_of({"MU"}), (SymbolLabel{"cheap", "green"}));
    EXPECT_EQ(joined.lists_added, 1);
    EXPECT_EQ(joined.symbols_added, 2);
    EXPECT_THAT(joined.labels_kept, ElementsAre("NVDA"));
}

TEST(WatchArrangement, sections_have_the_loose_lists_first_and_groups_in_the_lists_order)
{
    const std::vector<Watchlist> lists{{{}, "a", {}}, {{}, "b", {}}, {{}, "c", {}}, {{}, "d", {}}};
    const auto sections = sections_of(lists, {{{"a", "Y"}, {"c", "X"}, {"d", "Y"}}, {}});
    ASSERT_EQ(sections.size(), 3u);
    EXPECT_EQ(sections[0].group, "");
    EXPECT_THAT(sections[0].lists, ElementsAre(1));
    EXPECT_EQ(sections[1].group, "Y");
    EXPECT_THAT(sections[1].lists, ElementsAre(0, 3));
    EXPECT_THAT(sections[2].lists, ElementsAre(2));
    EXPECT_TRUE(sections_of({}, {}).empty());
}

TEST(WatchArrangement, json_brings_it_back_and_what_is_none_is_refused)
{
    const WatchArrangement one{{{"Chips \"x\"", "Über"}}, {{{"NVDA"}, {"a\nb", "purple"}}}};
    EXPECT_EQ(arrangement_from_json(to_json(one)).value(), one);
    EXPECT_EQ(arrangement_from_json("").value(), WatchArrangement{});
    EXPECT_FALSE(arrangement_from_json("[1]"));
    EXPECT_FALSE(arrangement_from_json(R"({"labels": {"NVDA": {"colour": "pink"}}})"));
}

TEST(WatchArrangement, a_renamed_list_keeps_its_group_and_a_lost_one_s_goes)
{
    const WatchArrangement one{{{"a", "X"}, {"b", "Y"}}, {{{"NVDA"}, {}}}};
    EXPECT_EQ(renamed(one, "a", "c").groups,
              (std::map<std::string, std::string>{{"b", "Y"}, {"c", "X"}}));
    EXPECT_EQ(pruned(one, {{{}, "b", {}}}), (WatchArrangement{{{"b", "Y"}}, {}}));
}

}  // namespace
}  // namespace undertone::view
