#pragma once

#include "core/error.h"
#include "core/reference.h"
#include "ingest/keys.h"
#include "ingest/pipeline.h"
#include "ingest/schedule.h"
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
    Phrase error;  ///< words that name the source; empty when ok
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
    Pace pace = {};
    const Keys* keys = nullptr;  ///< none: the environment's alone
    /// Sources that the user has just added, changed or asks for: asked though they are not due, but
    /// for those whose provider named a time.
    std::vector<SourceId> also = {};
};

/// (report, requests answered or left out so far, and of how many that are known of)
using FetchProgress = std::function<void(const FetchReport&, int done, int total)>;

/// Asks every enabled source that is due (ingest/fetch_plan.h says when) and stores what came.
/// `symbols` fill {SYMBOL}: those of the watchlists. A source's requests follow one another; sources
/// run side by side, started at the pace. One source's failure costs that source alone; how each one
/// ended is kept as its store::FetchRecord, each request as a store::Attempt, also where our own
/// database or engine ends the round. A refusal (429, a key,
/// a page for people) ends its source's round at once, two failures to reach it in a row as well.
///
/// Ingest thread; the waiting is on the net thread. `stop` is looked at ten times a second: what
/// was fetched is stored, the rest is cancelled (with all else that `http` has under way).
/// `progress` is called on the ingest thread after each request.
/// Errors: the database's (io) and the engine's (engine), which end the round.
Result<Round> collect_once(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http,
                           const std::vector<Symbol>& symbols, Clock clock,
                           const std::atomic<bool>& stop, const FetchProgress& progress = {},
                           const RoundOptions& options = {});

/// The same without an end: each source as it comes due, for weeks, until `stop` (ingest/schedule.h
/// says in which order and what happens when the machine sleeps or the network goes away). Sources
/// and watchlists are the database's; what another program changes there, or fetches itself, counts
/// from the next second on. `each_second` is called about so often; it may set `stop`.
/// Errors as above; calling it again goes on where it ended. Requests made while our own database
/// failed, of which it could keep no row, are left in `unsaved`; the next call stores them.
Result<void> keep_collecting(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http,
                             Clock clock, const std::atomic<bool>& stop,
                             const FetchProgress& progress = {}, Pace pace = {},
                             const std::function<void()>& each_second = {},
                             std::vector<store::Attempt>* unsaved = nullptr,
                             const Keys* keys = nullptr);

}  // namespace undertone::ingest
