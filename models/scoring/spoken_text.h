#pragma once

#include "scoring/company_finder.h"
#include "scoring/quotation_marks.h"
#include "scoring/quotation_words.h"
#include "scoring/tokens.h"

#include <string_view>
#include <vector>

namespace undertone::scoring {

/// A field as the readers of speech ask about it. `text` must outlive it.
class SpokenText {
public:
    SpokenText(const TokenizedText& text, const std::vector<NamedAt>& named);

    [[nodiscard]] int size() const { return int(roles_.size()); }
    [[nodiscard]] const std::vector<Sentence>& sentences() const { return text_.sentences; }
    [[nodiscard]] const Token& token(int i) const { return text_.tokens[std::size_t(i)]; }
    [[nodiscard]] std::u32string_view word(int i) const { return text_.folded_word(token(i)); }
    [[nodiscard]] int words(int first, int last) const;  ///< how many, marks left out

    [[nodiscard]] SpeechRoles roles(int i) const { return roles_[std::size_t(i)]; }
    [[nodiscard]] bool has(int i, SpeechRole role) const { return (roles(i) & bit(role)) != 0; }
    [[nodiscard]] bool is_company(int i) const { return of_company_[std::size_t(i)]; }
    /// A capital that is no company's and no word like "The".
    [[nodiscard]] bool is_name(int i) const;

    [[nodiscard]] bool is_mark(int i) const { return token(i).is_mark(); }
    /// As written; 0: no mark.
    [[nodiscard]] char32_t mark(int i) const
    {
        return is_mark(i) ? text_.points[std::size_t(token(i).start)] : char32_t(0);
    }
    [[nodiscard]] bool is_quotation_mark(int i) const
    {
        return is_mark(i) && (is_double_quote(mark(i)) || is_quoted(i));
    }

    /// Those that are no mere term or nickname.
    [[nodiscard]] const std::vector<Quoted>& quotations() const { return quotations_; }
    [[nodiscard]] bool is_quoted(int i) const { return quoted_[std::size_t(i)]; }

private:
    const TokenizedText& text_;
    std::vector<SpeechRoles> roles_;  ///< of each token, as what follows
    std::vector<bool> of_company_;
    std::vector<bool> quoted_;
    std::vector<Quoted> quotations_;
};

}  // namespace undertone::scoring
