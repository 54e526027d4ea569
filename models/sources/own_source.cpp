#include "sources/own_source.h"

#include "core/text.h"
#include "sources/urls.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace undertone::sources {
namespace {

constexpr std::size_t most_id = 40;

/// "The Register: AI" -> the_register_ai; another script's name -> feed. With a number where taken.
SourceId free_id(const std::string& name, const std::set<std::string>& taken)
{
    std::string word;
    for (const char c : to_lower(name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            word += c;
        else if (!word.empty() && word.back() != '_')
            word += '_';
        if (word.size() == most_id)
            break;
    }
    while (word.ends_with('_'))
        word.pop_back();
    if (word.empty())
        word = "feed";
    std::string id = word;
    // A list of thousands of feeds with one name: from ten on, a number that is most likely free.
    for (std::size_t number = 2; taken.count(id) > 0;
         number = number < 10 ? number + 1 : std::max(number, taken.size()) + 1)
        id = word + "_" + std::to_string(number);
    return {id};
}

/// "feeds.example.co.uk" -> example.co.uk
std::string domain_of(const std::string& host)
{
    const std::vector<std::string> labels = split(host, '.');
    if (labels.size() < 3 || host.find_first_not_of("0123456789.") == host.npos)
        return host;
    constexpr std::array<std::string_view, 7> shared{"co", "com", "org", "net", "ac", "gov", "edu"};
    const std::string& second = labels[labels.size() - 2];
    const bool of_country = labels.back().size() == 2 &&
                            std::find(shared.begin(), shared.end(), second) != shared.end();
    std::string domain;
    for (std::size_t i = labels.size() - (of_country ? 3 : 2); i < labels.size(); ++i)
        domain += (domain.empty() ? "" : ".") + labels[i];
    return domain;
}

/// Where one domain says nothing of who writes.
bool hosts_many_writers(const std::string& domain)
{
    constexpr std::array<std::string_view, 12> hosts{
        "substack.com",   "medium.com", "wordpress.com", "blogspot.com",
        "feedburner.com", "github.io",  "tumblr.com",    "ghost.io",
        "google.com",     "reddit.com", "youtube.com",   "feedspot.com"};
    return std::find(hosts.begin(), hosts.end(), domain) != hosts.end();
}

}  // namespace

std::string host_of(std::string_view url)
{
    if (!is_web_url(url))
        return {};
    url.remove_prefix(url.find("//") + 2);
    url = url.substr(0, url.find_first_of("/?#"));
    if (const auto at = url.rfind('@'); at != url.npos)
        url.remove_prefix(at + 1);
    // An IPv6 address has colons of its own.
    const bool in_brackets = url.starts_with('[') && url.find(']') != url.npos;
    return to_lower(url.substr(0, in_brackets ? url.find(']') + 1 : url.find(':')));
}

Source own_feed(const std::string& name, const std::string& url, const std::set<std::string>& taken,
                const PublisherFamilies& families)
{
    Source source;
    source.url = url;
    source.format = "feed";
    source.name = collapse_white_space(name);
    const std::string host = host_of(url);
    if (source.name.empty())
        source.name = host;
    source.id = free_id(source.name, taken);
    const std::string domain = domain_of(host);
    source.family =
        hosts_many_writers(domain) ? source.id.value : families.of(domain, source.id.value);
    return source;
}

const Source* source_at(const std::vector<Source>& sources, std::string_view url)
{
    const std::string identity = page_identity(url);
    const auto at = std::find_if(sources.begin(), sources.end(), [&](const Source& one) {
        return page_identity(one.url) == identity;
    });
    return at == sources.end() ? nullptr : &*at;
}

bool is_plain_feed(const Source& source)
{
    return source.kind == SourceKind::news && source.format == "feed" &&
           source.url.find('{') == std::string::npos;
}

std::string source_json(const Source& source)
{
    nlohmann::ordered_json entry = {
        {"id", source.id.value},   {"name", source.name},
        {"family", source.family}, {"kind", source.kind == SourceKind::quotes ? "quotes" : "news"},
        {"format", source.format}, {"url", source.url}};
    if (!source.queries.empty())
        entry["queries"] = source.queries;
    entry["zone"] = source.zone;
    entry["interval"] = source.interval.count();
    entry["weight"] = source.weight;
    entry["enabled"] = source.enabled;
    if (source.demo)
        entry["demo"] = true;
    return entry.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace undertone::sources
