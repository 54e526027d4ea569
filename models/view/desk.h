#pragma once

#include "core/publishers.h"
#include "ingest/ingest_thread.h"
#include "ingest/keys.h"
#include "ingest/schedule.h"
#include "ingest/source_probe.h"
#include "net/http_client.h"
#include "sources/opml.h"
#include "store/saved_searches.h"
#include "view/alerts.h"
#include "view/chart_choice.h"
#include "view/chart_snapshot.h"
#include "view/engines.h"
#include "view/found_stories.h"
#include "view/key_store.h"
#include "view/own_instrument.h"
#include "view/settings_file.h"
#include "view/settings_store.h"
#include "view/source_figures.h"
#include "view/story_details.h"
#include "view/story_view.h"
#include "view/tone_breakdown.h"
#include "view/topic_preview.h"
#include "view/topic_table.h"
#include "view/watch_arrangement.h"
#include "view/watch_row.h"

#include <QObject>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace undertone::view {

/// What the desk shows and does, without a widget: asks the reader thread, edits through the ingest
/// thread, fetches. All methods and signals on the GUI thread; nothing here blocks it. An answer
/// overtaken by a newer question of the same kind is dropped.
class Desk : public QObject {
    Q_OBJECT
public:
    struct Start {
        std::filesystem::path database;
        std::string workspace;  ///< for titles: "Demo", or the live folder's name
        bool demo = false;
        std::vector<Company> companies;
        std::vector<Instrument> instruments;
        std::vector<Topic> topics;
        std::vector<Watchlist> watchlists;
        std::vector<ReadyList> ready_lists{};  ///< to be had for the asking
        std::vector<store::SavedChart> charts;
        std::unique_ptr<ingest::IngestThread> ingest;
        std::unique_ptr<net::HttpClient> http;  ///< none: this workspace never fetches (demo)
        ingest::Pace pace{};                    ///< of its fetches
        Alerts::Start alerts{};
        std::vector<Source> sources{};
        std::vector<Source> removed_sources{};  ///< whose ids no other may take: their stories stay
        PublisherFamilies families{};           ///< for feeds that the user adds
        std::vector<std::string> budgeted_hosts{};  ///< those with a bound on their requests
        /// For looks at what an address gives, beside the fetches; none: there are none (demo).
        std::unique_ptr<net::HttpClient> probe_http{};
        std::shared_ptr<ingest::Keys> keys = std::make_shared<ingest::Keys>();
        KeyStore key_store{};
        std::optional<store::Retention> retention{};  ///< none: nobody keeps its house (demo)
        /// How often to look whether the day's housekeeping is due, and when first: after the first
        /// charts have been read.
        std::chrono::milliseconds house_looks = std::chrono::minutes(5);
        std::vector<store::SavedSearch> searches{};
        SettingsStore settings{};
        market::Calendars calendars{};  ///< of the exchanges on which the user may add an instrument
        Engines::Start engines{};
        std::optional<net::HttpSettings> http_settings{};  ///< of `http`, where they are known
        /// Asks the system for its proxy, as HttpSettings has it (empty: it says none), before each
        /// round while the settings name none; answers on the GUI thread, later. None: the environment
        /// alone says.
        std::function<void(std::function<void(std::string)>)> system_proxy{};
    };
    /// Errors: the reader connection's.
    static Result<std::unique_ptr<Desk>> open(Start start, Clock clock = system_now);
    ~Desk() override;

    [[nodiscard]] const std::string& workspace() const;
    [[nodiscard]] bool demo() const;
    [[nodiscard]] const std::vector<Company>& companies() const;
    [[nodiscard]] const std::vector<Instrument>& instruments() const;
    [[nodiscard]] const std::vector<Topic>& topics() const;
    [[nodiscard]] const std::vector<Watchlist>& watchlists() const;
    /// Where an instrument that the user adds may be traded (view/own_instrument.h).
    [[nodiscard]] std::vector<Exchange> exchanges() const;
    /// Their groups, and the notes and colours of symbols.
    [[nodiscard]] const WatchArrangement& arrangement() const;
    [[nodiscard]] const std::vector<ReadyList>& readyLists() const;
    /// Those that the user has saved, by name.
    [[nodiscard]] const std::vector<store::SavedChart>& charts() const;
    [[nodiscard]] const store::SavedChart* chart(const std::string& name) const;  ///< null: none
    [[nodiscard]] bool fetching() const;
    [[nodiscard]] Alerts& alerts();
    [[nodiscard]] Engines& engines();
    [[nodiscard]] const std::vector<Source>& sources() const;
    /// Taken out of the list, before or since it was opened; their ids stay theirs.
    [[nodiscard]] const std::vector<Source>& removedSources() const;
    [[nodiscard]] const PublisherFamilies& families() const;
    [[nodiscard]] const ingest::Keys& keys() const;
    [[nodiscard]] const Phrase& keyStoreMissing() const;  ///< why; empty: it is there
    /// Why it told nothing when it was asked last (refused, no answer in time): it is not asked again
    /// before readKey() or setKey() tries. Empty: it answered, or was not asked.
    [[nodiscard]] const Phrase& keyStoreTrouble() const;

