#include "app/cli/topic_looks.h"

#include "app/cli/changes.h"
#include "app/cli/chart_query.h"
#include "app/services.h"
#include "view/topic_preview.h"
#include "view/topic_table.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

template <class Value>
ordered_json value_or_null(const std::optional<Value>& value)
{
    return value ? ordered_json(*value) : ordered_json(nullptr);
}

/// Those of a list, in its order; without a name all. Errors: not_found; io.
Result<std::vector<CompanyId>> companies_asked(const store::Reader& reader,
                                               const std::optional<std::string>& list_name)
{
    const auto companies = reader.companies();
    if (!companies)
        return tl::unexpected(companies.error());
    std::vector<CompanyId> ids;
    if (!list_name) {
        for (const Company& one : *companies)
            ids.push_back(one.id);
        return ids;
    }
    const auto list = find_watchlist(reader, *list_name);
    if (!list)
        return tl::unexpected(list.error());
    for (const Symbol& symbol : list->symbols)
        for (const Company& one : *companies)
            if (one.symbol == symbol)
                ids.push_back(one.id);
    return ids;
}

Result<view::TopicTablePtr> table_asked(const Arguments& args, int sessions,
                                        std::optional<Utc> as_of)
{
    const auto reader = open_for_reading(args.workspace(), print_progress);
    if (!reader)
        return tl::unexpected(reader.error());
    auto companies = companies_asked(*reader, args.value("watchlist"));
    if (!companies)
        return tl::unexpected(companies.error());
    const auto topics = reader->topics();
    if (!topics)
        return tl::unexpected(topics.error());
    std::vector<TopicId> ids;
    for (const Topic& one : *topics)
        ids.push_back(one.id);
    auto query = view::table_of_sessions(std::move(*companies), std::move(ids), sessions);
    query.chart.as_of = as_of;
    const auto demo = is_demo(*reader);
    if (!demo)
        return tl::unexpected(demo.error());
    query.chart.reconstructed = *demo;  // as charts are
    return view::make_topic_table(*reader, query, system_now());
}

}  // namespace

int print_topic_table(const Arguments& args)
{
    int sessions = 5;
    if (const auto end = args.number("sessions", 1, 250, sessions))
        return *end;
    std::optional<Utc> as_of;
    if (const auto end = args.time("as-of", as_of))
        return *end;
    const auto table = table_asked(args, sessions, as_of);
    if (!table)
        return tell(table.error());
    const view::TopicTable& all = **table;
    for (std::size_t row = 0; row < all.companies.size(); ++row)
        for (std::size_t column = 0; column < all.cells[row].size(); ++column) {
            const view::TopicCell& cell = all.cells[row][column];
            const auto& symbol = all.companies[row].symbol;
            print_line(ordered_json{
                {"company", all.companies[row].id.value},
                {"symbol", symbol ? ordered_json(symbol->value) : ordered_json(nullptr)},
                {"topic", column > 0 ? ordered_json(all.topics[column - 1].id.value)
                                     : ordered_json(nullptr)},
                {"after", to_iso(all.begin)},
                {"at", to_iso(all.end)},
                {"tone", value_or_null(cell.tone)},
                {"heat", cell.heat},
                {"change", value_or_null(cell.change)},
                {"stories", value_or_null(cell.stories)}});
        }
    return ok;
}

int print_topic_finds(const Arguments& args, const std::vector<Topic>& topics)
{
    const auto reader = open_for_reading(args.workspace(), print_progress);
    if (!reader)
        return tell(reader.error());
    for (const Topic& topic : topics) {
        view::TopicPreviewing previewing(topic);
        view::TopicPreviewPtr preview;
        do {
            const auto more = previewing.go_on(*reader);
            if (!more)
                return tell(more.error());
            preview = *more;
        } while (!preview->finished);
        print_line(ordered_json{{"topic", topic.id.value},
                                {"finds", preview->found()},
                                {"new", preview->added},
                                {"lost", preview->lost},
                                {"searched", preview->searched},
                                {"all", !preview->has_older}});
        constexpr const char* changes[] = {"kept", "new", "lost"};
        for (const view::PreviewedStory& one : preview->stories)
            print_line(ordered_json{{"story", one.place.id.value},
                                    {"known_at", to_iso(one.place.known_at)},
                                    {"source", one.source.toStdString()},
                                    {"title", one.title.toStdString()},
                                    {"change", changes[int(one.change)]}});
    }
    return ok;
}

}  // namespace undertone::app::cli
