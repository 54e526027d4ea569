#include "shell/watchlist_panel.h"

#include "charts/format.h"
#include "shell/add_instrument_dialog.h"
#include "shell/list_header.h"
#include "shell/symbol_picker.h"
#include "shell/symbol_rows.h"
#include "shell/watchlist_edits.h"
#include "shell/watchlist_menus.h"
#include "view/phrase_text.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace undertone::shell {
namespace {

using charts::from_utf8;

QStringList names_of(const std::vector<Watchlist>& lists)
{
    QStringList names;
    for (const Watchlist& list : lists)
        names << from_utf8(list.name);
    return names;
}

Instrument instrument_of(const std::vector<Instrument>& instruments, const Symbol& symbol)
{
    for (const Instrument& one : instruments)
        if (one.symbol == symbol)
            return one;
    return {symbol, {}, {}, {}};
}

}  // namespace

class WatchlistPanel::Impl {
public:
    Impl(WatchlistPanel& owner, view::Desk& the_desk, QUndoStack& the_stack)
        : panel(owner), desk(the_desk), edits(the_desk, the_stack, owner)
    {
        make_actions();
        make_widgets();
        listen();
        show_lists();
    }

    // ---- parts -------------------------------------------------------------------------------
    QAction* action(const QString& text, QKeySequence key, void (Impl::*what)())
    {
        auto* made = new QAction(text, &panel);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        panel.addAction(made);
        QObject::connect(made, &QAction::triggered, &panel, [this, what] { (this->*what)(); });
        return made;
    }

    void make_actions()
    {
        add = action(tr("&Add symbol…"), Qt::Key_Insert, &Impl::open_picker);
        add->setToolTip(tr("Add a symbol (Insert)"));
        remove = action(tr("&Remove symbol"), QKeySequence::Delete, &Impl::remove_symbol);
        up = action(tr("Move symbol &up"), Qt::ALT | Qt::Key_Up, &Impl::move_symbol_up);
        down = action(tr("Move symbol &down"), Qt::ALT | Qt::Key_Down, &Impl::move_symbol_down);
        new_list = action(tr("&New list…"), Qt::CTRL | Qt::Key_N, &Impl::ask_new_list);
        rename = action(tr("R&ename list…"), Qt::Key_F2, &Impl::ask_other_name);
        list_up = action(tr("Move list u&p"), {}, &Impl::move_list_up);
        list_down = action(tr("Move list d&own"), {}, &Impl::move_list_down);
        remove_list = action(tr("Remove &list"), {}, &Impl::remove_shown_list);
        menus = new WatchlistMenus(desk, edits,
                                   {[this] { return desk.watchlists().empty() ? -1 : place; },
                                    [this]() -> std::optional<Symbol> {
                                        const int row = symbols ? symbols->selected() : -1;
                                        return row < 0 ? std::nullopt
                                                       : std::optional(symbols->rows().symbol(row));
                                    }},
                                   &panel);
        of_symbols = QList<QAction*>{add, remove, up, down} + menus->of_symbols();
        of_lists =
            QList<QAction*>{new_list, rename, list_up, list_down, remove_list} + menus->of_lists();
    }

