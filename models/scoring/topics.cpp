#include "scoring/topics.h"

#include "core/text.h"

#include <algorithm>
#include <map>

namespace undertone::scoring {
namespace {

/// What a rule or a weak term says is put together from words that say less each.
constexpr double weak_weight = 0.6;

std::u32string_view beginning_of(std::u32string_view word) { return word.substr(0, 4); }

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
        const int number = int(matcher_.phrases_.size());
        switch (first.kind) {
        case Word::Kind::exact: matcher_.by_word_.add(hash_of(first.text), number); break;
        case Word::Kind::beginning:
            matcher_.by_beginning_.add(hash_of(beginning_of(first.text)), number);
            matcher_.beginning_lengths_[beginning_of(first.text).size()] = true;
            break;
        case Word::Kind::number: matcher_.by_number_.push_back(number); break;
        }
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

void TopicMatcher::ByWord::add(std::uint64_t hash, int phrase)
{
    std::uint32_t& number = numbers[hash];
    if (number == 0) {
        lists.emplace_back();
        number = std::uint32_t(lists.size());
    }
    lists[number - 1].push_back(phrase);
}

bool TopicMatcher::stands_at(const Phrase& phrase, const TokenizedText& text, int at) const
{
    if (std::size_t(at) + phrase.words.size() > text.tokens.size())
        return false;
    const Token* token = &text.tokens[std::size_t(at)];
    return std::all_of(phrase.words.begin(), phrase.words.end(), [&](const Word& word) {
        const Token& one = *token++;
        switch (word.kind) {
        case Word::Kind::exact: return text.folded_word(one) == word.text;
        case Word::Kind::beginning: return text.folded_word(one).starts_with(word.text);
        case Word::Kind::number: return one.kind == TokenKind::number;
        }
        return false;
    });
}

/// Where phrases stand, those taken back by an exclusion left out; in the order of the text.
std::vector<TopicMatcher::Place> TopicMatcher::places(const TokenizedText& text) const
{
    std::vector<Place> found;
    const auto add_of = [&](const std::vector<int>& list, int at) {
        for (const int i : list)
            if (const Phrase& phrase = phrases_[std::size_t(i)]; stands_at(phrase, text, at))
                found.push_back({at, at + int(phrase.words.size()), phrase.topic, phrase.list});
    };
    for (int at = 0; at < int(text.tokens.size()); ++at) {
        const Token& token = text.tokens[std::size_t(at)];
        if (const auto* list = by_word_.find(token.hash))
            add_of(*list, at);
        const auto beginning = beginning_of(text.folded_word(token));
        std::uint64_t hash = no_letters;
        for (std::size_t i = 0; i < beginning.size(); ++i) {
            hash = with_letter(hash, beginning[i]);
            if (beginning_lengths_[i + 1])
                if (const auto* list = by_beginning_.find(hash))
                    add_of(*list, at);
        }
        if (token.kind == TokenKind::number)
            add_of(by_number_, at);
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

void TopicMatcher::count(const TokenizedText& text, const std::vector<Place>& found,
                         bool one_sentence, std::vector<Counts>& counts) const
{
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
    const auto in_title = places(story.title);
    const auto in_summary = places(story.summary);
    const auto in_text = places(story.text);
    if (in_title.empty() && in_summary.empty() && in_text.empty())
        return {};  // as most stories
    std::vector<Counts> title(topics_.size()), summary(topics_.size()), text(topics_.size());
    count(story.title, in_title, true, title);
    count(story.summary, in_summary, false, summary);
    count(story.text, in_text, false, text);

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
