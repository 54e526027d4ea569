// Certificates are verified, always; HTTP/2 is taken where a server offers it.
#include "net/certificates.h"
#include "net/http_client.h"
#include "support/files.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#if defined(UNDERTONE_NGHTTPD) && !defined(_WIN32)
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#endif

namespace undertone::net {
namespace {

using namespace std::chrono_literals;
using test::Authority;
using test::HttpServer;
using test::ServerCertificate;
using test::TemporaryFolder;
using testing::HasSubstr;

HttpSettings trusting(const std::string& ca_file)
{
    HttpSettings settings;
    settings.host_spacing = 0ms;
    settings.ca_file = ca_file;
    return settings;
}

/// Asks one TLS server with this certificate.
Result<HttpResponse> ask(const ServerCertificate& certificate, const std::string& ca_file)
{
    HttpServer server(certificate.certificate, certificate.key);
    server.serve("/feed", "news", "text/plain");
    HttpClient http(trusting(ca_file));
    return http.get({server.url("/feed"), {}, {}}).get();
}

TEST(Tls, TakesACertificateOfATrustedAuthority)
{
    const TemporaryFolder folder;
    const Authority authority(folder.path());
    const auto answer = ask(authority.issue("IP:127.0.0.1"), authority.file());
    ASSERT_TRUE(answer) << to_sentence(answer.error()) << answer.error().detail;
    EXPECT_EQ(answer->body, "news");
}

TEST(Tls, SaysWhatIsWrongWithACertificate)
{
    const TemporaryFolder folder;
    const Authority authority(folder.path());
    struct {
        ServerCertificate certificate;
        std::string trusted, says;
    } const cases[] = {
        {authority.issue("IP:127.0.0.1"), "", "it is of an unknown authority"},
        {authority.issue("DNS:elsewhere.example"), authority.file(), "it is another host's"},
        {authority.issue("IP:127.0.0.1", -60), authority.file(), "it has expired"},
        {authority.issue("IP:127.0.0.1", 7'200, 3'600), authority.file(), "it is not valid yet"},
        {authority.self_signed("IP:127.0.0.1"), authority.file(), "it is self-signed"},
    };
    for (const auto& [certificate, trusted, says] : cases) {
        const auto answer = ask(certificate, trusted);
        ASSERT_FALSE(answer) << says;
        EXPECT_EQ(answer.error().kind, ErrorKind::network);
        EXPECT_EQ(answer.error().what,
                  "Could not reach 127.0.0.1: its certificate is not trusted: " + says)
            << answer.error().detail;
        EXPECT_THAT(answer.error().remedy, HasSubstr("certificate file"));
    }
}

TEST(Tls, SaysThatACertificateFileIsMissing)
{
    const TemporaryFolder folder;
    const Authority authority(folder.path());
    const auto answer = ask(authority.issue("IP:127.0.0.1"), (folder.path() / "none.pem").string());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(answer.error().what, HasSubstr("none.pem"));
}

TEST(Tls, SaysThatAServerSpeaksNoTls)
{
    HttpServer plain;
    plain.serve("/feed", "news", "text/plain");
    HttpClient http(trusting(""));
    const auto answer =
        http.get({"https://127.0.0.1:" + std::to_string(plain.port()) + "/feed", {}, {}}).get();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::network);
    EXPECT_THAT(answer.error().what, HasSubstr("no encrypted connection"));
}

#if defined(UNDERTONE_NGHTTPD) && !defined(_WIN32)

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

int free_port()
{
    const int probe = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    EXPECT_EQ(bind(probe, reinterpret_cast<sockaddr*>(&address), size), 0);
    EXPECT_EQ(getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size), 0);
    close(probe);
    return ntohs(address.sin_port);
}

bool listens(int port)
{
    const int probe = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    const bool taken =
        connect(probe, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(probe);
    return taken;
}

/// nghttp2's own server, an HTTP/2 implementation that curl's authors did not write the test for.
class Nghttpd {
public:
    Nghttpd(const ServerCertificate& certificate, const std::string& documents) : port_(free_port())
    {
        std::vector<std::string> words = {UNDERTONE_NGHTTPD, "-a",
                                          "127.0.0.1",       "-d",
                                          documents,         std::to_string(port_),
                                          certificate.key,   certificate.certificate};
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        posix_spawn_file_actions_t quiet;
        posix_spawn_file_actions_init(&quiet);
        posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
        EXPECT_EQ(
            posix_spawn(&process_, UNDERTONE_NGHTTPD, &quiet, nullptr, arguments.data(), environ),
            0);
        posix_spawn_file_actions_destroy(&quiet);
        const auto deadline = std::chrono::steady_clock::now() + 20s;
        while (!listens(port_) && std::chrono::steady_clock::now() < deadline)
            std::this_thread::yield();
    }
    ~Nghttpd()
    {
        kill(process_, SIGTERM);
        waitpid(process_, nullptr, 0);
    }
    [[nodiscard]] std::string url(const std::string& path) const
    {
        return "https://127.0.0.1:" + std::to_string(port_) + path;
    }

private:
    int port_;
    pid_t process_ = -1;
};

TEST(Http2, IsSpokenWithAServerThatOffersIt)
{
    const TemporaryFolder folder;
    const Authority authority(folder.path());
    test::write_file(folder.path() / "feed.xml", "<rss/>");
    const Nghttpd server(authority.issue("IP:127.0.0.1"), folder.path().string());
    HttpClient http(trusting(authority.file()));
    const auto answer = http.get({server.url("/feed.xml"), {}, {}}).get();
    ASSERT_TRUE(answer) << to_sentence(answer.error()) << answer.error().detail;
    EXPECT_EQ(answer->http_version, "2");
    EXPECT_EQ(answer->body, "<rss/>");
    ASSERT_FALSE(answer->validators.last_modified.empty());

    const auto again = http.get({server.url("/feed.xml"), answer->validators, {}}).get();
    ASSERT_TRUE(again) << to_sentence(again.error());
    EXPECT_TRUE(again->not_modified());
}

#else

TEST(Http2, IsSpokenWithAServerThatOffersIt)
{
    GTEST_SKIP() << "needs nghttpd (Debian: nghttp2-server) when the build is configured";
}

#endif

}  // namespace
}  // namespace undertone::net
