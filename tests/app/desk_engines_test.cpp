// Another engine as a user has it: chosen in the settings, previewed, put in use, there at the next start.
#include "desk_engines.h"
#include "app/settings_store.h"
#include "cli_process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace undertone::test {
namespace {

using testing::HasSubstr;

TEST_F(DeskEnginesTest, PutInUseItScoresTheHistoryAndWhatComesInAndIsThereAtTheNextStart)
{
    ASSERT_THAT(in_use(), HasSubstr("undertone-linear/"));
    const std::string built_in = in_use();
    QSignalSpy changed(&desk->desk(), &view::Desk::changed);
    in_settings([&](shell::SettingsDialog& dialog) {
        choose(dialog, "A program", fake_engine("good"));
        ok(dialog, [&](shell::RescoreDialog& rescoring) {
            ASSERT_TRUE(shows(rescoring, "use"));
            EXPECT_THAT(words(rescoring), HasSubstr("fake/1 reads 3 of 3 mentions another way."));
            const auto* flips = rescoring.findChild<QTreeWidget*>();
            ASSERT_EQ(flips->topLevelItemCount(), 1);
            const auto* flip = flips->topLevelItem(0);
            EXPECT_EQ(flip->text(0), "Nvidia");
            EXPECT_EQ(flip->text(1), "bad news");
            EXPECT_EQ(flip->text(2), "good news");
            EXPECT_EQ(flip->text(3), "3");
            EXPECT_EQ(in_use(), built_in);  // nothing shown has changed
            EXPECT_EQ(not_scored_by("fake/1"), 0);
            press(rescoring, "use");
            EXPECT_TRUE(QTest::qWaitFor([&] { return !rescoring.isVisible(); }, engine_patience));
        });
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(in_use(), "fake/1");
    EXPECT_EQ(setting("scoring/engine"), "process");
    EXPECT_GE(changed.size(), 1);  // charts and lists read anew

    fetch(1);
    EXPECT_EQ(failure, "");
    EXPECT_EQ(not_scored_by("fake/1"), 0);
    EXPECT_EQ(not_scored_by(built_in), 1);

    desk->reopen();
    await_round();
    fetch(1);
    EXPECT_EQ(failure, "");
    EXPECT_EQ(not_scored_by("fake/1"), 0);
    EXPECT_EQ(not_scored_by(built_in), 2);
    in_settings([&](shell::SettingsDialog& dialog) {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return words(dialog).find("scored by fake/1") != std::string::npos; },
            engine_patience));
        EXPECT_EQ(dialog.findChild<shell::SettingRow*>("scoring/command")->value(),
                  fake_engine("good"));
        EXPECT_FALSE(dialog.findChild<QPushButton*>("useEngine")->isVisible());

        // And back to ours at once: two new stories are all that it has to score.
        choose(dialog, "Built-in");
        ok(dialog, [](shell::RescoreDialog& rescoring) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return !rescoring.isVisible(); }, engine_patience));
        });
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(in_use(), built_in);
    EXPECT_EQ(setting("scoring/engine"), "");
    fetch(1);
    EXPECT_EQ(failure, "");
    EXPECT_EQ(not_scored_by(built_in), 0);
    EXPECT_EQ(not_scored_by("fake/1"), 1);
}

TEST_F(DeskEnginesTest, LeftAsItIsNothingHasChangedAndWhatWasScoredIsKept)
{
    const std::string built_in = in_use();
    in_settings([&](shell::SettingsDialog& dialog) {
        choose(dialog, "A program", fake_engine("good"));
        ok(dialog, [](shell::RescoreDialog& rescoring) {
            ASSERT_TRUE(shows(rescoring, "use"));
            press(rescoring, "close");
        });
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_THAT(words(dialog), HasSubstr("The engine was not changed."));
    });
    EXPECT_EQ(in_use(), built_in);
    EXPECT_EQ(setting("scoring/engine"), "");
    EXPECT_EQ(not_scored_by("fake/1"), 0);
    fetch(1);
    EXPECT_EQ(failure, "");
    EXPECT_EQ(not_scored_by(built_in), 0);
}