    void make_widgets()
    {
        auto* menu = new QMenu(&panel);
        menu->addActions(of_lists);
        header = new ListHeader(add, menu, &panel);

        notice = new QLabel(&panel);
        notice->setObjectName(QStringLiteral("notice"));
        notice->setTextFormat(Qt::PlainText);
        notice->setWordWrap(true);
        notice->setMargin(8);
        notice->hide();

        picker = new SymbolPicker(desk.instruments(), &panel);

        symbols = new SymbolRows(&panel);
        of_symbols << symbols->columnsMenu()->menuAction();
        symbols->addActions(of_symbols);

        empty_words = new QLabel;
        empty_words->setObjectName(QStringLiteral("faint"));
        empty_words->setAlignment(Qt::AlignCenter);
        empty_words->setWordWrap(true);
        empty_button = new QPushButton;
        auto* empty = new QWidget(&panel);
        empty->setBackgroundRole(QPalette::Base);  // as the rows'
        empty->setAutoFillBackground(true);
        auto* column = new QVBoxLayout(empty);
        column->setContentsMargins(20, 0, 20, 60);  // somewhat above the middle
        column->setSpacing(12);
        column->addStretch();
        column->addWidget(empty_words);
        column->addWidget(empty_button, 0, Qt::AlignHCenter);
        column->addStretch();

        auto* layout = new QVBoxLayout(&panel);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(header);
        layout->addWidget(notice);
        layout->addWidget(picker);
        layout->addLayout(pages = new QStackedLayout, 1);
        pages->addWidget(symbols);
        pages->addWidget(empty);
        panel.setFocusProxy(symbols);
    }

    void listen()
    {
        connect(&desk, &view::Desk::watchlistsChanged, &panel, [this] { show_lists(); });
        connect(&desk, &view::Desk::rowsReady, &panel,
                [this](const auto& answer) { symbols->rows().setRows(*answer); });
        connect(header, &ListHeader::chosen, &panel,
                [this](int list) { panel.setCurrentList(names_of(desk.watchlists()).at(list)); });
        connect(header, &ListHeader::named, &panel, [this](const QString& n) { take_name(n); });
        connect(header, &ListHeader::nameClosed, &panel, [this] { back_to_rows(); });
        connect(picker, &SymbolPicker::picked, &panel, [this](const auto& s) { add_symbols(s); });
        connect(picker, &SymbolPicker::additionWanted, &panel,
                [this](const QString& symbol) { add_instrument(symbol); });
        connect(&desk, &view::Desk::instrumentsChanged, &panel,
                [this] { picker->setInstruments(desk.instruments()); });
        connect(picker, &SymbolPicker::closed, &panel, [this] { back_to_rows(); });
        connect(empty_button, &QPushButton::clicked, &panel,
                [this] { (desk.watchlists().empty() ? new_list : add)->trigger(); });
        connect(symbols, &SymbolRows::tableChanged, &panel, [this] { ask(); });
        connect(symbols, &SymbolRows::orderChanged, &panel, [this] { update_actions(); });
        connect(symbols, &SymbolRows::selectionMoved, &panel, [this] { update_actions(); });
        connect(symbols, &SymbolRows::chosen, &panel, [this](const Symbol& symbol) {
            chart = symbol;
            emit panel.symbolActivated(symbol);
        });
        connect(&symbols->rows(), &QAbstractItemModel::rowsMoved, &panel,
                [this] { store_order(); });
        connect(&panel, &WatchlistPanel::refused, &panel,
                [this](const Error& error) { tell(view::in_words(error)); });
        connect(menus, &WatchlistMenus::failed, &panel, &WatchlistPanel::refused);
        connect(menus, &WatchlistMenus::said, &panel,
                [this](const QString& words) { tell(words); });
        connect(menus, &WatchlistMenus::groupNameWanted, &panel, [this](const QString& group) {
            group_renamed = group;
            ask_name(group, group.isEmpty() ? Naming::new_group : Naming::group);
        });
    }

    // ---- what is shown -------------------------------------------------------------------------
    void tell(const QString& words)
    {
        notice->setText(words);
        notice->show();
    }

    void show_lists()
    {
        const QStringList names = names_of(desk.watchlists());
        const auto at = names.indexOf(shown);
        // Renamed or removed: whatever stands in its place now.
        place = at >= 0 ? int(at) : std::clamp(place, 0, std::max(0, int(names.size()) - 1));
        shown = names.value(place);
        std::vector<ListChoices> choices;
        for (const auto& section : view::sections_of(desk.watchlists(), desk.arrangement())) {
            choices.push_back({from_utf8(section.group), {}});
            for (const int list : section.lists)
                choices.back().lists.emplace_back(names.at(list), list);
        }
        header->setLists(choices, names.isEmpty() ? -1 : place);
        show_rows();
        emit panel.listShown(shown);
    }

