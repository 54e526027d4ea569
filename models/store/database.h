#pragma once

#include "analytics/tone_index.h"
#include "core/bar.h"
#include "core/error.h"
#include "core/mention.h"
#include "core/reference.h"
#include "core/request_budget.h"
#include "core/story.h"
#include "market/calendar.h"
#include "market/merge_bars.h"
#include "store/alerts.h"
#include "store/retention.h"
#include "store/saved_charts.h"
#include "store/source_health.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace undertone::store {

/// One version of a story's words.
using RevisionId = Id<struct RevisionTag>;

/// One scored story to keep, all of it in one transaction.
struct NewStory {
    SourceId source;
    StoryDraft content;
    Utc first_seen;
    Utc known_at;
    /// Value 0: starts a cluster of its own. Below 0: those of one call with the same number share
    /// a new one.
    ClusterId cluster;
    ScoredText scored;
    double novelty = 1;  ///< fixed on arrival, never renumbered; a revision keeps its story's
    std::string engine;  ///< EngineInfo name and version, "undertone-rules/1"
    std::optional<Date> trained_until;  ///< EngineInfo's
};

/// A revision that an engine has not scored yet.
struct Unscored {
    RevisionId revision;
    std::string title, summary, text;
    Utc known_at;
};

/// An engine's score of a stored revision.
struct NewScore {
    RevisionId revision;
    ScoredText scored;
    std::string engine;
    std::optional<Date> trained_until;
};

/// How many mentions one engine reads one way and another engine another way.
struct Flip {
    CompanyId company;
    std::optional<Label> from, to;  ///< none: that engine finds no such company in the text
    int mentions = 0;
    [[nodiscard]] bool is_one() const { return from != to; }
};

/// Where a story stands in a list, newest first.
struct StoryPlace {
    Utc known_at;
    StoryId id;
    bool operator==(const StoryPlace&) const = default;
};

/// A stored text in which a topic was not looked for yet.
using ScoredTextId = Id<struct ScoredTextTag>;
struct Unsearched {
    ScoredTextId scored_text;
    std::string title, summary, text;
};

/// A story's last words, and whether a topic was found in them.
struct TopicText {
    StoryPlace place;
    std::string source;  ///< its name
    std::string title, summary, text;
    bool is_of_topic = false;
};

/// Where it was found.
struct LateMatch {
    ScoredTextId scored_text;
    double relevance = 0;  ///< 0..1
};

/// What a transaction changed, for those who show it.
struct ChangeSet {
    int stories_added = 0;
    int stories_revised = 0;
    int stories_unchanged = 0;
    int mentions_added = 0;
    int bars_added = 0;
    int bars_changed = 0;
    std::vector<Symbol> symbols;         ///< whose bars changed
    std::vector<std::string> bar_notes;  ///< market::Merged::notes: what was re-based, conflicts
    ChangeSet& operator+=(const ChangeSet& other);
};

/// What the user has made of a story.
struct UserMark {
    bool starred = false, read = false;
    std::string note;  ///< the user's own words; empty: none
    bool operator==(const UserMark&) const = default;
};

/// A story with what the scorer said, as the UI and exports need it.
struct StoryView {
    Story story;
    ScoredText scored;  ///< claims as stated
    std::map<CompanyId, double> novelty;
    std::string engine;
    std::optional<Date> trained_until;  ///< of the engine; none: it was not trained
    int cluster_size = 1;
    UserMark mark;  ///< as it is now, whatever the view's time
};

/// One version of a story's words.
struct StoryRevision {
    int number = 1;  ///< from 1 on
    Utc recorded_at;
    std::string title, summary, text;
    std::optional<Utc> text_removed;  ///< to keep house: summary and text are empty since
};

/// What the user says that a story means for a company.
struct OwnLabel {
    StoryId story;
    CompanyId company;
    Label label = Label::neutral;
    Utc labelled_at{};  ///< set when it is stored
    bool operator==(const OwnLabel&) const = default;
};

/// An own label beside what the engine in use says, and the words that both are about.
struct Correction {
    OwnLabel own;
    std::string title, summary;  ///< of the story's last revision
    Utc known_at;
    std::string engine;          ///< of `p`
    std::array<double, 3> p{};   ///< negative, neutral, positive
    std::optional<Label> label;  ///< the engine's; none: it finds no such company in the text
};

