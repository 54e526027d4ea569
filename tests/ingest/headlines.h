#pragma once

#include "ingest/clustering.h"

#include <filesystem>
#include <string>
#include <vector>

namespace undertone::test {

/// A recorded headline as the pipeline would hand it to clustering.
struct Headline {
    std::string id;  ///< the first ten hex digits of the SHA-1 of its title
    ingest::NewsItem news;
};

/// All headlines recorded in the folder, in time order; a date alone is that day's end. The family
/// is that of the site or publisher named, else the source; companies are those that the shipped scorer
/// finds.
std::vector<Headline> read_headlines(const std::filesystem::path& folder);

}  // namespace undertone::test