TEST_F(DeskEnginesTest, StoppedHalfWayItChangesNothingAndGoesOnLater)
{
    const std::string built_in = in_use();
    fetch(200);
    in_settings([&](shell::SettingsDialog& dialog) {
        choose(dialog, "A program", fake_engine("tires"));  // after a hundred answers
        ok(dialog, [&](shell::RescoreDialog& rescoring) {
            ASSERT_TRUE(
                QTest::qWaitFor([&] { return not_scored_by("fake/1") < 203; }, engine_patience));
            press(rescoring, "close");
            EXPECT_TRUE(QTest::qWaitFor([&] { return !rescoring.isVisible(); }, engine_patience));
        });
        EXPECT_TRUE(dialog.isVisible());
    });
    EXPECT_EQ(in_use(), built_in);
    EXPECT_EQ(setting("scoring/engine"), "");
    const int left = not_scored_by("fake/1");
    EXPECT_GT(left, 0);
    EXPECT_LT(left, 203);
    int first = 0;
    const auto noted =
        QObject::connect(&desk->desk().engines(), &view::Engines::progress, desk->window().window(),
                         [&first](int, int total) { first = first ? first : total; });
    use_program("good");
    QObject::disconnect(noted);
    EXPECT_EQ(first, left);
    EXPECT_EQ(in_use(), "fake/1");
}

TEST_F(DeskEnginesTest, AProgramThatFailsIsToldInWordsAndMayBeTriedAgain)
{
    in_settings([&](shell::SettingsDialog& dialog) {
        choose(dialog, "A program", fake_engine("dies"));
        ok(dialog, [](shell::RescoreDialog& rescoring) {
            ASSERT_TRUE(shows(rescoring, "again"));
            EXPECT_THAT(words(rescoring), HasSubstr("exit code 3"));
            EXPECT_THAT(words(rescoring), HasSubstr("Nothing has changed"));
            press(rescoring, "again");
            ASSERT_TRUE(shows(rescoring, "again"));
            press(rescoring, "close");
        });
        EXPECT_TRUE(dialog.isVisible());
    });
    EXPECT_EQ(setting("scoring/engine"), "");
}

TEST_F(DeskEnginesTest, ATrySaysWhatItMakesOfASentenceOrWhatIsWrong)
{
    in_settings([&](shell::SettingsDialog& dialog) {
        auto* button = dialog.findChild<QPushButton*>("tryEngine");
        const auto said = [&](const char* mode, const char* expected) {
            choose(dialog, "A program", *mode ? fake_engine(mode) : "/no/such/program");
            QTest::mouseClick(button, Qt::LeftButton);
            return QTest::qWaitFor(
                [&] {
                    return button->text() == "Try" &&
                           words(dialog).find(expected) != std::string::npos;
                },
                engine_patience);
        };
        EXPECT_TRUE(said("good", "Nvidia: good news (+0.60; bad 10 %, neutral 20 %, good 70 %)"))
            << words(dialog);
        EXPECT_THAT(words(dialog), HasSubstr("So says fake/1"));
        EXPECT_TRUE(said("", "/no/such/program")) << words(dialog);
        EXPECT_TRUE(said("dies", "exit code 3")) << words(dialog);
        EXPECT_TRUE(said("bad-p", "sum")) << words(dialog);
        auto* timeout =
            dialog.findChild<shell::SettingRow*>("scoring/timeout")->findChild<QLineEdit*>();
        timeout->setFocus();
        timeout->selectAll();
        QTest::keyClicks(timeout, "0.2");
        EXPECT_TRUE(said("silent", "no answer for 200 ms")) << words(dialog);

        // One that never answers can be stopped.
        timeout->selectAll();
        QTest::keyClicks(timeout, "600");
        choose(dialog, "A program", fake_engine("deaf"));
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_EQ(button->text(), "Stop");
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return button->text() == "Try"; }, engine_patience));
        EXPECT_THAT(words(dialog), HasSubstr("stopped"));
    });
    EXPECT_EQ(setting("scoring/engine"), "");
}

