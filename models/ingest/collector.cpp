#include "ingest/collector.h"

#include "ingest/fetch_plan.h"
#include "ingest/reserve.h"
#include "net/url.h"

#include <spdlog/spdlog.h>
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>

namespace undertone::ingest {
namespace {

/// One due source during a round.
struct Job {
    Source source;
    std::vector<PlannedRequest> requests;
    std::size_t next = 0;  ///< request to make after the one under way
    std::optional<store::FetchRecord> last;
    store::FetchRecord record;  ///< being made
    int failed = 0;
    int unreached = 0;  ///< in a row
    Error first_error;
};

struct Answer {
    std::size_t job = 0;
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

/// The parsers know bytes, the client hosts; the user knows sources and symbols.
std::string named(const Source& source, const std::string& what, std::string words)
{
    if (words.starts_with(source.name + ": "))
        words.erase(0, source.name.size() + 2);
    const bool says_what = what.empty() || words.find(what) != std::string::npos;
    return source.name + (says_what ? "" : ", " + what) + ": " + words;
}

/// "2025-01-27 14:32 UTC"
std::string minute_of(Utc time)
{
    std::string text = to_iso(time).substr(0, 16);
    text[10] = ' ';
    return text + " UTC";
}

/// The provider does not want us now: asking on makes it worse.
bool is_refusal(ErrorKind kind)
{
    return kind == ErrorKind::refused_rate || kind == ErrorKind::refused_key ||
           kind == ErrorKind::blocked_page;
}

bool is_unreached(ErrorKind kind)
{
    return kind == ErrorKind::network || kind == ErrorKind::outage;
}

/// A failure of ours, not of the source that happened to be fetched.
bool is_ours(ErrorKind kind)
{
    return kind == ErrorKind::io || kind == ErrorKind::newer_database || kind == ErrorKind::engine;
}

class Collection {
public:
    Collection(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http, Clock clock,
               const std::function<void(const FetchReport&, int, int)>& progress)
        : writer_(writer), pipeline_(pipeline), http_(http), clock_(clock), progress_(progress)
    {
    }

    Result<void> plan(const std::vector<Symbol>& symbols, const RoundOptions& options);
    Result<Round> run(const std::atomic<bool>& stop);

private:
    void ask(std::size_t index);
    Result<void> take(Answer answer, const std::atomic<bool>& stop);
    Result<Pipeline::Outcome> ingest(const Job& job, const PlannedRequest& request,
                                     net::HttpResponse& response, const std::atomic<bool>& stop);
    void note_success(Job& job, const net::HttpResponse& response, int items);
    /// True: the rest of the source's requests is left out.
    bool note_failure(Job& job, const PlannedRequest& request, Error& error, int status);
    Result<void> end(Job& job);
    void report(FetchReport report);

    store::Writer& writer_;
    Pipeline& pipeline_;
    net::HttpClient& http_;
    const Clock clock_;
    const std::function<void(const FetchReport&, int, int)>& progress_;

