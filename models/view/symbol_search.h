#pragma once

#include "core/reference.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace undertone::view {

/// The instruments that `text` can mean, likeliest first: its symbol, a symbol or a name that begins
/// so, a later word of a name that does. Ignores case. Nothing is meant by an empty text.
std::vector<Instrument> matching_instruments(const std::vector<Instrument>& instruments,
                                             const QString& text);

/// Symbols as people type and paste them: "nvda, amd", a column of a spreadsheet, names of companies.
struct SymbolsInText {
    std::vector<Symbol> known;  ///< in the text's order, each once
    QStringList unknown;        ///< as written
};
/// Commas, semicolons, tabs and new lines separate; spaces do where the piece as a whole is no name.
/// A piece counts as known if it is a symbol or a name, or can mean one instrument only.
SymbolsInText symbols_in(const QString& text, const std::vector<Instrument>& instruments);

}  // namespace undertone::view
