#include "app/cli/verb.h"
#include "app/services.h"
#include "view/own_accuracy.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

/// The name by which a labelled headline names a company: its symbol, else its name.
std::string name_of(const std::vector<Company>& companies, const CompanyId& id)
{
    for (const Company& one : companies)
        if (one.id == id)
            return one.symbol ? one.symbol->value : one.name;
    return id.value;
}

ordered_json line_of(const store::Correction& one, const std::string& name)
{
    ordered_json line = {{"story", one.own.story.value},
                         {"company", one.own.company.value},
                         {"name", name},
                         {"title", one.title},
                         {"known_at", to_iso(one.known_at)},
                         {"label", to_string(one.own.label)},
                         {"labelled_at", to_iso(one.own.labelled_at)},
                         {"engine", one.engine},
                         {"scored", nullptr},
                         {"p", nullptr}};
    if (one.label) {
        line["scored"] = to_string(*one.label);
        line["p"] = one.p;
    }
    return line;
}

/// Labelled headlines as scoring/train reads them, one a story.
std::vector<ordered_json> headlines_of(const std::vector<store::Correction>& corrections,
                                       const std::vector<Company>& companies)
{
    std::vector<ordered_json> lines;
    std::map<StoryId, std::size_t> line_of_story;
    for (const store::Correction& one : corrections) {
        const auto [at, is_new] = line_of_story.try_emplace(one.own.story, lines.size());
        if (is_new)
            lines.push_back({{"id", "own-" + std::to_string(one.own.story.value)},
                             {"date", to_iso(date_of(one.known_at))},
                             {"title", one.title},
                             {"summary", one.summary},
                             {"labels", ordered_json::object()}});
        lines[at->second]["labels"][name_of(companies, one.own.company)] =
            to_string(one.own.label);
    }
    return lines;
}

Result<void> write_lines(const std::filesystem::path& file, const std::vector<ordered_json>& lines,
                         bool replace)
{
    if (!replace && std::filesystem::exists(file))
        return fail(ErrorKind::invalid_input, "There is a file already: " + text_of(file),
                    "name another one, or give --force");
    std::ofstream out(file, std::ios::binary);
    for (const ordered_json& line : lines)
        out << line.dump(-1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    out.flush();
    if (!out)
        return fail(ErrorKind::io, text_of(file) + " cannot be written",
                    "see that its folder exists and has room");
    return {};
}

ordered_json report_of(const view::OwnAccuracy& accuracy)
{
    ordered_json report = {{"labels", accuracy.labels},
                           {"right", accuracy.right},
                           {"opposite", accuracy.opposite},
                           {"unseen", accuracy.unseen},
                           {"accuracy", nullptr}};
    if (accuracy.labels > 0)
        report["accuracy"] = double(accuracy.right) / accuracy.labels;
    return report;
}

}  // namespace

int run_corrections(const QStringList& arguments)
{
    Arguments args("corrections",
                   "Lists the labels that you have given at the desk (“Score is wrong”) beside the "
                   "scorer's, newest first, and last how many it has right. You label what looks "
                   "wrong: it says where the scorer fails, not how often.");
    args.option("export", "write them as labelled headlines, JSON Lines, as training data", "FILE")
        .option("force", "replace a file that is there")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    if (args.has("force") && !args.has("export"))
        return tell_usage("--force goes with --export");
    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    const auto companies = reader->companies();
    if (!companies)
        return tell(companies.error());
    const auto corrections = reader->corrections();
    if (!corrections)
        return tell(corrections.error());
    if (const auto file = args.value("export")) {
        if (auto written = write_lines(path_of(*file), headlines_of(*corrections, *companies),
                                       args.has("force"));
            !written)
            return tell(written.error());
    } else {
        for (const store::Correction& one : *corrections)
            print_line(line_of(one, name_of(*companies, one.own.company)));
    }
    print_line(report_of(view::accuracy_of(*corrections)));
    return ok;
}

}  // namespace undertone::app::cli
