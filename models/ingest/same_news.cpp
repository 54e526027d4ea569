#include "ingest/same_news.h"

#include "ingest/title_words.h"

#include <algorithm>
#include <bit>

namespace undertone::ingest {
namespace {

using std::chrono::hours;
using Words = std::vector<std::uint32_t>;

constexpr std::size_t telling_words = 4;
constexpr double alike_lead = 0.5, nearly_same_lead = 0.75;  ///< of one family
constexpr double related_lead = 0.1;                         ///< of two
constexpr double same_title = 0.8;
constexpr hours soon{18}, session{22}, day{24};

/// FNV-1a, the same on every machine.
std::uint32_t number_of(std::string_view word)
{
    std::uint32_t hash = 0x811C9DC5;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193;
    return hash;
}

Words numbers_of(const std::vector<std::string>& words)
{
    Words all;
    all.reserve(words.size());  // exactly: a hundred thousand of them are kept
    for (const std::string& word : words)
        all.push_back(number_of(word));
    std::sort(all.begin(), all.end());
    return all;
}

std::size_t in_both(const Words& a, const Words& b)
{
    std::size_t both = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        both += *i == *j ? 1 : 0;
        const bool first = *i <= *j, second = *j <= *i;
        i += first ? 1 : 0;
        j += second ? 1 : 0;
    }
    return both;
}

double overlap(const Words& a, const Words& b)
{
    const auto both = double(in_both(a, b));
    const double either = double(a.size() + b.size()) - both;
    return either > 0 ? both / either : 0;
}

/// Each has one that the other's words lack.
bool differ(const Words& some_of_a, const Words& a, const Words& some_of_b, const Words& b)
{
    return in_both(some_of_a, b) < some_of_a.size() && in_both(some_of_b, a) < some_of_b.size();
}

bool contradict(const Print& a, const Print& b)
{
    const bool directions =
        (a.up && !a.down && b.down && !b.up) || (b.up && !b.down && a.down && !a.up);
    // "falls 17%" and "falls 3%" are two events, however alike their words; "Sony beats estimates"
    // and "Uber beats estimates" too.
    return directions || differ(a.numbers, a.words, b.numbers, b.words) ||
           differ(a.names, a.words, b.names, b.words);
}

bool names(const std::vector<CompanyId>& all, const CompanyId& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// "AMD raises its outlook" is not "Intel raises its outlook".
bool about_others(const std::vector<CompanyId>& a, const std::vector<CompanyId>& b)
{
    return !a.empty() && !b.empty() && !names(b, a.front()) && !names(a, b.front());
}

/// One publisher's templates and series have titles alike; what tells them from a story told again
/// is the time between them, and then the lead.
bool one_family_agrees(const NewsPrint& a, const NewsPrint& b, double alike)
{
    const auto apart = std::chrono::abs(a.known_at - b.known_at);
    const bool short_title = std::min(a.title.words.size(), b.title.words.size()) < telling_words;
    if (alike < (short_title ? 1 : same_news))
        return false;
    const bool silent = a.lead.words.empty() || b.lead.words.empty();
    const double leads = silent ? 0 : overlap(a.lead.words, b.lead.words);
    const bool named = in_both(a.title.names, b.title.names) > 0;
    if (!named && (alike < 0.95 || (!silent && leads < alike_lead)))
        return false;
    if (apart <= soon && !short_title &&
        (alike >= 0.9 || (alike >= same_title && (silent || leads >= 0.3))))
        return true;
    if (silent)
        return alike >= same_title && apart <= day && !short_title;
    if (apart > day && std::min(a.lead.words.size(), b.lead.words.size()) < 15)
        return false;
    return named &&
           (leads >= nearly_same_lead || (leads >= alike_lead && !contradict(a.lead, b.lead)));
}

/// Two families tell the same in other words: the closer in time and the more names they share, the
/// fewer words must be the same.
bool two_families_agree(const NewsPrint& a, const NewsPrint& b, double alike)
{
    const auto apart = std::chrono::abs(a.known_at - b.known_at);
    const bool silent = a.lead.words.empty() || b.lead.words.empty();
    const double leads = silent ? 0 : overlap(a.lead.words, b.lead.words);
    const std::size_t names = in_both(a.title.names, b.title.names);
    if (std::min(a.title.words.size(), b.title.words.size()) < telling_words)
        return alike == 1 && (leads >= alike_lead || (apart <= day && names > 0));
    if (names == 0)
        return alike >= same_title && apart <= day && (silent || leads >= 0.3);
    if (alike < same_title && a.title.question != b.title.question)
        return false;
    if (alike >= 0.75)
        return true;
    if (alike >= same_news)
        return silent || leads >= related_lead || names > 1;
    if (silent)
        return apart <= day && names > 2;
    return apart <= day && (leads >= 0.3 || (leads >= related_lead && names > 1));
}

}  // namespace

Print print_of(std::string_view text)
{
    const TitleWords words = words_of(text);
    return {numbers_of(words.words),
            numbers_of(words.numbers),
            numbers_of(words.names),
            words.up,
            words.down,
            words.of_the_day,
            words.preview,
            words.question,
            words.transcript};
}

NewsPrint print_of(const NewsItem& item)
{
    return {print_of(without_publisher(item.title)),
            print_of(item.summary),
            item.family,
            item.known_at,
            item.companies,
            item.is_document};
}

Sketch sketch_of(const Print& title)
{
    const auto bits = [](const Words& words) {
        std::array<std::uint64_t, 2> set{};
        for (const std::uint32_t word : words)
            set[(word >> 6) & 1] |= std::uint64_t(1) << (word & 63);
        return set;
    };
    return {bits(title.words), bits(title.numbers), bits(title.names),
            std::uint32_t(title.words.size())};
}

// A bit of one that the other lacks is a word at least that the other lacks.
bool surely_contradict(const Sketch& a, const Sketch& b)
{
    const auto has_more = [](const auto& some, const auto& all) {
        return ((some[0] & ~all[0]) | (some[1] & ~all[1])) != 0;
    };
    return (has_more(a.numbers, b.words) && has_more(b.numbers, a.words)) ||
           (has_more(a.names, b.words) && has_more(b.names, a.words));
}

bool surely_unlike(const Sketch& a, const Sketch& b)
{
    const auto count_more = [](const auto& some, const auto& all) {
        return std::uint32_t(std::popcount(some[0] & ~all[0]) + std::popcount(some[1] & ~all[1]));
    };
    const std::uint32_t shared =
        std::min(a.size - count_more(a.words, b.words), b.size - count_more(b.words, a.words));
    return 2 * shared < a.size + b.size - shared || surely_contradict(a, b);
}

double title_overlap(const NewsPrint& a, const NewsPrint& b)
{
    return overlap(a.title.words, b.title.words);
}

bool contradict(const NewsPrint& a, const NewsPrint& b)
{
    const bool documents = (a.is_document || b.is_document) && a.family == b.family;
    const bool other_session = (a.title.of_the_day || b.title.of_the_day) &&
                               std::chrono::abs(a.known_at - b.known_at) > session;
    const bool other_form =
        a.title.transcript != b.title.transcript ||
        (a.title.preview != b.title.preview && title_overlap(a, b) < same_title);
    return documents || other_session || other_form || contradict(a.title, b.title) ||
           about_others(a.companies, b.companies);
}

bool same_lead(const NewsPrint& a, const NewsPrint& b)
{
    constexpr double nearly_all = 0.8, some_of_title = 0.2;
    return a.family != b.family &&
           std::min(a.lead.words.size(), b.lead.words.size()) >= telling_lead &&
           in_both(a.title.names, b.title.names) > 0 && title_overlap(a, b) >= some_of_title &&
           overlap(a.lead.words, b.lead.words) >= nearly_all;
}

double similarity(const NewsPrint& a, const NewsPrint& b)
{
    const double alike = title_overlap(a, b);
    if (std::chrono::abs(a.known_at - b.known_at) <= day && same_lead(a, b) && !contradict(a, b))
        return std::max(alike, perhaps_same_news);
    if (alike < perhaps_same_news)
        return alike;
    const bool same =
        a.family == b.family ? one_family_agrees(a, b, alike) : two_families_agree(a, b, alike);
    return same && !contradict(a, b) ? alike : 0;
}

double similarity(const NewsItem& a, const NewsItem& b)
{
    return similarity(print_of(a), print_of(b));
}

}  // namespace undertone::ingest
