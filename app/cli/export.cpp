#include "app/cli/changes.h"
#include "app/cli/chart_query.h"
#include "app/cli/exchange.h"
#include "app/cli/saved_chart.h"
#include "app/services.h"
#include "charts/chart_export.h"
#include "core/text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <iostream>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

constexpr std::array chart_options{"topic", "topics",          "watchlist", "interval",
                                   "raw",   "no-reactions",    "z",         "benchmark",
                                   "from",  "half-life-hours", "to",        "as-of"};
constexpr std::array page_options{"paper", "landscape", "dark", "scale"};

/// None of these was given. Else: the usage error was told; end with that exit code.
template <typename Options>
std::optional<int> refuse(const Arguments& args, const Options& options, const std::string& why)
{
    for (const char* option : options)
        if (args.has(option))
            return tell_usage("--" + std::string(option) + " " + why);
    return std::nullopt;
}

/// None: what was asked for is one thing, and no option of another was given. Else as above.
std::optional<int> check_what(const Arguments& args)
{
    constexpr std::array kinds{"symbol",    "chart",      "each",  "compare",
                               "multiples", "everything", "tables"};
    if (std::count_if(kinds.begin(), kinds.end(),
                      [&](const char* kind) { return args.has(kind); }) > 1)
        return tell_usage(
            "--symbol, --chart, --each, --compare, --multiples, --everything and "
            "--tables exclude one another");
    for (const char* kind : {"everything", "tables"}) {
        if (!args.has(kind))
            continue;
        const std::string why = std::string("is of charts and does not go with --") + kind;
        if (const auto end = refuse(args, chart_options, why))
            return end;
        if (const auto end = refuse(args, page_options, why))
            return end;
        if (const auto end = refuse(args, std::array{"out"}, why))
            return end;
    }
    if (args.has("everything"))
        if (const auto end = refuse(args, std::array{"format"},
                                    "does not go with --everything, which is JSON Lines"))
            return end;
    if (args.has("chart"))
        if (const auto end = refuse(args, chart_options,
                                    "does not go with --chart, which was saved with its own"))
            return end;
    if (args.has("compare") || args.has("multiples"))
        if (const auto end = refuse(args, std::array{"watchlist", "benchmark"},
                                    "does not go with --compare and --multiples: each symbol has "
                                    "its own line and tone"))
            return end;
    if (!args.has("each"))
        return refuse(args, std::array{"force"},
                      "goes with --each: a file that --out names is replaced");
    return std::nullopt;
}

/// --dark, --scale, --paper and --landscape, as far as they go with "pdf", "png", "svg" or "csv".
/// None: `options` is filled in. Else: a usage error was told; end with that exit code.
std::optional<int> read_page(const Arguments& args, const std::string& format,
                             charts::ExportOptions& options)
{
    if (format == "csv")
        if (const auto end = refuse(args, page_options, "does not go with csv, which has no page"))
            return end;
    if (format == "pdf" || format == "svg")
        if (const auto end =
                refuse(args, std::array{"scale"}, "is of png: a " + format + " has no pixels"))
            return end;
    options.dark = args.has("dark");
    if (const auto scale = args.value("scale")) {
        bool number = false;
        options.scale = QString::fromStdString(*scale).toDouble(&number);
        if (!number || !(options.scale >= 1 && options.scale <= 4))
            return tell_usage("--scale takes a number from 1 to 4");
    }
    const std::string paper = args.value("paper").value_or("16:9");
    const QString name = QString::fromStdString(paper).toLower();
    const auto size = charts::paper_size(name, args.has("landscape"));
    if (!size)
        return tell_usage(
            "--paper is a4, letter, 16:9 or pixels from 720x450 to 10000x10000, not “" + paper +
            "”");
    if (args.has("landscape") && size == charts::paper_size(name, false))
        return tell_usage("--landscape changes nothing: " + paper +
                          " lies already; it goes with --paper a4 or letter");
    options.size = *size;
    return std::nullopt;
}

bool is_format(const std::string& word)
{
    return word == "pdf" || word == "png" || word == "svg" || word == "csv";
}

