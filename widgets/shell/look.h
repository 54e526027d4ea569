#pragma once

#include "charts/theme.h"

#include <QString>

class QApplication;

namespace undertone::shell {

enum class Appearance { system, dark, light, colour_blind_dark, colour_blind_light, print };

/// The theme of an appearance; `system` follows the platform's window colour at start.
charts::Theme theme_of(Appearance appearance);
Appearance appearance_from(const QString& name);
QString to_string(Appearance appearance);

/// Words that are not ours as a menu shows them: their ampersands mark no keys.
QString in_menu(QString text);

/// Font, palette and style sheet of every window.
void apply_look(QApplication& application, const charts::Theme& theme);

}  // namespace undertone::shell
