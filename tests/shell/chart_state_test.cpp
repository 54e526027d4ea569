#include "shell/chart_state.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>

namespace undertone::shell {
namespace {

using testing::HasSubstr;

Date day(const char* iso) { return date_from_iso(iso).value(); }
Utc at(const char* iso) { return utc_from_iso(iso).value(); }

/// Nothing in it as in a new chart.
ChartState full_state()
{
    ChartState state;
    view::ChartQuery& query = state.choice.query;
    query.symbol = {"^SOX"};
    query.topics = {{"deepseek"}, {"stargate"}};
    query.watchlist = WatchlistId{7};
    query.from = day("2025-01-02");
    query.to = day("2025-03-31");
    query.length = market::BarLength::minute_15;
    query.half_life = seconds(5400);
    query.deduplicated = false;
    query.reactions = false;
    query.kind = view::ToneKind::z;
    query.benchmark = Symbol{"SMH"};
    query.as_of = at("2025-01-27T21:00:00Z");
    query.reconstructed = true;
    state.choice.newest = view::Newest{std::chrono::months(0), 5};
    state.choice.auto_length = false;
    state.style.price = charts::PriceStyle::area;
    state.style.scale = charts::PriceScale::percent;
    state.style.layers.volume = false;
    state.style.layers.drawings = false;
    state.shown = charts::TimeStretch{{at("2025-01-22T14:30:00Z"), -0.30000000000000004},
                                      {at("2025-01-28T20:45:00Z"), 0.1}};
    state.drawings.notes = {{at("2025-01-27T14:30:00Z"), 118.42, "“The” \"day\"\n& more"}};
    state.drawings.levels = {{0.1 + 0.2, ""}, {-3.5, "Müller’s line"}};
    state.drawings.windows = {{day("2025-01-27"), day("2025-01-31"), TopicId{"deepseek"}, "Week"},
                              {day("2025-02-03"), day("2025-02-03"), {}, ""}};
    return state;
}

TEST(ChartState, comes_back_exactly)
{
    const ChartState state = full_state();
    const auto back = chart_state_of(to_json(state));
    ASSERT_TRUE(back) << to_sentence(back.error());
    EXPECT_EQ(back->choice, state.choice);
    EXPECT_EQ(back->style, state.style);
    EXPECT_EQ(back->shown, state.shown) << "to the last bit of a double";
    EXPECT_EQ(back->drawings, state.drawings);
    EXPECT_TRUE(same_chart(*back, state));
    EXPECT_EQ(to_json(*back), to_json(state));
}

TEST(ChartState, what_is_not_set_comes_back_as_none)
{
    ChartState state;
    state.choice.query.symbol = {"NVDA"};
    state.choice.query.from = state.choice.query.to = day("2025-01-27");
    const auto back = chart_state_of(to_json(state));
    ASSERT_TRUE(back) << to_sentence(back.error());
    EXPECT_TRUE(same_chart(*back, state));
    EXPECT_TRUE(back->choice.auto_length);
    EXPECT_FALSE(back->shown);
    // A symbol alone is a chart, too.
    EXPECT_EQ(chart_state_of(R"({"symbol":"AMD"})")->choice.query.symbol.value, "AMD");
}

TEST(ChartState, fields_of_a_later_version_go_along)
{
    const std::string later =
        R"({"symbol":"NVDA","theme":"print","layers":{"volume":false,"rainbow":true},)"
        R"("benchmark":"SMH"})";
    auto state = chart_state_of(later);
    ASSERT_TRUE(state) << to_sentence(state.error());
    EXPECT_FALSE(state->style.layers.volume);
    state->style.layers.volume = true;
    state->choice.query.benchmark.reset();
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(to_json(*state))).object();
    EXPECT_EQ(json["theme"].toString(), "print");
    EXPECT_TRUE(json["layers"]["rainbow"].toBool());
    EXPECT_TRUE(json["layers"]["volume"].toBool()) << "what we know is as it is now";
    EXPECT_TRUE(json["benchmark"].isNull());
}

TEST(ChartState, what_is_wrong_is_told_by_its_name)
{
    const std::pair<const char*, const char*> wrong[] = {
        {"", "cannot be read"},
        {"[]", "no JSON object"},
        {R"({"symbol":"NVDA")", "cannot be read"},
        {"{}", "“symbol” is not there"},
        {R"({"symbol":7})", "“symbol” is not a text"},
        {R"({"symbol":"NVDA","from":"27 January"})", "“from” is not a date"},
        {R"({"symbol":"NVDA","from":"2025-01-27","to":"2025-01-01"})", "“to” is not after"},
        {R"({"symbol":"NVDA","interval":"7m"})", "“interval” is not"},
        {R"({"symbol":"NVDA","half_life_seconds":-1})", "“half_life_seconds” is not"},
        {R"({"symbol":"NVDA","newest_months":1e30})", "“newest_months” is not"},
        {R"({"symbol":"NVDA","price":"pies"})", "“price” is not"},
        {R"({"symbol":"NVDA","layers":[]})", "“layers” is not an object"},
        {R"({"symbol":"NVDA","layers":{"tone":"yes"}})", "“tone” is not true or false"},
        {R"({"symbol":"NVDA","as_of":"soon"})", "“as_of” is not a time"},
        {R"({"symbol":"NVDA","drawings":{"notes":[3]}})", "“notes” is not a list of objects"},
        {R"({"symbol":"NVDA","drawings":{"levels":[{"price":"high"}]}})", "“price” is not a number"},
        {R"({"symbol":"NVDA","drawings":{"windows":[{"from":"2025-02-01","to":"2025-01-01"}]}})",
         "“to” is not after"}};
    for (const auto& [json, words] : wrong) {
        const auto state = chart_state_of(json);
        ASSERT_FALSE(state) << json;
        EXPECT_EQ(state.error().kind, ErrorKind::invalid_input);
        EXPECT_THAT(state.error().what, HasSubstr(words)) << json;
        EXPECT_FALSE(state.error().remedy.empty());
    }
}

TEST(ChartState, drawings_alone_come_back_too)
{
    const view::Drawings drawings = full_state().drawings;
    EXPECT_EQ(drawings_of_json(to_json(drawings)).value(), drawings);
    EXPECT_TRUE(drawings_of_json("{}")->empty());
    EXPECT_FALSE(drawings_of_json(R"({"notes":1})"));
}

}  // namespace
}  // namespace undertone::shell
