#include "app/desk_start.h"
#include "app/desktop/going_live.h"
#include "app/desktop/opening.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/system_proxy.h"
#include "app/logging.h"
#include "ingest/daily_backup.h"
#include "shell/languages.h"
#include "shell/main_window.h"
#include "view/desk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <chrono>
#include <optional>
#include <utility>

using namespace undertone;
using namespace undertone::app;

namespace {

/// The first charts are read meanwhile.
constexpr std::chrono::minutes backup_delay{2};

constexpr int open_anew = 100;  // an exit code that ends the desk, not the program

/// The desk on an opened workspace, until it is closed or another is to be opened (`next`); found
/// damaged, it ends the first time, so that the user is asked what to do. Errors: what
/// it shows cannot be read.
Result<int> run_desk(WriteServices& services, std::optional<Error>& damage,
                     const SingleInstance& instance, std::optional<Workspace>& next)
{
    auto start = desk_start(services);
    if (!start)
        return tl::unexpected(start.error());
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)  // elsewhere the environment says it
    start->system_proxy = ask_system_proxy;
#endif
    auto desk = view::Desk::open(std::move(*start));
    if (!desk)
        return tl::unexpected(desk.error());
    std::optional<ingest::DailyBackup> backups;
    if (services.workspace.kind != WorkspaceKind::demo)  // that can be built anew
        backups.emplace(
            services.workspace.database(),
            [desk = desk->get()](const Error& error) {
                QMetaObject::invokeMethod(
                    desk, [desk, error] { emit desk->failed(error); }, Qt::QueuedConnection);
            },
            ingest::BackupTimes{backup_delay});
    shell::MainWindow window(
        **desk, QString::fromStdU16String((services.workspace.folder / "desk.ini").u16string()));
    if (!damage) {
        const auto end_when_damaged = [&damage](const Error& error) {
            if (error.kind != ErrorKind::damaged_database)
                return;
            damage = error;
            QApplication::exit(open_anew);
        };
        QObject::connect(desk->get(), &view::Desk::failed, &window, end_when_damaged);
        QObject::connect(&window, &shell::MainWindow::chartFailed, &window, end_when_damaged);
    }
    const auto open_next = [&next](std::optional<Workspace> workspace) {
        next = std::move(workspace);
        if (next)
            QApplication::exit(open_anew);
    };
    QObject::connect(&window, &shell::MainWindow::goLiveAsked, &window,
                     [&] { open_next(go_live(services.reference, &window)); });
    QObject::connect(&window, &shell::MainWindow::demoAsked, &window, [&] {
        open_next(Workspace{standard_folder(WorkspaceKind::demo), WorkspaceKind::demo});
    });
    QObject::connect(&window, &shell::MainWindow::languageChosen, &window, [&] {
        shell::load_language(*qApp);
        open_next(services.workspace);
    });
    QObject::connect(&instance, &SingleInstance::raiseAsked, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
    });
    window.show();
    const int ended = QApplication::exec();
    if (next)
        window.close();  // it remembers its layout
    return ended;
}

/// Takes the workspace for this desk. What the program ends with where another desk has it.
std::optional<int> claim(const Workspace& workspace, std::optional<SingleInstance>& instance)
{
    instance.emplace(workspace.folder);
    switch (instance->outcome()) {
    case SingleInstance::Outcome::first: return std::nullopt;
    case SingleInstance::Outcome::raised: return 0;
    case SingleInstance::Outcome::silent: tell_it_is_open(instance->other()); return 1;
    }
    return std::nullopt;
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName("undertone");
    QApplication::setOrganizationName("Undertone");
    QApplication::setApplicationDisplayName("Undertone");
    QApplication::setApplicationVersion(UNDERTONE_VERSION);

    // Before anything is read: a language is kept there too.
    if (QCoreApplication::arguments().contains(QStringLiteral("--portable")))
        if (const auto portable = be_portable(); !portable) {
            tell(portable.error());
            return 1;
        }
    shell::load_language(application);

    QCommandLineParser parser;
    parser.setApplicationDescription("The tone of AI news under the price of AI stocks");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({"workspace", "the workspace's folder (or demo, live)", "DIR"});
    parser.addOption({"portable",
                      "keep everything (workspaces, settings, logs) in a folder "
                      "undertone-data beside the program"});
    parser.process(application);

    Workspace workspace = resolve_workspace(
        parser.isSet("workspace") ? std::optional(parser.value("workspace").toStdString())
                                  : std::nullopt);
    std::optional<SingleInstance> instance;
    if (const auto ends = claim(workspace, instance))
        return *ends;
    start_logging(workspace.log());

    std::optional<Error> damage, unasked;
    for (;;) {
        auto opened = open_or_ask(workspace, std::exchange(unasked, std::nullopt));
        if (!opened)
            return 1;
        if (opened->replaced)
            damage.reset();
        const Workspace before = std::exchange(workspace, opened->services.workspace);
        if (before.folder != workspace.folder)
            if (const auto ends = claim(workspace, instance))
                return *ends;
        remember_workspace(workspace);
        std::optional<Workspace> next;
        const auto ended = run_desk(opened->services, damage, *instance, next);
        if (ended && next) {
            workspace = *next;
            damage.reset();
            if (const auto ends = claim(workspace, instance))
                return *ends;
            start_logging(workspace.log());
            continue;
        }
        if (ended && *ended != open_anew)
            return *ended;
        unasked = ended ? *damage : ended.error();
    }
}
