#include "mutation.h"

#include <algorithm>

namespace undertone::test {

std::string mutated(std::string bytes, const std::vector<std::string>& seeds, std::mt19937& random)
{
    const auto below = [&](std::size_t n) { return n == 0 ? 0 : random() % n; };
    for (std::size_t edits = 1 + below(8); edits > 0; --edits) {
        const std::size_t at = below(bytes.size() + 1);
        const std::size_t length = below(std::min<std::size_t>(bytes.size() - at, 40) + 1);
        switch (random() % 6) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(random() % 256);
            break;
        case 1: bytes.erase(at, length); break;
        case 2: bytes.insert(at, 1 + below(3), char(random() % 256)); break;
        case 3: bytes.insert(at, bytes.substr(at, length)); break;
        case 4: bytes.insert(at, 1, ".,-'%$0 \n\0\1"[random() % 11]); break;
        case 5: {
            const std::string& other = seeds[random() % seeds.size()];
            bytes = bytes.substr(0, at) + other.substr(below(other.size()));
            break;
        }
        }
    }
    return bytes;
}

}  // namespace undertone::test
