#include "app/cli/changes.h"
#include "app/cli/exchange.h"
#include "app/cli/verb.h"
#include "app/services.h"
#include "sources/reference_data.h"
#include "view/symbol_search.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

/// The instrument that --symbol means, in any case. Errors: unknown_symbol; io.
Result<Symbol> known_symbol(const std::string& written, const store::Reader& reader)
{
    const QString text = QString::fromStdString(written).trimmed().toUpper();
    const Symbol symbol{text.toStdString()};
    const auto instruments = reader.instruments();
    if (!instruments)
        return tl::unexpected(instruments.error());
    if (std::any_of(instruments->begin(), instruments->end(),
                    [&](const Instrument& one) { return one.symbol == symbol; }))
        return symbol;
    const auto near = view::matching_instruments(*instruments, text);
    return fail(ErrorKind::unknown_symbol, "“" + written + "” is not among the instruments",
                near.empty() ? "look its symbol up by name in the desk’s search (Ctrl+K)"
                             : "perhaps " + near.front().symbol.value + " (" + near.front().name +
                                   ") is meant");
}

/// Calendars of exchanges, then instruments on them: reference data of the user's own.
Result<int> add_reference(store::Writer& writer, const std::string& bytes, bool calendars)
{
    if (calendars) {
        const auto added = sources::parse_calendars(bytes);
        if (!added)
            return tl::unexpected(added.error());
        if (auto saved = writer.save_calendars(*added, true); !saved)
            return tl::unexpected(saved.error());
        return int(added->size());
    }
    const auto known = writer.reader().exchange_calendars();
    if (!known)
        return tl::unexpected(known.error());
    const auto added = sources::parse_instruments(bytes, *known);
    if (!added)
        return tl::unexpected(added.error());
    if (auto saved = writer.save_reference({}, *added, {}, {}); !saved)
        return tl::unexpected(saved.error());
    return int(added->size());
}

int import_reference(store::Writer& writer, const std::vector<std::string>& files, bool calendars)
{
    int exit = ok;
    for (const std::string& file : files) {
        const auto bytes = read_input(file);
        const auto added = bytes ? add_reference(writer, *bytes, calendars)
                                 : Result<int>(tl::unexpected(bytes.error()));
        if (added)
            print_line(nlohmann::ordered_json{
                {"file", file}, {calendars ? "calendars" : "instruments", *added}});
        else
            exit = tell(added.error());
    }
    return exit;
}

/// Errors: invalid_input (no such basis, or a file that tells its own).
Result<std::optional<Basis>> asked_basis(const Arguments& args,
                                         const std::optional<std::string>& provider)
{
    const auto name = args.value("basis");
    if (!name)
        return std::optional<Basis>();
    if (provider != "csv")
        return fail(ErrorKind::invalid_input, "--basis goes with --bars csv alone",
                    "the other providers’ files have one basis");
    for (const Basis basis : {Basis::raw, Basis::split_adjusted, Basis::split_dividend_adjusted})
        if (*name == to_string(basis))
            return std::optional(basis);
    return fail(ErrorKind::invalid_input,
                "--basis is raw, split-adjusted or split-dividend-adjusted, not “" + *name + "”");
}

}  // namespace

int run_import(const QStringList& arguments)
{
    Arguments args("import",
                   "Takes files into a workspace through the same pipeline as live data.");
    args.positional("FILE", "a feed, a stories CSV, or a quote file", 1, 1000)
        .option("bars", "the files are quotes of this provider (yahoo, stooq, csv ...)", "PROVIDER")
        .option("symbol", "whose quotes: NVDA", "SYMBOL")
        .option("calendars", "the files are calendars of exchanges")
        .option("instruments", "the files are instruments of your own")
        .option("everything", "the file is an export of everything; a new workspace is made of it")
        .option("format", "of stories: feed (the default), csv and those of “parse”", "NAME")
        .option("basis",
                "how the prices of a csv were adjusted: raw, split-adjusted (taken unless said) or "
                "split-dividend-adjusted",
                "BASIS")
        .with_table_hints()
        .with_workspace()
        .with_engine();
    if (const auto end = args.parse(arguments))
        return *end;
    if (args.has("everything"))
        return import_everything(args);
    const auto provider = args.value("bars");
    if (provider && !args.value("symbol"))
        return tell_usage("--bars needs --symbol");
    const auto basis = asked_basis(args, provider);
    if (!basis)
        return tell_usage(to_sentence(basis.error()));
    const auto hints = args.table_hints();
    if (!hints)
        return tell_usage(to_sentence(hints.error()));
    if (int(args.has("calendars")) + int(args.has("instruments")) + int(provider.has_value()) > 1)
        return tell_usage("--bars, --calendars and --instruments exclude one another");
    if (const auto right = args.engine(); !right)
        return tell_usage(to_sentence(right.error()));
    const auto engine = args.engine(args.workspace());
    if (!engine)
        return tell(engine.error());
    const auto services = open_for_writing(args.workspace(), {}, *engine);
    if (!services)
        return tell(services.error());
    if (services->workspace.kind == WorkspaceKind::demo)
        return tell({ErrorKind::invalid_input,
                     "The demo workspace takes no imports",
                     "name a folder of your own with --workspace, or “live”",
                     {},
                     {}});

    if (args.has("calendars") || args.has("instruments"))
        return import_reference(*services->writer, args.positionals(), args.has("calendars"));

    std::optional<Symbol> symbol;
    if (provider) {
        auto known = known_symbol(*args.value("symbol"), services->writer->reader());
        if (!known)
            return tell(known.error());
        symbol = std::move(*known);
    }

    Source source;
    source.id = {provider ? "import_" + *provider : std::string("import")};
    source.name = provider ? "Import (" + *provider + ")" : "Import";
    source.family = source.id.value;
    source.kind = provider ? SourceKind::quotes : SourceKind::news;
    source.format = provider.value_or(args.value("format").value_or("feed"));
    source.enabled = false;
    if (auto saved = services->writer->save_reference({}, {}, {}, {source}); !saved)
        return tell(saved.error());
    int exit = ok;
    for (const std::string& file : args.positionals()) {
        const auto bytes = read_input(file);
        if (!bytes) {
            exit = tell(bytes.error());
            continue;
        }
        const ingest::Fetched fetched{*bytes, {}, {}, 200, *hints, *basis};
        auto outcome = provider ? services->pipeline->ingest_quotes(source, *symbol, fetched)
                                : services->pipeline->ingest_news(source, fetched);
        if (!outcome) {
            exit = tell(outcome.error());
            continue;
        }
        nlohmann::ordered_json line = {{"file", file}, {"items", outcome->items}};
        add_changes(line, outcome->changes);
        if (provider == "csv" && !*basis)
            outcome->warnings.emplace_back(
                "the prices are taken to be adjusted for splits; if they are not, say how with "
                "--basis");
        line["warnings"] = outcome->warnings;
        print_line(line);
    }
    return exit;
}

}  // namespace undertone::app::cli
