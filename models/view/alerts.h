#pragma once

#include "core/alert.h"
#include "ingest/ingest_thread.h"
#include "view/alert_words.h"
#include "view/story_view.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace undertone::ingest {
class AlertWatch;
}

namespace undertone::view {

class ReaderThread;

/// What a rule would have told in the days up to a time for which there is news.
struct AlertTrial {
    AlertRule rule;
    bool possible = false;  ///< false: the past does not say (a claim, a source)
    int days = 0;
    Utc to{};
    std::vector<AlertFiring> firings;  ///< oldest first
};

/// The desk's alerts: rules, what they told, and the looks at what is stored. Reads on the reader thread,
/// edits and looks on the ingest thread; methods and signals on the GUI thread but for look_after().
class Alerts : public QObject {
    Q_OBJECT
public:
    struct State {
        std::vector<AlertRule> rules;      ///< removed ones too, for the words of what they told
        std::vector<AlertFiring> firings;  ///< the newest 500, newest first
        int unseen = 0;                    ///< of all
        std::map<AlertRuleId, int> told;   ///< how often each rule has told, of all times
    };
    struct Start {
        std::chrono::milliseconds looks = std::chrono::minutes(1);  ///< between two without news
    };
    /// Both must outlive it, but for the ingest thread that must end first.
    Alerts(ReaderThread& reader, ingest::IngestThread& ingest, Clock clock, Start start);
    ~Alerts() override;

    [[nodiscard]] const State& state() const { return state_; }
    [[nodiscard]] const AlertRule* rule(AlertRuleId id) const;  ///< null: not known
    [[nodiscard]] Utc now() const { return clock_(); }

    /// Errors: invalid_input at once; `failed` later. Once it is stored, which gives it its id: `added`.
    Result<void> add(const AlertRule& rule);
    /// These are shown at once and stored by the ingest thread; if that fails, `failed` says so and what
    /// is stored comes back.
    void change(AlertRuleId rule, const store::AlertSwitches& to);
    void see(const std::vector<AlertFiringId>& firings, bool seen = true);
    void seeAll();  ///< all up to the newest on show, listed or not
    /// Reads the state anew: changed(), and fired() with what is new in it.
    void refresh();
    /// trialReady() with what this rule would have told in the last 90 days with news.
    void askTrial(const AlertRule& rule);
    /// storyReady(), as the chart of that symbol lists it.
    void askStory(StoryId story, const Symbol& symbol);

    /// Ingest thread: something was stored. Looks at most once a second, and always at the `end`.
    void look_after(store::Writer& writer, const store::ChangeSet& changes, bool end);

signals:
    void changed();
    void fired(std::vector<undertone::AlertFiring> firings);  ///< oldest first
    void added(undertone::AlertRule rule);
    void trialReady(std::shared_ptr<const undertone::view::AlertTrial> trial);
    void storyReady(undertone::view::StoryItems story);
    void failed(undertone::Error error);

private:
    using Edit = std::function<std::optional<Error>(store::Writer&)>;
    /// What an edit makes of what is shown, also where it was made before.
    using Shown = std::function<void(State&)>;
    void edit(
        Edit edit, Shown shown = [](State&) {});
    void take(State state);
    void look();
    void run_look(store::Writer& writer);

    ReaderThread& reader_;
    ingest::IngestThread& ingest_;
    Clock clock_;
    Start start_;
    State state_;
    std::list<Shown> edits_;               ///< on their way to the store, oldest first
    std::optional<AlertFiringId> newest_;  ///< of the state before; none: nothing was read yet
    bool look_is_posted_ = false;
    std::unique_ptr<ingest::AlertWatch> watch_;  ///< the ingest thread's
};

/// Whether the rule can tell anything of the company that it names. Errors: invalid_input, in words.
Result<void> check_alert(const AlertRule& rule, const std::vector<Company>& companies,
                         const std::vector<Source>& sources);

}  // namespace undertone::view
