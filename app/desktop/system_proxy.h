#pragma once

#include <functional>
#include <string>

class QNetworkProxy;

namespace undertone::app {

/// As HttpSettings::proxy has it: "http://user:password@proxy.example:3128", "socks5h://127.0.0.1:1080"
/// (which also looks names up). Empty: none, or of a kind that is none for pages (an FTP proxy).
std::string proxy_address(const QNetworkProxy& proxy);

/// Asks the system which proxy leads to the web, on a thread of its own, as a network's script may have
/// to be fetched first; answers on the GUI thread. One for all addresses: that of an https
/// page.
void ask_system_proxy(std::function<void(std::string)> answer);

}  // namespace undertone::app
