#pragma once

#include <httplib.h>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <thread>

namespace undertone::test {

/// A real HTTP server on loopback, its port chosen by the system; TLS with a certificate and key.
/// Make it before the client that asks it: connections kept alive hold its end up.
class HttpServer {
public:
    HttpServer() : HttpServer(std::make_unique<httplib::Server>(), "http") {}
    HttpServer(const std::string& certificate, const std::string& key)
        : HttpServer(std::make_unique<httplib::SSLServer>(certificate.c_str(), key.c_str()),
                     "https")
    {
    }
    ~HttpServer()
    {
        ending_.set_value();
        server_->stop();
        thread_.join();
    }
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    using Handler = std::function<void(const httplib::Request&, httplib::Response&)>;
    void on(const std::string& path, Handler handler)
    {
        server_->Get(path, [this, handler = std::move(handler)](const auto& asked, auto& answer) {
            ++requests_;
            handler(asked, answer);
        });
    }
    void on_post(const std::string& path, Handler handler)
    {
        server_->Post(path, [this, handler = std::move(handler)](const auto& asked, auto& answer) {
            ++requests_;
            handler(asked, answer);
        });
    }
    void serve(const std::string& path, const std::string& body, const std::string& type,
               int status = 200)
    {
        on(path, [=](const httplib::Request&, httplib::Response& answer) {
            answer.status = status;
            answer.set_content(body, type.c_str());
        });
    }
    /// Takes the request and never answers while the test runs.
    void hang(const std::string& path)
    {
        on(path, [this](const httplib::Request&, httplib::Response&) { ended_.wait(); });
    }
    void hang_post(const std::string& path)
    {
        on_post(path, [this](const httplib::Request&, httplib::Response&) { ended_.wait(); });
    }
    /// For handlers that pace themselves: true when the test is over.
    [[nodiscard]] bool ends_within(std::chrono::milliseconds time) const
    {
        return ended_.wait_for(time) == std::future_status::ready;
    }

    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] int requests() const { return requests_; }
    [[nodiscard]] std::string url(const std::string& path,
                                  const std::string& host = "127.0.0.1") const
    {
        return scheme_ + "://" + host + ":" + std::to_string(port_) + path;
    }

private:
    HttpServer(std::unique_ptr<httplib::Server> server, std::string scheme)
        : scheme_(std::move(scheme)),
          server_(std::move(server)),
          port_(server_->bind_to_any_port("127.0.0.1"))
    {
        // A proxy of the machine that runs the tests has no way back to its loopback.
#ifdef _WIN32
        _putenv_s("NO_PROXY", "127.0.0.1,localhost");
#else
        setenv("NO_PROXY", "127.0.0.1,localhost", 1);
#endif
        server_->set_tcp_nodelay(true);
        thread_ = std::thread([this] { server_->listen_after_bind(); });
        while (!server_->is_running())  // before, stop() has no effect
            std::this_thread::yield();
    }

    std::string scheme_;
    std::promise<void> ending_;
    std::shared_future<void> ended_ = ending_.get_future().share();
    std::atomic<int> requests_{0};
    std::unique_ptr<httplib::Server> server_;
    int port_;
    std::thread thread_;
};

}  // namespace undertone::test
