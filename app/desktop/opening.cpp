#include "app/desktop/opening.h"

#include "app/ways_on.h"
#include "store/backup.h"
#include "store/salvage.h"
#include "view/phrase_text.h"

#include <QEventLoop>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <algorithm>
#include <atomic>
#include <iostream>
#include <optional>
#include <thread>

namespace undertone::app {
namespace {

/// Work that may take seconds, off the GUI thread, behind a window that says what it is.
template <class Work>
auto run_behind(const QString& text, Work work)
{
    QProgressDialog window(text, {}, 0, 0);
    window.setWindowTitle("Undertone");
    window.setMinimumDuration(333);
    window.setValue(0);  // the duration counts from here
    window.setMinimumWidth(360);
    std::optional<decltype(work())> result;
    QEventLoop loop;
    std::thread worker([&] {
        result = work();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();
    return std::move(*result);
}

/// Its text is text, whatever a path has in it.
void set_words(QMessageBox& box, const QString& words, const QString& more)
{
    box.setWindowTitle("Undertone");
    box.setTextFormat(Qt::PlainText);
    box.setText(words);
    box.setInformativeText(more);
}

WayOnChoice ask(const Workspace& workspace, const Error& error)
{
    std::cerr << "undertone: " << to_sentence(error) << '\n';
    QMessageBox box;
    box.setIcon(QMessageBox::Critical);
    set_words(box, view::translated(error.what) + u'.', view::translated(error.remedy));
    const auto choices = ways_on(workspace, error);
    std::vector<QAbstractButton*> buttons;
    for (const WayOnChoice& choice : choices)
        buttons.push_back(box.addButton(
            view::translated(choice.label),
            choice.way == WayOn::quit ? QMessageBox::RejectRole : QMessageBox::ActionRole));
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.front()));
    box.setEscapeButton(buttons.back());
    box.exec();
    const auto clicked = std::find(buttons.begin(), buttons.end(), box.clickedButton());
    return clicked == buttons.end() ? WayOnChoice{}
                                    : choices[std::size_t(clicked - buttons.begin())];
}

/// Whether it is done; if not, why was told.
bool restore(const Workspace& workspace, const std::filesystem::path& backup)
{
    const auto kept = run_behind(QObject::tr("Restoring the backup"), [&] {
        return store::restore(workspace.database(), backup, system_now());
    });
    if (!kept)
        tell(kept.error());
    return kept.has_value();
}

/// Saves what can be read and tells how much that is; whether the user goes on with it.
bool salvage(const Workspace& workspace)
{
    const auto file = salvage_file(workspace, system_now());
    const auto tables = run_behind(QObject::tr("Saving what can be read"),
                                   [&] { return store::salvage(workspace.database(), file); });
    if (!tables) {
        tell(tables.error());
        return false;
    }
    QString lost;
    std::int64_t saved = 0;
    for (const store::SalvagedTable& table : *tables) {
        saved += table.saved;
        const QString name = QString::fromStdString(table.table);
        if (!table.lost)
            lost += QObject::tr("%1: %2 saved, how many are lost nobody can tell\n")
                        .arg(name)
                        .arg(table.saved);
        else if (*table.lost > 0)
            lost +=
                QObject::tr("%1: %2 saved, %3 lost\n").arg(name).arg(table.saved).arg(*table.lost);
    }
    QMessageBox box;
    box.setIcon(QMessageBox::Information);
    set_words(box,
              QObject::tr("%1 rows were saved in %2.")
                  .arg(saved)
                  .arg(QString::fromStdU16String(file.filename().u16string())),
              lost.isEmpty() ? QObject::tr("Nothing is lost.") : lost);
    const auto* const go_on =
        box.addButton(QObject::tr("Go On with What Was Saved"), QMessageBox::AcceptRole);
    box.addButton(QObject::tr("Back"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == go_on && restore(workspace, file);
}

}  // namespace

void tell(const Error& error)
{
    std::cerr << "undertone: " << to_sentence(error) << '\n';
    QMessageBox box;
    box.setIcon(QMessageBox::Warning);
    set_words(box, view::translated(error.what) + u'.', view::translated(error.remedy));
    box.exec();
}

Result<WriteServices> open_with_progress(const Workspace& workspace)
{
    QProgressDialog window(QObject::tr("Opening the workspace"), QObject::tr("Cancel"), 0, 0);
    window.setWindowTitle("Undertone");
    window.setMinimumDuration(333);
    window.setValue(0);  // the duration counts from here
    window.setAutoClose(false);
    window.setAutoReset(false);
    window.setMinimumWidth(360);

    std::atomic<bool> stop{false};
    QObject::connect(&window, &QProgressDialog::canceled, &window, [&] { stop = true; });

    std::optional<Result<WriteServices>> opened;
    QEventLoop loop;
    std::thread worker([&] {
        const auto progress = [&](const std::string& what, int done, int total) {
            const QString text =
                QObject::tr("Making the demo: %1").arg(QString::fromStdString(what));
            QMetaObject::invokeMethod(
                &window,
                [&window, text, done, total] {
                    window.setLabelText(text);
                    window.setMaximum(total);
                    window.setValue(done);
                },
                Qt::QueuedConnection);
            return !stop;
        };
        opened = open_for_writing(workspace, progress);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();
    return std::move(*opened);
}

void tell_it_is_open(const QString& who)
{
    tell({ErrorKind::io,
          Phrase::of("Undertone has this workspace open already and does not answer (%1)",
                     who.toStdString()),
          Phrase::of("close it there, or end that process, and start again"),
          {},
          {}});
}

std::optional<Opened> open_or_ask(Workspace workspace, std::optional<Error> error)
{
    bool replaced = false;
    for (;;) {
        if (!error) {
            auto services = open_with_progress(workspace);
            if (services)
                return Opened{std::move(*services), replaced};
            error = services.error();
            if (error->kind == ErrorKind::cancelled)
                return std::nullopt;
        }
        const WayOnChoice choice = ask(workspace, *error);
        switch (choice.way) {
        case WayOn::try_again: error.reset(); break;
        case WayOn::restore:
        case WayOn::salvage:
            // Where it fails, the ways on from what was found before are still there.
            if (choice.way == WayOn::restore ? restore(workspace, choice.backup)
                                             : salvage(workspace)) {
                replaced = true;
                error.reset();
            }
            break;
        case WayOn::open_demo:
            workspace = {standard_folder(WorkspaceKind::demo), WorkspaceKind::demo};
            replaced = true;
            error.reset();
            break;
        case WayOn::quit: return std::nullopt;
        }
    }
}

}  // namespace undertone::app
