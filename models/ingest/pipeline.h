#pragma once

#include "core/error.h"
#include "core/reference.h"
#include "engines/engine.h"
#include "ingest/placing.h"
#include "scoring/topics.h"
#include "sources/quotes.h"
#include "store/database.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace undertone::ingest {

/// Bytes as a fetch or a file brought them.
struct Fetched {
    std::string bytes;
    std::string content_type;
    std::string url;  ///< after redirects; base of relative links
    int status = 200;
    sources::TableHints table{};  ///< what the user said of a table of prices
    std::optional<Basis> basis{};  ///< of its prices, where the user said; it cannot tell itself
};

/// For those who have nothing to stop.
inline const std::atomic<bool> not_stopped{false};

/// parse -> score -> cluster -> store. Ingest thread only. The one way in: live fetches, imported
/// files and the demo all come through here. A document is one transaction: what is refused or
/// fails stores nothing. Errors name the source: those of sources/feed.h and quotes.h, the
/// server's refusals by status, the store's.
class Pipeline {
public:
    /// Both must outlive it.
    Pipeline(store::Writer& writer, engines::Engine& engine, Clock clock = system_now,
             PublisherFamilies families = PublisherFamilies());

    /// From now on this engine scores what comes in; it ends with the pipeline, or with the next one.
    /// On the thread that the pipeline is asked on, or before it is first asked anything.
    void adopt(std::unique_ptr<engines::Engine> engine);
    /// Whether its engine may score what comes in; starts it to ask. Errors: as ingest_news().
    Result<void> check_engine(const std::atomic<bool>& stop = not_stopped);

    struct Outcome {
        store::ChangeSet changes;
        std::vector<std::string> warnings;  ///< the parser's; texts that stand unjudged; what bars
                                            ///< were re-based, conflict or lack
        int items = 0;                      ///< entries in the document
        std::string next_page{};            ///< where the document goes on; empty: it is whole
    };
    /// A document of a news source. The first one after our own engine got a new version scores all
    /// that is stored anew. Any other change of engine is the user's to ask for: two engines' scores
    /// never meet in one index. `stop` ends the wait for a foreign engine alone.
    /// Errors besides: engine (it fails, or another one's scores are in use), cancelled.
    Result<Outcome> ingest_news(const Source& source, const Fetched& fetched,
                                const std::atomic<bool>& stop = not_stopped);
    /// A document of a quote provider for one instrument. One that names another instrument is
    /// refused: invalid_input.
    Result<Outcome> ingest_quotes(const Source& source, const Symbol& symbol,
                                  const Fetched& fetched);

    /// Forgets topics of the user's own, then adds others: they are found in what comes in from now
    /// on, and by search_topics() in what is stored. Errors: store::Writer::change_topics().
    Result<void> change_topics(const std::vector<TopicId>& removed,
                               const std::vector<Topic>& added);
    /// Texts looked at, and how many there are. Returns false to stop.
    using SearchProgress = std::function<bool(int done, int total)>;
    /// Looks for the user's own topics in stored texts that were not looked at for them: those older
    /// than the topic, those that another program stored. Returns in how many they were found.
    /// Errors: cancelled; the next call goes on where this one stopped.
    Result<int> search_topics(const SearchProgress& progress = {});

private:
    /// False: what is in use is another version of our own engine. Errors: another engine's.
    Result<bool> is_in_use(const std::atomic<bool>& stop);
    Result<void> ensure_in_use(const std::atomic<bool>& stop);
    Result<std::vector<std::string>> score_all(std::vector<store::NewStory>& stories,
                                               const std::atomic<bool>& stop);
    Result<void> read_topics();
    void add_own_topics(const scoring::ScoreInput& text, ScoredText& scored) const;

    store::Writer& writer_;
    std::unique_ptr<engines::Engine> own_engine_;  ///< an adopted one
    engines::Engine* engine_;
    Clock clock_;
    Placing placing_;
    std::vector<Topic> own_;  ///< the user's topics as last read, and what finds them
    scoring::TopicMatcher own_matcher_{{}};
};

}  // namespace undertone::ingest
