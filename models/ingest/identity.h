#pragma once

#include "core/error.h"
#include "store/database.h"

#include <vector>

namespace undertone::ingest {

/// Gives the stories of one document of a source the ids by which they are kept, and drops those that
/// come twice in it. An id that is an address takes the form that survives other links to the same
/// page (sources/urls.h); one that is stored as the feed gives it stays so. A story whose id is not
/// known is a stored one of its source, and takes that one's id, where same_story() says so.
/// Errors: the reader's.
Result<void> identify(std::vector<store::NewStory>& stories, const store::Reader& reader);

/// Whether two of a source's stories are one under two ids: the same page and title, and published at
/// the same time; or, where it was re-dated, with the same summary, and without one within half a
/// day. In doubt they are two: a page may hold several stories, and a series its title.
bool same_story(const store::Reader::Told& a, const store::Reader::Told& b);

}  // namespace undertone::ingest
