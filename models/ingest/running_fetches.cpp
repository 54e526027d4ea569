#include "ingest/running_fetches.h"

#include "ingest/reserve.h"

#include <algorithm>
#include <utility>

namespace undertone::ingest {

RunningFetches::RunningFetches(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http,
                               Clock clock, std::vector<store::Attempt> unsaved)
    : writer_(writer), pipeline_(pipeline), http_(http), clock_(clock), unsaved_(std::move(unsaved))
{
}

void RunningFetches::add(SourceFetch fetch)
{
    const SourceId source = fetch.source().id;
    fetches_.try_emplace(source, std::move(fetch));
}

void RunningFetches::ask(const SourceId& source)
{
    ++asked_;
    net::HttpRequest request = fetches_.at(source).next_request();
    if (auto reserved = reserve(writer_, request, clock_()); !reserved) {
        answers_->push({source, tl::unexpected(std::move(reserved.error()))});
        return;
    }
    http_.get(std::move(request), [answers = answers_, source](Result<net::HttpResponse> response) {
        answers->push({source, std::move(response)});
    });
}

Result<RunningFetches::Taken> RunningFetches::take(Answer answer, const std::atomic<bool>& stop)
{
    --asked_;
    SourceFetch& fetch = fetches_.at(answer.source);
    const std::size_t requests_before = fetch.size();
    auto reports = fetch.take(std::move(answer.response), pipeline_, clock_, stop);
    Taken taken;
    taken.more = int(fetch.size() - requests_before);
    if (!reports) {
        if (reports.error().kind != ErrorKind::cancelled)
            return tl::unexpected(reports.error());
        taken.ended = drop(answer.source);
        return taken;
    }
    taken.reports = std::move(*reports);
    if (!fetch.done())
        return taken;
    store::FetchRecord record = fetch.record(clock_());
    const auto rows = writer_.reader().sources();
    if (!rows)
        return tl::unexpected(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(),
                                  [&](const Source& one) { return one.id == answer.source; });
    // Edited meanwhile: what the old address said of its document is nothing to the new one.
    if (row != rows->end() &&
        (row->url != fetch.source().url || row->format != fetch.source().format))
        record.etag = record.last_modified = {};
    const Utc due = due_at(fetch.source(), &record, record.at);
    const auto saved = writer_.save_fetch(record, fetch.attempts(), due);
    if (!saved)
        return tl::unexpected(saved.error());
    taken.ended = Ended{*saved, due, fetch.reach()};
    fetches_.erase(answer.source);
    return taken;
}

/// Lets go of a fetch that did not end; its rows are still to be stored.
RunningFetches::Ended RunningFetches::drop(const SourceId& source)
{
    const SourceFetch fetch = std::move(fetches_.extract(source).mapped());
    unsaved_.insert(unsaved_.end(), fetch.attempts().begin(), fetch.attempts().end());
    return {};
}

void RunningFetches::cancel()
{
    if (asked_ > 0)
        http_.cancel_all();
}

void RunningFetches::give_up(const Error& why)
{
    cancel();
    for (; asked_ > 0; --asked_) {
        auto answer = answers_->wait(std::chrono::milliseconds(100));
        while (!answer)
            answer = answers_->wait(std::chrono::milliseconds(100));
        fetches_.at(answer->source).leave(answer->response, why, clock_());
    }
}

Result<void> RunningFetches::save_attempts()
{
    while (!fetches_.empty())
        drop(fetches_.begin()->first);
    if (unsaved_.empty())
        return {};
    if (auto saved = writer_.save_attempts(unsaved_); !saved)
        return saved;
    unsaved_.clear();
    return {};
}

}  // namespace undertone::ingest
