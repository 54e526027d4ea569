#include "ingest/collector.h"

#include "ingest/fetch_plan.h"
#include "ingest/reserve.h"
#include "ingest/source_fetch.h"

#include <spdlog/spdlog.h>
#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <utility>

namespace undertone::ingest {
namespace {

struct Answer {
    SourceId source;
    Result<net::HttpResponse> response;
};

/// Answers on their way from the net thread to the ingest thread. Shared with the net thread, which
/// may still bring a cancelled one when a round ended early.
class Answers {
public:
    void push(Answer answer)
    {
        {
            const std::lock_guard lock(mutex_);
            answers_.push_back(std::move(answer));
        }
        arrival_.notify_one();
    }
    /// None: nothing came in that time.
    std::optional<Answer> wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(mutex_);
        if (!arrival_.wait_for(lock, time, [this] { return !answers_.empty(); }))
            return std::nullopt;
        Answer answer = std::move(answers_.front());
        answers_.pop_front();
        return answer;
    }

private:
    std::mutex mutex_;
    std::condition_variable arrival_;
    std::deque<Answer> answers_;
};

Moment moment(Clock clock)
{
    const auto steady = std::chrono::steady_clock::now().time_since_epoch();
    return {clock(), std::chrono::duration_cast<std::chrono::milliseconds>(steady)};
}

class Collection {
public:
    Collection(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http, Clock clock,
               const FetchProgress& progress, Pace pace)
        : writer_(writer),
          pipeline_(pipeline),
          http_(http),
          clock_(clock),
          progress_(progress),
          schedule_(pace, moment(clock))
    {
    }

    /// One round of what is due, planned at its start.
    Result<Round> once(const std::vector<Symbol>& symbols, bool force,
                       const std::atomic<bool>& stop);
    /// Until `stop`.
    Result<void> forever(const std::function<void()>& each_second, const std::atomic<bool>& stop);

private:
    Result<void> read_rows();
    Result<void> plan_round(bool force);
    Result<void> plan_anew();
    Result<bool> plan_fetch(const Source& source);
    Result<void> refuse(const Source& source, const Error& error);
    [[nodiscard]] const store::FetchRecord* last_fetch(const SourceId& source) const;

    Result<void> start_due();
    void ask(SourceFetch& fetch);
    Result<void> step(const std::atomic<bool>& stop);
    Result<void> take(Answer answer, const std::atomic<bool>& stop);
    Result<void> end(const SourceId& source);
    void end_cancelled(const SourceId& source);
    Result<void> stop_all();
    void report(FetchReport report);

    store::Writer& writer_;
    Pipeline& pipeline_;
    net::HttpClient& http_;
    const Clock clock_;
    const FetchProgress& progress_;