    void show_rows()
    {
        std::vector<Instrument> instruments;
        for (const Symbol& symbol : list_symbols())
            instruments.push_back(instrument_of(desk.instruments(), symbol));
        symbols->rows().setInstruments(instruments);
        symbols->rows().setLabels(desk.arrangement().labels);
        symbols->setAccessibleName(tr("Symbols of %1").arg(shown));
        symbols->mark(chart);
        ask();

        const bool no_list = desk.watchlists().empty();
        empty_words->setText(no_list ? tr("No watchlists yet.\nMake one to follow its symbols.")
                                     : tr("No symbols yet.\nPress Insert to add one."));
        empty_button->setText(no_list ? tr("New list") : tr("Add symbol"));
        pages->setCurrentIndex(instruments.empty() ? 1 : 0);
        update_actions();
    }

    void ask()
    {
        desk.askRows(symbols->rows().symbols(),
                     symbols->isTable() ? view::RowDetail::table : view::RowDetail::two_lines);
    }

    void update_actions()
    {
        const int row = symbols->selected();
        const int lists = int(desk.watchlists().size());
        add->setEnabled(lists > 0);
        remove->setEnabled(row >= 0);
        const bool movable = symbols->inOwnOrder();
        up->setEnabled(movable && row > 0);
        down->setEnabled(movable && row >= 0 && row + 1 < symbols->rows().rowCount());
        rename->setEnabled(lists > 0);
        list_up->setEnabled(neighbour(-1) >= 0);
        list_down->setEnabled(neighbour(+1) >= 0);
        remove_list->setEnabled(lists > 0);
        menus->update();
    }

    /// The list before or after the shown one in its group; −1: none.
    [[nodiscard]] int neighbour(int step) const
    {
        for (const auto& section : view::sections_of(desk.watchlists(), desk.arrangement())) {
            const auto at = std::find(section.lists.begin(), section.lists.end(), place);
            const auto to = at - section.lists.begin() + step;
            if (at != section.lists.end())
                return to < 0 || to >= std::ssize(section.lists) ? -1
                                                                 : section.lists[std::size_t(to)];
        }
        return -1;
    }

    void back_to_rows()
    {
        notice->hide();
        (symbols->rows().rowCount() > 0 ? static_cast<QWidget*>(symbols) : empty_button)
            ->setFocus();
    }

    // ---- edits -------------------------------------------------------------------------------
    [[nodiscard]] std::vector<Symbol> list_symbols() const
    {
        const auto& lists = desk.watchlists();
        return lists.empty() ? std::vector<Symbol>() : lists.at(std::size_t(place)).symbols;
    }

    void open_picker()
    {
        header->closeName();
        picker->open();
    }

    void add_symbols(const std::vector<Symbol>& wanted)
    {
        std::vector<Symbol> added, there;
        for (const Symbol& one : wanted)
            (symbols->rows().row_of(one) < 0 ? added : there).push_back(one);
        if (!added.empty() && edits.add_symbols(place, added))
            symbols->scrollToBottom();
        picker->tell(there.empty() ? QString()
                                   : tr("Already in %1: %2").arg(shown, in_short(there)));
    }

