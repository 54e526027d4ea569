// --portable: all that the programs keep is beside them, and nothing of it in the user's home.
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTest>
#include <filesystem>
#include <memory>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace undertone::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto patience = 120'000;  // ms; a demo is made meanwhile

class PortableTest : public testing::Test {
protected:
    PortableTest()
    {
        fs::create_directories(home);
        fs::create_directories(programs);
        for (const char* one : {UNDERTONE_CLI, UNDERTONE_DESK})
            fs::copy_file(one, programs / fs::path(one).filename());
    }

    std::unique_ptr<QProcess> start(const char* program, const QStringList& arguments,
                                    const std::vector<std::pair<QString, QString>>& more = {})
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
             {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPIMAGE", "APPDIR"})
            environment.remove(QLatin1String(name));
        environment.insert("HOME", text(home));
        // The font library's, shared by all programs.
        environment.insert("XDG_CACHE_HOME", text(folder.path() / "fonts"));
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("UNDERTONE_KEY_STORE", "none");
        for (const auto& [name, value] : more)
            environment.insert(name, value);
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(text(folder.path()));
#ifdef __linux__
        // Root writes into read-only folders, but for this (1 is DAC_OVERRIDE).
        process->setChildProcessModifier([] { prctl(PR_CAPBSET_DROP, 1UL, 0, 0, 0); });
#endif
        process->start(text(programs / fs::path(program).filename()), arguments);
        return process;
    }
    QString run_cli(const QStringList& arguments,
                    const std::vector<std::pair<QString, QString>>& more = {})
    {
        const auto process = start(UNDERTONE_CLI, arguments, more);
        EXPECT_TRUE(process->waitForFinished(patience));
        exit = process->exitCode();
        errors = process->readAllStandardError().toStdString();
        return QString::fromUtf8(process->readAllStandardOutput());
    }
    std::vector<std::string> in_home() const
    {
        std::vector<std::string> all;
        for (const auto& one : fs::recursive_directory_iterator(home))
            all.push_back(one.path().string());
        return all;
    }
    static QString text(const fs::path& path)
    {
        return QString::fromStdU16String(path.u16string());
    }

    TemporaryFolder folder;
    const fs::path home = folder.path() / "home", programs = folder.path() / "stick";
    const fs::path data = programs / "undertone-data";
    int exit = -1;
    std::string errors;
};

TEST_F(PortableTest, EverythingIsBesideTheProgramAndNothingInTheHome)
{
    run_cli({"settings", "--portable", "--workspace", "live", "--set", "window/zone=Asia/Tokyo"});
    EXPECT_EQ(exit, 1) << "there is no workspace yet";
    run_cli({"demo", "--portable"});
    ASSERT_EQ(exit, 0) << errors;
    EXPECT_TRUE(fs::exists(data / "demo" / "undertone.db"));
    run_cli({"settings", "--portable", "--set", "window/zone=Asia/Tokyo", "--set",
             "window/appearance=dark"});
    ASSERT_EQ(exit, 0) << errors;
    EXPECT_TRUE(fs::exists(data / "demo" / "desk.ini"));

    const auto desk = start(UNDERTONE_DESK, {"--portable"});
    ASSERT_TRUE(desk->waitForStarted());
    const auto user = text(data / "Undertone" / "undertone.ini");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return QSettings(user, QSettings::IniFormat).value("workspace/last") == "demo"; },
        patience));
    EXPECT_TRUE(fs::exists(data / "demo" / "undertone.log"));
    EXPECT_EQ(desk->state(), QProcess::Running);
    desk->terminate();
    EXPECT_TRUE(desk->waitForFinished(patience));
    EXPECT_EQ(QSettings(user, QSettings::IniFormat).value("window/zone"), "Asia/Tokyo");
    EXPECT_THAT(in_home(), IsEmpty());

    // The stick is another drive today.
    const fs::path moved = folder.path() / "moved";
    fs::rename(programs, moved);
    fs::create_directories(programs);
    fs::copy_file(moved / fs::path(UNDERTONE_CLI).filename(),
                  programs / fs::path(UNDERTONE_CLI).filename());
    fs::copy(moved / "undertone-data", data, fs::copy_options::recursive);
    fs::remove_all(moved);
    EXPECT_TRUE(run_cli({"settings", "--portable"}).contains(R"("value":"dark")"));
}

TEST_F(PortableTest, WithoutItNothingIsBesideTheProgram)
{
    run_cli({"demo"});
    ASSERT_EQ(exit, 0) << errors;
    EXPECT_FALSE(fs::exists(data));
    EXPECT_FALSE(in_home().empty());
}

TEST_F(PortableTest, AnAppImageHasItBesideItsFile)
{
    const fs::path image = folder.path() / "apps" / "Undertone.AppImage";
    fs::create_directories(image.parent_path());
    run_cli({"settings", "--portable"},
            {{"APPIMAGE", text(image)}, {"APPDIR", text(folder.path())}});
    EXPECT_TRUE(fs::exists(image.parent_path() / "undertone-data"));
    EXPECT_FALSE(fs::exists(data));
    // Another program's AppImage, which has started this one.
    run_cli({"settings", "--portable"},
            {{"APPIMAGE", text(image)}, {"APPDIR", "/tmp/.mount_other"}});
    EXPECT_TRUE(fs::exists(data));
}

#ifdef __linux__
TEST_F(PortableTest, AFolderThatCannotBeWrittenIsToldInWords)
{
    fs::permissions(programs, fs::perms::owner_read | fs::perms::owner_exec);
    run_cli({"settings", "--portable"});
    EXPECT_EQ(exit, 1);
    EXPECT_THAT(errors, HasSubstr("cannot be portable here"));
    EXPECT_THAT(errors, HasSubstr("without --portable"));
    fs::permissions(programs, fs::perms::owner_all);
    EXPECT_THAT(in_home(), IsEmpty());
}
#endif

}  // namespace
}  // namespace undertone::test
