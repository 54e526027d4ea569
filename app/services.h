#pragma once

#include "app/workspace.h"
#include "core/publishers.h"
#include "core/reference.h"
#include "engines/engine_choice.h"
#include "ingest/pipeline.h"
#include "scoring/scorer.h"
#include "store/database.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace undertone::app {

/// What ships as data, parsed.
struct Reference {
    std::vector<Company> companies;
    std::vector<market::CalendarData> calendars;
    std::vector<Instrument> instruments;
    std::vector<Topic> topics;
    std::vector<Source> sources;       ///< the live workspace's
    std::vector<PublisherFamily> publishers;
    std::vector<RequestBudget> budgets; ///< of the hosts that state one
    std::vector<Watchlist> watchlists; ///< ready-made, and the first lists of a new workspace
    std::map<std::string, std::string> list_groups;  ///< of them, by the list's name
};

Result<Reference> load_reference();
Result<scoring::Scorer> make_scorer(const Reference& reference);

/// Counts of what is being done; returns false to stop.
using Progress = std::function<bool(const std::string& what, int done, int total)>;

/// The parts that write, built in order and handed down as references; main thread of the CLI or
/// handed over to the ingest thread of the desktop.
struct WriteServices {
    Workspace workspace;
    Reference reference;
    std::unique_ptr<scoring::Scorer> scorer;
    std::unique_ptr<engines::Engine> engine;  ///< the pipeline's, until it adopts another
    std::unique_ptr<store::Writer> writer;
    std::unique_ptr<ingest::Pipeline> pipeline;
};

/// Opens the workspace for writing, making what is missing: folder, database, reference rows, the
/// first watchlists, and for a demo workspace its stories and bars. A build that was stopped or
/// killed half-way goes on at the next open. Errors besides the store's: what `engine` lacks.
Result<WriteServices> open_for_writing(const Workspace& workspace, const Progress& progress = {},
                                       const engines::EngineChoice& engine = {});

/// Errors: not_found where the folder holds no workspace, so that none is made of a misspelt name. The
/// demo may be absent: it is made where it is asked for.
Result<void> expect_workspace(const Workspace& workspace);

/// Whether it was made as a demo: filled in later than it tells of.
Result<bool> is_demo(const store::Reader& reader);

/// Reads an existing workspace; makes the demo first when that is what is asked for and absent.
/// Errors: not_found when a folder holds no workspace.
Result<store::Reader> open_for_reading(const Workspace& workspace, const Progress& progress = {});

}  // namespace undertone::app
