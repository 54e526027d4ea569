#pragma once

#include "core/error.h"
#include "core/reference.h"
#include "ingest/pipeline.h"
#include "net/http_client.h"

#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace undertone::ingest {

/// How one request of a round ended; for progress, the log and the status line.
struct FetchReport {
    SourceId source;
    std::string what;   ///< "NVDA", a query, or empty
    bool asked = true;  ///< false: left out, because its source had refused or was not there
    bool ok = false;
    bool not_modified = false;
    int items = 0;
    store::ChangeSet changes;
    std::vector<std::string> warnings;
    std::string error;  ///< words that name the source; empty when ok
};

struct Round {
    std::vector<FetchReport> reports;  ///< in the order that answers came
    store::ChangeSet changes;
    int not_due = 0;       ///< enabled sources whose time has not come
    bool stopped = false;  ///< by `stop`; what was cancelled is in no report and is due again
    [[nodiscard]] int failed() const;
};

struct RoundOptions {
    /// Also asks sources that are not due, but for those whose provider named a time (429, 503).
    bool force = false;
};

/// Asks every enabled source that is due (ingest/fetch_plan.h says when) and stores what came.
/// `symbols` fill {SYMBOL}: those of the watchlists. A source's requests follow one another; sources
/// run side by side. One source's failure costs that source alone; how each one ended is kept as its
/// store::FetchRecord. A refusal (429, a key, a page for people) ends its source's round at once, two
/// failures to reach it in a row as well.
///
/// Ingest thread; the waiting is on the net thread. `stop` is looked at ten times a second: what
/// was fetched is stored, the rest is cancelled (with all else that `http` has under way).
/// `progress` is called on the ingest thread after each request: (report, done, total).
/// Errors: the database's (io) and the engine's (engine), which end the round.
Result<Round> collect_once(
    store::Writer& writer, Pipeline& pipeline, net::HttpClient& http,
    const std::vector<Symbol>& symbols, Clock clock, const std::atomic<bool>& stop,
    const std::function<void(const FetchReport&, int done, int total)>& progress = {},
    const RoundOptions& options = {});

}  // namespace undertone::ingest
