#include "ingest/secrets.h"

#include "net/url.h"

#include <algorithm>

namespace undertone::ingest {

std::vector<std::string> secrets_of(std::string_view key)
{
    std::vector<std::string> all;
    const auto add = [&all](std::string_view secret) {
        if (secret.empty())
            return;
        all.emplace_back(secret);
        all.push_back(net::percent_encode(secret));
    };
    add(key);
    if (const auto colon = key.find(':'); colon != key.npos) {
        add(key.substr(0, colon));
        add(key.substr(colon + 1));
    }
    // A part taken out of a whole would leave the whole's rest.
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return all;
}

std::string without_secrets(std::string text, const std::vector<std::string>& secrets)
{
    constexpr std::string_view hidden = "…";
    for (const std::string& secret : secrets)
        for (std::size_t at = 0; (at = text.find(secret, at)) != std::string::npos;
             at += hidden.size())
            text.replace(at, secret.size(), hidden);
    return text;
}

Error without_secrets(Error error, const std::vector<std::string>& secrets)
{
    const auto hide = [&](std::string& text) { text = without_secrets(std::move(text), secrets); };
    error.what.each_text(hide);
    error.remedy.each_text(hide);
    hide(error.detail);
    return error;
}

}  // namespace undertone::ingest
