#include "app/cli/verb.h"
#include "app/cli/changes.h"
#include "app/services.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {

int run_demo(const QStringList& arguments)
{
    Arguments args("demo", "Builds the demo workspace: real prices, and stories written for it.");
    args.with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    stop_on_signals();
    Workspace workspace = args.has("workspace")
                              ? args.workspace()
                              : Workspace{standard_folder(WorkspaceKind::demo), {}};
    workspace.kind = WorkspaceKind::demo;
    const auto services = open_for_writing(workspace, print_progress);
    if (!services)
        return tell(services.error());
    if (services->workspace.kind != WorkspaceKind::demo)
        return tell({ErrorKind::invalid_input,
                     "The folder " + workspace.folder.string() + " holds a live workspace",
                     "demo and live never mix: choose another folder", {}, {}});
    const auto counts = services->writer->reader().counts();
    if (!counts)
        return tell(counts.error());
    print_line(nlohmann::ordered_json{{"workspace", workspace.folder.string()},
                                      {"stories", counts->stories},
                                      {"clusters", counts->clusters},
                                      {"mentions", counts->mentions},
                                      {"bars", counts->bars},
                                      {"instruments", counts->instruments}});
    return ok;
}

}  // namespace undertone::app::cli
