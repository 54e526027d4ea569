#include "app/cli/verb.h"
#include "app/services.h"
#include "view/watch_files.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

constexpr std::array edit_options{"add",   "remove", "rename", "set",   "symbols",
                                  "group", "label",  "note",   "colour"};

/// What is edited, as a whole.
struct Watched {
    std::vector<Watchlist> lists;
    view::WatchArrangement arrangement;
};

Result<Watched> read(const store::Reader& reader)
{
    auto lists = reader.watchlists();
    if (!lists)
        return tl::unexpected(lists.error());
    auto arrangement = view::read_arrangement(reader);
    if (!arrangement)
        return tl::unexpected(arrangement.error());
    return Watched{std::move(*lists), std::move(*arrangement)};
}

void print(const Watched& watched)
{
    for (const Watchlist& list : watched.lists) {
        ordered_json line{{"name", list.name}};
        if (const std::string group = watched.arrangement.group_of(list.name); !group.empty())
            line["group"] = group;
        line["symbols"] = ordered_json::array();
        for (const Symbol& symbol : list.symbols)
            line["symbols"].push_back(symbol.value);
        print_line(line);
    }
    for (const auto& [symbol, label] : watched.arrangement.labels)
        print_line(
            ordered_json{{"symbol", symbol.value}, {"note", label.note}, {"colour", label.colour}});
}

Result<view::ListFormat> format_of(const Arguments& args, const std::string& file)
{
    const auto named = args.value("format");
    const auto format =
        view::list_format_of(named ? "." + (*named == "plain" ? "txt" : *named) : file);
    if (!format)
        return fail(ErrorKind::invalid_input,
                    named ? "“" + *named + "” is no format of watchlists"
                          : "The ending of " + file + " names no format of watchlists",
                    "say --format csv, json or plain");
    return *format;
}

int export_lists(const Arguments& args, const std::string& file)
{
    const auto format = format_of(args, file);
    if (!format)
        return tell_usage(to_sentence(format.error()));
    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    const auto watched = read(*reader);
    if (!watched)
        return tell(watched.error());
    const std::string bytes = view::write_watchlists(watched->lists, watched->arrangement, *format);
    if (file == "-") {
        print_text_line(bytes);
        return ok;
    }
    std::ofstream out(path_of(file), std::ios::binary);
    out << bytes << std::flush;
    if (!out)
        return tell({ErrorKind::io,
                     file + " cannot be written",
                     "choose another place, or free space there",
                     {},
                     {}});
    print_line(ordered_json{{"file", file}, {"lists", watched->lists.size()}});
    return ok;
}

int import_lists(const Arguments& args, const std::string& file)
{
    const auto format = format_of(args, file);
    if (!format)
        return tell_usage(to_sentence(format.error()));
    const auto bytes = read_input(file);
    if (!bytes)
        return tell(bytes.error());
    const auto services = open_for_writing(args.workspace());
    if (!services)
        return tell(services.error());
    const store::Reader& reader = services->writer->reader();
    auto watched = read(reader);
    if (!watched)
        return tell(watched.error());
    const auto instruments = reader.instruments();
    if (!instruments)
        return tell(instruments.error());
    const std::string name = file == "-" ? "Imported" : text_of(path_of(file).stem());
    const auto lists = view::read_watchlists(*bytes, *format, *instruments, name);
    if (!lists)
        return tell(lists.error());
    const auto joined = view::join(watched->lists, watched->arrangement, *lists);
    if (const auto saved =
            view::save_watchlists(*services->writer, joined.lists, joined.arrangement);
        !saved)
        return tell(saved.error());
    print_line(ordered_json{{"lists_added", joined.lists_added},
                            {"symbols_added", joined.symbols_added},
                            {"not_matched", lists->unmatched},
                            {"labels_kept", joined.labels_kept}});
    return ok;
}

std::vector<Symbol> symbols_of(const std::string& text)
{
    std::vector<Symbol> symbols;
    for (const QString& one : QString::fromStdString(text).split(',', Qt::SkipEmptyParts))
        symbols.push_back({one.trimmed().toUpper().toStdString()});
    return symbols;
}

