#pragma once

#include "core/error.h"
#include "view/settings_table.h"

#include <QByteArray>

namespace undertone::view {

/// All settings that travel, as a file to keep or pass on: JSON, the same bytes for the same values.
/// No key of a provider is among them, and a proxy goes without its user and password.
QByteArray settings_file(const SettingValues& values);

struct ReadSettings {
    SettingValues values;  ///< of those that the file has, tidied
    QStringList unknown;   ///< ids in it that this version has not, and leaves
};

/// Errors: invalid_input (not such a file, a newer version's, or a value that is none, by its name):
/// then nothing of it counts.
Result<ReadSettings> read_settings_file(const QByteArray& bytes);

/// A setting that would be another.
struct SettingChange {
    Setting setting;
    QString before, after;
};
std::vector<SettingChange> changes(const SettingValues& before, const SettingValues& after);

}  // namespace undertone::view
