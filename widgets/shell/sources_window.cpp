#include "shell/sources_window.h"

#include "charts/format.h"
#include "shell/add_source_dialog.h"
#include "shell/coverage_delegate.h"
#include "shell/edit_source_dialog.h"
#include "shell/source_edits.h"
#include "view/claim_text.h"
#include "view/probe_text.h"
#include "view/sources_model.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>
#include <algorithm>

namespace undertone::shell {
namespace {

using charts::from_utf8;
using view::SourcesFilter;
using view::SourcesModel;

constexpr auto geometry_key = "sources/geometry";
constexpr auto header_key = "sources/header";

QToolButton* button_of(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolTip(action->toolTip());
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

SourcesWindow::SourcesWindow(view::Desk& desk, QUndoStack& undo, QSettings& settings,
                             QWidget* parent)
    : QWidget(parent, Qt::Window),
      desk_(desk),
      undo_(undo),
      settings_(settings),
      edits_(new SourceEdits(desk, undo, this)),
      model_(new SourcesModel(this)),
      filter_(new SourcesFilter(this)),
      coverage_(new CoverageDelegate(this)),
      words_(new QLineEdit(this)),
      show_(new QComboBox(this)),
      table_(new QTableView(this)),
      details_(new QLabel(this)),
      note_(new QLabel(this)),
      progress_(new QProgressBar(this))
{
    setWindowTitle(tr("Sources – Undertone"));
    filter_->setSourceModel(model_);
    make_actions();
    make_table();
    make_layout();
    resize(1280, 640);
    restoreGeometry(settings_.value(geometry_key).toByteArray());
    table_->horizontalHeader()->restoreState(settings_.value(header_key).toByteArray());

    connect(&desk_, &view::Desk::sourcesChanged, this, &SourcesWindow::show_sources);
    connect(&desk_, &view::Desk::keysChanged, this, &SourcesWindow::show_sources);
    connect(&desk_, &view::Desk::sourceFiguresReady, this,
            [this](const view::SourceFiguresPtr& figures) {
                model_->setFigures(figures, system_now());
                show_current();
            });
    connect(&desk_, &view::Desk::fetchProgress, this,
            [this](int done, int total, const QString& what) {
                progress_->setRange(0, total);
                progress_->setValue(done);
                progress_->show();
                tell(tr("Fetching %1 of %2: %3").arg(done).arg(total).arg(what));
            });
    connect(&desk_, &view::Desk::fetchFinished, this,
            [this](int failed, int total, const QString&) {
                progress_->hide();
                if (total > 0)
                    tell(failed == 0 ? tr("Fetched: all %1 answered").arg(total)
                                     : tr("Fetched: %1 of %2 failed").arg(failed).arg(total));
                if (isVisible())
                    refresh();
            });
    connect(&desk_, &view::Desk::failed, this,
            [this](const Error& error) { tell(view::probe_text(error)); });
    connect(edits_, &SourceEdits::refused, this,
            [this](const Error& error) { tell(view::probe_text(error)); });
    connect(model_, &SourcesModel::edited, this, [this](const Source& after) {
        // The view is in the middle of its edit: the list changes after it.
        QMetaObject::invokeMethod(
            this, [this, after] { edits_->change({after}); }, Qt::QueuedConnection);
    });
    show_sources();
}

SourcesWindow::~SourcesWindow() = default;

void SourcesWindow::make_actions()
{
    const auto action = [this](const QString& text, const QKeySequence& keys, const QString& tip,
                               auto done) {
        auto* made = new QAction(text, this);
        made->setShortcut(keys);
        made->setToolTip(keys.isEmpty() ? tip
                                        : tip + QStringLiteral(" (%1)").arg(
                                                    keys.toString(QKeySequence::NativeText)));
        connect(made, &QAction::triggered, this, done);
        addAction(made);
        return made;
    };
    add_ = action(tr("&Add…"), QKeySequence::New, tr("Add a feed by its address, or a page’s"),
                  &SourcesWindow::add);
    add_->setObjectName(QStringLiteral("add"));
    edit_ = action(tr("&Edit…"), Qt::CTRL | Qt::Key_Return,
                   tr("Address, family, interval, weight and key"), &SourcesWindow::edit);
    remove_ = action(tr("&Remove"), QKeySequence::Delete,
                     tr("Take it out of the list; its stories stay"), &SourcesWindow::remove);
    test_ = action(tr("&Test"), Qt::CTRL | Qt::Key_T, tr("Ask it once and say what it gives"),
                   &SourcesWindow::test);
    fetch_ = action(tr("&Fetch now"), QKeySequence::Refresh,
                    tr("Fetch these though they are not due"), [this] {
                        std::vector<SourceId> ids;
                        for (const Source& one : chosen())
                            ids.push_back(one.id);
                        desk_.startFetch(ids);
                    });
    pause_ = action(tr("&Pause"), {}, tr("Ask it no more until it is resumed"),
                    [this] { set_paused(true); });
    resume_ = action(tr("Res&ume"), {}, tr("Ask it again"), [this] { set_paused(false); });
    import_ = action(tr("&Import a list…"), QKeySequence::Open,
                     tr("Add the feeds of an OPML file, as other readers write them"), [this] {
                         const QString file = QFileDialog::getOpenFileName(
                             this, tr("Import a list of feeds"), {},
                             tr("Lists of feeds (*.opml *.xml);;All files (*)"));
                         if (!file.isEmpty())
                             importList(file);
                     });
    export_ = action(tr("E&xport the list…"), QKeySequence::Save,
                     tr("Write the feeds as an OPML file, which other readers take"), [this] {
                         const QString file = QFileDialog::getSaveFileName(
                             this, tr("Export the list of feeds"), tr("undertone.opml"),
                             tr("Lists of feeds (*.opml)"));
                         if (!file.isEmpty())
                             exportList(file);
                     });
    QAction* undone = undo_.createUndoAction(this, tr("&Undo"));
    undone->setShortcut(QKeySequence::Undo);
    QAction* redone = undo_.createRedoAction(this, tr("&Redo"));
    redone->setShortcut(QKeySequence::Redo);
    addActions({undone, redone});
}

void SourcesWindow::make_table()
{
    table_->setModel(filter_);
    table_->setAccessibleName(tr("Sources"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setSortingEnabled(true);
    table_->sortByColumn(SourcesModel::name_column, Qt::AscendingOrder);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->setItemDelegateForColumn(SourcesModel::coverage_column, coverage_);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView& header = *table_->horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsMovable(true);
    header.setStretchLastSection(true);
    const std::pair<int, int> widths[] = {
        {SourcesModel::name_column, 236},     {SourcesModel::state_column, 96},
        {SourcesModel::success_column, 104},  {SourcesModel::failures_column, 72},
        {SourcesModel::latency_column, 80},   {SourcesModel::items_column, 84},
        {SourcesModel::coverage_column, 170}, {SourcesModel::interval_column, 84},
        {SourcesModel::weight_column, 66},    {SourcesModel::family_column, 116}};
    for (const auto& [column, width] : widths)
        header.resizeSection(column, width);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SourcesWindow::show_current);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SourcesWindow::show_current);
    connect(table_, &QTableView::customContextMenuRequested, this, &SourcesWindow::show_menu);
    connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.isValid() && edit_->isEnabled())
            edit();
    });
}

