#pragma once

#include "ingest/collector.h"
#include "ingest/fetch_plan.h"
#include "ingest/schedule.h"

#include <optional>
#include <vector>

namespace undertone::ingest {

/// One fetch of a source: its requests, one after the other, and what came of them; an answer that
/// goes on elsewhere adds a request. Knows neither the network nor other sources. Ingest thread only.
class SourceFetch {
public:
    /// `last`: how the one before ended.
    SourceFetch(Source source, std::optional<store::FetchRecord> last,
                std::vector<PlannedRequest> requests);

    /// All requests are answered or left out.
    [[nodiscard]] bool done() const { return next_ == requests_.size(); }
    /// The next one to make. Only while not done.
    net::HttpRequest next_request();
    /// Deals with the answer to it: one report, or more where it ends the fetch before the others
    /// were made. Errors: ours alone (the database's, the engine's), and cancelled.
    Result<std::vector<FetchReport>> take(Result<net::HttpResponse> response, Pipeline& pipeline,
                                          Clock clock, const std::atomic<bool>& stop);
    /// Keeps a row of a request that was made and whose answer nobody deals with, for our own reasons.
    void leave(const Result<net::HttpResponse>& response, const Error& why, Utc now);
    /// How it went, once done.
    [[nodiscard]] store::FetchRecord record(Utc now) const;

    [[nodiscard]] const Source& source() const { return source_; }
    [[nodiscard]] const std::vector<store::Attempt>& attempts() const { return attempts_; }
    [[nodiscard]] std::size_t size() const { return requests_.size(); }
    /// answered: by anybody, if only to refuse; not_tried: the host's budget left no request.
    [[nodiscard]] Reach reach() const { return reach_; }

private:
    Result<Pipeline::Outcome> ingest(const PlannedRequest& request, net::HttpResponse& response,
                                     Pipeline& pipeline, const std::atomic<bool>& stop) const;
    void follow(const PlannedRequest& request, const Pipeline::Outcome& outcome);
    void note_success(const net::HttpResponse& response, const Pipeline::Outcome& outcome, Utc now);
    bool note_failure(const PlannedRequest& request, Error& error, int status, Utc now);
    std::vector<FetchReport> leave_rest_out();

    Source source_;
    std::optional<store::FetchRecord> last_;
    std::vector<PlannedRequest> requests_;
    std::size_t next_ = 0;  ///< request to make after the one under way
    store::FetchRecord record_;
    std::vector<store::Attempt> attempts_;
    Reach reach_ = Reach::not_tried;
    bool changed_ = false;  ///< it brought a story that was not there
    int failed_ = 0;
    int unreached_ = 0;  ///< in a row
    Error first_error_;
};

}  // namespace undertone::ingest