    /// A chart: its query says which sessions and bars the choice came to (resolved()). `answer` is
    /// called on this thread, unless a newer question of the same `purpose` overtakes this one.
    using ChartAnswer = std::function<void(Result<std::shared_ptr<const ChartSnapshot>>)>;
    void askChartFor(const std::string& purpose, const ChartChoice& choice, ChartAnswer answer);
    /// The closes of a chart's sessions, for a replay; answered likewise.
    using ClosesAnswer = std::function<void(Result<std::vector<Utc>>)>;
    void askClosesFor(const std::string& purpose, const ChartQuery& query, ClosesAnswer answer);
    /// What made the tone of the bar that holds `time`, as the chart of `as_of` shows it (its own, also
    /// where the query names none); answered likewise.
    using ToneAnswer = std::function<void(Result<std::shared_ptr<const ToneBreakdown>>)>;
    void askToneFor(const std::string& purpose, const ChartQuery& query, Utc time, Utc as_of,
                    ToneAnswer answer);
    /// Stories that count to these sessions of the chart's instrument, or (none given) of its range,
    /// newest first: a page of them, storiesReady(). What lies behind the first page overtakes nothing
    /// but its own kind.
    void askStories(const ChartQuery& query, std::optional<SessionSpan> sessions,
                    const ListPart& part = {});
    /// All stored stories with these words and filters (store/search_query.h), as somebody types them;
    /// with the scores for the symbol's company.
    void askFound(const Symbol& symbol, const QString& text,
                  const ListPart& part = {most_found_shown, {}});
    /// The same for somebody else than `found` tells, as askChartFor().
    using FoundAnswer = std::function<void(Result<FoundStoriesPtr>)>;
    void askFoundFor(const std::string& purpose, const Symbol& symbol, const QString& text,
                     FoundAnswer answer);
    /// topicTableReady(), and again with more of its stories counted, until all are.
    void askTopicTable(const TopicTableQuery& query);
    void askRows(const std::vector<Symbol>& symbols, RowDetail detail = RowDetail::two_lines);
    /// What the pane shows of a story besides: detailsReady().
    void askDetails(const Symbol& symbol, StoryId story);
    void askCounts();
    void askSourceFigures();  ///< sourceFiguresReady()
    /// What somebody sends along with a question (view/report.h).
    using ReportAnswer = std::function<void(Result<QString>)>;
    void askReport(const QString& machine, ReportAnswer answer);

    /// Shown at once; stored by the ingest thread; if that fails, `failed` says so and it is gone again.
    /// Errors: checked()'s.
    Result<void> addInstrument(const Instrument& instrument);
    /// Replaces all lists (an edit, or its undo). Shown at once; stored by the ingest thread; if that
    /// fails, `failed` says so and the stored lists come back. Unknown symbols are refused at once.
    Result<void> setWatchlists(std::vector<Watchlist> lists);
    /// The same with their arrangement, as one edit. A note that is too long is refused at once.
    Result<void> setWatchlists(std::vector<Watchlist> lists, WatchArrangement arrangement);

    /// Adds a saved chart, or replaces the one of its name. As with watchlists, shown at once and stored
    /// by the ingest thread. Errors: invalid_input (no name).
    Result<void> saveChart(const store::SavedChart& chart);
    /// Errors: not_found; invalid_input (no name, or a taken one).
    Result<void> renameChart(const std::string& name, const std::string& to);
    /// Errors: not_found.
    Result<void> removeChart(const std::string& name);

    /// Named searches, in the user's order.
    [[nodiscard]] const std::vector<store::SavedSearch>& searches() const;
    /// Replaces all, as setWatchlists(). Errors: as store::check_searches().
    Result<void> setSearches(std::vector<store::SavedSearch> searches);
    /// What the user makes of a story: marked() at once, and again with what is stored if that fails.
    void markStory(StoryId story, const store::UserMark& mark);
    /// What the user says that it means for a company; none: nothing. labelled() when it is stored.
    void labelStory(StoryId story, const CompanyId& company, std::optional<Label> label);

    /// Replaces the user's own topics; those that ship stay. Stored, then looked for in the stored
    /// stories, by the ingest thread: topicsChanged, searchProgress and searchFinished tell. What
    /// cannot be recognised by anything is refused at once, a taken id or name by `failed`.
    Result<void> setOwnTopics(const std::vector<Topic>& topics);
    /// The search goes on at the next change or start.
    void stopSearch();
    /// What a topic as it is being written finds in the stored stories, the newest first: `answer` comes
    /// on this thread again and again with more of them, until it is finished, or another preview or
    /// cancelPreview() overtakes it. What cannot be recognised by anything is refused at once.
    using PreviewAnswer = std::function<void(Result<TopicPreviewPtr>)>;
    Result<void> previewTopic(Topic topic, PreviewAnswer answer);
    void cancelPreview();

