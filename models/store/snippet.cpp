#include "store/snippet.h"

#include "core/text.h"

#include <algorithm>

namespace undertone::store {
namespace {

// Code points.
constexpr int lead = 40, length = 200;

bool is_blank(char32_t c) { return c <= U' '; }

}  // namespace

Snippet make_snippet(std::string_view text, const std::vector<TextRange>& found)
{
    if (found.empty())
        return {};
    const std::u32string all = to_code_points(text);
    const int size = int(all.size());
    int from = std::max(0, found[0].start - lead);
    while (from > 0 && from < found[0].start && !is_blank(all[std::size_t(from - 1)]))
        ++from;
    int to = std::min(size, std::max(from + length, found[0].end));
    // A word longer than the whole is cut; nobody reads it anyway.
    const int whole = to;
    while (to < size && to > found[0].end && !is_blank(all[std::size_t(to)]))
        --to;
    if (to <= found[0].end)
        to = std::max(found[0].end, std::min(whole, size));

    Snippet snippet;
    std::u32string words = from > 0 ? U"… " : U"";
    const int shift = int(words.size()) - from;
    words += std::u32string_view(all).substr(std::size_t(from), std::size_t(to - from));
    std::replace_if(words.begin(), words.end(), is_blank, U' ');
    if (to < size)
        words += U" …";
    for (const TextRange& range : found)
        if (range.start >= from && range.end <= to)
            snippet.marks.push_back({range.start + shift, range.end + shift});
    snippet.words = to_utf8(words);
    return snippet;
}

}  // namespace undertone::store
