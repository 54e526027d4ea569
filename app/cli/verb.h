#pragma once

#include "app/workspace.h"
#include "core/bar.h"
#include "core/error.h"
#include "core/time.h"
#include "engines/engine_choice.h"
#include "sources/quotes.h"

#include <QCommandLineParser>
#include <QStringList>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace undertone::app::cli {

/// Exit codes: done, failed (a line on stderr says why), wrong usage.
enum Exit { ok = 0, failed = 1, usage = 2 };

/// One verb of undertone-cli.
struct Verb {
    const char* name;
    const char* synopsis;     ///< one line, for the list of verbs
    bool needs_gui = false;   ///< makes a QApplication (fonts, painting)
    int (*run)(const QStringList& arguments);  ///< arguments after the verb
};
const std::vector<Verb>& verbs();

int run_parse(const QStringList& arguments);
int run_bars(const QStringList& arguments);
int run_calendars(const QStringList& arguments);
int run_score(const QStringList& arguments);
int run_rescore(const QStringList& arguments);
int run_collect(const QStringList& arguments);
int run_import(const QStringList& arguments);
int run_export(const QStringList& arguments);
int run_settings(const QStringList& arguments);
int run_tidy(const QStringList& arguments);
int run_tone(const QStringList& arguments);
int run_charts(const QStringList& arguments);
int run_watchlists(const QStringList& arguments);
int run_alerts(const QStringList& arguments);
int run_topics(const QStringList& arguments);
int run_sources(const QStringList& arguments);
int run_searches(const QStringList& arguments);
int run_corrections(const QStringList& arguments);
int run_search(const QStringList& arguments);
int run_stories(const QStringList& arguments);
int run_doctor(const QStringList& arguments);
int run_backup(const QStringList& arguments);
int run_restore(const QStringList& arguments);
int run_demo(const QStringList& arguments);

/// The arguments of one verb: parsed, with --help and --workspace. Anything wrong ends in a line
/// on stderr and exit code 2.
class Arguments {
public:
    Arguments(const char* verb, const QString& description);
    Arguments& option(const QString& name, const QString& what, const QString& value = {});
    Arguments& positional(const QString& name, const QString& what, int least = 1, int most = 1);
    Arguments& with_workspace();
    Arguments& with_engine();
    Arguments& with_table_hints();

    /// None: go on. Else: end with that exit code (help shown, or a usage error told).
    std::optional<int> parse(const QStringList& arguments);

    [[nodiscard]] bool has(const QString& name) const;
    [[nodiscard]] std::optional<std::string> value(const QString& name) const;
    /// Of an option that may be given again.
    [[nodiscard]] std::vector<std::string> values(const QString& name) const;
    /// Options with their values, in the order in which they are given.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> given() const;
    [[nodiscard]] std::vector<std::string> positionals() const;
    /// A whole number into `into`, which keeps what it had where the option is not given. None: go
    /// on. Else: the usage error was told.
    [[nodiscard]] std::optional<int> number(const char* name, int least, int most, int& into) const;
    /// Likewise a date ("2025-01-27", its midnight UTC) or an instant, into a std::optional<Utc> or Utc.
    template <class Time>
    [[nodiscard]] std::optional<int> time(const char* name, Time& into) const
    {
        const auto text = value(name);
        if (!text)
            return std::nullopt;
        const auto read = time_of(*text);
        if (!read)
            return not_a_time(name, *text);
        into = *read;
        return std::nullopt;
    }
    [[nodiscard]] Workspace workspace() const;
    /// Our own unless named; an endpoint's key is the environment's UNDERTONE_ENGINE_KEY.
    /// Errors: invalid_input (wrong usage).
    [[nodiscard]] Result<engines::EngineChoice> engine() const;
    /// Likewise, but unless named the one that the workspace's settings name, with the key of the
    /// system's key store where the environment has none. Errors besides: engine_setting()'s.
    [[nodiscard]] Result<engines::EngineChoice> engine(const Workspace& workspace) const;
    /// --columns, --dates and --decimals. Errors: invalid_input (wrong usage).
    [[nodiscard]] Result<sources::TableHints> table_hints() const;

private:
    /// With the other options, and the environment's key.
    [[nodiscard]] Result<engines::EngineChoice> whole(Result<engines::EngineChoice> choice) const;
    [[nodiscard]] static std::optional<Utc> time_of(const std::string& text);
    [[nodiscard]] static int not_a_time(const char* name, const std::string& text);

    QString verb_;
    QCommandLineParser parser_;
    int least_ = 0, most_ = 0;
    bool takes_workspace_ = false;
};

/// One line on stderr: "undertone-cli: what; remedy". Returns Exit::failed.
int tell(const Error& error);
/// Likewise for wrong usage. Returns Exit::usage.
int tell_usage(const std::string& what);
void print_text_line(const std::string& line);
/// One JSON line on stdout, UTF-8; ill-formed text becomes U+FFFD rather than an exception.
template <class Json>
void print_line(const Json& line)
{
    print_text_line(line.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// "raw", "split-adjusted", "split-dividend-adjusted" or "unknown".
std::string_view to_string(Basis basis);

/// A path as it was typed, and one to show: UTF-8 on every system.
std::filesystem::path path_of(const std::string& text);
std::string text_of(const std::filesystem::path& path);

/// A file, or "-" for standard input. Errors: not_found, io.
Result<std::string> read_input(const std::string& path);

}  // namespace undertone::app::cli
