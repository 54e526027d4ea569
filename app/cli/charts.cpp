#include "app/cli/saved_chart.h"

#include "app/cli/changes.h"
#include "app/services.h"
#include "charts/time_places.h"
#include "shell/chart_state.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using Json = nlohmann::ordered_json;

template <class Id>
Json or_null(const std::optional<Id>& id)
{
    return id ? Json(id->value) : Json(nullptr);
}

Json line_of(const store::SavedChart& chart)
{
    Json line{
        {"name", chart.name}, {"saved", to_iso(chart.saved_at)}, {"cites", chart.cites.size()}};
    const auto state = shell::chart_state_of(chart.state);
    if (!state) {
        line["error"] = to_sentence(state.error());
        return line;
    }
    const view::ChartChoice& choice = state->choice;
    line["symbol"] = choice.query.symbol.value;
    line["topics"] = Json::array();
    for (const TopicId& topic : choice.query.topics)
        line["topics"].push_back(topic.value);
    if (choice.newest && choice.newest->sessions > 0)
        line["newest_sessions"] = choice.newest->sessions;
    else if (choice.newest)
        line["newest_months"] = choice.newest->months.count();
    else
        line.update({{"from", to_iso(choice.query.from)}, {"to", to_iso(choice.query.to)}});
    line["benchmark"] = or_null(choice.query.benchmark);
    line["as_of"] = choice.query.as_of ? Json(to_iso(*choice.query.as_of)) : Json(nullptr);
    line["notes"] = state->drawings.notes.size();
    line["levels"] = state->drawings.levels.size();
    line["windows"] = state->drawings.windows.size();
    return line;
}

}  // namespace

void print_written(const std::string& file, const view::ChartSnapshot& chart,
                   const std::optional<charts::ShownBars>& shown)
{
    const charts::BarRange range = charts::bars_on_show(int(chart.bars.size()), shown);
    int stories = 0;
    for (int bar = range.first; bar <= range.last; ++bar)
        stories += chart.story_count[std::size_t(bar)];
    const auto flags =
        std::count_if(chart.flags.begin(), chart.flags.end(),
                      [&](const view::Flag& one) { return range.contains(one.bar); });
    print_line(
        Json{{"file", file},
             {"symbol", chart.query.symbol.value},
             {chart.query.length == market::BarLength::day ? "sessions" : "bars", range.count()},
             {"stories", stories},
             {"flags", flags}});
}

int export_saved(const Arguments& args, const std::string& name, const std::string& file,
                 charts::ExportOptions options)
{
    const auto reader = open_for_reading(args.workspace(), print_progress);
    if (!reader)
        return tell(reader.error());
    const auto saved = reader->saved_chart(name);
    if (!saved)
        return tell(saved.error());
    const auto state = shell::chart_state_of(saved->state);
    if (!state)
        return tell(state.error());
    const auto query = view::resolved(*reader, state->choice);
    if (!query)
        return tell(query.error());
    const auto snapshot = view::make_chart_snapshot(*reader, *query, system_now());
    if (!snapshot)
        return tell(snapshot.error());
    if (state->shown)
        options.shown = charts::ShownBars{charts::index_of((*snapshot)->bars, state->shown->first),
                                          charts::index_of((*snapshot)->bars, state->shown->last)};
    options.style = state->style;
    options.drawings = std::make_shared<const view::Drawings>(state->drawings);
    const auto written = charts::export_chart(**snapshot, QString::fromStdString(file), options);
    if (!written)
        return tell(written.error());
    print_written(file, **snapshot, options.shown);
    return ok;
}

int run_charts(const QStringList& arguments)
{
    Arguments args("charts",
                   "Lists the charts that were saved at the desk; renames and removes them.");
    args.option("rename", "rename a chart to --to", "NAME")
        .option("to", "the new name", "NAME")
        .option("remove", "remove a chart", "NAME")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const auto renamed = args.value("rename"), to = args.value("to"),
               removed = args.value("remove");
    if (renamed.has_value() != to.has_value())
        return tell_usage("--rename and --to go together");
    if (renamed && removed)
        return tell_usage("--rename and --remove exclude one another");
    if (renamed || removed) {
        const Workspace workspace = args.workspace();
        if (const auto there = expect_workspace(workspace); !there)
            return tell(there.error());
        const auto services = open_for_writing(workspace);
        if (!services)
            return tell(services.error());
        if (renamed)
            if (const auto done = services->writer->rename_chart(*renamed, *to); !done)
                return tell(done.error());
        if (removed)
            if (const auto done = services->writer->remove_chart(*removed); !done)
                return tell(done.error());
        return ok;
    }
    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    const auto charts = reader->saved_charts();
    if (!charts)
        return tell(charts.error());
    for (const store::SavedChart& chart : *charts)
        print_line(line_of(chart));
    return ok;
}

}  // namespace undertone::app::cli
