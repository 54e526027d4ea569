#include "shell/charts_menu.h"

#include "charts/format.h"
#include "shell/chart_pane.h"
#include "shell/done_command.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

namespace undertone::shell {
namespace {

using charts::from_utf8;

constexpr auto name_key = "chart/saved_as";

}  // namespace

ChartsMenu::ChartsMenu(view::Desk& desk, QUndoStack& undo, ChartPane& pane, QSettings& settings,
                       QMenu& menu, QWidget* window)
    : QObject(window),
      desk_(desk),
      undo_(undo),
      pane_(pane),
      settings_(settings),
      menu_(menu),
      window_(window)
{
    const QString last = settings_.value(name_key).toString();
    if (desk_.chart(last.toStdString()))
        name_ = last;
    QAction* save_now = menu_.addAction(tr("&Save"));
    save_now->setShortcut(QKeySequence::Save);
    connect(save_now, &QAction::triggered, this, &ChartsMenu::save);
    QAction* save_as = menu_.addAction(tr("Save &as…"));
    save_as->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    connect(save_as, &QAction::triggered, this,
            [this] { ask_name(name_.isEmpty() ? symbol_on_show() : name_); });
    renaming_ = menu_.addMenu(tr("&Rename"));
    removing_ = menu_.addMenu(tr("&Delete"));
    menu_.addSeparator();
    connect(&menu_, &QMenu::aboutToShow, this, &ChartsMenu::fill);
    fill();  // what is in the menus is found by its name before one of them opens
    connect(&desk_, &view::Desk::chartsChanged, this, &ChartsMenu::fill);
    connect(&desk_, &view::Desk::chartsChanged, this, [this] {
        if (!desk_.chart(name_.toStdString()))
            set_open({});
    });
}

/// The saved ones, as they are when the menu opens.
void ChartsMenu::fill()
{
    qDeleteAll(listed_);
    listed_.clear();
    renaming_->clear();
    removing_->clear();
    renaming_->menuAction()->setVisible(!desk_.charts().empty());
    removing_->menuAction()->setVisible(!desk_.charts().empty());
    for (const store::SavedChart& one : desk_.charts()) {
        const QString name = from_utf8(one.name);
        QAction* opening = menu_.addAction(in_menu(name));
        listed_ << opening;
        opening->setCheckable(true);
        opening->setChecked(name == name_);
        connect(opening, &QAction::triggered, this, [this, name] { open(name); });
        connect(renaming_->addAction(in_menu(name) + QStringLiteral("…")), &QAction::triggered,
                this, [this, name] { ask_new_name(name); });
        connect(removing_->addAction(in_menu(name)), &QAction::triggered, this,
                [this, name] { remove(name); });
    }
}

void ChartsMenu::set_open(const QString& name)
{
    if (name == name_)
        return;
    name_ = name;
    settings_.setValue(name_key, name_);
    emit openNameChanged(name_);
}

store::SavedChart ChartsMenu::present(const QString& name) const
{
    store::SavedChart chart;
    chart.name = name.toStdString();
    chart.state = to_json(pane_.state());
    if (const auto snapshot = pane_.chart().snapshot())
        for (const view::Flag& flag : snapshot->flags)
            chart.cites.insert(chart.cites.end(), flag.stories.begin(), flag.stories.end());
    std::sort(chart.cites.begin(), chart.cites.end());
    chart.cites.erase(std::unique(chart.cites.begin(), chart.cites.end()), chart.cites.end());
    return chart;
}

void ChartsMenu::put_back(const store::SavedChart& chart)
{
    if (const auto saved = desk_.saveChart(chart); !saved)
        emit refused(saved.error());
}

void ChartsMenu::take_away(const QString& name)
{
    if (const auto removed = desk_.removeChart(name.toStdString()); !removed)
        emit refused(removed.error());
}

void ChartsMenu::save()
{
    const store::SavedChart* there = desk_.chart(name_.toStdString());
    if (!there)
        return ask_name(symbol_on_show());
    const auto saved = chart_state_of(there->state);
    if (saved && saved->choice.query.symbol == pane_.choice().query.symbol)
        return saveAs(name_);
    const QString why =
        saved ? tr("“%1” is a chart of %2, and %3 is on show.")
                    .arg(name_, from_utf8(saved->choice.query.symbol.value), symbol_on_show())
              : tr("“%1” cannot be read: it was written by another version, or changed by hand.")
                    .arg(name_);
    const Answer answer = ask_to_replace(why);
    if (answer == Answer::replace)
        saveAs(name_);
    else if (answer == Answer::other_name)
        ask_name(symbol_on_show());
}

QString ChartsMenu::symbol_on_show() const { return from_utf8(pane_.choice().query.symbol.value); }

ChartsMenu::Answer ChartsMenu::ask_to_replace(const QString& why)
{
    QMessageBox box(QMessageBox::Question, tr("Save the chart"), why, QMessageBox::Cancel, window_);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* replace = box.addButton(tr("&Replace it"), QMessageBox::AcceptRole);
    QPushButton* other = box.addButton(tr("Save under another &name…"), QMessageBox::ActionRole);
    box.setDefaultButton(other);
    box.exec();
    return box.clickedButton() == replace ? Answer::replace
           : box.clickedButton() == other ? Answer::other_name
                                          : Answer::cancel;
}

void ChartsMenu::ask_name(QString name)
{
    for (Answer answer = Answer::other_name; answer == Answer::other_name;) {
        bool ok = false;
        name = QInputDialog::getText(window_, tr("Save the chart"), tr("Name"), QLineEdit::Normal,
                                     name, &ok)
                   .trimmed();
        if (!ok)
            return;
        answer = desk_.chart(name.toStdString())
                     ? ask_to_replace(tr("There is a saved chart “%1” already.").arg(name))
                     : Answer::replace;
        if (answer == Answer::replace)
            saveAs(name);
    }
}

void ChartsMenu::saveAs(const QString& name)
{
    const store::SavedChart* there = desk_.chart(name.toStdString());
    const auto before = there ? std::optional(*there) : std::nullopt;
    const QString open_before = name_;
    const store::SavedChart after = present(name);
    if (const auto saved = desk_.saveChart(after); !saved) {
        emit refused(saved.error());
        return;
    }
    set_open(name);
    undo_.push(new DoneCommand(
        tr("Save the chart %1").arg(name),
        [=, this] {
            if (before)
                put_back(*before);
            else
                take_away(name);
            set_open(open_before);
        },
        [=, this] {
            put_back(after);
            set_open(name);
        }));
}

void ChartsMenu::open(const QString& name)
{
    const store::SavedChart* chart = desk_.chart(name.toStdString());
    if (!chart)
        return;
    const auto after = chart_state_of(chart->state);
    if (!after) {
        emit refused(after.error());
        return;
    }
    const ChartState before = pane_.state();
    const Symbol symbol = after->choice.query.symbol;
    const view::Drawings drawn = pane_.drawings_of(symbol);  // those of the chart take their place
    const QString open_before = name_;
    pane_.show(*after);
    set_open(name);
    undo_.push(new DoneCommand(
        tr("Open the chart %1").arg(name),
        [=, this] {
            pane_.set_drawings(symbol, drawn);
            pane_.show(before);
            set_open(open_before);
        },
        [=, this] {
            pane_.show(*after);
            set_open(name);
        }));
}

void ChartsMenu::ask_new_name(const QString& name)
{
    bool ok = false;
    const QString to = QInputDialog::getText(window_, tr("Rename the chart"), tr("Name"),
                                             QLineEdit::Normal, name, &ok);
    if (ok && to.trimmed() != name)
        rename(name, to.trimmed());
}

void ChartsMenu::rename(const QString& name, const QString& to)
{
    const auto change = [this](const QString& from, const QString& now) {
        const bool is_open = from == name_;
        const auto renamed = desk_.renameChart(from.toStdString(), now.toStdString());
        if (!renamed)
            emit refused(renamed.error());
        else if (is_open)
            set_open(now);
        return renamed.has_value();
    };
    if (change(name, to))
        undo_.push(new DoneCommand(
            tr("Rename the chart %1").arg(name), [=] { change(to, name); },
            [=] { change(name, to); }));
}

void ChartsMenu::remove(const QString& name)
{
    const store::SavedChart* there = desk_.chart(name.toStdString());
    if (!there)
        return;
    const store::SavedChart gone = *there;
    const bool was_open = name == name_;
    take_away(name);
    undo_.push(new DoneCommand(
        tr("Delete the chart %1").arg(name),
        [=, this] {
            put_back(gone);
            if (was_open)
                set_open(name);
        },
        [=, this] { take_away(name); }));
}

}  // namespace undertone::shell