/// A story as a chart counts it: figures, no words.
struct StoryMark {
    StoryId story;
    Utc known_at;
    double weight = 0;      ///< sum of its mentions' weights; of one company where asked
    double raw_weight = 0;  ///< the same if its novelty were 1
    double score = 0;       ///< their mean by weight, -1..+1
    double novelty = 0;     ///< for heat
    std::vector<TopicId> topics;
    bool demo = false;
    std::string engine;
    bool in_hindsight = false;  ///< older than the end of the engine's training
};

/// How a fetch of a source ended: of all the requests that it takes.
struct FetchRecord {
    SourceId source;
    Utc at;
    bool ok = false;
    int status = 0;
    int items = 0;
    Phrase error;  ///< words; empty when ok
    std::string etag, last_modified;
    std::optional<Utc> retry_at;  ///< not to be asked before: after a failure, or while still fresh
    seconds interval{0};          ///< between its fetches, as of now; 0: not known yet
    int items_new = 0;            ///< of `items`: stored, or changed what was stored
    std::int64_t bytes = 0;       ///< decompressed
    /// Nobody was asked, for a reason of ours that `error` tells: the host's budget, a missing key.
    bool held_back = false;
    bool operator==(const FetchRecord&) const = default;
};

/// One request of a fetch.
struct Attempt {
    SourceId source;
    std::string what;  ///< symbol or query; empty where there is none
    Utc at;
    int status = 0;
    std::int64_t bytes = 0;
    int items = 0, items_new = 0;
    Phrase error;  ///< why nothing was taken, in words; empty when something was
    std::chrono::milliseconds took{0};  ///< to the answer's last byte; 0: not known
};

/// How a source was for some time: "no news" is `up` with nothing new.
enum class CoverageState {
    up,         ///< it answered
    partly,     ///< some of its requests (symbols, queries) were answered
    down,       ///< it failed, or our way to it did
    held_back,  ///< we did not ask: our budget is used up, a key is missing, or it had failed and its
                ///< next try is not yet
    not_asked  ///< nothing is known: we did not run, slept, or it was switched off
};
std::string_view to_string(CoverageState state);

struct CoverageSpan {
    Utc from, to;  ///< half-open
    CoverageState state = CoverageState::not_asked;
    Phrase why;       ///< the last failure, or what holds it back, in words
    int fetches = 0;  ///< those of the whole span, also where it was cut to the time asked for
    int items_new = 0;
    bool operator==(const CoverageSpan&) const = default;
};

struct StoryQuery {
    std::optional<TopicId> topic;
    std::optional<CompanyId> company;
    std::optional<Utc> from, to;  ///< known_at, half-open [from, to)
    std::optional<Utc> as_of;     ///< only rows with recorded_at <= as_of
    int limit = 500;
    std::optional<StoryPlace> below{};  ///< of a list: only what comes after this story
};

/// Which part of a pair's index.
struct IndexQuery {
    CompanyId company{};             ///< empty: all of them
    std::optional<TopicId> topic{};  ///< none: all topics
    std::optional<Utc>
        from{};  ///< news known before is left out: analytics::look_back() says what it does
    std::optional<Utc> to{};     ///< what counts only later is left out
    std::optional<Utc> as_of{};  ///< only rows with recorded_at <= as_of
};

/// Whose mentions, with all that their weights are made of.
struct MentionQuery {
    CompanyId company{};              ///< empty: all of them
    std::vector<TopicId> topics{};    ///< of stories with one of these; empty: of all
    std::optional<Utc> from{}, to{};  ///< known_at, both included
    std::optional<Utc> as_of{};       ///< only rows with recorded_at <= as_of
};

/// A mention as the index sees it, its weight taken apart. A revision comes as two corrections, as in
/// analytics::Contribution.
struct WeighedMention {
    StoryId story;
    CompanyId company;
    Utc known_at;
    double relevance = 0;
    double topic_relevance = 1;  ///< the highest of the topics asked for
    double confidence = 0;
    double novelty = 1;
    double source_weight = 1;
    double score = 0;
    bool reaction = false;
    bool leads = true;  ///< it carries its story's novelty for heat: its only or first mention
    bool taken_back = false;
    std::optional<Utc> corrected_at;

    [[nodiscard]] Utc counts_from() const
    {
        return corrected_at ? std::max(*corrected_at, known_at) : known_at;
    }
};

/// What a story is called, where no more is needed.
struct Headline {
    std::string title, source;
};

