#include "store/doctor.h"
#include "app/cli/verb.h"
#include "app/key_store.h"
#include "ingest/fetch_plan.h"
#include "sources/provider_keys.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/salvage.h"

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace undertone::app::cli {
namespace {

enum class State { good, note, bad };

/// One line of the report.
struct Line {
    std::string check;
    State state = State::good;
    std::string words, remedy;
};

std::string_view name_of(State state)
{
    return state == State::good ? "ok" : state == State::note ? "note" : "failed";
}

std::string megabytes(std::uintmax_t bytes)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << double(bytes) / (1 << 20) << " MB";
    return text.str();
}

/// The ways on from a damaged database, as commands.
std::string ways_on(const Workspace& workspace)
{
    const auto backups = store::backups_of(workspace.database());
    std::string words = "“undertone-cli doctor --salvage FILE” saves what can be read";
    if (!backups.empty())
        words = "“undertone-cli restore " + text_of(backups.front().file) +
                "” goes back to the backup of " + to_iso(backups.front().made) + ", " + words;
    return words;
}

Line line_of(const store::Finding& finding, const Workspace& workspace)
{
    Line line{finding.check, finding.good ? State::good : State::bad, finding.words, {}};
    if (finding.good)
        return line;
    switch (finding.mend) {
    case store::Mend::scoring_anew:  // as long as it is not done: a switch of engines, say
        line.state = State::note;
        line.remedy = "“undertone-cli rescore --engine …” does it, with the engine in use";
        break;
    case store::Mend::rebuilding:
        line.remedy = "“undertone-cli doctor --rebuild” works it out anew";
        break;
    case store::Mend::going_back: line.remedy = ways_on(workspace); break;
    }
    return line;
}

/// Whether it is worth looking at what is in the database.
bool examine_database(const Workspace& workspace, std::vector<Line>& lines)
{
    const auto findings = store::examine(workspace.database());
    if (!findings) {
        const bool damaged = findings.error().kind == ErrorKind::damaged_database;
        lines.push_back({"database", State::bad, findings.error().what,
                         damaged ? ways_on(workspace) : findings.error().remedy.english()});
        return false;
    }
    for (const store::Finding& one : *findings)
        lines.push_back(line_of(one, workspace));
    return true;
}

/// What is kept beside the rows that it comes from. No database is made or brought on for that.
Result<void> rebuild(const Workspace& workspace)
{
    if (const auto there = store::Reader::open(workspace.database()); !there)
        return tl::unexpected(there.error());
    auto writer = store::Writer::open(workspace.database());
    return writer ? writer->rebuild_derived() : tl::unexpected(writer.error());
}

void look_at_backups(const Workspace& workspace, Utc now, std::vector<Line>& lines)
{
    const auto backups = store::backups_of(workspace.database());
    if (backups.empty()) {
        lines.push_back({"backups", State::note, "there is none yet",
                         "the collector and the desk make one a day, “undertone-cli backup FILE” "
                         "one at once"});
        return;
    }
    const bool old = now - backups.front().made > std::chrono::hours(48);
    lines.push_back(
        {"backups", old ? State::note : State::good,
         std::to_string(backups.size()) + ", the newest of " + to_iso(backups.front().made) + ": " +
             text_of(backups.front().file),
         old ? "let the collector or the desk run, or “undertone-cli backup FILE”" : ""});
}

void look_at_disk(const Workspace& workspace, std::vector<Line>& lines)
{
    std::error_code failed;
    const auto space = std::filesystem::space(workspace.folder, failed);
    if (failed)
        return;
    const auto size = std::filesystem::file_size(workspace.database(), failed);
    if (failed)
        return;
    constexpr std::uintmax_t least = 100 << 20;
    const bool bad = space.available < least, low = space.available < least + 2 * size;
    lines.push_back({"disk",
                     bad   ? State::bad
                     : low ? State::note
                           : State::good,
                     megabytes(space.available) + " free, the database has " + megabytes(size),
                     bad || low ? "free some space: backups need as much as the database" : ""});
}

void look_at_sources(const store::Reader& reader, Utc now, std::vector<Line>& lines)
{
    const auto sources = reader.sources();
    const auto fetches = reader.fetches();
    if (!sources || !fetches) {
        const Error& error = sources ? fetches.error() : sources.error();
        lines.push_back({"sources", State::bad, error.what, error.remedy});
        return;
    }
    ingest::Keys keys;
    read_stored_keys(*sources, keys);  // without a store, the environment's alone
    int asked = 0, well = 0;
    for (const Source& source : *sources) {
        if (!source.enabled || source.demo)
            continue;
        ++asked;
        if (sources::wants_key(source.format) &&
            keys.origin(source.id) == ingest::Keys::Origin::none)
            lines.push_back({"key", State::note, source.name + " wants a key and has none",
                             "give it under Sources in the desk, set " +
                                 ingest::key_variable(source.id) + ", or switch the source off"});
        const auto last =
            std::find_if(fetches->begin(), fetches->end(),
                         [&](const store::FetchRecord& one) { return one.source == source.id; });
        if (last != fetches->end() && last->ok) {
            ++well;
            continue;
        }
        std::optional<Utc> success;
        if (const auto spans =
                reader.coverage(source.id, now - std::chrono::hours(24 * 30), now, now))
            for (const store::CoverageSpan& span : *spans)
                if (span.state == store::CoverageState::up)
                    success = span.to;
        lines.push_back(
            {"source",
             State::note,
             source.name + ": " +
                 (last == fetches->end() ? "never fetched"
                                         : last->error.english() + "; " +
                                               (success ? "was well until " + to_iso(*success)
                                                        : "not well for 30 days")),
             {}});
    }
    lines.push_back(
        {"sources",
         State::good,
         std::to_string(well) + " of " + std::to_string(asked) + " answered when last asked",
         {}});
}

void print(const Line& line, bool json)
{
    if (json) {
        print_line(nlohmann::ordered_json{{"check", line.check},
                                          {"state", name_of(line.state)},
                                          {"words", line.words},
                                          {"remedy", line.remedy}});
        return;
    }
    std::ostringstream text;
    text << std::left << std::setw(7) << name_of(line.state) << std::setw(13) << line.check << ' '
         << line.words << (line.remedy.empty() ? "" : "; ") << line.remedy;
    print_text_line(text.str());
}

int run_salvage(const Workspace& workspace, const std::string& to, bool json)
{
    const auto tables = store::salvage(workspace.database(), path_of(to));
    if (!tables)
        return tell(tables.error());
    for (const store::SalvagedTable& one : *tables) {
        if (json) {
            nlohmann::ordered_json line = {{"table", one.table}, {"saved", one.saved}};
            line["lost"] = one.lost ? nlohmann::ordered_json(*one.lost) : nullptr;
            print_line(line);
            continue;
        }
        print_text_line(one.table + ": " + std::to_string(one.saved) + " saved" +
                        (!one.lost       ? ", nobody can tell how many are lost"
                         : *one.lost > 0 ? ", " + std::to_string(*one.lost) + " lost"
                                         : ""));
    }
    if (!json)
        print_text_line("“undertone-cli restore " + to + "” puts it in the database's place");
    return ok;
}

}  // namespace