void SourcesWindow::make_layout()
{
    words_->setPlaceholderText(tr("Find a source"));
    words_->setAccessibleName(tr("Find a source"));
    words_->setClearButtonEnabled(true);
    words_->setMaximumWidth(280);
    show_->setAccessibleName(tr("Which sources to show"));
    for (const auto& [name, what] : {std::pair(tr("All"), SourcesFilter::Show::all),
                                     std::pair(tr("News"), SourcesFilter::Show::feeds),
                                     std::pair(tr("Quotes"), SourcesFilter::Show::quotes),
                                     std::pair(tr("With a problem"), SourcesFilter::Show::failing),
                                     std::pair(tr("Paused"), SourcesFilter::Show::paused)})
        show_->addItem(name, int(what));
    details_->setObjectName(QStringLiteral("details"));
    details_->setWordWrap(true);
    details_->setTextFormat(Qt::PlainText);
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details_->setAlignment(Qt::AlignTop);
    details_->setMinimumHeight(details_->fontMetrics().lineSpacing() * 5);
    details_->setAccessibleName(tr("About the chosen source"));
    note_->setObjectName(QStringLiteral("faint"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    progress_->setFixedSize(140, 12);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Fetching"));
    progress_->hide();

    auto* line = new QHBoxLayout;
    line->addWidget(words_, 1);
    line->addWidget(show_);
    line->addStretch();
    for (QAction* one : {add_, edit_, remove_, test_, fetch_, import_, export_})
        line->addWidget(button_of(one, this));
    auto* status = new QHBoxLayout;
    status->addWidget(note_, 1);
    status->addWidget(progress_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 8);
    if (desk_.demo()) {
        auto* demo = new QHBoxLayout;
        auto* words = new QLabel(tr("The demo’s stories were written for it: nothing is fetched "
                                    "here, and its sources stay "
                                    "as they are. A live workspace has its own."),
                                 this);
        words->setWordWrap(true);
        auto* go_live = new QPushButton(tr("&Go live…"), this);
        go_live->setObjectName(QStringLiteral("go_live"));
        connect(go_live, &QPushButton::clicked, this, &SourcesWindow::goLiveAsked);
        demo->addWidget(words, 1);
        demo->addWidget(go_live);
        all->addLayout(demo);
    }
    all->addLayout(line);
    all->addWidget(table_, 1);
    all->addWidget(details_);
    all->addLayout(status);
    connect(words_, &QLineEdit::textChanged, filter_, &SourcesFilter::setWords);
    connect(show_, &QComboBox::activated, this, [this](int index) {
        filter_->setShow(SourcesFilter::Show(show_->itemData(index).toInt()));
    });
}

void SourcesWindow::setTheme(const charts::Theme& theme)
{
    coverage_->setTheme(theme);
    table_->viewport()->update();
}

void SourcesWindow::refresh() { desk_.askSourceFigures(); }

void SourcesWindow::tell(const QString& words)
{
    note_->setText(words);
    note_->setToolTip(view::plain_tooltip(words));
}

void SourcesWindow::show_sources()
{
    model_->setSources(desk_.sources(), &desk_.keys(), !desk_.demo());
    if (isVisible())
        refresh();
    show_current();
}

/// The chosen rows, those of the table's order.
std::vector<Source> SourcesWindow::chosen() const
{
    std::vector<Source> all;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        all.push_back(model_->source(filter_->mapToSource(index).row()));
    return all;
}

void SourcesWindow::show_current()
{
    const auto rows = chosen();
    const bool live = !desk_.demo(), one = rows.size() == 1;
    const auto any = [&](bool enabled) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const Source& row) { return row.enabled == enabled; });
    };
    add_->setEnabled(live);
    import_->setEnabled(live);
    edit_->setEnabled(live && one);
    test_->setEnabled(live && one);
    remove_->setEnabled(live && !rows.empty());
    fetch_->setEnabled(live && any(true));
    pause_->setEnabled(live && any(true));
    resume_->setEnabled(live && any(false));
    if (rows.empty()) {
        const auto failing = [this] {
            int count = 0;
            for (int row = 0; row < model_->rowCount(); ++row)
                count += model_->state(row) < view::SourceState::waiting;
            return count;
        }();
        details_->setText(model_->rowCount() == 0
                              ? tr("No sources yet. Add a feed by its address, or import a list.")
                              : tr("Sources: %1").arg(model_->rowCount()) + QStringLiteral(" · ") +
                                    (failing == 0 ? tr("none has a problem")
                                                  : tr("with a problem: %1").arg(failing)));
    } else if (one) {
        const int row = model_->row_of(rows.front().id);
        details_->setText(model_->in_words(row));
    } else {
        details_->setText(tr("Chosen: %1").arg(rows.size()));
    }
}

