#include "app/cli/verb.h"

#include "app/key_store.h"
#include "app/settings_store.h"

#include <QCoreApplication>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

namespace undertone::app::cli {

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = {
        {"parse", "read a feed (or a date) and print its entries", false, run_parse},
        {"bars", "print the bars of a quote file, or those stored", false, run_bars},
        {"calendars", "list exchange calendars, or ask one about a day", false, run_calendars},
        {"score", "score texts for each company in them, with reasons and claims", false,
         run_score},
        {"rescore", "score the stories of a workspace anew by another engine", false, run_rescore},
        {"collect", "fetch news and quotes into a workspace", false, run_collect},
        {"import", "take bars, stories or a whole workspace from files", false, run_import},
        {"export", "write a chart, all that is stored, or tables for other engines", true,
         run_export},
        {"tidy", "remove old texts as is set, and give free room back", false, run_tidy},
        {"tone", "print tone and heat of a symbol and topic, session by session", false, run_tone},
        {"search", "look for stored stories by words and filters", false, run_search},
        {"searches", "list and edit named searches", false, run_searches},
        {"corrections", "your own labels beside the scorer's", false, run_corrections},
        {"stories", "list stored stories by symbol, topic and time", false, run_stories},
        {"charts", "list the charts saved at the desk, rename and remove them", false, run_charts},
        {"watchlists", "list and edit watchlists", false, run_watchlists},
        {"alerts", "list alerts and what they told, make and edit them", false, run_alerts},
        {"topics", "list the topics, add and remove your own", false, run_topics},
        {"sources", "list the sources and how their last fetch ended", false, run_sources},
        {"settings", "list and change settings, export and import them", false, run_settings},
        {"doctor", "examine a workspace: database, backups, sources, disk", false, run_doctor},
        {"backup", "copy a workspace's database into one file, at any time", false, run_backup},
        {"restore", "put a backup in the place of a workspace's database", false, run_restore},
        {"demo", "build the demo workspace", false, run_demo},
    };
    return all;
}

Arguments::Arguments(const char* verb, const QString& description) : verb_(verb)
{
    parser_.setApplicationDescription(description);
    parser_.addHelpOption();
    parser_.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
}

Arguments& Arguments::option(const QString& name, const QString& what, const QString& value)
{
    parser_.addOption(QCommandLineOption(name, what, value));
    return *this;
}

Arguments& Arguments::positional(const QString& name, const QString& what, int least, int most)
{
    parser_.addPositionalArgument(name, what, most > 1 ? name + "..." : name);
    least_ = least;
    most_ = most;
    return *this;
}

Arguments& Arguments::with_workspace()
{
    takes_workspace_ = true;
    return option("workspace", "the workspace's folder (or demo, live); else the last used one",
                  "DIR")
        .option("portable",
                "workspaces and settings are in the folder undertone-data beside the program");
}

Arguments& Arguments::with_engine()
{
    return option("engine",
                  "who judges: built-in, process:COMMAND or endpoint:URL; without it, whom the "
                  "workspace’s settings name (“score”: built-in). A key for "
                  "the endpoint goes into the environment variable UNDERTONE_ENGINE_KEY",
                  "ENGINE")
        .option("engine-model",
                "the endpoint's model; name/version of a program that does not say its own", "NAME")
        .option("engine-timeout", "the longest time without an answer, in seconds (60)", "S");
}

Arguments& Arguments::with_table_hints()
{
    return option("columns",
                  "what the columns of a table hold, in their order: date, time, open, high, low, "
                  "close, volume, symbol, or - for one to leave out; else found by their names",
                  "NAME,NAME")
        .option("dates", "how it writes 01/02/2025: day-first or month-first", "ORDER")
        .option("decimals", "the mark in its prices: point or comma", "MARK");
}

std::optional<int> Arguments::parse(const QStringList& arguments)
{
    if (!parser_.parse(QStringList("undertone-cli " + verb_) + arguments))
        return tell_usage(parser_.errorText().toStdString());
    if (parser_.isSet("help")) {
        // QCommandLineParser takes the program's name from the application.
        QString help = parser_.helpText();
        help.replace(QCoreApplication::arguments().value(0) + " [", "undertone-cli " + verb_ + " [");
        std::cout << help.toStdString();
        return ok;
    }
    if (takes_workspace_ && parser_.isSet("portable"))
        if (const auto portable = be_portable(); !portable)
            return tell(portable.error());
    const auto given = parser_.positionalArguments().size();
    if (given < least_)
        return tell_usage(verb_.toStdString() + " needs " +
                          (most_ == 1 ? "an argument" : "more arguments"));
    if (given > most_)
        return tell_usage("“" + parser_.positionalArguments().at(most_).toStdString() +
                          "” is one argument too many");
    return std::nullopt;
}

bool Arguments::has(const QString& name) const { return parser_.isSet(name); }

std::optional<std::string> Arguments::value(const QString& name) const
{
    if (!parser_.isSet(name))
        return std::nullopt;
    return parser_.value(name).toStdString();
}

std::vector<std::string> Arguments::values(const QString& name) const
{
    std::vector<std::string> all;
    for (const QString& one : parser_.values(name))
        all.push_back(one.toStdString());
    return all;
}

