#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace undertone {

/// Publishers of one house: what one of them told, the others repeat.
struct PublisherFamily {
    std::string id;                       ///< also a Source's `family`: "dow_jones"
    std::vector<std::string> publishers;  ///< names and domains: "MarketWatch", "wsj.com"
    bool operator==(const PublisherFamily&) const = default;
};

/// Finds a publisher's family by its name or domain. Pure.
class PublisherFamilies {
public:
    explicit PublisherFamilies(const std::vector<PublisherFamily>& families = {});
    /// Of a story: of the publisher that an aggregator names, else of the source. One in no family
    /// is a family of its own, by its name in small letters ("https://www.kiplinger.com/" and
    /// "Kiplinger" are one).
    [[nodiscard]] std::string of(std::string_view publisher, const std::string& of_source) const;

private:
    std::map<std::string, std::string> by_name_;
};

}  // namespace undertone
