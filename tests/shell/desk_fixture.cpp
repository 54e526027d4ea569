#include "shell/desk_fixture.h"

#include "sources/reference_data.h"

#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace undertone::test {
namespace {

std::string resource(const std::string& path)
{
    return read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / path);
}

/// A fixture that cannot be built fails its test, in the words of the error.
template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(to_sentence(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Source csv_source(const std::string& id, SourceKind kind)
{
    Source source;
    source.id = {id};
    source.name = id;
    source.family = id;
    source.kind = kind;
    source.format = "csv";
    return source;
}

}  // namespace

DeskFixture::DeskFixture(DeskOptions options) : database_(folder_.path() / "undertone.db")
{
    view::Desk::Start start;
    start.database = database_;
    start.workspace = "Test";
    start.companies = must(sources::parse_companies(resource("reference/companies.json")));
    const auto calendars = must(sources::parse_calendars(resource("reference/calendars.json")));
    start.calendars = must(market::Calendars::with(calendars));
    start.instruments = must(sources::parse_instruments(resource("reference/instruments.json"),
                                                        start.calendars));
    start.topics = must(sources::parse_topics(resource("reference/topics.json")));
    scorer_ = std::make_unique<scoring::Scorer>(
        must(scoring::Scorer::make(resource("scoring/model.tsv"), start.companies, start.topics)));
    engine_ = std::make_unique<engines::BuiltInEngine>(*scorer_);

    auto writer = std::make_unique<store::Writer>(must(store::Writer::open(database_)));
    const Source news = csv_source("news", SourceKind::news);
    const Source quotes = csv_source("quotes", SourceKind::quotes);
    must(writer->save_calendars(calendars, false));
    must(writer->save_reference(start.companies, start.instruments, start.topics, {news, quotes}));
    must(writer->save_reference({}, {}, {}, options.sources));
    start.sources = must(writer->reader().sources());
    start.key_store = std::move(options.key_store);
    start.settings = std::move(options.settings);
    must(writer->save_budgets(options.budgets));
    for (const RequestBudget& budget : options.budgets)
        start.budgeted_hosts.push_back(budget.host);
    if (options.live) {
        net::HttpSettings http;
        http.host_spacing = std::chrono::milliseconds(0);
        start.http_settings = http;
        start.system_proxy = std::move(options.system_proxy);
        start.http = std::make_unique<net::HttpClient>(http);
        start.probe_http = std::make_unique<net::HttpClient>(http);
    }
    start.demo = options.demo;
    if (options.engines)
        start.engines.make = [scorer = scorer_.get(), companies = start.companies](
                                 const engines::EngineChoice& choice) {
            return engines::make_engine(choice, *scorer, companies);
        };
    must(writer->save_watchlists(
        {{{}, "Chips", {{"NVDA"}, {"AMD"}, {"AVGO"}}}, {{}, "Hyperscalers", {{"MSFT"}}}}));
    start.watchlists = must(writer->reader().watchlists());
    start.ready_lists = {{"Chips", "", {{"NVDA"}}}, {"Memory", "Silicon", {{"MU"}, {"WDC"}}}};

    auto pipeline = std::make_unique<ingest::Pipeline>(*writer, *engine_);
    for (const std::string symbol : {"NVDA", "AMD"})
        must(pipeline->ingest_quotes(
            quotes, {symbol}, {resource("demo/bars/" + symbol + ".csv"), "text/csv", {}, 200}));
    must(pipeline->ingest_news(
        news,
        {"id,published,title,summary\n"
         "1,2025-01-27T12:00:00Z,Nvidia shares plunge as DeepSeek's cheap model spreads fear,\n"
         "2,2025-01-28T18:00:00Z,Nvidia shares recover from the DeepSeek sell-off,\n",
         "text/csv",
         {},
         200}));
    start.ingest = std::make_unique<ingest::IngestThread>(std::move(writer), std::move(pipeline));
    desk_ = must(view::Desk::open(std::move(start)));
}

DeskFixture::~DeskFixture() = default;

store::Reader DeskFixture::reader() const { return must(store::Reader::open(database_)); }

std::vector<Source> DeskFixture::stored_sources()
{
    std::vector<Source> stored;
    const bool same = QTest::qWaitFor(
        [&] {
            stored = must(must(store::Reader::open(database_)).sources());
            auto shown = desk_->sources();
            const auto by_id = [](const Source& a, const Source& b) { return a.id < b.id; };
            std::sort(stored.begin(), stored.end(), by_id);
            std::sort(shown.begin(), shown.end(), by_id);
            return stored == shown;
        },
        patience);
    if (!same)
        throw std::runtime_error("the desk's sources were not stored");
    return stored;
}

std::vector<Watchlist> DeskFixture::stored_lists()
{
    std::vector<Watchlist> stored;
    const bool same = QTest::qWaitFor(
        [&] {
            stored = must(must(store::Reader::open(database_)).watchlists());
            return stored == desk_->watchlists();  // with the ids that the store gave
        },
        patience);
    if (!same)
        throw std::runtime_error("the desk's lists were not stored");
    return stored;
}

view::WatchArrangement DeskFixture::stored_arrangement()
{
    view::WatchArrangement stored;
    const bool same = QTest::qWaitFor(
        [&] {
            stored = must(view::read_arrangement(must(store::Reader::open(database_))));
            return stored == desk_->arrangement();
        },
        patience);
    if (!same)
        throw std::runtime_error("the desk's groups and labels were not stored");
    return stored;
}

}  // namespace undertone::test
