#pragma once

#ifndef _WIN32

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace undertone::test {

/// One connection of a RawServer, on its own thread.
class Peer {
public:
    explicit Peer(int socket) : socket_(socket) {}

    /// The request's head, with its empty line; empty once the client has gone.
    std::string read_head()
    {
        std::string head;
        char byte = 0;
        while (!head.ends_with("\r\n\r\n"))
            if (recv(socket_, &byte, 1, 0) == 1)
                head += byte;
            else
                return {};
        return head;
    }
    /// So many bytes; fewer once the client has gone.
    std::string read(std::size_t count)
    {
        std::string bytes;
        char byte = 0;
        while (bytes.size() < count && recv(socket_, &byte, 1, 0) == 1)
            bytes += byte;
        return bytes;
    }
    /// False once the client, or the test, has gone.
    bool send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            bytes.remove_prefix(std::size_t(sent));
        }
        return true;
    }
    /// True once the client, or the test, has gone; false after that time without it.
    bool gone_within(std::chrono::milliseconds time)
    {
        pollfd one{socket_, POLLIN, 0};
        char byte = 0;
        return poll(&one, 1, int(time.count())) > 0 && recv(socket_, &byte, 1, MSG_PEEK) <= 0;
    }
    void wait_until_gone()
    {
        char bytes[256];
        while (recv(socket_, bytes, sizeof bytes, 0) > 0) {
        }
    }
    /// The connection will end by RST instead of FIN.
    void end_by_reset()
    {
        const linger at_once{1, 0};
        setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    }

private:
    const int socket_;
};

/// A server on loopback for faults below HTTP: the test writes each byte itself. A connection is
/// closed when `serve` returns. Make it before the client that asks it.
class RawServer {
public:
    using Serve = std::function<void(Peer&)>;

    explicit RawServer(Serve serve) : serve_(std::move(serve))
    {
        listener_ = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const any = reinterpret_cast<sockaddr*>(&address);
        bind(listener_, any, size);
        listen(listener_, 64);
        getsockname(listener_, any, &size);
        port_ = ntohs(address.sin_port);
        thread_ = std::thread([this] { accept_all(); });
    }
    ~RawServer()
    {
        ending_ = true;
        shutdown(listener_, SHUT_RDWR);
        thread_.join();
        close(listener_);
        {
            const std::lock_guard lock(mutex_);
            for (const int one : open_)
                shutdown(one, SHUT_RDWR);
        }
        for (std::thread& one : connections_)
            one.join();
    }
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] std::string url(const std::string& path) const
    {
        return "http://127.0.0.1:" + std::to_string(port_) + path;
    }

private:
    void accept_all()
    {
        while (!ending_) {
            const int taken = accept(listener_, nullptr, nullptr);
            if (taken < 0)
                continue;  // the end, or a client that has gone already
            const std::lock_guard lock(mutex_);
            open_.insert(taken);
            connections_.emplace_back([this, taken] { serve_one(taken); });
        }
    }
    void serve_one(int taken)
    {
        Peer peer(taken);
        serve_(peer);
        const std::lock_guard lock(mutex_);  // the end shuts only what is still ours
        open_.erase(taken);
        close(taken);
    }

    const Serve serve_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<bool> ending_{false};
    std::mutex mutex_;
    std::set<int> open_;
    std::vector<std::thread> connections_;
    std::thread thread_;
};

}  // namespace undertone::test

#endif
