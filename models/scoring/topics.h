#pragma once

#include "core/mention.h"
#include "core/reference.h"
#include "scoring/tokens.h"
#include "scoring/word_table.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace undertone::scoring {

/// The fields of one story; an absent one has no tokens.
struct StoryTexts {
    TokenizedText title, summary, text;
};

/// Half-open code points of each field, ascending, without overlap.
struct TopicPlaces {
    using Spans = std::vector<std::pair<int, int>>;
    Spans title, summary, text;
};

/// Recognises storylines by their own data (core/reference.h, Topic): a term suffices; a weak term
/// counts when a context phrase stands in the same story; a rule where its parts stand together; an
/// exclusion takes the place it covers back. "chip" does not match "microchip".
class TopicMatcher {
    struct Place {
        int first, last;  ///< tokens, half-open
        int topic;
        int list;
    };
    struct Counts {
        int terms = 0;
        int weak_terms = 0;
        int rules = 0;
        bool context = false;
        bool in_sentence = false;  ///< while it is counted
    };

public:
    /// What match() works with, kept by callers that ask for one story after the other.
    class Room {
        friend class TopicMatcher;
        struct OfField {
            std::vector<Place> places;
            std::vector<Counts> counts;  ///< of each topic
        };
        OfField title, summary, text;
        std::vector<Place> excluded;
        std::vector<char> present;  ///< the lists that have a phrase in the sentence
    };

    /// An entry that names no group, or has no words, never matches.
    explicit TopicMatcher(const std::vector<Topic>& topics);

    /// Relevance: 1 = in the title by a term; else by where and how often it is named, a weak term
    /// or a rule for less than a term. Highest first; topics of no relevance are left out.
    [[nodiscard]] std::vector<TopicMatch> match(const StoryTexts& story) const;
    [[nodiscard]] std::vector<TopicMatch> match(const StoryTexts& story, Room& room) const;
    /// The words that made a story match, by any of the topics; none, where it does not.
    [[nodiscard]] TopicPlaces places(const StoryTexts& story, Room& room) const;

private:
    /// Told by the hash alone, as in all tables of words.
    struct Word {
        enum class Kind : std::uint8_t { exact, beginning, number };
        std::uint64_t hash = 0;  ///< of its small letters; a number has none
        std::size_t letters = 0;
        Kind kind = Kind::exact;
    };
    /// Phrases that stand for one another: a list of the topic's, a group, or one phrase of a rule.
    using ListId = int;
    struct Phrase {
        std::size_t first, count;  ///< in words_
        int topic;
        ListId list;
    };
    using Alternatives = std::vector<ListId>;
    struct Rules {
        TopicId id;
        std::vector<std::vector<Alternatives>> together;
    };
    /// What a phrase of a list says by itself.
    struct Role {
        bool term = false, weak_term = false, context = false, exclusion = false;
    };
    class Compiler;

    [[nodiscard]] static bool holds(const std::vector<Alternatives>& rule, const Room& room);
    [[nodiscard]] bool stands_at(const Phrase& phrase, const TokenizedText& text, int at) const;
    void find_places(const TokenizedText& text, Room& room, std::vector<Place>& found) const;
    [[nodiscard]] TopicPlaces::Spans spans(const TokenizedText& text, bool one_sentence,
                                           const std::vector<bool>& in_context, Room& room,
                                           const Room::OfField& of_field) const;
    void count(const TokenizedText& text, bool one_sentence, Room& room, Room::OfField& of) const;

    std::vector<Rules> topics_;
    std::vector<Word> words_;
    std::vector<Phrase> phrases_;
    std::vector<Role> lists_;  ///< by ListId
    /// Phrases by their first word: by the whole of it, by its beginning (up to four letters) where
    /// the phrase has no more, and those that begin with a number.
    struct ByWord {
        WordTable numbers;  ///< in `lists`, counted from 1
        std::vector<std::vector<int>> lists;

        void add(std::uint64_t hash, int phrase);
        [[nodiscard]] const std::vector<int>* find(std::uint64_t hash) const
        {
            const std::uint32_t number = numbers.find(hash);
            return number == 0 ? nullptr : &lists[number - 1];
        }
    };
    ByWord by_word_, by_beginning_;
    std::array<bool, 5> beginning_lengths_{};  ///< in letters, that by_beginning_ has
    std::vector<int> by_number_;
};

}  // namespace undertone::scoring