TEST_F(DeskEnginesTest, AProgramThatIsGoneIsToldAndNothingIsLostOrMixed)
{
    const std::string built_in = in_use();
    const auto copy = folder.path() / "engine";
    std::filesystem::copy_file(UNDERTONE_FAKE_ENGINE, copy);
    in_settings([&](shell::SettingsDialog& dialog) {
        choose(dialog, "A program", QString::fromStdString(copy.string()));
        ok(dialog, [](shell::RescoreDialog& rescoring) {
            ASSERT_TRUE(shows(rescoring, "use"));
            press(rescoring, "use");
            EXPECT_TRUE(QTest::qWaitFor([&] { return !rescoring.isVisible(); }, engine_patience));
        });
    });
    ASSERT_EQ(in_use(), "fake/1");
    std::filesystem::remove(copy);
    desk->reopen();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return notice().find("No news is scored") != std::string::npos &&
                   notice().find(copy.string()) != std::string::npos;
        },
        engine_patience))
        << notice();
    fetch(1);
    EXPECT_THAT(notice(), HasSubstr(copy.string()));
    EXPECT_EQ(reader().counts().value().stories, 3);

    // It is back: what had come meanwhile is taken in.
    std::filesystem::copy_file(UNDERTONE_FAKE_ENGINE, copy);
    fetch(0);
    EXPECT_EQ(failure, "");
    EXPECT_EQ(reader().counts().value().stories, 4);
    EXPECT_EQ(not_scored_by("fake/1"), 0);
    EXPECT_EQ(not_scored_by(built_in), 1);
}

TEST_F(DeskEnginesTest, WhatTheCommandLineChoosesCountsInTheOpenDesk)
{
    CliSetting setting;
    setting.home = (folder.path() / "home").string();
    const std::string workspace = desk->folder().string();
    const CliRun chosen =
        run_cli({"settings", "--set", "scoring/engine=process", "--set",
                 "scoring/command=" + fake_engine("good").toStdString(), "--workspace", workspace},
                setting);
    ASSERT_EQ(chosen.exit, 0) << chosen.err;
    // The stories are ours still: nothing is taken in, and nothing mixed.
    EXPECT_TRUE(QTest::qWaitFor([this] { return notice().find("do not mix") != std::string::npos; },
                                engine_patience))
        << notice();
    fetch(1);
    EXPECT_EQ(reader().counts().value().stories, 3);
    ASSERT_EQ(run_cli({"rescore", "--workspace", workspace}, setting).exit, 0);
    fetch(0);
    EXPECT_EQ(failure, "");
    EXPECT_EQ(reader().counts().value().stories, 4);
    EXPECT_EQ(not_scored_by("fake/1"), 0);
}

TEST_F(DeskEnginesTest, WhatAWorkspaceBringsStartsNoProgram)
{
    const auto started = folder.path() / "started";
    const std::string evil =
        "[scoring]\nengine=process\ncommand=\"touch " + started.string() + "\"\n";
    const auto add = [&](const char* name) {
        const auto path = desk->folder() / name;
        write_file(path, read_file(path) + evil);
    };
    add("settings.ini");
    add("desk.ini");
    desk->reopen();
    fetch(1);
    EXPECT_EQ(failure, "");
    EXPECT_EQ(setting("scoring/engine"), "");
    EXPECT_EQ(setting("scoring/command"), "");
    EXPECT_FALSE(std::filesystem::exists(started));

    // Nor does a folder elsewhere have what the user set for another one.
    use_program("good");
    const auto elsewhere = folder.path() / "elsewhere";
    std::filesystem::copy(desk->folder(), elsewhere, std::filesystem::copy_options::recursive);
    EXPECT_EQ(app::engine_setting({desk->folder(), {}}).value().kind, engines::EngineKind::process);
    EXPECT_EQ(app::engine_setting({elsewhere, {}}).value().kind, engines::EngineKind::built_in);
    EXPECT_EQ(app::engine_setting({elsewhere / ".." / elsewhere.filename() / "", {}}).value(),
              app::engine_setting({elsewhere, {}}).value());
}

}  // namespace
}  // namespace undertone::test
