#pragma once

#include "core/error.h"
#include "engines/engine.h"
#include "store/database.h"

#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace undertone::ingest {

struct Rescoring {
    int texts = 0;                      ///< scored now; those that it had scored before are kept
    std::vector<std::string> unjudged;  ///< why, for each text that the engine could not judge
};

/// Lets an engine score every stored text that it has not scored. Its scores are kept batch by
/// batch and count nowhere: until Writer::use_engine() puts it in use, every view shows the engine
/// of before, and Reader::flips() tells what would change. Stopped or failed half-way, it goes on
/// from there the next time. Topics of the user's own are for Pipeline::search_topics() to find in
/// the new scores, before the engine is put in use.
///
/// Ingest thread. `progress` is called after each batch: (scored, to be scored).
/// Errors: those of the engine (cancelled: by `stop`), io.
Result<Rescoring> score_history(store::Writer& writer, engines::Engine& engine,
                                const std::atomic<bool>& stop,
                                const std::function<void(int done, int total)>& progress = {});

/// The same on a thread that does not write: `save` hands a batch to the one that does, and returns
/// once it is stored. The reader and the engine are that thread's. Errors: those of `save` too.
using SaveScores = std::function<Result<void>(std::vector<store::NewScore>)>;
Result<Rescoring> score_history(const store::Reader& reader, const SaveScores& save,
                                engines::Engine& engine, const std::atomic<bool>& stop,
                                const std::function<void(int done, int total)>& progress = {});

}  // namespace undertone::ingest
