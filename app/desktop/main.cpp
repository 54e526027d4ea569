#include "app/desk_start.h"
#include "app/desktop/opening.h"
#include "app/logging.h"
#include "shell/main_window.h"
#include "view/desk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <iostream>

using namespace undertone;
using namespace undertone::app;

namespace {

/// Tells in a window and on stderr (a start from a terminal or a script), and ends.
int give_up(const Error& error)
{
    std::cerr << "undertone: " << to_sentence(error) << '\n';
    if (error.kind != ErrorKind::cancelled)
        QMessageBox::critical(nullptr, "Undertone",
                              QString::fromStdString(error.what + ".\n\n" + error.remedy));
    return 1;
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName("undertone");
    QApplication::setOrganizationName("Undertone");
    QApplication::setApplicationDisplayName("Undertone");
    QApplication::setApplicationVersion(UNDERTONE_VERSION);

    QCommandLineParser parser;
    parser.setApplicationDescription("The tone of AI news under the price of AI stocks");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({"workspace", "the workspace's folder (or demo, live)", "DIR"});
    parser.process(application);

    const Workspace workspace = resolve_workspace(
        parser.isSet("workspace") ? std::optional(parser.value("workspace").toStdString())
                                  : std::nullopt);
    start_logging(workspace.log());
    auto services = open_with_progress(workspace);
    if (!services)
        return give_up(services.error());
    remember_workspace(services->workspace);

    auto start = desk_start(*services);
    if (!start)
        return give_up(start.error());
    auto desk = view::Desk::open(std::move(*start));
    if (!desk)
        return give_up(desk.error());
    shell::MainWindow window(
        **desk, QString::fromStdU16String((workspace.folder / "desk.ini").u16string()));
    window.show();
    return QApplication::exec();
}
