#pragma once

#include "ingest/source_probe.h"

#include <QString>

namespace undertone::view {

/// "Atom feed “Chips” · items: 20, the newest 2 h ago · answered in 310 ms", then a line for each of
/// the first three warnings.
QString probe_text(const ingest::Probe& probe, Utc now);
/// The same of one that failed, in the user's words: "Not a feed, …".
QString probe_text(const Error& error);
/// "RSS", "Atom", "JSON Feed"; empty: unknown.
QString feed_type_text(const std::string& format);

}  // namespace undertone::view
