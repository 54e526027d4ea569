#pragma once

#include "core/error.h"
#include "core/publishers.h"
#include "core/reference.h"
#include "ingest/clustering.h"
#include "store/database.h"

#include <vector>

namespace undertone::ingest {

/// Gives new stories their clusters, among what is stored and among one another. Keeps the last days
/// in memory from call to call, so that what a story costs does not hang on how many are stored, and
/// reads what others (another program) stored meanwhile. One thread.
class Placing {
public:
    explicit Placing(PublisherFamilies families) : families_(std::move(families)) {}
    /// Sets cluster and novelty of the stories of one document, in time order. One that is stored has
    /// its place; an edit of its words does not move it. Below 0: a cluster that this document founds
    /// (store::NewStory). Errors: the reader's.
    Result<void> place(std::vector<store::NewStory>& stories, const Source& source,
                       const store::Reader& reader);

private:
    /// What is stored of a time.
    struct Stored {
        Clustering news;
        Utc from, to;  ///< known_at, half-open
        store::RevisionId last;
    };
    Result<void> read(Stored& stored, const store::Reader& reader) const;
    Result<Stored*> around(Utc first, Utc last, const store::Reader& reader);

    PublisherFamilies families_;
    Stored recent_;  ///< the newest days that were asked for
    Stored other_;   ///< older ones, of one call
};

}  // namespace undertone::ingest
