#include "view/phrase_text.h"

#include <QCoreApplication>

namespace undertone::view {

QString translated(const Phrase& phrase)
{
    if (!phrase.is_template())
        return QString::fromStdString(phrase.text());
    const QString text = QCoreApplication::translate("undertone::Phrase", phrase.text().c_str());
    return filled(text, phrase.arguments().size(),
                  [&](std::size_t n) { return translated(phrase.arguments()[n - 1]); });
}

QString in_words(const Error& error) { return translated(sentence(error)); }

}  // namespace undertone::view
