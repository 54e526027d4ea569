#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::ingest {

/// A story as clustering sees it.
struct NewsItem {
    std::string title;
    std::string summary;  ///< may be empty
    std::string family;   ///< the publisher's (publisher_families.h)
    Utc known_at;
    std::vector<CompanyId> companies;  ///< most relevant first; may be empty
    bool is_document = false;  ///< of an official register, where no two entries are the same news
};

/// A text's words as numbers, each list in order.
struct Print {
    std::vector<std::uint32_t> words, numbers, names;
    bool up = false, down = false, of_the_day = false, preview = false, question = false,
         transcript = false;
};
Print print_of(std::string_view text);

/// What of a story is compared with others.
struct NewsPrint {
    Print title, lead;
    std::string family;
    Utc known_at;
    std::vector<CompanyId> companies;
    bool is_document = false;
};
NewsPrint print_of(const NewsItem& item);

/// A bit for each word of a title: tells most pairs apart without a look at the words.
struct Sketch {
    std::array<std::uint64_t, 2> words{}, numbers{}, names{};
    std::uint32_t size = 0;  ///< of the words
};
Sketch sketch_of(const Print& title);
/// True only where the titles share less than half of their words, or where each has a number, or a
/// name, that the other lacks: similarity() is below `perhaps_same_news` unless same_lead().
bool surely_unlike(const Sketch& a, const Sketch& b);
/// The latter alone: contradict() holds.
bool surely_contradict(const Sketch& a, const Sketch& b);

/// True where titles, companies or times say that it is other news, however alike the words.
bool contradict(const NewsPrint& a, const NewsPrint& b);

/// From here on two stories tell the same news.
inline constexpr double same_news = 0.6, perhaps_same_news = 0.5;

/// Share of the words that their titles have in common (Jaccard).
double title_overlap(const NewsPrint& a, const NewsPrint& b);

/// True where one text goes round under other headlines: leads of fifteen words or more that are
/// nearly the same, titles that share a name and a fifth of their words. Never of one family, whose
/// leads may be a template.
bool same_lead(const NewsPrint& a, const NewsPrint& b);
/// Fewer words of a lead tell nothing of that kind.
inline constexpr std::size_t telling_lead = 15;

/// How much two stories tell the same news, 0..1: the share of words that their titles have in
/// common (Jaccard), `perhaps_same_news` at least for the same_lead() within a day, 0 where something speaks against it. A wrong merge silences news, a missed one
/// only counts a repeat: in doubt they are apart. Against it speak
/// - a number in each that the other lacks; a name in each that the other lacks; one rises where the
///   other falls; each is first of all about a company that the other does not name;
/// - a move of shares or a "today" told more than 22 hours apart: that is another session;
/// - leads that tell other things: of one family, whose templates and series are alike in title,
///   they must be alike too, and told within a day where there are none;
/// - fewer than four words: they must be the same, and the leads alike; of two families, a name in
///   common within a day does for leads.
double similarity(const NewsPrint& a, const NewsPrint& b);
double similarity(const NewsItem& a, const NewsItem& b);

}  // namespace undertone::ingest