    /// Takes sources out of the list and saves others (new, changed, or removed before): an edit, or its
    /// undo. As with watchlists, shown at once and stored by the ingest thread. Errors: invalid_input
    /// (a row that is none; the demo's), not_found.
    Result<void> changeSources(const std::vector<SourceId>& removed,
                               const std::vector<Source>& saved);
    /// Asks a source, stored or not, once, and says what it gives; nothing is stored. `answer` comes
    /// on this thread, unless another look or cancelProbe() overtakes this one.
    using ProbeAnswer = std::function<void(Result<ingest::Probe>)>;
    void probe(const Source& source, ProbeAnswer answer);
    /// The same of what a source of prices says of a symbol that may be no instrument yet. Errors: also
    /// not_found (no source of prices is asked).
    void lookUp(const Symbol& symbol, ProbeAnswer answer);
    void cancelProbe();
    /// Reads a list of feeds (OPML) off this thread. Errors: io; sources::parse_opml()'s.
    using FeedListAnswer = std::function<void(Result<sources::Opml>)>;
    void readFeedList(const std::filesystem::path& file, FeedListAnswer answer);
    /// Keeps a provider's key in the system's key store; empty: removes it. Nowhere else is it written.
    /// The key of a source that is not asked at present is read only when it is asked for: keysChanged().
    /// After trouble with the store, those of the others are read again too.
    void readKey(const SourceId& source);
    using KeyAnswer = std::function<void(Result<void>)>;
    void setKey(const SourceId& source, const std::string& key, KeyAnswer answer);

    /// What the user has set, read anew. Errors: io.
    [[nodiscard]] Result<SettingValues> settings() const;
    /// Keeps all settings, or none, and goes by them from now on; a round under way ends by those that
    /// it began with. Errors: invalid_input (a value that is none), io.
    Result<void> setSettings(const SettingValues& values);
    /// Engines::use(), and then keeps the settings that name that engine.
    void useEngine(const SettingValues& values, const engines::EngineChoice& choice,
                   const std::string& engine, Engines::UseAnswer answer);

    /// One round of all due sources, and of those in `also` though they are not due. Live workspaces
    /// only; where one is under way, `also` comes with the next.
    void startFetch(const std::vector<SourceId>& also = {});
    void stopFetch();

signals:
    void storiesReady(undertone::view::ListedStoriesPtr stories);
    void pageFailed();  ///< what lies behind a list's first page was not read; `failed` says why
    void detailsReady(undertone::view::StoryDetailsPtr details);
    void marked(undertone::StoryId story, undertone::store::UserMark mark);
    void labelled(undertone::StoryId story,
                  undertone::CompanyId company);  ///< or not: `failed` says so
    void searchesChanged();
    void found(undertone::view::FoundStoriesPtr found);
    void topicTableReady(undertone::view::TopicTablePtr table);
    void topicTableFailed(undertone::Error error);
    void rowsReady(std::shared_ptr<const std::vector<undertone::view::WatchRow>> rows);
    void countsReady(undertone::store::Counts counts);
    void watchlistsChanged();  ///< their arrangement too
    void instrumentsChanged();
    void chartsChanged();
    void topicsChanged();
    void sourcesChanged();
    void keysChanged();
    void settingsChanged(undertone::view::SettingValues values);
    /// These were kept elsewhere: by another program or window, or by a menu of this one. Then comes
    /// settingsChanged().
    void settingsTaken(std::vector<undertone::view::SettingChange> changes);
    void sourceFiguresReady(undertone::view::SourceFiguresPtr figures);
    void searchProgress(int done, int total);  ///< stored texts
    void searchFinished(bool whole);           ///< false: stopped, or failed (`failed` says why)
    void fetchProgress(int done, int total, QString what);
    void fetchFinished(int failed, int total, QString firstError);
    void changed(undertone::store::ChangeSet changes);  ///< stored data changed: ask again
    void failed(undertone::Error error);

private:
    using ChartEdit = std::function<Result<void>(store::Writer&)>;
    void editCharts(std::vector<store::SavedChart> after, ChartEdit edit);
    void store_watchlists(bool arranged);
    void search();
    void probe_symbols(const Source& source, const std::vector<Symbol>& symbols, ProbeAnswer answer);
    using TableQuestion = std::function<Result<TopicTablePtr>(const store::Reader&)>;
    void count_table(TableQuestion question);
    void preview_on(const std::shared_ptr<TopicPreviewing>& previewing, std::uint64_t ticket,
                    const PreviewAnswer& answer);
    void keep_house();
    void take_run(RunSettings run);
    void take_http();
    bool await_proxy();
    void reread_settings();
    void readKeys();
    void askKey(const SourceId& source);
    void takeKey(const SourceId& source, Result<std::string> key);
    struct Parts;
    explicit Desk(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace undertone::view
