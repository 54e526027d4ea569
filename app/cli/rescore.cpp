#include "app/cli/changes.h"
#include "app/cli/verb.h"
#include "app/logging.h"
#include "app/services.h"
#include "ingest/rescoring.h"

#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

/// Whether a person sees what is written there.
bool is_terminal(std::FILE* stream)
{
#ifdef _WIN32
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

ordered_json name_of(const std::optional<Label>& label)
{
    return label ? ordered_json(to_string(*label)) : ordered_json(nullptr);
}

/// What would change, company by company; the counts of all mentions and of those that flip.
std::pair<int, int> print_flips(const std::vector<store::Flip>& flips)
{
    int mentions = 0, flipped = 0;
    for (const store::Flip& flip : flips) {
        mentions += flip.mentions;
        if (!flip.is_one())
            continue;
        flipped += flip.mentions;
        print_line(ordered_json{{"company", flip.company.value},
                                {"from", name_of(flip.from)},
                                {"to", name_of(flip.to)},
                                {"mentions", flip.mentions}});
    }
    return {mentions, flipped};
}

/// A line on stdout for programs; for who has sent that elsewhere, one on the terminal that counts up.
void print_progress_line(int done, int total)
{
    print_line(ordered_json{{"done", done}, {"total", total}});
    std::cout.flush();
    if (is_terminal(stderr) && !is_terminal(stdout))
        std::cerr << "\rundertone-cli: scored " << done << " of " << total
                  << (done < total ? "" : "\n") << std::flush;
}

/// Takes away what an engine said and was never put in use: a preview's, or of a change given up.
int forget(const Workspace& workspace, const std::string& engine)
{
    if (const auto readable = open_for_reading(workspace); !readable)
        return tell(readable.error());
    auto writer = store::Writer::open(workspace.database());
    if (!writer)
        return tell(writer.error());
    if (const auto forgotten = writer->forget_scores(engine); !forgotten)
        return tell(forgotten.error());
    print_line(ordered_json{{"forgotten", engine}});
    return ok;
}

/// A stop or failure half-way: what the user has now.
int tell_unfinished(Error error)
{
    error.remedy =
        error.remedy.english() + (error.remedy.empty() ? "" : "; ") +
        "what was scored is kept, the index is as before; the same command goes on from there";
    return tell(error);
}

}  // namespace

int run_rescore(const QStringList& arguments)
{
    Arguments args("rescore",
                   "Lets an engine score all stories of a workspace and tells which mentions flip. "
                   "Then the index is that engine's, and “collect” wants the same one: --engine, "
                   "or the settings' scoring/engine.");
    args.option("preview", "only tell what would flip")
        .option("forget",
                "instead: take away the scores of an engine that was never in use, by the name and "
                "version that its preview printed",
                "ENGINE")
        .with_workspace()
        .with_engine();
    if (const auto end = args.parse(arguments))
        return *end;
    if (const auto right = args.engine(); !right)
        return tell_usage(to_sentence(right.error()));
    stop_on_signals();

    const Workspace workspace = args.workspace();
    if (const auto there = expect_workspace(workspace); !there)
        return tell(there.error());
    if (const auto engine = args.value("forget"))
        return forget(workspace, *engine);
    const auto choice = args.engine(workspace);
    if (!choice)
        return tell(choice.error());
    const auto services = open_for_writing(workspace);
    if (!services)
        return tell(services.error());
    start_logging(services->workspace.log());
    const auto engine =
        engines::make_engine(*choice, *services->scorer, services->reference.companies);
    if (!engine)
        return tell(engine.error());
    const auto info = (*engine)->info(stop_asked);
    if (!info)
        return tell(info.error());
    const std::string name = engines::to_string(*info);

    store::Writer& writer = *services->writer;
    const auto before = writer.reader().engine_in_use();
    if (!before)
        return tell(before.error());
    const auto scored = ingest::score_history(writer, **engine, stop_asked, print_progress_line);
    if (!scored)
        return tell_unfinished(scored.error());
    const auto flips = writer.reader().flips(name);
    if (!flips)
        return tell(flips.error());
    const auto [mentions, flipped] = print_flips(*flips);
    if (!args.has("preview")) {
        // The new scores have the topics that ship alone so far.
        if (const auto found =
                services->pipeline->search_topics([](int, int) { return !stop_asked; });
            !found)
            return tell_unfinished(found.error());
        if (const auto used = writer.use_engine(name); !used)
            return tell(used.error());
    }
    print_line(ordered_json{{"engine", name},
                            {"before", *before},
                            {"scored", scored->texts},
                            {"unjudged", scored->unjudged},
                            {"mentions", mentions},
                            {"flips", flipped},
                            {"in_use", !args.has("preview") || name == *before}});
    return ok;
}

}  // namespace undertone::app::cli
