#include "ingest/ingest_thread.h"

namespace undertone::ingest {

IngestThread::IngestThread(std::unique_ptr<store::Writer> writer,
                           std::unique_ptr<Pipeline> pipeline)
    : writer_(std::move(writer)), pipeline_(std::move(pipeline)), thread_([this] { run(); })
{
}

IngestThread::~IngestThread()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void IngestThread::post(Job job)
{
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    wake_.notify_one();
}

bool IngestThread::has_waiting() const
{
    const std::lock_guard lock(mutex_);
    return ending_ || !jobs_.empty();
}

void IngestThread::run()
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
            if (jobs_.empty())
                break;
            job = std::move(jobs_.front());
            jobs_.pop_front();
        }
        job(*writer_, *pipeline_);
    }
    pipeline_.reset();
}

}  // namespace undertone::ingest