/// --out, with the ending of --format where it has none. None: `file` is filled in. Else: a usage error.
std::optional<int> read_file_name(const Arguments& args, std::string& file)
{
    const auto out = args.value("out");
    if (!out)
        return tell_usage("--out is needed");
    file = *out;
    const auto format = args.value("format");
    const std::string ending =
        QFileInfo(QString::fromStdString(file)).suffix().toLower().toStdString();
    if (!format || ending == *format)
        return std::nullopt;
    if (is_format(ending))
        return tell_usage("--format is " + *format + " and “" + file + "” ends in ." + ending +
                          ": name one of them");
    file += "." + *format;
    return std::nullopt;
}

void tell_of_symbol(const Symbol& symbol, const Error& error)
{
    print_line(nlohmann::ordered_json{{"symbol", symbol.value}, {"error", to_sentence(error)}});
}

/// Errors: as find_watchlist(); not_found (there is no symbol on it).
Result<std::vector<Symbol>> symbols_of(const store::Reader& reader, const std::string& name)
{
    const auto list = find_watchlist(reader, name);
    if (!list)
        return tl::unexpected(list.error());
    if (list->symbols.empty())
        return fail(ErrorKind::not_found, "There is no symbol on the watchlist “" + name + "”",
                    "“undertone-cli watchlists --set” says what is on it");
    return list->symbols;
}

int export_one(const Arguments& args, view::ChartQuery query, const std::string& file,
               const charts::ExportOptions& options)
{
    const auto snapshot = read_chart(args, query);
    if (!snapshot)
        return tell(snapshot.error());
    const auto written = charts::export_chart(**snapshot, QString::fromStdString(file), options);
    if (!written)
        return tell(written.error());
    print_written(file, **snapshot, options.shown);
    return ok;
}

/// A file for each symbol; one that fails has a line with its error, and the others go on.
int export_watchlist(const Arguments& args, view::ChartQuery query, const std::string& format,
                     const charts::ExportOptions& options)
{
    const auto out = args.value("out");
    if (!out)
        return tell_usage("--out is needed: the folder");
    const QDir folder(QString::fromStdString(*out));
    const auto reader = open_chart(args, query);
    if (!reader)
        return tell(reader.error());
    const auto symbols = symbols_of(*reader, *args.value("each"));
    if (!symbols)
        return tell(symbols.error());
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return tell({ErrorKind::io,
                     "The folder “" + *out + "” cannot be made",
                     "choose another, or check its permissions",
                     {},
                     {}});

    const Utc now = system_now();
    QStringList names;
    int exit = ok;
    const auto write = [&](const Symbol& symbol) -> Result<void> {
        query.symbol = symbol;
        view::ChartQuery one = query;
        if (one.benchmark == symbol) {
            one.benchmark.reset();
            std::cerr << "undertone-cli: " << symbol.value
                      << " is the benchmark itself: its chart is without one\n";
        }
        const auto snapshot = view::make_chart_snapshot(*reader, one, now);
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        const QString file = folder.filePath(charts::free_name(**snapshot, options, names) + u'.' +
                                             QString::fromStdString(format));
        if (QFileInfo::exists(file) && !args.has("force"))
            return fail(ErrorKind::invalid_input, "“" + file.toStdString() + "” is there already",
                        "--force replaces such files");
        const auto written = charts::export_chart(**snapshot, file, options);
        if (written)
            print_written(file.toStdString(), **snapshot, options.shown);
        return written;
    };
    for (const Symbol& symbol : *symbols) {
        if (const auto written = write(symbol); !written) {
            tell_of_symbol(symbol, written.error());
            exit = failed;
        }
    }
    return exit;
}

/// Several symbols in one picture; one without a chart has a line with its error.
int export_compared(const Arguments& args, view::ChartQuery query, std::vector<Symbol> symbols,
                    const std::string& file, const charts::ExportOptions& options)
{
    const auto reader = open_chart(args, query);
    if (!reader)
        return tell(reader.error());
    auto form = charts::ComparedForm::one_plot;
    if (const auto name = args.value("multiples")) {
        form = charts::ComparedForm::small_multiples;
        auto listed = symbols_of(*reader, *name);
        if (!listed)
            return tell(listed.error());
        symbols = std::move(*listed);
    }
    const Utc now = system_now();
    int exit = ok;
    std::vector<std::shared_ptr<const view::ChartSnapshot>> made;
    for (const Symbol& symbol : symbols) {
        query.symbol = symbol;
        auto snapshot = view::make_chart_snapshot(*reader, query, now);
        if (snapshot) {
            made.push_back(std::move(*snapshot));
            continue;
        }
        tell_of_symbol(symbol, snapshot.error());
        exit = failed;
    }
    if (made.empty())
        return tell({ErrorKind::not_found,
                     "None of these symbols has a chart in this range",
                     "choose a longer range, or other symbols",
                     {},
                     {}});
    const auto data = std::make_shared<const charts::Compared>(std::move(made));
    const auto written = charts::export_compared(data, form, QString::fromStdString(file), options);
    if (!written)
        return tell(written.error());
    nlohmann::ordered_json line{{"file", file}, {"symbols", nlohmann::json::array()}};
    for (int i = 0; i < data->count(); ++i)
        line["symbols"].push_back(data->chart(i).query.symbol.value);
    line[query.length == market::BarLength::day ? "sessions" : "bars"] = data->times();
    print_line(line);
    return exit;
}

