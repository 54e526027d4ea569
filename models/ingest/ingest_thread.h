#pragma once

#include "ingest/pipeline.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace undertone::ingest {

/// The ingest thread: owns the only write connection and the pipeline; does posted jobs
/// one after the other. The destructor does what was posted, then joins: what was fetched is stored.
/// The pipeline ends on that thread, as the engine that it adopted wants.
class IngestThread {
public:
    using Job = std::function<void(store::Writer&, Pipeline&)>;

    IngestThread(std::unique_ptr<store::Writer> writer, std::unique_ptr<Pipeline> pipeline);
    ~IngestThread();
    IngestThread(const IngestThread&) = delete;
    IngestThread& operator=(const IngestThread&) = delete;

    /// Any thread. Jobs run in the order posted.
    void post(Job job);
    /// Whether jobs wait behind the one under way, or the thread is about to end: long work that can
    /// be done later gives way then. Any thread, until the destructor returns.
    [[nodiscard]] bool has_waiting() const;

private:
    void run();

    std::unique_ptr<store::Writer> writer_;
    std::unique_ptr<Pipeline> pipeline_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job> jobs_;
    bool ending_ = false;
    std::thread thread_;  // last: starts when the rest is there
};

}  // namespace undertone::ingest
