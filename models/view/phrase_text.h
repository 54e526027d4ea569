#pragma once

#include "core/error.h"

#include <QString>

namespace undertone::view {

/// In the language of the desk; a template that it does not have stays English.
QString translated(const Phrase& phrase);
/// "what; remedy", on one line.
QString in_words(const Error& error);

}  // namespace undertone::view
