#include "app/cli/alert_line.h"
#include "app/cli/changes.h"
#include "app/cli/verb.h"
#include "app/key_store.h"
#include "app/logging.h"
#include "app/services.h"
#include "app/settings.h"
#include "ingest/alert_watch.h"
#include "ingest/collector.h"
#include "ingest/daily_backup.h"
#include "ingest/daily_housekeeping.h"
#include "ingest/fetch_plan.h"
#include "store/backup.h"

#include <spdlog/spdlog.h>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

namespace undertone::app::cli {
namespace {

/// Ends the fetching under way: to stop, or (SIGHUP, a changed settings file) to begin anew.
std::atomic<bool> interrupted{false};

/// A round goes to its end whatever the settings become.
void listen_to_signals([[maybe_unused]] bool once)
{
    const auto stop = [](int) {
        stop_asked = true;
        interrupted = true;
    };
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
#ifdef SIGHUP
    if (!once)
        std::signal(SIGHUP, [](int) { interrupted = true; });
#endif
}

/// Notices when a file is written, made or removed.
class FileWatch {
public:
    explicit FileWatch(std::filesystem::path file) : file_(std::move(file)), seen_(stamp()) {}
    bool changed()
    {
        const auto now = stamp();
        return std::exchange(seen_, now) != now;
    }

private:
    using Stamp = std::pair<std::filesystem::file_time_type, std::uintmax_t>;
    [[nodiscard]] std::optional<Stamp> stamp() const
    {
        std::error_code failed;
        const auto time = std::filesystem::last_write_time(file_, failed);
        if (failed)
            return std::nullopt;
        return Stamp(time, std::filesystem::file_size(file_, failed));
    }