    std::vector<Job> jobs_;
    std::shared_ptr<Answers> answers_ = std::make_shared<Answers>();
    int under_way_ = 0, done_ = 0, total_ = 0;
    Round round_;
};

Result<void> Collection::plan(const std::vector<Symbol>& symbols, const RoundOptions& options)
{
    const auto sources = writer_.reader().sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto fetches = writer_.reader().fetches();
    if (!fetches)
        return tl::unexpected(fetches.error());
    std::map<SourceId, store::FetchRecord> last;
    for (const store::FetchRecord& fetch : *fetches)
        last[fetch.source] = fetch;

    const Utc now = clock_();
    for (const Source& source : *sources) {
        if (!source.enabled || source.demo || source.url.empty())
            continue;
        Job job;
        job.source = source;
        if (const auto known = last.find(source.id); known != last.end())
            job.last = known->second;
        const store::FetchRecord* const earlier = job.last ? &*job.last : nullptr;
        if (!is_due(source, earlier, now, options.force)) {
            ++round_.not_due;
            continue;
        }
        job.record.source = source.id;
        auto requests = requests_of(source, symbols, earlier, now);
        if (!requests) {
            job.record.at = now;
            job.record.error = to_sentence(requests.error());
            if (const auto saved = writer_.save_fetch(job.record); !saved)
                return saved;
            FetchReport refused;
            refused.source = source.id;
            refused.asked = false;
            refused.error = job.record.error;
            ++total_;
            report(std::move(refused));
            continue;
        }
        job.requests = std::move(*requests);
        if (job.requests.empty())
            continue;
        total_ += int(job.requests.size());
        jobs_.push_back(std::move(job));
    }
    return {};
}

Result<Round> Collection::run(const std::atomic<bool>& stop)
{
    for (std::size_t i = 0; i < jobs_.size() && !stop; ++i)
        ask(i);
    while (under_way_ > 0) {
        if (stop && !round_.stopped) {
            round_.stopped = true;
            http_.cancel_all();
        }
        auto answer = answers_->wait(std::chrono::milliseconds(100));
        if (!answer)
            continue;
        --under_way_;
        const std::size_t index = answer->job;
        if (const auto taken = take(std::move(*answer), stop); !taken) {
            http_.cancel_all();  // late answers find the queue, which they share
            return tl::unexpected(taken.error());
        }
        if (!stop && jobs_[index].next < jobs_[index].requests.size())
            ask(index);
    }
    round_.stopped = round_.stopped || (stop && done_ < total_);
    return std::move(round_);
}

void Collection::ask(std::size_t index)
{
    Job& job = jobs_[index];
    net::HttpRequest request;
    request.url = job.requests[job.next].url;
    // Validators belong to one address; a source of several requests keeps none.
    if (job.requests.size() == 1 && job.last)
        request.validators = {job.last->etag, job.last->last_modified};
    ++job.next;
    ++under_way_;
    if (auto reserved = reserve(writer_, request, clock_()); !reserved) {
        answers_->push({index, tl::unexpected(std::move(reserved.error()))});
        return;
    }
    http_.get(std::move(request), [answers = answers_, index](Result<net::HttpResponse> response) {
        answers->push({index, std::move(response)});
    });
}

/// Error: ours; the round ends.
Result<void> Collection::take(Answer answer, const std::atomic<bool>& stop)
{
    Job& job = jobs_[answer.job];
    const PlannedRequest& request = job.requests[job.next - 1];
    FetchReport fetched;
    fetched.source = job.source.id;
    fetched.what = request.what;
    bool leave_rest = false;

    Result<Pipeline::Outcome> outcome = Pipeline::Outcome{};
    if (!answer.response)
        outcome = tl::unexpected(answer.response.error());
    else if (answer.response->not_modified())
        fetched.not_modified = true;
    else
        outcome = ingest(job, request, *answer.response, stop);

    if (outcome) {
        fetched.ok = true;
        fetched.items = outcome->items;
        fetched.changes = outcome->changes;
        fetched.warnings = std::move(outcome->warnings);
        round_.changes += outcome->changes;
        note_success(job, *answer.response, outcome->items);
    } else {
        Error error = outcome.error();
        if (error.kind == ErrorKind::cancelled)
            return {};
        if (is_ours(error.kind))
            return tl::unexpected(std::move(error));
        const int status = answer.response ? answer.response->status : 0;
        if (answer.response && !error.retry_at)
            error.retry_at = answer.response->retry_at;
        leave_rest = note_failure(job, request, error, status);
        fetched.error = to_sentence(error);
    }
    report(std::move(fetched));
    for (; leave_rest && job.next < job.requests.size(); ++job.next) {
        FetchReport left_out;
        left_out.source = job.source.id;
        left_out.what = job.requests[job.next].what;
        left_out.asked = false;
        left_out.error = job.source.name + ", " + left_out.what + ": not asked after that failure";
        report(std::move(left_out));
    }
    return job.next == job.requests.size() ? end(job) : Result<void>{};
}

Result<Pipeline::Outcome> Collection::ingest(const Job& job, const PlannedRequest& request,
                                             net::HttpResponse& response,
                                             const std::atomic<bool>& stop)
{
    const Fetched fetched{std::move(response.body), response.content_type, response.final_url,
                          response.status};
    return job.source.kind == SourceKind::quotes
               ? pipeline_.ingest_quotes(job.source, request.symbol, fetched)
               : pipeline_.ingest_news(job.source, fetched, stop);
}

void Collection::note_success(Job& job, const net::HttpResponse& response, int items)
{
    spdlog::debug("{}: HTTP {}, {} items", job.source.id.value, response.status, items);
    job.unreached = 0;
    job.record.items += items;
    if (job.failed == 0)
        job.record.status = response.status;
    if (job.requests.size() > 1)
        return;
    // Kept only now that the document is stored: else a 304 would hide what was never taken. Empty
    // ones of a 304 or a failure leave the earlier ones be (Writer::save_fetch).
    job.record.etag = response.validators.etag;
    job.record.last_modified = response.validators.last_modified;
}

bool Collection::note_failure(Job& job, const PlannedRequest& request, Error& error, int status)
{
    error.what = named(job.source, request.what, error.what);
    spdlog::warn("{} [{}] {}", error.what, to_string(error.kind), error.detail);
    ++job.failed;
    job.unreached = is_unreached(error.kind) ? job.unreached + 1 : 0;
    const bool nothing_came = job.failed == int(job.requests.size());
    const bool leave_rest = is_refusal(error.kind) || job.unreached == 2;
    // A symbol that a provider does not know says nothing against the provider.
    const bool back_off = leave_rest || (nothing_came && error.kind != ErrorKind::unknown_symbol);
    if (back_off) {
        job.record.retry_at =
            next_try(job.source, job.last ? &*job.last : nullptr, error, clock_());
        error.remedy +=
            (error.remedy.empty() ? "next try " : "; next try ") + minute_of(*job.record.retry_at);
    }
    // The failure that holds the source up is the one to tell; else the first.
    if (job.failed == 1 || back_off) {
        job.first_error = error;
        job.record.status = status;
    }
    return leave_rest;
}

/// All of a source's requests are answered or left out: keeps how it went.
Result<void> Collection::end(Job& job)
{
    job.record.at = clock_();
    job.record.ok = job.failed == 0;
    if (!job.record.ok) {
        job.record.error = to_sentence(job.first_error);
        if (job.requests.size() > 1)
            job.record.error += " (" + std::to_string(job.failed) + " of " +
                                std::to_string(job.requests.size()) + " requests failed)";
    }
    return writer_.save_fetch(job.record);
}

void Collection::report(FetchReport report)
{
    ++done_;
    if (progress_)
        progress_(report, done_, total_);
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
                           const std::atomic<bool>& stop,
                           const std::function<void(const FetchReport&, int, int)>& progress,
                           const RoundOptions& options)
{
    Collection collection(writer, pipeline, http, clock, progress);
    if (const auto planned = collection.plan(symbols, options); !planned)
        return tl::unexpected(planned.error());
    return collection.run(stop);
}

}  // namespace undertone::ingest
