#pragma once

#include "core/error.h"
#include "core/ids.h"
#include "net/http_client.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace undertone::ingest {

struct Answer {
    SourceId source;
    Result<net::HttpResponse> response;
};

/// Answers on their way from the net thread to the ingest thread. Shared with the net thread, which
/// may still bring a cancelled one when a round ended early.
class Answers {
public:
    void push(Answer answer)
    {
        {
            const std::lock_guard lock(mutex_);
            answers_.push_back(std::move(answer));
        }
        arrival_.notify_one();
    }
    /// None: nothing came in that time.
    std::optional<Answer> wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(mutex_);
        if (!arrival_.wait_for(lock, time, [this] { return !answers_.empty(); }))
            return std::nullopt;
        Answer answer = std::move(answers_.front());
        answers_.pop_front();
        return answer;
    }

private:
    std::mutex mutex_;
    std::condition_variable arrival_;
    std::deque<Answer> answers_;
};

}  // namespace undertone::ingest
