#include "app/cli/verb.h"
#include "app/services.h"
#include "store/saved_searches.h"
#include "store/search_query.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {

int run_searches(const QStringList& arguments)
{
    Arguments args("searches", "Lists the searches that were given a name; edits them with the "
                               "options. “undertone-cli search” takes their words.");
    args.option("add", "save --text under this name, over one that has it", "NAME")
        .option("text", "what to look for, as “search” takes it", "QUERY")
        .option("remove", "forget one", "NAME")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const auto added = args.value("add"), text = args.value("text"), removed = args.value("remove");
    if (added.has_value() != text.has_value())
        return tell_usage("--add and --text go together");
    if (!added && !removed) {
        const auto reader = open_for_reading(args.workspace());
        if (!reader)
            return tell(reader.error());
        const auto searches = store::saved_searches(*reader);
        if (!searches)
            return tell(searches.error());
        for (const store::SavedSearch& one : *searches)
            print_line(nlohmann::ordered_json{{"name", one.name}, {"text", one.text}});
        return ok;
    }
    if (text)
        if (const auto query = store::read_search(*text); !query)
            return tell(store::to_error(query.error()));
    const auto services = open_for_writing(args.workspace());
    if (!services)
        return tell(services.error());
    auto searches = store::saved_searches(services->writer->reader());
    if (!searches)
        return tell(searches.error());
    const auto find = [&](const std::string& name) {
        return std::find_if(searches->begin(), searches->end(),
                            [&](const auto& one) { return one.name == name; });
    };
    if (added) {
        if (const auto same = find(*added); same != searches->end())
            same->text = *text;
        else
            searches->push_back({*added, *text});
    }
    if (removed) {
        const auto gone = find(*removed);
        if (gone == searches->end())
            return tell({ErrorKind::not_found, "There is no saved search “" + *removed + "”",
                         "“undertone-cli searches” lists them", {}, {}});
        searches->erase(gone);
    }
    if (const auto saved = store::save_searches(*services->writer, *searches); !saved)
        return tell(saved.error());
    return ok;
}

}  // namespace undertone::app::cli
