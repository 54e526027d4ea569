#include "ingest/near_index.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace undertone::ingest {
namespace {

/// The finaliser of MurmurHash3 (public domain): every bit of the result hangs on every bit given.
std::uint32_t mixed(std::uint32_t value)
{
    value = (value ^ (value >> 16)) * 0x85EBCA6B;
    value = (value ^ (value >> 13)) * 0xC2B2AE35;
    return value ^ (value >> 16);
}

}  // namespace

NearIndex::Keys NearIndex::keys_of(const std::vector<std::uint32_t>& words)
{
    Keys keys{};
    std::uint32_t order = 0;
    for (std::uint32_t& key : keys) {
        for (std::size_t row = 0; row < rows; ++row) {
            // The smallest word in an order of its own.
            const std::uint32_t seed = mixed(++order * 0x9E3779B9);
            std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
            for (const std::uint32_t word : words)
                least = std::min(least, mixed(word ^ seed));
            key = mixed(key ^ least) + std::uint32_t(row);
        }
    }
    return keys;
}

std::size_t NearIndex::bucket(std::size_t band, std::uint32_t key) const
{
    const std::size_t size = first_.size() / bands;
    return band * size + (key & (size - 1));
}

void NearIndex::link(std::size_t number)
{
    if (empty_[number])
        return;
    for (std::size_t band = 0; band < bands; ++band) {
        Link& link = links_[number][band];
        std::uint32_t& first = first_[bucket(band, link.key)];
        link.next = first;
        first = std::uint32_t(number) + 1;
    }
}

void NearIndex::add(const std::vector<std::uint32_t>& words)
{
    const Keys keys = keys_of(words);
    auto& links = links_.emplace_back();
    for (std::size_t band = 0; band < bands; ++band)
        links[band].key = keys[band];
    empty_.push_back(words.empty());
    // Two sets a bucket at most: one each would be quicker by little and take twice the memory.
    if (links_.size() * bands <= 2 * first_.size()) {
        link(links_.size() - 1);
        return;
    }
    first_ = std::vector<std::uint32_t>(bands * std::bit_floor(links_.size()), 0);
    for (std::size_t number = 0; number < links_.size(); ++number)
        link(number);
}

// The last one added is the first of each of its buckets.
void NearIndex::forget_last()
{
    for (std::size_t band = 0; band < bands && !empty_.back(); ++band)
        first_[bucket(band, links_.back()[band].key)] = links_.back()[band].next;
    links_.pop_back();
    empty_.pop_back();
}

std::vector<std::uint32_t> NearIndex::near(const std::vector<std::uint32_t>& words,
                                           const Keep& keep) const
{
    std::vector<std::uint32_t> found;
    if (first_.empty() || words.empty())
        return found;
    const Keys keys = keys_of(words);
    for (std::size_t band = 0; band < bands; ++band)
        for (std::uint32_t at = first_[bucket(band, keys[band])]; at > 0;) {
            const Link& link = links_[at - 1][band];
            if (link.key == keys[band] && keep(at - 1))
                found.push_back(at - 1);
            at = link.next;
        }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace undertone::ingest
