#include "app/desktop/system_proxy.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QNetworkProxy>
#include <QThreadPool>
#include <QUrl>
#include <utility>

namespace undertone::app {

std::string proxy_address(const QNetworkProxy& proxy)
{
    const bool is_socks = proxy.type() == QNetworkProxy::Socks5Proxy;
    if ((!is_socks && proxy.type() != QNetworkProxy::HttpProxy &&
         proxy.type() != QNetworkProxy::HttpCachingProxy) ||
        proxy.hostName().isEmpty())
        return {};
    QUrl url;
    url.setScheme(is_socks ? QStringLiteral("socks5h") : QStringLiteral("http"));
    url.setHost(proxy.hostName());
    if (proxy.port() != 0)
        url.setPort(proxy.port());
    if (!proxy.user().isEmpty()) {
        url.setUserName(proxy.user(), QUrl::DecodedMode);
        url.setPassword(proxy.password(), QUrl::DecodedMode);
    }
    return url.isValid() && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded).toStdString()
                                                  : std::string();
}

void ask_system_proxy(std::function<void(std::string)> answer)
{
    QThreadPool::globalInstance()->start([answer = std::move(answer)] {
        const QNetworkProxyQuery query(QUrl(QStringLiteral("https://example.com/")));
        std::string address;
        for (const QNetworkProxy& one : QNetworkProxyFactory::systemProxyForQuery(query)) {
            if (one.type() == QNetworkProxy::NoProxy)
                break;  // the first that the system would take
            address = proxy_address(one);
            if (!address.empty())
                break;
        }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [answer, address] { answer(address); },
            Qt::QueuedConnection);
    });
}

}  // namespace undertone::app
