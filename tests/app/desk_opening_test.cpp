#include "app/desktop/opening.h"
#include "app/ways_on.h"
#include "store/backup.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTimer>

namespace undertone::app::test {
namespace {

using undertone::test::read_file;
using undertone::test::TemporaryFolder;
using undertone::test::write_file;

class DeskOpeningTest : public testing::Test {
protected:
    DeskOpeningTest()
    {
        auto services = open_for_writing(workspace_);
        EXPECT_TRUE(services);
        EXPECT_TRUE(services->writer->set_setting("mark", "kept"));
        EXPECT_TRUE(store::daily_backup(workspace_.database(), system_now()));
    }

    /// Clicks the button with that label in each window that asks, in turn, as soon as it is there.
    void click(std::vector<QString> labels)
    {
        labels_ = std::move(labels);
        QObject::connect(&look_, &QTimer::timeout, &look_, [this] {
            auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box || labels_.empty())
                return;
            seen_.push_back(box->text());
            QAbstractButton* wanted = nullptr;
            for (QAbstractButton* button : box->buttons())
                if (button->text().contains(labels_.front()))
                    wanted = button;
            EXPECT_TRUE(wanted) << labels_.front().toStdString();
            labels_.erase(labels_.begin());
            wanted ? wanted->click() : box->reject();
        });
        look_.start(0);
    }

    [[nodiscard]] static std::string mark(const WriteServices& services)
    {
        return services.writer->reader().setting("mark").value();
    }

    TemporaryFolder folder_;
    Workspace workspace_{folder_.path() / "live", WorkspaceKind::live};
    QTimer look_;
    std::vector<QString> labels_, seen_;
};

TEST_F(DeskOpeningTest, AnEmptiedDatabaseIsToldAndTheBackupOneClickAway)
{
    write_file(workspace_.database(), "");
    click({"Restore the Backup of"});
    const auto opened = open_or_ask(workspace_);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->replaced);
    EXPECT_EQ(mark(opened->services), "kept");
    ASSERT_EQ(seen_.size(), 1u);
    EXPECT_TRUE(seen_[0].contains("is empty, though there are backups of it"));
}

TEST_F(DeskOpeningTest, ADamagedOneIsSalvagedAndGoesOn)
{
    click({"Save What Can Be Read", "Go On with What Was Saved"});
    const auto opened = open_or_ask(
        workspace_, Error{ErrorKind::damaged_database, "It is damaged", "go back", {}, {}});
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->replaced);
    EXPECT_EQ(mark(opened->services), "kept");
    ASSERT_EQ(seen_.size(), 2u);
    EXPECT_TRUE(seen_[1].contains("rows were saved"));
}

// A backup that is no better than the database must not cost the other ways on.
TEST_F(DeskOpeningTest, AWayThatFailsLeavesTheOthers)
{
    write_file(workspace_.database(), "");
    write_file(store::backups_of(workspace_.database()).front().file, "<html>404</html>");
    click({"Restore the Backup of", "OK", "Restore the Backup of", "OK", "Quit"});
    EXPECT_FALSE(open_or_ask(workspace_));
    ASSERT_EQ(seen_.size(), 5u);
    EXPECT_EQ(seen_[2], seen_[0]) << "asked about the same fault again";
    EXPECT_NE(seen_[1], seen_[0]);
}

TEST_F(DeskOpeningTest, WhatPassesIsTriedAgainAndWhoGivesUpChangesNothing)
{
    write_file(workspace_.database(), "<html>404</html>");
    click({"Try Again", "Quit"});
    EXPECT_FALSE(open_or_ask(workspace_));
    EXPECT_EQ(seen_.size(), 2u);
    EXPECT_EQ(read_file(workspace_.database()), "<html>404</html>");
}

TEST_F(DeskOpeningTest, OnlyWaysThatMakeSenseAreOffered)
{
    const auto offered = [&](ErrorKind kind) {
        std::vector<WayOn> ways;
        for (const WayOnChoice& one : ways_on(workspace_, {kind, {}, {}, {}, {}}))
            ways.push_back(one.way);
        return ways;
    };
    using enum WayOn;
    EXPECT_EQ(offered(ErrorKind::damaged_database),
              (std::vector{restore, salvage, try_again, open_demo, quit}));
    EXPECT_EQ(offered(ErrorKind::io), (std::vector{try_again, open_demo, quit}));
    EXPECT_EQ(offered(ErrorKind::newer_database), (std::vector{open_demo, quit}));
}

}  // namespace
}  // namespace undertone::app::test
