#include "app/cli/verb.h"
#include "app/services.h"
#include "market/bar_gaps.h"
#include "sources/dates.h"
#include "sources/feed.h"
#include "sources/quotes.h"
#include "view/chart_query.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

ordered_json time_or_null(const std::optional<Published>& published)
{
    return published ? ordered_json(to_iso(published->time)) : ordered_json(nullptr);
}

ordered_json scores_of(const sources::FeedEntry& entry)
{
    ordered_json scores = ordered_json::array();
    for (const sources::VendorScore& score : entry.vendor_scores)
        scores.push_back(
            {{"vendor", score.vendor},
             {"symbol", score.symbol.empty() ? ordered_json(nullptr) : ordered_json(score.symbol)},
             {"score", score.score},
             {"label", score.label},
             {"relevance",
              score.relevance ? ordered_json(*score.relevance) : ordered_json(nullptr)}});
    return scores;
}

ordered_json dates_json(const std::vector<Date>& dates)
{
    ordered_json list = ordered_json::array();
    for (const Date date : dates)
        list.push_back(to_iso(date));
    return list;
}

/// How a stored series came about, and where it lies against its exchange's sessions.
Result<void> add_history(ordered_json& line, const store::Reader& reader, const BarSeries& series)
{
    const auto rebases = reader.rebases(series.symbol);
    if (!rebases)
        return tl::unexpected(rebases.error());
    line["rebases"] = ordered_json::array();
    for (const store::StoredRebase& one : *rebases)
        line["rebases"].push_back(
            {{"until", to_iso(date_of(one.what.until))},
             {"factor", one.what.factor},
             {"split_date", one.what.split_date ? ordered_json(to_iso(*one.what.split_date))
                                                : ordered_json(nullptr)},
             {"sessions_compared", one.what.compared},
             {"divided", one.what.arriving ? "arriving" : "stored"},
             {"provider", one.provider},
             {"recorded_at", to_iso(one.recorded_at)}});
    const auto subject = view::chart_subject(reader, series.symbol);
    if (!subject)
        return tl::unexpected(subject.error());
    const market::BarGaps gaps = market::gaps_of(series.bars, subject->calendar);
    line["calendar"] = subject->calendar.data().id;
    line["missing"] = dates_json(gaps.missing);
    line["on_closed_days"] = dates_json(gaps.on_closed_days);
    line["warnings"] = market::in_words(gaps, subject->calendar);
    return {};
}

void print_series(const BarSeries& series, ordered_json history)
{
    const bool daily = series.interval == Interval::day;
    ordered_json bars = ordered_json::array();
    for (const Bar& bar : series.bars)
        bars.push_back({{"t", daily ? to_iso(date_of(bar.t)) : to_iso(bar.t)},
                        {"o", bar.open},
                        {"h", bar.high},
                        {"l", bar.low},
                        {"c", bar.close},
                        {"v", bar.volume ? ordered_json(*bar.volume) : ordered_json(nullptr)}});
    ordered_json splits = ordered_json::array();
    for (const Split& split : series.splits)
        splits.push_back({{"date", to_iso(split.date)}, {"ratio", split.ratio}});
    ordered_json dividends = ordered_json::array();
    for (const Dividend& dividend : series.dividends)
        dividends.push_back({{"date", to_iso(dividend.date)}, {"amount", dividend.amount}});
    ordered_json line = {{"symbol", series.symbol.value},
                         {"currency", series.currency},
                         {"timezone", series.timezone},
                         {"basis", to_string(series.basis)},
                         {"bars", bars},
                         {"splits", splits},
                         {"dividends", dividends},
                         {"warnings", series.warnings}};
    line.update(history);
    print_line(line);
}

int print_stored(const Arguments& args, const std::string& symbol)
{
    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    const auto series = reader->bars({symbol});
    if (!series)
        return tell(series.error());
    ordered_json history = ordered_json::object();
    if (const auto added = add_history(history, *reader, *series); !added)
        return tell(added.error());
    print_series(*series, history);
    return ok;
}

}  // namespace