/// Bars of one interval of a symbol.
struct StoredInterval {
    Interval interval = Interval::day;
    Utc first, last;  ///< as Bar::t
};

/// How stored daily bars were brought to another basis.
struct StoredRebase {
    market::Rebase what;   ///< its split's date too, if a provider told of it since
    std::string provider;  ///< whose bars came then
    Utc recorded_at;
};

struct Counts {
    std::int64_t stories = 0, mentions = 0, bars = 0, clusters = 0, instruments = 0, sources = 0;
};

struct SearchRequest;  // store/search.h
struct SearchPage;

/// How long to wait for another program's lock before an error says so.
inline constexpr std::chrono::milliseconds default_patience{5'000};

/// Read access: one connection, one thread at a time. Each call sees one state of the database.
/// Errors: io (damaged, locked, unreadable: in words), and those named at the calls.
class Reader {
public:
    /// Never writes. Errors: not_found, newer_database, io (also: not ours, an older version).
    static Result<Reader> open(const std::filesystem::path& file,
                               std::chrono::milliseconds patience = default_patience);
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;
    ~Reader();

    /// As long as this is kept, all calls see one state of the database, that which the first of them
    /// sees: parts read one after the other add up. Keep it shortly: the write-ahead log cannot be
    /// emptied beyond it.
    [[nodiscard]] std::shared_ptr<const void> one_state() const;

    Result<Counts> counts() const;
    Result<std::vector<Instrument>> instruments() const;
    Result<std::vector<Source>> sources() const;  ///< but for removed ones
    Result<std::vector<Source>> removed_sources() const;
    Result<std::vector<Company>> companies() const;
    Result<std::vector<Topic>> topics() const;
    Result<std::vector<Watchlist>> watchlists() const;  ///< in the user's order
    /// Daily bars with from <= date <= to; none stored: an empty series. Neither bars nor an
    /// instrument of that name: ErrorKind::unknown_symbol.
    Result<BarSeries> bars(const Symbol& symbol, std::optional<Date> from = {},
                           std::optional<Date> to = {}) const;
    /// Bars of any interval that begin at from <= t <= to; as above.
    Result<BarSeries> bars(const Symbol& symbol, Interval interval, std::optional<Utc> from = {},
                           std::optional<Utc> to = {}) const;
    /// Of which intervals there are bars, the coarsest first; of a symbol that nobody knows: none.
    Result<std::vector<StoredInterval>> stored_intervals(const Symbol& symbol) const;
    /// How the daily bars were re-based, in the order in which it was done.
    Result<std::vector<StoredRebase>> rebases(const Symbol& symbol) const;
    /// Those that ship and the user's own, as rows.
    Result<std::vector<market::CalendarData>> calendars() const;
    /// The same, to be asked by exchange. Errors besides: market::Calendars::with()'s.
    Result<market::Calendars> exchange_calendars() const;
    /// Newest first, each in the revision and score that the view as of query.as_of shows.
    Result<std::vector<StoryView>> stories(const StoryQuery& query) const;
    /// Errors: not_found (as of then).
    Result<StoryView> story(StoryId id, std::optional<Utc> as_of = {}) const;
    /// A page of the stories that a search finds, all as they are now. Errors: invalid_input (a filter
    /// names what is not stored).
    Result<SearchPage> search(const SearchRequest& request) const;
    /// Nothing marked: as if there were no mark.
    Result<UserMark> mark_of(StoryId story) const;
    /// All stories of the query as figures, oldest first; query.limit does not count.
    Result<std::vector<StoryMark>> marks(const StoryQuery& query) const;
    /// How many they are; counting stops at `at_most`.
    Result<int> story_count(const StoryQuery& query,
                            int at_most = std::numeric_limits<int>::max()) const;
    /// The stories that tell the same news, newest first.
    Result<std::vector<StoryView>> cluster(ClusterId id, int limit = 100) const;
    /// All versions of a story's words, the first one first. Errors: not_found.
    Result<std::vector<StoryRevision>> revisions(StoryId story) const;
    /// What the user says of a story's companies, by company.
    Result<std::vector<OwnLabel>> own_labels(StoryId story) const;
    /// All that the user says, the newest first.
    Result<std::vector<Correction>> corrections() const;
    /// For the index; in the order in which they count. No topic: all topics (topic relevance 1).
    /// No company: all of them, the first mention of a story carrying its novelty. Scores of the
    /// engine in use only. A revision comes as two corrections (Contribution). With
    /// as_of the answer never changes, whatever is stored later (source weights are a setting).
    Result<std::vector<analytics::Contribution>> contributions(const CompanyId& company,
                                                               const std::optional<TopicId>& topic,
                                                               std::optional<Utc> as_of = {}) const;
    /// The same summed by quarter-hour, for analytics::tone_index(): read from the rollups, so that a
    /// year is thousands of rows. Weights and novelty are rounded to billionths. What a view as of an
    /// earlier time must see otherwise is summed anew from the mentions.
    Result<std::vector<analytics::Bucket>> buckets(const IndexQuery& query) const;
    /// The mentions themselves, in the order in which they count; also those whose story has novelty 0.
    Result<std::vector<WeighedMention>> mentions(const MentionQuery& query) const;
    /// Of each of these stories, in their order, in the revision of the view. Errors: not_found.
    Result<std::vector<Headline>> headlines(const std::vector<StoryId>& stories,
                                            std::optional<Utc> as_of = {}) const;
    /// Stories known within [from, to) in the order of their words' arrival, as clustering needs
    /// them: the last words of each, or with `after` all that came after that revision.
    struct Recent {
        RevisionId revision;
        StoryId story;
        ClusterId cluster;
        std::string family;
        std::string title;
        Utc known_at;
        std::string summary;
        std::vector<CompanyId> companies;  ///< most relevant first
        std::string publisher;             ///< where an aggregator names it
    };
    /// `take` is called with each, of one state of the database: a busy week is more than is good to
    /// have in memory twice.
    Result<void> recent(Utc from, Utc to, RevisionId after,
                        const std::function<void(const Recent&)>& take) const;
    /// The newest words stored, whenever known; value 0: none.
    Result<RevisionId> last_revision() const;
    /// Which of these ids of one source are stored.
    Result<std::set<std::string>> known_ids(const SourceId& source,
                                            const std::vector<std::string>& external_ids) const;
    /// A story of one source as it was last told, for knowing it again under another id.
    struct Told {
        std::string external_id, title, summary, link;
        std::optional<Published> published;
        Utc known_at;
    };
    /// Those of a source known within [from, to).
    Result<std::vector<Told>> told_by(const SourceId& source, Utc from, Utc to) const;
    /// The engine whose scores all views show, then or now: "undertone-linear/3". Empty: no story
    /// is stored (by then).
    Result<std::string> engine_in_use(std::optional<Utc> as_of = {}) const;
    /// Revisions that `engine` has not scored, by id, above `after`, at most `limit`.
    Result<std::vector<Unscored>> not_scored_by(const std::string& engine, RevisionId after,
                                                int limit) const;
    Result<int> count_not_scored_by(const std::string& engine) const;
    /// The mentions of all stories, by company and by how the engine in use and `engine` read them,
    /// those read alike too. Stories that `engine` has not scored are left out.
    Result<std::vector<Flip>> flips(const std::string& engine) const;
    /// Stored texts, by id, in which this topic of the user's own was not looked for yet: at most
    /// `limit`. Errors: not_found.
    Result<std::vector<Unsearched>> not_searched_for(const TopicId& topic, int limit) const;
    /// How many of them there are. Errors: not_found.
    Result<int> count_not_searched_for(const TopicId& topic) const;
    /// Stories as a topic of any kind sees them, newest first: those behind `below`, at most `limit`. Of
    /// a topic that is not stored none is.
    Result<std::vector<TopicText>> texts_for(const TopicId& topic,
                                             const std::optional<StoryPlace>& below,
                                             int limit) const;
    /// The last fetch of each source that was ever fetched, in the sources' order.
    Result<std::vector<FetchRecord>> fetches() const;
    /// How each source has been doing up to now, in the sources' order.
    Result<std::vector<SourceHealth>> source_health(Utc now) const;
    /// Of each host with a budget, by its name.
    Result<std::vector<BudgetUse>> budget_uses(Utc now) const;
    /// The requests made of a source in [from, to), oldest first; kept for 30 days.
    Result<std::vector<Attempt>> attempts(const SourceId& source, Utc from, Utc to) const;
    /// How a source was, without gaps from `from` to `to`, neighbours different. A failure speaks for
    /// one interval of its source; where the next try is later, it is held back from there on, until
    /// that try fails as well: then it was down all along. What lies after `now` is not asked yet. Empty when `from` is not before `to`.
    Result<std::vector<CoverageSpan>> coverage(const SourceId& source, Utc from, Utc to,
                                               Utc now) const;
    /// Another value whenever another connection, of this program or another, has changed the
    /// database since; cheap.
    Result<std::int64_t> change_count() const;
    Result<std::string> setting(const std::string& key) const;  ///< empty when not set
    /// By name, whatever the case of its letters.
    Result<std::vector<SavedChart>> saved_charts() const;
    /// Errors: not_found.
    Result<SavedChart> saved_chart(const std::string& name) const;
    /// In the order in which they were made, removed ones too.
    Result<std::vector<AlertRule>> alert_rules() const;
    /// The newest first; of one rule, and those alone that were not seen, where asked.
    Result<std::vector<AlertFiring>> alert_firings(int limit, AlertRuleId rule = {},
                                                   bool unseen = false) const;
    Result<int> unseen_firings() const;
    /// How often each rule has told, of all times; also those that never did.
    Result<std::map<AlertRuleId, int>> told_counts() const;
    /// By when they were known, oldest first.
    Result<std::vector<StoryView>> arrived(const ArrivalQuery& query) const;

private:
    friend class Writer;
    struct Parts;
    explicit Reader(std::unique_ptr<Parts> parts);
    Result<std::vector<Source>> sources(bool removed) const;
    std::unique_ptr<Parts> parts_;
};

/// The only write connection; the ingest thread's. Every call is one IMMEDIATE
/// transaction: it happened whole or not at all, and once it returned no crash or power cut loses
/// it. What it stores gets the clock's time as recorded_at, but never an earlier one than before.
/// Errors: io (disk full, read-only, locked, damaged: in words), and those named at the calls.
class Writer {
public:
    /// Opens or makes the database and brings it to this version; an older file is copied to
    /// "<file>.v<version>.backup" first. A newer file: ErrorKind::newer_database, untouched. A
    /// read-only or missing folder, a file that is no database or not ours: io, in words.
    static Result<Writer> open(const std::filesystem::path& file, Clock clock = system_now,
                               std::chrono::milliseconds patience = default_patience);
    Writer(Writer&&) noexcept;
    Writer& operator=(Writer&&) noexcept;
    ~Writer();

    /// Inserts or updates reference rows; leaves others be, and the user's own topics as they are.
    /// Another weight of a source counts at once, in views as of earlier times too. A removed source
    /// that is saved is back.
    Result<void> save_reference(const std::vector<Company>&, const std::vector<Instrument>&,
                                const std::vector<Topic>&, const std::vector<Source>&);
    /// Takes sources out of the lists, so that they are asked no more; their stories stay and count as
    /// before. Errors: not_found; then nothing changed.
    Result<void> remove_sources(const std::vector<SourceId>& sources);
    /// The same (source, external_id): unchanged words (title, summary, text) are left be, changed
    /// ones become a revision with its own recorded_at; the earlier one is kept, and the story's
    /// known_at, cluster and novelty stay. Of a text that was removed (keep_house) the title decides. The first engine that scores is the one in use.
    /// Errors: invalid_input (an unknown source; another engine than the one in use).
    Result<ChangeSet> save_stories(const std::vector<NewStory>& stories);
    /// Adds an engine's scores; those there stay. They count nowhere until that engine is in use.
    /// Errors: not_found (no such revision).
    Result<void> save_scores(const std::vector<NewScore>& scores);
    /// From now on all views show this engine's scores. Errors: invalid_input (there are revisions
    /// that it has not scored); then nothing changed.
    Result<void> use_engine(const std::string& engine);
    /// Takes away the scores of an engine that never was in use: of a history that was scored in part,
    /// or whole for a look. Errors: invalid_input (it is or was in use: views of the past show it),
    /// not_found (it has scored nothing); then nothing changed.
    Result<void> forget_scores(const std::string& engine);
    /// Forgets topics of the user's own and where they were found, then adds others, which were
    /// looked for in nothing yet. Errors: not_found; invalid_input (one that ships is not removed,
    /// an id or name is taken); then nothing changed.
    Result<void> change_topics(const std::vector<TopicId>& removed,
                               const std::vector<Topic>& added);
    /// Where a topic was found among Reader::not_searched_for()'s texts up to `searched_to`. A view
    /// as of an earlier time does not have these matches.
    Result<void> save_matches(const TopicId& topic, const std::vector<LateMatch>& matches,
                              ScoredTextId searched_to);
    /// Brings bars, splits and dividends together with those stored, by market::merge_bars(); a factor
    /// by which a side was re-based is kept (Reader::rebases). A currency that the provider does not
    /// state is the instrument's. Errors: invalid_input (another currency than the instrument's;
    /// merge_bars()'s); then nothing changed.
    Result<ChangeSet> save_bars(const BarSeries& series);
    /// Inserts or replaces calendars by their id. One of the user's `own` stays when one that ships
    /// comes with its id or an exchange of it. Errors: invalid_input (an exchange of an own one that
    /// another calendar has).
    Result<void> save_calendars(const std::vector<market::CalendarData>& calendars, bool own);
    /// Keeps how a fetch ended, its requests, and what that says of the source's coverage until
    /// `next`, when it is asked again. Empty validators of a failure or a 304 stand for those before.
    /// Returns the record as it is kept.
    Result<FetchRecord> save_fetch(const FetchRecord& record,
                                   const std::vector<Attempt>& attempts = {},
                                   std::optional<Utc> next = {});
    /// Requests of a fetch that was stopped before its end.
    Result<void> save_attempts(const std::vector<Attempt>& attempts);

    /// Replaces the budgets of all hosts; what was asked of them stays counted.
    Result<void> save_budgets(const std::vector<RequestBudget>& budgets);
    /// The time at which the host may be asked once more, and counts that request, if it is no later
    /// than `now` + `patience`; a later time counts nothing. Always `now` for a host without a
    /// budget. Kept before the request is made: neither a crash nor another program on this file
    /// asks more often than allowed.
    Result<Utc> reserve_request(const std::string& host, Utc now, seconds patience);

    struct Setting {
        std::string key, value;
    };
    /// Replaces all watchlists, in this order: an edit, or its undo. Lists with id 0 are new. `along`
    /// is stored with them, or neither is.
    /// Errors: invalid_input (an empty or repeated name), unknown_symbol; then nothing changed.
    Result<void> save_watchlists(const std::vector<Watchlist>& lists,
                                 const std::optional<Setting>& along = {});
    Result<void> set_setting(const std::string& key, const std::string& value);
    /// Adds a chart, or replaces the one of its name. Errors: invalid_input (no name), not_found (a
    /// story that it cites); then nothing changed.
    Result<void> save_chart(const SavedChart& chart);
    /// Errors: not_found; invalid_input (no name, or a taken one); then nothing changed.
    Result<void> rename_chart(const std::string& name, const std::string& to);
    /// Errors: not_found.
    Result<void> remove_chart(const std::string& name);
    /// Returns it as it is kept: with its id, made now, watching from now on or later.
    /// Errors: invalid_input (analytics::check_rule()'s), not_found (what it names).
    Result<AlertRule> add_alert_rule(const AlertRule& rule);
    /// Errors: not_found; invalid_input where it would watch from before it was made.
    Result<void> switch_alert_rule(AlertRuleId rule, const AlertSwitches& to);
    /// Keeps what rules tell; of one event of a rule the first counts. Returns those that are new.
    Result<std::vector<AlertFiring>> save_firings(const std::vector<AlertFiring>& firings);
    /// Returns how many of them there are.
    Result<int> see_firings(const std::vector<AlertFiringId>& firings, bool seen = true);
    /// All that was told up to that one.
    Result<void> see_all_firings(AlertFiringId newest);
    /// Errors: not_found.
    Result<void> mark_story(StoryId story, const UserMark& mark);
    /// What the user says that a story means for a company; none: nothing any more. The words of such
    /// a story are kept (keep_house). Errors: not_found (no such story or company).
    Result<void> set_own_label(StoryId story, const CompanyId& company, std::optional<Label> label);
    /// Removes texts as `retention` says, a few in each transaction, and gives their room back: once
    /// a day is enough. A database of an earlier version is rewritten once where a quarter of it is
    /// free, which takes as long as copying it, and as much room.
    Result<HouseReport> keep_house(const Retention& retention, const HouseGoesOn& goes_on = {});

    /// Works out anew what is kept beside the rows that it comes from: the sums of the index and the
    /// index of words (examine(), Mend::rebuilding). Minutes for gigabytes.
    Result<void> rebuild_derived();

    /// Reads through this connection see this thread's own writes.
    [[nodiscard]] const Reader& reader() const;

private:
    struct Parts;
    explicit Writer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace undertone::store
