// Prices and exchanges of the user's own, by the command line alone.
#include "cli_process.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class BarsVerbs : public testing::Test {
protected:
    std::string write(const std::string& name, const std::string& bytes)
    {
        const auto path = folder_.path() / name;
        write_file(path, bytes);
        return path.string();
    }

    CliRun run(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--workspace", (folder_.path() / "mine").string()});
        return run_cli(arguments);
    }

    TemporaryFolder folder_;
};

TEST_F(BarsVerbs, AnExchangeOfOnesOwnComesFromAFile)
{
    const auto instruments =
        write("instruments.json", R"([{"symbol": "NXT.AX", "name": "NextDC",
                                       "exchange": "ASX", "currency": "AUD"}])");
    EXPECT_THAT(run({"import", "--instruments", instruments}).err, HasSubstr("exchange"));
    const auto calendar = write("sydney.json", R"([{
        "id": "sydney", "exchanges": ["ASX"], "zone": "Australia/Sydney", "open": "10:00",
        "close": "16:00", "from": "2025-01-01", "to": "2025-12-31",
        "holidays": {"Australia Day": ["2025-01-27"]}}])");
    ASSERT_EQ(run({"import", "--calendars", calendar}).exit, 0);
    ASSERT_EQ(run({"import", "--instruments", instruments}).exit, 0);

    std::vector<std::string> ids;
    for (const json& line : run({"calendars"}).lines())
        ids.push_back(line["id"]);
    EXPECT_THAT(ids, testing::IsSupersetOf({"new_york", "tokyo", "sydney"}));
    const json holiday =
        run({"calendars", "--exchange", "ASX", "--on", "2025-01-27"}).lines().at(0);
    EXPECT_EQ(holiday["day"], "holiday");
    EXPECT_EQ(holiday["closed_because"], "Australia Day");
    const json session =
        run({"calendars", "--exchange", "ASX", "--on", "2025-01-28"}).lines().at(0);
    EXPECT_EQ(session["close"], "2025-01-28T05:00:00Z");
    EXPECT_EQ(session["known"], true);
    EXPECT_EQ(run({"calendars", "--exchange", "ASX", "--on", "2026-01-05"}).lines().at(0)["known"],
              false);
    EXPECT_EQ(run({"calendars", "--exchange", "LSE", "--on", "2026-01-05"}).exit, 1);
    EXPECT_EQ(run({"calendars", "--on", "soon"}).exit, 2);

    // The 27th was a holiday in Sydney and a session in New York; the 28th lacks its bar.
    const auto bars = write("nxt.csv", "Date,Open,High,Low,Close,Volume\n"
                                        "2025-01-24,15,15.2,14.9,15.1,100\n"
                                        "2025-01-29,15,15.2,14.9,15.05,100\n");
    const CliRun imported = run({"import", "--bars", "csv", "--symbol", "NXT.AX", bars});
    ASSERT_EQ(imported.exit, 0) << imported.err;
    EXPECT_THAT(imported.lines().at(0)["warnings"].dump(), HasSubstr("2025-01-28"));
    const json stored = run({"bars", "--symbol", "NXT.AX"}).lines().at(0);
    EXPECT_EQ(stored["currency"], "AUD");
    EXPECT_EQ(stored["calendar"], "sydney");
    EXPECT_EQ(stored["missing"], json::array({"2025-01-28"}));
    EXPECT_EQ(stored["on_closed_days"], json::array());
}

TEST_F(BarsVerbs, TradedAndAdjustedPricesMergeAndSayHow)
{
    std::string raw = "Date,Close/Last,Volume,Open,High,Low\n";
    std::string adjusted = "Date,Open,High,Low,Close,Volume\n";
    for (int day = 6; day <= 10; ++day) {  // a week in June 2022
        const std::string cents = std::to_string(40 + day);
        raw += "06/" + std::string(day < 10 ? "0" : "") + std::to_string(day) +
               "/2022,$4" + cents + ".00,1000,$4" + cents + ".00,$4" + cents + ".00,$4" + cents +
               ".00\n";
        const std::string price = std::to_string((400 + 40 + day) / 20.0);
        adjusted += "2022-06-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + "," +
                    price + "," + price + "," + price + "," + price + ",20000\n";
    }
    raw += "06/03/2022,$400.00,1000,$400.00,$400.00,$400.00\n";
    ASSERT_EQ(run({"import", "--bars", "csv", "--symbol", "GOOGL", write("a.csv", adjusted)}).exit,
              0);
    const CliRun merged =
        run({"import", "--bars", "nasdaq", "--symbol", "GOOGL", write("r.csv", raw)});
    ASSERT_EQ(merged.exit, 0) << merged.err;
    EXPECT_EQ(merged.lines().at(0)["bars_added"], 1);
    EXPECT_THAT(merged.lines().at(0)["warnings"].dump(), HasSubstr("divided by 20"));
    const json stored = run({"bars", "--symbol", "GOOGL"}).lines().at(0);
    EXPECT_EQ(stored["basis"], "split-adjusted");
    EXPECT_EQ(stored["bars"][0]["c"], 20.0);
    ASSERT_EQ(stored["rebases"].size(), 1u);
    EXPECT_EQ(stored["rebases"][0]["factor"], 20.0);
    EXPECT_EQ(stored["rebases"][0]["sessions_compared"], 5);
    EXPECT_TRUE(stored["rebases"][0]["split_date"].is_null()) << "unknown, and not guessed";
}

// A table cannot say whether its prices were adjusted: its reader can.
TEST_F(BarsVerbs, ATablesBasisIsSaidOrTakenAloud)
{
    const std::string bars = write("b.csv", "Date,Open,High,Low,Close,Volume\n"
                                            "2022-06-06,440,441,439,440,1000\n"
                                            "2022-06-07,440,441,439,440,1000\n");
    const CliRun raw =
        run({"import", "--bars", "csv", "--symbol", "GOOGL", "--basis", "raw", bars});
    ASSERT_EQ(raw.exit, 0) << raw.err;
    EXPECT_EQ(raw.lines().at(0)["warnings"], json::array());
    EXPECT_EQ(run({"bars", "--symbol", "GOOGL"}).lines().at(0)["basis"], "raw");
    const CliRun taken = run({"import", "--bars", "csv", "--symbol", "AMD", bars});
    ASSERT_EQ(taken.exit, 0) << taken.err;
    EXPECT_THAT(taken.lines().at(0)["warnings"].dump(), HasSubstr("--basis"));
    EXPECT_EQ(run({"bars", "--symbol", "AMD"}).lines().at(0)["basis"], "split-adjusted");
    EXPECT_EQ(
        run({"import", "--bars", "csv", "--symbol", "AMD", "--basis", "guessed", bars}).exit, 2);
    EXPECT_EQ(
        run({"import", "--bars", "nasdaq", "--symbol", "AMD", "--basis", "raw", bars}).exit, 2);
}

}  // namespace
}  // namespace undertone::test
