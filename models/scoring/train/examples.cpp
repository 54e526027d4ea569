#include "scoring/train/examples.h"

#include "core/text.h"
#include "scoring/reading.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace undertone::scoring::train {
namespace {

StoryTexts take_apart(const Sample& sample)
{
    // A passage is a body of sentences; a headline is one thought.
    return sample.set == Set::finentity
               ? StoryTexts{tokenize(""), tokenize(""), tokenize(sample.text)}
               : StoryTexts{tokenize(sample.text), tokenize(""), tokenize("")};
}

void learn_words(const std::vector<StoryTexts>& texts, int rarest, Lexicon& lexicon)
{
    std::unordered_map<std::string, int> seen_in;
    std::vector<std::string> order;
    std::u32string buffer;
    for (const StoryTexts& story : texts) {
        std::set<std::string> once;
        for (const TokenizedText* text : {&story.title, &story.text})
            for (const Token& token : text->tokens)
                if (token.kind != TokenKind::number)
                    once.insert(to_utf8(stem(text->folded_word(token), buffer)));
        for (const std::string& word : once)
            if (++seen_in[word] == rarest)
                order.push_back(word);
    }
    for (const std::string& word : order)
        lexicon.add(word);
}

/// The unit that speaks about a target: the one that holds its marked place, else the first.
const PlacedUnit* unit_of(const Reading& reading, int company, const Target& target)
{
    const auto units = reading.units_of(company);
    for (const PlacedUnit* one : units) {
        const auto& tokens = one->text->tokens;
        const int last = one->unit.first_token() + one->unit.size() - 1;
        if (target.start < 0 || tokens[std::size_t(last)].end > target.start)
            return one;
    }
    return nullptr;
}

}  // namespace

std::vector<Example> make_examples(const std::vector<Sample>& samples,
                                   const std::vector<Company>& companies, int rarest,
                                   Lexicon& lexicon)
{
    const CompanyFinder finder(companies);
    const int known = int(companies.size());
    std::vector<StoryTexts> texts;
    for (const Sample& sample : samples)
        texts.push_back(take_apart(sample));
    learn_words(texts, rarest, lexicon);

    std::vector<Example> examples;
    std::vector<Feature> features;
    for (std::size_t s = 0; s < samples.size(); ++s) {
        const Sample& sample = samples[s];
        for (TokenizedText* text : {&texts[s].title, &texts[s].text})
            lexicon.look_up(*text);
        std::vector<std::string> names;
        for (const Target& target : sample.targets)
            names.push_back(target.name);
        const auto [own, company_of] = finder.ask_for(names);
        const Reading reading(texts[s], finder, own, lexicon);
        for (std::size_t t = 0; t < sample.targets.size(); ++t) {
            const PlacedUnit* unit = unit_of(reading, company_of[t], sample.targets[t]);
            if (!unit)
                continue;
            features.clear();
            extract_features(unit->unit, company_of[t], features);
            Example example{int(s), int(t), sample.targets[t].label,
                            company_of[t] < known ? Domain::field : Domain::general, {}};
            for (const Feature& feature : features)
                example.features.push_back(feature.key);
            examples.push_back(std::move(example));
        }
    }
    return examples;
}

}  // namespace undertone::scoring::train
