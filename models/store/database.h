#pragma once

#include "analytics/tone_index.h"
#include "core/bar.h"
#include "core/error.h"
#include "core/mention.h"
#include "core/reference.h"
#include "core/story.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace undertone::store {

/// A mention to keep: the scorer's, with what the pipeline fixed on arrival.
struct MentionRow {
    Mention mention;
    double novelty = 1;  ///< fixed on arrival (DESIGN §5)
};

/// One scored story to keep, all of it in one transaction.
struct NewStory {
    SourceId source;
    StoryDraft content;
    Utc first_seen;
    Utc known_at;
    ClusterId cluster;   ///< value 0: starts a cluster of its own
    ScoredText scored;
    double novelty = 1;
    std::string engine;  ///< EngineInfo name and version, "undertone-rules/1"
};

/// What a transaction changed, for those who show it.
struct ChangeSet {
    int stories_added = 0;
    int stories_revised = 0;
    int stories_unchanged = 0;
    int mentions_added = 0;
    int bars_added = 0;
    int bars_changed = 0;
    std::vector<Symbol> symbols;  ///< whose bars changed
    ChangeSet& operator+=(const ChangeSet& other);
};

/// A story with what the scorer said, as the UI and exports need it.
struct StoryView {
    Story story;
    ScoredText scored;               ///< claims as stated
    std::map<CompanyId, double> novelty;
    std::string engine;
    int cluster_size = 1;
};

/// How the last fetch of a source ended.
struct FetchRecord {
    SourceId source;
    Utc at;
    bool ok = false;
    int status = 0;
    int items = 0;
    std::string error;         ///< words; empty when ok
    std::string etag, last_modified;
    std::optional<Utc> retry_at;
};

struct StoryQuery {
    std::optional<TopicId> topic;
    std::optional<CompanyId> company;
    std::optional<Utc> from, to;      ///< known_at, half-open [from, to)
    std::optional<Utc> as_of;         ///< only rows with recorded_at <= as_of
    int limit = 500;
};

struct Counts {
    std::int64_t stories = 0, mentions = 0, bars = 0, clusters = 0, instruments = 0, sources = 0;
};

/// Read access: one connection, one thread at a time. Errors: io, newer_database.
class Reader {
public:
    static Result<Reader> open(const std::filesystem::path& file);
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;
    ~Reader();

    Result<Counts> counts() const;
    Result<std::vector<Instrument>> instruments() const;
    Result<std::vector<Source>> sources() const;
    Result<std::vector<Company>> companies() const;
    Result<std::vector<Topic>> topics() const;
    Result<std::vector<Watchlist>> watchlists() const;  ///< in the user's order
    /// Daily bars with from <= date <= to. An unknown symbol: ErrorKind::unknown_symbol.
    Result<BarSeries> bars(const Symbol& symbol, std::optional<Date> from = {},
                           std::optional<Date> to = {}) const;
    /// Newest first.
    Result<std::vector<StoryView>> stories(const StoryQuery& query) const;
    Result<StoryView> story(StoryId id) const;
    /// For the index; sorted by known_at. No topic: all topics (topic relevance 1).
    Result<std::vector<analytics::Contribution>> contributions(
        const CompanyId& company, const std::optional<TopicId>& topic,
        std::optional<Utc> as_of = {}) const;
    /// Stories known within [from, to), for clustering: id, cluster, source family, title.
    struct Recent {
        StoryId story;
        ClusterId cluster;
        std::string family;
        std::string title;
        Utc known_at;
    };
    Result<std::vector<Recent>> recent(Utc from, Utc to) const;
    /// The last fetch of each source.
    Result<std::vector<FetchRecord>> fetches() const;
    Result<std::string> setting(const std::string& key) const;  ///< empty when not set

private:
    friend class Writer;
    struct Parts;
    explicit Reader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

/// The only write connection; the ingest thread's (DESIGN §4). Every call is one IMMEDIATE
/// transaction: it happened whole or not at all.
class Writer {
public:
    /// Opens or makes the database and brings it to this version (a backup first). A newer file:
    /// ErrorKind::newer_database, untouched. A read-only folder: io, in words.
    static Result<Writer> open(const std::filesystem::path& file, Clock clock = system_now);
    Writer(Writer&&) noexcept;
    Writer& operator=(Writer&&) noexcept;
    ~Writer();

    /// Inserts or updates reference rows; leaves others be.
    Result<void> save_reference(const std::vector<Company>&, const std::vector<Instrument>&,
                                const std::vector<Topic>&, const std::vector<Source>&);
    /// The same (source, external_id): unchanged content is left be, changed content becomes a
    /// revision with its own recorded_at; the earlier one is kept.
    Result<ChangeSet> save_stories(const std::vector<NewStory>& stories);
    /// Inserts or updates bars. Another basis than the stored series has: ErrorKind::invalid_input.
    Result<ChangeSet> save_bars(const BarSeries& series);
    Result<void> save_fetch(const FetchRecord& record);

    /// Replaces all watchlists, in this order: an edit, or its undo. Lists with id 0 are new.
    /// Errors: invalid_input (an empty or repeated name), unknown_symbol; then nothing changed.
    Result<void> save_watchlists(const std::vector<Watchlist>& lists);
    Result<void> set_setting(const std::string& key, const std::string& value);

    /// Reads through this connection see this thread's own writes.
    [[nodiscard]] const Reader& reader() const;

private:
    struct Parts;
    explicit Writer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace undertone::store
