#include "app/desktop/system_proxy.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QThread>
#include <optional>

namespace undertone::app {
namespace {

QNetworkProxy proxy(QNetworkProxy::ProxyType type, const char* host, quint16 port,
                    const char* user = "", const char* password = "")
{
    return {type, QString::fromUtf8(host), port, QString::fromUtf8(user),
            QString::fromUtf8(password)};
}

TEST(SystemProxy, IsWrittenAsTheNetReadsIt)
{
    EXPECT_EQ(proxy_address(proxy(QNetworkProxy::HttpProxy, "proxy.example", 3128)),
              "http://proxy.example:3128");
    EXPECT_EQ(proxy_address(proxy(QNetworkProxy::HttpCachingProxy, "10.0.0.1", 8080)),
              "http://10.0.0.1:8080");
    EXPECT_EQ(proxy_address(proxy(QNetworkProxy::HttpProxy, "proxy.example", 0)),
              "http://proxy.example");
    EXPECT_EQ(proxy_address(proxy(QNetworkProxy::Socks5Proxy, "::1", 1080)),
              "socks5h://[::1]:1080");
    EXPECT_EQ(
        proxy_address(proxy(QNetworkProxy::HttpProxy, "proxy.example", 3128, "jo@corp", "p:/@ü%")),
        "http://jo%40corp:p:%2F%40%C3%BC%25@proxy.example:3128");
}

TEST(SystemProxy, IsNoneWhereNoneLeadsToPages)
{
    for (const auto type :
         {QNetworkProxy::NoProxy, QNetworkProxy::DefaultProxy, QNetworkProxy::FtpCachingProxy})
        EXPECT_EQ(proxy_address(proxy(type, "proxy.example", 3128)), "");
    EXPECT_EQ(proxy_address(proxy(QNetworkProxy::HttpProxy, "", 3128)), "");
    EXPECT_EQ(proxy_address(proxy(QNetworkProxy::HttpProxy, "no host", 3128)), "");
}

#ifdef __linux__  // there, Qt takes the environment for the system's
TEST(SystemProxy, IsAskedElsewhereAndAnsweredHere)
{
    qputenv("https_proxy", "http://proxy.example:3128");
    qputenv("http_proxy", "http://proxy.example:3128");
    std::optional<std::string> said;
    QThread* where = nullptr;
    ask_system_proxy([&](const std::string& address) {
        said = address;
        where = QThread::currentThread();
    });
    EXPECT_FALSE(said);
    QElapsedTimer waited;
    for (waited.start(); !said && waited.elapsed() < 10'000;)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    EXPECT_EQ(said, "http://proxy.example:3128");
    EXPECT_EQ(where, QCoreApplication::instance()->thread());
}
#endif

}  // namespace
}  // namespace undertone::app
