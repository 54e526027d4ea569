#include "core/publishers.h"

#include "core/text.h"

namespace undertone {
namespace {

std::string plain_name(std::string_view publisher)
{
    std::string name = to_lower(collapse_white_space(publisher));
    for (const std::string_view prefix : {"https://", "http://", "www.", "the "})
        if (name.starts_with(prefix))
            name.erase(0, prefix.size());
    name.resize(std::min(name.find('/'), name.size()));
    for (const std::string_view suffix : {".com", ".co.uk", ".org", ".net"})
        if (name.size() > suffix.size() && name.ends_with(suffix))
            name.resize(name.size() - suffix.size());
    return name;
}

}  // namespace

PublisherFamilies::PublisherFamilies(const std::vector<PublisherFamily>& families)
{
    for (const PublisherFamily& family : families)
        for (const std::string& publisher : family.publishers)
            by_name_.emplace(plain_name(publisher), family.id);
}

std::string PublisherFamilies::of(std::string_view publisher, const std::string& of_source) const
{
    std::string name = plain_name(publisher);
    if (name.empty())
        return of_source;
    const auto family = by_name_.find(name);
    return family == by_name_.end() ? name : family->second;
}

}  // namespace undertone
