#include "scoring/reading.h"

#include "scoring/quotation.h"

#include <algorithm>

namespace undertone::scoring {
namespace {

/// What a unit counts, by its place among those of its field.
double weight_at(Field field, int index)
{
    switch (field) {
    case Field::title: return index == 0 ? 1.0 : 0.5;
    case Field::summary: return index == 0 ? 0.6 : 0.4;
    case Field::text: break;
    }
    // The lead sums the story up; far down stand background and comments.
    return index < 4 ? 0.5 : 0.3 / (1.0 + index / 40.0);
}

}  // namespace

Reading::Reading(const StoryTexts& texts, const CompanyFinder& finder,
                 const std::vector<OwnName>& own, const Lexicon& lexicon,
                 const FeatureFilter* only)
    : title_(finder.find(texts.title, own)),
      summary_(finder.find(texts.summary, own)),
      text_(finder.find(texts.text, own)),
      headline_only_(texts.summary.tokens.empty() && texts.text.tokens.empty())
{
    add(Field::title, texts.title, title_, lexicon, only);
    add(Field::summary, texts.summary, summary_, lexicon, only);
    add(Field::text, texts.text, text_, lexicon, only);
}

void Reading::add(Field field, const TokenizedText& text, const std::vector<NamedAt>& named,
                  const Lexicon& lexicon, const FeatureFilter* only)
{
    if (text.tokens.empty())
        return;
    const std::vector<bool> is_opinion = field == Field::title
                                             ? std::vector<bool>(text.sentences.size())
                                             : find_speech(text, named).is_opinion;
    std::vector<Sentence> ranges = text.sentences;
    // A title is one thought, whatever its full stops: "U.S. eases curbs. Nvidia jumps."
    while (field == Field::title && ranges.size() > 1 &&
           ranges[1].last - ranges[0].first <= longest_sentence) {
        ranges[0].last = ranges[1].last;
        ranges.erase(ranges.begin() + 1);
    }
    auto name = named.begin();
    int index = 0;
    for (const Sentence& range : ranges) {
        std::vector<int> inside;
        while (name != named.end() && name->first < range.last) {
            if (std::find(inside.begin(), inside.end(), name->company) == inside.end())
                inside.push_back(name->company);
            if (std::find(companies_.begin(), companies_.end(), name->company) == companies_.end())
                companies_.push_back(name->company);
            ++name;
        }
        // Units without a name speak for the story's tone alone, and only near its beginning.
        if (!inside.empty() || index < 3)
            units_.push_back({field, &text, Unit(text, range, named, lexicon, only),
                              weight_at(field, index), std::move(inside),
                              is_opinion[std::size_t(index)]});
        ++index;
    }
}

const std::vector<NamedAt>& Reading::named(Field field) const
{
    return field == Field::title ? title_ : field == Field::summary ? summary_ : text_;
}

std::vector<const PlacedUnit*> Reading::units_of(int company) const
{
    std::vector<const PlacedUnit*> of;
    for (const PlacedUnit& one : units_)
        if (std::find(one.companies.begin(), one.companies.end(), company) != one.companies.end())
            of.push_back(&one);
    return of;
}

double Reading::relevance_of(int company) const
{
    double title = 0;
    double body = 0;
    double all = 0;
    for (const PlacedUnit& one : units_) {
        const auto at = std::find(one.companies.begin(), one.companies.end(), company);
        if (one.field != Field::title && !one.companies.empty())
            all += one.weight;
        if (at == one.companies.end())
            continue;
        const auto& words = one.unit.words();
        const bool passing = std::all_of(words.begin(), words.end(), [&](const Unit::Word& word) {
            return word.company != company || word.passing;
        });
        // First named is what it is about; the fourth in a list hardly.
        const double share =
            passing ? 0.25 : 1.0 / (1.0 + 0.25 * double(at - one.companies.begin()));
        if (one.field == Field::title)
            title = std::max(title, share);
        else
            body += one.weight * share;
    }
    if (headline_only_)
        return title;
    const double spread = all > 0 ? std::min(1.0, body / std::max(1.5, 0.4 * all)) : 0;
    return title > 0 ? std::min(1.0, 0.6 * title + 0.2 + 0.4 * spread) : 0.8 * spread;
}

}  // namespace undertone::scoring
