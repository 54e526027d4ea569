#include "desk_process.h"

#include "hands.h"

#include <gtest/gtest.h>
#include <QClipboard>
#include <QGuiApplication>
#include <QProcessEnvironment>
#include <QTest>

namespace undertone::test {
namespace {

constexpr auto patience = 120'000;     // ms; a demo is made meanwhile
constexpr auto copy_patience = 5'000;  // ms

}  // namespace

DeskProcess::DeskProcess(std::vector<std::pair<QString, QString>> environment)
    : environment_(std::move(environment))
{
    start();
}

DeskProcess::~DeskProcess() { kill(); }

void DeskProcess::start()
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        all.remove(QLatin1String(name));
    all.insert("HOME", QString::fromStdString(home_.path().string()));
    all.insert("LANGUAGE", "en");
    all.insert("UNDERTONE_KEY_STORE", "none");
    for (const auto& [name, value] : environment_)
        all.insert(name, value);
    process_.setProcessEnvironment(all);
    process_.start(UNDERTONE_DESK, {});
    ASSERT_TRUE(process_.waitForStarted());
}

void DeskProcess::kill()
{
    process_.kill();
    process_.waitForFinished();
}

void DeskProcess::quit()
{
    key("ctrl+q");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return process_.state() == QProcess::NotRunning; }, patience));
    EXPECT_EQ(process_.exitCode(), 0) << process_.readAllStandardError().toStdString();
}

bool DeskProcess::has(const QString& title)
{
    const auto found = hands::xdotool({"search", "--onlyvisible", "--name", title});
    window_ = found ? found->section(u'\n', 0, 0) : QString();
    return !window_.isEmpty();
}

bool DeskProcess::focus(const QString& title)
{
    return QTest::qWaitFor([&] { return has(title); }, patience) &&
           QTest::qWaitFor(
               [&] {
                   // A window that is not quite there yet refuses it.
                   return hands::xdotool({"windowfocus", window_}) &&
                          hands::xdotool({"getwindowfocus"}).value_or(QString()).trimmed() ==
                              window_;
               },
               patience);
}

void DeskProcess::key(const QString& name) { EXPECT_TRUE(hands::xdotool({"key", name})); }

void DeskProcess::type(const QString& text)
{
    EXPECT_TRUE(hands::xdotool({"type", "--delay", "2", "--", text}));
}

void DeskProcess::find(const QString& text)
{
    key("ctrl+k");
    type(text);
    key("Return");
}

void DeskProcess::click()
{
    EXPECT_TRUE(
        hands::xdotool({"mousemove", "--window", window_, "--polar", "0", "0", "click", "1"}));
}

QString DeskProcess::copied(const QString& keys)
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    clipboard.setText(QStringLiteral("nothing yet"));
    key(keys);
    const auto text = [&] { return clipboard.ownsClipboard() ? QString() : clipboard.text(); };
    (void)QTest::qWaitFor([&] { return !text().isEmpty(); }, copy_patience);
    return text();
}

std::filesystem::path DeskProcess::workspace(const char* name) const
{
    for (const auto& one : std::filesystem::recursive_directory_iterator(home_.path()))
        if (one.path().filename() == "undertone.db" && one.path().parent_path().filename() == name)
            return one.path().parent_path();
    return {};
}

}  // namespace undertone::test
