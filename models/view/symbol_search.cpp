#include "view/symbol_search.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace undertone::view {
namespace {

/// How well `text` names the instrument, 0 best; none: not at all.
std::optional<int> rank(const Instrument& instrument, const QString& text)
{
    const QString symbol = QString::fromStdString(instrument.symbol.value);
    const QString name = QString::fromStdString(instrument.name);
    const auto same = Qt::CaseInsensitive;
    if (symbol.compare(text, same) == 0)
        return 0;
    if (name.compare(text, same) == 0)
        return 1;
    if (symbol.startsWith(text, same) || symbol.startsWith(u'^' + text, same))
        return 2;
    if (name.startsWith(text, same))
        return 3;
    if (name.contains(u' ' + text, same))
        return 4;
    return std::nullopt;
}

std::optional<Symbol> meant(const QString& piece, const std::vector<Instrument>& instruments)
{
    const auto found = matching_instruments(instruments, piece);
    if (found.empty())
        return std::nullopt;
    const bool exact = rank(found.front(), piece).value() <= 1;
    return exact || found.size() == 1 ? std::optional(found.front().symbol) : std::nullopt;
}

}  // namespace

std::vector<Instrument> matching_instruments(const std::vector<Instrument>& instruments,
                                             const QString& text)
{
    const QString wanted = text.simplified();
    std::vector<std::pair<int, const Instrument*>> ranked;
    for (const Instrument& one : instruments)
        if (const auto r = wanted.isEmpty() ? std::nullopt : rank(one, wanted))
            ranked.emplace_back(*r, &one);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Instrument> found;
    for (const auto& one : ranked)
        found.push_back(*one.second);
    return found;
}

SymbolsInText symbols_in(const QString& text, const std::vector<Instrument>& instruments)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\t\\r\\n\\x{2028}\\x{2029}]+"));
    SymbolsInText result;
    const auto take = [&](const QString& piece) {
        const auto symbol = meant(piece, instruments);
        auto& known = result.known;
        if (!symbol)
            result.unknown.push_back(piece);
        else if (std::find(known.begin(), known.end(), *symbol) == known.end())
            known.push_back(*symbol);
    };
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString piece = part.simplified();
        if (meant(piece, instruments))
            take(piece);
        else
            for (const QString& word : piece.split(u' ', Qt::SkipEmptyParts))
                take(word);
    }
    return result;
}

}  // namespace undertone::view
