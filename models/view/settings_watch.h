#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace undertone::view {

/// Notices when small files get other bytes, also those that are replaced, made or removed: editors and
/// programs that write safely put a new file in the place of the old one. GUI thread.
class SettingsWatch : public QObject {
    Q_OBJECT
public:
    explicit SettingsWatch(const QStringList& files, QObject* parent = nullptr);

signals:
    void changed();  ///< once for what comes at a time

private:
    void watch();
    void look();

    QStringList files_;
    QMap<QString, QByteArray> seen_;
    QFileSystemWatcher watcher_;
    QTimer soon_;
};

}  // namespace undertone::view