void SourcesWindow::show_menu(const QPoint& at)
{
    QMenu menu(this);
    menu.addActions({edit_, test_, fetch_});
    menu.addSeparator();
    menu.addActions({pause_, resume_});
    menu.addSeparator();
    menu.addAction(remove_);
    menu.exec(table_->viewport()->mapToGlobal(at));
}

// ---- doing --------------------------------------------------------------------------------------

void SourcesWindow::add()
{
    AddSourceDialog dialog(desk_, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto rows = dialog.chosen();
    if (!edits_->add(rows))
        return;
    std::vector<SourceId> ids;
    for (const Source& one : rows)
        ids.push_back(one.id);
    desk_.startFetch(ids);
}

void SourcesWindow::edit()
{
    const auto rows = chosen();
    if (rows.size() != 1)
        return;
    EditSourceDialog dialog(desk_, rows.front(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Source after = dialog.source();
    if (after == rows.front() || !edits_->change({after}))
        return;
    if (after.enabled && (after.url != rows.front().url || after.queries != rows.front().queries))
        desk_.startFetch({after.id});
}

void SourcesWindow::remove()
{
    std::vector<SourceId> ids;
    for (const Source& one : chosen())
        ids.push_back(one.id);
    if (!ids.empty() && edits_->remove(ids))
        tell(
            tr("Removed: %1. The stories stay, and Undo brings the sources back.").arg(ids.size()));
}

void SourcesWindow::test()
{
    const auto rows = chosen();
    if (rows.size() != 1)
        return;
    const QString name = from_utf8(rows.front().name);
    tell(tr("Testing %1 …").arg(name));
    desk_.probe(rows.front(), [this, name](Result<ingest::Probe> probe) {
        tell(name + QStringLiteral(": ") +
             (probe ? view::probe_text(*probe, system_now()) : view::probe_text(probe.error())));
    });
}

void SourcesWindow::set_paused(bool paused)
{
    auto rows = chosen();
    std::erase_if(rows, [&](const Source& one) { return one.enabled != paused; });
    for (Source& one : rows)
        one.enabled = !paused;
    if (!rows.empty())
        edits_->change(rows);
}

void SourcesWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    table_->setFocus();
}

void SourcesWindow::closeEvent(QCloseEvent* event)
{
    settings_.setValue(geometry_key, saveGeometry());
    settings_.setValue(header_key, table_->horizontalHeader()->saveState());
    QWidget::closeEvent(event);
}

}  // namespace undertone::shell