    Schedule schedule_;
    std::vector<Symbol> symbols_;
    std::map<SourceId, Source> sources_;              ///< enabled, with an address
    std::map<SourceId, store::FetchRecord> fetches_;  ///< how each last one ended
    std::map<SourceId, SourceFetch> under_way_;       ///< in a round also those to come
    std::set<SourceId> asks_again_;                   ///< once what is under way has ended
    std::vector<store::Attempt> cut_short_;           ///< of fetches that were stopped
    std::shared_ptr<Answers> answers_ = std::make_shared<Answers>();
    bool once_ = false;
    std::int64_t changes_seen_ = 0;  ///< store::Reader::change_count()
    int asked_ = 0;                  ///< requests that wait for their answer
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

Result<void> Collection::plan_round(bool force)
{
    if (const auto read = read_rows(); !read)
        return read;
    const Utc now = clock_();
    for (const auto& [id, source] : sources_) {
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
        if (asks_otherwise && under_way_.count(id) > 0)
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
    const char* const key = std::getenv(key_variable(source.id).c_str());
    auto requests = requests_of(source, symbols_, last, clock_(), key ? key : "");
    if (!requests) {
        if (const auto kept = refuse(source, requests.error()); !kept)
            return tl::unexpected(kept.error());
        return false;
    }
    if (requests->empty())
        return false;
    total_ += int(requests->size());
    under_way_.try_emplace(source.id, source, last ? std::optional(*last) : std::nullopt,
                           std::move(*requests));
    return true;
}

Result<void> Collection::refuse(const Source& source, const Error& error)
{
    store::FetchRecord record;
    record.source = source.id;
    record.at = clock_();
    record.error = to_sentence(error);
    record.held_back = true;
    if (const auto* const last = last_fetch(source.id))
        record.interval = last->interval;
    if (const auto saved = writer_.save_fetch(record, {}, due_at(source, &record, record.at));
        !saved)
        return saved;
    fetches_[source.id] = record;
    FetchReport refused;
    refused.source = source.id;
    refused.asked = false;
    refused.error = record.error;
    ++total_;
    report(std::move(refused));
    return {};
}

// ---- fetching ----------------------------------------------------------------------------------

Result<Round> Collection::once(const std::vector<Symbol>& symbols, bool force,
                               const std::atomic<bool>& stop)
{
    once_ = true;
    symbols_ = symbols;
    if (const auto planned = plan_round(force); !planned)
        return tl::unexpected(planned.error());
    while (!stop && !schedule_.idle())
        if (const auto stepped = step(stop); !stepped)
            return tl::unexpected(stepped.error());
    if (const auto stopped = stop_all(); !stopped)
        return tl::unexpected(stopped.error());
    round_.stopped = stop && done_ < total_;
    return std::move(round_);
}

Result<void> Collection::forever(const std::function<void()>& each_second,
                                 const std::atomic<bool>& stop)
{
    if (const auto planned = plan_anew(); !planned)
        return planned;
    auto last_look = std::chrono::steady_clock::now();
    while (!stop) {
        if (const auto stepped = step(stop); !stepped)
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
        if (const auto planned = plan_anew(); !planned)
            return planned;
    }
    return stop_all();
}

/// Starts what is due and deals with one answer, or waits a little for one.
Result<void> Collection::step(const std::atomic<bool>& stop)
{
    constexpr std::chrono::milliseconds between_looks_at_stop{100};
    if (const auto started = start_due(); !started)
        return started;
    auto answer = answers_->wait(schedule_.until_next(moment(clock_), between_looks_at_stop));
    if (!answer)
        return {};
    const SourceId source = answer->source;
    if (auto taken = take(std::move(*answer), stop); !taken) {
        http_.cancel_all();  // late answers find the queue, which they share
        return taken;
    }
    if (const auto fetch = under_way_.find(source); fetch != under_way_.end() && !stop)
        ask(fetch->second);
    return {};
}

Result<void> Collection::start_due()
{
    for (const SourceId& source : schedule_.take(moment(clock_))) {
        if (!once_) {
            // One that was switched off and on again may still be under way.
            const auto planned = under_way_.count(source) > 0 ? Result<bool>(false)
                                                              : plan_fetch(sources_.at(source));
            if (!planned)
                return tl::unexpected(planned.error());
            if (!*planned) {
                schedule_.ended(source, sources_.at(source).interval, Reach::not_tried,
                                moment(clock_));
                continue;
            }
        }
        ask(under_way_.at(source));
    }
    return {};
}

void Collection::ask(SourceFetch& fetch)
{
    ++asked_;
    const SourceId source = fetch.source().id;
    net::HttpRequest request = fetch.next_request();
    if (auto reserved = reserve(writer_, request, clock_()); !reserved) {
        answers_->push({source, tl::unexpected(std::move(reserved.error()))});
        return;
    }
    http_.get(std::move(request), [answers = answers_, source](Result<net::HttpResponse> response) {
        answers->push({source, std::move(response)});
    });
}

/// Error: ours.
Result<void> Collection::take(Answer answer, const std::atomic<bool>& stop)
{
    --asked_;
    SourceFetch& fetch = under_way_.at(answer.source);
    const std::size_t requests_before = fetch.size();
    auto reports = fetch.take(std::move(answer.response), pipeline_, clock_, stop);
    total_ += int(fetch.size() - requests_before);
    if (!reports && reports.error().kind == ErrorKind::cancelled) {
        end_cancelled(answer.source);
        return {};
    }
    if (!reports)
        return tl::unexpected(reports.error());
    for (FetchReport& one : *reports)
        report(std::move(one));
    return fetch.done() ? end(answer.source) : Result<void>{};
}

/// All of a source's requests are answered or left out: keeps how it went.
Result<void> Collection::end(const SourceId& source)
{
    const SourceFetch fetch = std::move(under_way_.extract(source).mapped());
    const store::FetchRecord record = fetch.record(clock_());
    const Utc due = due_at(fetch.source(), &record, record.at);
    if (const auto saved = writer_.save_fetch(record, fetch.attempts(), due); !saved)
        return saved;
    fetches_[source] = record;
    const bool again = asks_again_.erase(source) > 0 && record.ok;
    const seconds wait = again ? seconds(0) : due - record.at;
    schedule_.ended(source, once_ ? std::nullopt : std::optional(wait), fetch.reach(),
                    moment(clock_));
    return {};
}

/// It did not fail and is due again; what was asked of it is kept with the others at the end.
void Collection::end_cancelled(const SourceId& source)
{
    const SourceFetch fetch = std::move(under_way_.extract(source).mapped());
    cut_short_.insert(cut_short_.end(), fetch.attempts().begin(), fetch.attempts().end());
    schedule_.ended(source, once_ ? std::nullopt : std::optional(seconds(60)), Reach::not_tried,
                    moment(clock_));
}

/// Ends what is under way: answers that are there are stored, the rest is cancelled.
Result<void> Collection::stop_all()
{
    const std::atomic<bool> stopped{true};
    if (asked_ > 0)
        http_.cancel_all();
    while (asked_ > 0)
        if (auto answer = answers_->wait(std::chrono::milliseconds(100)))
            if (auto taken = take(std::move(*answer), stopped); !taken)
                return taken;
    for (const auto& [id, fetch] : under_way_)
        cut_short_.insert(cut_short_.end(), fetch.attempts().begin(), fetch.attempts().end());
    return cut_short_.empty() ? Result<void>{} : writer_.save_attempts(cut_short_);
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
    return Collection(writer, pipeline, http, clock, progress, options.pace)
        .once(symbols, options.force, stop);
}

Result<void> keep_collecting(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http,
                             Clock clock, const std::atomic<bool>& stop,
                             const FetchProgress& progress, Pace pace,
                             const std::function<void()>& each_second)
{
    return Collection(writer, pipeline, http, clock, progress, pace).forever(each_second, stop);
}

}  // namespace undertone::ingest
