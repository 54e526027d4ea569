#pragma once

#include "ingest/answers.h"
#include "ingest/source_fetch.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace undertone::ingest {

/// The fetches that have begun, of different sources side by side: makes their requests, deals with
/// what comes and keeps how each one ended. Knows neither when a source is due nor why. Of each
/// request that was made a row is kept, whatever becomes of its fetch or of our own database.
/// Ingest thread; the waiting is on the net thread.
class RunningFetches {
public:
    /// All must outlive it. `unsaved`: requests of before of which there is no row yet.
    RunningFetches(store::Writer& writer, Pipeline& pipeline, net::HttpClient& http, Clock clock,
                   std::vector<store::Attempt> unsaved);

    [[nodiscard]] bool holds(const SourceId& source) const { return fetches_.count(source) > 0; }
    /// One of a source that is not held.
    void add(SourceFetch fetch);
    /// Makes the next request of one that is held and not done.
    void ask(const SourceId& source);
    /// None: nothing came in that time.
    std::optional<Answer> wait(std::chrono::milliseconds time) { return answers_->wait(time); }

    /// How a fetch ended. No record: it was cancelled, which is no failure of its source.
    struct Ended {
        std::optional<store::FetchRecord> record;
        Utc due;  ///< when the source is to be asked again; only with a record
        Reach reach = Reach::not_tried;
    };
    struct Taken {
        std::vector<FetchReport> reports;
        int more = 0;                ///< requests that the answer added
        std::optional<Ended> ended;  ///< the fetch, which is held no longer
    };
    /// Deals with an answer. Errors: ours (the database's, the engine's); give_up() is to follow.
    Result<Taken> take(Answer answer, const std::atomic<bool>& stop);

    /// Cancels what is asked for. What is there already can still be taken; the rest comes cancelled.
    void cancel();
    /// Requests wait for their answers.
    [[nodiscard]] bool waits() const { return asked_ > 0; }
    /// Cancels, takes in no more, and keeps a row of each request, with these words where it was not
    /// dealt with.
    void give_up(const Error& why);
    /// Stores the rows of all fetches that did not end, and those of before.
    Result<void> save_attempts();
    /// Those that save_attempts() could not store.
    std::vector<store::Attempt> take_unsaved() { return std::move(unsaved_); }

private:
    Ended drop(const SourceId& source);

    store::Writer& writer_;
    Pipeline& pipeline_;
    net::HttpClient& http_;
    const Clock clock_;
    std::map<SourceId, SourceFetch> fetches_;
    std::vector<store::Attempt> unsaved_;  ///< of fetches that did not end
    std::shared_ptr<Answers> answers_ = std::make_shared<Answers>();
    int asked_ = 0;
};

}  // namespace undertone::ingest
