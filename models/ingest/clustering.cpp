#include "ingest/clustering.h"

#include "core/text.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

namespace undertone::ingest {
namespace {

constexpr double same_news = 0.6;
constexpr std::chrono::hours repeat_window{24};
constexpr double repeat_factor = 0.75;

bool is_stop_word(const std::string& word)
{
    static const std::set<std::string> words = {
        "a",    "an",   "and",  "are", "as",   "at",   "be",  "by",   "for",  "from", "has",
        "have", "in",   "into", "is",  "it",   "its",  "of",  "on",   "or",   "over", "says",
        "said", "than", "that", "the", "this", "to",   "was", "were", "will", "with", "after",
        "amid", "new",  "s"};
    return words.count(word) > 0;
}

bool is_number(const std::string& word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "shares" and "share", "plunges" and "plunge" meet; crude on purpose, titles are short.
std::string stem(std::string word)
{
    if (word.size() > 4 && word.ends_with("ing"))
        word.resize(word.size() - 3);
    else if (word.size() > 4 && word.ends_with("ed"))
        word.resize(word.size() - 2);
    if (word.size() > 3 && word.ends_with("s") && !word.ends_with("ss"))
        word.pop_back();
    if (word.size() > 4 && word.ends_with("e"))
        word.pop_back();
    return word;
}

struct Words {
    std::set<std::string> words;
    std::set<std::string> numbers;
};

Words words_of(std::string_view title)
{
    Words found;
    std::string word;
    const std::string lower = to_lower(title);
    const auto finish = [&] {
        while (!word.empty() && word.back() == '.')
            word.pop_back();
        if (!word.empty() && !is_stop_word(word)) {
            if (is_number(word))
                found.numbers.insert(word);
            found.words.insert(is_number(word) ? word : stem(word));
        }
        word.clear();
    };
    for (const char c : lower) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
        if (letter || (c == '.' && !word.empty() && is_number(word)))
            word += c;
        else
            finish();
    }
    finish();
    return found;
}

template <class Set>
std::size_t shared(const Set& a, const Set& b)
{
    return std::size_t(
        std::count_if(a.begin(), a.end(), [&](const auto& one) { return b.count(one) > 0; }));
}

double similarity(const Words& a, const Words& b)
{
    if (a.words.empty() || b.words.empty())
        return 0;
    // "falls 17%" and "falls 3%" are two events, however alike their words.
    if (!a.numbers.empty() && !b.numbers.empty() && shared(a.numbers, b.numbers) == 0)
        return 0;
    const std::size_t both = shared(a.words, b.words);
    return double(both) / double(a.words.size() + b.words.size() - both);
}

}  // namespace

double title_similarity(std::string_view a, std::string_view b)
{
    return similarity(words_of(a), words_of(b));
}

Placement place(std::string_view title, const std::string& family, Utc known_at,
                const std::vector<RecentStory>& recent)
{
    const Words words = words_of(title);
    const RecentStory* nearest = nullptr;
    double best = 0;
    for (const RecentStory& one : recent) {
        if (std::chrono::abs(known_at - one.known_at) > cluster_window)
            continue;
        const double alike = similarity(words, words_of(one.title));
        const bool earlier = nearest && alike == best && one.known_at < nearest->known_at;
        if (alike >= same_news && (alike > best || earlier)) {
            nearest = &one;
            best = alike;
        }
    }
    if (!nearest)
        return {};

    std::set<std::string> families;
    bool counted = false;
    for (const RecentStory& one : recent) {
        if (one.cluster != nearest->cluster)
            continue;
        counted = counted || one.family == family;
        if (one.known_at <= known_at && one.known_at >= known_at - repeat_window)
            families.insert(one.family);
    }
    if (counted)
        return {nearest->cluster, 0};
    return {nearest->cluster, std::pow(repeat_factor, double(families.size()))};
}

}  // namespace undertone::ingest
