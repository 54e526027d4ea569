#include "app/cli/verb.h"
#include "app/logging.h"

#include <QApplication>
#include <QCoreApplication>
#include <cstring>
#include <iostream>

using namespace undertone::app;

namespace {

int print_verbs(std::ostream& out)
{
    out << "usage: undertone-cli VERB [options]; undertone-cli VERB --help tells more\n\n";
    for (const cli::Verb& verb : cli::verbs())
        out << "  " << verb.name << std::string(13 - std::strlen(verb.name), ' ') << verb.synopsis
            << '\n';
    return cli::ok;
}

const cli::Verb* find_verb(const char* name)
{
    for (const cli::Verb& verb : cli::verbs())
        if (std::strcmp(verb.name, name) == 0)
            return &verb;
    return nullptr;
}

int run(const cli::Verb& verb)
{
    return verb.run(QCoreApplication::arguments().mid(2));
}

}  // namespace

int main(int argc, char** argv)
{
    log_nothing();
    QCoreApplication::setApplicationName("undertone");
    QCoreApplication::setOrganizationName("Undertone");
    QCoreApplication::setApplicationVersion(UNDERTONE_VERSION);

    if (argc < 2) {
        print_verbs(std::cerr);
        return cli::usage;
    }
    const std::string first = argv[1];
    if (first == "--help" || first == "-h" || first == "help")
        return print_verbs(std::cout);
    if (first == "--version") {
        std::cout << "undertone-cli " UNDERTONE_VERSION "\n";
        return cli::ok;
    }
    const cli::Verb* verb = find_verb(argv[1]);
    if (!verb)
        return cli::tell_usage("there is no verb “" + first + "”");

    if (!verb->needs_gui) {
        const QCoreApplication application(argc, argv);
        return run(*verb);
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return run(*verb);
}