/// A note, a colour or both on --label's symbol; what is not given stays.
std::optional<int> label(const Arguments& args, const store::Reader& reader, Watched& watched)
{
    const auto symbol = args.value("label");
    if (!symbol)
        return args.has("note") || args.has("colour")
                   ? std::optional(tell_usage("--note and --colour need --label"))
                   : std::nullopt;
    const Symbol on = symbols_of(*symbol).empty() ? Symbol{} : symbols_of(*symbol).front();
    const auto instruments = reader.instruments();
    if (!instruments)
        return tell(instruments.error());
    if (std::none_of(instruments->begin(), instruments->end(),
                     [&](const Instrument& one) { return one.symbol == on; }))
        return tell({ErrorKind::unknown_symbol,
                     "“" + on.value + "” is not among the instruments",
                     "look a symbol up by name",
                     {},
                     {}});
    view::SymbolLabel& set = watched.arrangement.labels[on];
    set.note = args.value("note").value_or(set.note);
    set.colour = args.value("colour").value_or(set.colour);
    return std::nullopt;
}

/// None: done. Else: what was told.
std::optional<int> edit(const Arguments& args, Watched& watched)
{
    auto& [lists, arrangement] = watched;
    const auto find = [&](const std::string& name) {
        return std::find_if(lists.begin(), lists.end(),
                            [&](const Watchlist& list) { return list.name == name; });
    };
    const auto missing = [](const std::string& name) {
        return tell({ErrorKind::not_found,
                     "There is no watchlist “" + name + "”",
                     "“undertone-cli watchlists” lists them",
                     {},
                     {}});
    };

    if (const auto name = args.value("add"))
        lists.push_back({{}, *name, {}});
    if (const auto name = args.value("rename")) {
        const auto list = find(*name);
        if (list == lists.end())
            return missing(*name);
        if (!args.value("to"))
            return tell_usage("--rename needs --to");
        list->name = *args.value("to");
        arrangement = view::renamed(std::move(arrangement), *name, list->name);
    }
    const auto edited = args.value("set") ? args.value("set") : args.value("add");
    if (args.has("symbols") || args.has("group")) {
        if (!edited)
            return tell_usage(args.has("symbols") ? "--symbols goes with --set or --add"
                                                  : "--group goes with --set or --add");
        const auto list = find(*edited);
        if (list == lists.end())
            return missing(*edited);
        if (args.has("symbols"))
            list->symbols = symbols_of(*args.value("symbols"));
        if (args.has("group"))
            arrangement.groups[*edited] = *args.value("group");
    } else if (args.has("set")) {
        return tell_usage("--set needs --symbols or --group");
    }
    if (const auto name = args.value("remove")) {
        const auto list = find(*name);
        if (list == lists.end())
            return missing(*name);
        lists.erase(list);
    }
    return std::nullopt;
}

}  // namespace

int run_watchlists(const QStringList& arguments)
{
    Arguments args("watchlists", "Lists watchlists; edits them with the options.");
    args.option("add", "make a list", "NAME")
        .option("remove", "remove a list", "NAME")
        .option("rename", "rename a list to --to", "NAME")
        .option("to", "the new name", "NAME")
        .option("set", "replace a list's --symbols, --group or both", "NAME")
        .option("symbols", "separated by commas", "A,B,C")
        .option("group", "the group of the list; \"\" for none", "NAME")
        .option("label", "put --note, --colour or both on a symbol", "SYMBOL")
        .option("note", "your words; \"\" for none", "TEXT")
        .option("colour", "red, orange, yellow, green, blue or purple; \"\" for none", "NAME")
        .option("export", "write all lists to a file; - for standard output", "FILE")
        .option("import", "add the lists of a file; - for standard input", "FILE")
        .option("format", "csv, json or plain; else by the file's ending", "NAME")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const bool edits = std::any_of(edit_options.begin(), edit_options.end(),
                                   [&](const char* option) { return args.has(option); });
    if (edits && (args.has("export") || args.has("import")))
        return tell_usage("--export and --import stand alone");
    if (const auto file = args.value("export"))
        return export_lists(args, *file);
    if (const auto file = args.value("import"))
        return import_lists(args, *file);

    if (!edits) {
        const auto reader = open_for_reading(args.workspace());
        if (!reader)
            return tell(reader.error());
        const auto watched = read(*reader);
        if (!watched)
            return tell(watched.error());
        print(*watched);
        return ok;
    }
    const auto services = open_for_writing(args.workspace());
    if (!services)
        return tell(services.error());
    auto watched = read(services->writer->reader());
    if (!watched)
        return tell(watched.error());
    if (const auto end = edit(args, *watched))
        return *end;
    if (const auto end = label(args, services->writer->reader(), *watched))
        return *end;
    if (const auto saved =
            view::save_watchlists(*services->writer, watched->lists, watched->arrangement);
        !saved)
        return tell(saved.error());
    return ok;
}

}  // namespace undertone::app::cli
