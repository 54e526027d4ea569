#include "app/cli/changes.h"
#include "app/cli/chart_query.h"
#include "app/cli/exchange.h"
#include "app/services.h"
#include "charts/chart_export.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

nlohmann::ordered_json written_line(const std::string& file, const view::ChartSnapshot& chart)
{
    return {{"file", file},
            {"symbol", chart.query.symbol.value},
            {"sessions", chart.bars.size()},
            {"stories", chart.stories},
            {"flags", chart.flags.size()}};
}

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

int export_one(const Arguments& args, const view::ChartQuery& query,
               const charts::ExportOptions& options)
{
    const auto out = args.value("out");
    if (!out)
        return tell_usage("--out is needed");
    std::string file = *out;
    if (const auto format = args.value("format");
        format && QFileInfo(QString::fromStdString(file)).suffix().toLower() !=
                      QString::fromStdString(*format))
        file += "." + *format;
    const auto snapshot = read_chart(args, query);
    if (!snapshot)
        return tell(snapshot.error());
    const auto written = charts::export_chart(**snapshot, QString::fromStdString(file), options);
    if (!written)
        return tell(written.error());
    print_line(written_line(file, **snapshot));
    return ok;
}

/// Of all lists, or of one by name.
Result<Watchlist> watchlist_of(const store::Reader& reader, const std::string& name)
{
    auto lists = reader.watchlists();
    if (!lists)
        return tl::unexpected(lists.error());
    const auto list = std::find_if(lists->begin(), lists->end(),
                                   [&](const Watchlist& one) { return one.name == name; });
    if (list == lists->end())
        return fail(ErrorKind::not_found, "There is no watchlist “" + name + "”",
                    "“undertone-cli watchlists” lists them");
    return *list;
}

/// A file for each symbol; one that fails has a line with its error, and the others go on.
int export_watchlist(const Arguments& args, view::ChartQuery query,
                     const charts::ExportOptions& options)
{
    const auto out = args.value("out");
    if (!out)
        return tell_usage("--out is needed: the folder");
    const QDir folder(QString::fromStdString(*out));
    const auto reader = open_for_reading(args.workspace(), print_progress);
    if (!reader)
        return tell(reader.error());
    const auto list = watchlist_of(*reader, *args.value("watchlist"));
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
            print_line(written_line(file.toStdString(), **snapshot));
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
    args.option("out", "the file; its ending decides (.pdf, .png, .svg, .csv); of a watchlist the folder", "FILE")
        .option("watchlist", "a chart of each symbol of this list, into the folder --out", "NAME")
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
    if (args.has("everything"))
        return export_everything(args);
    if (args.has("tables"))
        return export_tables(args);
    const auto format = args.value("format");
    if (format && *format != "pdf" && *format != "png" && *format != "svg" && *format != "csv")
        return tell_usage("--format is pdf, png, svg or csv, not “" + *format + "”");
    const bool list = args.has("watchlist");
    if (list && args.has("symbol"))
        return tell_usage("either --symbol or --watchlist");
    view::ChartQuery query;
    if (const auto end = read_chart_query(args, query, !list))
        return *end;
    charts::ExportOptions options;
    if (const auto end = read_page(args, options))
        return *end;
    return list ? export_watchlist(args, query, options) : export_one(args, query, options);
}

}  // namespace undertone::app::cli
