#pragma once

#include "core/error.h"
#include "core/reference.h"
#include "ingest/pipeline.h"
#include "net/http_client.h"

#include <atomic>
#include <functional>
#include <vector>

namespace undertone::ingest {

/// How one request of a round ended; for progress, the log and the status line.
struct FetchReport {
    SourceId source;
    std::string what;         ///< "NVDA", a query, or empty
    bool ok = false;
    bool not_modified = false;
    int items = 0;
    store::ChangeSet changes;
    std::vector<std::string> warnings;
    std::string error;        ///< words; empty when ok
};

struct Round {
    std::vector<FetchReport> reports;
    store::ChangeSet changes;
    [[nodiscard]] int failed() const;
};

/// Asks every enabled source that is due once and stores what came. One source's failure costs
/// that source alone and is recorded. Ingest thread; the waiting is on the net thread.
/// `stop` is looked at between answers: what was fetched is stored, the rest is cancelled.
/// `progress` is called on the ingest thread after each request: (report, done, total).
Result<Round> collect_once(
    store::Writer& writer, Pipeline& pipeline, net::HttpClient& http,
    const std::vector<Symbol>& symbols, Clock clock, const std::atomic<bool>& stop,
    const std::function<void(const FetchReport&, int done, int total)>& progress = {});

}  // namespace undertone::ingest
