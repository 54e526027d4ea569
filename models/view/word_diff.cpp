#include "view/word_diff.h"

#include "core/text.h"

#include <algorithm>
#include <cstdint>

namespace undertone::view {
namespace {

using Is = DiffPart::Is;
using Words = std::vector<std::string>;

constexpr std::size_t most_words = 2'000;  // squared: the cells of the table below

Words words_of(std::string_view text)
{
    const std::string plain = collapse_white_space(text);
    return plain.empty() ? Words{} : split(plain, ' ');
}

void add(std::vector<DiffPart>& parts, Is is, const std::string& word)
{
    if (parts.empty() || parts.back().is != is)
        parts.push_back({is, word});
    else
        parts.back().words += ' ' + word;
}

/// Lengths of the longest common subsequences of all ends of two lists of words.
class CommonEnds {
public:
    CommonEnds(const Words& a, const Words& b)
        : width_(b.size() + 1), lengths_((a.size() + 1) * width_)
    {
        for (std::size_t i = a.size(); i-- > 0;)
            for (std::size_t j = b.size(); j-- > 0;)
                lengths_[i * width_ + j] =
                    a[i] == b[j] ? std::uint16_t(of(i + 1, j + 1) + 1)
                                 : std::max(of(i + 1, j), of(i, j + 1));
    }
    [[nodiscard]] std::uint16_t of(std::size_t i, std::size_t j) const
    {
        return lengths_[i * width_ + j];
    }

private:
    std::size_t width_;
    std::vector<std::uint16_t> lengths_;
};

void compare(const Words& before, const Words& after, std::vector<DiffPart>& parts)
{
    std::size_t i = 0, j = 0;
    Words added;  // behind what is removed at the same place
    const auto settle = [&] {
        for (const std::string& word : added)
            add(parts, Is::added, word);
        added.clear();
    };
    if (before.size() <= most_words && after.size() <= most_words) {
        const CommonEnds ends(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                settle();
                add(parts, Is::kept, before[i++]);
                ++j;
            } else if (ends.of(i + 1, j) >= ends.of(i, j + 1)) {
                add(parts, Is::removed, before[i++]);
            } else {
                added.push_back(after[j++]);
            }
        }
    }
    for (; i < before.size(); ++i)
        add(parts, Is::removed, before[i]);
    added.insert(added.end(), after.begin() + std::ptrdiff_t(j), after.end());
    settle();
}

}  // namespace

std::vector<DiffPart> word_diff(std::string_view before_text, std::string_view after_text)
{
    Words before = words_of(before_text), after = words_of(after_text);
    std::vector<DiffPart> parts;
    const auto [b, a] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    for (auto word = before.begin(); word != b; ++word)
        add(parts, Is::kept, *word);
    before.erase(before.begin(), b);
    after.erase(after.begin(), a);
    Words end;
    while (!before.empty() && !after.empty() && before.back() == after.back()) {
        end.push_back(before.back());
        before.pop_back();
        after.pop_back();
    }
    compare(before, after, parts);
    for (auto word = end.rbegin(); word != end.rend(); ++word)
        add(parts, Is::kept, *word);
    return parts;
}

}  // namespace undertone::view
