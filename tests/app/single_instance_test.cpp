// A second start on the same workspace: two real processes of the desk's lock and socket.
#include "app/desktop/single_instance.h"

#include "support/files.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

namespace undertone::test {
namespace {

using app::SingleInstance;
using Outcome = SingleInstance::Outcome;

constexpr int patience = 20'000;  // ms; only what hangs takes that long

/// This program once more, which does what main() below does with "--desk".
class SecondStart {
public:
    SecondStart(const std::filesystem::path& folder, const QString& how)
    {
        process_.start(QCoreApplication::applicationFilePath(),
                       {QStringLiteral("--desk"), how, QString::fromStdString(folder.string())});
    }
    ~SecondStart() { end(); }
    /// Waits for its first line.
    QString says()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return process_.canReadLine(); }, patience));
        return QString::fromUtf8(process_.readLine()).trimmed();
    }
    void end()
    {
        process_.kill();
        process_.waitForFinished(patience);
    }

private:
    QProcess process_;
};

TEST(SingleInstance, ASecondStartRaisesTheFirstAndEnds)
{
    const TemporaryFolder folder;
    const SingleInstance first(folder.path());
    ASSERT_EQ(first.outcome(), Outcome::first);
    QSignalSpy raised(&first, &SingleInstance::raiseAsked);
    SecondStart second(folder.path(), QStringLiteral("look"));
    EXPECT_EQ(second.says(), "raised");
    EXPECT_EQ(raised.count(), 1);
}

TEST(SingleInstance, AnotherFolderIsAnotherDesk)
{
    const TemporaryFolder one, other;
    const SingleInstance first(one.path());
    SecondStart second(other.path(), QStringLiteral("look"));
    EXPECT_EQ(second.says(), "first");
}

TEST(SingleInstance, AfterACrashTheNextStartIsTheFirst)
{
    const TemporaryFolder folder;
    SecondStart crashes(folder.path(), QStringLiteral("stay"));
    ASSERT_EQ(crashes.says(), "first");
    EXPECT_EQ(SingleInstance(folder.path()).outcome(), Outcome::raised) << "it runs";
    crashes.end();
    const SingleInstance next(folder.path());
    EXPECT_EQ(next.outcome(), Outcome::first);
    SecondStart second(folder.path(), QStringLiteral("look"));
    EXPECT_EQ(second.says(), "raised") << "what the crash left behind is in nobody's way";
}

TEST(SingleInstance, OneThatDoesNotAnswerIsNamed)
{
    const TemporaryFolder folder;
    SecondStart hangs(folder.path(), QStringLiteral("hang"));
    ASSERT_EQ(hangs.says(), "first");
    const SingleInstance second(folder.path());
    EXPECT_EQ(second.outcome(), Outcome::silent);
    EXPECT_TRUE(second.other().startsWith("process ")) << second.other().toStdString();
}

}  // namespace
}  // namespace undertone::test

int main(int argc, char** argv)
{
    using undertone::app::SingleInstance;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--desk")) {
        const SingleInstance instance(std::filesystem::path(arguments[3].toStdString()));
        const auto outcome = instance.outcome();
        QTextStream(stdout) << (outcome == SingleInstance::Outcome::first    ? "first"
                                : outcome == SingleInstance::Outcome::raised ? "raised"
                                                                             : "silent")
                            << Qt::endl;
        if (arguments[2] == QStringLiteral("hang"))
            QSemaphore().acquire();  // until it is killed
        return arguments[2] == QStringLiteral("stay") ? QCoreApplication::exec() : 0;
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
