#include "view/watch_rows_model.h"
#include "view/watch_order_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>

namespace undertone::view {
namespace {

using testing::ElementsAre;
using Model = WatchRowsModel;

class WatchRowsModelTest : public testing::Test {
protected:
    WatchRowsModelTest() { model.setInstruments({nvda, amd, sox}); }

    /// NVDA after 27 January 2025, as recorded (resources/demo/bars/NVDA.csv); tones made up.
    static WatchRow fallen()
    {
        WatchRow row;
        row.symbol = {"NVDA"};
        row.name = "Nvidia";
        row.last = 118.42;
        row.last_session = date_from_iso("2025-01-27").value();
        row.day_percent = -16.968;
        row.week_percent = 0.001;
        row.tone = -0.714;
        row.tone_change = 0.25;
        row.stories = 22;
        row.closes = {147.22, 142.62, 118.42};
        return row;
    }

    static WatchRow unknown(const char* symbol)
    {
        WatchRow row;
        row.symbol = {symbol};
        row.name = symbol;
        return row;
    }

    std::vector<std::string> texts(int row) const
    {
        std::vector<std::string> all;
        for (int column = 0; column < model.columnCount(); ++column)
            all.push_back(model.index(row, column).data().toString().toStdString());
        return all;
    }

    QVariant sign(int row, int column) const
    {
        return model.index(row, column).data(Model::sign_role);
    }

    std::vector<std::string> order() const
    {
        std::vector<std::string> all;
        for (const Symbol& symbol : model.symbols())
            all.push_back(symbol.value);
        return all;
    }

