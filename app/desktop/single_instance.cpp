#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace undertone::app {
namespace {

constexpr int patience = 3'000;  // ms; an idle desk answers in a few

QString text_of(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

/// Of this user and folder: sockets have names that are short and the whole machine's.
QString socket_name(const std::filesystem::path& folder)
{
    const QString path = QDir(text_of(folder)).canonicalPath();
    const QByteArray key = (QDir::homePath() + u'\n' + path).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return QStringLiteral("undertone-") + QString::fromLatin1(hash.toHex().left(24));
}

bool raise_other(const QString& name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(patience) && socket.waitForReadyRead(patience);
}

}  // namespace

SingleInstance::SingleInstance(const std::filesystem::path& folder)
    : lock_(text_of(folder / "desk.lock"))
{
    std::error_code none;
    std::filesystem::create_directories(folder, none);
    const QString name = socket_name(folder);
    lock_.setStaleLockTime(0);  // a desk is open for days; one that ended is known by its process
    if (lock_.tryLock(0))
        listen(name);
    else if (lock_.error() == QLockFile::LockFailedError)
        outcome_ = raise_other(name) ? Outcome::raised : Outcome::silent;
}

QString SingleInstance::other() const
{
    qint64 process = 0;
    QString host, program;
    if (outcome_ != Outcome::silent || !lock_.getLockInfo(&process, &host, &program))
        return {};
    return tr("process %1 on %2").arg(process).arg(host);
}

void SingleInstance::listen(const QString& name)
{
    QLocalServer::removeServer(name);  // left by a crash: the lock is ours
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* other = server_.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            other->write("shown\n");
            other->flush();
            emit raiseAsked();
        }
    });
    server_.listen(name);  // without it a second start says that this one does not answer
}

}  // namespace undertone::app
