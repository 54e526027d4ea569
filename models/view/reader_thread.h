#pragma once

#include "store/database.h"

#include <QMetaObject>
#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace undertone::view {

/// A reader thread: one read-only connection, questions answered one after the other, each from one
/// state of the database.
/// Made, asked and destroyed on one thread with an event loop (the GUI's); answers are calls there.
/// A question overtaken by a newer one of the same `kind` is skipped or its answer dropped.
/// The destructor drops what waits, finishes what runs and joins; no answer comes after it.
class ReaderThread {
public:
    explicit ReaderThread(store::Reader reader);
    ~ReaderThread();
    ReaderThread(const ReaderThread&) = delete;
    ReaderThread& operator=(const ReaderThread&) = delete;

    /// `question` runs on the reader thread, `answer` takes its result on the caller's.
    template <class Question, class Answer>
    void ask(const std::string& kind, Question question, Answer answer)
    {
        const std::uint64_t ticket = ++newest_[kind];
        post({kind, ticket, [this, kind, ticket, question = std::move(question),
                             answer = std::move(answer)](const store::Reader& reader) {
                  auto result = question(reader);
                  QMetaObject::invokeMethod(
                      &context_,
                      [this, kind, ticket, answer, result = std::move(result)]() mutable {
                          if (newest_[kind] == ticket)
                              answer(std::move(result));
                      },
                      Qt::QueuedConnection);
              }});
    }

private:
    struct Question {
        std::string kind;
        std::uint64_t ticket = 0;
        std::function<void(const store::Reader&)> run;
    };
    void post(Question question);
    void run();

    store::Reader reader_;
    QObject context_;  ///< answers queued for it are dropped with it
    std::map<std::string, std::uint64_t> newest_;  ///< asking thread only
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Question> waiting_;
    bool ending_ = false;
    std::thread thread_;  // last: starts when the rest is there
};

}  // namespace undertone::view
