#include "view/source_figures.h"

#include "sources/own_source.h"

#include <algorithm>

namespace undertone::view {
namespace {

constexpr auto shown_coverage = std::chrono::hours(24 * 30);

template <class T, class Is>
std::optional<T> first(const std::vector<T>& all, Is is)
{
    const auto at = std::find_if(all.begin(), all.end(), is);
    return at == all.end() ? std::nullopt : std::optional(*at);
}

}  // namespace

Result<SourceFiguresPtr> source_figures(const store::Reader& reader, Utc now)
{
    const auto sources = reader.sources();
    const auto health = reader.source_health(now);
    const auto fetches = reader.fetches();
    const auto budgets = reader.budget_uses(now);
    if (!sources || !health || !fetches || !budgets)
        return tl::unexpected(!sources   ? sources.error()
                              : !health  ? health.error()
                              : !fetches ? fetches.error()
                                         : budgets.error());
    auto all = std::make_shared<std::vector<SourceFigures>>();
    for (const store::SourceHealth& one : *health) {
        const auto source = first(*sources, [&](const Source& s) { return s.id == one.source; });
        if (!source)
            continue;  // removed between the two reads
        auto coverage = reader.coverage(one.source, now - shown_coverage, now, now);
        if (!coverage)
            return tl::unexpected(coverage.error());
        const std::string host = sources::host_of(source->url);
        all->push_back(
            {one,
             first(*fetches, [&](const store::FetchRecord& f) { return f.source == one.source; }),
             std::move(*coverage),
             first(*budgets, [&](const store::BudgetUse& b) { return b.budget.host == host; })});
    }
    return SourceFiguresPtr(std::move(all));
}

}  // namespace undertone::view
