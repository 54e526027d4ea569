#include "support/feed_farm.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <stdexcept>

namespace undertone::test {
namespace {

using SteadyClock = std::chrono::steady_clock;

int listen_at(const std::string& address)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    inet_pton(AF_INET, address.c_str(), &at.sin_addr);
    if (socket < 0 || bind(socket, reinterpret_cast<sockaddr*>(&at), sizeof at) != 0 ||
        listen(socket, 16) != 0)
        throw std::runtime_error("no server at " + address);
    return socket;
}

int port_of(int socket)
{
    sockaddr_in at{};
    socklen_t size = sizeof at;
    getsockname(socket, reinterpret_cast<sockaddr*>(&at), &size);
    return ntohs(at.sin_port);
}

/// Closes with a reset rather than an end.
void reset(int socket)
{
    const linger at_once{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

double thread_cpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

std::string head(const char* status, const std::string& type, const std::string& rest)
{
    return std::string("HTTP/1.1 ") + status + "\r\nContent-Type: " + type +
           "\r\nConnection: close\r\n" + rest + "\r\n";
}

}  // namespace

struct FeedFarm::Visit {
    int socket;
    std::size_t feed;
    std::string asked{};
    bool begun = false;
    Manner manner = Manner::good;
    std::string out{};
    std::size_t sent = 0;
    SteadyClock::time_point next_drip{};
};

FeedFarm::FeedFarm(std::vector<Feed> feeds) : feeds_(std::move(feeds))
{
    for (std::size_t i = 0; i < feeds_.size(); ++i) {
        const std::string address =
            "127.1." + std::to_string(i / 200) + "." + std::to_string(i % 200 + 1);
        listeners_.push_back(listen_at(address));
        urls_.push_back("http://" + address + ":" + std::to_string(port_of(listeners_[i])) +
                        "/feed");
    }
    thread_ = std::thread([this] { run(); });
}

FeedFarm::~FeedFarm()
{
    ending_ = true;
    thread_.join();
    for (const auto& [socket, visit] : visits_)
        close(socket);
    for (const int socket : listeners_)
        close(socket);
}

std::string FeedFarm::url(std::size_t feed) const { return urls_[feed]; }

void FeedFarm::set_body(std::size_t feed, std::string body)
{
    const std::lock_guard lock(mutex_);
    feeds_[feed].body = std::move(body);
}

void FeedFarm::run()
{
    while (!ending_) {
        std::vector<pollfd> polled;
        for (const int socket : listeners_)
            polled.push_back({socket, POLLIN, 0});
        for (const auto& [socket, visit] : visits_) {
            const bool writes =
                visit->begun && visit->sent < visit->out.size() && visit->manner != Manner::drip;
            polled.push_back({socket, short(writes ? POLLIN | POLLOUT : POLLIN), 0});
        }
        poll(polled.data(), polled.size(), 50);
        for (std::size_t i = 0; i < listeners_.size(); ++i) {
            if ((polled[i].revents & POLLIN) == 0)
                continue;
            const int socket =
                accept4(listeners_[i], nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (socket >= 0)
                visits_[socket] = std::make_unique<Visit>(Visit{socket, i});
        }
        for (std::size_t i = listeners_.size(); i < polled.size(); ++i) {
            Visit& visit = *visits_.at(polled[i].fd);
            if (serve(visit))
                continue;
            close(visit.socket);
            visits_.erase(polled[i].fd);
        }
        cpu_ = thread_cpu();
    }
}

/// What is sent once the request is there.
void FeedFarm::begin(Visit& visit)
{
    visit.begun = true;
    const std::lock_guard lock(mutex_);
    const Feed& feed = feeds_[visit.feed];
    visit.manner = feed.manner;
    const std::string length = "Content-Length: " + std::to_string(feed.body.size()) + "\r\n";
    switch (feed.manner) {
    case Manner::hang: break;
    case Manner::hang_after_headers:
        visit.out = head("200 OK", feed.type, "Content-Length: 5000\r\n");
        break;
    case Manner::outage:
        visit.out = head("503 Service Unavailable", "text/plain", "Content-Length: 4\r\n") + "down";
        break;
    case Manner::reset:
        visit.out = head("200 OK", feed.type, "Content-Length: 5000\r\n") + "<rss>";
        break;
    case Manner::bomb:
        visit.out = head("200 OK", feed.type, length + "Content-Encoding: gzip\r\n") + feed.body;
        break;
    case Manner::garbage: visit.out = "\x01\x02 not the protocol you meant\r\n\r\n"; break;
    case Manner::endless:
        visit.out = head("200 OK", feed.type, "") + "<rss><channel>" + std::string(1 << 16, ' ');
        break;
    case Manner::good:
    case Manner::drip: visit.out = head("200 OK", feed.type, length) + feed.body; break;
    }
}

/// False: the connection is to be closed.
bool FeedFarm::serve(Visit& visit)
{
    char bytes[4096];
    for (;;) {
        const ssize_t count = recv(visit.socket, bytes, sizeof bytes, 0);
        if (count == 0)
            return false;
        if (count < 0)
            break;
        visit.asked.append(bytes, std::size_t(count));
    }
    if (errno != EAGAIN && errno != EWOULDBLOCK)
        return false;
    if (!visit.begun && visit.asked.find("\r\n\r\n") != std::string::npos)
        begin(visit);
    if (!visit.begun)
        return true;
    std::size_t most = visit.out.size() - visit.sent;
    if (visit.manner == Manner::drip) {
        if (SteadyClock::now() < visit.next_drip)
            return true;
        visit.next_drip = SteadyClock::now() + std::chrono::seconds(1);
        most = std::min<std::size_t>(most, 1);
    }
    const ssize_t count = send(visit.socket, visit.out.data() + visit.sent, most, MSG_NOSIGNAL);
    if (count > 0)
        visit.sent += std::size_t(count);
    else if (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK)
        return false;
    if (visit.sent < visit.out.size())
        return true;
    switch (visit.manner) {
    case Manner::hang:
    case Manner::hang_after_headers: return true;
    case Manner::endless: visit.sent -= 1 << 15; return true;
    case Manner::reset: reset(visit.socket); return false;
    default: return false;
    }
}

std::string numbered_feed(std::size_t feed, int from, int count)
{
    static const char* const companies[] = {"Nvidia", "AMD",   "Microsoft", "Broadcom", "Intel",
                                            "TSMC",   "Apple", "Alphabet",  "Oracle",   "Micron"};
    static const char* const deeds[] = {"shares slide as DeepSeek spreads fear",
                                        "raises its outlook on data center demand",
                                        "faces new export curbs on chips to China",
                                        "beats estimates with record revenue",
                                        "delays its accelerator after design flaws",
                                        "signs a supply deal for the Stargate project"};
    static const char* const places[] = {"in Austin",    "in Dresden", "in Hsinchu", "in Phoenix",
                                         "in Bangalore", "in Dublin",  "in Osaka"};
    std::string items;
    for (int i = from; i < from + count; ++i) {
        const std::size_t n = feed * 131 + std::size_t(i) * 7;
        const std::string id = std::to_string(feed) + "-" + std::to_string(i);
        items += "<item><guid>" + id + "</guid><title>" + companies[n % 10] + " " +
                 deeds[(n / 10) % 6] + " " + places[(n / 3) % 7] + ", desk " + id +
                 " reports</title><link>https://example.org/" + id +
                 "</link><description>What analysts say of " + companies[(n + 3) % 10] +
                 " and its suppliers after that.</description>"
                 "<pubDate>Mon, 27 Jan 2025 1" +
                 std::to_string(i % 10) + ":" + std::to_string(10 + i % 50) +
                 ":00 GMT</pubDate></item>";
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed " +
           std::to_string(feed) + "</title>" + items + "</channel></rss>";
}

}  // namespace undertone::test
