#include "sources/urls.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace undertone::sources {
namespace {

/// The five parts of RFC 3986, appendix B; a part that is absent differs from an empty one.
struct Parts {
    std::string_view scheme, authority, path, query, fragment;
    bool has_authority = false, has_query = false, has_fragment = false;
};

Parts split_url(std::string_view url)
{
    Parts parts;
    if (const auto hash = url.find('#'); hash != url.npos) {
        parts.fragment = url.substr(hash + 1);
        parts.has_fragment = true;
        url = url.substr(0, hash);
    }
    if (const auto mark = url.find('?'); mark != url.npos) {
        parts.query = url.substr(mark + 1);
        parts.has_query = true;
        url = url.substr(0, mark);
    }
    const auto colon = url.find_first_of(":/");
    if (colon != url.npos && colon > 0 && url[colon] == ':' &&
        std::isalpha(static_cast<unsigned char>(url[0]))) {
        parts.scheme = url.substr(0, colon);
        url = url.substr(colon + 1);
    }
    if (url.starts_with("//")) {
        parts.has_authority = true;
        const auto end = std::min(url.find('/', 2), url.size());
        parts.authority = url.substr(2, end - 2);
        url = url.substr(end);
    }
    parts.path = url;
    return parts;
}

std::string without_dots(std::string_view path)
{
    std::vector<std::string_view> kept;
    bool ends_in_folder = false;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t start = path[at] == '/' ? at + 1 : at;
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view part = path.substr(start, end - start);
        ends_in_folder = part == "." || part == "..";
        if (part == ".." && !kept.empty())
            kept.pop_back();
        else if (!ends_in_folder)
            kept.push_back(part);
        at = end;
    }
    std::string out;
    for (const std::string_view part : kept)
        out.append("/").append(part);
    if (ends_in_folder || out.empty())
        out += '/';
    return out;
}

std::string merge(const Parts& base, std::string_view path)
{
    if (base.has_authority && base.path.empty())
        return "/" + std::string(path);
    const auto slash = base.path.rfind('/');
    return std::string(base.path.substr(0, slash == base.path.npos ? 0 : slash + 1)) +
           std::string(path);
}

bool is_tracking(std::string_view parameter)
{
    const std::string name = to_lower(parameter.substr(0, parameter.find('=')));
    constexpr std::array<std::string_view, 25> names{
        "fbclid",    "gclid",      "dclid",     "msclkid",     "yclid",
        "igshid",    "mc_cid",     "mc_eid",    "cmpid",       "ncid",
        "wt_mc",     "ocid",       "cid_rss",   "guccounter",  "soc_src",
        "soc_trk",   ".tsrc",      "tsrc",      "jsessionid",  "phpsessid",
        "sessionid", "session_id", "at_medium", "at_campaign", "at_bbc_team"};
    return name.starts_with("utm_") || std::find(names.begin(), names.end(), name) != names.end();
}

/// The same, and what names an edition of the page.
bool is_of_the_visit(std::string_view parameter)
{
    const std::string name = to_lower(parameter.substr(0, parameter.find('=')));
    constexpr std::array<std::string_view, 14> names{
        "twclid", "wt.mc_id", "guce_referrer", "aspsessionid", "cfid", "cftoken", "zenid",
        "_ga",    "_gl",      "smid",          "mod", "outputtype",   "amp",  "ref_src"};
    // Some sites name a story by "sid"; a session's is long.
    const bool session = name == "sid" && parameter.size() >= std::string_view("sid=").size() + 16;
    return session || is_tracking(parameter) ||
           std::find(names.begin(), names.end(), name) != names.end();
}