    Instrument nvda{{"NVDA"}, "Nvidia", "NASDAQ", "USD"};
    Instrument amd{{"AMD"}, "AMD", "NASDAQ", "USD"};
    Instrument sox{{"^SOX"}, "PHLX Semiconductor Index", "INDEX", "USD"};
    WatchRowsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(WatchRowsModelTest, figures_have_signs_and_fixed_decimals)
{
    model.setRows({fallen()});
    EXPECT_THAT(texts(0), ElementsAre("NVDA", "118.42", "−16.97\u00a0%", "0.00\u00a0%",
                                      "−19.56\u00a0%", "−0.71", "+0.25", "–", "–", "–", "–", "22"));
    EXPECT_EQ(sign(0, Model::day_column), -1);
    EXPECT_EQ(sign(0, Model::week_column), 0) << "what is written 0.00 is not coloured as a rise";
    EXPECT_EQ(sign(0, Model::tone_change_column), 1);
    EXPECT_FALSE(sign(0, Model::last_column).isValid());
    EXPECT_EQ(model.index(0, 0).data(Model::closes_role).value<QList<double>>(),
              (QList<double>{147.22, 142.62, 118.42}));
}

TEST_F(WatchRowsModelTest, what_is_not_known_is_a_dash_and_what_is_not_read_yet_is_blank)
{
    EXPECT_THAT(texts(1), testing::Each(testing::AnyOf("AMD", "")));
    model.setRows({unknown("AMD")});
    EXPECT_THAT(texts(1), testing::Each(testing::AnyOf("AMD", "–")));
    EXPECT_FALSE(sign(1, Model::tone_column).isValid());
}

TEST_F(WatchRowsModelTest, a_row_tells_itself_in_words)
{
    const auto words = [this](int role) {
        return model.index(0, 0).data(role).toString().toStdString();
    };
    EXPECT_EQ(words(Qt::ToolTipRole), "Nvidia (NVDA)\nReading its prices and stories");
    model.setRows({fallen()});
    EXPECT_EQ(words(Qt::ToolTipRole),
              "Nvidia (NVDA)\n"
              "Closed at 118.42 on 27 Jan 2025, −16.97\u00a0% on the day, 0.00\u00a0% in 5 "
              "sessions\n"
              "Tone −0.71, all topics, half-life 3 d, +0.25 in 5 sessions\n"
              "22 stories in 5 sessions");
    EXPECT_EQ(words(Qt::AccessibleTextRole).find('\n'), std::string::npos);

    WatchRow quiet = fallen();
    quiet.tone = quiet.tone_change = std::nullopt;
    model.setRows({quiet});
    EXPECT_THAT(words(Qt::ToolTipRole), testing::EndsWith("\nNo tone: no stories about it yet"));
    model.setRows({unknown("NVDA")});
    EXPECT_THAT(words(Qt::ToolTipRole), testing::EndsWith("\nNo prices stored yet"));
}

TEST_F(WatchRowsModelTest, an_edit_keeps_the_figures_that_are_known)
{
    model.setRows({fallen(), unknown("AMD")});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setInstruments({nvda, amd, sox});
    EXPECT_EQ(reset.count(), 0) << "the same rows: selection and scrolling stay";
    model.setInstruments({sox, nvda});
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(texts(1).at(Model::last_column), "118.42");
    EXPECT_EQ(texts(0).at(Model::last_column), "");
}

TEST_F(WatchRowsModelTest, an_answer_about_another_list_is_passed_over)
{
    model.setInstruments({amd});
    model.setRows({fallen()});
    EXPECT_THAT(order(), ElementsAre("AMD"));
    EXPECT_EQ(texts(0).at(Model::last_column), "");
}

TEST_F(WatchRowsModelTest, a_row_moves_up_down_and_not_beyond)
{
    model.setRows({fallen()});
    EXPECT_TRUE(model.moveRow({}, 0, {}, 3));
    EXPECT_THAT(order(), ElementsAre("AMD", "^SOX", "NVDA"));
    EXPECT_EQ(texts(2).at(Model::last_column), "118.42") << "its figures go with it";
    EXPECT_TRUE(model.moveRow({}, 2, {}, 1));
    EXPECT_THAT(order(), ElementsAre("AMD", "NVDA", "^SOX"));
    EXPECT_FALSE(model.moveRow({}, 0, {}, -1));
    EXPECT_FALSE(model.moveRow({}, 2, {}, 4));
    EXPECT_FALSE(model.moveRow({}, 1, {}, 2)) << "where it is already";
    EXPECT_THAT(order(), ElementsAre("AMD", "NVDA", "^SOX"));
}

TEST_F(WatchRowsModelTest, a_table_has_z_heat_by_topic_and_stories_of_today)
{
    WatchRow row = fallen();
    row.tone_z = -2.346;
    row.heats = {{{"deepseek"}, "DeepSeek", "#336699", 1.5},
                 {{"stargate"}, "Stargate", "#669933", 0.25}};
    row.tones = {std::nullopt, 0.1, -0.714};
    row.stories_today = 3;
    model.setRows({row, unknown("AMD")});
    EXPECT_EQ(texts(0).at(Model::z_column), "−2.35");
    EXPECT_EQ(texts(0).at(Model::heat_column), "1.75");
    EXPECT_EQ(texts(0).at(Model::tones_column), "−0.81");
    EXPECT_EQ(texts(0).at(Model::today_column), "3");
    EXPECT_EQ(sign(0, Model::z_column), -1);
    EXPECT_EQ(model.index(1, Model::heat_column).data(Model::most_heat_role).toDouble(), 1.75)
        << "one scale for all rows";
    EXPECT_EQ(model.index(0, Model::heat_column).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("DeepSeek 1.50, Stargate 0.25"));
    const auto tones = model.index(0, 0).data(Model::tones_role).value<QList<double>>();
    ASSERT_EQ(tones.size(), 3);
    EXPECT_TRUE(std::isnan(tones[0])) << "a gap, not a tone of 0";
    EXPECT_THAT(model.index(0, 0).data(Qt::ToolTipRole).toString().toStdString(),
                testing::HasSubstr("z −2.35"));
}

TEST_F(WatchRowsModelTest, notes_and_colours_are_told)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLabels({{{"AMD"}, {"ask about MI400", "red"}}});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.index(1, 0).data(Model::label_role).toString(), QStringLiteral("red"));
    EXPECT_EQ(model.index(0, 0).data(Model::label_role).toString(), QString());
    EXPECT_THAT(model.index(1, 0).data(Qt::ToolTipRole).toString().toStdString(),
                testing::EndsWith("\nNote: ask about MI400"));
    model.setLabels({{{"AMD"}, {"ask about MI400", "red"}}});
    EXPECT_EQ(changed.count(), 1) << "nothing new";
}

TEST_F(WatchRowsModelTest, a_sorted_list_has_the_unknown_last_and_goes_back_to_its_own_order)
{
    WatchOrderModel sorted;
    sorted.setSourceModel(&model);
    const QAbstractItemModelTester of_sorted(&sorted,
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto shown = [&] {
        std::string all;
        for (int row = 0; row < sorted.rowCount(); ++row)
            all += sorted.index(row, 0).data().toString().toStdString() + ' ';
        return all;
    };
    model.setInstruments({sox, amd, nvda});
    WatchRow risen = fallen();
    risen.symbol = {"AMD"};
    risen.day_percent = 2.0;
    model.setRows({fallen(), risen});
    EXPECT_EQ(shown(), "^SOX AMD NVDA ");
    EXPECT_TRUE(sorted.inOwnOrder());
    sorted.sort(Model::day_column, Qt::DescendingOrder);
    EXPECT_EQ(shown(), "AMD NVDA ^SOX ");
    sorted.sort(Model::day_column, Qt::AscendingOrder);
    EXPECT_EQ(shown(), "NVDA AMD ^SOX ");
    risen.day_percent = -20.0;
    model.setRows({risen});
    EXPECT_EQ(shown(), "AMD NVDA ^SOX ") << "new figures find their place";
    sorted.sort(-1);
    EXPECT_EQ(shown(), "^SOX AMD NVDA ");
}

}  // namespace
}  // namespace undertone::view
