#pragma once

#include <QString>
#include <vector>

class QCoreApplication;

namespace undertone::shell {

struct Language {
    QString code;  ///< "de", "zh_CN"; "en": as it is written
    QString name;  ///< in itself: "Deutsch"
};

/// Those that the desk speaks, English first.
const std::vector<Language>& languages();

/// The user's choice, for all workspaces; empty: as the system's.
QString chosen_language();
void choose_language(const QString& code);

/// Loads the texts of the chosen language (or of the system's, where the desk speaks it) in place of
/// those loaded before. Windows made from then on speak it. Numbers and dates stay as they are written.
void load_language(QCoreApplication& application);

}  // namespace undertone::shell
