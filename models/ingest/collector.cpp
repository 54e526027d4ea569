#include "ingest/collector.h"

#include "ingest/fetch_plan.h"
#include "ingest/running_fetches.h"
#include "sources/provider_keys.h"

#include <spdlog/spdlog.h>
#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace undertone::ingest {
namespace {

Moment moment(Clock clock)
{
    const auto steady = std::chrono::steady_clock::now().time_since_epoch();
    return {clock(), std::chrono::duration_cast<std::chrono::milliseconds>(steady)};
}

class Collection {
public:
    Collection(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http, Clock clock,
               const FetchProgress& progress, Pace pace, const Keys* keys,
               std::vector<store::Attempt> unsaved = {})
        : writer_(writer),
          keys_(keys ? *keys : no_keys_),
          clock_(clock),
          progress_(progress),
          running_(writer, pipeline, http, clock, std::move(unsaved)),
          schedule_(pace, moment(clock))
    {
    }

    /// One round of what is due, planned at its start.
    Result<Round> once(const std::vector<Symbol>& symbols, const RoundOptions& options,
                       const std::atomic<bool>& stop);
    /// Until `stop`.
    Result<void> forever(const std::function<void()>& each_second, const std::atomic<bool>& stop);
    /// Requests of which our database could keep no row.
    std::vector<store::Attempt> take_unsaved() { return running_.take_unsaved(); }

private:
    Result<void> round(const RoundOptions& options, const std::atomic<bool>& stop);
    Result<void> go_on(const std::function<void()>& each_second, const std::atomic<bool>& stop);
    Result<void> end_with(Result<void> ended);
    Result<void> read_rows();
    Result<void> plan_round(const RoundOptions& options);
    [[nodiscard]] bool key_came(const Source& source) const;
    Result<void> plan_anew();
    Result<bool> plan_fetch(const Source& source);
    Result<void> refuse(const Source& source, const Error& error);
    [[nodiscard]] const store::FetchRecord* last_fetch(const SourceId& source) const;

    Result<void> start_due();
    Result<void> step(const std::atomic<bool>& stop);
    Result<void> take(Answer answer, const std::atomic<bool>& stop);
    void end(const SourceId& source, const RunningFetches::Ended& ended);
    Result<void> stop_all();
    void report(FetchReport report);

    store::Writer& writer_;
    const Keys no_keys_{};
    const Keys& keys_;
    const Clock clock_;
    const FetchProgress& progress_;

