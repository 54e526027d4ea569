#include "view/reader_thread.h"

#include <algorithm>

namespace undertone::view {

ReaderThread::ReaderThread(store::Reader reader)
    : reader_(std::move(reader)), thread_([this] { run(); })
{
}

ReaderThread::~ReaderThread()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        waiting_.clear();
    }
    wake_.notify_one();
    thread_.join();
}

void ReaderThread::post(Question question)
{
    {
        const std::lock_guard lock(mutex_);
        std::erase_if(waiting_, [&](const Question& one) { return one.kind == question.kind; });
        waiting_.push_back(std::move(question));
    }
    wake_.notify_one();
}

void ReaderThread::run()
{
    for (;;) {
        Question question;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
            if (ending_)
                return;
            question = std::move(waiting_.front());
            waiting_.pop_front();
        }
        const auto state = reader_.one_state();
        question.run(reader_);
    }
}

}  // namespace undertone::view
