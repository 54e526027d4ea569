#include "app/desk_start.h"

#include "app/key_store.h"
#include "app/settings.h"
#include "app/settings_store.h"

namespace undertone::app {

Result<view::Desk::Start> desk_start(WriteServices& services)
{
    const bool demo = services.workspace.kind == WorkspaceKind::demo;
    view::Desk::Start start;
    start.database = services.workspace.database();
    start.workspace = demo ? "Demo" : services.workspace.folder.filename().string();
    start.demo = demo;
    start.companies = services.reference.companies;
    auto instruments = services.writer->reader().instruments();
    if (!instruments)
        return tl::unexpected(instruments.error());
    start.instruments = std::move(*instruments);
    auto calendars = services.writer->reader().exchange_calendars();
    if (!calendars)
        return tl::unexpected(calendars.error());
    start.calendars = std::move(*calendars);
    auto topics = services.writer->reader().topics();
    if (!topics)
        return tl::unexpected(topics.error());
    start.topics = std::move(*topics);
    auto lists = services.writer->reader().watchlists();
    if (!lists)
        return tl::unexpected(lists.error());
    start.watchlists = std::move(*lists);
    const Reference& reference = services.reference;
    for (const Watchlist& list : reference.watchlists) {
        const auto group = reference.list_groups.find(list.name);
        start.ready_lists.push_back(
            {list.name, group == reference.list_groups.end() ? "" : group->second, list.symbols});
    }
    auto charts = services.writer->reader().saved_charts();
    if (!charts)
        return tl::unexpected(charts.error());
    start.charts = std::move(*charts);
    auto searches = store::saved_searches(services.writer->reader());
    if (!searches)
        return tl::unexpected(searches.error());
    start.searches = std::move(*searches);
    auto sources = services.writer->reader().sources();
    if (!sources)
        return tl::unexpected(sources.error());
    auto removed = services.writer->reader().removed_sources();
    if (!removed)
        return tl::unexpected(removed.error());
    start.removed_sources = std::move(*removed);
    start.sources = std::move(*sources);
    start.families = PublisherFamilies(services.reference.publishers);
    for (const RequestBudget& budget : services.reference.budgets)
        start.budgeted_hosts.push_back(budget.host);
    start.settings = settings_store(services.workspace);
    if (!demo) {
        auto settings = read_settings(services.workspace.settings());
        if (!settings)
            return tl::unexpected(settings.error());
        start.pace = settings->pace;
        start.retention = settings->retention;
        // Long enough to type the password of a key ring that asks for one.
        auto engine = engine_setting(services.workspace);
        if (engine)
            start.engines.choice = std::move(*engine);
        else  // it opens, and says so
            start.engines.trouble = engine.error();
        start.engines.make = [scorer = services.scorer.get(), companies = reference.companies](
                                 const engines::EngineChoice& choice) {
            return engines::make_engine(choice, *scorer, companies);
        };
        start.key_store = view::with_patience(system_key_store(), std::chrono::seconds(30));
        start.http_settings = settings->http;
        start.probe_http = std::make_unique<net::HttpClient>(settings->http);
        start.http = std::make_unique<net::HttpClient>(std::move(settings->http));
    }
    start.ingest = std::make_unique<ingest::IngestThread>(std::move(services.writer),
                                                          std::move(services.pipeline));
    return start;
}

}  // namespace undertone::app
