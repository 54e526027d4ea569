#pragma once

#include "ingest/pipeline.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace undertone::ingest {

/// The ingest thread: owns the only write connection and the pipeline; does posted jobs
/// one after the other. The destructor does what was posted, then joins: what was fetched is stored.
class IngestThread {
public:
    using Job = std::function<void(store::Writer&, Pipeline&)>;

    IngestThread(std::unique_ptr<store::Writer> writer, std::unique_ptr<Pipeline> pipeline);
    ~IngestThread();
    IngestThread(const IngestThread&) = delete;
    IngestThread& operator=(const IngestThread&) = delete;

    /// Any thread. Jobs run in the order posted.
    void post(Job job);
    /// Set when the thread is about to end: long work that can wait ends then. Any thread.
    [[nodiscard]] const std::atomic<bool>& ending() const { return ending_; }

private:
    void run();

    std::unique_ptr<store::Writer> writer_;
    std::unique_ptr<Pipeline> pipeline_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job> jobs_;
    std::atomic<bool> ending_{false};
    std::thread thread_;  // last: starts when the rest is there
};

}  // namespace undertone::ingest
