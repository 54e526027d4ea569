#include "scoring/topics.h"

#include "core/text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace undertone::scoring {
namespace {

/// What a rule or a weak term says is put together from words that say less each.
constexpr double weak_weight = 0.6;

std::u32string_view beginning_of(std::u32string_view word) { return word.substr(0, 4); }

}  // namespace

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
        for (const ListId list : alternatives(topic.terms))
            matcher_.lists_[std::size_t(list)].term = true;
        for (const ListId list : alternatives(topic.weak_terms))
            matcher_.lists_[std::size_t(list)].weak_term = true;
        for (const ListId list : alternatives(topic.context))
            matcher_.lists_[std::size_t(list)].context = true;
        const ListId exclusions = new_list();
        matcher_.lists_[std::size_t(exclusions)].exclusion = true;
        for (const std::string& phrase : topic.exclusions)
            add_phrase(phrase, exclusions);
        for (const std::vector<std::string>& parts : topic.together) {
            if (parts.empty())
                continue;
            auto& rule = rules.together.emplace_back();
            for (const std::string& part : parts)
                rule.push_back(alternatives(split(part, '|')));
        }
        matcher_.topics_.push_back(std::move(rules));
    }

private:
    ListId new_list()
    {
        matcher_.lists_.emplace_back();
        return ListId(matcher_.lists_.size()) - 1;
    }

    /// Entries "@name" are groups; all others share a list of their own.
    Alternatives alternatives(const std::vector<std::string>& entries)
    {
        Alternatives all;
        std::optional<ListId> own;
        for (const std::string& entry : entries) {
            const std::string_view text = trim(entry);
            if (!text.starts_with('@')) {
                if (!own)
                    all.push_back(*(own = new_list()));
                add_phrase(text, *own);
            } else if (const auto group = groups_.find(text.substr(1)); group != groups_.end()) {
                all.push_back(group->second);
            }
        }
        return all;
    }

    void add_phrase(std::string_view entry, ListId list)
    {
        const TokenizedText text = tokenize(entry);
        std::vector<Word> words;
        for (const Token& token : text.tokens) {
            const std::u32string_view word = text.folded_word(token);
            if (word == U"*" && !token.after_space && !words.empty())
                words.back().kind = Word::Kind::beginning;
            else if (word == U"#")
                words.push_back({0, 0, Word::Kind::number});
            else
                words.push_back({token.hash, word.size(), Word::Kind::exact});
        }
        if (words.empty())
            return;
        const int number = int(matcher_.phrases_.size());
        const std::u32string_view first = text.folded_word(text.tokens[0]);
        switch (words[0].kind) {
        case Word::Kind::exact: matcher_.by_word_.add(words[0].hash, number); break;
        case Word::Kind::beginning:
            matcher_.by_beginning_.add(hash_of(beginning_of(first)), number);
            matcher_.beginning_lengths_[beginning_of(first).size()] = true;
            break;
        case Word::Kind::number: matcher_.by_number_.push_back(number); break;
        }
        matcher_.phrases_.push_back({matcher_.words_.size(), words.size(), number_, list});
        matcher_.words_.insert(matcher_.words_.end(), words.begin(), words.end());
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
    if (std::size_t(at) + phrase.count > text.tokens.size())
        return false;
    const auto is = [&](const Token& token, const Word& word) {
        switch (word.kind) {
        case Word::Kind::exact: return token.hash == word.hash;
        case Word::Kind::beginning:
            return std::size_t(token.end - token.start) >= word.letters &&
                   hash_of(text.folded_word(token).substr(0, word.letters)) == word.hash;
        case Word::Kind::number: return token.kind == TokenKind::number;
        }
        return false;
    };
    for (std::size_t i = 0; i < phrase.count; ++i)
        if (!is(text.tokens[std::size_t(at) + i], words_[phrase.first + i]))
            return false;
    return true;
}