/// --compare. None: `symbols` is filled in. Else: a usage error was told.
std::optional<int> read_symbols(const Arguments& args, std::vector<Symbol>& symbols)
{
    const auto compare = args.value("compare");
    if (!compare)
        return std::nullopt;
    for (const std::string& one : split(*compare, ',')) {
        const Symbol symbol{QString::fromStdString(std::string(trim(one))).toUpper().toStdString()};
        if (symbol.empty())
            return tell_usage("--compare takes symbols like NVDA,AMD,MSFT, not “" + *compare + "”");
        if (std::find(symbols.begin(), symbols.end(), symbol) == symbols.end())
            symbols.push_back(symbol);
    }
    if (symbols.size() > charts::Compared::most_in_one_plot)
        return tell_usage("--compare tells eight symbols apart, not " +
                          std::to_string(symbols.size()) +
                          "; --multiples shows a watchlist of any length");
    return std::nullopt;
}

}  // namespace

int run_export(const QStringList& arguments)
{
    Arguments args(
        "export",
        "Writes a chart, one of each symbol of a watchlist, or several symbols in one picture, "
        "needing no display; or all that a workspace holds, for another workspace or for other "
        "engines.");
    add_chart_options(args);
    args.option("out",
                "the file; its ending decides (.pdf, .png, .svg, .csv); with --each the folder",
                "FILE")
        .option("each", "a chart of each symbol of this watchlist, into the folder --out", "NAME")
        .option("force", "with --each: replace files of those names")
        .option("chart", "one that was saved at the desk, as it was saved", "NAME")
        .option("compare", "up to eight symbols in one plot, rebased to 100", "SYMBOL,SYMBOL")
        .option("multiples", "a small plot for each symbol of this watchlist, on shared axes",
                "NAME")
        .option("paper", "a4, letter, 16:9 (the default) or pixels like 1280x720", "SIZE")
        .option("landscape", "lay a4 or letter on its side")
        .option("dark", "the dark theme instead of paper")
        .option("scale", "png: pixels for each point, 1 to 4 (2)", "N")
        .option("everything", "instead: all that is stored, as JSON Lines", "FILE")
        .option("tables", "instead: stories, topics, mentions and bars, a file a month", "DIR")
        .option(
            "format",
            "with --each: pdf (the default), png, svg or csv; with --tables: csv (the default) or "
            "jsonl; else the ending that FILE is given where it has none",
            "NAME");
    if (const auto end = args.parse(arguments))
        return *end;
    if (const auto end = check_what(args))
        return *end;
    if (args.has("everything"))
        return export_everything(args);
    if (args.has("tables"))
        return export_tables(args);
    const bool each = args.has("each"), compared = args.has("compare") || args.has("multiples");
    std::string format = args.value("format").value_or("pdf");
    if (!is_format(format))
        return tell_usage("--format is pdf, png, svg or csv, not “" + format + "”");
    std::string file;
    if (!each) {
        if (const auto end = read_file_name(args, file))
            return *end;
        format = QFileInfo(QString::fromStdString(file)).suffix().toLower().toStdString();
    }
    charts::ExportOptions options;
    if (const auto end = read_page(args, format, options))
        return *end;
    if (const auto name = args.value("chart"))
        return export_saved(args, *name, file, options);
    view::ChartQuery query;
    if (const auto end = read_chart_query(args, query, !each && !compared))
        return *end;
    std::vector<Symbol> symbols;
    if (const auto end = read_symbols(args, symbols))
        return *end;
    return each       ? export_watchlist(args, query, format, options)
           : compared ? export_compared(args, query, std::move(symbols), file, options)
                      : export_one(args, query, file, options);
}

}  // namespace undertone::app::cli
