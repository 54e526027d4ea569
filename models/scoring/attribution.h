#pragma once

#include "scoring/spoken_text.h"
#include "scoring/word_table.h"

#include <cstdint>

namespace undertone::scoring {

/// Who speaks, as far as it decides what their words are.
enum class Speaker : std::uint8_t {
    unknown,     ///< quoted, and nothing says whom
    person,      ///< somebody without an office: "Ives", "she"
    analyst,     ///< asked for an opinion: analysts, investors, critics, brokers, research houses
    office,      ///< may act on what they say: executives, ministers, officials
    institution  ///< a company, ministry, court, spokesman, newspaper, document
};

/// Who says what a sentence tells, and how much of the sentence that is. In tokens, half-open.
struct Attribution {
    Speaker speaker = Speaker::unknown;
    int first = 0, last = 0;                ///< "said Dan Ives": the name and the verb
    int covers_first = 0, covers_last = 0;  ///< with what is said, but for quotations before it

    [[nodiscard]] bool found() const { return last > first; }
};

/// Finds what makes the whole of a sentence somebody's words: "analysts at Citi believe ...",
/// "..., said Dan Ives", "according to ...". One within a clause ("fell after analysts said ...") is
/// none. Wants a field's sentences in their order: "he" is whoever spoke before, and a name stays
/// what it was introduced as ("Wedbush analyst Dan Ives").
class AttributionFinder {
public:
    explicit AttributionFinder(const SpokenText& text) : text_(text) {}

    [[nodiscard]] Attribution find(Sentence sentence);

private:
    [[nodiscard]] Speaker who(int first, int last);
    void remember(int first, int last, Speaker speaker);
    [[nodiscard]] bool can_speak(int i) const;
    [[nodiscard]] bool is_saying(int verb, int end, bool trailing) const;
    [[nodiscard]] int start_of_name(int end, int least) const;
    [[nodiscard]] Attribution before_subject(int verb, Sentence sentence);
    [[nodiscard]] Attribution after_subject(int verb, Sentence sentence);
    [[nodiscard]] Attribution according(int at, Sentence sentence);

    const SpokenText& text_;
    WordTable known_;  ///< names met, with what they are: the Speaker + 1
    Speaker last_ = Speaker::unknown;
};

}  // namespace undertone::scoring
