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

void Reading::read(const StoryTexts& texts, const CompanyFinder& finder,
                   const std::vector<OwnName>& own, const Lexicon& lexicon,
                   const FeatureFilter* only)
{
    finder.find(texts.title, own, title_);
    finder.find(texts.summary, own, summary_);
    finder.find(texts.text, own, text_);
    headline_only_ = texts.summary.tokens.empty() && texts.text.tokens.empty();
    count_ = 0;
    companies_.clear();
    add(Field::title, texts.title, title_, lexicon, only);
    add(Field::summary, texts.summary, summary_, lexicon, only);
    add(Field::text, texts.text, text_, lexicon, only);
}

void Reading::add(Field field, const TokenizedText& text, const std::vector<NamedAt>& named,
                  const Lexicon& lexicon, const FeatureFilter* only)
{
    if (text.tokens.empty())
        return;
    const bool is_title = field == Field::title;
    const std::vector<bool> is_opinion =
        is_title ? std::vector<bool>() : find_speech(text, named).is_opinion;
    const auto add_new = [](std::vector<int>& to, int company) {
        if (std::find(to.begin(), to.end(), company) == to.end())
            to.push_back(company);
    };
    auto name = named.begin();
    int index = 0;
    for (std::size_t i = 0; i < text.sentences.size(); ++i, ++index) {
        Sentence range = text.sentences[i];
        // A title is one thought, whatever its full stops: "U.S. eases curbs. Nvidia jumps."
        while (is_title && index == 0 && i + 1 < text.sentences.size() &&
               text.sentences[i + 1].last - range.first <= longest_sentence)
            range.last = text.sentences[++i].last;
        if (count_ == units_.size())
            units_.emplace_back();
        PlacedUnit& one = units_[count_];
        one.companies.clear();
        for (; name != named.end() && name->first < range.last; ++name) {
            add_new(one.companies, name->company);
            add_new(companies_, name->company);
        }
        // Units without a name speak for the story's tone alone, and only near its beginning.
        if (one.companies.empty() && index >= 3)
            continue;
        one.field = field;
        one.text = &text;
        one.unit.read(text, range, named, lexicon, only);
        one.weight = weight_at(field, index);
        one.is_opinion = !is_title && is_opinion[std::size_t(index)];
        ++count_;
    }
}

const std::vector<NamedAt>& Reading::named(Field field) const
{
    return field == Field::title ? title_ : field == Field::summary ? summary_ : text_;
}

double Reading::relevance_of(int company) const
{
    double title = 0;
    double body = 0;
    double all = 0;
    for (const PlacedUnit& one : units()) {
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
