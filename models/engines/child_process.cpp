#include "engines/child_process.h"

#include "core/text.h"
#include "engines/groundwork.h"

#include <QProcess>

// The one file of this folder with Qt in it: QProcess starts, feeds and ends programs on every
// system that we run on. Its blocking half is used alone, which needs no event loop.
namespace undertone::engines {
namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

constexpr milliseconds look{50};  // how long to wait before `stop` is looked at
constexpr int start_patience = 30'000;
constexpr std::size_t longest_line = 4 << 20;
constexpr qsizetype kept_words = 4'096;  // of standard error

}  // namespace

struct ChildProcess::Parts {
    milliseconds grace{};
    QByteArray words;          ///< the last of what it wrote to standard error
    std::string out;           ///< what it wrote and was not taken yet
    std::size_t searched = 0;  ///< so much of `out` has no line end
    QProcess process;          ///< last: its signals use the rest

    Parts()
    {
        // Within waitFor...(): a program that talks without end must not fill our memory.
        QObject::connect(&process, &QProcess::readyReadStandardError, [this] {
            words = (words + process.readAllStandardError()).right(kept_words);
        });
    }

    ~Parts() { end(); }

    void end()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.closeWriteChannel();
        process.closeReadChannel(QProcess::StandardOutput);
        process.terminate();
        if (process.waitForFinished(int(grace.count())))
            return;
        process.kill();
        process.waitForFinished(-1);
    }

    std::optional<std::string> take_line()
    {
        const QByteArray more = process.readAllStandardOutput();
        out.append(more.constData(), std::size_t(more.size()));
        const std::size_t at = out.find('\n', searched);
        if (at == std::string::npos) {
            searched = out.size();
            return std::nullopt;
        }
        std::string line = out.substr(0, at);
        out.erase(0, at + 1);
        searched = 0;
        if (line.ends_with('\r'))
            line.pop_back();
        return line;
    }

    /// "it crashed or was killed; it last wrote “ValueError: no such model”", if it wrote anything.
    [[nodiscard]] Phrase with_last_words(const Phrase& what) const
    {
        const QByteArray trimmed = words.trimmed();
        const QByteArray line = trimmed.mid(trimmed.lastIndexOf('\n') + 1);
        return line.isEmpty()
                   ? what
                   : Phrase::of("%1; it last wrote “%2”", what, shortened(line.toStdString()));
    }

    [[nodiscard]] Phrase death() const
    {
        const bool crashed = process.exitStatus() == QProcess::CrashExit;
        const std::string code = std::to_string(process.exitCode());
        if (trim(out).empty())
            return with_last_words(crashed ? Phrase::of("it crashed or was killed")
                                           : Phrase::of("it ended with exit code %1", code));
        return with_last_words(
            crashed ? Phrase::of("it crashed or was killed, in the middle of an answer")
                    : Phrase::of("it ended with exit code %1, in the middle of an answer", code));
    }
};

Result<ChildProcess> ChildProcess::start(const std::string& command, milliseconds grace)
{
    QStringList words = QProcess::splitCommand(QString::fromStdString(command));
    if (words.isEmpty())
        return fail(ErrorKind::invalid_input, Phrase::of("No program is named to score with"),
                    Phrase::of("name one, as in process:python3 finbert.py"));
    auto parts = std::make_unique<Parts>();
    parts->grace = grace;
    const QString program = words.takeFirst();
    parts->process.start(program, words);
    if (!parts->process.waitForStarted(start_patience))
        return fail(
            ErrorKind::engine,
            Phrase::of("The program “%1” cannot be started", shortened(program.toStdString())),
            Phrase::of("check its name and that it may be run"),
            parts->process.errorString().toStdString());
    return ChildProcess(std::move(parts));
}

ChildProcess::ChildProcess(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
ChildProcess::ChildProcess(ChildProcess&&) noexcept = default;
ChildProcess& ChildProcess::operator=(ChildProcess&&) noexcept = default;
ChildProcess::~ChildProcess() = default;

void ChildProcess::write(std::string_view bytes)
{
    parts_->process.write(bytes.data(), qint64(bytes.size()));
}

Result<std::string> ChildProcess::read_line(milliseconds timeout, const std::atomic<bool>& stop)
{
    const auto deadline = SteadyClock::now() + timeout;
    for (;;) {
        if (auto line = parts_->take_line())
            return std::move(*line);
        if (stop) {  // before its death: Ctrl+C in a terminal reaches both of us
            parts_->end();
            return fail(ErrorKind::cancelled, Phrase::of("The scoring was stopped"));
        }
        if (parts_->process.state() == QProcess::NotRunning)
            return fail(ErrorKind::engine, parts_->death());
        if (parts_->out.size() > longest_line) {
            parts_->end();
            return fail(ErrorKind::engine,
                        Phrase::of("it wrote more than 4 MB without a line end"));
        }
        const auto left = std::chrono::ceil<milliseconds>(deadline - SteadyClock::now());
        if (left.count() <= 0) {
            const Phrase what = parts_->with_last_words(
                Phrase::of("it gave no answer for %1 and was ended", in_words(timeout)));
            parts_->end();
            return fail(
                ErrorKind::engine, what,
                Phrase::of("let it flush each line, or give it longer with --engine-timeout"));
        }
        parts_->process.waitForReadyRead(int(std::min(look, left).count()));
    }
}

}  // namespace undertone::engines
