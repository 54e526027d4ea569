#include "scoring/topics.h"

#include <algorithm>

namespace undertone::scoring {

struct TopicMatcher::Counts {
    int terms = 0;
    int weak_terms = 0;
    bool context = false;
};

TopicMatcher::TopicMatcher(const std::vector<Topic>& topics)
{
    for (const Topic& topic : topics) {
        const int number = int(ids_.size());
        ids_.push_back(topic.id);
        const auto add = [&](const std::vector<std::string>& all, Role role) {
            for (const std::string& one : all) {
                const TokenizedText text = tokenize(one);
                Phrase phrase{{}, number, role};
                for (const Token& token : text.tokens)
                    phrase.words.emplace_back(text.folded_word(token));
                if (phrase.words.empty())
                    continue;
                by_first_word_[phrase.words[0]].push_back(int(phrases_.size()));
                phrases_.push_back(std::move(phrase));
            }
        };
        add(topic.terms, Role::term);
        add(topic.weak_terms, Role::weak_term);
        add(topic.context, Role::context);
        add(topic.exclusions, Role::exclusion);
    }
}

void TopicMatcher::count(const TokenizedText& text, std::vector<Counts>& counts) const
{
    struct Place {
        int first, last, phrase;
    };
    std::vector<Place> places;
    std::u32string word;
    for (int at = 0; at < int(text.tokens.size()); ++at) {
        word = text.folded_word(text.tokens[std::size_t(at)]);
        const auto list = by_first_word_.find(word);
        if (list == by_first_word_.end())
            continue;
        for (const int i : list->second) {
            const auto& words = phrases_[std::size_t(i)].words;
            bool same = std::size_t(at) + words.size() <= text.tokens.size();
            for (std::size_t k = 1; same && k < words.size(); ++k)
                same = text.folded_word(text.tokens[std::size_t(at) + k]) == words[k];
            if (same)
                places.push_back({at, at + int(words.size()), i});
        }
    }
    // By topic, the tokens that an exclusion covers; empty where it has none here.
    std::vector<std::vector<bool>> excluded(ids_.size());
    for (const Place& place : places) {
        const Phrase& phrase = phrases_[std::size_t(place.phrase)];
        if (phrase.role != Role::exclusion)
            continue;
        auto& covered = excluded[std::size_t(phrase.topic)];
        covered.resize(text.tokens.size());
        std::fill(covered.begin() + place.first, covered.begin() + place.last, true);
    }
    for (const Place& place : places) {
        const Phrase& phrase = phrases_[std::size_t(place.phrase)];
        const auto& covered = excluded[std::size_t(phrase.topic)];
        if (!covered.empty() && std::find(covered.begin() + place.first,
                                          covered.begin() + place.last,
                                          true) != covered.begin() + place.last)
            continue;
        Counts& of = counts[std::size_t(phrase.topic)];
        of.terms += phrase.role == Role::term;
        of.weak_terms += phrase.role == Role::weak_term;
        of.context = of.context || phrase.role == Role::context;
    }
}

std::vector<TopicMatch> TopicMatcher::match(const StoryTexts& story) const
{
    std::vector<Counts> title(ids_.size()), summary(ids_.size()), text(ids_.size());
    count(story.title, title);
    count(story.summary, summary);
    count(story.text, text);

    std::vector<TopicMatch> matches;
    for (std::size_t i = 0; i < ids_.size(); ++i) {
        const bool context = title[i].context || summary[i].context || text[i].context;
        const auto hits = [context](const Counts& one) {
            return double(one.terms) + (context ? 0.6 * one.weak_terms : 0.0);
        };
        // A title says what a story is about; a body may say many things in passing.
        const double relevance = std::min(1.0, 1.0 * std::min(hits(title[i]), 1.0) +
                                                   0.5 * std::min(hits(summary[i]), 1.0) +
                                                   0.15 * std::min(hits(text[i]), 4.0));
        if (relevance > 0)
            matches.push_back({ids_[i], relevance});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const TopicMatch& a, const TopicMatch& b) {
        return a.relevance > b.relevance;
    });
    return matches;
}

}  // namespace undertone::scoring
