#include "view/settings_watch.h"

#include <QFile>
#include <QFileInfo>
#include <chrono>

namespace undertone::view {
namespace {

constexpr std::chrono::milliseconds pause{100};  // a program that writes several files has ended
constexpr qint64 most = 1 << 20;                 // bytes; settings have a thousandth of that

QByteArray bytes_of(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

/// The next folder above that is there: what is to come is made in it.
QString folder_of(const QString& file)
{
    QString folder = QFileInfo(file).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

}  // namespace

SettingsWatch::SettingsWatch(const QStringList& files, QObject* parent)
    : QObject(parent), files_(files)
{
    soon_.setSingleShot(true);
    soon_.setInterval(pause);
    connect(&soon_, &QTimer::timeout, this, &SettingsWatch::look);
    const auto look_soon = [this] {
        if (!soon_.isActive())  // what goes on and on is looked at all the same
            soon_.start();
    };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, look_soon);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, look_soon);
    watch();
    for (const QString& file : files_)
        seen_[file] = bytes_of(file);
}

/// A file that was replaced is another one to the system, and a folder may be there only now.
void SettingsWatch::watch()
{
    for (const QString& file : files_)
        for (const QString& path : {file, folder_of(file)})
            if (QFileInfo::exists(path) && !watcher_.files().contains(path) &&
                !watcher_.directories().contains(path))
                watcher_.addPath(path);
}

void SettingsWatch::look()
{
    watch();
    bool any = false;
    for (const QString& file : files_) {
        QByteArray bytes = bytes_of(file);
        if (bytes == seen_[file])
            continue;
        seen_[file] = std::move(bytes);
        any = true;
    }
    if (any)
        emit changed();
}

}  // namespace undertone::view
