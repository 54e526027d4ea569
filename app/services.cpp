#include "app/services.h"

#include "app/demo.h"
#include "resources/resources.h"
#include "sources/reference_data.h"

#include <algorithm>
#include <functional>

namespace undertone::app {
namespace {

constexpr auto kind_key = "workspace/kind";
constexpr auto demo_key = "demo/loaded";
constexpr auto lists_key = "watchlists/first_made";

template <class Parse>
auto parsed(const std::string& path, Parse parse) -> decltype(parse(std::string_view()))
{
    const auto bytes = read_resource(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parse(*bytes);
}

/// Changes whenever a shipped demo file does, so that a new version brings its new stories.
std::string demo_fingerprint()
{
    std::size_t sum = 0;
    for (const std::string folder : {"demo/feeds", "demo/bars"})
        for (const std::string& name : resources_in(folder))
            if (const auto bytes = read_resource(folder + "/" + name))
                sum = sum * 31 + std::hash<std::string>{}(name + *bytes);
    return std::to_string(sum);
}

/// A stored source is the user's: paused, weighted, mended and removed rows stay as they are.
Result<std::vector<Source>> sources_not_stored(const store::Reader& reader,
                                               const std::vector<Source>& shipped)
{
    auto stored = reader.sources();
    if (!stored)
        return tl::unexpected(stored.error());
    const auto removed = reader.removed_sources();
    if (!removed)
        return tl::unexpected(removed.error());
    stored->insert(stored->end(), removed->begin(), removed->end());
    std::vector<Source> missing;
    for (const Source& source : shipped)
        if (std::none_of(stored->begin(), stored->end(),
                         [&](const Source& one) { return one.id == source.id; }))
            missing.push_back(source);
    return missing;
}

Result<void> make_first_watchlists(store::Writer& writer, const Reference& reference)
{
    const auto made = writer.reader().setting(lists_key);
    if (!made)
        return tl::unexpected(made.error());
    if (!made->empty())
        return {};  // the user may have removed them on purpose
    // Each symbol on a list costs requests for as long as it is there: the others wait to be asked for.
    std::vector<Watchlist> first;
    for (const Watchlist& list : reference.watchlists)
        if (!reference.list_groups.contains(list.name))
            first.push_back(list);
    if (auto saved = writer.save_watchlists(first); !saved)
        return saved;
    return writer.set_setting(lists_key, "1");
}

/// Whether all that is stored is scored by an engine of that name, in whatever version.
Result<bool> scored_by(const store::Reader& reader, const std::string& name)
{
    const auto in_use = reader.engine_in_use();
    if (!in_use)
        return tl::unexpected(in_use.error());
    const auto engine = engines::engine_from_string(*in_use);
    return in_use->empty() || (engine && engine->name == name);
}

}  // namespace

Result<Reference> load_reference()
{
    Reference reference;
    if (auto companies = parsed("reference/companies.json", sources::parse_companies))
        reference.companies = std::move(*companies);
    else
        return tl::unexpected(companies.error());
    if (auto calendars = parsed("reference/calendars.json", sources::parse_calendars))
        reference.calendars = std::move(*calendars);
    else
        return tl::unexpected(calendars.error());
    const auto exchanges = market::Calendars::with(reference.calendars);
    if (!exchanges)
        return tl::unexpected(exchanges.error());
    const auto parse_instruments = [&](std::string_view json) {
        return sources::parse_instruments(json, *exchanges);
    };
    if (auto instruments = parsed("reference/instruments.json", parse_instruments))
        reference.instruments = std::move(*instruments);
    else
        return tl::unexpected(instruments.error());
    if (auto topics = parsed("reference/topics.json", sources::parse_topics))
        reference.topics = std::move(*topics);
    else
        return tl::unexpected(topics.error());
    if (auto rows = parsed("reference/sources.json", sources::parse_sources))
        reference.sources = std::move(*rows);
    else
        return tl::unexpected(rows.error());
    if (auto families = parsed("reference/publishers.json", sources::parse_publishers))
        reference.publishers = std::move(*families);
    else
        return tl::unexpected(families.error());
    if (auto budgets = parsed("reference/budgets.json", sources::parse_budgets))
        reference.budgets = std::move(*budgets);
    else
        return tl::unexpected(budgets.error());
    if (auto lists = parsed("reference/watchlists.json", sources::parse_watchlists))
        reference.watchlists = std::move(*lists);
    else
        return tl::unexpected(lists.error());
    if (auto groups = parsed("reference/watchlists.json", sources::parse_list_groups))
        reference.list_groups = std::move(*groups);
    else
        return tl::unexpected(groups.error());
    return reference;
}

Result<scoring::Scorer> make_scorer(const Reference& reference)
{
    const auto model = read_resource("scoring/model.tsv");
    if (!model)
        return tl::unexpected(model.error());
    return scoring::Scorer::make(*model, reference.companies, reference.topics);
}

Result<WriteServices> open_for_writing(const Workspace& workspace, const Progress& progress,
                                       const engines::EngineChoice& choice)
{
    WriteServices services;
    services.workspace = workspace;

    auto reference = load_reference();
    if (!reference)
        return tl::unexpected(reference.error());
    services.reference = std::move(*reference);

    auto scorer = make_scorer(services.reference);
    if (!scorer)
        return tl::unexpected(scorer.error());
    services.scorer = std::make_unique<scoring::Scorer>(std::move(*scorer));
    auto engine = engines::make_engine(choice, *services.scorer, services.reference.companies);
    if (!engine)
        return tl::unexpected(engine.error());
    services.engine = std::move(*engine);

    std::error_code failed;
    std::filesystem::create_directories(workspace.folder, failed);
    if (failed)
        return fail(ErrorKind::io,
                    Phrase::of("The folder %1 cannot be made", workspace.folder.string()),
                    Phrase::of("choose another with --workspace"), failed.message());
    auto writer = store::Writer::open(workspace.database());
    if (!writer)
        return tl::unexpected(writer.error());
    services.writer = std::make_unique<store::Writer>(std::move(*writer));
    services.pipeline =
        std::make_unique<ingest::Pipeline>(*services.writer, *services.engine, system_now,
                                           PublisherFamilies(services.reference.publishers));

    // A folder made as demo stays one, whatever name it is opened under.
    store::Writer& db = *services.writer;
    const auto kind = db.reader().setting(kind_key);
    if (!kind)
        return tl::unexpected(kind.error());
    if (!kind->empty())
        services.workspace.kind = *kind == "demo" ? WorkspaceKind::demo : WorkspaceKind::live;
    else if (auto set =
                 db.set_setting(kind_key, workspace.kind == WorkspaceKind::demo ? "demo" : "live");
             !set)
        return tl::unexpected(set.error());
    const bool demo = services.workspace.kind == WorkspaceKind::demo;

    const Reference& r = services.reference;
    const auto missing =
        demo ? Result<std::vector<Source>>{} : sources_not_stored(db.reader(), r.sources);
    if (!missing)
        return tl::unexpected(missing.error());
    if (auto saved = db.save_calendars(r.calendars, false); !saved)
        return tl::unexpected(saved.error());
    if (auto saved = db.save_reference(r.companies, r.instruments, r.topics, *missing); !saved)
        return tl::unexpected(saved.error());
    if (auto saved = db.save_budgets(r.budgets); !saved)
        return tl::unexpected(saved.error());
    if (auto made = make_first_watchlists(db, r); !made)
        return tl::unexpected(made.error());

    if (demo) {
        const std::string shipped = demo_fingerprint();
        const auto loaded = db.reader().setting(demo_key);
        if (!loaded)
            return tl::unexpected(loaded.error());
        const auto own = scored_by(db.reader(), services.scorer->engine().name);
        if (!own)
            return tl::unexpected(own.error());
        // Where the user put another engine in use, new demo stories wait until ours is again.
        if (*loaded != shipped && *own) {
            if (auto changes = load_demo(db, *services.pipeline, progress); !changes)
                return tl::unexpected(changes.error());
            if (auto set = db.set_setting(demo_key, shipped); !set)
                return tl::unexpected(set.error());
        }
    }
    return services;
}

Result<void> expect_workspace(const Workspace& workspace)
{
    if (workspace.exists() || workspace.kind == WorkspaceKind::demo)
        return {};
    return fail(ErrorKind::not_found,
                Phrase::of("There is no workspace in %1", workspace.folder.string()),
                Phrase::of("“undertone-cli demo --workspace DIR” makes the demo there, "
                           "“undertone-cli collect --once --workspace DIR” a live one"));
}

Result<bool> is_demo(const store::Reader& reader)
{
    const auto kind = reader.setting(kind_key);
    if (!kind)
        return tl::unexpected(kind.error());
    return *kind == "demo";
}

Result<store::Reader> open_for_reading(const Workspace& workspace, const Progress& progress)
{
    if (auto there = expect_workspace(workspace); !there)
        return tl::unexpected(there.error());
    if (!workspace.exists()) {
        if (auto made = open_for_writing(workspace, progress); !made)
            return tl::unexpected(made.error());
    }
    return store::Reader::open(workspace.database());
}

}  // namespace undertone::app
