#pragma once

#include "core/mention.h"
#include "core/reference.h"
#include "scoring/tokens.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace undertone::scoring {

/// The fields of one story; an absent one has no tokens.
struct StoryTexts {
    TokenizedText title, summary, text;
};

/// Recognises storylines by their own data (core/reference.h, Topic): a term suffices, a weak term
/// counts when a context word stands in the same story, an exclusion takes the place it covers back.
/// Phrases match on whole words, any case; "chip" does not match "microchip".
class TopicMatcher {
public:
    explicit TopicMatcher(const std::vector<Topic>& topics);

    /// Relevance: 1 = in the title by a term; else by where and how often it is named. Highest first;
    /// topics of no relevance are left out.
    [[nodiscard]] std::vector<TopicMatch> match(const StoryTexts& story) const;

private:
    enum class Role : std::uint8_t { term, weak_term, context, exclusion };
    struct Phrase {
        std::vector<std::u32string> words;
        int topic;
        Role role;
    };
    struct Counts;
    void count(const TokenizedText& text, std::vector<Counts>& counts) const;

    std::vector<TopicId> ids_;
    std::vector<Phrase> phrases_;
    std::unordered_map<std::u32string, std::vector<int>> by_first_word_;
};

}  // namespace undertone::scoring
