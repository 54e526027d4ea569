#pragma once

#include "core/error.h"
#include "core/publishers.h"
#include "core/reference.h"
#include "sources/opml.h"

#include <QString>
#include <vector>

// What windows ask about rows of sources: the rules are those of models/sources, ingest and net.
namespace undertone::view {

/// The address that a user typed, as a feed or page to be looked at. Errors: ingest::typed_url()'s.
Result<Source> typed_source(const QString& text);
/// The host that a row's address names; empty: none.
QString host_of(const Source& source);
/// A new feed as a row, with an id that none of `present` and `removed` has (sources::own_feed()):
/// the stories of a removed row stay, and would count as the new one's.
Source feed_row(const std::string& name, const std::string& url, const std::vector<Source>& present,
                const std::vector<Source>& removed, const PublisherFamilies& families);
/// The row with that address; null: none.
const Source* row_at(const std::vector<Source>& sources, const std::string& url);
/// Errors: invalid_input, in words that name the field.
Result<void> check_row(const Source& source);

bool wants_key(const Source& source);
QString key_variable(const SourceId& source);

/// What a list of feeds adds (sources::rows_of()), and the list of those that have a place in one.
sources::OpmlImport rows_of_list(const sources::Opml& list, const std::vector<Source>& present,
                                 const std::vector<Source>& removed,
                                 const PublisherFamilies& families);
struct FeedList {
    std::string opml;
    int written = 0, left_out = 0;
};
FeedList feed_list(const std::vector<Source>& sources);

/// Errors: net::check_contact()'s; an empty contact is none.
Result<void> check_contact(const QString& contact);
QString user_agent_with(const std::string& user_agent, const QString& contact);

}  // namespace undertone::view
