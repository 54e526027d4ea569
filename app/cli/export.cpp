#include "app/cli/changes.h"
#include "app/cli/chart_query.h"
#include "app/cli/exchange.h"
#include "app/cli/saved_chart.h"
#include "app/services.h"
#include "charts/chart_export.h"

#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

/// --dark, --scale, --paper and --landscape. None: `options` is filled in. Else: a usage error was
/// told; end with that exit code.
std::optional<int> read_page(const Arguments& args, charts::ExportOptions& options)
{
    options.dark = args.has("dark");
    if (const auto scale = args.value("scale")) {
        bool number = false;
        options.scale = QString::fromStdString(*scale).toDouble(&number);
        if (!number || !(options.scale >= 1 && options.scale <= 4))
            return tell_usage("--scale takes a number from 1 to 4");
    }
    const std::string paper = args.value("paper").value_or("16:9");
    const auto size =
        charts::paper_size(QString::fromStdString(paper).toLower(), args.has("landscape"));
    if (!size)
        return tell_usage("--paper is a4, letter, 16:9 or pixels from 720x450 to 10000x10000, not “" +
                          paper + "”");
    options.size = *size;
    return std::nullopt;
}

/// --out, with the ending of --format where it has another; none: it was not given.
std::optional<std::string> file_of(const Arguments& args)
{
    auto file = args.value("out");
    if (const auto format = args.value("format");
        file && format && QFileInfo(QString::fromStdString(*file)).suffix().toLower() !=
                              QString::fromStdString(*format))
        *file += "." + *format;
    return file;
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
    print_written(file, **snapshot);
    return ok;
}

/// A file for each symbol; one that fails has a line with its error, and the others go on.
int export_watchlist(const Arguments& args, view::ChartQuery query,
                     const charts::ExportOptions& options)
{
    const auto out = args.value("out");
    if (!out)
        return tell_usage("--out is needed: the folder");
    const QDir folder(QString::fromStdString(*out));
    const auto reader = open_chart(args, query);
    if (!reader)
        return tell(reader.error());
    const auto list = find_watchlist(*reader, *args.value("each"));
    if (!list)
        return tell(list.error());
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return tell({ErrorKind::io, "The folder “" + *out + "” cannot be made",
                     "choose another, or check its permissions", {}, {}});

    const QString ending = QString::fromStdString(args.value("format").value_or("pdf"));
    const Utc now = system_now();
    QStringList names;
    int exit = ok;
    for (const Symbol& symbol : list->symbols) {
        query.symbol = symbol;
        const auto snapshot = view::make_chart_snapshot(*reader, query, now);
        Result<void> written;
        QString file;
        if (snapshot) {
            file = folder.filePath(charts::free_name(**snapshot, options, names) + u'.' + ending);
            written = charts::export_chart(**snapshot, file, options);
        } else {
            written = tl::unexpected(snapshot.error());
        }
        if (written) {
            print_written(file.toStdString(), **snapshot);
            continue;
        }
        print_line(nlohmann::ordered_json{{"symbol", symbol.value},
                                          {"error", to_sentence(written.error())}});
        exit = failed;
    }
    return exit;
}

}  // namespace

int run_export(const QStringList& arguments)
{
    Arguments args("export", "Writes a chart, or one of each symbol of a watchlist, needing no display; or all that "
                   "a workspace holds, for another workspace or for other engines.");
    add_chart_options(args);
    args.option("out", "the file; its ending decides (.pdf, .png, .svg, .csv); with --each the folder", "FILE")
        .option("each", "a chart of each symbol of this watchlist, into the folder --out", "NAME")
        .option("chart", "one that was saved at the desk, as it was saved", "NAME")
        .option("paper", "a4, letter, 16:9 (the default) or pixels like 1280x720", "SIZE")
        .option("landscape", "lay the paper on its side")
        .option("dark", "the dark theme instead of paper")
        .option("scale", "PNG pixels for each point: 1 to 4 (2)", "N")
        .option("everything", "instead: all that is stored, as JSON Lines", "FILE")
        .option("tables", "instead: stories, topics, mentions and bars, a file a month", "DIR")
        .option("format", "of charts: pdf (the default), png, svg or csv; of the tables: csv (the default) or jsonl",
                "NAME");
    if (const auto end = args.parse(arguments))
        return *end;
    if (int(args.has("everything")) + int(args.has("tables")) + int(args.has("chart")) +
            int(args.has("each")) + int(args.has("symbol")) > 1)
        return tell_usage(
            "--everything, --tables, --symbol, --chart and --each exclude one another");
    if (args.has("everything"))
        return export_everything(args);
    if (args.has("tables"))
        return export_tables(args);
    const auto format = args.value("format");
    if (format && *format != "pdf" && *format != "png" && *format != "svg" && *format != "csv")
        return tell_usage("--format is pdf, png, svg or csv, not “" + *format + "”");
    const bool each = args.has("each");
    if (args.has("chart"))
        for (const char* option : {"topic", "topics", "watchlist", "interval", "raw", "no-reactions", "z",
                                   "benchmark", "from", "to", "half-life-hours", "as-of"})
            if (args.has(option))
                return tell_usage("--" + std::string(option) +
                                  " does not go with --chart, which was saved with its own");
    charts::ExportOptions options;
    if (const auto end = read_page(args, options))
        return *end;
    const auto file = file_of(args);
    if (!file && !each)
        return tell_usage("--out is needed");
    if (const auto name = args.value("chart"))
        return export_saved(args, *name, *file, options);
    view::ChartQuery query;
    if (const auto end = read_chart_query(args, query, !each))
        return *end;
    return each ? export_watchlist(args, query, options) : export_one(args, query, *file, options);
}

}  // namespace undertone::app::cli
