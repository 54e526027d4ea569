#include "shell/watchlist_export.h"

#include "shell/desk_fixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace undertone::test {
namespace {

using shell::WatchlistExport;

class WatchlistExportTest : public testing::Test {
protected:
    [[nodiscard]] WatchlistExport::Order order(std::vector<Symbol> symbols) const
    {
        WatchlistExport::Order order;
        order.symbols = std::move(symbols);
        order.query.from = *date_from_iso("2025-01-02");
        order.query.to = *date_from_iso("2025-01-31");
        order.folder = QString::fromStdString(folder.path().string());
        order.ending = QStringLiteral("csv");
        return order;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(QString::fromStdString(folder.path().string()))
            .entryList(QDir::Files, QDir::Name);
    }
    DeskFixture fixture;
    TemporaryFolder folder;
};

TEST_F(WatchlistExportTest, one_file_a_symbol_and_what_fails_is_told)
{
    WatchlistExport work(fixture.desk(), order({{"NVDA"}, {"AVGO"}, {"AMD"}}));
    QSignalSpy progress(&work, &WatchlistExport::progress);
    QSignalSpy finished(&work, &WatchlistExport::finished);
    work.start();
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_EQ(finished[0][0].toInt(), 2);
    const QStringList failures = finished[0][1].toStringList();
    ASSERT_EQ(failures.size(), 1);
    EXPECT_TRUE(failures[0].startsWith("AVGO: ")) << failures[0].toStdString();
    EXPECT_EQ(files(), QStringList({"amd-all-2025-01-31.csv", "nvda-all-2025-01-31.csv"}));
    ASSERT_EQ(progress.size(), 3);
    EXPECT_EQ(progress[2][0].toInt(), 2);
    EXPECT_EQ(progress[2][1].toString(), "AMD");
}

TEST_F(WatchlistExportTest, cancelled_it_keeps_what_is_written)
{
    WatchlistExport work(fixture.desk(), order({{"NVDA"}, {"AMD"}}));
    QSignalSpy finished(&work, &WatchlistExport::finished);
    QObject::connect(&work, &WatchlistExport::progress, &work, [&](int done) {
        if (done == 1)
            work.cancel();
    });
    work.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, patience));
    EXPECT_EQ(finished[0][0].toInt(), 1);
    EXPECT_TRUE(finished[0][1].toStringList().isEmpty()) << "to be stopped is no failure";
    EXPECT_EQ(files(), QStringList("nvda-all-2025-01-31.csv"));
    EXPECT_EQ(finished.size(), 1);
}

TEST_F(WatchlistExportTest, files_that_are_there_are_replaced_when_the_user_says_so)
{
    const auto nvda = folder.path() / "nvda-all-2025-01-31.csv";
    const auto amd = folder.path() / "amd-all-2025-01-31.csv";
    for (const bool replace : {false, true}) {
        write_file(nvda, "mine");
        write_file(amd, "mine");
        auto asked = order({{"NVDA"}, {"AMD"}});
        QStringList questions;
        asked.may_replace = [&](const QString& file) {
            questions += file;
            return replace;
        };
        WatchlistExport work(fixture.desk(), std::move(asked));
        QSignalSpy finished(&work, &WatchlistExport::finished);
        work.start();
        ASSERT_TRUE(finished.wait(patience));
        EXPECT_EQ(questions, QStringList("nvda-all-2025-01-31.csv")) << "once for all";
        EXPECT_EQ(finished[0][0].toInt(), replace ? 2 : 0);
        EXPECT_EQ(finished[0][1].toStringList().size(), replace ? 0 : 2);
        EXPECT_EQ(read_file(nvda) == "mine", !replace);
        EXPECT_EQ(read_file(amd) == "mine", !replace);
    }
}

TEST_F(WatchlistExportTest, an_empty_list_is_done)
{
    WatchlistExport work(fixture.desk(), order({}));
    QSignalSpy finished(&work, &WatchlistExport::finished);
    work.start();
    ASSERT_EQ(finished.size(), 1);
    EXPECT_EQ(finished[0][0].toInt(), 0);
}

}  // namespace
}  // namespace undertone::test
