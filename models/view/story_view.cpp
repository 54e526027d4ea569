#include "view/story_view.h"

#include "analytics/claim_check.h"
#include "view/stored_bars.h"
#include "view/words.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace undertone::view {
namespace {

/// Holds the claims of a whole list against bars.
class ClaimCheck {
public:
    ClaimCheck(const store::Reader& reader, const market::Calendar& calendar,
               const std::vector<Company>& companies)
        : calendar_(calendar), bars_(&reader)
    {
        for (const Company& one : companies)
            if (one.symbol)
                listed_[one.id] = &one;
    }

    /// Errors: io.
    Result<CheckedClaim> check(const Claim& claim, Utc known_at)
    {
        const auto company = listed_.find(claim.company);
        if (company == listed_.end())
            return analytics::check_claim(claim, std::nullopt, nullptr, calendar_, known_at);
        const Company& one = *company->second;
        const auto bars = bars_.of(*one.symbol);
        if (!bars)
            return tl::unexpected(bars.error());
        return analytics::check_claim(claim, one.symbol, *bars, calendar_, known_at, one.shares);
    }

private:
    const market::Calendar& calendar_;
    std::map<CompanyId, const Company*> listed_;
    StoredBars bars_;
};

/// The stories of all queries, each once, newest first, no more than one query asks for.
Result<std::vector<store::StoryView>> stories_of(const store::Reader& reader,
                                                 const std::vector<store::StoryQuery>& queries)
{
    if (queries.size() == 1)
        return reader.stories(queries.front());
    std::map<std::pair<Utc, StoryId>, store::StoryView, std::greater<>> all;
    for (const store::StoryQuery& query : queries) {
        auto stories = reader.stories(query);
        if (!stories)
            return stories;
        for (store::StoryView& one : *stories)
            all.try_emplace({one.story.known_at, one.story.id}, std::move(one));
    }
    std::vector<store::StoryView> newest;
    for (auto& [key, one] : all)
        if (int(newest.size()) < queries.front().limit)
            newest.push_back(std::move(one));
    return newest;
}

}  // namespace

Result<StoryItems> make_story_items(const store::Reader& reader, const ChartQuery& query,
                                    std::optional<SessionSpan> sessions)
{
    const auto subject = chart_subject(reader, query);
    if (!subject)
        return tl::unexpected(subject.error());
    const SessionSpan span = sessions.value_or(SessionSpan(query.from, query.to));
    auto stories =
        stories_of(reader, stories_of_sessions(query, *subject, span.first, span.last));
    if (!stories)
        return tl::unexpected(stories.error());
    return story_items(reader, *subject, std::move(*stories));
}

Result<ListedStoriesPtr> list_stories(const store::Reader& reader, const ChartQuery& query,
                                      std::optional<SessionSpan> sessions, const ListPart& part)
{
    const auto subject = chart_subject(reader, query);
    if (!subject)
        return tl::unexpected(subject.error());
    const SessionSpan span = sessions.value_or(SessionSpan(query.from, query.to));
    auto queries = stories_of_sessions(query, *subject, span.first, span.last);
    auto listed = std::make_shared<ListedStories>();
    listed->query = query;
    listed->sessions = sessions;
    listed->part = part;
    for (store::StoryQuery& one : queries) {
        one.limit = part.limit;
        one.below = part.behind.story;
    }
    auto stories = stories_of(reader, queries);
    if (!stories)
        return tl::unexpected(stories.error());
    const bool is_more = int(stories->size()) >= part.limit;
    if (is_more)
        listed->next = ListCursor{
            store::StoryPlace{stories->back().story.known_at, stories->back().story.id}, {}, 0};
    listed->count = std::int64_t(stories->size());
    if (is_more && !part.behind.story)
        for (const store::StoryQuery& one : queries) {
            const auto count = reader.story_count(one, most_counted);
            if (!count)
                return tl::unexpected(count.error());
            // A story of several queries is one: their sum would count it twice.
            listed->count = std::max<std::int64_t>(listed->count, *count);
            listed->is_at_least |= *count == most_counted || queries.size() > 1;
        }
    auto items = story_items(reader, *subject, std::move(*stories));
    if (!items)
        return tl::unexpected(items.error());
    listed->items = std::move(*items);
    return ListedStoriesPtr(std::move(listed));
}

Result<StoryItems> story_items(const store::Reader& reader, const ChartSubject& subject,
                               std::vector<store::StoryView> stories)
{
    const auto companies = reader.companies();
    if (!companies)
        return tl::unexpected(companies.error());
    ClaimCheck claims(reader, subject.calendar, *companies);
    auto items = std::make_shared<std::vector<StoryItem>>();
    for (store::StoryView& view : stories) {
        StoryItem item;
        const Utc known_at = view.story.known_at;
        for (const Mention& mention : view.scored.mentions)
            if (subject.company && mention.company == subject.company->id)
                item.mention = mention;
        item.session = subject.calendar.session_of(known_at);
        item.session_class = subject.calendar.session_class(known_at);
        item.time_et = in_words(subject.calendar, known_at);
        item.local_date = subject.calendar.local_date(known_at);
        for (const Claim& claim : view.scored.claims) {
            auto checked = claims.check(claim, known_at);
            if (!checked)
                return tl::unexpected(checked.error());
            item.claims.push_back(std::move(*checked));
        }
        item.story = std::move(view);
        items->push_back(std::move(item));
    }
    return items;
}

Explanation explain(const Mention& mention)
{
    Explanation why;
    why.intercept = mention.intercept;
    why.log_odds = mention.log_odds;
    why.p = mention.p;
    double sum = mention.intercept;
    for (const Reason& reason : mention.reasons) {
        why.lines.push_back({reason.rule, reason.text, reason.weight});
        sum += reason.weight;
        why.quoted += reason.quoted ? reason.weight : 0;
    }
    std::stable_sort(why.lines.begin(), why.lines.end(), [](const auto& a, const auto& b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    why.rounding = mention.log_odds - sum;
    return why;
}

}  // namespace undertone::view
