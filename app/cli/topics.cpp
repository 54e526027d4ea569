#include "app/cli/changes.h"
#include "app/cli/topic_looks.h"
#include "app/cli/verb.h"
#include "app/services.h"
#include "sources/reference_data.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

Result<std::vector<Topic>> stored_topics(const Workspace& workspace)
{
    const auto reader = open_for_reading(workspace);
    return reader ? reader->topics() : tl::unexpected(reader.error());
}

int list_topics(const Workspace& workspace)
{
    const auto topics = stored_topics(workspace);
    if (!topics)
        return tell(topics.error());
    for (const Topic& topic : *topics) {
        auto line = nlohmann::ordered_json::parse(sources::topic_json(topic));
        line["own"] = topic.own;
        print_line(line);
    }
    return ok;
}

/// As a file that --add reads.
int export_topics(const Workspace& workspace)
{
    const auto topics = stored_topics(workspace);
    if (!topics)
        return tell(topics.error());
    auto own = nlohmann::ordered_json::array();
    for (const Topic& topic : *topics)
        if (topic.own)
            own.push_back(nlohmann::ordered_json::parse(sources::topic_json(topic)));
    print_text_line(nlohmann::ordered_json{{"topics", own}}.dump(2));
    return ok;
}

/// What a file or standard input holds, or why it cannot be taken.
Result<std::vector<Topic>> read_topics(const std::string& file)
{
    const auto bytes = read_input(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto topics = sources::parse_topics(*bytes);
    if (!topics) {
        Error error = topics.error();
        error.what = (file == "-" ? "standard input" : file) + ": " + error.what.english();
        error.remedy = "“undertone-cli topics” prints topics as they are written";
        return tl::unexpected(error);
    }
    if (topics->empty())
        return fail(ErrorKind::invalid_input, file + " holds no topic");
    return topics;
}

/// A line on stderr at most for each twentieth of the way.
class SearchLines {
public:
    bool operator()(int done, int total)
    {
        const int twentieth = total > 0 ? 20 * done / total : 20;
        if (std::exchange(last_, twentieth) != twentieth)
            std::cerr << "undertone-cli: searched " << done << " of " << total << " stored texts\n";
        return !stop_asked;
    }

private:
    int last_ = -1;
};

int change_topics(const Workspace& workspace, const std::vector<TopicId>& removed,
                  const std::vector<Topic>& added)
{
    const auto services = open_for_writing(workspace);
    if (!services)
        return tell(services.error());
    ingest::Pipeline& pipeline = *services->pipeline;
    if (const auto changed = pipeline.change_topics(removed, added); !changed)
        return tell(changed.error());
    if (const auto found = pipeline.search_topics(SearchLines()); !found)
        return tell(found.error());

    for (const TopicId& topic : removed)
        print_line(nlohmann::ordered_json{{"removed", topic.value}});
    for (const Topic& topic : added) {
        store::StoryQuery query;
        query.topic = topic.id;
        const auto stories = services->writer->reader().story_count(query);
        if (!stories)
            return tell(stories.error());
        print_line(nlohmann::ordered_json{{"added", topic.id.value}, {"stories", *stories}});
    }
    return ok;
}

}  // namespace

int run_topics(const QStringList& arguments)
{
    Arguments args("topics",
                   "Lists the topics and what they are recognised by; adds and removes your own. "
                   "What is added is looked for in the stored stories too; stopped, the search "
                   "goes on at the next start.");
    args.option("add", "add the topics of a JSON file (- for standard input)", "FILE")
        .option("remove", "remove a topic of your own", "ID")
        .option("try",
                "what the topics of a JSON file would find in the stored stories; stores nothing",
                "FILE")
        .option(
            "by-company",
            "tone, heat and change of each topic for each company, a JSON line each, as the desk’s "
            "table")
        .option("watchlist", "with --by-company: its companies, not all", "NAME")
        .option("sessions", "with --by-company: the change over so many (5)", "N")
        .option("as-of", "with --by-company: only what was recorded by then", "UTC")
        .option("list", "list them (the default)")
        .option("export", "print your own topics as a file for --add")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const int asked = int(args.has("list")) + int(args.has("export")) + int(args.has("try")) +
                      int(args.has("by-company")) + int(args.has("add") || args.has("remove"));
    if (asked > 1)
        return tell_usage("--list, --export, --try, --by-company and edits do not go together");
    for (const char* name : {"watchlist", "sessions", "as-of"})
        if (args.has(name) && !args.has("by-company"))
            return tell_usage("--" + std::string(name) + " goes with --by-company");
    if (args.has("by-company"))
        return print_topic_table(args);
    if (const auto file = args.value("try")) {
        const auto topics = read_topics(*file);
        return topics ? print_topic_finds(args, *topics) : tell(topics.error());
    }
    if (args.has("export"))
        return export_topics(args.workspace());
    if (!args.has("add") && !args.has("remove"))
        return list_topics(args.workspace());

    stop_on_signals();
    std::vector<TopicId> removed;
    if (const auto id = args.value("remove"))
        removed.push_back({*id});
    std::vector<Topic> added;
    if (const auto file = args.value("add")) {
        auto topics = read_topics(*file);
        if (!topics)
            return tell(topics.error());
        added = std::move(*topics);
    }
    return change_topics(args.workspace(), removed, added);
}

}  // namespace undertone::app::cli
