#include "shell/symbol_search.h"

#include "view/symbol_search.h"

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
    // Of an entry of the list, its symbol.
    const auto found = view::matching_instruments(
        instruments_, wanted.section(QStringLiteral("  "), 0, 0));
    if (found.empty()) {
        emit refused({ErrorKind::unknown_symbol,
                      "There is no symbol or company like “" + wanted.toStdString() + "”",
                      "try a part of the name",
                      {},
                      {}});
        selectAll();
        return;
    }
    clear();
    emit chosen(found.front().symbol);
}

}  // namespace undertone::shell
