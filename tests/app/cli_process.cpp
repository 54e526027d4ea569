#include "cli_process.h"

#include "support/files.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <gtest/gtest.h>
#include <sstream>
#include <csignal>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace undertone::test {
namespace {

const TemporaryFolder& home()
{
    static const TemporaryFolder folder;
    return folder;
}

void set_home(QProcess& process, const std::string& folder = home().path().string())
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(name);
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(name, QString::fromStdString(folder));
    environment.insert("UNDERTONE_KEY_STORE", "none");  // nor the keys of whoever runs the tests
    process.setProcessEnvironment(environment);
}

QStringList in_qt(const std::vector<std::string>& arguments)
{
    QStringList list;
    for (const std::string& one : arguments)
        list << QString::fromStdString(one);
    return list;
}

CliRun run_to_end(QProcess& process)
{
    EXPECT_TRUE(process.state() == QProcess::NotRunning || process.waitForFinished(120'000))
        << "undertone-cli did not end";
    CliRun run;
    run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput().toStdString();
    run.err = process.readAllStandardError().toStdString();
    return run;
}

}  // namespace

std::vector<nlohmann::json> CliRun::lines() const
{
    std::vector<nlohmann::json> all;
    std::istringstream in(out);
    for (std::string line; std::getline(in, line);) {
        all.push_back(nlohmann::json::parse(line, nullptr, false));
        EXPECT_FALSE(all.back().is_discarded()) << "not JSON: " << line;
    }
    return all;
}

CliRun run_cli(const std::vector<std::string>& arguments, const CliSetting& setting)
{
    QProcess process;
    setting.home.empty() ? set_home(process) : set_home(process, setting.home);
#ifdef __linux__
    // Root writes into read-only folders; without these capabilities (1 DAC_OVERRIDE,
    // 2 DAC_READ_SEARCH, 3 FOWNER: linux/capability.h) it is held to permissions like any user.
    if (setting.obey_permissions)
        process.setChildProcessModifier([] {
            for (const unsigned long capability : {1UL, 2UL, 3UL})
                prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
        });
#endif
    if (!setting.errors_to.empty())
        process.setStandardErrorFile(QString::fromStdString(setting.errors_to));
    process.start(UNDERTONE_CLI, in_qt(arguments));
    process.write(setting.input.data(), qint64(setting.input.size()));
    process.closeWriteChannel();
    return run_to_end(process);
}

struct CliProcess::Parts {
    QProcess process;
    std::string errors;
};

CliProcess::CliProcess(const std::vector<std::string>& arguments) : parts_(std::make_unique<Parts>())
{
    QProcess& process = parts_->process;
    set_home(process);
    process.start(UNDERTONE_CLI, in_qt(arguments));
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForStarted());
}

CliProcess::~CliProcess()
{
    parts_->process.kill();
    parts_->process.waitForFinished();
}

void CliProcess::signal(int number)
{
#ifdef _WIN32
    static_cast<void>(number);
    parts_->process.terminate();
#else
    ::kill(pid_t(parts_->process.processId()), number);
#endif
}

std::string CliProcess::errors()
{
    parts_->process.waitForReadyRead(20);
    return parts_->errors += parts_->process.readAllStandardError().toStdString();
}

CliRun CliProcess::wait()
{
    CliRun run = run_to_end(parts_->process);
    run.err = parts_->errors + run.err;
    return run;
}

const std::string& demo_workspace()
{
    static const std::string folder = [] {
        const std::string path = (home().path() / "demo-workspace").string();
        const CliRun made = run_cli({"demo", "--workspace", path});
        EXPECT_EQ(made.exit, 0) << made.err;
        return path;
    }();
    return folder;
}

}  // namespace undertone::test
