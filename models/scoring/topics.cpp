#include "scoring/topics.h"

#include "core/text.h"

#include <algorithm>
#include <map>

namespace undertone::scoring {
namespace {

/// What a rule or a weak term says is put together from words that say less each.
constexpr double weak_weight = 0.6;

/// The first two code points: what a phrase is looked up by, so that a word is held against few.
std::uint64_t key_of(std::u32string_view word)
{
    return word.empty() ? 0
                        : std::uint64_t(word[0]) << 32 | (word.size() > 1 ? word[1] : char32_t(0));
}

constexpr std::uint64_t number_key = 0;

}  // namespace

struct TopicMatcher::Place {
    int first, last;  ///< tokens, half-open
    int topic;
    ListId list;
};

struct TopicMatcher::Counts {
    int terms = 0;
    int weak_terms = 0;
    int rules = 0;
    bool context = false;
};

/// Takes the topics apart into lists of phrases and rules over lists.
class TopicMatcher::Compiler {
public:
    Compiler(TopicMatcher& matcher, const Topic& topic)
        : matcher_(matcher), number_(int(matcher.topics_.size()))
    {
        for (const auto& [name, phrases] : topic.groups) {
            groups_[name] = new_list();
            for (const std::string& phrase : phrases)
                add_phrase(phrase, groups_[name]);
        }
        Rules rules;
        rules.id = topic.id;
        rules.terms = alternatives(topic.terms);
        rules.weak_terms = alternatives(topic.weak_terms);
        rules.context = alternatives(topic.context);
        rules.exclusions = new_list();
        for (const std::string& phrase : topic.exclusions)
            add_phrase(phrase, rules.exclusions);
        for (const std::vector<std::string>& parts : topic.together) {
            auto& rule = rules.together.emplace_back();
            for (const std::string& part : parts)
                rule.push_back(alternatives(split(part, '|')));
        }
        matcher_.topics_.push_back(std::move(rules));
    }

private:
    ListId new_list() { return matcher_.lists_++; }

    /// Entries "@name" are groups; all others share a list of their own.
    Alternatives alternatives(const std::vector<std::string>& entries)
    {
        Alternatives all = {new_list()};
        for (const std::string& entry : entries) {
            const std::string_view text = trim(entry);
            if (!text.starts_with('@'))
                add_phrase(text, all[0]);
            else if (const auto group = groups_.find(text.substr(1)); group != groups_.end())
                all.push_back(group->second);
        }
        return all;
    }

    void add_phrase(std::string_view entry, ListId list)
    {
        const TokenizedText text = tokenize(entry);
        Phrase phrase{{}, number_, list};
        for (const Token& token : text.tokens) {
            const std::u32string_view word = text.folded_word(token);
            if (word == U"*" && !token.after_space && !phrase.words.empty())
                phrase.words.back().kind = Word::Kind::beginning;
            else if (word == U"#")
                phrase.words.push_back({{}, Word::Kind::number});
            else
                phrase.words.push_back({std::u32string(word), Word::Kind::exact});
        }
        if (phrase.words.empty())
            return;
        const Word& first = phrase.words[0];
        matcher_.by_beginning_[first.kind == Word::Kind::number ? number_key : key_of(first.text)]
            .push_back(int(matcher_.phrases_.size()));
        matcher_.phrases_.push_back(std::move(phrase));
    }