/// Where phrases stand, those taken back by an exclusion left out; in the order of the text.
void TopicMatcher::find_places(const TokenizedText& text, Room& room,
                               std::vector<Place>& found) const
{
    found.clear();
    const auto add_of = [&](const std::vector<int>& list, int at) {
        for (const int i : list)
            if (const Phrase& phrase = phrases_[std::size_t(i)]; stands_at(phrase, text, at))
                found.push_back({at, at + int(phrase.count), phrase.topic, phrase.list});
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

    room.excluded.clear();
    for (const Place& place : found)
        if (lists_[std::size_t(place.list)].exclusion)
            room.excluded.push_back(place);
    std::erase_if(found, [&](const Place& place) {
        return std::any_of(room.excluded.begin(), room.excluded.end(), [&](const Place& other) {
            return other.topic == place.topic && other.first < place.last &&
                   place.first < other.last;
        });
    });
}

/// The lists that have a phrase in the sentence are room's.
bool TopicMatcher::holds(const std::vector<Alternatives>& rule, const Room& room)
{
    return std::all_of(rule.begin(), rule.end(), [&](const Alternatives& part) {
        return std::any_of(part.begin(), part.end(),
                           [&](ListId list) { return room.present[std::size_t(list)]; });
    });
}

void TopicMatcher::count(const TokenizedText& text, bool one_sentence, Room& room,
                         Room::OfField& of_field) const
{
    auto& [found, counts] = of_field;
    counts.assign(topics_.size(), {});
    for (const Place& place : found) {
        const Role role = lists_[std::size_t(place.list)];
        Counts& of = counts[std::size_t(place.topic)];
        of.terms += role.term;
        of.weak_terms += role.weak_term;
        of.context = of.context || role.context;
    }

    // Sentence by sentence: the lists that have a phrase in it, and the topics whose rules that meets.
    room.present.resize(lists_.size(), false);
    const auto add_sentence = [&](auto first, auto last) {
        for (auto place = first; place != last; ++place)
            room.present[std::size_t(place->list)] = true;
        for (auto place = first; place != last; ++place) {
            Counts& of = counts[std::size_t(place->topic)];
            if (std::exchange(of.in_sentence, true))
                continue;
            const auto& rules = topics_[std::size_t(place->topic)].together;
            of.rules += std::any_of(rules.begin(), rules.end(),
                                    [&](const auto& rule) { return holds(rule, room); });
        }
        for (auto place = first; place != last; ++place) {
            room.present[std::size_t(place->list)] = false;
            counts[std::size_t(place->topic)].in_sentence = false;
        }
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
    Room room;
    return match(story, room);
}

std::vector<TopicMatch> TopicMatcher::match(const StoryTexts& story, Room& room) const
{
    Room::OfField& title = room.title;
    Room::OfField& summary = room.summary;
    Room::OfField& text = room.text;
    find_places(story.title, room, title.places);
    find_places(story.summary, room, summary.places);
    find_places(story.text, room, text.places);
    if (title.places.empty() && summary.places.empty() && text.places.empty())
        return {};  // as most stories
    count(story.title, true, room, title);
    count(story.summary, false, room, summary);
    count(story.text, false, room, text);

    std::vector<TopicMatch> matches;
    for (std::size_t i = 0; i < topics_.size(); ++i) {
        const bool context =
            title.counts[i].context || summary.counts[i].context || text.counts[i].context;
        const auto hits = [context](const Counts& one) {
            return double(one.terms) +
                   weak_weight * double(one.rules + (context ? one.weak_terms : 0));
        };
        // A title says what a story is about; a body may say many things in passing.
        const double relevance = std::min(1.0, 1.0 * std::min(hits(title.counts[i]), 1.0) +
                                                   0.5 * std::min(hits(summary.counts[i]), 1.0) +
                                                   0.15 * std::min(hits(text.counts[i]), 4.0));
        if (relevance > 0)
            matches.push_back({topics_[i].id, relevance});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const TopicMatch& a, const TopicMatch& b) {
        return a.relevance > b.relevance;
    });
    return matches;
}

/// `in_context`: the topics whose weak terms count, since a phrase of their context stands in the story.
TopicPlaces::Spans TopicMatcher::spans(const TokenizedText& text, bool one_sentence,
                                       const std::vector<bool>& in_context, Room& room,
                                       const Room::OfField& of_field) const
{
    const std::vector<Place>& found = of_field.places;
    TopicPlaces::Spans spans;
    const auto add = [&](const Place& place) {
        spans.emplace_back(text.tokens[std::size_t(place.first)].start,
                           text.tokens[std::size_t(place.last - 1)].end);
    };
    room.present.resize(lists_.size(), false);
    const auto add_sentence = [&](auto first, auto last) {
        for (auto place = first; place != last; ++place)
            room.present[std::size_t(place->list)] = true;
        for (auto place = first; place != last; ++place) {
            const Role role = lists_[std::size_t(place->list)];
            const bool counts = in_context[std::size_t(place->topic)];
            const auto& rules = topics_[std::size_t(place->topic)].together;
            const bool in_rule = std::any_of(rules.begin(), rules.end(), [&](const auto& rule) {
                return holds(rule, room) &&
                       std::any_of(rule.begin(), rule.end(), [&](const Alternatives& part) {
                           return std::find(part.begin(), part.end(), place->list) != part.end();
                       });
            });
            if (role.term || in_rule || (counts && (role.weak_term || role.context)))
                add(*place);
        }
        for (auto place = first; place != last; ++place)
            room.present[std::size_t(place->list)] = false;
    };
    if (one_sentence) {
        add_sentence(found.begin(), found.end());
    } else {
        auto first = found.begin();
        for (const Sentence& sentence : text.sentences) {
            const auto last = std::find_if(first, found.end(), [&](const Place& place) {
                return place.first >= sentence.last;
            });
            add_sentence(first, last);
            first = last;
        }
    }
    std::sort(spans.begin(), spans.end());
    TopicPlaces::Spans joined;
    for (const auto& span : spans) {
        if (!joined.empty() && span.first <= joined.back().second)
            joined.back().second = std::max(joined.back().second, span.second);
        else
            joined.push_back(span);
    }
    return joined;
}

TopicPlaces TopicMatcher::places(const StoryTexts& story, Room& room) const
{
    if (match(story, room).empty())
        return {};
    // A weak term and its context are told only where there are both.
    std::vector<bool> in_context(topics_.size());
    for (std::size_t i = 0; i < topics_.size(); ++i) {
        bool context = false, weak = false;
        for (const Room::OfField* field : {&room.title, &room.summary, &room.text}) {
            context = context || field->counts[i].context;
            weak = weak || field->counts[i].weak_terms > 0;
        }
        in_context[i] = context && weak;
    }
    return {spans(story.title, true, in_context, room, room.title),
            spans(story.summary, false, in_context, room, room.summary),
            spans(story.text, false, in_context, room, room.text)};
}

}  // namespace undertone::scoring
