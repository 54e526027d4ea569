#include "app/cli/verb.h"
#include "app/services.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {

int run_watchlists(const QStringList& arguments)
{
    Arguments args("watchlists", "Lists watchlists; edits them with the options.");
    args.option("add", "make a list", "NAME")
        .option("remove", "remove a list", "NAME")
        .option("rename", "rename a list to --to", "NAME")
        .option("to", "the new name", "NAME")
        .option("set", "replace a list's symbols by --symbols", "NAME")
        .option("symbols", "separated by commas", "A,B,C")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;

    if (!args.has("add") && !args.has("remove") && !args.has("rename") && !args.has("set")) {
        const auto reader = open_for_reading(args.workspace());
        if (!reader)
            return tell(reader.error());
        const auto lists = reader->watchlists();
        if (!lists)
            return tell(lists.error());
        for (const Watchlist& list : *lists) {
            nlohmann::ordered_json symbols = nlohmann::ordered_json::array();
            for (const Symbol& symbol : list.symbols)
                symbols.push_back(symbol.value);
            print_line(nlohmann::ordered_json{{"name", list.name}, {"symbols", symbols}});
        }
        return ok;
    }

    const auto services = open_for_writing(args.workspace());
    if (!services)
        return tell(services.error());
    auto lists = services->writer->reader().watchlists();
    if (!lists)
        return tell(lists.error());
    const auto find = [&](const std::string& name) {
        return std::find_if(lists->begin(), lists->end(),
                            [&](const Watchlist& list) { return list.name == name; });
    };
    const auto missing = [](const std::string& name) {
        return tell({ErrorKind::not_found, "There is no watchlist “" + name + "”",
                     "“undertone-cli watchlists” lists them", {}, {}});
    };

    if (const auto name = args.value("add"))
        lists->push_back({{}, *name, {}});
    if (const auto name = args.value("rename")) {
        const auto list = find(*name);
        if (list == lists->end())
            return missing(*name);
        if (!args.value("to"))
            return tell_usage("--rename needs --to");
        list->name = *args.value("to");
    }
    if (args.has("symbols")) {
        const auto name = args.value("set") ? args.value("set") : args.value("add");
        if (!name)
            return tell_usage("--symbols goes with --set or --add");
        const auto list = find(*name);
        if (list == lists->end())
            return missing(*name);
        list->symbols.clear();
        for (const QString& one :
             QString::fromStdString(*args.value("symbols")).split(',', Qt::SkipEmptyParts))
            list->symbols.push_back({one.trimmed().toUpper().toStdString()});
    } else if (args.has("set")) {
        return tell_usage("--set needs --symbols");
    }
    if (const auto name = args.value("remove")) {
        const auto list = find(*name);
        if (list == lists->end())
            return missing(*name);
        lists->erase(list);
    }
    if (const auto saved = services->writer->save_watchlists(*lists); !saved)
        return tell(saved.error());
    return ok;
}

}  // namespace undertone::app::cli