    /// And to the list, as that is what it was typed for.
    void add_instrument(const QString& symbol)
    {
        auto* dialog = new AddInstrumentDialog(desk, symbol, &panel);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, &panel, [this, dialog] {
            picker->open();
            add_symbols({dialog->symbol()});
        });
        dialog->open();
    }

    void remove_symbol()
    {
        const int row = symbols->selected();
        // On to the next one, so that several can be removed in a row.
        const int next = symbols->beside(row);
        const auto on = next < 0 ? std::nullopt : std::optional(symbols->rows().symbol(next));
        edits.remove_symbol(place, row);
        if (on)
            symbols->choose(symbols->rows().row_of(*on));
    }

    void move_symbol_up() { move_symbol(-1); }
    void move_symbol_down() { move_symbol(+2); }  // before the row after the next

    void move_symbol(int before)
    {
        const int row = symbols->selected();
        symbols->rows().moveRow({}, row, {}, row + before);
    }

    /// After a row was moved, by key or by drag.
    void store_order()
    {
        edits.set_order(place, symbols->rows().symbols());
        symbols->scrollTo(symbols->currentIndex());
    }

    enum class Naming { new_list, list, new_group, group };

    void ask_new_list() { ask_name({}, Naming::new_list); }
    void ask_other_name() { ask_name(shown, Naming::list); }

    void ask_name(const QString& name, Naming what)
    {
        naming = what;
        picker->hide();
        notice->hide();
        header->askName(name);
    }

    /// A name that is refused stays in its field.
    void take_name(const QString& given)
    {
        if (named(given.simplified()))
            header->closeName();
    }

    bool named(const QString& name)
    {
        switch (naming) {
        case Naming::new_list: return edits.make_list(name);
        case Naming::list: return name == shown || edits.rename_list(place, name);
        case Naming::new_group: return name.isEmpty() || edits.move_to_group(place, name);
        case Naming::group: break;
        }
        return name.isEmpty() || name == group_renamed || edits.rename_group(group_renamed, name);
    }

    void move_list_up() { edits.move_list(place, neighbour(-1)); }
    void move_list_down() { edits.move_list(place, neighbour(+1)); }
    void remove_shown_list() { edits.remove_list(place); }  // unasked: its undo brings it back

    WatchlistPanel& panel;
    view::Desk& desk;
    WatchlistEdits edits;

    QString shown;  ///< the list's name
    int place = 0;  ///< and its place among the lists
    Symbol chart;   ///< the instrument that the chart shows
    Naming naming = Naming::list;
    QString group_renamed;

    WatchlistMenus* menus = nullptr;
    ListHeader* header = nullptr;
    QLabel* notice = nullptr;
    SymbolPicker* picker = nullptr;
    SymbolRows* symbols = nullptr;
    QLabel* empty_words = nullptr;
    QPushButton* empty_button = nullptr;
    QStackedLayout* pages = nullptr;

    QAction *add, *remove, *up, *down;
    QAction *new_list, *rename, *list_up, *list_down, *remove_list;
    QList<QAction*> of_symbols, of_lists;
};

WatchlistPanel::WatchlistPanel(view::Desk& desk, QUndoStack& undo, QWidget* parent)
    : QWidget(parent), impl_(std::make_unique<Impl>(*this, desk, undo))
{
    setAccessibleName(tr("Watchlist"));
}

WatchlistPanel::~WatchlistPanel() = default;

void WatchlistPanel::setTheme(const charts::Theme& theme) { impl_->symbols->setTheme(theme); }

void WatchlistPanel::setCurrentSymbol(const Symbol& symbol)
{
    impl_->chart = symbol;
    impl_->symbols->mark(symbol);
    impl_->update_actions();
}

QString WatchlistPanel::currentList() const { return impl_->shown; }

void WatchlistPanel::setCurrentList(const QString& name)
{
    impl_->place = 0;
    impl_->shown = name;
    impl_->notice->hide();
    impl_->show_lists();
}

QString WatchlistPanel::viewState() const { return impl_->symbols->state(); }

void WatchlistPanel::restoreView(const QString& state) { impl_->symbols->restore(state); }

void WatchlistPanel::refresh() { impl_->ask(); }

QList<QAction*> WatchlistPanel::menuActions() const
{
    return impl_->of_symbols + QList<QAction*>{nullptr} + impl_->of_lists;
}

}  // namespace undertone::shell
