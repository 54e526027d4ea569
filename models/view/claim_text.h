#pragma once

#include "core/mention.h"

#include <QString>
#include <string>

namespace undertone::view {

/// "✓ Nvidia: “fell 17%” agrees: the close of 2025-01-27 was -16.97 %": sign, whose, the claim's
/// words, the verdict as a word and its reason, so that no verdict rests on its colour.
QString claim_text(const CheckedClaim& claim);

/// Words from the net for the middle of a sentence of ours: on one line and between U+2068 and
/// U+2069, so that no bidi control among them reorders ours. Isolate controls of their own, which
/// could end ours early, are dropped.
QString isolated(const std::string& words);
/// A tooltip that shows `words` as they are: Qt would take what looks like markup for markup.
QString plain_tooltip(const QString& words);

}  // namespace undertone::view
