#include "shell/symbol_search.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace undertone::shell {
namespace {

/// "NVDA  Nvidia": what the list under the box shows and matches.
QString entry_of(const Instrument& instrument)
{
    return QString::fromStdString(instrument.symbol.value + "  " + instrument.name);
}

}  // namespace

SymbolSearch::SymbolSearch(const std::vector<Instrument>& instruments, QWidget* parent)
    : QLineEdit(parent), instruments_(instruments)
{
    setPlaceholderText(
        tr("Symbol or company   %1")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Search for a symbol or company"));
    setClearButtonEnabled(true);
    setMinimumWidth(130);
    setMaximumWidth(230);

    QStringList entries;
    for (const Instrument& one : instruments)
        entries << entry_of(one);
    auto* completer = new QCompleter(entries, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    setCompleter(completer);
    // Queued: the completer still writes its text into the box after this signal.
    connect(completer, QOverload<const QString&>::of(&QCompleter::activated), this,
            &SymbolSearch::take, Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, [this] { take(text()); });
}

void SymbolSearch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    clear();
    clearFocus();
}

void SymbolSearch::take(const QString& typed)
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return;
    const Instrument* found = nullptr;
    for (const Instrument& one : instruments_) {
        const QString symbol = QString::fromStdString(one.symbol.value);
        if (symbol.compare(wanted, Qt::CaseInsensitive) == 0) {
            found = &one;  // a whole symbol beats any part of a name
            break;
        }
        if (!found && entry_of(one).contains(wanted, Qt::CaseInsensitive))
            found = &one;
    }
    if (!found) {
        emit refused({ErrorKind::unknown_symbol,
                      "There is no symbol or company like “" + wanted.toStdString() + "”",
                      "try a part of the name",
                      {},
                      {}});
        selectAll();
        return;
    }
    clear();
    emit chosen(found->symbol);
}

}  // namespace undertone::shell
