#include "shell/symbol_picker.h"

#include "view/symbol_search.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace undertone::shell {
namespace {

constexpr int most_matches = 6;
constexpr int match_height = 26;  // pixels
constexpr int symbol_role = Qt::UserRole;

QListWidgetItem* item_of(const Instrument& instrument)
{
    const QString symbol = QString::fromStdString(instrument.symbol.value);
    auto* item = new QListWidgetItem(symbol + QStringLiteral("   ") +
                                     QString::fromStdString(instrument.name));
    item->setData(symbol_role, symbol);
    item->setSizeHint({0, match_height});
    return item;
}

Symbol symbol_of(const QListWidgetItem& item)
{
    return {item.data(symbol_role).toString().toStdString()};
}

}  // namespace

SymbolPicker::SymbolPicker(const std::vector<Instrument>& instruments, QWidget* parent)
    : QWidget(parent),
      instruments_(instruments),
      field_(new QLineEdit(this)),
      matches_(new QListWidget(this)),
      words_(new QLabel(this)),
      add_(new QPushButton(this))
{
    field_->setPlaceholderText(tr("Symbol or name; several with commas"));
    field_->setAccessibleName(tr("Symbols to add"));
    field_->setClearButtonEnabled(true);
    field_->installEventFilter(this);
    matches_->setAccessibleName(tr("Matching symbols"));
    matches_->setFocusPolicy(Qt::NoFocus);  // the field's Up and Down choose
    matches_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    matches_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    words_->setObjectName(QStringLiteral("faint"));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(field_);
    layout->addWidget(matches_);
    layout->addWidget(words_);
    layout->addWidget(add_, 0, Qt::AlignLeft);
    setFocusProxy(field_);
    matches_->hide();
    words_->hide();
    add_->hide();
    hide();

    connect(field_, &QLineEdit::textEdited, this, &SymbolPicker::showMatches);
    connect(field_, &QLineEdit::textChanged, words_, &QLabel::hide);
    connect(field_, &QLineEdit::textChanged, add_, &QPushButton::hide);
    connect(add_, &QPushButton::clicked, this, [this] { emit additionWanted(unknown_); });
    connect(field_, &QLineEdit::returnPressed, this, qOverload<>(&SymbolPicker::take));
    connect(matches_, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { take(symbol_of(*item)); });
}

void SymbolPicker::open()
{
    field_->clear();
    matches_->hide();
    tell({});
    add_->hide();
    show();
    field_->setFocus(Qt::ShortcutFocusReason);
}

void SymbolPicker::setInstruments(const std::vector<Instrument>& instruments)
{
    instruments_ = instruments;
}

void SymbolPicker::tell(const QString& words)
{
    words_->setText(words);
    words_->setVisible(!words.isEmpty());
}

void SymbolPicker::offer(const QString& unknown)
{
    unknown_ = unknown;
    add_->setText(tr("Add “%1”…").arg(QString(unknown).replace(u'&', QStringLiteral("&&"))));
    add_->setAccessibleName(tr("Add %1 as an instrument").arg(unknown));
    add_->show();
}

void SymbolPicker::showMatches()
{
    matches_->clear();
    auto found = view::matching_instruments(instruments_, field_->text());
    found.resize(std::min<std::size_t>(found.size(), most_matches));
    for (const Instrument& one : found)
        matches_->addItem(item_of(one));
    matches_->setCurrentRow(0);
    matches_->setVisible(!found.empty());
    if (!found.empty())
        matches_->setFixedHeight(match_height * int(found.size()) + 2 * matches_->frameWidth());
}

void SymbolPicker::take()
{
    if (matches_->isVisible() && matches_->currentItem())
        return take(symbol_of(*matches_->currentItem()));

    const auto found = view::symbols_in(field_->text(), instruments_);
    if (found.known.empty() && found.unknown.empty())
        return;
    tell({});
    field_->setText(found.unknown.join(QStringLiteral(", ")));
    if (!found.known.empty())
        emit picked(found.known);
    if (found.unknown.isEmpty())
        return;
    // Added after what the list said of the known ones: both matter.
    const QString unknown =
        QStringLiteral("“") + found.unknown.join(QStringLiteral("”, “")) + QStringLiteral("”");
    const QString said = words_->isHidden() ? QString() : words_->text() + u'\n';
    const QString way_on = tr("type the beginning of a symbol or name to choose one");
    tell(said + (found.unknown.size() == 1 ? tr("%1 is not among the instruments; %2")
                                           : tr("%1 are not among the instruments; %2"))
                    .arg(unknown, way_on));
    offer(found.unknown.front());
}

void SymbolPicker::take(const Symbol& symbol)
{
    field_->clear();
    matches_->hide();
    emit picked({symbol});
    field_->setFocus();
}

void SymbolPicker::leave()
{
    hide();
    emit closed();
}

bool SymbolPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    if ((key == Qt::Key_Up || key == Qt::Key_Down) && matches_->isVisible()) {
        const int step = key == Qt::Key_Up ? -1 : 1;
        matches_->setCurrentRow(
            std::clamp(matches_->currentRow() + step, 0, matches_->count() - 1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace undertone::shell
