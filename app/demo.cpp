#include "app/demo.h"

#include "resources/resources.h"

namespace undertone::app {
namespace {

struct Feed {
    const char* id;
    const char* name;
    const char* format;
    const char* file;
    const char* content_type;
};

// One file in each of the formats that live sources use, so that the demo exercises them all.
constexpr Feed feeds[] = {
    {"demo_deepseek", "Demo: DeepSeek", "feed", "deepseek.rss", "application/rss+xml"},
    {"demo_stargate", "Demo: Stargate", "feed", "stargate.atom", "application/atom+xml"},
    {"demo_export_curbs", "Demo: Export curbs", "feed", "export_curbs.json",
     "application/feed+json"},
    {"demo_ai_spending", "Demo: AI spending", "csv", "ai_spending.csv", "text/csv"},
};

Source demo_source(const Feed& feed)
{
    Source source;
    source.id = {feed.id};
    source.name = feed.name;
    source.family = feed.id;
    source.format = feed.format;
    source.url = std::string("demo/feeds/") + feed.file;
    source.enabled = false;  // nothing to fetch: the file ships with the program
    source.demo = true;
    return source;
}

Source demo_prices()
{
    Source source;
    source.id = {"demo_prices"};
    source.name = "Demo: daily prices";
    source.family = "demo_prices";
    source.kind = SourceKind::quotes;
    source.format = "csv";
    source.url = "demo/bars/{SYMBOL}.csv";
    source.enabled = false;
    source.demo = true;
    return source;
}

/// "_SOX.csv" -> "^SOX": a caret is awkward in file names.
Symbol symbol_of_file(std::string name)
{
    name = name.substr(0, name.rfind('.'));
    if (!name.empty() && name[0] == '_')
        name[0] = '^';
    return {name};
}

}  // namespace

std::vector<Source> demo_sources()
{
    std::vector<Source> sources;
    for (const Feed& feed : feeds)
        sources.push_back(demo_source(feed));
    sources.push_back(demo_prices());
    return sources;
}

Result<store::ChangeSet> load_demo(store::Writer& writer, ingest::Pipeline& pipeline,
                                   const Progress& progress)
{
    if (auto saved = writer.save_reference({}, {}, {}, demo_sources()); !saved)
        return tl::unexpected(saved.error());

    std::vector<std::string> bar_files;
    for (std::string& name : resources_in("demo/bars"))
        if (name.ends_with(".csv"))
            bar_files.push_back(std::move(name));

    const int total = int(bar_files.size() + std::size(feeds));
    int done = 0;
    store::ChangeSet changes;
    const auto step = [&](const std::string& what) {
        return !progress || progress(what, done, total);
    };
    const auto stopped = [] {
        return fail(ErrorKind::cancelled, Phrase::of("Building the demo was stopped"),
                    Phrase::of("it goes on when the demo is opened again"));
    };

    for (const std::string& name : bar_files) {
        const Symbol symbol = symbol_of_file(name);
        if (!step(symbol.value))
            return stopped();
        const auto bytes = read_resource("demo/bars/" + name);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto outcome =
            pipeline.ingest_quotes(demo_prices(), symbol, {*bytes, "text/csv", {}, 200});
        if (!outcome)
            return tl::unexpected(outcome.error());
        changes += outcome->changes;
        ++done;
    }
    for (const Feed& feed : feeds) {
        if (!step(feed.name))
            return stopped();
        const auto bytes = read_resource(std::string("demo/feeds/") + feed.file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto outcome =
            pipeline.ingest_news(demo_source(feed), {*bytes, feed.content_type, {}, 200});
        if (!outcome)
            return tl::unexpected(outcome.error());
        changes += outcome->changes;
        ++done;
    }
    step("");
    return changes;
}

}  // namespace undertone::app
