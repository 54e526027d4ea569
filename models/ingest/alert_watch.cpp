#include "ingest/alert_watch.h"

#include "analytics/alerts.h"
#include "ingest/alert_facts.h"

#include <algorithm>

namespace undertone::ingest {
namespace {

constexpr std::chrono::minutes between_looks{1};
/// More of a rule's than it can tell within the time that a look goes back.
constexpr int told_before = 2'000;

}  // namespace

void AlertWatch::note(const store::ChangeSet& changes)
{
    const bool bars = changes.bars_added > 0 || changes.bars_changed > 0;
    bars_ = bars_ || bars;
    noted_ = noted_ || bars || changes.stories_added > 0 || changes.stories_revised > 0;
}

bool AlertWatch::is_due() const
{
    if (!looked_)
        return true;
    const Utc now = clock_();
    return now < *looked_ || now >= *looked_ + (noted_ ? seconds(1) : seconds(between_looks));
}

Result<AlertWatch::News> AlertWatch::news(const store::Reader& reader, store::RevisionId newest,
                                          bool watches_sources, Utc now) const
{
    News news;
    news.bars = bars_;
    news.anything = !seen_ || quarter_ != ceil_to_quarter_hour(now);
    news.stories = !seen_ || newest.value > seen_->value;
    news.silences =
        watches_sources && (!silences_ || now < *silences_ || now >= *silences_ + between_looks);
    if (news.anything || !news.stories)
        return news;
    // Older news moves the index little; the next quarter-hour looks at it all.
    const auto read = reader.recent(
        now - analytics::alert_window, now + std::chrono::days(1), *seen_,
        [&](const store::Reader::Recent& one) {
            news.companies.insert(news.companies.end(), one.companies.begin(), one.companies.end());
        });
    if (!read)
        return tl::unexpected(read.error());
    return news;
}

bool AlertWatch::concerns(const News& news, const AlertRule& rule,
                          const std::vector<CompanyId>& whose) const
{
    if (news.anything || watched_.count(rule.id) == 0)
        return true;
    switch (rule.kind) {
    case AlertKind::source_down: return news.silences;
    case AlertKind::divergence: return news.bars;
    case AlertKind::claim: return news.stories || news.bars;
    case AlertKind::story: return news.stories;
    default: break;
    }
    const auto& named = news.companies;
    return news.stories && std::any_of(whose.begin(), whose.end(), [&](const CompanyId& one) {
               return one.empty() || std::find(named.begin(), named.end(), one) != named.end();
           });
}

Result<std::vector<AlertFiring>> AlertWatch::evaluate(const store::Reader& reader,
                                                      const std::vector<AlertRule>& rules,
                                                      const News& news, Utc now) const
{
    std::vector<AlertFiring> found;
    const bool all_seen = !news.anything && !news.stories && !news.bars && !news.silences;
    if (all_seen && std::all_of(rules.begin(), rules.end(),
                                [&](const AlertRule& rule) { return watched_.count(rule.id) > 0; }))
        return found;
    const auto facts = AlertFacts::read(reader);
    if (!facts)
        return tl::unexpected(facts.error());
    for (const AlertRule& rule : rules) {
        if (!concerns(news, rule, facts->companies_of(rule)))
            continue;
        const auto told = reader.alert_firings(told_before, rule.id);
        if (!told)
            return tl::unexpected(told.error());
        const Utc from = std::max(rule.watches_from, now - analytics::alert_window);
        const auto firings = facts->firings(rule, from, now, *told);
        if (!firings)
            return tl::unexpected(firings.error());
        found.insert(found.end(), firings->begin(), firings->end());
    }
    return found;
}

Result<std::vector<Alert>> AlertWatch::look(store::Writer& writer)
{
    const store::Reader& reader = writer.reader();
    const Utc now = clock_();
    looked_ = now;  // a failure is tried again in a minute
    noted_ = false;
    auto rules = reader.alert_rules();
    if (!rules)
        return tl::unexpected(rules.error());
    std::erase_if(*rules, [&](const AlertRule& rule) { return !rule.watches(now); });
    const auto newest = reader.last_revision();
    if (!newest)
        return tl::unexpected(newest.error());
    std::vector<Alert> alerts;
    if (!rules->empty()) {
        const bool watches_sources =
            std::any_of(rules->begin(), rules->end(),
                        [](const AlertRule& rule) { return rule.kind == AlertKind::source_down; });
        const auto come = news(reader, *newest, watches_sources, now);
        if (!come)
            return tl::unexpected(come.error());
        const auto found = evaluate(reader, *rules, *come, now);
        if (!found)
            return tl::unexpected(found.error());
        const auto kept = found->empty() ? found : writer.save_firings(*found);
        if (!kept)
            return tl::unexpected(kept.error());
        if (come->silences)
            silences_ = now;
        for (const AlertFiring& firing : *kept)
            for (const AlertRule& rule : *rules)
                if (rule.id == firing.rule)
                    alerts.push_back({rule, firing});
    }
    watched_.clear();
    for (const AlertRule& rule : *rules)
        watched_.insert(rule.id);
    seen_ = *newest;
    quarter_ = ceil_to_quarter_hour(now);
    bars_ = false;
    return alerts;
}

}  // namespace undertone::ingest
