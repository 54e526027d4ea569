#include "store/search.h"

#include "app/cli/changes.h"
#include "app/cli/verb.h"
#include "app/services.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

constexpr int most_lines = 100'000;

/// Both verbs print a story so.
class StoryLines {
public:
    explicit StoryLines(const std::vector<Company>& companies)
    {
        for (const Company& one : companies)
            if (one.symbol)
                symbols_[one.id] = one.symbol->value;
    }

    [[nodiscard]] ordered_json line(const store::StoryView& view) const
    {
        const Story& story = view.story;
        const ScoredText& scored = view.scored;
        const bool is_scored = scored.unscored.empty();
        ordered_json line = {{"id", story.id.value},
                             {"title", story.content.title},
                             {"summary", story.content.summary},
                             {"link", story.content.link},
                             {"source", story.source.value},
                             {"publisher", story.content.publisher},
                             {"known_at", to_iso(story.known_at)},
                             {"recorded_at", to_iso(story.recorded_at)},
                             {"revision", story.revision},
                             {"cluster", story.cluster.value},
                             {"cluster_size", view.cluster_size},
                             {"engine", view.engine},
                             {"tone", nullptr},
                             {"label", nullptr},
                             {"unscored", nullptr},
                             {"topics", ordered_json::array()},
                             {"companies", ordered_json::array()}};
        if (is_scored) {
            line["tone"] = scored.tone;
            line["label"] = to_string(scored.label);
        } else {
            line["unscored"] = scored.unscored;
        }
        for (const TopicMatch& topic : scored.topics)
            line["topics"].push_back({{"id", topic.topic.value}, {"relevance", topic.relevance}});
        for (const Mention& mention : scored.mentions)
            line["companies"].push_back(mention_line(mention));
        return line;
    }

private:
    [[nodiscard]] ordered_json mention_line(const Mention& mention) const
    {
        ordered_json line = {{"company", mention.company.value}, {"symbol", nullptr},
                             {"score", mention.score},           {"relevance", mention.relevance},
                             {"confidence", mention.confidence}, {"reaction", mention.reaction}};
        if (const auto symbol = symbols_.find(mention.company); symbol != symbols_.end())
            line["symbol"] = symbol->second;
        return line;
    }

    std::map<CompanyId, std::string> symbols_;
};

void add_paging(Arguments& args)
{
    args.option("limit", "at most so many stories (50)", "N")
        .option("offset", "leave out so many first", "N")
        .with_workspace();
}

/// None: both are filled in. Else: a usage error was told.
std::optional<int> read_paging(const Arguments& args, int& limit, int& offset)
{
    const auto end = args.number("limit", 0, most_lines, limit);
    return end ? end : args.number("offset", 0, most_lines, offset);
}

/// How many, in which order, which of them: for people, beside the lines.
void tell_page(const store::SearchPage& page, int offset)
{
    std::cerr << "undertone-cli: " << page.count
              << (page.count == 1 && !page.is_at_least ? " story" : " stories")
              << (page.is_at_least ? " and more" : "") << " found, "
              << (page.is_ranked ? "best first" : "newest first");
    if (!page.hits.empty())
        std::cerr << "; here " << offset + 1 << " to " << offset + int(page.hits.size());
    if (page.looked_back_to)
        std::cerr << "; looked back to " << to_iso(*page.looked_back_to)
                  << ", before:" << to_iso(*page.looked_back_to) << " goes on";
    std::cerr << '\n';
}

ordered_json found_line(const store::SearchHit& hit, ordered_json line)
{
    line["found"] = ordered_json::array();
    const std::pair<Field, const std::vector<store::TextRange>*> fields[] = {
        {Field::title, &hit.title}, {Field::summary, &hit.summary}, {Field::text, &hit.text}};
    for (const auto& [field, ranges] : fields)
        for (const store::TextRange& range : *ranges)
            line["found"].push_back(
                {{"field", to_string(field)}, {"start", range.start}, {"end", range.end}});
    line["snippet"] = hit.snippet.words;
    return line;
}