std::vector<std::pair<std::string, std::string>> Arguments::given() const
{
    std::vector<std::pair<std::string, std::string>> all;
    std::map<QString, qsizetype> seen;  // an option may come more than once
    for (const QString& name : parser_.optionNames())
        all.emplace_back(name.toStdString(),
                         parser_.values(name).value(seen[name]++).toStdString());
    return all;
}

std::optional<int> Arguments::number(const char* name, int least, int most, int& into) const
{
    const auto text = value(name);
    if (!text)
        return std::nullopt;
    bool is_number = false;
    const int read = QString::fromStdString(*text).toInt(&is_number);
    if (!is_number || read < least || read > most)
        return tell_usage("--" + std::string(name) + " takes a number from " +
                          std::to_string(least) + " to " + std::to_string(most) + ", not “" + *text +
                          "”");
    into = read;
    return std::nullopt;
}

std::optional<Utc> Arguments::time_of(const std::string& text)
{
    if (const auto date = date_from_iso(text))
        return midnight_utc(*date);
    return utc_from_iso(text);
}

int Arguments::not_a_time(const char* name, const std::string& text)
{
    return tell_usage("--" + std::string(name) +
                      " takes a date or time like 2025-01-27 or 2025-01-27T14:30:00Z, not “" + text +
                      "”");
}

std::vector<std::string> Arguments::positionals() const
{
    std::vector<std::string> all;
    for (const QString& one : parser_.positionalArguments())
        all.push_back(one.toStdString());
    return all;
}

Workspace Arguments::workspace() const { return resolve_workspace(value("workspace")); }

Result<engines::EngineChoice> Arguments::engine() const
{
    return whole(engines::engine_choice(value("engine").value_or("built-in")));
}

Result<engines::EngineChoice> Arguments::engine(const Workspace& workspace) const
{
    if (has("engine"))
        return engine();
    auto choice = whole(engine_setting(workspace));
    if (choice && choice->kind == engines::EngineKind::endpoint && choice->key.empty())
        choice->key = read_engine_key(choice->where);
    return choice;
}

Result<engines::EngineChoice> Arguments::whole(Result<engines::EngineChoice> choice) const
{
    if (!choice)
        return choice;
    choice->model = value("engine-model").value_or(choice->model);
    choice->key = qEnvironmentVariable(engines::key_variable).toStdString();
    if (parser_.isSet("engine-timeout")) {
        constexpr double longest = 86'400;
        bool is_number = false;
        const double time = parser_.value("engine-timeout").toDouble(&is_number);
        if (!is_number || !(time >= 0.001 && time <= longest))
            return fail(ErrorKind::invalid_input,
                        "“" + *value("engine-timeout") + "” is no time in seconds");
        choice->timeout = std::chrono::milliseconds(std::llround(time * 1'000));
    }
    return choice;
}

Result<sources::TableHints> Arguments::table_hints() const
{
    using DateOrder = sources::TableHints::DateOrder;
    sources::TableHints hints;
    if (parser_.isSet("columns"))
        for (const QString& name : parser_.value("columns").split(','))
            hints.columns.push_back(name.trimmed().toLower().toStdString());
    if (const auto dates = value("dates")) {
        if (*dates != "day-first" && *dates != "month-first")
            return fail(ErrorKind::invalid_input, "--dates is day-first or month-first");
        hints.date_order = *dates == "day-first" ? DateOrder::day_first : DateOrder::month_first;
    }
    if (const auto mark = value("decimals")) {
        if (*mark != "point" && *mark != "comma")
            return fail(ErrorKind::invalid_input, "--decimals is point or comma");
        hints.decimal_mark = *mark == "point" ? '.' : ',';
    }
    return hints;
}

int tell(const Error& error)
{
    std::cerr << "undertone-cli: " << to_sentence(error)
              << (error.kind == ErrorKind::damaged_database ? "; “undertone-cli doctor” says how"
                                                            : "")
              << '\n';
    return failed;
}

int tell_usage(const std::string& what)
{
    std::cerr << "undertone-cli: " << what << "; see --help\n";
    return usage;
}

void print_text_line(const std::string& line) { std::cout << line << '\n'; }

std::string_view to_string(Basis basis)
{
    switch (basis) {
    case Basis::raw: return "raw";
    case Basis::split_adjusted: return "split-adjusted";
    case Basis::split_dividend_adjusted: return "split-dividend-adjusted";
    case Basis::unknown: return "unknown";
    }
    return "unknown";
}

std::filesystem::path path_of(const std::string& text)
{
    return QString::fromStdString(text).toStdU16String();
}

std::string text_of(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string()).toStdString();
}

Result<std::string> read_input(const std::string& path)
{
    if (path == "-")
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    const std::filesystem::path file = path_of(path);
    if (std::filesystem::is_directory(file))
        return fail(ErrorKind::invalid_input, path + " is a folder", "name a file in it");
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorKind::not_found, "The file " + path + " cannot be read",
                    std::filesystem::exists(file) ? "check its permissions" : "check the name");
    return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace undertone::app::cli