/// "/a;jsessionid=1F/b" -> "/a/b", "/(S(x1y2z3))/a" -> "/a", "/amp/a", "/a.amp" and "/a/amp" -> "/a".
std::string plain_path(std::string_view path)
{
    std::vector<std::string> kept;
    for (std::string part : split(path, '/')) {
        if (const auto session = to_lower(part).find(";jsessionid="); session != part.npos)
            part.resize(session);
        const std::string lower = to_lower(part);
        const bool session = lower.starts_with("(s(") && lower.ends_with("))");
        if (!part.empty() && !session && lower != "amp")
            kept.push_back(std::move(part));
    }
    if (!kept.empty()) {
        std::string& last = kept.back();
        const std::string lower = to_lower(last);
        if (lower == "index.html" || lower == "index.htm" || lower == "index.php")
            kept.pop_back();
        else if (last.size() > 4 && lower.ends_with(".amp"))
            last.resize(last.size() - 4);
        else if (last.size() > 9 && lower.ends_with(".amp.html"))
            last.replace(last.size() - 9, 9, ".html");
    }
    std::string plain;
    for (const std::string& part : kept)
        plain.append("/").append(part);
    return plain;
}

std::string plain_host(std::string_view authority)
{
    std::string host = to_lower(authority.substr(authority.rfind('@') + 1));
    for (const std::string_view port : {":80", ":443"})
        if (host.ends_with(port))
            host.resize(host.size() - port.size());
    for (const std::string_view edition : {"www.", "amp.", "m.", "mobile."})
        // "m.co" stays: what is left must still be a host.
        if (host.starts_with(edition) && host.find('.', edition.size()) != host.npos)
            host.erase(0, edition.size());
    return host;
}

}  // namespace

std::string resolve_url(std::string_view base_url, std::string_view reference)
{
    reference = trim(reference);
    const Parts base = split_url(trim(base_url));
    const Parts ref = split_url(reference);
    if (!ref.scheme.empty() || base.scheme.empty() || !base.has_authority || reference.empty())
        return std::string(reference);

    std::string out = std::string(base.scheme) + "://";
    const Parts& tail = ref.has_query || !ref.path.empty() || ref.has_authority ? ref : base;
    if (ref.has_authority) {
        out += ref.authority;
        out += ref.path.empty() ? std::string() : without_dots(ref.path);
    } else {
        out += base.authority;
        if (ref.path.empty())
            out += base.path;
        else
            out += without_dots(ref.path[0] == '/' ? std::string(ref.path) : merge(base, ref.path));
    }
    if (tail.has_query)
        out.append("?").append(tail.query);
    if (ref.has_fragment)
        out.append("#").append(ref.fragment);
    return out;
}

bool is_web_url(std::string_view url)
{
    return equal_ignoring_case(url.substr(0, 7), "http://") ||
           equal_ignoring_case(url.substr(0, 8), "https://");
}

std::string url_identity(std::string_view url)
{
    const Parts parts = split_url(trim(url));
    const std::string_view whole = trim(url);
    const auto end = whole.find_first_of("?#");
    std::string out(whole.substr(0, end));
    // Java servers put the session into the path: /story;jsessionid=1A2B
    if (const auto session = to_lower(out).find(";jsessionid="); session != std::string::npos)
        out.resize(session);
    char separator = '?';
    if (parts.has_query)
        for (const std::string& parameter : split(parts.query, '&'))
            if (!parameter.empty() && !is_tracking(parameter)) {
                out += separator;
                out += parameter;
                separator = '&';
            }
    return out;
}

std::string page_identity(std::string_view url)
{
    const Parts parts = split_url(trim(url));
    if (!parts.has_authority)
        return std::string(trim(url));
    std::vector<std::string> kept;
    if (parts.has_query)
        for (std::string& parameter : split(parts.query, '&'))
            if (!parameter.empty() && !is_of_the_visit(parameter))
                kept.push_back(std::move(parameter));
    std::sort(kept.begin(), kept.end());
    std::string out = "//" + plain_host(parts.authority) + plain_path(parts.path);
    char separator = '?';
    for (const std::string& parameter : kept) {
        out += separator + parameter;
        separator = '&';
    }
    if (parts.has_fragment && parts.fragment.find('=') == std::string_view::npos)
        out.append("#").append(parts.fragment);
    return out;
}

}  // namespace undertone::sources