    std::filesystem::path file_;
    std::optional<Stamp> seen_;
};

void print_report(const ingest::FetchReport& fetch, int done, int total)
{
    nlohmann::ordered_json line = {{"source", fetch.source.value},
                                   {"what", fetch.what},
                                   {"asked", fetch.asked},
                                   {"ok", fetch.ok},
                                   {"not_modified", fetch.not_modified},
                                   {"items", fetch.items}};
    add_changes(line, fetch.changes);
    if (!fetch.error.empty())
        line["error"] = fetch.error.english();
    if (!fetch.warnings.empty())
        line["warnings"] = fetch.warnings;
    line["done"] = done;
    line["total"] = total;
    print_line(line);
    std::cout.flush();
}

/// A line for each alert. Returns failed where it could not look, having told of it.
int print_alerts(ingest::AlertWatch& watch, store::Writer& writer)
{
    const auto told = watch.look(writer);
    if (!told)
        return tell(told.error());
    if (told->empty())
        return ok;
    const auto reference = AlertReference::read(writer.reader());
    if (!reference)
        return tell(reference.error());
    for (const ingest::Alert& one : *told)
        print_alert(one.rule, one.firing, *reference);
    std::cout.flush();
    return ok;
}

int collect_one_round(WriteServices& services, net::HttpClient& http,
                      const ingest::RoundOptions& options)
{
    const auto lists = services.writer->reader().watchlists();
    if (!lists)
        return tell(lists.error());
    const auto round = ingest::collect_once(*services.writer, *services.pipeline, http,
                                            ingest::watched_symbols(*lists), system_now,
                                            interrupted, print_report, options);
    if (!round)
        return tell(round.error());
    ingest::AlertWatch alerts;
    if (const int exit = print_alerts(alerts, *services.writer); exit != ok)
        return exit;
    if (!round->reports.empty() && round->failed() == int(round->reports.size()))
        return tell({ErrorKind::network,
                     "None of the " + std::to_string(round->reports.size()) + " requests succeeded",
                     "check the network; each line above says why",
                     {},
                     {}});
    return ok;
}

/// Tells of a failure.
int keep_house(ingest::DailyHousekeeping& house, WriteServices& services)
{
    const auto error = house.look(*services.writer, [] { return !interrupted; });
    return error ? tell(*error) : ok;
}

/// The day's backup first, and without it no housekeeping.
int end_the_day(WriteServices& services, const store::Retention& retention)
{
    const auto backup = store::daily_backup(services.workspace.database(), system_now(),
                                            [](int, int) { return !stop_asked; });
    if (!backup) {
        if (stop_asked)
            return ok;
        spdlog::error("{} [{}]", to_sentence(backup.error()), backup.error().detail);
        return tell(backup.error());
    }
    ingest::DailyHousekeeping house(services.workspace.database(), retention);
    return keep_house(house, services);
}

/// A disk that is full for an hour, another program that holds the database, a model's server that
/// is started anew: a service tells and tries again.
void wait_a_minute()
{
    for (int i = 0; i < 60 && !interrupted; ++i)
        std::this_thread::sleep_for(std::chrono::seconds(1));
}

/// Those of the system's key store. Where it tells nothing, each source that wants one says so itself.
void read_keys(WriteServices& services, ingest::Keys& keys)
{
    const auto sources = services.writer->reader().sources();
    if (!sources)
        return;  // the round will say why
    if (const std::string why = read_stored_keys(*sources, keys); !why.empty())
        spdlog::info("keys come from the environment alone: {}", why);
}

/// Until a signal to stop. What is set up wrongly fails at once; what goes wrong later passes.
/// `settings` are as the watched file had them.
int keep_on(WriteServices& services, FileWatch& settings_file, Settings settings,
            const std::string& ca_file, ingest::Keys& keys)
{
    bool ran = false;  // for a second at least
    ingest::DailyHousekeeping house(services.workspace.database(), settings.retention);
    std::vector<store::Attempt> unsaved;
    ingest::AlertWatch alerts;
    for (bool begun = false; !stop_asked; begun = true) {
        interrupted = false;
        if (stop_asked)
            break;
        if (begun) {
            if (auto read = read_settings(services.workspace.settings())) {
                settings = std::move(*read);
                house.set_retention(settings.retention);
                spdlog::info("began anew, with the settings as they are now");
            } else {
                spdlog::error("began anew, with the settings as before: {}",
                              to_sentence(read.error()));
                tell(read.error());
            }
            if (!ca_file.empty())
                settings.http.ca_file = ca_file;
            read_keys(services, keys);
        }
        net::HttpClient http(settings.http);
        const auto ended = ingest::keep_collecting(
            *services.writer, *services.pipeline, http, system_now, interrupted,
            [&alerts](const ingest::FetchReport& report, int done, int total) {
                print_report(report, done, total);
                alerts.note(report.changes);
            },
            settings.pace,
            [&settings_file, &ran, &house, &services, &alerts] {
                ran = true;
                keep_house(house, services);
                if (alerts.is_due())
                    print_alerts(alerts, *services.writer);
                if (settings_file.changed())
                    interrupted = true;
            },
            &unsaved, &keys);
        if (ended)
            continue;
        spdlog::error("{} [{}]", to_sentence(ended.error()), ended.error().detail);
        tell(ended.error());
        if (!ran)
            return failed;
        wait_a_minute();
        // A drive that was away and is back is another file to the system.
        if (services.workspace.exists())
            if (auto again = store::Writer::open(services.workspace.database()))
                *services.writer = std::move(*again);
    }
    spdlog::info("stopped");
    return ok;
}

}  // namespace

int run_collect(const QStringList& arguments)
{
    Arguments args("collect",
                   "Fetches the news and quotes of a live workspace into its database, each source "
                   "as it comes due, until it is told to stop. SIGHUP, and any change of the "
                   "workspace's settings.ini, lets it begin anew with the settings as they are.");
    args.option("once", "one round of what is due, then end")
        .option("force", "with --once: also ask the sources that are not due yet")
        .option("ca-file", "certificates to trust besides the system's", "PEM")
        .with_workspace()
        .with_engine();
    if (const auto end = args.parse(arguments))
        return *end;
    if (const auto right = args.engine(); !right)
        return tell_usage(to_sentence(right.error()));
    if (args.has("force") && !args.has("once"))
        return tell_usage("--force goes with --once");
    listen_to_signals(args.has("once"));

    Workspace workspace = args.has("workspace")
                              ? args.workspace()
                              : Workspace{standard_folder(WorkspaceKind::live), {}};
    const auto engine = args.engine(workspace);
    if (!engine)
        return tell(engine.error());
    auto services = open_for_writing(workspace, {}, *engine);
    if (!services)
        return tell(services.error());
    if (services->workspace.kind == WorkspaceKind::demo)
        return tell({ErrorKind::invalid_input,
                     "The demo workspace fetches nothing",
                     "name a folder of your own with --workspace, or “live”",
                     {},
                     {}});
    start_logging(services->workspace.collect_log());
    FileWatch settings_file(services->workspace.settings());
    auto settings = read_settings(services->workspace.settings());
    if (!settings)
        return tell(settings.error());
    const std::string ca_file = args.value("ca-file").value_or("");
    if (!ca_file.empty())
        settings->http.ca_file = ca_file;
    // Own topics of which the search was stopped.
    if (const auto found = services->pipeline->search_topics([](int, int) { return !stop_asked; });
        !found)
        return stop_asked && found.error().kind == ErrorKind::cancelled ? ok : tell(found.error());
    ingest::Keys keys;
    read_keys(*services, keys);
    if (!args.has("once")) {
        const ingest::DailyBackup backups(services->workspace.database(), tell);
        return keep_on(*services, settings_file, std::move(*settings), ca_file, keys);
    }
    net::HttpClient http(settings->http);
    ingest::RoundOptions options{args.has("force"), settings->pace};
    options.keys = &keys;
    const int exit = collect_one_round(*services, http, options);
    return std::max(exit, end_the_day(*services, settings->retention));
}

}  // namespace undertone::app::cli
