#include "view/found_stories.h"

#include "core/text.h"
#include "view/dates.h"
#include "view/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace undertone::view {
namespace {

/// The one company whose stories are looked for; none: nobody's, or those of several.
Result<std::optional<Company>> company_named(const store::Reader& reader,
                                             const store::SearchQuery& query)
{
    using Kind = store::SearchFilter::Kind;
    const store::SearchFilter* only = nullptr;
    for (const store::SearchFilter& one : query.filters) {
        if (one.left_out || (one.kind != Kind::company && one.kind != Kind::symbol))
            continue;
        if (only)
            return std::nullopt;
        only = &one;
    }
    if (!only)
        return std::nullopt;
    const auto companies = reader.companies();
    if (!companies)
        return tl::unexpected(companies.error());
    for (const Company& one : *companies) {
        const std::string symbol = one.symbol ? one.symbol->value : std::string();
        if (only->kind == Kind::symbol ? equal_ignoring_case(symbol, only->value)
                                       : equal_ignoring_case(one.id.value, only->value) ||
                                             equal_ignoring_case(one.name, only->value))
            return one;
    }
    return std::nullopt;
}

FoundIn found_in(const store::SearchHit& hit)
{
    FoundIn found;
    found.title = in_units(hit.story.story.content.title, hit.title);
    if (found.title.isEmpty()) {
        found.snippet = QString::fromStdString(hit.snippet.words);
        found.snippet_marks = in_units(hit.snippet.words, hit.snippet.marks);
    }
    return found;
}

}  // namespace

MarkedSpans in_units(const std::string& text, const std::vector<store::TextRange>& ranges)
{
    const std::u32string points = to_code_points(text);
    MarkedSpans spans;
    int at = 0, units = 0;
    const auto units_to = [&](int point) {
        for (; at < point && std::size_t(at) < points.size(); ++at)
            units += points[std::size_t(at)] > 0xFFFF ? 2 : 1;
        return units;
    };
    for (const store::TextRange& range : ranges) {
        const int start = units_to(range.start);
        spans.append({start, units_to(range.end)});
    }
    return spans;
}

Result<FoundStoriesPtr> find_stories(const store::Reader& reader, const Symbol& symbol,
                                     const QString& text, const ListPart& part)
{
    auto found = std::make_shared<FoundStories>();
    found->text = text;
    found->part = part;
    const auto query = store::read_search(text.toStdString(), {.is_unfinished = true});
    if (!query) {
        found->mistake = store::to_error(query.error());
        return found;
    }
    auto subject = chart_subject(reader, symbol);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto named = company_named(reader, *query);
    if (!named)
        return tl::unexpected(named.error());
    if (*named)
        subject->company = *named;
    store::SearchRequest request{*query, {}, part.behind.offset, part.limit};
    request.below = part.behind.place;
    request.calendar = subject->calendar;
    if (subject->company)
        request.company = subject->company->id;
    auto page = reader.search(request);
    if (!page && page.error().kind == ErrorKind::invalid_input) {
        found->mistake = page.error();
        return found;
    }
    if (!page)
        return tl::unexpected(page.error());

    std::vector<store::StoryView> stories;
    for (store::SearchHit& hit : page->hits) {
        found->found_in.push_back(found_in(hit));
        stories.push_back(std::move(hit.story));
    }
    auto items = story_items(reader, *subject, std::move(stories));
    if (!items)
        return tl::unexpected(items.error());
    found->items = std::move(*items);
    found->count = page->count;
    found->is_at_least = page->is_at_least;
    found->is_ranked = page->is_ranked;
    found->looked_back_to = page->looked_back_to;
    if (page->is_ranked && page->count > std::int64_t(request.offset) + request.limit)
        found->next = ListCursor{{}, {}, request.offset + request.limit};
    else if (page->goes_on_below)
        found->next = ListCursor{{}, page->goes_on_below, 0};
    return found;
}

QString found_text(const FoundStories& found)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("undertone::view", text);
    };
    const QString count = QLocale(QLocale::English).toString(qlonglong(found.count));
    QString text = found.is_at_least  ? tr("%1 stories and more").arg(count)
                   : found.count == 1 ? tr("1 story")
                                      : tr("%1 stories").arg(count);
    if (found.count > 1)
        text += found.is_ranked ? tr(", best first") : tr(", newest first");
    if (found.looked_back_to)
        text += tr(" · looked back to %1 so far").arg(date_text(date_of(*found.looked_back_to)));
    return text;
}

}  // namespace undertone::view