int run_doctor(const QStringList& arguments)
{
    Arguments args("doctor",
                   "Examines a workspace: the database page by page, its backups, sources and "
                   "their keys, and the disk. Changes nothing but what it is asked to. Exit code 1 "
                   "when something is wrong "
                   "with the database or the disk; a source that is down is a note.");
    args.option("json", "print JSON Lines")
        .option("salvage",
                "instead: save what can be read of a damaged database into a new file, and count "
                "what is lost",
                "FILE")
        .option("rebuild",
                "first: work out the sums of the index and the index of words anew, in a database "
                "that is sound otherwise")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const Workspace workspace = args.workspace();
    if (const auto to = args.value("salvage"))
        return run_salvage(workspace, *to, args.has("json"));

    if (args.has("rebuild"))
        if (const auto rebuilt = rebuild(workspace); !rebuilt)
            return tell(rebuilt.error());

    const Utc now = system_now();
    std::vector<Line> lines;
    const bool readable = examine_database(workspace, lines);
    look_at_backups(workspace, now, lines);
    look_at_disk(workspace, lines);
    if (readable)
        if (const auto reader = store::Reader::open(workspace.database()))
            look_at_sources(*reader, now, lines);
    for (const Line& line : lines)
        print(line, args.has("json"));
    return std::any_of(lines.begin(), lines.end(),
                       [](const Line& line) { return line.state == State::bad; })
               ? failed
               : ok;
}

}  // namespace undertone::app::cli