    TopicMatcher& matcher_;
    int number_;  ///< the topic's
    std::map<std::string, ListId, std::less<>> groups_;
};

TopicMatcher::TopicMatcher(const std::vector<Topic>& topics)
{
    for (const Topic& topic : topics)
        Compiler(*this, topic);
}

/// Where phrases stand, those taken back by an exclusion left out; in the order of the text.
std::vector<TopicMatcher::Place> TopicMatcher::places(const TokenizedText& text) const
{
    const int size = int(text.tokens.size());
    const auto is = [&](const Word& word, int at) {
        const Token& token = text.tokens[std::size_t(at)];
        switch (word.kind) {
        case Word::Kind::exact: return text.folded_word(token) == word.text;
        case Word::Kind::beginning: return text.folded_word(token).starts_with(word.text);
        case Word::Kind::number: return token.kind == TokenKind::number;
        }
        return false;
    };
    std::vector<Place> found;
    const auto look_up = [&](std::uint64_t key, int at) {
        const auto list = by_beginning_.find(key);
        if (list == by_beginning_.end())
            return;
        for (const int i : list->second) {
            const Phrase& phrase = phrases_[std::size_t(i)];
            const int length = int(phrase.words.size());
            bool same = at + length <= size;
            for (int k = 0; same && k < length; ++k)
                same = is(phrase.words[std::size_t(k)], at + k);
            if (same)
                found.push_back({at, at + length, phrase.topic, phrase.list});
        }
    };
    for (int at = 0; at < size; ++at) {
        const Token& token = text.tokens[std::size_t(at)];
        look_up(key_of(text.folded_word(token)), at);
        if (token.kind == TokenKind::number)
            look_up(number_key, at);
    }

    std::vector<Place> excluded;
    for (const Place& place : found)
        if (place.list == topics_[std::size_t(place.topic)].exclusions)
            excluded.push_back(place);
    std::erase_if(found, [&](const Place& place) {
        return std::any_of(excluded.begin(), excluded.end(), [&](const Place& other) {
            return other.topic == place.topic && other.first < place.last &&
                   place.first < other.last;
        });
    });
    return found;
}

void TopicMatcher::count(const TokenizedText& text, bool one_sentence,
                         std::vector<Counts>& counts) const
{
    const std::vector<Place> found = places(text);
    if (found.empty())
        return;  // as most texts
    const auto in = [](ListId list, const Alternatives& all) {
        return std::find(all.begin(), all.end(), list) != all.end();
    };
    for (const Place& place : found) {
        const Rules& topic = topics_[std::size_t(place.topic)];
        Counts& of = counts[std::size_t(place.topic)];
        of.terms += in(place.list, topic.terms);
        of.weak_terms += in(place.list, topic.weak_terms);
        of.context = of.context || in(place.list, topic.context);
    }

    // Sentence by sentence: the lists that have a phrase in it, and the topics whose rules that meets.
    std::vector<bool> present(std::size_t(lists_), false);
    const auto holds = [&](const std::vector<Alternatives>& rule) {
        return std::all_of(rule.begin(), rule.end(), [&](const Alternatives& part) {
            return std::any_of(part.begin(), part.end(),
                               [&](ListId list) { return present[std::size_t(list)]; });
        });
    };
    const auto add_sentence = [&](auto first, auto last) {
        if (first == last)
            return;
        for (auto place = first; place != last; ++place)
            present[std::size_t(place->list)] = true;
        for (std::size_t i = 0; i < topics_.size(); ++i)
            counts[i].rules +=
                std::any_of(topics_[i].together.begin(), topics_[i].together.end(), holds);
        for (auto place = first; place != last; ++place)
            present[std::size_t(place->list)] = false;
    };
    if (one_sentence) {
        add_sentence(found.begin(), found.end());
        return;
    }
    auto first = found.begin();
    for (const Sentence& sentence : text.sentences) {
        const auto last = std::find_if(first, found.end(), [&](const Place& place) {
            return place.first >= sentence.last;
        });
        add_sentence(first, last);
        first = last;
    }
}

std::vector<TopicMatch> TopicMatcher::match(const StoryTexts& story) const
{
    std::vector<Counts> title(topics_.size()), summary(topics_.size()), text(topics_.size());
    count(story.title, true, title);
    count(story.summary, false, summary);
    count(story.text, false, text);

    std::vector<TopicMatch> matches;
    for (std::size_t i = 0; i < topics_.size(); ++i) {
        const bool context = title[i].context || summary[i].context || text[i].context;
        const auto hits = [context](const Counts& one) {
            return double(one.terms) +
                   weak_weight * double(one.rules + (context ? one.weak_terms : 0));
        };
        // A title says what a story is about; a body may say many things in passing.
        const double relevance = std::min(1.0, 1.0 * std::min(hits(title[i]), 1.0) +
                                                   0.5 * std::min(hits(summary[i]), 1.0) +
                                                   0.15 * std::min(hits(text[i]), 4.0));
        if (relevance > 0)
            matches.push_back({topics_[i].id, relevance});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const TopicMatch& a, const TopicMatch& b) {
        return a.relevance > b.relevance;
    });
    return matches;
}

}  // namespace undertone::scoring
