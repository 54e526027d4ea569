#include "ingest/source_fetch.h"

#include "ingest/secrets.h"
#include "sources/refusals.h"

#include <spdlog/spdlog.h>

namespace undertone::ingest {
namespace {

/// The parsers know bytes, the client hosts; the user knows sources and symbols.
Phrase named(const Source& source, const std::string& what, const Phrase& words)
{
    std::string english = words;
    Phrase own = words;  // without the source's name
    const bool names_source = english.starts_with(source.name + ": ");
    if (names_source) {
        english.erase(0, source.name.size() + 2);
        const bool is_led = words.text() == "%1: %2" && words.arguments().size() == 2;
        own = is_led ? words.arguments()[1] : Phrase(english);
    }
    if (!what.empty() && english.find(what) == std::string::npos)
        return Phrase::of("%1, %2: %3", source.name, what, own);
    return names_source ? words : Phrase::of("%1: %2", source.name, own);
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
    return kind == ErrorKind::io || kind == ErrorKind::damaged_database ||
           kind == ErrorKind::newer_database || kind == ErrorKind::engine;
}

/// False: the host's budget or our own database kept the request from being made.
bool was_made(const Result<net::HttpResponse>& response)
{
    return response ||
           (response.error().kind != ErrorKind::refused_rate && !is_ours(response.error().kind));
}

/// What a fetch brought that was not there.
int count_new(const store::ChangeSet& changes)
{
    return changes.stories_added + changes.stories_revised + changes.bars_added +
           changes.bars_changed;
}

}  // namespace

SourceFetch::SourceFetch(Source source, std::optional<store::FetchRecord> last,
                         std::vector<PlannedRequest> requests)
    : source_(std::move(source)), last_(std::move(last)), requests_(std::move(requests))
{
    record_.source = source_.id;
    if (last_)
        record_.interval = last_->interval;
}

net::HttpRequest SourceFetch::next_request()
{
    net::HttpRequest request;
    request.url = requests_[next_].url;
    request.headers = requests_[next_].headers;
    // Validators belong to one address; a source of several requests keeps none.
    if (requests_.size() == 1 && last_)
        request.validators = {last_->etag, last_->last_modified};
    ++next_;
    return request;
}

Result<std::vector<FetchReport>> SourceFetch::take(Result<net::HttpResponse> response,
                                                   Pipeline& pipeline, Clock clock,
                                                   const std::atomic<bool>& stop)
{
    const PlannedRequest request = requests_[next_ - 1];  // a copy: follow() adds to them
    FetchReport fetched;
    fetched.source = source_.id;
    fetched.what = request.what;
    store::Attempt attempt{source_.id, request.what, clock(), 0, 0, 0, 0, {}, {}};
    Result<Pipeline::Outcome> outcome = Pipeline::Outcome{};
    const bool made = was_made(response);
    if (!response) {
        outcome = tl::unexpected(response.error());
        fetched.asked = made;
        // An address that is none, or an answer that is no use, says nothing of the network.
        if (response.error().kind == ErrorKind::network && reach_ == Reach::not_tried)
            reach_ = Reach::unreached;
    } else {
        reach_ = Reach::answered;
        attempt.status = response->status;
        attempt.bytes = std::int64_t(response->body.size());
        attempt.took = response->took;
        fetched.not_modified = response->not_modified();
        if (!fetched.not_modified)
            outcome = ingest(request, *response, pipeline, stop);
    }

    bool leave_rest = false;
    if (outcome) {
        fetched.ok = true;
        fetched.items = attempt.items = outcome->items;
        attempt.items_new = count_new(outcome->changes);
        fetched.changes = outcome->changes;
        follow(request, *outcome);
        note_success(*response, *outcome, clock());
        for (std::string& warning : outcome->warnings)
            fetched.warnings.push_back(
                ingest::without_secrets(std::move(warning), request.secrets));
    } else {
        Error error = ingest::without_secrets(outcome.error(), request.secrets);
        if (is_ours(error.kind) || error.kind == ErrorKind::cancelled) {
            attempt.error = sentence(error);
            if (made)
                attempts_.push_back(std::move(attempt));
            return tl::unexpected(std::move(error));
        }
        if (response && !error.retry_at)
            error.retry_at = response->retry_at;
        if (error.kind == ErrorKind::refused_rate && !error.retry_at)
            error.retry_at = sources::retry_time(error.what.english(), clock());
        leave_rest = note_failure(request, error, attempt.status, clock());
        fetched.error = attempt.error = sentence(error);
    }
    record_.bytes += attempt.bytes;
    record_.items_new += attempt.items_new;
    if (made)
        attempts_.push_back(std::move(attempt));
    std::vector<FetchReport> reports{std::move(fetched)};
    if (leave_rest)
        for (FetchReport& left_out : leave_rest_out())
            reports.push_back(std::move(left_out));
    return reports;
}

void SourceFetch::leave(const Result<net::HttpResponse>& response, const Error& why, Utc now)
{
    if (!was_made(response))
        return;
    store::Attempt attempt{source_.id, requests_[next_ - 1].what, now, 0, 0, 0, 0, sentence(why),
                           {}};
    if (response) {
        attempt.status = response->status;
        attempt.took = response->took;
        attempt.bytes = std::int64_t(response->body.size());
    }
    attempts_.push_back(std::move(attempt));
}

std::vector<FetchReport> SourceFetch::leave_rest_out()
{
    std::vector<FetchReport> reports;
    for (; next_ < requests_.size(); ++next_) {
        FetchReport left_out;
        left_out.source = source_.id;
        left_out.what = requests_[next_].what;
        left_out.asked = false;
        left_out.error =
            Phrase::of("%1, %2: not asked after that failure", source_.name, left_out.what);
        reports.push_back(std::move(left_out));
    }
    return reports;
}

Result<Pipeline::Outcome> SourceFetch::ingest(const PlannedRequest& request,
                                              net::HttpResponse& response, Pipeline& pipeline,
                                              const std::atomic<bool>& stop) const
{
    const Fetched fetched{std::move(response.body), response.content_type, response.final_url,
                          response.status};
    return source_.kind == SourceKind::quotes
               ? pipeline.ingest_quotes(source_, request.symbol, fetched)
               : pipeline.ingest_news(source_, fetched, stop);
}

/// An answer that goes on elsewhere is read on while it brings anything new: on the first fetch and
/// after a gap. After a failure a later page may be what is missing.
void SourceFetch::follow(const PlannedRequest& request, const Pipeline::Outcome& outcome)
{
    const bool brought_news = outcome.changes.stories_added > 0;
    const bool may_miss_some = last_ && !last_->ok;
    if (!brought_news && !may_miss_some)
        return;
    if (auto next = next_page(request, outcome.next_page))
        requests_.insert(requests_.begin() + std::ptrdiff_t(next_), std::move(*next));
}

void SourceFetch::note_success(const net::HttpResponse& response, const Pipeline::Outcome& outcome,
                               Utc now)
{
    spdlog::debug("{}: HTTP {}, {} items", source_.id.value, response.status, outcome.items);
    unreached_ = 0;
    record_.items += outcome.items;
    changed_ = changed_ || outcome.changes.stories_added > 0;
    if (failed_ == 0)
        record_.status = response.status;
    if (requests_.size() > 1)
        return;
    // Kept only now that the document is stored: else a 304 would hide what was never taken.
    record_.etag = response.validators.etag;
    record_.last_modified = response.validators.last_modified;
    if (response.fresh_until)
        record_.retry_at = std::min(*response.fresh_until, now + std::chrono::days(1));
}

/// True: the rest of the requests is left out.
bool SourceFetch::note_failure(const PlannedRequest& request, Error& error, int status, Utc now)
{
    error.what = named(source_, request.what, error.what);
    spdlog::warn("{} [{}] {}", error.what.english(), to_string(error.kind), error.detail);
    ++failed_;
    unreached_ = is_unreached(error.kind) ? unreached_ + 1 : 0;
    const bool nothing_came = failed_ == int(requests_.size());
    const bool leave_rest = is_refusal(error.kind) || unreached_ == 2;
    // A symbol that a provider does not know says nothing against the provider.
    const bool back_off = leave_rest || (nothing_came && error.kind != ErrorKind::unknown_symbol);
    if (back_off) {
        record_.retry_at = next_try(source_, last_ ? &*last_ : nullptr, error, now);
        const std::string minute = minute_of(*record_.retry_at);
        error.remedy = error.remedy.empty() ? Phrase::of("next try %1", minute)
                                            : Phrase::of("%1; next try %2", error.remedy, minute);
    }
    // The failure that holds the source up is the one to tell; else the first.
    if (failed_ == 1 || back_off) {
        first_error_ = error;
        record_.status = status;
    }
    return leave_rest;
}

store::FetchRecord SourceFetch::record(Utc now) const
{
    store::FetchRecord record = record_;
    record.at = now;
    record.ok = failed_ == 0;
    record.held_back = !record.ok && attempts_.empty();
    if (failed_ < int(requests_.size()))
        record.interval = next_interval(source_, last_ ? &*last_ : nullptr, now, changed_);
    if (!record.ok) {
        record.error = sentence(first_error_);
        if (requests_.size() > 1)
            record.error = Phrase::of("%1 (%2 of %3 requests failed)", record.error,
                                      std::to_string(failed_), std::to_string(requests_.size()));
    }
    return record;
}

}  // namespace undertone::ingest