int run_parse(const QStringList& arguments)
{
    Arguments args("parse", "Reads a feed file and prints it as one JSON object.");
    args.positional("FILE", "RSS, Atom, RDF or JSON Feed; - for standard input", 0)
        .option("content-type", "as the server sent it", "TYPE")
        .option("base", "for relative links", "URL")
        .option("format", "feed (the default), csv, federal_register, hackernews, sec_atom, "
                          "google_news, gdelt, alphavantage_news", "NAME")
        .option("zone", "IANA zone for dates without one (default UTC)", "ZONE")
        .option("date", "reads a date instead of a file", "STRING");
    if (const auto end = args.parse(arguments))
        return *end;
    // A wall-clock time without a zone is taken as UTC here: there is no source to ask.
    const std::string zone = args.value("zone").value_or("UTC");
    if (const auto text = args.value("date")) {
        print_line(ordered_json{{"utc", time_or_null(sources::parse_date(*text, zone))}});
        return ok;
    }
    const auto files = args.positionals();
    if (files.empty())
        return tell_usage("parse needs a file, or --date");
    const auto bytes = read_input(files[0]);
    if (!bytes)
        return tell(bytes.error());
    const auto feed = sources::parse_news(
        args.value("format").value_or("feed"),
        {*bytes, args.value("content-type").value_or(""), args.value("base").value_or(""), zone});
    if (!feed)
        return tell(feed.error());
    ordered_json entries = ordered_json::array();
    for (const sources::FeedEntry& entry : feed->entries) {
        entries.push_back({{"id", entry.story.external_id},
                           {"title", entry.story.title},
                           {"link", entry.story.link},
                           {"published", time_or_null(entry.story.published)},
                           {"updated", time_or_null(entry.updated)},
                           {"summary", entry.story.summary}});
        if (!entry.vendor_scores.empty())
            entries.back()["vendor_scores"] = scores_of(entry);
    }
    print_line(ordered_json{{"format", feed->format},
                {"title", feed->title},
                {"warnings", feed->warnings},
                {"entries", entries}});
    return ok;
}

int run_bars(const QStringList& arguments)
{
    Arguments args("bars", "Prints the bars of a quote file, or without one the daily bars stored "
                           "of --symbol, as one JSON object.");
    args.positional("FILE", "as the provider sent it; - for standard input", 0)
        .option("provider", "yahoo, alphavantage, twelvedata, tiingo, finnhub, alpaca, massive, fmp, "
                            "stooq, nasdaq, yfinance, csv", "NAME")
        .option("symbol", "where the file does not name it, or names several; whose stored bars",
                "SYMBOL")
        .with_table_hints()
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const auto provider = args.value("provider");
    if (args.positionals().empty() && !provider && args.value("symbol"))
        return print_stored(args, *args.value("symbol"));
    if (args.positionals().empty())
        return tell_usage("bars needs a file, or --symbol for what is stored");
    if (!provider)
        return tell_usage("bars needs --provider");
    const auto bytes = read_input(args.positionals()[0]);
    if (!bytes)
        return tell(bytes.error());
    const auto hints = args.table_hints();
    if (!hints)
        return tell_usage(to_sentence(hints.error()));
    const std::string symbol = args.value("symbol").value_or("");
    const auto series = sources::parse_bars(*provider, *bytes, symbol, 200, *hints);
    if (!series)
        return tell(series.error());
    const auto taken = sources::columns_of_table(*bytes, symbol, *hints);
    if (!taken)
        return tell(taken.error());

    ordered_json columns = ordered_json::object();
    for (const sources::TakenColumn& column : *taken)
        columns["columns"][column.role] = column.name;
    print_series(*series, columns);
    return ok;
}

}  // namespace undertone::app::cli
