#include "app/desktop/going_live.h"

#include "app/key_store.h"
#include "ingest/fetch_plan.h"
#include "ingest/keys.h"
#include "net/http_client.h"
#include "view/phrase_text.h"
#include "view/watch_arrangement.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QEventLoop>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>
#include <thread>

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
                Phrase::of("Your contact could not be stored: the settings %1 cannot be written",
                           workspace.settings().string()),
                Phrase::of("mend the folder’s permissions, then give the contact in the settings"));
}

/// Tells that it works, and cannot be sent away: what is made is not half made.
class Making : public QProgressDialog {
public:
    explicit Making(QWidget* parent) : QProgressDialog(parent)
    {
        setWindowTitle(QStringLiteral("Undertone"));
        setLabelText(QCoreApplication::translate("undertone::app::GoingLive",
                                                 "Making the live workspace …"));
        setRange(0, 0);
        setCancelButton(nullptr);
        setWindowModality(Qt::ApplicationModal);
        setMinimumDuration(0);
        show();
    }
    void reject() override {}

protected:
    void closeEvent(QCloseEvent* event) override { event->ignore(); }
};

void tell_failures(const std::vector<Error>& errors, QWidget* parent)
{
    QStringList lines;
    for (const Error& error : errors)
        lines << view::in_words(error) + u'.';
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Undertone"), lines.front(),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lines.mid(1).join(QStringLiteral("\n\n")));
    box.exec();
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
                        Phrase::of("The folder %1 holds a demo, which never becomes live",
                                   workspace.folder.string()),
                        Phrase::of("move it away, or choose another folder"));
        store::Writer& writer = *services->writer;
        auto rows = writer.reader().sources();
        if (!rows)
            return tl::unexpected(rows.error());
        for (Source& row : *rows)
            row.enabled = choice.sources.count(row.id) > 0;
        if (auto saved = writer.save_reference({}, {}, {}, *rows); !saved)
            return saved;
        view::WatchArrangement arranged;
        for (const Watchlist& list : choice.lists)
            if (const auto group = services->reference.list_groups.find(list.name);
                group != services->reference.list_groups.end())
                arranged.groups.insert(*group);
        if (auto saved = view::save_watchlists(writer, choice.lists, arranged); !saved)
            return saved;
    }
    return write_contact(workspace, choice.contact);
}

std::vector<Error> make_live(const Workspace& workspace, const shell::LiveChoice& choice,
                             const view::KeyStore& store, QWidget* parent)
{
    std::vector<Error> failed;
    QEventLoop loop;
    std::size_t awaited = 1 + choice.keys.size();
    const auto ended = [&](const Result<void>& done) {
        if (!done)
            failed.push_back(done.error());
        if (--awaited == 0)
            loop.quit();
    };
    Making making(parent);
    // At once, beside the workspace: a key that the user has looked up is kept whatever else fails.
    for (const auto& [source, key] : choice.keys) {
        const std::string variable = ingest::key_variable(source);
        if (!store.missing.empty() || !store.write) {
            ended(
                fail(ErrorKind::io,
                     Phrase::of("The key of %1 could not be kept: %2", source.value, store.missing),
                     Phrase::of("put it into the environment variable %1", variable)));
            continue;
        }
        store.write(source, key, [&ended, id = source.value, variable](Result<void> written) {
            if (!written)
                ended(fail(
                    ErrorKind::io,
                    Phrase::of("The key of %1 could not be kept: %2", id, written.error().what),
                    Phrase::of(
                        "give it in File ▸ Sources ▸ Edit, or in the environment variable %1",
                        variable)));
            else
                ended({});
        });
    }
    std::thread worker([&] {
        auto made = make_live(workspace, choice);
        QMetaObject::invokeMethod(
            &loop, [&ended, made = std::move(made)] { ended(made); }, Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();
    return failed;
}

std::optional<Workspace> go_live(const Reference& reference, QWidget* parent)
{
    const Workspace live{standard_folder(WorkspaceKind::live), WorkspaceKind::live};
    if (live.exists())
        return live;  // it is as the user made it
    const view::KeyStore store = view::with_patience(system_key_store(), std::chrono::seconds(30));
    shell::LiveOffer offer{shown(live.folder),    reference.watchlists,
                           reference.sources,     net::HttpSettings{}.user_agent,
                           reference.list_groups, store.missing};
    for (Watchlist& list : offer.lists)
        list.id = {};
    shell::GoLiveWizard wizard(offer, parent);
    while (wizard.exec() == QDialog::Accepted) {
        const auto failed = make_live(live, wizard.choice(), store, parent);
        if (!failed.empty())
            tell_failures(failed, parent);
        if (live.exists())
            return live;
        // Nothing of it is there: the wizard comes back with all that was chosen and typed.
    }
    return std::nullopt;
}

}  // namespace undertone::app
