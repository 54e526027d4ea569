#include "app/desktop/going_live.h"

#include "app/key_store.h"
#include "net/http_client.h"

#include <QApplication>
#include <QEventLoop>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <memory>

namespace undertone::app {
namespace {

QString shown(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

Result<void> write_contact(const Workspace& workspace, const std::string& contact)
{
    if (contact.empty())
        return {};
    QSettings settings(shown(workspace.settings()), QSettings::IniFormat);
    settings.setValue("net/contact", QString::fromStdString(contact));
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return fail(ErrorKind::io,
                "The settings " + workspace.settings().string() + " cannot be written",
                "mend the folder's permissions");
}

/// Waits for the store, so that the first round has them.
Result<void> write_keys(const std::map<SourceId, std::string>& keys)
{
    const view::KeyStore store = system_key_store();
    if (keys.empty() || !store.missing.empty())
        return {};
    struct Wait {
        QEventLoop loop;
        std::size_t awaited = 0;
        Result<void> done;
    };
    const auto wait = std::make_shared<Wait>();
    for (const auto& [source, key] : keys) {
        ++wait->awaited;
        store.write(source, key, [wait](Result<void> written) {
            if (!written)
                wait->done = tl::unexpected(written.error());
            if (--wait->awaited == 0)
                wait->loop.quit();
        });
    }
    wait->loop.exec();
    return wait->done;
}

}  // namespace

Result<void> make_live(const Workspace& workspace, const shell::LiveChoice& choice)
{
    {
        const auto services = open_for_writing(workspace);
        if (!services)
            return tl::unexpected(services.error());
        if (services->workspace.kind == WorkspaceKind::demo)
            return fail(ErrorKind::invalid_input,
                        "The folder " + workspace.folder.string() +
                            " holds a demo, which never becomes live",
                        "move it away, or choose another folder");
        store::Writer& writer = *services->writer;
        auto rows = writer.reader().sources();
        if (!rows)
            return tl::unexpected(rows.error());
        for (Source& row : *rows)
            row.enabled = choice.sources.count(row.id) > 0;
        if (auto saved = writer.save_reference({}, {}, {}, *rows); !saved)
            return saved;
        if (auto saved = writer.save_watchlists(choice.lists); !saved)
            return saved;
        view::WatchArrangement arranged;
        for (const Watchlist& list : choice.lists)
            if (const auto group = services->reference.list_groups.find(list.name);
                group != services->reference.list_groups.end())
                arranged.groups.insert(*group);
        if (auto saved = view::save_arrangement(writer, arranged); !saved)
            return saved;
    }
    if (auto written = write_contact(workspace, choice.contact); !written)
        return written;
    return write_keys(choice.keys);
}

std::optional<Workspace> go_live(const Reference& reference, QWidget* parent)
{
    const Workspace live{standard_folder(WorkspaceKind::live), WorkspaceKind::live};
    if (live.exists())
        return live;  // it is as the user made it
    shell::LiveOffer offer{shown(live.folder),    reference.watchlists,
                           reference.sources,     net::HttpSettings{}.user_agent,
                           reference.list_groups, system_key_store().missing};
    for (Watchlist& list : offer.lists)
        list.id = {};
    shell::GoLiveWizard wizard(offer, parent);
    if (wizard.exec() != QDialog::Accepted)
        return std::nullopt;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = make_live(live, wizard.choice());
    QApplication::restoreOverrideCursor();
    if (made)
        return live;
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Undertone"),
                    QString::fromStdString(made.error().what + "."), QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QString::fromStdString(made.error().remedy));
    box.exec();
    return live.exists() ? std::optional(live) : std::nullopt;
}

}  // namespace undertone::app
