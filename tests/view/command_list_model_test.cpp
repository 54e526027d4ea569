#include "view/command_list_model.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

namespace undertone::view {
namespace {

using Kind = Command::Kind;

const std::vector<Command> all = {
    {Kind::symbol, "NVDA", "Nvidia", {}, 0},
    {Kind::symbol, "^SOX", "PHLX Semiconductor", {}, 1},
    {Kind::symbol, "MU", "Micron Technology", {}, 2},
    {Kind::topic, "DeepSeek", {}, {}, 0},
    {Kind::topic, "Export curbs", {}, {}, 1},
    {Kind::action, "Export chart…", "File", "Ctrl+E", 0},
    {Kind::action, "Export watchlist…", "File", {}, 1},
    {Kind::action, "Volume", "Chart › Layers", {}, 2},
};

QStringList names(const QString& text, std::size_t most = most_commands_of_a_kind)
{
    QStringList result;
    for (const Command& one : matching_commands(all, text, most))
        result << one.name;
    return result;
}

TEST(MatchingCommands, what_is_called_so_comes_before_what_begins_so_before_other_words)
{
    EXPECT_EQ(names("nvda"), QStringList{"NVDA"});
    EXPECT_EQ(names("Nvidia"), QStringList{"NVDA"});
    EXPECT_EQ(names("sox"), QStringList{"^SOX"});
    EXPECT_EQ(names("semi"), QStringList{"^SOX"});
    EXPECT_EQ(names("export"), (QStringList{"Export curbs", "Export chart…", "Export watchlist…"}));
}

TEST(MatchingCommands, every_typed_word_counts_in_any_order_and_a_menu_s_name_too)
{
    EXPECT_EQ(names("chart exp"), QStringList{"Export chart…"});
    EXPECT_EQ(names("layers vol"), QStringList{"Volume"});
    EXPECT_TRUE(names("chart nowhere").isEmpty());
    EXPECT_TRUE(names("xport").isEmpty()) << "words are meant from their beginning";
}

TEST(MatchingCommands, of_a_kind_no_more_than_asked_for)
{
    EXPECT_EQ(names("export", 1), (QStringList{"Export curbs", "Export chart…"}));
}

TEST(MatchingCommands, an_empty_box_offers_topics_and_actions) { EXPECT_EQ(names("  ").size(), 5); }

TEST(CommandListModel, tells_name_detail_and_key_and_reads_them_aloud)
{
    CommandListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCommands({all[0], all[5]});
    ASSERT_EQ(model.rowCount(), 2);
    const auto data = [&](int row, int role) { return model.index(row).data(role).toString(); };
    EXPECT_EQ(data(0, CommandListModel::end_role), "symbol");
    EXPECT_EQ(data(1, CommandListModel::end_role), "Ctrl+E");
    EXPECT_EQ(data(1, Qt::AccessibleTextRole), "Export chart…, File, Ctrl+E");
    model.setCommands({});
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
}  // namespace undertone::view