std::optional<int> read_times(const Arguments& args, store::StoryQuery& query)
{
    for (const auto& [name, time] : {std::pair{"from", &query.from}, std::pair{"to", &query.to},
                                     std::pair{"as-of", &query.as_of}}) {
        if (const auto end = args.time(name, *time))
            return end;
    }
    if (query.from && query.to && *query.from > *query.to)
        return tell_usage("--from is after --to");
    return std::nullopt;
}

/// Errors: not_found (no company has that symbol, there is no such topic), io.
Result<void> read_subject(const Arguments& args, const store::Reader& reader,
                          const std::vector<Company>& companies, store::StoryQuery& query)
{
    if (const auto symbol = args.value("symbol")) {
        const std::string wanted = QString::fromStdString(*symbol).toUpper().toStdString();
        const auto at = std::find_if(companies.begin(), companies.end(), [&](const Company& one) {
            return one.symbol && one.symbol->value == wanted;
        });
        if (at == companies.end())
            return fail(ErrorKind::not_found, "No company here has the symbol " + wanted,
                        "“undertone-cli search” looks for words");
        query.company = at->id;
    }
    const auto topic = args.value("topic");
    if (!topic)
        return {};
    const auto topics = reader.topics();
    if (!topics)
        return tl::unexpected(topics.error());
    query.topic = TopicId{*topic};
    if (std::none_of(topics->begin(), topics->end(),
                     [&](const Topic& one) { return one.id == query.topic; }))
        return fail(ErrorKind::not_found, "There is no topic “" + *topic + "”",
                    "“undertone-cli topics” lists them");
    return {};
}

}  // namespace

int run_search(const QStringList& arguments)
{
    Arguments args("search",
                   "Looks for stored stories, a JSON line a story: words, \"phrases\", tariff*, "
                   "NEAR(a b, 5), OR, -word, source:, symbol:, company:, topic:, tone:<-0.5, "
                   "after:2025-01-27, before:. One that begins with - goes behind --. A line on "
                   "stderr says how many there are and in which order they come.");
    args.positional("QUERY", "what to look for; words of several arguments belong together", 1,
                    100);
    add_paging(args);
    if (const auto end = args.parse(arguments))
        return *end;
    store::SearchRequest request;
    if (const auto end = read_paging(args, request.limit, request.offset))
        return *end;
    std::string text;
    for (const std::string& part : args.positionals())
        text += (text.empty() ? "" : " ") + part;
    const auto query = store::read_search(text);
    if (!query)
        return tell(store::to_error(query.error()));
    request.query = *query;

    const auto reader = open_for_reading(args.workspace(), print_progress);
    if (!reader)
        return tell(reader.error());
    const auto companies = reader->companies();
    if (!companies)
        return tell(companies.error());
    const auto page = reader->search(request);
    if (!page)
        return tell(page.error());
    const StoryLines lines(*companies);
    for (const store::SearchHit& hit : page->hits)
        print_line(found_line(hit, lines.line(hit.story)));
    tell_page(*page, request.offset);
    return ok;
}

int run_stories(const QStringList& arguments)
{
    Arguments args("stories", "Lists stored stories, newest first, a JSON line a story.");
    args.option("symbol", "about the company with this symbol", "SYMBOL")
        .option("topic", "of this topic", "TOPIC")
        .option("from", "known at or after this date or time (UTC)", "UTC")
        .option("to", "known before this date or time (UTC)", "UTC")
        .option("as-of", "only what was recorded by then", "UTC");
    add_paging(args);
    if (const auto end = args.parse(arguments))
        return *end;
    store::StoryQuery query;
    int limit = 50, offset = 0;
    if (const auto end = read_paging(args, limit, offset))
        return *end;
    if (const auto end = read_times(args, query))
        return *end;

    const auto reader = open_for_reading(args.workspace(), print_progress);
    if (!reader)
        return tell(reader.error());
    const auto companies = reader->companies();
    if (!companies)
        return tell(companies.error());
    if (const auto read = read_subject(args, *reader, *companies, query); !read)
        return tell(read.error());
    query.limit = limit + offset;
    const auto stories = reader->stories(query);
    if (!stories)
        return tell(stories.error());
    const StoryLines lines(*companies);
    for (std::size_t i = std::size_t(offset); i < stories->size(); ++i)
        print_line(lines.line((*stories)[i]));
    return ok;
}

}  // namespace undertone::app::cli
