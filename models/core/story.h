#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <vector>

namespace undertone {

/// When a source says that it published: an instant, or a day only.
struct Published {
    Utc time;                ///< day only: the end of that day in the source's zone
    bool date_only = false;
    bool operator==(const Published&) const = default;
};

/// One article as one source published it, before we keep it.
struct StoryDraft {
    std::string external_id;  ///< the feed's own id (guid, Atom id), else made from link or title
    std::string title;        ///< plain text
    std::string summary;      ///< plain text, may be empty
    std::string text;         ///< plain text of the whole article where a feed carries it
    std::string link;         ///< absolute http(s) or empty
    std::string publisher;    ///< where an aggregator names it, else empty
    std::optional<Published> published;
    bool operator==(const StoryDraft&) const = default;
};

/// A story as kept. models/README.md, Definitions, says what its times mean.
struct Story {
    StoryId id;
    SourceId source;
    std::string source_name;
    bool demo = false;  ///< from a demo source
    StoryDraft content;
    Utc first_seen;   ///< our clock when a fetch first held it
    Utc known_at;     ///< where the index, sessions and charts place it
    Utc recorded_at;  ///< our clock at commit, never decreasing
    ClusterId cluster;
    int revision = 1;
    std::optional<Utc> text_removed;  ///< when summary and text were, to keep house; now empty
};

/// The published time if plausible (present, not later than first_seen + 10 min), else first_seen.
Utc known_at(const std::optional<Published>& published, Utc first_seen);

}  // namespace undertone