    RunningFetches running_;  ///< in a round also those to come
    Schedule schedule_;
    std::vector<Symbol> symbols_;
    std::map<SourceId, Source> sources_;              ///< enabled, with an address
    std::map<SourceId, store::FetchRecord> fetches_;  ///< how each last one ended
    std::set<SourceId> asks_again_;                   ///< once what is under way has ended
    bool once_ = false;
    std::int64_t changes_seen_ = 0;  ///< store::Reader::change_count()
    int done_ = 0, total_ = 0;
    Round round_;
};

// ---- planning ----------------------------------------------------------------------------------

/// Sources that may be asked, and how their last fetches ended.
Result<void> Collection::read_rows()
{
    const auto sources = writer_.reader().sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto fetches = writer_.reader().fetches();
    if (!fetches)
        return tl::unexpected(fetches.error());
    sources_.clear();
    for (const Source& source : *sources)
        if (source.enabled && !source.demo && !source.url.empty())
            sources_[source.id] = source;
    for (const store::FetchRecord& fetch : *fetches)
        fetches_[fetch.source] = fetch;
    return {};
}

const store::FetchRecord* Collection::last_fetch(const SourceId& source) const
{
    const auto known = fetches_.find(source);
    return known == fetches_.end() ? nullptr : &known->second;
}

/// It was held back for want of a key, or of a good one, and now there is one.
bool Collection::key_came(const Source& source) const
{
    const store::FetchRecord* const last = last_fetch(source.id);
    return last && last->held_back && !last->retry_at && sources::wants_key(source.format) &&
           !keys_.of(source.id).empty();
}

Result<void> Collection::plan_round(const RoundOptions& options)
{
    if (const auto read = read_rows(); !read)
        return read;
    const Utc now = clock_();
    for (const auto& [id, source] : sources_) {
        const bool force =
            options.force || key_came(source) ||
            std::find(options.also.begin(), options.also.end(), id) != options.also.end();
        if (!is_due(source, last_fetch(id), now, force)) {
            ++round_.not_due;
            continue;
        }
        const Utc due = due_at(source, last_fetch(id), now);
        const auto planned = plan_fetch(source);
        if (!planned)
            return tl::unexpected(planned.error());
        if (*planned)
            schedule_.put(id, std::min(due, now) - now, moment(clock_));
    }
    return {};
}

/// Sources, lists and fetches as they are now, at the start and after another program's changes.
Result<void> Collection::plan_anew()
{
    const auto count = writer_.reader().change_count();  // first: what changes meanwhile counts
    if (!count)
        return tl::unexpected(count.error());
    const auto lists = writer_.reader().watchlists();
    if (!lists)
        return tl::unexpected(lists.error());
    changes_seen_ = *count;
    const auto symbols_before = std::exchange(symbols_, watched_symbols(*lists));
    const auto before = sources_;
    const auto fetches_before = fetches_;
    if (const auto read = read_rows(); !read)
        return read;

    const Utc now = clock_();
    for (const auto& [id, source] : sources_) {
        const store::FetchRecord* const last = last_fetch(id);
        const auto row = before.find(id);
        const auto earlier = fetches_before.find(id);
        const bool is_new = row == before.end();
        const bool fetched_elsewhere =
            last && (earlier == fetches_before.end() || earlier->second != *last);
        const bool asks_otherwise =
            !is_new && (row->second.url != source.url || row->second.queries != source.queries ||
                        (symbols_ != symbols_before && names_symbol(source)));
        if (!is_new && row->second == source && !fetched_elsewhere && !asks_otherwise)
            continue;  // its time stands
        if (asks_otherwise && running_.holds(id))
            asks_again_.insert(id);  // what is under way asks as before
        const bool now_then = asks_otherwise && is_due(source, last, now, true);
        schedule_.put(id, (now_then ? now : due_at(source, last, now)) - now, moment(clock_));
    }
    for (const auto& [id, source] : before)
        if (sources_.count(id) == 0)
            schedule_.drop(id);
    return {};
}

/// False: it has nothing to ask, or cannot be asked as its row stands, which is kept.
Result<bool> Collection::plan_fetch(const Source& source)
{
    const store::FetchRecord* const last = last_fetch(source.id);
    auto requests = requests_of(source, symbols_, last, clock_(), keys_.of(source.id));
    if (!requests) {
        if (const auto kept = refuse(source, requests.error()); !kept)
            return tl::unexpected(kept.error());
        return false;
    }
    if (requests->empty())
        return false;
    total_ += int(requests->size());
    running_.add({source, last ? std::optional(*last) : std::nullopt, std::move(*requests)});
    return true;
}

Result<void> Collection::refuse(const Source& source, const Error& error)
{
    store::FetchRecord record;
    record.source = source.id;
    record.at = clock_();
    record.error = sentence(error);
    record.held_back = true;
    if (const auto* const last = last_fetch(source.id))
        record.interval = last->interval;
    const auto saved = writer_.save_fetch(record, {}, due_at(source, &record, record.at));
    if (!saved)
        return tl::unexpected(saved.error());
    fetches_[source.id] = *saved;
    FetchReport refused;
    refused.source = source.id;
    refused.asked = false;
    refused.error = record.error;
    ++total_;
    report(std::move(refused));
    return {};
}

// ---- fetching ----------------------------------------------------------------------------------

Result<Round> Collection::once(const std::vector<Symbol>& symbols, const RoundOptions& options,
                               const std::atomic<bool>& stop)
{
    once_ = true;
    symbols_ = symbols;
    if (const auto ended = end_with(round(options, stop)); !ended)
        return tl::unexpected(ended.error());
    round_.stopped = stop && done_ < total_;
    return std::move(round_);
}

Result<void> Collection::round(const RoundOptions& options, const std::atomic<bool>& stop)
{
    if (auto planned = plan_round(options); !planned)
        return planned;
    while (!stop && !schedule_.idle())
        if (auto stepped = step(stop); !stepped)
            return stepped;
    return stop_all();
}

Result<void> Collection::forever(const std::function<void()>& each_second,
                                 const std::atomic<bool>& stop)
{
    return end_with(go_on(each_second, stop));
}

Result<void> Collection::go_on(const std::function<void()>& each_second,
                               const std::atomic<bool>& stop)
{
    if (auto planned = plan_anew(); !planned)
        return planned;
    auto last_look = std::chrono::steady_clock::now();
    while (!stop) {
        if (auto stepped = step(stop); !stepped)
            return stepped;
        const auto now = std::chrono::steady_clock::now();
        if (now - last_look < std::chrono::seconds(1))
            continue;
        last_look = now;
        if (each_second)
            each_second();
        const auto count = writer_.reader().change_count();
        if (!count)
            return tl::unexpected(count.error());
        if (*count == changes_seen_)
            continue;
        if (auto planned = plan_anew(); !planned)
            return planned;
    }
    return stop_all();
}

/// However it ended: of each request that was made there is a row. The first failure is the one to
/// tell.
Result<void> Collection::end_with(Result<void> ended)
{
    if (!ended)
        running_.give_up(ended.error());
    auto saved = running_.save_attempts();
    if (!saved && !ended)
        spdlog::warn("requests are without a row yet: {}", to_sentence(saved.error()));
    return ended ? saved : ended;
}

/// Starts what is due and deals with one answer, or waits a little for one.
Result<void> Collection::step(const std::atomic<bool>& stop)
{
    constexpr std::chrono::milliseconds between_looks_at_stop{100};
    if (const auto started = start_due(); !started)
        return started;
    auto answer = running_.wait(schedule_.until_next(moment(clock_), between_looks_at_stop));
    if (!answer)
        return {};
    const SourceId source = answer->source;
    if (auto taken = take(std::move(*answer), stop); !taken)
        return taken;
    if (running_.holds(source) && !stop)
        running_.ask(source);
    return {};
}

Result<void> Collection::start_due()
{
    for (const SourceId& source : schedule_.take(moment(clock_))) {
        if (!once_) {
            // One that was switched off and on again may still be under way.
            const auto planned =
                running_.holds(source) ? Result<bool>(false) : plan_fetch(sources_.at(source));
            if (!planned)
                return tl::unexpected(planned.error());
            if (!*planned) {
                schedule_.ended(source, sources_.at(source).interval, Reach::not_tried,
                                moment(clock_));
                continue;
            }
        }
        running_.ask(source);
    }
    return {};
}

/// Error: ours.
Result<void> Collection::take(Answer answer, const std::atomic<bool>& stop)
{
    const SourceId source = answer.source;
    auto taken = running_.take(std::move(answer), stop);
    if (!taken)
        return tl::unexpected(taken.error());
    total_ += taken->more;
    for (FetchReport& one : taken->reports)
        report(std::move(one));
    if (taken->ended)
        end(source, *taken->ended);
    return {};
}

/// Gives a source whose fetch ended its next time. A cancelled one did not fail and is due again.
void Collection::end(const SourceId& source, const RunningFetches::Ended& ended)
{
    seconds wait{60};
    if (ended.record) {
        fetches_[source] = *ended.record;
        const bool again = asks_again_.erase(source) > 0 && ended.record->ok;
        wait = again ? seconds(0) : ended.due - ended.record->at;
    }
    schedule_.ended(source, once_ ? std::nullopt : std::optional(wait), ended.reach,
                    moment(clock_));
}

/// Ends what is under way: answers that are there are stored, the rest is cancelled.
Result<void> Collection::stop_all()
{
    const std::atomic<bool> stopped{true};
    running_.cancel();
    while (running_.waits())
        if (auto answer = running_.wait(std::chrono::milliseconds(100)))
            if (auto taken = take(std::move(*answer), stopped); !taken)
                return taken;
    return {};
}

void Collection::report(FetchReport report)
{
    ++done_;
    if (progress_)
        progress_(report, done_, total_);
    if (!once_)
        return;
    round_.changes += report.changes;
    round_.reports.push_back(std::move(report));
}

}  // namespace

int Round::failed() const
{
    return int(std::count_if(reports.begin(), reports.end(),
                             [](const FetchReport& report) { return !report.ok; }));
}

Result<Round> collect_once(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http,
                           const std::vector<Symbol>& symbols, Clock clock,
                           const std::atomic<bool>& stop, const FetchProgress& progress,
                           const RoundOptions& options)
{
    return Collection(writer, pipeline, http, clock, progress, options.pace, options.keys)
        .once(symbols, options, stop);
}

Result<void> keep_collecting(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http,
                             Clock clock, const std::atomic<bool>& stop,
                             const FetchProgress& progress, Pace pace,
                             const std::function<void()>& each_second,
                             std::vector<store::Attempt>* unsaved, const Keys* keys)
{
    Collection collection(writer, pipeline, http, clock, progress, pace, keys,
                          unsaved ? std::exchange(*unsaved, {}) : std::vector<store::Attempt>{});
    auto ended = collection.forever(each_second, stop);
    if (unsaved)
        *unsaved = collection.take_unsaved();
    return ended;
}

}  // namespace undertone::ingest
