#include "store/connection.h"
#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store::test {
namespace {

using CalendarsTest = StoreTest;

market::CalendarData calendar(const std::string& id, const std::vector<std::string>& exchanges)
{
    market::CalendarData data;
    data.id = id;
    data.exchanges = exchanges;
    data.zone = "America/New_York";
    data.from = date_from_iso("2025-01-01").value();
    data.to = date_from_iso("2025-12-31").value();
    data.holidays[date_from_iso("2025-07-04").value()] = "Independence Day";
    return data;
}

TEST_F(CalendarsTest, TheyComeBackWhole)
{
    auto data = calendar("tokyo", {"TSE"});
    data.open = std::chrono::hours(9);
    data.close = data.post = std::chrono::hours(15);
    data.lunch = {std::chrono::hours(11), std::chrono::hours(12)};
    data.closes_until[date_from_iso("2025-03-31").value()] = std::chrono::hours(14);
    data.half_days[date_from_iso("2025-12-30").value()] = std::chrono::hours(13);
    data.extra_days.insert(date_from_iso("2025-01-04").value());
    ASSERT_TRUE(writer_.save_calendars({data}, true));
    EXPECT_EQ(writer_.reader().calendars().value(), std::vector{data});
}

TEST_F(CalendarsTest, TheUsersStayWhenOnesShipThatWantTheSameExchange)
{
    const auto mine = calendar("nyse", {"NYSE"});
    ASSERT_TRUE(writer_.save_calendars({mine}, true));
    const auto saved = writer_.save_calendars({calendar("new_york", {"NASDAQ", "NYSE"})}, false);
    EXPECT_TRUE(saved) << to_sentence(saved.error());
    const auto all = writer_.reader().calendars().value();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].id, "nyse");
}

TEST_F(CalendarsTest, AnotherOwnOneForAnExchangeThatHasOneIsRefused)
{
    ASSERT_TRUE(writer_.save_calendars({calendar("new_york", {"NYSE"})}, true));
    const auto second = writer_.save_calendars({calendar("nyse", {"NYSE"})}, true);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::invalid_input);
}

TEST_F(CalendarsTest, ADamagedDateIsAnErrorInWords)
{
    ASSERT_TRUE(writer_.save_calendars({calendar("new_york", {"NYSE"})}, true));
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE);
        db.exec("UPDATE calendar SET data = replace(data, '2025-07-04', 'the fourth')");
    }
    const auto read = writer_.reader().calendars();
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::damaged_database);
}

}  // namespace
}  // namespace undertone::store::test
