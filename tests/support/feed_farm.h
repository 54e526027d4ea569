#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace undertone::test {

/// What a server of the farm does with each request.
enum class Manner {
    good,                ///< answers its body
    hang,                ///< never answers
    hang_after_headers,  ///< announces a body and sends none
    drip,                ///< a byte a second
    outage,              ///< 503
    reset,               ///< breaks the connection in the middle of the body
    bomb,                ///< answers its body, which is said to be gzip
    garbage,             ///< not HTTP
    endless              ///< a body without an end
};

/// Many web servers on loopback, each at an address of its own, all on one thread of the test.
class FeedFarm {
public:
    struct Feed {
        Manner manner = Manner::good;
        std::string body;
        std::string type = "application/rss+xml";
    };
    explicit FeedFarm(std::vector<Feed> feeds);
    ~FeedFarm();
    FeedFarm(const FeedFarm&) = delete;
    FeedFarm& operator=(const FeedFarm&) = delete;

    /// "http://127.1.0.7:40123/feed"
    [[nodiscard]] std::string url(std::size_t feed) const;
    /// What a feed answers from now on.
    void set_body(std::size_t feed, std::string body);
    /// CPU time of the farm's own thread so far, in seconds.
    [[nodiscard]] double cpu_seconds() const { return cpu_; }

private:
    struct Visit;
    void run();
    bool serve(Visit& visit);
    void begin(Visit& visit);

    std::mutex mutex_;
    std::vector<Feed> feeds_;
    std::vector<int> listeners_;
    std::vector<std::string> urls_;
    std::map<int, std::unique_ptr<Visit>> visits_;  ///< by socket
    std::atomic<bool> ending_{false};
    std::atomic<double> cpu_{0};
    std::thread thread_;
};

/// A feed of the items numbered [from, from + count): headlines of the field, each of other words,
/// no two feeds alike. Ids are "feed-item".
std::string numbered_feed(std::size_t feed, int from, int count);

}  // namespace undertone::test
